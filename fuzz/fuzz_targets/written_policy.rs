//! Any text in, a policy or diagnostics out; a profile that is written as policy source is read as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::source::{LoadOptions, load_text, profile_to_yaml};

fuzz_target!(|text: &str| {
    let options = LoadOptions::default();
    let _ = load_text(text, "fuzz.json", &options);
    let loaded = load_text(text, "fuzz.yaml", &options);
    if !loaded.diagnostics.is_empty() {
        return;
    }
    for profile in &loaded.policy.profiles {
        let written = profile_to_yaml(profile);
        let again = load_text(&written, "again.yaml", &options);
        assert!(
            again.diagnostics.is_empty(),
            "{written}{:#?}",
            again.diagnostics
        );
        let again = again
            .policy
            .profiles
            .first()
            .expect("one profile was written");
        assert_eq!(again.envelope.len(), profile.envelope.len(), "{written}");
        assert_eq!(again.payloads.len(), profile.payloads.len(), "{written}");
    }
});
