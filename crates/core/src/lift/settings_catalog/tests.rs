use super::{is_settings_catalog, settings_catalog};
use crate::diagnostic::Files;
use crate::lower::{
    self,
    settings_catalog::{Taken, taken},
};
use crate::policy::{Payload, Profile};
use crate::source::{LoadOptions, load_text, read_json};
use crate::value::{Dictionary, Node, Value};
use russet_graph::{Scalar, Segment, Setting, SettingKind};
use serde_json::{Value as Json, json};

fn read(json: &Json) -> Node {
    let text = serde_json::to_string_pretty(json).unwrap();
    let mut files = Files::new();
    let file = files.add("policy.json", text.as_str());
    let (root, diagnostics) = read_json(&text, file);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    root.unwrap()
}

fn source(payloads: &str) -> Profile {
    let payloads: String = payloads.lines().map(|line| format!("  {line}\n")).collect();
    let text = format!("profile: Test\ndescription: A test\npayloads:\n{payloads}");
    let mut loaded = load_text(&text, "test.yaml", &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded.policy.profiles.remove(0)
}

/// What was lowered is lifted to the payloads that it was.
fn assert_returns(payloads: &str) {
    let before = source(payloads);
    let policy = lower::settings_catalog::settings_catalog(&before).unwrap();
    let root = read(&policy);
    assert!(is_settings_catalog(&root));
    let (after, diagnostics) = settings_catalog(&root);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    assert_eq!(after.name, "Test");
    assert_eq!(after.envelope_text("PayloadDescription"), Some("A test"));
    assert_eq!(before.payloads.len(), after.payloads.len());
    for payload in &before.payloads {
        let same = |other: &&Payload| {
            other.payload_type == payload.payload_type && other.content == payload.content
        };
        assert!(
            after.payloads.iter().any(|other| same(&other)),
            "{:#?}",
            after.payloads
        );
    }
}

#[test]
fn what_was_lowered_comes_back() {
    assert_returns(
        "\
com.apple.MCX: { DisableGuestAccount: true, dontAllowFDEDisable: true, timeServer: time.apple.com }
com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true, RecoveryKeyRotationInMonths: 3 }
com.apple.extensiblesso:
  - ExtensionIdentifier: com.apple.AppSSOKerberos.KerberosExtension
    TeamIdentifier: apple
    Type: Credential
    Realm: CONTOSO.COM
    Hosts: [.contoso.com]
    ExtensionData: { pwReqLength: 12, domainRealmMapping: { CONTOSO.COM: [contoso.com] } }
  - ExtensionIdentifier: com.contoso.sso
    TeamIdentifier: ABCDE12345
    Type: Redirect
    ExtensionData: { text: a, number: 1, truth: true }
    PlatformSSO: { AuthorizationGroups: { a: b }, TokenToUserMapping: { AccountName: name } }
com.apple.applicationaccess: { ratingRegion: us, ratingMovies: 300 }
com.apple.notificationsettings: { NotificationSettings: [{ BundleIdentifier: a }, { BundleIdentifier: b, AlertType: 2 }] }
com.apple.configuration.safari.extensions.settings: { ManagedExtensions: { \"*\": { State: AlwaysOff, DeniedDomains: [a, b] } } }
com.apple.system-extension-policy: { AllowedSystemExtensions: { A: [a, b], B: [c] }, AllowUserOverrides: false }
com.microsoft.wdav:
  tamperProtection: { enforcementLevel: block, exclusions: [{ path: /a, args: [b] }] }
  antivirusEngine: { exclusions: [{ $type: excludedPath, isDirectory: true, path: /var/log }] }
com.microsoft.autoupdate2:
  ChannelName: Current
  ApplicationsSystem: { /Applications/Microsoft Word.app: { Application ID: MSWD2019, LCID: 1033 } }
DDM-LatestSoftwareUpdate: { EnforceLatestSoftwareUpdateVersion: true, DelayInDays: 3, InstallTime: \"01:00\" }
Settings: { Bluetooth: { Enabled: true } }",
    );
}

/// A policy with one setting.
fn policy(instance: &Json) -> Node {
    read(&json!({ "name": "Test", "settings": [{ "id": "0", "settingInstance": instance }] }))
}

fn group(id: &str, children: &Json) -> Json {
    json!({
        "@odata.type": "#microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance",
        "settingDefinitionId": id,
        "groupSettingCollectionValue": [{ "children": children }],
    })
}

fn choice(id: &str, option: &str) -> Json {
    json!({
        "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
        "settingDefinitionId": id,
        "choiceSettingValue": { "value": option, "children": [] },
    })
}

fn said(root: &Node) -> Vec<String> {
    let (_, diagnostics) = settings_catalog(root);
    diagnostics
        .iter()
        .map(|found| format!("{} {} {}", found.code.code, found.pointer, found.message))
        .collect()
}

const CHILD: &str = "/settings/0/settingInstance/groupSettingCollectionValue/0/children/0";

#[test]
fn ids_are_found_in_any_case_and_replaced_groups_are_read() {
    let root = policy(&group(
        "com.apple.mcx_com.apple.mcx",
        &json!([choice(
            "com.apple.mcx_DisableGuestAccount",
            "com.apple.mcx_DisableGuestAccount_true"
        )]),
    ));
    let (profile, diagnostics) = settings_catalog(&root);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    assert_eq!(profile.payloads[0].payload_type, "com.apple.MCX");
    assert!(
        profile.payloads[0]
            .content
            .contains_key("DisableGuestAccount")
    );
}

#[test]
fn unknown_ids_and_options_are_named_at_their_place() {
    let root = policy(&group(
        "com.apple.dock_com.apple.dock",
        &json!([choice(
            "com.apple.dock_autohid",
            "com.apple.dock_autohide_true"
        )]),
    ));
    assert_eq!(
        said(&root),
        [format!(
            "G010 {CHILD}/settingDefinitionId the settings catalog has no definition `com.apple.dock_autohid`"
        )]
    );
    let (_, diagnostics) = settings_catalog(&root);
    let help = diagnostics[0].help.as_deref();
    assert_eq!(help, Some("did you mean `com.apple.dock_autohide`?"));

    let root = policy(&group(
        "com.apple.dock_com.apple.dock",
        &json!([choice(
            "com.apple.dock_autohide",
            "com.apple.dock_autohide_on"
        )]),
    ));
    assert_eq!(
        said(&root),
        [format!(
            "G011 {CHILD}/choiceSettingValue/value `com.apple.dock_autohide` has no option `com.apple.dock_autohide_on`"
        )]
    );
}

#[test]
fn instances_of_another_shape_are_refused() {
    let mut instance = choice("com.apple.dock_autohide", "com.apple.dock_autohide_true");
    instance["@odata.type"] =
        "#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance".into();
    let root = policy(&group(
        "com.apple.dock_com.apple.dock",
        &json!([instance, {}]),
    ));
    assert_eq!(
        said(&root),
        [
            format!("G012 {CHILD}/@odata.type `com.apple.dock_autohide` is not of the type `ChoiceSettingInstance`"),
            "G012 /settings/0/settingInstance/groupSettingCollectionValue/0/children/1 an instance without `settingDefinitionId`".to_owned(),
        ]
    );
}

#[test]
fn what_the_catalog_demands_is_missed() {
    let root = policy(&group(
        "com.apple.screensaver_com.apple.screensaver",
        &json!([]),
    ));
    assert_eq!(
        said(&root),
        [
            "G005 /settings/0/settingInstance/groupSettingCollectionValue/0/children the settings catalog demands `com.apple.screensaver_modulename` here"
        ]
    );
}

#[test]
fn options_of_unknown_value_and_encrypted_secrets_are_left_out() {
    let id = "com.apple.managedclient.preferences_channelname";
    let root = policy(&choice(id, &format!("{id}_4")));
    assert_eq!(
        said(&root),
        [
            "G004 /settings/0/settingInstance/choiceSettingValue/value no source says which value the option `Current Channel (Monthly)` stands for"
        ]
    );
    let root = policy(&json!({
        "settingDefinitionId": "com.apple.profileremovalpassword_removalpassword",
        "simpleSettingValue": { "value": "3f2a", "valueState": "encryptedValueToken" },
    }));
    assert_eq!(
        said(&root),
        [
            "G013 /settings/0/settingInstance/simpleSettingValue the export does not hold the value of this secret"
        ]
    );
}

/// A value for a setting, in the type that it takes.
fn sample(setting: &Setting) -> Option<Value> {
    Some(match setting.kind {
        SettingKind::Choice => match setting.options.iter().find_map(|option| option.value)? {
            Scalar::Boolean(truth) => truth.into(),
            Scalar::Integer(number) => number.into(),
            Scalar::String(text) => text.into(),
        },
        SettingKind::SimpleCollection => vec![Node::derived("a"), Node::derived("b")].into(),
        SettingKind::Simple => match taken(setting) {
            Taken::String | Taken::Secret => "a".into(),
            Taken::Integer => 7_i64.into(),
            Taken::Unknown => return None,
        },
        _ => return None,
    })
}

/// The payload in which only this value is set.
fn payload(setting: &Setting, value: Value) -> Option<Payload> {
    let mut node = Node::derived(value);
    for segment in setting.path.iter().rev() {
        node = match segment {
            Segment::Key(key) => {
                let mut entries = Dictionary::new();
                entries.set(*key, node.value);
                Node::derived(entries)
            }
            Segment::Item => Node::derived(vec![node]),
            Segment::AnyKey => return None,
        };
    }
    match node.value {
        Value::Dictionary(content) => Some(Payload::new(setting.domain, content)),
        _ => None,
    }
}

/// Every setting of the table that can stand alone is lowered, and lifted to what it was. The Kerberos extension is
/// known by keys that stand beside the setting.
#[test]
fn every_setting_comes_back() {
    let mut returned = 0;
    let settings = russet_graph::all()
        .filter(|setting| setting.platforms.macos && !setting.root.ends_with("_kerberos"));
    for setting in settings {
        let Some(payload) = sample(setting).and_then(|value| payload(setting, value)) else {
            continue;
        };
        let profile = Profile {
            name: "Test".to_owned(),
            payloads: vec![payload],
            ..Profile::default()
        };
        match lower::settings_catalog::settings_catalog(&profile) {
            Ok(policy) => {
                let (lifted, problems) = settings_catalog(&read(&policy));
                assert!(problems.is_empty(), "{}: {problems:#?}", setting.id);
                assert_eq!(lifted.payloads.len(), 1, "{}", setting.id);
                assert_eq!(lifted.payloads[0].content, profile.payloads[0].content);
                returned += 1;
            }
            Err(problems) => {
                // The catalog has the group of these for iOS only.
                let homeless = setting.id.contains("_allowlistbookmarks_item_");
                let needs_others = problems
                    .iter()
                    .all(|problem| ["G005", "G006"].contains(&problem.code.code));
                assert!(needs_others || homeless, "{}: {problems:#?}", setting.id);
            }
        }
    }
    assert!(returned > 1000, "{returned}");
}
