//! Any bytes in, a certificate or token of Apple or what is wrong with it out.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::plan::credential::{Credential, CredentialKind, Opener, examine};
use russet::value::Span;
use std::time::SystemTime;

const KINDS: [CredentialKind; 4] = [
    CredentialKind::PushCertificate,
    CredentialKind::EnrollmentToken,
    CredentialKind::ContentToken,
    CredentialKind::PublicKey,
];

fuzz_target!(|bytes: &[u8]| {
    for kind in KINDS {
        let now = SystemTime::UNIX_EPOCH;
        let examined = examine(bytes, kind, Opener::default(), Span::NONE, now);
        let facts = examined.credential.as_ref().map(Credential::facts);
        assert!(facts.is_some() || !examined.diagnostics.is_empty());
        let _ = examined.until();
    }
});
