//! Signed files from outside: recognising them and taking the content out.

use super::SignError;
use super::ber::{self, BerError};
use super::cms::{ContentInfo, SignedData};
use super::pem;
use const_oid::db::rfc5911::{ID_ENVELOPED_DATA, ID_SIGNED_DATA};
use der::Decode;
use der::asn1::{ObjectIdentifier, OctetStringRef};

/// Labels under which CMS is PEM-armoured.
const LABELS: [&str; 3] = ["CMS", "PKCS7", "PKCS #7 SIGNED DATA"];

/// Is this a signed file? Looks at the first bytes only, so a damaged signed file is one too.
///
/// ```
/// use russet::sign::is_signed;
/// assert!(is_signed(b"-----BEGIN PKCS7-----\n"));
/// assert!(!is_signed(b"<?xml version=\"1.0\"?><plist/>"));
/// ```
#[must_use]
pub fn is_signed(input: &[u8]) -> bool {
    has_armour(input) || starts_like(ID_SIGNED_DATA, input)
}

/// The content of a signed file, byte for byte, without verifying anything.
///
/// # Errors
/// [`SignError::NotSigned`], [`SignError::Malformed`] or [`SignError::Detached`].
pub fn unsign(input: &[u8]) -> Result<Vec<u8>, SignError> {
    Envelope::read(input)?.content().map(<[u8]>::to_vec)
}

/// A signed file as DER.
pub(super) struct Envelope {
    der: Vec<u8>,
}

impl Envelope {
    /// Reads DER, BER or PEM.
    pub(super) fn read(input: &[u8]) -> Result<Self, SignError> {
        if !is_signed(input) {
            return Err(not_signed(describe(input)));
        }
        let envelope = if has_armour(input) {
            Self::from_armour(input)?
        } else {
            Self::from_ber(input)?
        };
        envelope.signed_data()?;
        Ok(envelope)
    }

    fn from_armour(input: &[u8]) -> Result<Self, SignError> {
        let blocks = pem::blocks(input).map_err(|reason| SignError::Malformed { reason })?;
        let block = blocks
            .iter()
            .find(|block| LABELS.contains(&block.label.as_str()));
        Self::from_ber(block.map_or(&[], |block| block.data.as_slice()))
    }

    fn from_ber(input: &[u8]) -> Result<Self, SignError> {
        only_value(input, "signed data").map(|der| Self { der })
    }

    /// The structure.
    pub(super) fn signed_data(&self) -> Result<SignedData<'_>, SignError> {
        let outer = ContentInfo::from_der(&self.der)?;
        if outer.content_type != ID_SIGNED_DATA {
            return Err(not_signed("a CMS message of another type"));
        }
        let content = outer
            .content
            .ok_or_else(|| malformed("it is empty".to_owned()))?;
        Ok(content.decode_as()?)
    }

    /// What was signed.
    pub(super) fn content(&self) -> Result<&[u8], SignError> {
        let content = self.signed_data()?.content.content;
        let content = content.ok_or(SignError::Detached)?;
        match content.decode_as::<OctetStringRef<'_>>() {
            Ok(content) => Ok(content.as_bytes()),
            Err(_) => Err(malformed("its content is not plain data".to_owned())),
        }
    }
}

/// The one value of a BER file as DER. Zeros and white space may follow it.
pub(super) fn only_value(input: &[u8], what: &str) -> Result<Vec<u8>, SignError> {
    let (der, length) = ber::to_der(input)?;
    let rest = input.get(length..).unwrap_or_default();
    if rest
        .iter()
        .any(|byte| !byte.is_ascii_whitespace() && *byte != 0)
    {
        return Err(malformed(format!("{} bytes follow the {what}", rest.len())));
    }
    Ok(der)
}

impl From<der::Error> for SignError {
    fn from(error: der::Error) -> Self {
        malformed(error.to_string())
    }
}

impl From<BerError> for SignError {
    fn from(error: BerError) -> Self {
        malformed(error.to_string())
    }
}

pub(super) const fn malformed(reason: String) -> SignError {
    SignError::Malformed { reason }
}

fn not_signed(found: &str) -> SignError {
    SignError::NotSigned {
        found: found.to_owned(),
    }
}

fn has_armour(input: &[u8]) -> bool {
    let start = input
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(input)
        .trim_ascii_start();
    let label = start.strip_prefix(b"-----BEGIN ");
    label.is_some_and(|label| {
        LABELS.iter().any(|known| {
            label
                .strip_prefix(known.as_bytes())
                .is_some_and(|rest| rest.starts_with(b"-----"))
        })
    })
}

/// A SEQUENCE, of any length, that begins with this content type.
pub(super) fn starts_like(content_type: ObjectIdentifier, input: &[u8]) -> bool {
    let [0x30, length, rest @ ..] = input else {
        return false;
    };
    let length_octets = if *length > 0x80 {
        usize::from(length & 0x7f)
    } else {
        0
    };
    rest.get(length_octets..)
        .and_then(|rest| rest.strip_prefix(&[0x06, 0x09]))
        .is_some_and(|oid| oid.starts_with(content_type.as_bytes()))
}

/// What a file is that is not signed.
fn describe(input: &[u8]) -> &'static str {
    let text = input.trim_ascii_start();
    if text.is_empty() {
        "an empty file"
    } else if starts_like(ID_ENVELOPED_DATA, input) {
        "an encrypted CMS message"
    } else if input.starts_with(b"bplist") {
        "a binary property list without a signature"
    } else if text.windows(6).take(1024).any(|window| window == b"<plist") {
        "a property list without a signature"
    } else if text.starts_with(b"-----BEGIN CERTIFICATE-----") {
        "a PEM certificate"
    } else if pem::is_pem(input) {
        "a PEM file of another kind"
    } else {
        "neither CMS nor a property list"
    }
}
