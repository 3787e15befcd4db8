use super::*;
use crate::policy::{Origin, Payload, Profile};
use crate::value::{Dictionary, Node, Value};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value as Json;

fn dictionary_of(entries: &[(&str, Value)]) -> Dictionary {
    let mut dictionary = Dictionary::new();
    for (key, value) in entries {
        dictionary.set(*key, value.clone());
    }
    dictionary
}

fn payload(payload_type: &str, entries: &[(&str, Value)]) -> Payload {
    Payload::new(payload_type, dictionary_of(entries))
}

fn named(name: &str, deliver: Deliver, payloads: Vec<Payload>) -> Profile {
    Profile {
        name: name.to_owned(),
        deliver,
        payloads,
        ..Profile::default()
    }
}

fn policy(profiles: Vec<Profile>) -> Policy {
    Policy {
        organization: Some("Contoso".to_owned()),
        identifier: Some("com.contoso.mac".to_owned()),
        profiles,
        ..Policy::default()
    }
}

fn file_vault() -> Profile {
    let vault = payload(
        "com.apple.MCX.FileVault2",
        &[("Enable", "On".into()), ("Defer", true.into())],
    );
    let escrow = payload(
        "com.apple.security.FDERecoveryKeyEscrow",
        &[("Location", "Contoso IT".into())],
    );
    named(
        "Disk encryption",
        Deliver::Mobileconfig,
        vec![vault, escrow],
    )
}

fn edge() -> Payload {
    payload(
        "com.microsoft.Edge",
        &[
            ("HomepageLocation", "https://contoso.com/?a&b".into()),
            ("PayloadDisplayName", "Edge".into()),
        ],
    )
}

fn made(policy: &Policy) -> Lowered {
    lower(policy, &Files::new(), Options::new()).expect("nothing is signed")
}

fn artifact<'a>(lowered: &'a Lowered, path: &str) -> &'a Artifact {
    let mut artifacts = lowered.artifacts.iter();
    artifacts
        .find(|artifact| artifact.path == path)
        .expect(path)
}

fn json_of(artifact: &Artifact) -> Json {
    serde_json::from_slice(&artifact.bytes).expect("the artifact is JSON")
}

fn data(object: &Json, key: &str) -> Vec<u8> {
    STANDARD.decode(object[key].as_str().unwrap()).unwrap()
}

fn codes(lowered: &Lowered) -> Vec<&str> {
    lowered
        .diagnostics
        .iter()
        .map(|problem| problem.code.code)
        .collect()
}

#[test]
fn a_profile_of_two_payloads() {
    let lowered = made(&policy(vec![file_vault()]));
    let profile = artifact(&lowered, "profiles/disk-encryption.mobileconfig");
    insta::assert_snapshot!(String::from_utf8_lossy(&profile.bytes));
}

#[test]
fn a_preference_domain_is_a_payload_type_of_its_own() {
    let profile = named("Edge", Deliver::Mobileconfig, vec![edge()]);
    let bytes = super::profile(&policy(vec![]), &profile).unwrap();
    insta::assert_snapshot!(String::from_utf8_lossy(&bytes));
}

#[test]
fn payloads_of_one_type_are_numbered_and_variants_have_their_titles() {
    let guest = payload("com.apple.MCX", &[("DisableGuestAccount", true.into())]);
    let time = payload("com.apple.MCX", &[("timeServer", "time.apple.com".into())]);
    let profile = named("MCX", Deliver::Mobileconfig, vec![guest, time]);
    let root = dictionary(&policy(vec![]), &profile);
    let payloads = root
        .get("PayloadContent")
        .unwrap()
        .value
        .as_array()
        .unwrap();
    let text = |index: usize, key: &str| {
        let payload = payloads[index].value.as_dictionary().unwrap();
        payload.get(key).unwrap().value.as_str().unwrap().to_owned()
    };
    assert_eq!(
        text(0, "PayloadIdentifier"),
        "com.contoso.mac.mcx.com.apple.MCX"
    );
    assert_eq!(
        text(1, "PayloadIdentifier"),
        "com.contoso.mac.mcx.com.apple.MCX.2"
    );
    assert_ne!(text(0, "PayloadUUID"), text(1, "PayloadUUID"));
    assert_ne!(text(0, "PayloadDisplayName"), text(1, "PayloadDisplayName"));
}

