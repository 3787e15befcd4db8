//! Any text in, a property list or diagnostics out; what was read can be written and read again.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use russet::diagnostic::Files;
use russet::plist::{read, write};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    if bytes.starts_with(b"bplist") {
        return Corpus::Reject;
    }
    if let Ok(root) = read(bytes, "fuzz.plist", &mut Files::new()) {
        let written = write(&root).expect("what was read from XML can be written");
        let again = read(&written, "again.plist", &mut Files::new()).expect("and read again");
        assert_eq!(again, root);
        assert_eq!(write(&again).expect("and written again"), written);
    }
    Corpus::Keep
});
