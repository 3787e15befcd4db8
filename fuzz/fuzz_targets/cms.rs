//! Any bytes in, what was signed or an error out.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::sign::{is_signed, unsign};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(content) = unsign(bytes) {
        assert!(is_signed(bytes), "only what looks signed can be unwrapped");
        assert!(content.len() <= bytes.len(), "what was signed is in there");
    }
});
