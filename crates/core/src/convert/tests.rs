use super::mapping::Mapping;
use super::*;
use crate::policy::{Deliver, Payload};
use crate::source::{LoadOptions, load_text};
use crate::value::{Dictionary, Value};

mod declarations;
mod table;

fn load(text: &str) -> Policy {
    let loaded = load_text(text, "policy.yaml", &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded.policy
}

fn to_catalog(text: &str) -> Converted {
    convert(&load(text), Form::SettingsCatalog)
}

/// Deliveries with the types of their payloads.
fn shape(converted: &Converted) -> Vec<(Deliver, String, Vec<String>)> {
    let profiles = converted.policy.profiles.iter();
    profiles
        .map(|profile| {
            let payloads = profile.payloads.iter();
            let types = payloads.map(|payload| payload.payload_type.clone());
            (profile.deliver, profile.name.clone(), types.collect())
        })
        .collect()
}

fn line<'r>(report: &'r Report, key: &str) -> &'r Line {
    let mut lines = report.lines.iter();
    lines.find(|line| line.key.ends_with(key)).unwrap()
}

#[test]
fn a_payload_is_split_key_by_key_and_the_rest_keeps_its_identity() {
    let converted = to_catalog(
        "profile: Login\nidentifier: com.contoso.login\npayloads:\n  com.apple.loginwindow:\n    PayloadUUID: 00000000-0000-0000-0000-000000000001\n    SHOWFULLNAME: true\n    HideMobileAccounts: true\n",
    );
    let type_name = "com.apple.loginwindow".to_owned();
    assert_eq!(
        shape(&converted),
        [
            (
                Deliver::SettingsCatalog,
                "Login".to_owned(),
                vec![type_name.clone()]
            ),
            (
                Deliver::Mobileconfig,
                "Login (custom profile)".to_owned(),
                vec![type_name]
            ),
        ]
    );
    let [catalog, beside] = converted.policy.profiles.as_slice() else {
        panic!()
    };
    assert!(catalog.envelope.is_empty());
    assert_eq!(
        beside.envelope_text("PayloadIdentifier"),
        Some("com.contoso.login")
    );
    assert!(beside.payloads[0].text("PayloadUUID").is_some());
    assert!(!beside.payloads[0].content.contains_key("SHOWFULLNAME"));
    assert!(
        !catalog.payloads[0]
            .content
            .contains_key("HideMobileAccounts")
    );
    assert!(converted.report.is_complete());
    insta::assert_snapshot!(converted.report.to_markdown());
    insta::assert_snapshot!(converted.report.to_json());
}

#[test]
fn an_identifier_that_is_derived_stays_what_it_was() {
    let policy = load(
        "profile: Login\npayloads:\n  com.apple.loginwindow: { SHOWFULLNAME: true, HideMobileAccounts: true }\n",
    );
    let before = crate::lower::identifier(&policy, &policy.profiles[0]);
    let converted = convert(&policy, Form::SettingsCatalog);
    let beside = &converted.policy.profiles[1];
    assert_eq!(crate::lower::identifier(&converted.policy, beside), before);
}

#[test]
fn what_is_linked_stays_in_one_profile() {
    let converted = to_catalog(
        "profile: Wi-Fi\npayloads:\n  com.apple.security.root: { PayloadContent: !base64 aGk= }\n  com.apple.wifi.managed:\n    SSID_STR: Contoso\n    EncryptionType: WPA2\n    EAPClientConfiguration: { AcceptEAPTypes: [13], PayloadCertificateAnchorUUID: [com.apple.security.root] }\n  com.apple.dock: { autohide: true }\n",
    );
    let shape = shape(&converted);
    assert_eq!(shape[0].2, ["com.apple.dock"]);
    assert_eq!(
        shape[1].2,
        ["com.apple.security.root", "com.apple.wifi.managed"]
    );
    let reason = line(&converted.report, "SSID_STR").reason.clone().unwrap();
    assert!(reason.contains("linked to another payload"), "{reason}");
}

#[test]
fn file_vault_stays_whole_and_with_its_escrow() {
    // The catalog can only turn `Defer` on.
    let converted = to_catalog(
        "profile: FileVault\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"Off\", Defer: false }\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso IT }\n",
    );
    let shape = shape(&converted);
    assert_eq!(shape.len(), 1, "{shape:?}");
    assert_eq!(shape[0].0, Deliver::Mobileconfig);
    assert_eq!(shape[0].1, "FileVault");
    let reason = line(&converted.report, "Enable").reason.clone().unwrap();
    assert!(reason.contains("a Mac takes only one"), "{reason}");
    let reason = line(&converted.report, "Location").reason.clone().unwrap();
    assert!(reason.contains("works together with"), "{reason}");
}

