//! The certificates that go into a signature, encoded once for all profiles.

use super::algorithm::{KeyKind, MIN_RSA_BITS};
use super::certificate::{Certificate, CertificateInfo};
use super::error::finding;
use super::{SignError, purpose};
use crate::diagnostic::{Diagnostic, rules};
use std::fmt;
use std::time::SystemTime;

/// The signer's certificate and those that lead from it to a root.
///
/// Everything that a signature says about its certificates is encoded when the chain is made, so that signing many
/// profiles costs little more than the operation of the private key.
#[derive(Clone, PartialEq, Eq)]
pub struct CertificateChain {
    leaf: Certificate,
    issuers: Vec<Certificate>,
    unrelated: Vec<Certificate>,
    /// The members of the `certificates` set, sorted as DER wants them.
    encoded: Vec<u8>,
}

impl CertificateChain {
    /// Reads PEM, or one DER certificate. The first certificate is the signer's, the others may stand in any order.
    ///
    /// # Errors
    /// [`SignError::Certificate`] where there is no certificate or one cannot be read.
    pub fn from_pem(pem: &[u8]) -> Result<Self, SignError> {
        let mut certificates = Certificate::all_from(pem)?;
        let leaf = certificates.remove(0);
        Ok(Self::new(leaf, certificates))
    }

    /// Orders `others` behind `leaf`, each followed by its issuer, and puts aside what leads nowhere.
    pub(super) fn new(leaf: Certificate, mut others: Vec<Certificate>) -> Self {
        others.retain(|other| *other != leaf);
        let mut issuers: Vec<Certificate> = Vec::new();
        let mut last = &leaf;
        while let Some(position) = others
            .iter()
            .position(|other| !last.is_self_issued() && last.names_issuer(other))
        {
            issuers.push(others.remove(position));
            others.retain(|other| Some(other) != issuers.last());
            last = issuers.last().unwrap_or(&leaf);
        }
        let mut members: Vec<&[u8]> = std::iter::once(&leaf)
            .chain(&issuers)
            .map(Certificate::der)
            .collect();
        members.sort_unstable();
        Self {
            encoded: members.concat(),
            leaf,
            issuers,
            unrelated: others,
        }
    }

    /// What the signer's certificate says about itself.
    #[must_use]
    pub fn leaf(&self) -> CertificateInfo {
        self.leaf.info()
    }

    /// The certificates behind the signer's, each the issuer of the one before.
    pub fn issuers(&self) -> impl Iterator<Item = CertificateInfo> {
        self.issuers.iter().map(Certificate::info)
    }

    pub(super) const fn leaf_certificate(&self) -> &Certificate {
        &self.leaf
    }

    pub(super) fn encoded(&self) -> &[u8] {
        &self.encoded
    }

    fn top(&self) -> &Certificate {
        self.issuers.last().unwrap_or(&self.leaf)
    }

    /// Is the chain fit for signing at the time `now`? Warnings and notes come back where it is.
    ///
    /// # Errors
    /// [`SignError::Expired`], [`SignError::NotYetValid`], [`SignError::WeakKey`], or [`SignError::Certificate`] where
    /// an extension cannot be read.
    pub fn check(&self, now: SystemTime) -> Result<Vec<Diagnostic>, SignError> {
        self.leaf.check_validity(now)?;
        if let KeyKind::Rsa { bits } = self.leaf.key_kind()
            && bits < MIN_RSA_BITS
        {
            return Err(SignError::WeakKey { bits });
        }
        let mut findings: Vec<Diagnostic> = purpose::unsuitable(&self.leaf)?.into_iter().collect();
        findings.extend(
            self.issuers
                .iter()
                .filter_map(|issuer| outdated_issuer(issuer, now)),
        );
        findings.extend(self.weak_hashes());
        findings.extend(self.missing_issuer());
        findings.extend(self.unrelated.iter().map(left_out));
        Ok(findings)
    }

    /// Certificates signed with SHA-1 or worse. Nobody verifies the signature of a root, so its hash does not matter.
    fn weak_hashes(&self) -> impl Iterator<Item = Diagnostic> {
        let signed_by_others = std::iter::once(&self.leaf)
            .chain(&self.issuers)
            .filter(|each| !each.is_self_issued());
        signed_by_others.filter_map(purpose::weak_hash)
    }

    fn missing_issuer(&self) -> Option<Diagnostic> {
        let top = self.top();
        (!top.is_self_issued()).then(|| {
            finding(
                &rules::X016,
                format!(
                    "the chain ends at `{}`, without its issuer `{}`",
                    top.subject(),
                    top.issuer()
                ),
                "add the issuer with `--chain`, unless every Mac has it already",
            )
        })
    }
}

impl fmt::Debug for CertificateChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let subjects = std::iter::once(&self.leaf)
            .chain(&self.issuers)
            .map(Certificate::subject);
        f.debug_list().entries(subjects).finish()
    }
}

/// The chain may do without this issuer (a cross-signed root), so its expiry is no error.
fn outdated_issuer(issuer: &Certificate, now: SystemTime) -> Option<Diagnostic> {
    let error = issuer.check_validity(now).err()?;
    Some(Diagnostic::from(&error).with_severity(crate::diagnostic::Severity::Warning))
}

fn left_out(certificate: &Certificate) -> Diagnostic {
    finding(
        &rules::X018,
        format!(
            "`{}` is not part of the chain and is left out",
            certificate.subject()
        ),
        "give only the signer's certificate and its issuers",
    )
}
