//! Any bytes in, a property list or diagnostics out; what XML can hold comes back from XML.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use russet::diagnostic::Files;
use russet::plist::{read, write};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    if !bytes.starts_with(b"bplist") {
        return Corpus::Reject;
    }
    if let Ok(root) = read(bytes, "fuzz.plist", &mut Files::new()) {
        // Binary property lists may hold characters that XML has no way to write.
        if let Ok(written) = write(&root) {
            let again = read(&written, "again.plist", &mut Files::new()).expect("XML can be read");
            assert_eq!(write(&again).expect("and written again"), written);
        }
    }
    Corpus::Keep
});
