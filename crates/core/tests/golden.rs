//! What the end-to-end example becomes, byte for byte: as it delivers itself, and with every payload as a profile.
//!
//! A golden file that changes is a change for users: read it before accepting it.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use russet::check::check;
use russet::diagnostic::Severity;
use russet::lower::{self, Artifact, ArtifactKind, Options};
use russet::policy::{Deliver, Policy};
use russet::source::{LoadOptions, Loaded, MemoryWorld, NativeWorld, load_folder};
use std::path::Path;

fn example() -> Loaded {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/end-to-end");
    let loaded = load_folder(&NativeWorld, &folder, &LoadOptions::default());
    let found = loaded
        .diagnostics
        .iter()
        .chain(&check(&loaded.policy))
        .cloned()
        .collect::<Vec<_>>();
    let faults: Vec<_> = found
        .iter()
        .filter(|found| found.severity < Severity::Note)
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
    loaded
}

fn artifacts(loaded: &Loaded, policy: &Policy) -> Vec<Artifact> {
    let lowered = lower::lower(policy, &loaded.files, Options::new()).expect("nothing is signed");
    let errors = lowered
        .diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Error);
    assert_eq!(errors.count(), 0, "{:#?}", lowered.diagnostics);
    lowered.artifacts
}

/// Holds an artifact against the golden file that is named for it.
fn hold(folder: &str, path: &str, bytes: &[u8]) {
    let text = String::from_utf8(bytes.to_vec()).expect("unsigned artifacts are text");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new("golden").join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(path.replace('/', "-"), text));
}

#[test]
fn the_example_as_it_delivers_itself() {
    let loaded = example();
    let artifacts = artifacts(&loaded, &loaded.policy);
    for artifact in &artifacts {
        hold("example", &artifact.path, &artifact.bytes);
    }
    hold("example", "manifest.json", &lower::manifest(&artifacts));
}

#[test]
fn what_the_guides_name_besides() {
    let world = MemoryWorld::new()
        .with_file(
            "russet.yaml",
            "russet: 1\nidentifier: com.contoso.mac\norganization: Contoso\n",
        )
        .with_file("more.yaml", include_str!("golden/more.yaml"))
        .with_variable("P12_PASSWORD", "correct horse");
    let loaded = load_folder(&world, Path::new(""), &LoadOptions::default());
    let found = loaded
        .diagnostics
        .iter()
        .chain(&check(&loaded.policy))
        .cloned()
        .collect::<Vec<_>>();
    let errors: Vec<_> = found
        .iter()
        .filter(|found| found.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    for artifact in artifacts(&loaded, &loaded.policy) {
        if artifact.kind == ArtifactKind::ConfigurationProfile {
            hold("more", &artifact.path, &artifact.bytes);
        }
    }
}

#[test]
fn every_payload_of_the_example_as_a_profile() {
    let loaded = example();
    let mut policy = loaded.policy.clone();
    // Declarations are no payloads of a profile.
    policy.profiles.retain(|profile| {
        !profile
            .payloads
            .iter()
            .any(|payload| payload.payload_type.starts_with("com.apple.configuration."))
    });
    for profile in &mut policy.profiles {
        profile.deliver = Deliver::Mobileconfig;
    }
    let mut payload_types = Vec::new();
    for artifact in artifacts(&loaded, &policy) {
        if artifact.kind == ArtifactKind::ConfigurationProfile {
            hold("profiles", &artifact.path, &artifact.bytes);
        }
    }
    for payload in policy.profiles.iter().flat_map(|profile| &profile.payloads) {
        payload_types.push(payload.payload_type.as_str());
    }
    payload_types.sort_unstable();
    payload_types.dedup();
    insta::assert_debug_snapshot!(payload_types);
}