#[test]
fn what_is_written_wins() {
    let mut profile = file_vault();
    profile.envelope = dictionary_of(&[
        ("PayloadIdentifier", "com.example.fv".into()),
        ("PayloadUUID", "written".into()),
        ("PayloadScope", "User".into()),
        ("PayloadOrganization", "Other".into()),
        ("PayloadDisplayName", "FV".into()),
        (
            "ConsentText",
            dictionary_of(&[("default", "Yes?".into())]).into(),
        ),
    ]);
    profile.payloads[0].content.set("PayloadVersion", 7_i64);
    let root = dictionary(&policy(vec![]), &profile);
    for entry in &profile.envelope {
        assert_eq!(root.get(&entry.key), Some(&entry.value), "{}", entry.key);
    }
    let payload = &root
        .get("PayloadContent")
        .unwrap()
        .value
        .as_array()
        .unwrap()[0];
    let payload = payload.value.as_dictionary().unwrap();
    assert_eq!(
        payload.get("PayloadVersion").unwrap().value.as_integer(),
        Some(7)
    );
    let identifier = payload.get("PayloadIdentifier").unwrap().value.as_str();
    assert_eq!(identifier, Some("com.example.fv.com.apple.MCX.FileVault2"));
}

#[test]
fn a_payload_keeps_its_uuid_when_others_come_and_go() {
    let both = dictionary(&policy(vec![]), &file_vault());
    let mut alone = file_vault();
    alone.payloads.remove(0);
    let alone = dictionary(&policy(vec![]), &alone);
    let items = |root: &Dictionary| {
        root.get("PayloadContent")
            .unwrap()
            .value
            .as_array()
            .unwrap()
            .to_vec()
    };
    assert_eq!(items(&both)[1], items(&alone)[0]);
}

#[test]
fn a_finished_profile_gets_only_what_apple_requires() {
    let mut profile = named(
        "Dock",
        Deliver::Mobileconfig,
        vec![payload("com.apple.dock", &[])],
    );
    profile.origin = Origin::ConfigurationProfile;
    let root = dictionary(&policy(vec![]), &profile);
    let mut keys: Vec<_> = root.iter().map(|entry| entry.key.as_str()).collect();
    keys.sort_unstable();
    let required = [
        "PayloadContent",
        "PayloadIdentifier",
        "PayloadType",
        "PayloadUUID",
        "PayloadVersion",
    ];
    assert_eq!(keys, required);
}

#[test]
fn graph_carries_the_profile_as_it_was_signed() {
    let mut profile = file_vault();
    profile.envelope.set("PayloadScope", "User");
    profile.envelope.set("PayloadDescription", "Encrypts");
    let sign = |bytes: &[u8]| Ok([b"signed ", bytes].concat());
    let policy = policy(vec![profile]);
    let lowered = lower(&policy, &Files::new(), Options::new().with_signature(&sign)).unwrap();
    let profile = artifact(&lowered, "profiles/disk-encryption.mobileconfig");
    assert!(profile.bytes.starts_with(b"signed <?xml"));
    let graph = artifact(&lowered, "graph/deviceConfigurations/disk-encryption.json");
    let mut object = json_of(graph);
    assert_eq!(data(&object, "payload"), profile.bytes);
    object["payload"] = "…".into();
    insta::assert_json_snapshot!(object);

    let fails = |_: &[u8]| Err("no key".into());
    let error = lower(
        &policy,
        &Files::new(),
        Options::new().with_signature(&fails),
    )
    .unwrap_err();
    assert_eq!(error.to_string(), "no key");
}

#[test]
fn a_preference_file_is_keys_and_values_without_a_wrapper_in_graph() {
    let lowered = made(&policy(vec![named(
        "Edge",
        Deliver::PreferenceFile,
        vec![edge()],
    )]));
    assert!(lowered.diagnostics.is_empty());
    let file = artifact(&lowered, "preferences/com.microsoft.Edge.plist");
    let root = crate::plist::read(&file.bytes, "x", &mut Files::new()).unwrap();
    let root = root.value.as_dictionary().unwrap();
    assert_eq!(
        root.iter()
            .map(|entry| entry.key.as_str())
            .collect::<Vec<_>>(),
        ["HomepageLocation"]
    );
    let mut object = json_of(artifact(&lowered, "graph/deviceConfigurations/edge.json"));
    let xml = String::from_utf8(data(&object, "configurationXml")).unwrap();
    assert_eq!(
        xml,
        "\t<key>HomepageLocation</key>\n\t<string>https://contoso.com/?a&amp;b</string>\n"
    );
    object["configurationXml"] = "…".into();
    insta::assert_json_snapshot!(object);
}

#[test]
fn what_a_delivery_cannot_carry_is_refused() {
    let mut user = named("User", Deliver::PreferenceFile, vec![edge()]);
    user.envelope.set("PayloadScope", "User");
    let passcode = || payload("com.apple.configuration.passcode.settings", &[]);
    for (profile, count) in [
        (
            named("A", Deliver::PreferenceFile, file_vault().payloads),
            2,
        ),
        (
            named("B", Deliver::PreferenceFile, vec![payload("../x", &[])]),
            1,
        ),
        (named("C", Deliver::PreferenceFile, vec![]), 1),
        (user, 1),
        (
            named("D", Deliver::Declaration, vec![passcode(), edge()]),
            1,
        ),
        (
            named("E", Deliver::Mobileconfig, vec![passcode(), edge()]),
            1,
        ),
    ] {
        let lowered = made(&policy(vec![profile]));
        assert_eq!(codes(&lowered), vec!["G040"; count]);
        assert!(lowered.artifacts.is_empty());
    }
}

