//! Certificates: the bytes as they stand, and what can be asked of them.

use super::SignError;
use super::algorithm::{KeyKind, Scheme};
use super::cms::IssuerAndSerial;
use super::error::date;
use super::pem;
use const_oid::{AssociatedOid, ObjectIdentifier};
use der::asn1::{AnyRef, BitStringRef, IntRef};
use der::{Decode, Encode, Reader, Sequence, SliceReader, Tag, Tagged};
use sha2::{Digest, Sha256};
use spki::AlgorithmIdentifierRef;
use spki::der::referenced::OwnedToRef;
use std::time::SystemTime;
use x509_cert::certificate::{CertificateInner, Raw, TbsCertificateInner, Version};
use x509_cert::name::RdnSequence;

/// How long a certificate may be, in bytes. Real ones stay below 10,000.
const MAX_LENGTH: usize = 64 << 10;

/// What a certificate says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CertificateInfo {
    /// Whose it is, `CN=Contoso Signing,O=Contoso` (RFC 4514, the most specific part first).
    pub subject: String,
    /// Who issued it, in the same form.
    pub issuer: String,
    /// Serial number in hexadecimal, two digits a byte.
    pub serial: String,
    /// Start of the validity.
    pub not_before: SystemTime,
    /// End of the validity.
    pub not_after: SystemTime,
    /// Kind of key, `RSA 2048`, `ECDSA P-256`.
    pub key: String,
    /// Subject and issuer are the same.
    pub self_issued: bool,
    /// SHA-256 of the whole certificate in hexadecimal, as `openssl x509 -fingerprint -sha256` and Keychain Access show it, without colons.
    pub sha256: String,
}

/// A certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Certificate {
    der: Vec<u8>,
    parsed: CertificateInner<Raw>,
    /// `IssuerAndSerial` with the issuer as it stands in the certificate.
    identifier: Vec<u8>,
}

/// The three parts of a certificate, the first as it stands.
#[derive(Sequence)]
struct Outline<'a> {
    tbs: AnyRef<'a>,
    algorithm: AlgorithmIdentifierRef<'a>,
    signature: BitStringRef<'a>,
}

impl Certificate {
    /// Reads DER.
    pub(crate) fn from_der(der: &[u8]) -> Result<Self, SignError> {
        if der.len() > MAX_LENGTH {
            return Err(unreadable("it is longer than 64 KB"));
        }
        let read = || -> der::Result<Self> {
            Ok(Self {
                der: der.to_vec(),
                parsed: CertificateInner::from_der(der)?,
                identifier: identifier(der)?,
            })
        };
        read().map_err(|error| unreadable(&error.to_string()))
    }

    /// Reads one DER certificate, or all that a PEM file holds.
    pub(crate) fn all_from(input: &[u8]) -> Result<Vec<Self>, SignError> {
        if input.first() == Some(&0x30) {
            return Ok(vec![Self::from_der(input)?]);
        }
        let blocks = pem::blocks(input).map_err(|reason| SignError::Certificate { reason })?;
        let is_certificate = |block: &&pem::Block| block.label.ends_with("CERTIFICATE");
        let certificates = blocks
            .iter()
            .filter(is_certificate)
            .map(|block| Self::from_der(&block.data));
        let certificates: Vec<Self> = certificates.collect::<Result<_, _>>()?;
        match (certificates.is_empty(), blocks.first()) {
            (false, _) => Ok(certificates),
            (true, Some(block)) => Err(unreadable(&format!(
                "the file holds no certificate but `{}`",
                block.label
            ))),
            (true, None) => Err(unreadable("the file is neither PEM nor DER")),
        }
    }

    pub(super) fn der(&self) -> &[u8] {
        &self.der
    }

    fn tbs(&self) -> &TbsCertificateInner<Raw> {
        &self.parsed.tbs_certificate
    }

    /// The bytes that the issuer signed, and the signature.
    #[cfg(feature = "sign")]
    pub(super) fn signature(&self) -> der::Result<(Vec<u8>, &[u8])> {
        let outline = Outline::from_der(&self.der)?;
        let signature = outline.signature.as_bytes();
        let signature = signature.ok_or_else(|| der::Tag::BitString.value_error())?;
        Ok((outline.tbs.to_der()?, signature))
    }

    /// The encoded name that a signature gives for this certificate.
    pub(super) fn issuer_and_serial(&self) -> &[u8] {
        &self.identifier
    }

    pub(super) fn subject(&self) -> String {
        self.tbs().subject.to_string()
    }

    pub(super) fn issuer(&self) -> String {
        self.tbs().issuer.to_string()
    }

    /// An attribute of the subject's name as text, the first of its kind.
    pub(crate) fn subject_attribute(&self, kind: ObjectIdentifier) -> Option<String> {
        attribute(&self.tbs().subject, kind)
    }

    /// An attribute of the issuer's name as text, the first of its kind.
    pub(crate) fn issuer_attribute(&self, kind: ObjectIdentifier) -> Option<String> {
        attribute(&self.tbs().issuer, kind)
    }

    pub(super) fn not_before(&self) -> SystemTime {
        self.tbs().validity.not_before.to_system_time()
    }

    pub(super) fn not_after(&self) -> SystemTime {
        self.tbs().validity.not_after.to_system_time()
    }

    /// An error where the certificate is not valid at this time.
    pub(super) fn check_validity(&self, time: SystemTime) -> Result<(), SignError> {
        let subject = || self.subject();
        if time < self.not_before() {
            Err(SignError::NotYetValid {
                subject: subject(),
                date: date(self.not_before()),
            })
        } else if time > self.not_after() {
            Err(SignError::Expired {
                subject: subject(),
                date: date(self.not_after()),
            })
        } else {
            Ok(())
        }
    }

