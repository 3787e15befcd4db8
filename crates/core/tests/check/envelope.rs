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
    insta::assert_snapshot!(with("PayloadRemovalDissallowed", true), @"");
    insta::assert_snapshot!(with("PayloadRemovalDisallowed", 1_i64), @"");
    insta::assert_snapshot!(with("PayloadScope", "system"), @"");
    insta::assert_snapshot!(with("PayloadType", "Profile"), @"");
    insta::assert_snapshot!(with("PayloadVersion", 2_i64), @"");
    insta::assert_snapshot!(with_in_second("PayloadVersion", "1"), @"");
}

#[test]
fn content_that_is_no_list_of_payloads_is_a_fault() {
    let content = |value: Value| {
        changed(|profile| {
            profile.payloads.clear();
            profile.envelope.set("PayloadContent", value);
        })
    };
    insta::assert_snapshot!(content(Value::from("payloads")), @"");
    insta::assert_snapshot!(content(Value::from(vec![Node::derived("payload")])), @"");
    insta::assert_snapshot!(content(Value::from(Vec::new())), @"");
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
    insta::assert_snapshot!(with("PayloadUUID", "dock"), @"");
    insta::assert_snapshot!(with("PayloadUUID", "{00000000-0000-4000-8000-000000000000}"), @"");
    insta::assert_snapshot!(with_in_second("PayloadUUID", first), @"");
    insta::assert_snapshot!(with("PayloadUUID", first), @"");
    insta::assert_snapshot!(with_in_second("PayloadUUID", 7_i64), @"");
}

#[test]
fn identifiers_are_there_and_used_once() {
    insta::assert_snapshot!(with("PayloadIdentifier", " "), @"");
    insta::assert_snapshot!(with_in_second("PayloadIdentifier", "com.example.laws.1"), @"");
    let mut other = finished();
    other.name = "Other".to_owned();
    insta::assert_snapshot!(said(vec![finished(), other]).join("\n"), @"");
}

#[test]
fn a_payload_without_a_type_is_not_taken_for_a_preference_domain() {
    let untyped = changed(|profile| {
        profile.payloads[1].content.remove("PayloadType");
        profile.payloads[1].payload_type = String::new();
    });
    insta::assert_snapshot!(untyped, @"");
}
