//! Any bytes in, a profile or diagnostics out; what comes out in order goes back without a loss.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::check::check;
use russet::diagnostic::{Diagnostic, Severity, to_json, to_sarif};
use russet::input::read_bytes;
use russet::lower;
use russet::policy::Policy;
use russet::source::{LoadOptions, Loaded};

fn is_error(found: &Diagnostic) -> bool {
    found.severity == Severity::Error
}

fn read(bytes: &[u8]) -> Loaded {
    read_bytes(bytes, "fuzz.mobileconfig", &LoadOptions::default())
}

fn write(policy: &Policy) -> Option<Vec<u8>> {
    lower::profile(policy, policy.profiles.first()?).ok()
}

fuzz_target!(|bytes: &[u8]| {
    let mut loaded = read(bytes);
    loaded.diagnostics.extend(check(&loaded.policy));
    let found = || {
        loaded
            .diagnostics
            .iter()
            .map(|found| (found, &loaded.files))
    };
    to_json(found(), 1);
    to_sarif(found());

    let Some(written) = write(&loaded.policy) else {
        return;
    };
    let again = read(&written);
    assert!(
        !again.diagnostics.iter().any(is_error),
        "what was written can be read"
    );
    assert_eq!(write(&again.policy), Some(written), "and written again");
    if !loaded.diagnostics.iter().any(is_error) {
        let errors: Vec<_> = check(&again.policy).into_iter().filter(is_error).collect();
        assert!(errors.is_empty(), "a clean profile stays clean: {errors:?}");
    }
});
