//! What is in a file that Macs are to trust as a certificate.

use super::algorithm::{Hash, KeyKind, MIN_RSA_BITS};
use super::certificate::{Certificate, CertificateInfo};
use super::{SignError, pem};
use der::asn1::AnyRef;
use der::{Decode, Reader, SliceReader, Tag, Tagged};

/// A certificate, as far as trust in it goes.
#[derive(Debug)]
pub(crate) struct Inspected {
    /// Its bytes, as Graph and payloads carry them.
    pub(crate) der: Vec<u8>,
    /// What it says about itself.
    pub(crate) info: CertificateInfo,
    /// May it issue other certificates?
    pub(crate) is_authority: bool,
    /// What about it is no longer considered safe, in words.
    pub(crate) outdated: Option<String>,
}

/// What a file holds that is no certificate.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NoCertificate {
    /// A private key, alone or beside a certificate.
    PrivateKey,
    /// PKCS #12: a private key with its certificate, `.p12` or `.pfx`.
    Pkcs12,
    /// The request for a certificate.
    Request,
    /// PKCS #7: several certificates, `.p7b`.
    Bundle,
    /// Nothing that is known here, and why.
    Unreadable(String),
}

/// The certificates of a file, PEM or DER.
pub(crate) fn inspect(input: &[u8]) -> Result<Vec<Inspected>, NoCertificate> {
    if let Ok(blocks) = pem::blocks(input) {
        let has = |what: &str| blocks.iter().any(|block| block.label.ends_with(what));
        if has("PRIVATE KEY") {
            return Err(NoCertificate::PrivateKey);
        }
        if has("CERTIFICATE REQUEST") {
            return Err(NoCertificate::Request);
        }
        if has("PKCS7") {
            return Err(NoCertificate::Bundle);
        }
    }
    match Certificate::all_from(input) {
        Ok(certificates) => Ok(certificates.iter().map(inspected).collect()),
        Err(error) => Err(other_der(input).unwrap_or_else(|| {
            NoCertificate::Unreadable(match error {
                SignError::Certificate { reason } => reason,
                error => error.to_string(),
            })
        })),
    }
}

fn inspected(certificate: &Certificate) -> Inspected {
    Inspected {
        der: certificate.der().to_vec(),
        info: certificate.info(),
        is_authority: certificate.is_authority(),
        outdated: outdated(certificate),
    }
}

/// Nobody verifies the signature of a root, so the hash of one does not matter.
fn outdated(certificate: &Certificate) -> Option<String> {
    if let KeyKind::Rsa { bits } = certificate.key_kind()
        && bits < MIN_RSA_BITS
    {
        return Some(format!("its RSA key has {bits} bits"));
    }
    if certificate.is_self_issued() {
        return None;
    }
    match certificate.scheme() {
        Ok(scheme) if scheme.hash() != Hash::Sha1 => None,
        Ok(scheme) => Some(format!("it is signed with {scheme}")),
        Err(error) => Some(error.to_string()),
    }
}

/// What begins like DER of another kind: a number first in a key or PKCS #12, an identifier in PKCS #7.
fn other_der(input: &[u8]) -> Option<NoCertificate> {
    let outer = AnyRef::from_der(input).ok()?;
    if outer.tag() != Tag::Sequence {
        return None;
    }
    let mut reader = SliceReader::new(outer.value()).ok()?;
    let first: AnyRef<'_> = reader.decode().ok()?;
    match (first.tag(), first.value()) {
        (Tag::Integer, [0 | 1]) => Some(NoCertificate::PrivateKey),
        (Tag::Integer, [3]) => Some(NoCertificate::Pkcs12),
        (Tag::ObjectIdentifier, _) => Some(NoCertificate::Bundle),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &[u8] = include_bytes!("../../../../examples/end-to-end/network/contoso-root.cer");

    #[test]
    fn a_root_is_an_authority_and_up_to_date() {
        let found = inspect(ROOT).unwrap();
        let [root] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(root.der, ROOT);
        assert!(root.is_authority && root.info.self_issued);
        assert_eq!(root.outdated, None);
    }

    #[test]
    fn what_is_no_certificate_is_told_apart() {
        for (input, is) in [
            (
                &b"-----BEGIN EC PRIVATE KEY-----\nAA==\n-----END EC PRIVATE KEY-----\n"[..],
                NoCertificate::PrivateKey,
            ),
            (
                b"-----BEGIN CERTIFICATE REQUEST-----\nAA==\n-----END CERTIFICATE REQUEST-----\n",
                NoCertificate::Request,
            ),
            (&[0x30, 5, 2, 1, 0, 5, 0], NoCertificate::PrivateKey),
            (&[0x30, 5, 2, 1, 3, 5, 0], NoCertificate::Pkcs12),
            (&[0x30, 3, 6, 1, 42], NoCertificate::Bundle),
        ] {
            assert_eq!(inspect(input).unwrap_err(), is);
        }
        for input in [
            &b""[..],
            b"hello",
            &[0x30],
            &[0x30, 0x84, 0xff, 0xff, 0xff, 0xff],
        ] {
            let error = inspect(input).unwrap_err();
            assert!(matches!(error, NoCertificate::Unreadable(_)), "{error:?}");
        }
    }
}
