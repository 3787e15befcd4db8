// From schemas/ by `cargo xtask codegen`.

mod accessibility_settings;
mod account_settings;
mod acme_credential_asset;
mod always_on_vpn;
mod app_settings;
mod audio_accessory_settings;
mod background_tasks;
mod cal_dav_account;
mod card_dav_account;
mod certificate_credential_asset;
mod content_cache_settings;
mod data_asset;
mod disk_management_settings;
mod dns_proxy;
mod dns_settings;
mod exchange_account;
mod extensible_sso;
mod external_intelligence_settings;
mod google_account;
mod identity_credential_asset;
mod ikev2_vpn;
mod intelligence_settings;
mod ipsec_vpn;
mod keyboard_settings;
mod ldap_account;
mod legacy_interactive_profile;
mod legacy_profile;
mod mail_account;
mod managed_app;
mod management_properties;
mod management_test;
mod math_settings;
mod migration_assistant_settings;
mod organization_info;
mod package;
mod passcode_settings;
mod passkey_attestation;
mod plugin_vpn;
mod relay;
mod safari_bookmarks;
mod safari_extension_settings;
mod safari_settings;
mod scep_credential_asset;
mod screen_sharing_connection;
mod screen_sharing_connection_group;
mod screen_sharing_host_settings;
mod security_certificate;
mod security_identity;
mod server_capabilities;
mod service_configuration_files;
mod simple_activation;
mod siri_settings;
mod software_update_enforcement;
mod software_update_settings;
mod status_subscriptions;
mod subscribed_calendar_account;
mod user_identity_asset;
mod user_password_credential_asset;
mod watch_enrollment;
mod web_content_filter_plugin;

use crate::facts::Schema;

/// Sorted by type, then variant.
pub(crate) static ALL: [&Schema; 60] = [
    &simple_activation::SCHEMA,
    &acme_credential_asset::SCHEMA,
    &certificate_credential_asset::SCHEMA,
    &identity_credential_asset::SCHEMA,
    &scep_credential_asset::SCHEMA,
    &user_password_credential_asset::SCHEMA,
    &data_asset::SCHEMA,
    &user_identity_asset::SCHEMA,
    &accessibility_settings::SCHEMA,
    &cal_dav_account::SCHEMA,
    &card_dav_account::SCHEMA,
    &exchange_account::SCHEMA,
    &google_account::SCHEMA,
    &ldap_account::SCHEMA,
    &mail_account::SCHEMA,
    &account_settings::SCHEMA,
    &subscribed_calendar_account::SCHEMA,
    &managed_app::SCHEMA,
    &app_settings::SCHEMA,
    &audio_accessory_settings::SCHEMA,
    &content_cache_settings::SCHEMA,
    &disk_management_settings::SCHEMA,
    &extensible_sso::SCHEMA,
    &external_intelligence_settings::SCHEMA,
    &intelligence_settings::SCHEMA,
    &keyboard_settings::SCHEMA,
    &legacy_profile::SCHEMA,
    &legacy_interactive_profile::SCHEMA,
    &status_subscriptions::SCHEMA,
    &management_test::SCHEMA,
    &math_settings::SCHEMA,
    &migration_assistant_settings::SCHEMA,
    &dns_proxy::SCHEMA,
    &dns_settings::SCHEMA,
    &relay::SCHEMA,
    &always_on_vpn::SCHEMA,
    &ikev2_vpn::SCHEMA,
    &ipsec_vpn::SCHEMA,
    &plugin_vpn::SCHEMA,
    &package::SCHEMA,
    &passcode_settings::SCHEMA,
    &safari_bookmarks::SCHEMA,
    &safari_extension_settings::SCHEMA,
    &safari_settings::SCHEMA,
    &screen_sharing_connection::SCHEMA,
    &screen_sharing_connection_group::SCHEMA,
    &screen_sharing_host_settings::SCHEMA,
    &security_certificate::SCHEMA,
    &security_identity::SCHEMA,
    &passkey_attestation::SCHEMA,
    &background_tasks::SCHEMA,
    &service_configuration_files::SCHEMA,
    &siri_settings::SCHEMA,
    &software_update_enforcement::SCHEMA,
    &software_update_settings::SCHEMA,
    &watch_enrollment::SCHEMA,
    &web_content_filter_plugin::SCHEMA,
    &organization_info::SCHEMA,
    &management_properties::SCHEMA,
    &server_capabilities::SCHEMA,
];
