// From schemas/ by `cargo xtask codegen`.

mod accessibility;
mod accounts;
mod acme;
mod ad_certificate;
mod aim_account;
mod air_play;
mod air_print;
mod app_layer_vpn;
mod app_layer_vpn_mapping;
mod app_store;
mod application_restrictions;
mod associated_domains;
mod autonomous_single_app_mode;
mod cal_dav;
mod card_dav;
mod certificate_pem;
mod certificate_pkcs1;
mod certificate_pkcs12;
mod certificate_preference;
mod certificate_root;
mod certificate_transparency;
mod content_caching;
mod dashboard;
mod desktop;
mod dictation;
mod dictionary_restrictions;
mod directory_service;
mod disc_burning;
mod dns_proxy;
mod dns_settings;
mod dock;
mod domains;
mod education;
mod energy_saver;
mod exchange_web_services;
mod extensible_sso;
mod extensible_sso_kerberos;
mod fde_file_vault_options;
mod fde_recovery_key_escrow;
mod fde_recovery_redirect;
mod file_provider;
mod file_vault;
mod finder;
mod firewall;
mod first_active_ethernet;
mod first_ethernet;
mod font;
mod game_center;
mod global_ethernet;
mod global_http_proxy;
mod global_preferences;
mod identification;
mod identity_preference;
mod jabber_account;
mod kernel_extensions;
mod ldap_account;
mod lights_out_management;
mod local_declarations;
mod login_items;
mod login_items_suppression;
mod login_scripts;
mod login_window;
mod mail;
mod managed_preferences;
mod mdm;
mod media_management;
mod menu_extras;
mod mobile_accounts;
mod network_proxy;
mod notifications;
mod ns_extension;
mod parental_content_filter;
mod parental_time_limits;
mod passcode;
mod printing;
mod privacy_preferences_policy_control;
mod profile_removal_password;
mod relay;
mod restrictions;
mod scep;
mod screensaver;
mod screensaver_user;
mod second_active_ethernet;
mod second_ethernet;
mod security_preferences;
mod service_management;
mod setup_assistant;
mod share_kit;
mod smart_card;
mod software_update;
mod system_extensions;
mod system_logging;
mod system_migration;
mod system_policy_control;
mod system_policy_managed;
mod system_policy_rule;
mod system_preferences;
mod third_active_ethernet;
mod third_ethernet;
mod time_machine;
mod time_server;
mod user_preferences;
mod vpn;
mod web_clip;
mod web_content_filter;
mod wifi;
mod wifi_administration;
mod xsan;
mod xsan_preferences;

use crate::facts::Schema;

/// Sorted by type, then variant.
pub(crate) static ALL: [&Schema; 109] = [
    &global_preferences::SCHEMA,
    &ad_certificate::SCHEMA,
    &aim_account::SCHEMA,
    &content_caching::SCHEMA,
    &dictionary_restrictions::SCHEMA,
    &directory_service::SCHEMA,
    &disc_burning::SCHEMA,
    &accounts::SCHEMA,
    &energy_saver::SCHEMA,
    &fde_file_vault_options::SCHEMA,
    &mobile_accounts::SCHEMA,
    &time_server::SCHEMA,
    &wifi_administration::SCHEMA,
    &file_vault::SCHEMA,
    &time_machine::SCHEMA,
    &managed_preferences::SCHEMA,
    &ns_extension::SCHEMA,
    &setup_assistant::SCHEMA,
    &share_kit::SCHEMA,
    &software_update::SCHEMA,
    &network_proxy::SCHEMA,
    &privacy_preferences_policy_control::SCHEMA,
    &air_play::SCHEMA,
    &air_print::SCHEMA,
    &restrictions::SCHEMA,
    &application_restrictions::SCHEMA,
    &app_store::SCHEMA,
    &autonomous_single_app_mode::SCHEMA,
    &associated_domains::SCHEMA,
    &cal_dav::SCHEMA,
    &card_dav::SCHEMA,
    &identification::SCHEMA,
    &dashboard::SCHEMA,
    &local_declarations::SCHEMA,
    &desktop::SCHEMA,
    &dns_proxy::SCHEMA,
    &dns_settings::SCHEMA,
    &dock::SCHEMA,
    &domains::SCHEMA,
    &education::SCHEMA,
    &exchange_web_services::SCHEMA,
    &extensible_sso::SCHEMA,
    &extensible_sso_kerberos::SCHEMA,
    &parental_content_filter::SCHEMA,
    &parental_time_limits::SCHEMA,
    &file_provider::SCHEMA,
    &finder::SCHEMA,
    &first_active_ethernet::SCHEMA,
    &first_ethernet::SCHEMA,
    &font::SCHEMA,
    &game_center::SCHEMA,
    &global_ethernet::SCHEMA,
    &dictation::SCHEMA,
    &jabber_account::SCHEMA,
    &ldap_account::SCHEMA,
    &login_items::SCHEMA,
    &login_window::SCHEMA,
    &lights_out_management::SCHEMA,
    &mail::SCHEMA,
    &menu_extras::SCHEMA,
    &login_scripts::SCHEMA,
    &printing::SCHEMA,
    &mdm::SCHEMA,
    &passcode::SCHEMA,
    &notifications::SCHEMA,
    &security_preferences::SCHEMA,
    &user_preferences::SCHEMA,
    &profile_removal_password::SCHEMA,
    &global_http_proxy::SCHEMA,
    &relay::SCHEMA,
    &screensaver::SCHEMA,
    &screensaver_user::SCHEMA,
    &second_active_ethernet::SCHEMA,
    &second_ethernet::SCHEMA,
    &fde_recovery_key_escrow::SCHEMA,
    &fde_recovery_redirect::SCHEMA,
    &acme::SCHEMA,
    &certificate_preference::SCHEMA,
    &certificate_transparency::SCHEMA,
    &firewall::SCHEMA,
    &identity_preference::SCHEMA,
    &certificate_pem::SCHEMA,
    &certificate_pkcs1::SCHEMA,
    &certificate_pkcs12::SCHEMA,
    &certificate_root::SCHEMA,
    &scep::SCHEMA,
    &smart_card::SCHEMA,
    &service_management::SCHEMA,
    &kernel_extensions::SCHEMA,
    &system_extensions::SCHEMA,
    &system_logging::SCHEMA,
    &system_migration::SCHEMA,
    &system_policy_control::SCHEMA,
    &system_policy_managed::SCHEMA,
    &system_policy_rule::SCHEMA,
    &system_preferences::SCHEMA,
    &media_management::SCHEMA,
    &third_active_ethernet::SCHEMA,
    &third_ethernet::SCHEMA,
    &accessibility::SCHEMA,
    &vpn::SCHEMA,
    &app_layer_vpn::SCHEMA,
    &app_layer_vpn_mapping::SCHEMA,
    &web_clip::SCHEMA,
    &web_content_filter::SCHEMA,
    &wifi::SCHEMA,
    &xsan::SCHEMA,
    &xsan_preferences::SCHEMA,
    &login_items_suppression::SCHEMA,
];
