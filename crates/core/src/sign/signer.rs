//! Who signs, and making a signed file with it.

use super::algorithm::Algorithm;
use super::chain::CertificateChain;
use super::cms::{Attribute, ContentInfo, Members, SignedData, SignerInfo};
use super::error::date;
use super::{SignError, envelope};
use const_oid::db::rfc5911::{
    ID_CONTENT_TYPE, ID_DATA, ID_MESSAGE_DIGEST, ID_SIGNED_DATA, ID_SIGNING_TIME,
};
use der::asn1::{AnyRef, GeneralizedTime, ObjectIdentifier, OctetStringRef, UtcTime};
use der::{DateTime, Decode, Encode};
use std::time::SystemTime;

/// Holds a private key and signs with it: a key in memory, a keychain, a PKCS#11 token, a key management service.
///
/// A holder that answers later, as a browser's WebCrypto does, uses [`Unsigned`] instead.
pub trait Signer {
    /// The certificates that go with the key.
    fn chain(&self) -> &CertificateChain;

    /// How the key signs.
    fn algorithm(&self) -> Algorithm;

    /// The signature of `message`, which the signer hashes itself.
    ///
    /// # Errors
    /// [`SignError::Signer`] with the key holder's own words.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError>;
}

/// What goes into a signature besides the content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct SignOptions {
    signing_time: Option<SystemTime>,
}

impl SignOptions {
    /// No signing time, so that the same content gives the same bytes with an RSA key.
    pub const fn new() -> Self {
        Self { signing_time: None }
    }

    /// States when the file was signed, to the second. It must lie in the certificate's validity.
    pub const fn with_signing_time(mut self, time: SystemTime) -> Self {
        self.signing_time = Some(time);
        self
    }
}

/// Signs `content`: CMS SignedData in DER with the content and the certificates inside.
///
/// With RSA the same content, certificates and options give the same bytes. ECDSA signatures differ each time,
/// as the algorithm draws a random number; everything else in the file stays the same.
///
/// # Errors
/// [`SignError::AlreadySigned`], [`SignError::SigningTime`], or what the signer says.
pub fn sign(
    content: &[u8],
    signer: &dyn Signer,
    options: &SignOptions,
) -> Result<Vec<u8>, SignError> {
    let unsigned = Unsigned::new(content, signer.chain(), signer.algorithm(), options)?;
    let signature = signer.sign(unsigned.message())?;
    unsigned.finish(&signature)
}

/// A signed file that lacks only the signature.
///
/// ```no_run
/// # use russet::sign::{Algorithm, CertificateChain, SignError, SignOptions, Unsigned};
/// # fn ask_the_browser(message: &[u8]) -> Vec<u8> { Vec::new() }
/// # fn run(profile: &[u8], certificates: &[u8]) -> Result<Vec<u8>, SignError> {
/// let chain = CertificateChain::from_pem(certificates)?;
/// let unsigned = Unsigned::new(profile, &chain, Algorithm::RsaSha256, &SignOptions::new())?;
/// let signature = ask_the_browser(unsigned.message());
/// unsigned.finish(&signature)
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Unsigned<'a> {
    content: &'a [u8],
    chain: &'a CertificateChain,
    algorithm: Algorithm,
    /// The attributes as a SET, which is what gets signed.
    message: Vec<u8>,
}

impl<'a> Unsigned<'a> {
    /// Hashes the content and gathers what is to be signed.
    ///
    /// # Errors
    /// [`SignError::AlreadySigned`] or [`SignError::SigningTime`].
    pub fn new(
        content: &'a [u8],
        chain: &'a CertificateChain,
        algorithm: Algorithm,
        options: &SignOptions,
    ) -> Result<Self, SignError> {
        if envelope::is_signed(content) {
            return Err(SignError::AlreadySigned);
        }
        let digest = algorithm.digest(content);
        let mut attributes = vec![
            attribute(ID_CONTENT_TYPE, &ID_DATA)?,
            attribute(ID_MESSAGE_DIGEST, &OctetStringRef::new(&digest)?)?,
        ];
        if let Some(time) = options.signing_time {
            attributes.push(signing_time(time, chain)?);
        }
        attributes.sort_unstable();
        let message = Members(&attributes.concat()).to_der()?;
        Ok(Self {
            content,
            chain,
            algorithm,
            message,
        })
    }

    /// The bytes that the private key must sign. They are not hashed yet.
    #[must_use]
    pub fn message(&self) -> &[u8] {
        &self.message
    }

    /// Puts the signature in: PKCS#1 v1.5 for RSA, an ASN.1 sequence for ECDSA.
    ///
    /// # Errors
    /// Only where the content is too large for DER, 256 MB.
    pub fn finish(&self, signature: &[u8]) -> Result<Vec<u8>, SignError> {
        let digest_algorithm = self.algorithm.digest_identifier();
        let attributes: AnyRef<'_> = AnyRef::from_der(&self.message)?;
        let signer = SignerInfo {
            version: 1,
            identifier: AnyRef::from_der(self.chain.leaf_certificate().issuer_and_serial())?,
            digest_algorithm,
            signed_attributes: Some(Members(attributes.value())),
            signature_algorithm: self.algorithm.signature_identifier(),
            signature: OctetStringRef::new(signature)?,
            unsigned_attributes: None,
        };
        let content = OctetStringRef::new(self.content)?;
        let signed = SignedData {
            version: 1,
            digest_algorithms: Members(&digest_algorithm.to_der()?),
            content: ContentInfo {
                content_type: ID_DATA,
                content: Some(content.into()),
            },
            certificates: Some(Members(self.chain.encoded())),
            revocations: None,
            signers: Members(&signer.to_der()?),
        };
        let signed = signed.to_der()?;
        let outer = ContentInfo {
            content_type: ID_SIGNED_DATA,
            content: Some(AnyRef::from_der(&signed)?),
        };
        Ok(outer.to_der()?)
    }
}

/// One attribute with one value, encoded.
fn attribute(oid: ObjectIdentifier, value: &impl Encode) -> Result<Vec<u8>, SignError> {
    Ok(Attribute {
        oid,
        values: Members(&value.to_der()?),
    }
    .to_der()?)
}

/// The signing time as RFC 5652 wants it: two digits for the year up to 2049, four from then on.
fn signing_time(time: SystemTime, chain: &CertificateChain) -> Result<Vec<u8>, SignError> {
    let leaf = chain.leaf_certificate();
    let outside = || SignError::SigningTime {
        time: date(time),
        subject: leaf.subject(),
        from: date(leaf.not_before()),
        until: date(leaf.not_after()),
    };
    leaf.check_validity(time).map_err(|_| outside())?;
    let time = DateTime::from_system_time(time).map_err(|_| outside())?;
    match UtcTime::from_date_time(time) {
        Ok(time) => attribute(ID_SIGNING_TIME, &time),
        Err(_) => attribute(ID_SIGNING_TIME, &GeneralizedTime::from_date_time(time)),
    }
}
