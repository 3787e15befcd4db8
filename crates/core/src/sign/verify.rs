//! Verifying signed files.

use super::algorithm::{Hash, KeyKind, MIN_RSA_BITS, Scheme};
use super::certificate::{Certificate, CertificateInfo, hexadecimal};
use super::cms::{Attribute, IssuerAndSerial, Members, SignedData, SignerInfo};
use super::envelope::Envelope;
use super::error::finding;
use super::{SignError, TrustAnchors, native, purpose};
use crate::diagnostic::{Diagnostic, Severity, rules};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5911::{ID_CONTENT_TYPE, ID_MESSAGE_DIGEST, ID_SIGNING_TIME};
use der::asn1::{AnyRef, OctetStringRef};
use der::{Decode, Encode, Tag, TagNumber, Tagged};
use std::time::SystemTime;
use x509_cert::name::Name;
use x509_cert::time::Time;

/// Signatures in one file, at most; real files have one.
const MAX_SIGNERS: usize = 16;

/// Certificates in one file, at most.
const MAX_CERTIFICATES: usize = 100;

/// A signed file whose every signature holds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Verification {
    /// What was signed, byte for byte.
    pub content: Vec<u8>,
    /// Who signed it; at least one.
    pub signers: Vec<VerifiedSigner>,
    /// Warnings about certificates and algorithms.
    pub findings: Vec<Diagnostic>,
}

/// One signature that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct VerifiedSigner {
    /// The certificate whose key signed.
    pub certificate: CertificateInfo,
    /// When it was signed, according to the signer.
    pub signing_time: Option<SystemTime>,
    /// How it was signed, `RSA with SHA-256`.
    pub algorithm: String,
    /// The trusted certificate to which the signer's chain leads; `None` where no anchors were given.
    pub anchor: Option<CertificateInfo>,
}

/// Verifies a signed file: each signature over the content and, where there are anchors, that a valid chain leads from
/// each signer to one of them at the time `now`.
///
/// Takes DER, BER and PEM. Revocation is not looked at. Without anchors, anybody's signature holds: a certificate that
/// has expired is then a warning.
///
/// # Errors
/// [`SignError::NotSigned`], [`SignError::Malformed`], [`SignError::Detached`], [`SignError::SignatureInvalid`],
/// [`SignError::CertificateMissing`], [`SignError::Untrusted`], [`SignError::UnsupportedAlgorithm`].
pub fn verify(
    input: &[u8],
    anchors: &TrustAnchors,
    now: SystemTime,
) -> Result<Verification, SignError> {
    let envelope = Envelope::read(input)?;
    let signed = envelope.signed_data()?;
    let signers = signers(&signed)?;
    let file = File {
        content: envelope.content()?,
        content_type: signed.content.content_type,
        certificates: certificates(&signed)?,
        anchors,
        now,
    };
    let mut verification = Verification {
        content: file.content.to_vec(),
        signers: Vec::new(),
        findings: Vec::new(),
    };
    for signer in signers {
        let signer = file.verify(&signer, &mut verification.findings)?;
        verification.signers.push(signer);
    }
    Ok(verification)
}

/// The signatures in the file, at least one.
fn signers<'a>(signed: &SignedData<'a>) -> Result<Vec<SignerInfo<'a>>, SignError> {
    let signers: Vec<&[u8]> = signed.signers.iter().collect::<der::Result<_>>()?;
    match signers.len() {
        0 => Err(SignError::NotSigned {
            found: "CMS that holds certificates but no signature".to_owned(),
        }),
        1..=MAX_SIGNERS => {
            let signers = signers.into_iter().map(SignerInfo::from_der);
            Ok(signers.collect::<der::Result<_>>()?)
        }
        _ => Err(SignError::Malformed {
            reason: format!("it has more than {MAX_SIGNERS} signatures"),
        }),
    }
}