#[test]
fn what_xml_cannot_hold_is_told_at_its_place() {
    let mut profile = file_vault();
    profile.payloads[1].content.set("Location", "a\u{7}");
    profile.payloads[1].pointer = crate::diagnostic::Pointer::root().key("payloads").index(1);
    let lowered = made(&policy(vec![profile]));
    assert_eq!(codes(&lowered), ["P050"]);
    assert_eq!(
        lowered.diagnostics[0].pointer.as_str(),
        "/payloads/1/Location"
    );
}

#[test]
fn a_declaration_keeps_its_token_until_it_changes() {
    let passcode = |length: i64| {
        let settings = payload(
            "com.apple.configuration.passcode.settings",
            &[("MinimumLength", length.into())],
        );
        json_of(
            &made(&policy(vec![named(
                "Passcode",
                Deliver::Declaration,
                vec![settings],
            )]))
            .artifacts[0],
        )
    };
    let declaration = passcode(12);
    insta::assert_json_snapshot!(declaration);
    assert_eq!(declaration, passcode(12));
    assert_ne!(declaration["ServerToken"], passcode(13)["ServerToken"]);
}

#[test]
fn auto_says_why() {
    let own = payload("com.contoso.app", &[("Greeting", "Hello".into())]);
    let calendar = payload(
        "com.apple.configuration.account.caldav",
        &[("VisibleName", "Calendar".into())],
    );
    let lowered = made(&policy(vec![
        named("Edge", Deliver::Auto, vec![edge()]),
        named("Own", Deliver::Auto, vec![own]),
        named("Calendar", Deliver::Auto, vec![calendar]),
    ]));
    let chosen: Vec<_> = lowered
        .deliveries
        .iter()
        .map(|delivery| delivery.deliver)
        .collect();
    let expected = [
        Deliver::SettingsCatalog,
        Deliver::Mobileconfig,
        Deliver::Declaration,
    ];
    assert_eq!(chosen, expected);
    for delivery in &lowered.deliveries {
        let reason = delivery.reason.as_deref().unwrap_or_default();
        assert!(reason.contains("settings catalog"), "{reason}");
    }
}

#[test]
fn two_profiles_never_share_a_file() {
    let mobileconfig = |name| named(name, Deliver::Mobileconfig, vec![edge()]);
    let lowered = made(&policy(vec![
        mobileconfig("My Dock"),
        mobileconfig("my dock!"),
    ]));
    assert_eq!(codes(&lowered), ["C040"]);
    let twice = named("Edge", Deliver::PreferenceFile, vec![edge(), edge()]);
    assert_eq!(codes(&made(&policy(vec![twice]))), ["C040"]);
}

#[test]
fn the_manifest_lists_everything() {
    let mut edge = named("Edge", Deliver::PreferenceFile, vec![edge()]);
    edge.assign = Some(Node::derived(dictionary_of(&[
        (
            "groups",
            vec![Node::derived("Pilot"), Node::derived("IT")].into(),
        ),
        ("filter", "macos-corporate".into()),
    ])));
    edge.role_scope_tags = vec!["Berlin".to_owned()];
    let mut files = Files::new();
    let file = files.add("apps/edge.yaml", "profile: Edge\n");
    edge.span = crate::value::Span::new(file, 9, 13);
    let policy = policy(vec![file_vault(), edge]);
    let lowered = lower(&policy, &files, Options::new()).unwrap();
    let bytes = manifest(&lowered.artifacts);
    insta::assert_snapshot!(String::from_utf8_lossy(&bytes));
    let paths = listed(&bytes).unwrap();
    assert_eq!(paths.len(), lowered.artifacts.len());
    let again = lower(&policy, &files, Options::new()).unwrap();
    assert_eq!(again.artifacts, lowered.artifacts);
    assert!(listed(b"{\"name\": \"a web app\"}").is_none() && listed(b"nonsense").is_none());
}

#[test]
fn what_a_delivery_loses_of_the_profile_is_told() {
    let mut profile = named("Edge", Deliver::PreferenceFile, vec![edge()]);
    profile.envelope = dictionary_of(&[
        ("PayloadDescription", "x".into()),
        ("PayloadScope", "System".into()),
        ("PayloadRemovalDisallowed", true.into()),
        ("ConsentText", Dictionary::new().into()),
    ]);
    let lowered = made(&policy(vec![profile.clone()]));
    let lost: Vec<_> = lowered
        .diagnostics
        .iter()
        .map(|found| found.pointer.as_str())
        .collect();
    assert_eq!(lost, ["/removal-disallowed", "/consent-text"]);
    assert_eq!(lowered.artifacts.len(), 2);
    profile.deliver = Deliver::Mobileconfig;
    assert!(made(&policy(vec![profile])).diagnostics.is_empty());
}
