//! Reading PKCS#12 files (RFC 7292), as OpenSSL, macOS Keychain, Windows, Java and Firefox write them.
//!
//! Some of these write BER, and not only on the outside, so each layer is turned to DER when it is reached. Keys stay
//! in memory that is cleared.

use super::SignError;
use super::ber;
use super::cms::{ContentInfo, EncryptedContent, Members};
use super::pbe::{self, PbeError, decrypt};
use aws_lc_rs::hmac;
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5911::{ID_DATA, ID_ENCRYPTED_DATA};
use const_oid::db::rfc5912::{ID_SHA_1, ID_SHA_256, ID_SHA_384, ID_SHA_512};
use der::asn1::{AnyRef, OctetStringRef};
use der::{Decode, Reader, Sequence, SliceReader};
use pkcs12::kdf::Pkcs12KeyType;
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use spki::AlgorithmIdentifierRef;
use zeroize::Zeroizing;

const KEY_BAG: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.1");
const SHROUDED_KEY_BAG: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.2");
const CERTIFICATE_BAG: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.3");
const SAFE_CONTENTS_BAG: ObjectIdentifier =
    ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.6");
const X509_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.22.1");

/// Bags within bags; files in use have none.
const MAX_BAG_DEPTH: usize = 4;

/// What signing needs of a PKCS#12 file.
#[derive(Default)]
pub(super) struct Contents {
    /// Private keys as PKCS#8.
    pub(super) keys: Vec<Zeroizing<Vec<u8>>>,
    /// Certificates in DER, in the order of the file.
    pub(super) certificates: Vec<Vec<u8>>,
}

#[derive(Sequence)]
struct Pfx<'a> {
    version: u8,
    safe: ContentInfo<'a>,
    mac: Option<MacData<'a>>,
}

#[derive(Clone, Copy, Sequence)]
struct MacData<'a> {
    digest: DigestInfo<'a>,
    salt: OctetStringRef<'a>,
    #[asn1(default = "one_round")]
    rounds: u32,
}

const fn one_round() -> u32 {
    1
}

#[derive(Clone, Copy, Sequence)]
struct DigestInfo<'a> {
    algorithm: AlgorithmIdentifierRef<'a>,
    digest: OctetStringRef<'a>,
}

#[derive(Sequence)]
struct EncryptedData<'a> {
    version: u8,
    content: EncryptedContent<'a>,
}

#[derive(Sequence)]
struct Bag<'a> {
    id: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    value: AnyRef<'a>,
    attributes: Option<Members<'a>>,
}

#[derive(Sequence)]
struct CertificateBag<'a> {
    kind: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    certificate: OctetStringRef<'a>,
}

/// A PKCS#8 key under a password.
#[derive(Sequence)]
pub(super) struct EncryptedKey<'a> {
    pub(super) algorithm: AlgorithmIdentifierRef<'a>,
    pub(super) ciphertext: OctetStringRef<'a>,
}

/// Opens a file with a password; without one, as if it were empty.
///
/// # Errors
/// [`SignError::PasswordRequired`], [`SignError::WrongPassword`] or [`SignError::Pkcs12`].
pub(super) fn open(input: &[u8], password: Option<&str>) -> Result<Contents, SignError> {
    read(input, password.unwrap_or("")).map_err(|error| match error {
        PbeError::WrongPassword if password.is_none() => SignError::PasswordRequired,
        PbeError::WrongPassword => SignError::WrongPassword,
        PbeError::Unusable(reason) => SignError::Pkcs12 { reason },
    })
}

fn read(input: &[u8], password: &str) -> Result<Contents, PbeError> {
    let outside = der_of(input)?;
    let pfx = Pfx::from_der(&outside)?;
    if pfx.version != 3 || pfx.safe.content_type != ID_DATA {
        return Err(unusable("it is not protected by a password"));
    }
    let safe = octets(&pfx.safe)?;
    let is_checked = pfx.mac.is_some();
    if let Some(mac) = pfx.mac {
        check_mac(&mac, safe, password)?;
    }
    let safe = der_of(safe)?;
    let mut contents = Contents::default();
    for part in items(&safe)? {
        let part = ContentInfo::from_der(part)?;
        let plain = open_part(&part, password)?;
        let bags = der_of(&plain);
        let read = bags.and_then(|bags| collect(&bags, password, 0, &mut contents));
        // A wrong password gives good padding once in 256 times, and then noise.
        let is_noise = part.content_type == ID_ENCRYPTED_DATA && !is_checked;
        read.map_err(|error| match error {
            PbeError::Unusable(_) if is_noise => PbeError::WrongPassword,
            error => error,
        })?;
    }
    Ok(contents)
}