/// The certificates in the file. What cannot be read (attribute certificates, broken ones) counts as absent.
fn certificates(signed: &SignedData<'_>) -> Result<Vec<Certificate>, SignError> {
    let members = signed.certificates.unwrap_or(Members(&[])).iter();
    let members = members
        .take(MAX_CERTIFICATES)
        .collect::<der::Result<Vec<_>>>()?;
    let readable = |member| Certificate::from_der(member).ok();
    Ok(members.into_iter().filter_map(readable).collect())
}

struct File<'a> {
    content: &'a [u8],
    content_type: ObjectIdentifier,
    certificates: Vec<Certificate>,
    anchors: &'a TrustAnchors,
    now: SystemTime,
}

impl File<'_> {
    fn verify(
        &self,
        signer: &SignerInfo<'_>,
        findings: &mut Vec<Diagnostic>,
    ) -> Result<VerifiedSigner, SignError> {
        let certificate = self.certificate(signer.identifier)?;
        let hash = Hash::from_oid(signer.digest_algorithm.oid)?;
        let scheme = Scheme::of_signer(signer.signature_algorithm, hash)?;
        self.check_signature(signer, certificate, hash, scheme)?;

        let signing_time = signing_time(signer)?;
        let anchor = self.anchor(certificate, findings)?;
        findings.extend(purpose::unsuitable(certificate)?);
        findings.extend(weaknesses(certificate, scheme));
        Ok(VerifiedSigner {
            certificate: certificate.info(),
            signing_time,
            algorithm: scheme.to_string(),
            anchor,
        })
    }

    /// The certificate that a signature names, from the file or from the anchors.
    fn certificate(&self, identifier: AnyRef<'_>) -> Result<&Certificate, SignError> {
        let named = Named::read(identifier)?;
        let mut known = self.certificates.iter().chain(self.anchors.certificates());
        known
            .find(|certificate| named.is(certificate))
            .ok_or_else(|| named.missing())
    }

    fn check_signature(
        &self,
        signer: &SignerInfo<'_>,
        certificate: &Certificate,
        hash: Hash,
        scheme: Scheme,
    ) -> Result<(), SignError> {
        let invalid = |reason| SignError::SignatureInvalid {
            signer: certificate.subject(),
            reason,
        };
        let attributes = match signer.signed_attributes {
            None => None,
            Some(attributes) => {
                self.check_attributes(attributes, hash)?
                    .map_or(Ok(()), |reason| Err(invalid(reason)))?;
                // They are signed as the SET that they are, not under the tag that they have in the file.
                Some(attributes.to_der()?)
            }
        };
        let message = attributes.as_deref().unwrap_or(self.content);
        if native::verify(certificate, scheme, message, signer.signature.as_bytes())? {
            Ok(())
        } else if attributes.is_some() {
            Err(invalid(
                "the certificate's key did not make it, or the signed attributes were changed",
            ))
        } else {
            Err(invalid(
                "the certificate's key did not make it, or the content was changed",
            ))
        }
    }

    /// Says what in the signed attributes does not fit the content.
    fn check_attributes(
        &self,
        attributes: Members<'_>,
        hash: Hash,
    ) -> Result<Option<&'static str>, SignError> {
        let digest = native::hash(hash, self.content);
        let signed_digest = attribute(attributes, ID_MESSAGE_DIGEST)?;
        let signed_digest = signed_digest
            .map(|value| value.decode_as::<OctetStringRef<'_>>())
            .transpose()?;
        if signed_digest.is_none_or(|signed| signed.as_bytes() != digest.as_ref()) {
            return Ok(Some("the content was changed after it was signed"));
        }
        let signed_type = attribute(attributes, ID_CONTENT_TYPE)?;
        let signed_type = signed_type
            .map(|value| value.decode_as::<ObjectIdentifier>())
            .transpose()?;
        Ok((signed_type != Some(self.content_type))
            .then_some("the type of the content was changed"))
    }

    /// Whom the chain leads to. Nobody asked where there are no anchors; expiry is then only worth a warning.
    fn anchor(
        &self,
        certificate: &Certificate,
        findings: &mut Vec<Diagnostic>,
    ) -> Result<Option<CertificateInfo>, SignError> {
        if self.anchors.is_empty() {
            let outdated = certificate.check_validity(self.now).err();
            findings.extend(
                outdated.map(|error| Diagnostic::from(&error).with_severity(Severity::Warning)),
            );
            return Ok(None);
        }
        self.anchors
            .find(certificate, &self.certificates, self.now)
            .map(|anchor| Some(anchor.info()))
    }
}

