//! Objects of Graph from real tenants go in, are written as policy source, and come out equal.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use russet::diagnostic::Files;
use russet::lift;
use russet::lower::{ArtifactKind, Options, lower};
use russet::policy::Policy;
use russet::source::{
    LoadOptions, Loaded, MemoryWorld, load_file, load_text, object_to_yaml, read_json,
};
use serde_json::Value as Json;
use std::path::Path;

/// A file of the corpus; `None`, with a word about it, where the corpus is not here.
fn corpus(name: &str) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    if !folder.is_dir() {
        println!("skipped: ../shared is not here");
        return None;
    }
    let path = folder.join("policies/intune-my-macs").join(name);
    Some(std::fs::read_to_string(path).expect("the corpus can be read"))
}

/// What a file of Graph JSON says.
fn lifted(text: &str) -> Policy {
    let mut files = Files::new();
    let file = files.add("body.json", text);
    let (root, faults) = read_json(text, file);
    assert!(faults.is_empty(), "{faults:#?}");
    let root = root.expect("JSON has a root");
    let (policy, found) = lift::graph(&root, "body", lift::Fidelity::Lossless, &mut files);
    // Properties of other platforms are told of, and kept.
    let others = found.iter().filter(|found| found.code.code != "G019");
    assert_eq!(others.count(), 0, "{found:#?}");
    policy
}

/// The body of the only object of a policy.
fn body(loaded: &Loaded) -> Json {
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    let lowered = lower(&loaded.policy, &loaded.files, Options::new()).expect("nothing is signed");
    let mut bodies = lowered
        .artifacts
        .iter()
        .filter(|artifact| matches!(artifact.kind, ArtifactKind::Object(_)));
    let body = bodies.next().expect("one object");
    assert!(bodies.next().is_none());
    serde_json::from_slice(&body.bytes).expect("bodies are JSON")
}

/// Imports a file, and builds it again from the document.
fn round_trip(text: &str) {
    let policy = lifted(text);
    let [object] = policy.objects.as_slice() else {
        panic!("{} objects", policy.objects.len());
    };
    let document = object_to_yaml(object);
    let world = MemoryWorld::new()
        .with_file("russet.yaml", "russet: 1\n")
        .with_file("object.yaml", document.as_str());
    let again = load_file(&world, "object.yaml".as_ref(), &LoadOptions::default());
    let expected: Json = serde_json::from_str(text).expect("the corpus is JSON");
    assert_eq!(body(&again), expected, "{document}");
}

/// Builds a document that is written by hand, and holds it against a file.
fn by_hand(document: &str, text: &str) {
    let loaded = load_text(document, "object.yaml", &LoadOptions::default());
    let expected: Json = serde_json::from_str(text).expect("the corpus is JSON");
    assert_eq!(body(&loaded), expected);
}

#[test]
fn a_restriction_of_enrollment() {
    let Some(text) = corpus("pol-sys-105-enrollment-restriction.json") else {
        return;
    };
    round_trip(&text);
    // The file has the type of what is within it, so that is written too.
    by_hand(
        "\
enrollment: macOS Enrollment Restriction
type: deviceEnrollmentPlatformRestrictionConfiguration
description: Controls macOS device enrollment settings and restrictions for managed devices.
platformRestriction:
  platformBlocked: false
  personalDeviceEnrollmentBlocked: false
  osMinimumVersion: \"15.0\"
  osMaximumVersion: null
  blockedManufacturers: []
  blockedSkus: []
graph:
  \"@odata.type\": \"#microsoft.graph.deviceEnrollmentPlatformRestriction\"
",
        &text,
    );
}

#[test]
fn a_compliance_policy() {
    let Some(text) = corpus("cmp-cmp-001-macos-baseline.json") else {
        return;
    };
    round_trip(&text);
    let description = serde_json::from_str::<Json>(&text).expect("the corpus is JSON");
    let description = &description["description"];
    by_hand(
        &format!(
            "\
compliance: macOS Baseline Compliance Policy
description: {description}
passwordRequired: false
storageRequireEncryption: true
deviceThreatProtectionEnabled: false
deviceThreatProtectionRequiredSecurityLevel: unavailable
firewallEnabled: true
firewallBlockAllIncoming: false
firewallEnableStealthMode: true
systemIntegrityProtectionEnabled: true
osMinimumVersion: \"15.0\"
scheduledActionsForRule:
  - ruleName: default
    scheduledActionConfigurations:
      - {{ actionType: block, gracePeriodHours: 0, notificationTemplateId: null }}
graph: {{ managedEmailProfileRequired: false }}
"
        ),
        &text,
    );
}
