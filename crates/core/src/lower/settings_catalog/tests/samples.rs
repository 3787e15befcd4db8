//! Shapes that the policies of Microsoft do not have.

use super::{outline, profile};
use crate::lower::settings_catalog::{catalog_only_key, catalog_only_payload, settings_catalog};
use insta::assert_snapshot;

#[test]
fn keys_of_several_groups_share_a_payload_type() {
    let payloads = "com.apple.MCX: { DisableGuestAccount: true, dontAllowFDEDisable: true, timeZone: Europe/Berlin }";
    assert_snapshot!(outline(payloads), @"
    com.apple.mcx-accounts
      disableguestaccount -> true
    com.apple.mcx-fdefilevaultoptions
      dontallowfdedisable -> true
    com.apple.mcx-timeserver
      timezone = \"Europe/Berlin\"
    ");
}

#[test]
fn free_keys_are_groups_with_the_type_of_their_value() {
    let payloads = "\
com.apple.extensiblesso:
  ExtensionIdentifier: com.microsoft.CompanyPortalMac.ssoextension
  TeamIdentifier: UBF8T346G9
  Type: Redirect
  ExtensionData:
    AppPrefixAllowList: com.microsoft.,com.apple.
    browser_sso_interaction_enabled: 1
    disable_inapp_sso_signout: true";
    assert_snapshot!(outline(payloads), @r#"
    com.apple.extensiblesso
      extensionidentifier = "com.microsoft.CompanyPortalMac.ssoextension"
      teamidentifier = "UBF8T346G9"
      type -> 1
      extensiondata
        extensiondata_generickey_keytobereplaced = "AppPrefixAllowList"
        ignored_$typepicker -> 0
          extensiondata_generickey_string = "com.microsoft.,com.apple."
      extensiondata
        extensiondata_generickey_keytobereplaced = "browser_sso_interaction_enabled"
        ignored_$typepicker -> 1
          extensiondata_generickey_integer = 1
      extensiondata
        extensiondata_generickey_keytobereplaced = "disable_inapp_sso_signout"
        ignored_$typepicker -> 2
          extensiondata_generickey_boolean -> true
    "#);
}

#[test]
fn the_kerberos_extension_has_a_group_of_its_own() {
    let payloads = "\
com.apple.extensiblesso:
  ExtensionIdentifier: com.apple.AppSSOKerberos.KerberosExtension
  TeamIdentifier: apple
  Type: Credential
  Realm: CONTOSO.COM
  Hosts: [.contoso.com]
  ExtensionData:
    allowPasswordChange: true
    pwNotificationDays: 15
    domainRealmMapping:
      CONTOSO.COM: [contoso.com, .contoso.com]";
    assert_snapshot!(outline(payloads), @r#"
    com.apple.extensiblesso-kerberos_kerberos
      extensionidentifier_kerberos -> 0
      teamidentifier_kerberos -> 0
      type_kerberos -> 0
      realm_kerberos = "CONTOSO.COM"
      hosts_kerberos = [".contoso.com"]
      extensiondata_kerberos
        extensiondata_allowpasswordchange_kerberos -> true
        extensiondata_pwnotificationdays_kerberos = 15
        extensiondata_domainrealmmapping_kerberos
          extensiondata_domainrealmmapping_generickey_kerberos_keytobereplaced = "CONTOSO.COM"
          ignored_kerberos_$typepicker -> 0
            extensiondata_domainrealmmapping_generickey_kerberos_string = ["contoso.com", ".contoso.com"]
    "#);
}

#[test]
fn free_keys_may_hold_strings_arrays_and_dictionaries() {
    let payloads = "\
com.apple.extensiblesso:
  ExtensionIdentifier: com.contoso.sso
  TeamIdentifier: ABCDE12345
  Type: Redirect
  PlatformSSO:
    AuthorizationGroups: { system.preferences.printing: Printer operators }
com.apple.system-extension-policy:
  AllowedSystemExtensions:
    UBF8T346G9: [com.microsoft.wdav.epsext]
    ABCDE12345: [com.contoso.ext]
com.apple.configuration.safari.extensions.settings:
  ManagedExtensions:
    \"*\": { State: AlwaysOff, DeniedDomains: [contoso.com] }";
    assert_snapshot!(outline(payloads), @r#"
    com.apple.extensiblesso
      extensionidentifier = "com.contoso.sso"
      teamidentifier = "ABCDE12345"
      type -> 1
      platformsso
        platformsso_authorizationgroups
          platformsso_authorizationgroups_generickey_keytobereplaced = "system.preferences.printing"
          platformsso_authorizationgroups_generickey = "Printer operators"
    com.apple.system-extension-policy
      allowedsystemextensions
        allowedsystemextensions_generickey_keytobereplaced = "UBF8T346G9"
        allowedsystemextensions_generickey = ["com.microsoft.wdav.epsext"]
      allowedsystemextensions
        allowedsystemextensions_generickey_keytobereplaced = "ABCDE12345"
        allowedsystemextensions_generickey = ["com.contoso.ext"]
    extensionsettings
      managedextensions
        managedextensions_generickey_keytobereplaced = "*"
        managedextensions_generickey
          managedextensions_generickey_state -> 2
          managedextensions_generickey_denieddomains = ["contoso.com"]
    "#);
}

#[test]
fn what_an_option_brings_stands_below_it() {
    let payloads = "\
com.apple.applicationaccess: { ratingMovies: 300, ratingApps: 100, ratingRegion: us }
com.apple.dnsSettings.managed:
  DNSSettings: { ServerName: dns.contoso.com, DNSProtocol: TLS }";
    assert_snapshot!(outline(payloads), @r#"
    com.apple.applicationaccess
      ratingregion -> 0
        ratingmoviesus -> 3
        ratingappsus -> 1
    com.apple.dnssettings.managed
      dnssettings
        dnssettings_dnsprotocol -> 1
          dnssettings_servername = "dns.contoso.com"
    "#);
}

#[test]
fn preferences_stand_for_themselves_however_deep() {
    let payloads = "\
com.microsoft.wdav:
  tamperProtection:
    enforcementLevel: block
    exclusions: [{ path: /usr/bin/make, teamId: \"\", args: [/usr/bin/make, a] }]
  antivirusEngine:
    exclusions: [{ $type: excludedPath, isDirectory: true, path: /var/log }]
  cloudService: { enabled: true }
com.microsoft.autoupdate2:
  ApplicationsSystem:
    /Applications/Microsoft Word.app: { Application ID: MSWD2019, LCID: 1033 }";
    assert_snapshot!(outline(payloads), @r#"
    applicationssystem
      applicationssystem_applications_microsoft word.app
        applicationssystem_applications_microsoft word.app_application id = "MSWD2019"
        applicationssystem_applications_microsoft word.app_lcid = 1033
    enabled -> true
    enforcementlevel_tamperprotection -> 2
    exclusions
      exclusions_item_$type -> 0
        exclusions_item_isdirectory -> true
        exclusions_item_path = "/var/log"
    exclusions_tamperprotection
      exclusions_item_path_tamperprotection = "/usr/bin/make"
      exclusions_item_teamid_tamperprotection = ""
      exclusions_item_args_tamperprotection = ["/usr/bin/make", "a"]
    "#);
}

#[test]
fn wrapped_preferences_are_the_same_as_bare_ones() {
    let wrapped = "\
com.apple.ManagedClient.preferences:
  PayloadContent:
    com.microsoft.OneDrive:
      Forced:
        - mcx_preference_settings: { KFMSilentOptIn: 12345678-1234-1234-1234-123456789012 }";
    let bare = "com.microsoft.OneDrive: { KFMSilentOptIn: 12345678-1234-1234-1234-123456789012 }";
    assert_eq!(outline(wrapped), outline(bare));
}

#[test]
fn what_only_the_catalog_has_is_written_under_its_own_name() {
    let payloads = "\
com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true, RecoveryKeyRotationInMonths: 3 }
DDM-LatestSoftwareUpdate: { EnforceLatestSoftwareUpdateVersion: true, DelayInDays: 3, InstallTime: \"01:00\" }
RemoteDesktop: { EnableRemoteDesktop: false }
Settings: { Bluetooth: { Enabled: true } }";
    assert_snapshot!(outline(payloads), @r#"
    com.apple.mcx.filevault2
      enable -> 0
      defer -> true
      recoverykeyrotationinmonths -> 3
    remotedesktop
      remotedesktop_remotedesktop -> false
    ddm-latestsoftwareupdate
      enforcelatestsoftwareupdateversion -> 0
        delayindays = 3
        installtime = "01:00"
    item_bluetooth
      item_bluetooth_enabled -> true
    "#);
    assert!(catalog_only_key(
        "com.apple.MCX.FileVault2",
        "RecoveryKeyRotationInMonths"
    ));
    assert!(!catalog_only_key("com.apple.MCX.FileVault2", "Enable"));
    assert!(catalog_only_payload("DDM-LatestSoftwareUpdate"));
    assert!(!catalog_only_payload("com.apple.dock"));
    assert!(!catalog_only_payload("com.microsoft.autoupdate2"));
}

#[test]
fn the_keys_of_every_payload_are_no_settings() {
    let payloads = "\
com.apple.dock:
  PayloadUUID: 1B0C4F2E-7C7B-4B5C-9B3D-0C6B0A6D7A11
  PayloadIdentifier: com.contoso.dock
  PayloadEnabled: true
  autohide: true";
    assert_eq!(outline(payloads), "com.apple.dock\n  autohide -> true\n");
}

#[test]
fn secrets_are_secrets_in_graph() {
    let payloads = "com.apple.profileRemovalPassword: { RemovalPassword: correct horse }";
    let policy = settings_catalog(&profile(payloads)).unwrap();
    let group = &policy["settings"][0]["settingInstance"]["groupSettingCollectionValue"][0];
    let value = &group["children"][0]["simpleSettingValue"];
    assert_eq!(
        value["@odata.type"],
        "#microsoft.graph.deviceManagementConfigurationSecretSettingValue"
    );
    assert_eq!(value["valueState"], "notEncrypted");
}
