//! Any bytes in, a chain of certificates or an error out; with a chain any content can be signed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::sign::{Algorithm, CertificateChain, SignOptions, Unsigned, is_signed, unsign};

const CONTENT: &[u8] = b"<plist version=\"1.0\"><dict/></plist>";

fuzz_target!(|bytes: &[u8]| {
    let Ok(chain) = CertificateChain::from_pem(bytes) else {
        return;
    };
    let _ = (chain.leaf(), chain.issuers().count());
    let unsigned = Unsigned::new(CONTENT, &chain, Algorithm::RsaSha256, &SignOptions::new());
    let signed = unsigned
        .expect("any content can be signed")
        .finish(&[1; 256])
        .expect("with any signature");
    assert!(is_signed(&signed));
    // What a certificate holds in its open parts may be broken, and then the whole is.
    if let Ok(content) = unsign(&signed) {
        assert_eq!(content, CONTENT);
    }
});
