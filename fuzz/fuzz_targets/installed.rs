//! Any bytes in; what a Mac printed of its profiles out, or diagnostics at whole characters.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::diagnostic::Files;
use russet::lift::installed;
use russet::source::Loaded;
use russet_fuzz::show;

fuzz_target!(|bytes: &[u8]| {
    let mut files = Files::new();
    if let Err(diagnostics) = installed(bytes, "installed", &mut files) {
        show(&Loaded {
            files,
            diagnostics,
            ..Loaded::default()
        });
    }
});
