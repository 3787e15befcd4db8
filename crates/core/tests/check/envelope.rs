//! Faults around the payloads: the keys of the profile, identifiers, UUIDs.

use crate::support::profile::profile;
use crate::verdict::line;
use russet::check::check;
use russet::diagnostic::Severity;
use russet::policy::{Origin, Payload, Policy, Profile};
use russet::value::{Dictionary, Node, Value};

/// A finished profile with two payloads and nothing to find fault with.
fn finished() -> Profile {
    let mut dock = Dictionary::new();
    dock.set("autohide", true);
    let mut firewall = Dictionary::new();
    firewall.set("EnableFirewall", true);
    let payloads = vec![
        Payload::new("com.apple.dock", dock),
        Payload::new("com.apple.security.firewall", firewall),
    ];
    profile(payloads, Origin::ConfigurationProfile)
}

/// What is said about profiles, notes aside.
fn said(profiles: Vec<Profile>) -> Vec<String> {
    let found = check(&Policy {
        profiles,
        ..Policy::default()
    });
    let grave = found
        .iter()
        .filter(|diagnostic| diagnostic.severity != Severity::Note);
    grave
        .map(|diagnostic| format!("{} {}", diagnostic.severity, line(diagnostic)))
        .collect()
}

/// What is said about the finished profile after a change.
fn changed(change: impl FnOnce(&mut Profile)) -> String {
    let mut profile = finished();
    change(&mut profile);
    said(vec![profile]).join("\n")
}

fn with(key: &str, value: impl Into<Value>) -> String {
    changed(|profile| profile.envelope.set(key, value))
}

fn with_in_second(key: &str, value: impl Into<Value>) -> String {
    changed(|profile| profile.payloads[1].content.set(key, value))
}

#[test]
fn a_finished_profile_has_no_faults() {
    assert_eq!(changed(|_| ()), "");
}

#[test]
fn keys_that_apple_requires_are_missed() {
    for key in [
        "PayloadType",
        "PayloadVersion",
        "PayloadIdentifier",
        "PayloadUUID",
    ] {
        let expected =
            |place: &str| format!("error S003 {place}/{key} required key `{key}` is missing");
        let of_profile = changed(|profile| drop(profile.envelope.remove(key)));
        assert_eq!(of_profile, expected(""));
        let of_payload = changed(|profile| drop(profile.payloads[1].content.remove(key)));
        assert_eq!(of_payload, expected("/PayloadContent/1"));
    }
    let empty = changed(|profile| profile.payloads.clear());
    assert_eq!(
        empty,
        "error S003 /PayloadContent required key `PayloadContent` is missing"
    );
}

#[test]
fn policy_source_need_not_write_what_is_derived() {
    let mut profile = finished();
    profile.origin = Origin::Source;
    profile.envelope = Dictionary::new();
    for payload in &mut profile.payloads {
        for key in [
            "PayloadType",
            "PayloadVersion",
            "PayloadIdentifier",
            "PayloadUUID",
        ] {
            payload.content.remove(key);
        }
    }
    assert_eq!(said(vec![profile]), Vec::<String>::new());
}

#[test]
fn keys_of_the_profile_are_held_against_the_schema() {
    insta::assert_snapshot!(with("PayloadRemovalDissallowed", true), @"error S004 /PayloadRemovalDissallowed unknown key `PayloadRemovalDissallowed`");
    insta::assert_snapshot!(with("PayloadRemovalDisallowed", 1_i64), @"error S005 /PayloadRemovalDisallowed `PayloadRemovalDisallowed` is an integer, but Apple defines a boolean");
    insta::assert_snapshot!(with("PayloadScope", "system"), @"error S006 /PayloadScope `system` is not a value of `PayloadScope`");
    insta::assert_snapshot!(with("PayloadType", "Profile"), @"error S006 /PayloadType `Profile` is not a value of `PayloadType`");
    insta::assert_snapshot!(with("PayloadVersion", 2_i64), @"error S006 /PayloadVersion `2` is not a value of `PayloadVersion`");
    insta::assert_snapshot!(with_in_second("PayloadVersion", "1"), @"error S005 /PayloadContent/1/PayloadVersion `PayloadVersion` is a string, but Apple defines an integer");
}

#[test]
fn content_that_is_no_list_of_payloads_is_a_fault() {
    let content = |value: Value| {
        changed(|profile| {
            profile.payloads.clear();
            profile.envelope.set("PayloadContent", value);
        })
    };
    insta::assert_snapshot!(content(Value::from("payloads")), @"error S005 /PayloadContent `PayloadContent` is a string, but Apple defines an array");
    insta::assert_snapshot!(content(Value::from(vec![Node::derived("payload")])), @"error S005 /PayloadContent/0 an item of `PayloadContent` is a string, but Apple defines a dictionary");
    insta::assert_snapshot!(content(Value::from(Vec::new())), @"warning S023 /PayloadContent the profile `Laws` has no payloads");
    let encrypted = changed(|profile| {
        profile.payloads.clear();
        profile
            .envelope
            .set("EncryptedPayloadContent", Value::Data(vec![1]));
    });
    assert_eq!(encrypted, "");
}

#[test]
fn uuids_are_uuids_and_used_once() {
    let first = "00000000-0000-4000-8000-000000000001";
    insta::assert_snapshot!(with("PayloadUUID", "dock"), @"warning S012 /PayloadUUID `dock` is not a UUID");
    insta::assert_snapshot!(with("PayloadUUID", "{00000000-0000-4000-8000-000000000000}"), @"warning S012 /PayloadUUID `{00000000-0000-4000-8000-000000000000}` is not a UUID");
    insta::assert_snapshot!(with_in_second("PayloadUUID", first), @"error S013 /PayloadContent/1/PayloadUUID `PayloadUUID` `00000000-0000-4000-8000-000000000001` is used more than once in this profile");
    insta::assert_snapshot!(with("PayloadUUID", first), @"error S013 /PayloadContent/0/PayloadUUID `PayloadUUID` `00000000-0000-4000-8000-000000000001` is used more than once in this profile");
    insta::assert_snapshot!(with_in_second("PayloadUUID", 7_i64), @"error S005 /PayloadContent/1/PayloadUUID `PayloadUUID` is an integer, but Apple defines a string");
}

#[test]
fn identifiers_are_there_and_used_once() {
    insta::assert_snapshot!(with("PayloadIdentifier", " "), @"error S014 /PayloadIdentifier `PayloadIdentifier` is empty");
    insta::assert_snapshot!(with_in_second("PayloadIdentifier", "com.example.laws.1"), @"error S014 /PayloadContent/1/PayloadIdentifier `PayloadIdentifier` `com.example.laws.1` is used more than once in this profile");
    let mut other = finished();
    other.name = "Other".to_owned();
    insta::assert_snapshot!(said(vec![finished(), other]).join("\n"), @"warning S024 /PayloadIdentifier `com.example.laws.0` identifies the profile `Laws` too: the one installed last replaces the other");
}

#[test]
fn a_payload_without_a_type_is_not_taken_for_a_preference_domain() {
    let untyped = changed(|profile| {
        profile.payloads[1].content.remove("PayloadType");
        profile.payloads[1].payload_type = String::new();
    });
    insta::assert_snapshot!(untyped, @"error S003 /PayloadContent/1/PayloadType required key `PayloadType` is missing");
}
