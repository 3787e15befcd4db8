//! Types, value lists, bounds and forms.

use super::{said_of, said_of_finished};
use insta::assert_snapshot;

const FIREWALL: &str = "com.apple.security.firewall";
const FILEVAULT: &str = "com.apple.MCX.FileVault2";
const AIRPLAY: &str = "com.apple.airplay";

#[test]
fn a_number_for_a_boolean_is_named_as_that() {
    assert_snapshot!(said_of(FIREWALL, "{ EnableFirewall: 1 }"), @r"
    error S005 /payloads/com.apple.security.firewall/EnableFirewall: `EnableFirewall` is an integer, but Apple defines a boolean
      write `true`
    ");
    assert_snapshot!(said_of_finished(FIREWALL, "<key>EnableFirewall</key><integer>0</integer>"), @r"
    error S005 /PayloadContent/0/EnableFirewall: `EnableFirewall` is an integer, but Apple defines a boolean
      write `<false/>`
    ");
    assert_snapshot!(said_of(FIREWALL, "{ EnableFirewall: \"YES\" }"), @r"
    error S005 /payloads/com.apple.security.firewall/EnableFirewall: `EnableFirewall` is a string, but Apple defines a boolean
      write `true`
    ");
    assert_snapshot!(said_of(FIREWALL, "{ EnableFirewall: maybe }"), @r"
    error S005 /payloads/com.apple.security.firewall/EnableFirewall: `EnableFirewall` is a string, but Apple defines a boolean
      write `true` or `false`, without quotes
    ");
}

#[test]
fn the_entry_of_a_privacy_service_as_it_ships_is_mended() {
    let entry = "<key>Services</key><dict><key>SystemPolicyAllFiles</key><array><dict>\
        <key>Identifier</key><string>com.example.app</string>\
        <key>IdentifierType</key><string>bundleID</string>\
        <key>CodeRequirement</key><string>anchor apple</string>\
        <key>Allowed</key><integer>1</integer></dict></array></dict>";
    assert_snapshot!(said_of_finished("com.apple.TCC.configuration-profile-policy", entry), @r"
    error S005 /PayloadContent/0/Services/SystemPolicyAllFiles/0/Allowed: `Allowed` is an integer, but Apple defines a boolean
      write `<true/>`
    ");
}

#[test]
fn a_boolean_for_a_word_is_turned_into_the_word() {
    let said_of_filevault = |settings: &str| said_of(FILEVAULT, settings);
    assert_snapshot!(said_of_filevault("{ Enable: true, Defer: true }"), @r#"
    error S005 /payloads/com.apple.MCX.FileVault2/Enable: `Enable` is a boolean, but Apple defines a string
      write `"On"`
    "#);
    assert_snapshot!(said_of_filevault("{ Enable: false, Defer: true }"), @r#"
    error S005 /payloads/com.apple.MCX.FileVault2/Enable: `Enable` is a boolean, but Apple defines a string
      write `"Off"`
    "#);
    assert_snapshot!(said_of_finished(FILEVAULT, "<key>Enable</key><true/><key>Defer</key><true/>"), @r"
    error S005 /PayloadContent/0/Enable: `Enable` is a boolean, but Apple defines a string
      write `<string>On</string>`
    ");
}

#[test]
fn other_types_are_mended_where_it_is_plain_what_was_meant() {
    let passcode = "com.apple.mobiledevice.passwordpolicy";
    assert_snapshot!(said_of(passcode, "{ minLength: \"8\" }"), @r"
    note A004 /payloads/com.apple.mobiledevice.passwordpolicy: payload `com.apple.mobiledevice.passwordpolicy` is deprecated since macOS 27.0
      the declaration `com.apple.configuration.passcode.settings` takes its place
    error S005 /payloads/com.apple.mobiledevice.passwordpolicy/minLength: `minLength` is a string, but Apple defines an integer
      write `8`
    ");
    assert_snapshot!(said_of(passcode, "{ minLength: 8.5 }"), @r"
    note A004 /payloads/com.apple.mobiledevice.passwordpolicy: payload `com.apple.mobiledevice.passwordpolicy` is deprecated since macOS 27.0
      the declaration `com.apple.configuration.passcode.settings` takes its place
    error S005 /payloads/com.apple.mobiledevice.passwordpolicy/minLength: `minLength` is a real number, but Apple defines an integer
      write a whole number without quotes
    ");
    assert_snapshot!(said_of(passcode, "{ minLength: eight }"), @r"
    note A004 /payloads/com.apple.mobiledevice.passwordpolicy: payload `com.apple.mobiledevice.passwordpolicy` is deprecated since macOS 27.0
      the declaration `com.apple.configuration.passcode.settings` takes its place
    error S005 /payloads/com.apple.mobiledevice.passwordpolicy/minLength: `minLength` is a string, but Apple defines an integer
      write a whole number without quotes
    ");
    assert_snapshot!(said_of("com.apple.loginwindow", "{ LoginwindowText: 42 }"), @r#"
    error S005 /payloads/com.apple.loginwindow/LoginwindowText: `LoginwindowText` is an integer, but Apple defines a string
      write `"42"`
    "#);
    assert_snapshot!(said_of(AIRPLAY, "{ AllowList: living room }"), @r"
    error S005 /payloads/com.apple.airplay/AllowList: `AllowList` is a string, but Apple defines an array
      write a list: `[…]`, or one line with `- ` an item
    ");
    assert_snapshot!(said_of(AIRPLAY, "{ AllowList: [living room] }"), @r"
    error S005 /payloads/com.apple.airplay/AllowList/0: an item of `AllowList` is a string, but Apple defines a dictionary
      write keys and values: `{ … }`, or one line a key
    ");
    assert_snapshot!(said_of("com.apple.security.root", "{ PayloadContent: certificate.cer }"), @r#"
    error S005 /payloads/com.apple.security.root/PayloadContent: `PayloadContent` is a string, but Apple defines data
      write `!file path`, or `!base64 "…"`
    "#);
    assert_snapshot!(said_of("com.apple.loginwindow", "{ LoginwindowText: }"), @r#"
    error P023 /payloads/com.apple.loginwindow/LoginwindowText: `LoginwindowText` has no value
      write a value, or `""` for an empty text, or leave it out
    "#);
}

#[test]
fn a_value_beside_the_list_brings_the_list() {
    assert_snapshot!(said_of("com.apple.wifi.managed", "{ SSID_STR: Contoso, EncryptionType: wpa2 }"), @r"
    error S006 /payloads/com.apple.wifi.managed/EncryptionType: `wpa2` is not a value of `EncryptionType`
      did you mean `WPA2`? It takes one of `WEP`, `WPA`, `WPA2`, `WPA3`, `Any`, `None`
    ");
    assert_snapshot!(said_of("com.apple.wifi.managed", "{ SSID_STR: Contoso, EncryptionType: Secret }"), @r"
    error S006 /payloads/com.apple.wifi.managed/EncryptionType: `Secret` is not a value of `EncryptionType`
      it takes one of `WEP`, `WPA`, `WPA2`, `WPA3`, `Any`, `None`
    ");
}

#[test]
fn panes_of_setup_assistant_are_known() {
    let skip = |pane: &str| {
        said_of(
            "com.apple.SetupAssistant.managed",
            &format!("{{ SkipSetupItems: [{pane}] }}"),
        )
    };
    assert_eq!(skip("Siri"), "");
    assert_snapshot!(skip("Siry"), @r"
    warning S006 /payloads/com.apple.SetupAssistant.managed/SkipSetupItems/0: Setup Assistant has no pane `Siry`
      did you mean `Siri`?
    ");
    assert_snapshot!(skip("ActionButton"), @r"
    note A012 /payloads/com.apple.SetupAssistant.managed/SkipSetupItems/0: Setup Assistant has no pane `ActionButton` on macOS
      remove it: macOS ignores it
    ");
    assert_snapshot!(skip("Everything"), @"warning S006 /payloads/com.apple.SetupAssistant.managed/SkipSetupItems/0: Setup Assistant has no pane `Everything`");
}

#[test]
fn bounds_are_told() {
    assert_snapshot!(said_of("com.apple.mobiledevice.passwordpolicy", "{ maxFailedAttempts: 1 }"), @r"
    note A004 /payloads/com.apple.mobiledevice.passwordpolicy: payload `com.apple.mobiledevice.passwordpolicy` is deprecated since macOS 27.0
      the declaration `com.apple.configuration.passcode.settings` takes its place
    error S007 /payloads/com.apple.mobiledevice.passwordpolicy/maxFailedAttempts: `maxFailedAttempts` is 1, but Apple allows a number from 2 to 11
      choose a number from 2 to 11
    ");
    assert_snapshot!(said_of("com.apple.extensiblesso", "{ ExtensionIdentifier: com.example.sso, TeamIdentifier: ABCDE12345, Type: Redirect, URLs: [https://login.example.com], PlatformSSO: { AuthenticationMethod: Password, LoginFrequency: 60 } }"), @r"
    error S007 /payloads/com.apple.extensiblesso/PlatformSSO/LoginFrequency: `LoginFrequency` is 60, but Apple allows 3600 or more
      choose 3600 or more
    ");
}

#[test]
fn forms_are_told_with_an_example() {
    assert_snapshot!(said_of(AIRPLAY, "{ AllowList: [{ DeviceID: living room }] }"), @r"
    note A004 /payloads/com.apple.airplay/AllowList/0/DeviceID: `DeviceID` is deprecated since macOS 15.0
    error S008 /payloads/com.apple.airplay/AllowList/0/DeviceID: `living room` does not have the form of `DeviceID`
      it takes a MAC address, such as `A1:B2:C3:D4:E5:F6`
    ");
    assert_snapshot!(said_of("com.apple.webClip.managed", "{ Label: Help, URL: help.example.com }"), @r"
    error S008 /payloads/com.apple.webClip.managed/URL: `help.example.com` does not have the form of `URL`
      it takes a URL with its scheme, such as `https://example.com/path`
    ");
}

#[test]
fn a_pair_has_two_items() {
    let scep = |subject: &str| {
        said_of(
            "com.apple.security.scep",
            &format!(
                "{{ PayloadContent: {{ URL: https://scep.example.com/, Subject: {subject} }} }}"
            ),
        )
    };
    assert_snapshot!(scep("[[[CN]]]"), @r"
    error S009 /payloads/com.apple.security.scep/PayloadContent/Subject/0/0: an item of `Subject` holds 1 item, but Apple defines 2
      give it 2 items
    ");
    assert_snapshot!(scep("[[[CN, Mac, 3]]]"), @r#"
    error S009 /payloads/com.apple.security.scep/PayloadContent/Subject/0/0: an item of `Subject` holds 3 items, but Apple defines 2
      give it 2 items
    error S005 /payloads/com.apple.security.scep/PayloadContent/Subject/0/0/2: an item of `Subject` is an integer, but Apple defines a string
      write `"3"`
    "#);
}

#[test]
fn secrets_are_never_shown() {
    let wifi = said_of(
        "com.apple.wifi.managed",
        "{ SSID_STR: Contoso, Password: 12345678 }",
    );
    assert!(!wifi.contains("12345678"), "{wifi}");
    assert_snapshot!(wifi, @r"
    error S005 /payloads/com.apple.wifi.managed/Password: `Password` is an integer, but Apple defines a string
      write text, and put it in quotes if it looks like a number or a boolean
    ");
}
