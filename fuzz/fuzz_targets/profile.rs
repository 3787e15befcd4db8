//! Any bytes in, a profile or diagnostics out; what comes out in order goes back without a loss.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::check::check;
use russet::input::read_bytes;
use russet::lower;
use russet::policy::Policy;
use russet::source::{LoadOptions, Loaded};
use russet_fuzz::{has_errors, show};

fn read(bytes: &[u8]) -> Loaded {
    read_bytes(bytes, "fuzz.mobileconfig", &LoadOptions::default())
}

fn write(policy: &Policy) -> Option<Vec<u8>> {
    lower::profile(policy, policy.profiles.first()?).ok()
}

fuzz_target!(|bytes: &[u8]| {
    let mut loaded = read(bytes);
    loaded.diagnostics.extend(check(&loaded.policy));
    show(&loaded);

    let Some(written) = write(&loaded.policy) else {
        return;
    };
    let again = read(&written);
    assert!(
        !has_errors(&again.diagnostics),
        "what was written can be read"
    );
    assert_eq!(write(&again.policy), Some(written), "and written again");
    if !has_errors(&loaded.diagnostics) {
        let found = check(&again.policy);
        assert!(
            !has_errors(&found),
            "a clean profile stays clean: {found:#?}"
        );
    }
});