/// How a signature names its certificate.
enum Named<'a> {
    IssuerAndSerial {
        issuer: Name,
        issuer_and_serial: Vec<u8>,
        serial: &'a [u8],
    },
    KeyIdentifier(&'a [u8]),
}

impl<'a> Named<'a> {
    fn read(identifier: AnyRef<'a>) -> Result<Self, SignError> {
        if let Tag::ContextSpecific {
            number: TagNumber::N0,
            ..
        } = identifier.tag()
        {
            return Ok(Self::KeyIdentifier(identifier.value()));
        }
        let issuer_and_serial = identifier.to_der()?;
        let named: IssuerAndSerial<'a> = identifier.decode_as()?;
        Ok(Self::IssuerAndSerial {
            issuer: named.issuer.decode_as()?,
            issuer_and_serial,
            serial: named.serial.as_bytes(),
        })
    }

    fn is(&self, certificate: &Certificate) -> bool {
        match self {
            Self::IssuerAndSerial {
                issuer_and_serial, ..
            } => certificate.issuer_and_serial() == issuer_and_serial,
            Self::KeyIdentifier(key) => certificate
                .key_identifier()
                .is_some_and(|identifier| identifier == *key),
        }
    }

    fn missing(&self) -> SignError {
        let identifier = match self {
            Self::IssuerAndSerial { issuer, serial, .. } => {
                format!(
                    "issued by `{issuer}` with the serial number {}",
                    hexadecimal(serial)
                )
            }
            Self::KeyIdentifier(key) => format!("with the key identifier {}", hexadecimal(key)),
        };
        SignError::CertificateMissing { identifier }
    }
}

/// The only value of an attribute that must not occur twice.
fn attribute<'a>(
    attributes: Members<'a>,
    oid: ObjectIdentifier,
) -> Result<Option<AnyRef<'a>>, SignError> {
    let malformed = || SignError::Malformed {
        reason: format!("the attribute {oid} does not have exactly one value"),
    };
    let mut found = None;
    for attribute in attributes.iter() {
        let attribute = Attribute::from_der(attribute?)?;
        if attribute.oid == oid {
            let mut values = attribute.values.iter();
            let (Some(value), None, None) = (values.next(), values.next(), found) else {
                return Err(malformed());
            };
            found = Some(AnyRef::from_der(value?)?);
        }
    }
    Ok(found)
}

fn signing_time(signer: &SignerInfo<'_>) -> Result<Option<SystemTime>, SignError> {
    let Some(attributes) = signer.signed_attributes else {
        return Ok(None);
    };
    let time = attribute(attributes, ID_SIGNING_TIME)?;
    Ok(time
        .map(|time| Time::from_der(&time.to_der()?))
        .transpose()?
        .map(|time| time.to_system_time()))
}

/// Warnings about what still verifies and should not be used any more.
fn weaknesses(certificate: &Certificate, scheme: Scheme) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    if let KeyKind::Rsa { bits } = certificate.key_kind()
        && bits < MIN_RSA_BITS
    {
        findings
            .push(Diagnostic::from(&SignError::WeakKey { bits }).with_severity(Severity::Warning));
    }
    if scheme.hash() == Hash::Sha1 {
        let message = format!(
            "the signature of `{}` is outdated: {scheme}",
            certificate.subject()
        );
        findings.push(finding(
            &rules::X015,
            message,
            "sign the profile again with SHA-256",
        ));
    }
    if !certificate.is_self_issued() {
        findings.extend(purpose::weak_hash(certificate));
    }
    findings
}
