//! Any text in a policy folder, artifacts or diagnostics out; what is built from a clean policy is clean.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::check::check;
use russet::input::read_bytes;
use russet::lower::{self, Artifact, ArtifactKind, Lowered};
use russet::source::{LoadOptions, Loaded, MemoryWorld, load_folder, load_text};
use russet_fuzz::{has_errors, show};

const ROOT: &[u8] = b"russet: 1\nidentifier: com.contoso.mac\nvariables: { name: Contoso }\n";

/// The input is the policy, or its root where it begins like one.
fn load(input: &[u8]) -> Loaded {
    let root = if input.starts_with(b"russet:") {
        input
    } else {
        ROOT
    };
    let world = MemoryWorld::new()
        .with_file("russet.yaml", root)
        .with_file("policy.yaml", input)
        .with_file("root.cer", [0x30, 0x03, 0x02, 0x01, 0x2A])
        .with_variable("PASSWORD", "correct horse");
    let mut loaded = load_folder(&world, "".as_ref(), &LoadOptions::default());
    loaded.diagnostics.extend(check(&loaded.policy));
    loaded
}

fn build(input: &[u8]) -> Option<Lowered> {
    let loaded = load(input);
    show(&loaded);
    if has_errors(&loaded.diagnostics) {
        return None;
    }
    lower::lower(&loaded.policy, &loaded.files, lower::Options::new()).ok()
}

fn is_profile(artifact: &&Artifact) -> bool {
    artifact.kind == ArtifactKind::ConfigurationProfile
}

fuzz_target!(|input: &[u8]| {
    if let Ok(text) = std::str::from_utf8(input) {
        let _ = load_text(text, "policy.json", &LoadOptions::default());
    }
    let Some(lowered) = build(input) else {
        return;
    };
    for profile in lowered.artifacts.iter().filter(is_profile) {
        let mut read = read_bytes(&profile.bytes, &profile.path, &LoadOptions::default());
        read.diagnostics.extend(check(&read.policy));
        show(&read);
        assert!(!has_errors(&read.diagnostics), "{:#?}", read.diagnostics);
    }
    let again = build(input).expect("what was built can be built again");
    assert_eq!(lowered.artifacts, again.artifacts, "and has the same bytes");
    let _ = lower::manifest(&lowered.artifacts);
});