/// Turns a layer to DER, in memory that is cleared: it may hold a key.
fn der_of(layer: &[u8]) -> Result<Zeroizing<Vec<u8>>, PbeError> {
    let (der, _) = ber::to_der(layer).map_err(|error| PbeError::Unusable(error.to_string()))?;
    Ok(Zeroizing::new(der))
}

fn unusable(reason: &str) -> PbeError {
    PbeError::Unusable(reason.to_owned())
}

/// The octet string inside a content of type data.
fn octets<'a>(content: &ContentInfo<'a>) -> Result<&'a [u8], PbeError> {
    let content = content.content.ok_or_else(|| unusable("a part is empty"))?;
    Ok(content.decode_as::<OctetStringRef<'_>>()?.as_bytes())
}

/// The members of a SEQUENCE OF.
fn items(sequence: &[u8]) -> Result<Vec<&[u8]>, PbeError> {
    let mut reader = SliceReader::new(AnyRef::from_der(sequence)?.value())?;
    let mut items = Vec::new();
    while !reader.is_finished() {
        items.push(reader.tlv_bytes()?);
    }
    Ok(items)
}

/// The integrity check of the file, which also tells a wrong password.
fn check_mac(mac: &MacData<'_>, content: &[u8], password: &str) -> Result<(), PbeError> {
    let salt = mac.salt.as_bytes();
    let id = Pkcs12KeyType::Mac;
    let (algorithm, key) = match mac.digest.algorithm.oid {
        ID_SHA_1 => (
            hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
            pbe::derive::<Sha1>(password, salt, id, mac.rounds, 20)?,
        ),
        ID_SHA_256 => (
            hmac::HMAC_SHA256,
            pbe::derive::<Sha256>(password, salt, id, mac.rounds, 32)?,
        ),
        ID_SHA_384 => (
            hmac::HMAC_SHA384,
            pbe::derive::<Sha384>(password, salt, id, mac.rounds, 48)?,
        ),
        ID_SHA_512 => (
            hmac::HMAC_SHA512,
            pbe::derive::<Sha512>(password, salt, id, mac.rounds, 64)?,
        ),
        other => {
            return Err(PbeError::Unusable(format!(
                "its integrity check is {other}, which is not supported"
            )));
        }
    };
    let key = hmac::Key::new(algorithm, &key);
    hmac::verify(&key, content, mac.digest.digest.as_bytes()).map_err(|_| PbeError::WrongPassword)
}

/// A part of the file, decrypted where it is encrypted.
fn open_part(part: &ContentInfo<'_>, password: &str) -> Result<Zeroizing<Vec<u8>>, PbeError> {
    match part.content_type {
        ID_DATA => Ok(Zeroizing::new(octets(part)?.to_vec())),
        ID_ENCRYPTED_DATA => {
            let content = part.content.ok_or_else(|| unusable("a part is empty"))?;
            let encrypted = content.decode_as::<EncryptedData<'_>>()?.content;
            decrypt(encrypted.algorithm, &encrypted.ciphertext()?, password)
        }
        other => Err(PbeError::Unusable(format!(
            "a part is of the type {other}, which is not supported"
        ))),
    }
}

/// Adds the keys and certificates of a SEQUENCE of bags.
fn collect(
    bags: &[u8],
    password: &str,
    depth: usize,
    contents: &mut Contents,
) -> Result<(), PbeError> {
    use der::Encode;
    for bag in items(bags)? {
        let bag = Bag::from_der(bag)?;
        match bag.id {
            KEY_BAG => contents.keys.push(Zeroizing::new(bag.value.to_der()?)),
            SHROUDED_KEY_BAG => {
                let key = bag.value.decode_as::<EncryptedKey<'_>>()?;
                contents
                    .keys
                    .push(decrypt(key.algorithm, key.ciphertext.as_bytes(), password)?);
            }
            CERTIFICATE_BAG => {
                let bag = bag.value.decode_as::<CertificateBag<'_>>()?;
                if bag.kind == X509_CERTIFICATE {
                    contents
                        .certificates
                        .push(bag.certificate.as_bytes().to_vec());
                }
            }
            SAFE_CONTENTS_BAG if depth < MAX_BAG_DEPTH => {
                collect(&bag.value.to_der()?, password, depth + 1, contents)?;
            }
            _ => {}
        }
    }
    Ok(())
}
