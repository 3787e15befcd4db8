//! Keys and payload types that nobody knows, and keys that are missing.

use super::{said_of, said_of_finished};
use insta::assert_snapshot;

#[test]
fn an_unknown_key_brings_the_one_that_was_meant() {
    assert_snapshot!(said_of("com.apple.security.firewall", "{ EnableFirewal: true }"), @r"
    error S004 /payloads/com.apple.security.firewall/EnableFirewal: unknown key `EnableFirewal` of `com.apple.security.firewall`
      did you mean `EnableFirewall`?
    ");
    assert_snapshot!(said_of("com.apple.dock", "{ AutoHide: true }"), @r"
    error S004 /payloads/com.apple.dock/AutoHide: unknown key `AutoHide` of `com.apple.dock`
      did you mean `autohide`?
    ");
    assert_snapshot!(said_of("com.apple.dock", "{ PayloadUUDI: dock }"), @r"
    error S004 /payloads/com.apple.dock/PayloadUUDI: unknown key `PayloadUUDI` of `com.apple.dock`
      did you mean `PayloadUUID`?
    ");
}

#[test]
fn an_unknown_key_among_few_brings_them_all() {
    assert_snapshot!(said_of("com.apple.systempolicy.control", "{ Gatekeeper: true }"), @r"
    error S004 /payloads/com.apple.systempolicy.control/Gatekeeper: unknown key `Gatekeeper` of `com.apple.systempolicy.control`
      known keys: `EnableAssessment`, `AllowIdentifiedDevelopers`, `EnableXProtectMalwareUpload`
    ");
    assert_snapshot!(said_of("com.apple.airplay", "{ AllowList: [{ Room: 7 }] }"), @r"
    error S004 /payloads/com.apple.airplay/AllowList/0/Room: unknown key `Room`
      known keys: `DeviceID`, `DeviceName`
    ");
    assert_snapshot!(said_of("com.apple.applicationaccess", "{ forbidEverything: true }"), @r"
    error S004 /payloads/com.apple.applicationaccess/forbidEverything: unknown key `forbidEverything` of `com.apple.applicationaccess`
      remove it, or see `russet list payloads` for the keys that Apple defines
    ");
}

#[test]
fn a_key_that_only_intune_has_is_told_from_a_mistake() {
    assert_snapshot!(said_of("com.apple.MCX.FileVault2", "{ Enable: \"Off\", RecoveryKeyRotationInMonths: 6 }"), @r"
    error S004 /payloads/com.apple.MCX.FileVault2/RecoveryKeyRotationInMonths: unknown key `RecoveryKeyRotationInMonths` of `com.apple.MCX.FileVault2`
      only the settings catalog has it: `deliver: settings-catalog`
    ");
}

#[test]
fn a_missing_key_is_described() {
    assert_snapshot!(said_of("com.apple.MCX.FileVault2", "{ Defer: true }"), @r"
    error S003 /payloads/com.apple.MCX.FileVault2/Enable: required key `Enable` is missing
      add `Enable`, a string: one of `On`, `Off`
    ");
    assert_snapshot!(said_of("com.apple.screensaver", "{ idleTime: 600 }"), @r"
    error S003 /payloads/com.apple.screensaver/moduleName: required key `moduleName` is missing
      add `moduleName`, a string
    ");
    assert_snapshot!(said_of_finished("com.apple.loginitems.managed", "<key>AutoLaunchedApplicationDictionary-managed</key><array><dict/></array>"), @r"
    error S003 /PayloadContent/0/AutoLaunchedApplicationDictionary-managed/0/Path: required key `Path` is missing
      add `Path`, a string
    ");
}

#[test]
fn an_unknown_payload_type_is_a_misspelling_or_a_preference_domain() {
    assert_snapshot!(said_of("com.apple.security.firewal", "{ EnableFirewall: true }"), @r"
    warning S001 /payloads/com.apple.security.firewal: Apple defines no payload type `com.apple.security.firewal` for macOS
      did you mean `com.apple.security.firewall`?
    ");
    assert_snapshot!(said_of("com.apple.Terminal", "{ SecureKeyboardEntry: true }"), @r"
    warning S001 /payloads/com.apple.Terminal: Apple defines no payload type `com.apple.Terminal` for macOS
      check the name against `russet list payloads`; if it is the preference domain of an Apple app, all is well
    ");
    assert_snapshot!(said_of("com.example.browser", "{ Homepage: https://intranet.example.com }"), @"note S002 /payloads/com.example.browser: `com.example.browser` is not an Apple payload type: it is delivered as a preference domain");
    assert_snapshot!(said_of_finished("com.apple.dok", ""), @r"
    warning S001 /PayloadContent/0/PayloadType: Apple defines no payload type `com.apple.dok` for macOS
      did you mean `com.apple.dock`?
    ");
}

#[test]
fn payloads_that_share_a_type_are_told_apart() {
    assert_eq!(
        said_of(
            "com.apple.MCX",
            "{ DisableGuestAccount: true, timeServer: time.example.com }"
        ),
        ""
    );
    assert_snapshot!(said_of("com.apple.MCX", "{ DisableGuestAcount: true }"), @r"
    error S004 /payloads/com.apple.MCX/DisableGuestAcount: unknown key `DisableGuestAcount` of `com.apple.MCX`
      did you mean `DisableGuestAccount`?
    ");
    let kerberos = "{ ExtensionIdentifier: com.apple.AppSSOKerberos.KerberosExtension, TeamIdentifier: apple, Type: Credential, Realm: EXAMPLE.COM, Hosts: [.example.com], ExtensionData: { cacheNam: x } }";
    assert_snapshot!(said_of("com.apple.extensiblesso", kerberos), @r"
    error S004 /payloads/com.apple.extensiblesso/ExtensionData/cacheNam: unknown key `cacheNam`
      did you mean `cacheName`?
    ");
}
