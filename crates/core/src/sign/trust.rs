//! Whether a chain of certificates leads to one that is trusted.

use super::algorithm::Hash;
use super::certificate::Certificate;
use super::{SignError, native};
use const_oid::ObjectIdentifier;
use const_oid::db::rfc5280::{
    ID_CE_BASIC_CONSTRAINTS, ID_CE_CERTIFICATE_POLICIES, ID_CE_EXT_KEY_USAGE, ID_CE_KEY_USAGE,
    ID_CE_SUBJECT_ALT_NAME,
};
use std::time::SystemTime;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage};

/// Certificates between the signer and the trusted one, at most.
const MAX_ISSUERS: usize = 8;

/// Signatures to try in search of a chain: a file can hold many certificates of one name.
const MAX_ATTEMPTS: usize = 100;

/// Critical extensions that are checked here or restrict nothing about signatures on profiles.
const UNDERSTOOD: [ObjectIdentifier; 5] = [
    ID_CE_BASIC_CONSTRAINTS,
    ID_CE_KEY_USAGE,
    ID_CE_EXT_KEY_USAGE,
    ID_CE_SUBJECT_ALT_NAME,
    ID_CE_CERTIFICATE_POLICIES,
];

/// Apple marks its certificates with critical extensions of this arc, Developer ID for one. They say what the
/// certificate is, and restrict nothing.
const APPLE_MARKERS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113635.100.6");

/// The certificates whose word is good, and those of anyone they vouch for.
#[derive(Clone, Debug, Default)]
pub struct TrustAnchors {
    certificates: Vec<Certificate>,
}

impl TrustAnchors {
    /// No anchors: whether the signer is trusted is not asked.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            certificates: Vec::new(),
        }
    }

    /// Reads PEM, or one DER certificate. Every certificate in it is trusted: roots, intermediates, and signers
    /// themselves.
    ///
    /// # Errors
    /// [`SignError::Certificate`] where there is no certificate or one cannot be read.
    pub fn from_pem(pem: &[u8]) -> Result<Self, SignError> {
        Ok(Self {
            certificates: Certificate::all_from(pem)?,
        })
    }

    /// Are there none?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.certificates.is_empty()
    }

    pub(super) fn certificates(&self) -> &[Certificate] {
        &self.certificates
    }

    /// The anchor to which a chain leads from `signer` at the time `now`, by way of `intermediates`.
    pub(super) fn find<'a>(
        &'a self,
        signer: &'a Certificate,
        intermediates: &'a [Certificate],
        now: SystemTime,
    ) -> Result<&'a Certificate, SignError> {
        let mut search = Search {
            anchors: &self.certificates,
            intermediates,
            now,
            attempts: 0,
        };
        search
            .climb(&mut vec![signer])
            .map_err(|reason| SignError::Untrusted {
                signer: signer.subject(),
                reason,
            })
    }
}

struct Search<'a> {
    anchors: &'a [Certificate],
    intermediates: &'a [Certificate],
    now: SystemTime,
    attempts: usize,
}

impl<'a> Search<'a> {
    /// Follows the last certificate of `path` up to an anchor. Where several ways lead nowhere, the last one's reason
    /// is reported.
    fn climb(&mut self, path: &mut Vec<&'a Certificate>) -> Result<&'a Certificate, String> {
        let Some(&certificate) = path.last() else {
            return Err("there is no certificate".to_owned());
        };
        usable(certificate, self.now)?;
        if let Some(anchor) = self.anchors.iter().find(|anchor| *anchor == certificate) {
            return Ok(anchor);
        }
        if path.len() > MAX_ISSUERS + 1 {
            return Err("its chain is too long".to_owned());
        }
        let mut reason = no_issuer(certificate);
        for issuer in self.candidates(certificate, path) {
            match self.step(certificate, issuer, path) {
                Ok(anchor) => return Ok(anchor),
                Err(why) => reason = why,
            }
        }
        Err(reason)
    }

    fn candidates(&self, certificate: &Certificate, path: &[&Certificate]) -> Vec<&'a Certificate> {
        let known = self.anchors.iter().chain(self.intermediates);
        known
            .filter(|known| certificate.names_issuer(known) && !path.contains(known))
            .collect()
    }

    fn step(
        &mut self,
        certificate: &'a Certificate,
        issuer: &'a Certificate,
        path: &mut Vec<&'a Certificate>,
    ) -> Result<&'a Certificate, String> {
        self.attempts += 1;
        if self.attempts > MAX_ATTEMPTS {
            return Err("too many certificates of the same name were tried".to_owned());
        }
        may_issue(issuer, path)?;
        signed_by(certificate, issuer)?;
        path.push(issuer);
        let found = self.climb(path);
        path.pop();
        found
    }
}

fn no_issuer(certificate: &Certificate) -> String {
    let (subject, issuer) = (certificate.subject(), certificate.issuer());
    if certificate.is_self_issued() {
        format!("the chain ends at `{subject}`, which is not among the trusted certificates")
    } else {
        format!("the certificate of `{issuer}`, which issued `{subject}`, is missing")
    }
}

/// Is the certificate valid, and do we understand all that it insists on?
fn usable(certificate: &Certificate, now: SystemTime) -> Result<(), String> {
    certificate
        .check_validity(now)
        .map_err(|error| error.to_string())?;
    let understood = |oid: &ObjectIdentifier| {
        UNDERSTOOD.contains(oid) || oid.as_bytes().starts_with(APPLE_MARKERS.as_bytes())
    };
    match certificate
        .critical_extensions()
        .find(|oid| !understood(oid))
    {
        None => Ok(()),
        Some(oid) => Err(format!(
            "`{}` has the critical extension {}, which is not supported",
            certificate.subject(),
            super::algorithm::name(oid)
        )),
    }
}

/// May this certificate issue the last one of `path`? A certificate without extensions (version 1) may not.
fn may_issue(issuer: &Certificate, path: &[&Certificate]) -> Result<(), String> {
    let subject = issuer.subject();
    let constraints: Option<BasicConstraints> =
        issuer.extension().map_err(|error| error.to_string())?;
    let usage: Option<KeyUsage> = issuer.extension().map_err(|error| error.to_string())?;
    let Some(constraints) = constraints.filter(|constraints| constraints.ca) else {
        return Err(format!("`{subject}` is not a certificate authority"));
    };
    if usage.is_some_and(|usage| !usage.key_cert_sign()) {
        return Err(format!("`{subject}` may not issue certificates"));
    }
    let between = path
        .iter()
        .skip(1)
        .filter(|between| !between.is_self_issued())
        .count();
    match constraints.path_len_constraint {
        Some(longest) if between > usize::from(longest) => {
            Err(format!("`{subject}` does not allow so long a chain"))
        }
        _ => Ok(()),
    }
}

fn signed_by(certificate: &Certificate, issuer: &Certificate) -> Result<(), String> {
    let verified = || -> Result<bool, SignError> {
        let scheme = certificate.scheme()?;
        if scheme.hash() == Hash::Sha1 {
            return Err(SignError::UnsupportedAlgorithm {
                algorithm: scheme.to_string(),
            });
        }
        let (message, signature) = certificate.signature()?;
        native::verify(issuer, scheme, &message, signature)
    };
    let subject = certificate.subject();
    match verified() {
        Ok(true) => Ok(()),
        Ok(false) => Err(format!(
            "the certificate of `{subject}` was not signed by `{}`",
            issuer.subject()
        )),
        Err(error) => Err(format!("in the certificate of `{subject}`, {error}")),
    }
}