#[test]
fn an_escrow_that_is_linked_to_a_certificate_keeps_file_vault_with_it() {
    let converted = to_catalog(
        "profile: FileVault\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }\n  com.apple.security.FDERecoveryKeyEscrow: { Location: Contoso IT, EncryptCertPayloadUUID: com.apple.security.pkcs1 }\n  com.apple.security.pkcs1: { PayloadContent: !base64 aGk= }\n",
    );
    let shape = shape(&converted);
    assert_eq!(shape.len(), 1, "{shape:?}");
    assert_eq!(shape[0].0, Deliver::Mobileconfig);
}

#[test]
fn a_payload_that_a_mac_takes_once_is_not_split() {
    let converted = to_catalog(
        "profile: Media\npayloads:\n  com.apple.finder: { ProhibitBurn: true, Unknown: true }\n",
    );
    for line in &converted.report.lines {
        assert_eq!(line.outcome, Outcome::Kept, "{line:#?}");
    }
}

#[test]
fn the_second_payload_of_a_type_stays_in_the_profile() {
    let converted = to_catalog(
        "profile: Items\npayloads:\n  com.apple.servicemanagement:\n    - Rules: [{ RuleType: TeamIdentifier, RuleValue: UBF8T346G9 }]\n    - Rules: [{ RuleType: TeamIdentifier, RuleValue: ABCDE12345 }]\n",
    );
    assert_eq!(shape(&converted).len(), 2);
    let outcomes: Vec<_> = converted
        .report
        .lines
        .iter()
        .map(|line| line.outcome)
        .collect();
    assert_eq!(outcomes, [Outcome::Carried, Outcome::Kept]);
}

#[test]
fn wrapped_preferences_become_keys_of_their_domain() {
    let converted = to_catalog(
        "profile: Defender\npayloads:\n  com.apple.ManagedClient.preferences:\n    PayloadContent:\n      com.microsoft.wdav:\n        Forced: [{ mcx_preference_settings: { antivirusEngine: { enforcementLevel: real_time }, foo: 1 } }]\n        Set-Once: [{ mcx_preference_settings: { bar: 1 } }]\n      com.contoso.app: { Forced: [{ mcx_preference_settings: { x: 1 } }] }\n",
    );
    let shape = shape(&converted);
    assert_eq!(shape[0].2, ["com.microsoft.wdav"]);
    assert_eq!(shape[1].2, ["com.apple.ManagedClient.preferences"]);
    let content = &converted.policy.profiles[1].payloads[0].content;
    let written = crate::source::to_yaml(&content.clone().into());
    assert!(!written.contains("antivirusEngine"), "{written}");
    for key in ["foo", "bar", "com.contoso.app"] {
        assert!(written.contains(key), "{written}");
    }
    assert_eq!(line(&converted.report, "Set-Once").outcome, Outcome::Kept);
    insta::assert_snapshot!(converted.report.to_markdown());
}

#[test]
fn what_only_the_catalog_has_is_impossible_in_a_profile() {
    let policy = load(
        "profile: FileVault\ndeliver: settings-catalog\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true, RecoveryKeyRotationInMonths: 6 }\n  DDM-LatestSoftwareUpdate: { EnforceLatestSoftwareUpdateVersion: true, DelayInDays: 2 }\n",
    );
    let converted = convert(&policy, Form::Mobileconfig);
    assert_eq!(
        line(&converted.report, "RecoveryKeyRotationInMonths").outcome,
        Outcome::Impossible
    );
    assert_eq!(shape(&converted)[0].2, ["com.apple.MCX.FileVault2"]);
    assert_eq!(converted.report.count(Outcome::Impossible), 2);
}

#[test]
fn a_date_of_removal_has_no_place_in_the_catalog() {
    let converted = to_catalog(
        "profile: Dock\nremoval-date: 2027-01-31T08:00:00Z\npayloads:\n  com.apple.dock: { autohide: true }\n",
    );
    assert_eq!(
        line(&converted.report, "RemovalDate").outcome,
        Outcome::Impossible
    );
}

#[test]
fn secrets_stand_in_no_report() {
    let policy = load(
        "profile: Mail\nscope: user\npayloads:\n  com.apple.caldav.account: { CalDAVHostName: a.example.com, CalDAVPassword: !base64 aHVudGVyMjI= }\n  com.apple.wifi.managed: { SSID_STR: A, EncryptionType: WPA2, Password: 17171717 }\n",
    );
    for form in [
        Form::Declaration,
        Form::SettingsCatalog,
        Form::Mobileconfig,
        Form::Yaml,
    ] {
        let report = convert(&policy, form).report;
        for text in [report.to_json(), report.to_markdown()] {
            assert!(
                !text.contains("hunter") && !text.contains("17171717"),
                "{text}"
            );
        }
    }
}

#[test]
fn what_only_the_catalog_has_does_not_end_up_in_the_profile_beside() {
    let converted = to_catalog(
        "profile: FileVault\ndeliver: settings-catalog\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"Off\", Defer: false, RecoveryKeyRotationInMonths: 6 }\n",
    );
    let [beside] = converted.policy.profiles.as_slice() else {
        panic!()
    };
    assert!(
        !beside.payloads[0]
            .content
            .contains_key("RecoveryKeyRotationInMonths")
    );
    assert!(!converted.report.is_complete());
}
