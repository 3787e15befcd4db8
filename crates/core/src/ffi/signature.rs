//! Signing, verifying and unsigning.

use super::{Fault, FaultKind, Given};
use crate::diagnostic::{Files, Found};
use crate::sign::{self, CertificateInfo, TrustAnchors};
use crate::value::date_to_text;
use serde::{Deserialize, Serialize};
use std::time::SystemTime;

/// Asks for a signed profile.
#[derive(Debug, Deserialize)]
pub struct SignRequest {
    #[serde(with = "serde_bytes")]
    content: Vec<u8>,
}

/// Asks whether a signature holds.
#[derive(Debug, Deserialize)]
pub struct VerifyRequest {
    #[serde(with = "serde_bytes")]
    content: Vec<u8>,
    /// Certificates to trust, PEM or DER; without them only the signature itself is verified.
    #[serde(default, with = "serde_bytes")]
    trust: Option<Vec<u8>>,
}

/// Asks for the profile within a signed file.
#[derive(Debug, Deserialize)]
pub struct UnsignRequest {
    #[serde(with = "serde_bytes")]
    content: Vec<u8>,
}

/// The bytes of a file.
#[derive(Debug, Serialize)]
pub struct ContentAnswer {
    #[serde(with = "serde_bytes")]
    content: Vec<u8>,
}

/// A signature that holds.
#[derive(Debug, Serialize)]
pub struct VerificationAnswer {
    #[serde(with = "serde_bytes")]
    content: Vec<u8>,
    signers: Vec<SignerAnswer>,
    diagnostics: Vec<Found>,
}

/// Who signed, and when.
#[derive(Debug, Serialize)]
struct SignerAnswer {
    certificate: CertificateAnswer,
    algorithm: String,
    /// `2026-11-25T08:00:00Z`; `None` where the signature states none.
    signing_time: Option<String>,
    /// The trusted certificate that the chain leads to; `None` where nothing was given to trust.
    trusted_by: Option<CertificateAnswer>,
}

/// What a certificate says about itself.
#[derive(Debug, Serialize)]
struct CertificateAnswer {
    subject: String,
    issuer: String,
    serial: String,
    key: String,
    sha256: String,
    not_before: String,
    not_after: String,
}

pub(super) fn sign(request: &SignRequest, given: &Given<'_>) -> Result<ContentAnswer, Fault> {
    let sign = given
        .sign
        .ok_or_else(|| Fault::new(FaultKind::Signature, "nothing to sign with"))?;
    let content = sign(&request.content)?;
    Ok(ContentAnswer { content })
}

pub(super) fn unsign(request: &UnsignRequest) -> Result<ContentAnswer, Fault> {
    let content = sign::unsign(&request.content)?;
    Ok(ContentAnswer { content })
}

pub(super) fn verify(request: &VerifyRequest) -> Result<VerificationAnswer, Fault> {
    let anchors = match &request.trust {
        Some(trust) => TrustAnchors::from_pem(trust)?,
        None => TrustAnchors::default(),
    };
    let verified = sign::verify(&request.content, &anchors, SystemTime::now())?;
    let signers = verified.signers.into_iter();
    Ok(VerificationAnswer {
        content: verified.content,
        signers: signers
            .map(|signer| SignerAnswer {
                certificate: certificate(signer.certificate),
                algorithm: signer.algorithm,
                signing_time: signer.signing_time.map(text),
                trusted_by: signer.anchor.map(certificate),
            })
            .collect(),
        diagnostics: verified
            .findings
            .iter()
            .map(|found| Found::new(found, &Files::new()))
            .collect(),
    })
}

fn certificate(info: CertificateInfo) -> CertificateAnswer {
    CertificateAnswer {
        subject: info.subject,
        issuer: info.issuer,
        serial: info.serial,
        key: info.key,
        sha256: info.sha256,
        not_before: text(info.not_before),
        not_after: text(info.not_after),
    }
}

fn text(time: SystemTime) -> String {
    date_to_text(&time.into())
}