    pub(super) fn is_self_issued(&self) -> bool {
        self.tbs().subject == self.tbs().issuer
    }

    /// May it issue other certificates? Those of version 1 cannot say so; that of a root was taken to mean it.
    pub(super) fn is_authority(&self) -> bool {
        use x509_cert::ext::pkix::BasicConstraints;
        match self.extension::<BasicConstraints>() {
            Ok(Some(constraints)) => constraints.ca,
            _ => self.tbs().version == Version::V1 && self.is_self_issued(),
        }
    }

    /// May `issuer` have issued this, by name and, where both say, key identifier?
    pub(super) fn names_issuer(&self, issuer: &Self) -> bool {
        use x509_cert::ext::pkix::AuthorityKeyIdentifier;
        let authority = self.extension::<AuthorityKeyIdentifier>().ok().flatten();
        let wanted = authority.and_then(|extension| extension.key_identifier);
        let keys_agree = match (wanted, issuer.key_identifier()) {
            (Some(wanted), Some(key)) => wanted.as_bytes() == key,
            _ => true,
        };
        self.tbs().issuer == issuer.tbs().subject && keys_agree
    }

    /// The subject key identifier.
    pub(super) fn key_identifier(&self) -> Option<Vec<u8>> {
        use x509_cert::ext::pkix::SubjectKeyIdentifier;
        let extension = self.extension::<SubjectKeyIdentifier>().ok().flatten()?;
        Some(extension.0.as_bytes().to_vec())
    }

    /// An extension; an error where it is there twice or cannot be read.
    pub(super) fn extension<'a, T: Decode<'a> + AssociatedOid>(
        &'a self,
    ) -> Result<Option<T>, SignError> {
        let extension = self
            .tbs()
            .get::<T>()
            .map_err(|error| unreadable(&error.to_string()))?;
        Ok(extension.map(|(_, extension)| extension))
    }

    /// The critical extensions' identifiers.
    #[cfg(feature = "sign")]
    pub(super) fn critical_extensions(&self) -> impl Iterator<Item = const_oid::ObjectIdentifier> {
        let extensions = self.tbs().extensions.as_deref().unwrap_or_default();
        extensions
            .iter()
            .filter(|extension| extension.critical)
            .map(|extension| extension.extn_id)
    }

    /// The algorithm of the public key and its bytes.
    pub(super) fn public_key(&self) -> (AlgorithmIdentifierRef<'_>, &[u8]) {
        let info = &self.tbs().subject_public_key_info;
        (
            info.algorithm.owned_to_ref(),
            info.subject_public_key.raw_bytes(),
        )
    }

    pub(super) fn key_kind(&self) -> KeyKind {
        let (algorithm, key) = self.public_key();
        KeyKind::new(algorithm, key)
    }

    /// How the issuer signed it; a certificate says so twice, inside and outside of what is signed.
    pub(super) fn scheme(&self) -> Result<Scheme, SignError> {
        if self.parsed.signature_algorithm != self.tbs().signature {
            return Err(unreadable("it names two signature algorithms"));
        }
        Scheme::of_certificate(self.parsed.signature_algorithm.owned_to_ref())
    }

    pub(crate) fn info(&self) -> CertificateInfo {
        CertificateInfo {
            subject: self.subject(),
            issuer: self.issuer(),
            serial: hexadecimal(self.tbs().serial_number.as_bytes()),
            not_before: self.not_before(),
            not_after: self.not_after(),
            key: self.key_kind().to_string(),
            self_issued: self.is_self_issued(),
            sha256: hexadecimal(&Sha256::digest(&self.der)),
        }
    }
}

fn attribute(name: &RdnSequence, kind: ObjectIdentifier) -> Option<String> {
    let mut attributes = name.0.iter().flat_map(|part| part.0.iter());
    let value = &attributes.find(|attribute| attribute.oid == kind)?.value;
    let is_text = matches!(
        value.tag(),
        Tag::Utf8String | Tag::PrintableString | Tag::Ia5String
    );
    let text = is_text.then(|| str::from_utf8(value.value()).ok());
    text.flatten().map(str::to_owned)
}

/// What the certificates say that a file holds: one in DER, or all of a PEM file.
///
/// ```
/// assert!(russet::sign::certificates(b"no certificate").is_err());
/// ```
///
/// # Errors
///
/// The file holds no certificate, or one that cannot be read.
pub fn certificates(input: &[u8]) -> Result<Vec<CertificateInfo>, SignError> {
    let certificates = Certificate::all_from(input)?;
    Ok(certificates.iter().map(Certificate::info).collect())
}

/// Two upper-case digits a byte.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

fn unreadable(reason: &str) -> SignError {
    SignError::Certificate {
        reason: reason.to_owned(),
    }
}

/// Takes issuer and serial number out of a certificate without decoding the name.
fn identifier(der: &[u8]) -> der::Result<Vec<u8>> {
    let tbs = Outline::from_der(der)?.tbs;
    let mut reader = SliceReader::new(tbs.value())?;
    if reader.peek_byte() == Some(0xa0) {
        reader.tlv_bytes()?;
    }
    let serial = IntRef::decode(&mut reader)?;
    reader.tlv_bytes()?;
    let issuer = AnyRef::decode(&mut reader)?;
    IssuerAndSerial { issuer, serial }.to_der()
}
