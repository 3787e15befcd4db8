//! Keys that need or exclude others, references, payloads that exclude each other.

use super::{said, said_of};
use insta::assert_snapshot;

fn privacy(service: &str, more: &str) -> String {
    let entry =
        "Identifier: com.example.app, IdentifierType: bundleID, CodeRequirement: anchor apple";
    let services = format!("{{ Services: {{ {service}: [{{ {entry}, {more} }}] }} }}");
    said_of("com.apple.TCC.configuration-profile-policy", &services)
}

#[test]
fn a_privacy_entry_says_once_what_is_allowed() {
    assert_eq!(privacy("SystemPolicyAllFiles", "Authorization: Allow"), "");
    assert_snapshot!(privacy("SystemPolicyAllFiles", "Authorization: Allow, Allowed: true"), @r"
    error S017 /payloads/com.apple.TCC.configuration-profile-policy/Services/SystemPolicyAllFiles/0/Authorization: an entry has exactly one of `Authorization` and `Allowed`
      write `Authorization` alone, such as `Authorization = Allow`; write `Allowed` alone for targets before macOS 11
    ");
    assert_snapshot!(privacy("SystemPolicyAllFiles", "Comment: neither"), @r"
    error S017 /payloads/com.apple.TCC.configuration-profile-policy/Services/SystemPolicyAllFiles/0/Allowed: an entry has exactly one of `Authorization` and `Allowed`
      write `Authorization` alone, such as `Authorization = Allow`; write `Allowed` alone for targets before macOS 11
    ");
}

#[test]
fn receivers_belong_to_apple_events() {
    let receiver = "AEReceiverIdentifier: com.apple.finder, AEReceiverIdentifierType: bundleID, AEReceiverCodeRequirement: anchor apple";
    assert_eq!(
        privacy("AppleEvents", &format!("Authorization: Allow, {receiver}")),
        ""
    );
    assert_snapshot!(privacy("AppleEvents", "Authorization: Allow"), @r"
    error S018 /payloads/com.apple.TCC.configuration-profile-policy/Services/AppleEvents/0/AEReceiverIdentifier: an entry of `AppleEvents` does not say which app receives the events
      add `AEReceiverIdentifier`, `AEReceiverIdentifierType` and `AEReceiverCodeRequirement`
    ");
    assert_snapshot!(privacy("SystemPolicyAllFiles", "Authorization: Allow, AEReceiverIdentifier: com.apple.finder"), @r"
    error S017 /payloads/com.apple.TCC.configuration-profile-policy/Services/SystemPolicyAllFiles/0/AEReceiverIdentifier: only entries of `AppleEvents` have a receiver
      remove the `AEReceiver…` keys, or move the entry to `AppleEvents`
    ");
}

#[test]
fn a_camera_cannot_be_granted() {
    assert_snapshot!(privacy("Camera", "Authorization: Allow"), @r"
    note A004 /payloads/com.apple.TCC.configuration-profile-policy/Services/Camera: `Camera` is deprecated since macOS 27.0
      the declaration `com.apple.configuration.app.settings` takes its place
    warning S020 /payloads/com.apple.TCC.configuration-profile-policy/Services/Camera/0/Authorization: a profile cannot grant access to the camera or the microphone
      write `Deny`, or leave the entry out and let the user decide
    ");
    assert_snapshot!(privacy("ScreenCapture", "Authorization: Allow"), @r"
    warning S020 /payloads/com.apple.TCC.configuration-profile-policy/Services/ScreenCapture/0/Authorization: a profile cannot grant screen recording or input monitoring
      write `AllowStandardUserToSetSystemService`, so that users without administrator rights may decide, or `Deny`
    ");
}

#[test]
fn filevault_needs_a_way_to_be_turned_on() {
    let escrow = "{ Location: Contoso, EncryptCertPayloadUUID: com.apple.security.pkcs1 }\n  com.apple.security.pkcs1: { PayloadContent: !base64 \"AAAA\" }\n  com.apple.MCX.FileVault2: ";
    let filevault = |settings: &str| {
        said_of(
            "com.apple.security.FDERecoveryKeyEscrow",
            &format!("{escrow}{settings}"),
        )
    };
    assert_eq!(filevault("{ Enable: \"On\", Defer: true }"), "");
    assert_snapshot!(filevault("{ Enable: \"On\" }"), @r"
    error S018 /payloads/com.apple.MCX.FileVault2/Defer: `Enable = On` needs `Defer = true` or the credentials of a user
      add `Defer = true`, so that macOS asks for the password at log-out or log-in
    ");
    assert_snapshot!(filevault("{ Enable: \"On\", Username: admin }"), @r"
    error S018 /payloads/com.apple.MCX.FileVault2/Password: `Username` without `Password`
      add `Password`, or `UserEntersMissingInfo = true`, or `Defer = true`
    ");
}

#[test]
fn managed_preferences_have_their_wrapper() {
    let preferences = |domain: &str| {
        said_of(
            "com.apple.ManagedClient.preferences",
            &format!("{{ PayloadContent: {{ com.example.app: {domain} }} }}"),
        )
    };
    assert_eq!(
        preferences("{ Forced: [{ mcx_preference_settings: { a: 1 } }] }"),
        ""
    );
    assert_snapshot!(preferences("{ a: 1 }"), @r"
    error S019 /payloads/com.apple.ManagedClient.preferences/PayloadContent/com.example.app/Forced: a preference domain needs `Forced` or `Set-Once` around its settings
      write `Forced: [{mcx_preference_settings: {…}}]` around the settings, or use the domain itself as payload type
    error S004 /payloads/com.apple.ManagedClient.preferences/PayloadContent/com.example.app/a: unknown key `a`
      known keys: `Forced`, `Set-Once`
    ");
    assert_snapshot!(preferences("{ Forced: [{ a: 1 }] }"), @r"
    error S019 /payloads/com.apple.ManagedClient.preferences/PayloadContent/com.example.app/Forced/0/mcx_preference_settings: an item of `Forced` needs `mcx_preference_settings` around its settings
      write `mcx_preference_settings: {…}` around the settings
    error S004 /payloads/com.apple.ManagedClient.preferences/PayloadContent/com.example.app/Forced/0/a: unknown key `a`
      known keys: `mcx_preference_settings`
    ");
}

#[test]
fn references_lead_to_a_payload_of_the_right_type() {
    let wifi = |identity: &str| {
        said_of(
            "com.apple.wifi.managed",
            &format!(
                "{{ SSID_STR: Contoso, EncryptionType: WPA2, PayloadCertificateUUID: {identity} }}\n  com.apple.security.pkcs12: {{ PayloadContent: !base64 \"AAAA\" }}\n  com.apple.security.root: {{ PayloadContent: !base64 \"AAAA\" }}"
            ),
        )
    };
    assert_eq!(wifi("com.apple.security.pkcs12"), "");
    assert_eq!(wifi("$CERTIFICATE_UUID"), "");
    assert_snapshot!(wifi("com.apple.security.scep"), @r"
    error S015 /payloads/com.apple.wifi.managed/PayloadCertificateUUID: `PayloadCertificateUUID` points at `com.apple.security.scep`, but the profile has no such payload
      add the payload (one of `com.apple.ADCertificate.managed`, `com.apple.security.acme`, `com.apple.security.pkcs12`, `com.apple.security.scep`) to this profile and give its `PayloadIdentifier`, `PayloadUUID` or type here
    ");
    assert_snapshot!(wifi("2F6E3C1A-0B7D-4E55-9D0C-5B1A3E8F7A21"), @r"
    error S015 /payloads/com.apple.wifi.managed/PayloadCertificateUUID: `PayloadCertificateUUID` points at `2F6E3C1A-0B7D-4E55-9D0C-5B1A3E8F7A21`, but the profile has no such payload
      add the payload (one of `com.apple.ADCertificate.managed`, `com.apple.security.acme`, `com.apple.security.pkcs12`, `com.apple.security.scep`) to this profile and give its `PayloadIdentifier`, `PayloadUUID` or type here
    ");
    assert_snapshot!(wifi("com.apple.security.root"), @r"
    error S016 /payloads/com.apple.wifi.managed/PayloadCertificateUUID: `PayloadCertificateUUID` points at a `com.apple.security.root` payload, but takes one of `com.apple.ADCertificate.managed`, `com.apple.security.acme`, `com.apple.security.pkcs12`, `com.apple.security.scep`
      point it at one of `com.apple.ADCertificate.managed`, `com.apple.security.acme`, `com.apple.security.pkcs12`, `com.apple.security.scep`
    ");
}

#[test]
fn a_mac_takes_one_of_some_payloads() {
    let twice = "[{ Enable: \"Off\" }, { Enable: \"Off\", Defer: true }]";
    assert_snapshot!(said_of("com.apple.MCX.FileVault2", twice), @r"
    error A011 /payloads/com.apple.MCX.FileVault2/1: a Mac takes only one `com.apple.MCX.FileVault2` payload, and this profile has several
      merge them into one payload
    ");
    let roots = "[{ PayloadContent: !base64 \"AAAA\" }, { PayloadContent: !base64 \"BBBB\" }]";
    assert_eq!(said_of("com.apple.security.root", roots), "");
}

#[test]
fn what_the_author_accepts_becomes_a_note() {
    let source = "profile: Test\nallow: { S004: a key of a beta }\npayloads:\n  com.apple.dock: { brandNew: true }\n";
    assert_snapshot!(said(source), @r"
    note S004 /payloads/com.apple.dock/brandNew: unknown key `brandNew` of `com.apple.dock`
      accepted here: a key of a beta
    ");
}
