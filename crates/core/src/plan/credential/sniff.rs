//! What a file is, whatever its name says.

use super::push;
use crate::sign::{Certificate, EncryptedMessage, SignError, is_signed, pem};
use der::Decode as _;
use serde::Deserialize;
use serde::de::IgnoredAny;
use x509_cert::request::CertReq;
use zeroize::Zeroizing;

/// What a file is. What may hold secrets is in memory that is cleared, and has no `Debug`.
pub(super) enum Found {
    /// An Apple MDM push certificate.
    PushCertificate(Certificate),
    /// The push certificate of an app.
    AppPushCertificate(Certificate),
    /// Any other certificate.
    Certificate(Certificate),
    /// An ADE token as Apple gives it out.
    EncryptedToken(EncryptedMessage),
    /// The JSON of an ADE token.
    EnrollmentToken(Zeroizing<Vec<u8>>),
    /// The JSON of a VPP token.
    ContentToken(Zeroizing<Vec<u8>>),
    /// Something that begins like the JSON of a token.
    BrokenToken,
    /// A certificate request.
    Request,
    /// What Intune gives out for Apple's portal for push certificates.
    PortalRequest,
    PrivateKey,
    Pkcs12,
    Signed,
    PropertyList,
    Empty,
    Unknown,
}

/// The keys that tell tokens apart; no value is looked at.
#[derive(Deserialize)]
struct Keys {
    consumer_key: Option<IgnoredAny>,
    access_token_expiry: Option<IgnoredAny>,
    #[serde(rename = "expDate")]
    expiry: Option<IgnoredAny>,
    token: Option<IgnoredAny>,
}

/// Looks at a file.
///
/// # Errors
///
/// A certificate or an encrypted message that begins right and cannot be read.
pub(super) fn sniff(input: &[u8]) -> Result<Found, SignError> {
    let text = input.trim_ascii();
    if text.is_empty() {
        return Ok(Found::Empty);
    }
    if let Some(message) = EncryptedMessage::read(input)? {
        return Ok(Found::EncryptedToken(message));
    }
    if is_signed(input) {
        return Ok(Found::Signed);
    }
    if let Some(token) = message(text).or_else(|| text.starts_with(b"{").then_some(text)) {
        return Ok(json(token));
    }
    // OpenSSL writes what it knows of a certificate above it.
    if contains(text, b"-----BEGIN ") {
        return armoured(input);
    }
    if text.first() == Some(&0x30) {
        return Ok(binary(input));
    }
    Ok(encoded(text).unwrap_or_else(|| property_list(text)))
}

/// What stands between the lines that mark the message within an ADE token.
fn message(text: &[u8]) -> Option<&[u8]> {
    let after = |text: &'static [u8], within: &[u8]| {
        let at = within.windows(text.len()).position(|window| window == text);
        at.map(|at| (at, at + text.len()))
    };
    let (_, start) = after(b"-----BEGIN MESSAGE-----", text)?;
    let rest = text.get(start..)?;
    let (end, _) = after(b"-----END MESSAGE-----", rest)?;
    rest.get(..end).map(<[u8]>::trim_ascii)
}

fn json(text: &[u8]) -> Found {
    let copy = || Zeroizing::new(text.to_vec());
    match serde_json::from_slice::<Keys>(text) {
        Ok(keys) if keys.consumer_key.is_some() || keys.access_token_expiry.is_some() => {
            Found::EnrollmentToken(copy())
        }
        Ok(keys) if keys.expiry.is_some() || keys.token.is_some() => Found::ContentToken(copy()),
        Ok(_) => Found::Unknown,
        Err(_) => Found::BrokenToken,
    }
}

fn armoured(input: &[u8]) -> Result<Found, SignError> {
    let blocks = pem::blocks(input).map_err(|reason| SignError::Certificate { reason })?;
    let has = |end: &str| blocks.iter().any(|block| block.label.ends_with(end));
    if has("CERTIFICATE") {
        // Where its issuers are in the file too, the push certificate is what it is about.
        let certificates = Certificate::all_from(input)?.into_iter();
        let mut found: Vec<Found> = certificates.map(certificate).collect();
        let is_push = |found: &Found| matches!(found, Found::PushCertificate(_));
        let at = found.iter().position(is_push).unwrap_or(0);
        return Ok(found.drain(..).nth(at).unwrap_or(Found::Unknown));
    }
    Ok(if has("CERTIFICATE REQUEST") {
        Found::Request
    } else if has("PRIVATE KEY") {
        Found::PrivateKey
    } else {
        Found::Unknown
    })
}

fn certificate(certificate: Certificate) -> Found {
    match push::topic(&certificate) {
        Some(topic) if push::is_management(&topic) => Found::PushCertificate(certificate),
        Some(_) => Found::AppPushCertificate(certificate),
        None => Found::Certificate(certificate),
    }
}

fn binary(input: &[u8]) -> Found {
    if let Ok(read) = Certificate::from_der(input) {
        return certificate(read);
    }
    if CertReq::from_der(input).is_ok() {
        return Found::Request;
    }
    // A PKCS#12 file begins with its version, which is 3.
    let start = input.get(..8).unwrap_or(input);
    if start.windows(3).any(|window| window == [0x02, 0x01, 0x03]) {
        return Found::Pkcs12;
    }
    Found::Unknown
}

/// What base64 stands for; `None` where it stands for nothing that is known.
fn encoded(text: &[u8]) -> Option<Found> {
    let plain = pem::decode_lines(text)?;
    let plain = plain.trim_ascii();
    let found = if plain.starts_with(b"{") {
        json(plain)
    } else {
        property_list(plain)
    };
    (!matches!(found, Found::Unknown)).then_some(found)
}

fn property_list(text: &[u8]) -> Found {
    if contains(text, b"PushCertRequestCSR") {
        Found::PortalRequest
    } else if text.starts_with(b"bplist") || contains(text, b"<plist") {
        Found::PropertyList
    } else {
        Found::Unknown
    }
}

fn contains(text: &[u8], wanted: &[u8]) -> bool {
    text.windows(wanted.len()).any(|window| window == wanted)
}
