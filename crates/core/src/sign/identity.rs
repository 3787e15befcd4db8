//! A certificate together with its private key, read from PEM or PKCS#12.

use super::algorithm::Algorithm;
use super::certificate::Certificate;
use super::key_file::KeyFile;
use super::native::PrivateKey;
use super::pkcs12;
use super::{CertificateChain, SignError, Signer};
use crate::diagnostic::Diagnostic;
use std::time::SystemTime;

/// A private key, the certificate that belongs to it, and the certificates that lead from there to a root.
///
/// ```no_run
/// use russet::sign::{Identity, SignOptions, sign};
/// # fn run(pkcs12: &[u8], profile: &[u8]) -> Result<(), russet::sign::SignError> {
/// let identity = Identity::from_pkcs12(pkcs12, Some("password"))?;
/// let (signer, findings) = identity.into_signer(std::time::SystemTime::now())?;
/// let signed = sign(profile, &signer, &SignOptions::new())?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Identity {
    key: PrivateKey,
    chain: CertificateChain,
}

impl Identity {
    /// Reads a certificate and a key from PEM; both may be in one file. Issuers may follow the certificate or come in
    /// `chain`, in any order. The certificate may also be DER.
    ///
    /// # Errors
    /// [`SignError::PasswordRequired`] where the key is encrypted and there is no password,
    /// [`SignError::WrongPassword`], [`SignError::Key`], [`SignError::UnsupportedKey`], [`SignError::WeakKey`],
    /// [`SignError::Certificate`], [`SignError::KeyMismatch`].
    pub fn from_pem(
        certificate: &[u8],
        key: &[u8],
        chain: Option<&[u8]>,
        password: Option<&str>,
    ) -> Result<Self, SignError> {
        let mut certificates = Certificate::all_from(certificate)?;
        if let Some(chain) = chain {
            certificates.extend(Certificate::all_from(chain)?);
        }
        Self::pair(
            PrivateKey::from_file(&KeyFile::read(key, password)?)?,
            certificates,
        )
    }

    /// Reads a PKCS#12 file (`.p12`, `.pfx`). Its certificates may stand in any order.
    ///
    /// # Errors
    /// [`SignError::PasswordRequired`], [`SignError::WrongPassword`], [`SignError::Pkcs12`], and those of
    /// [`Identity::from_pem`].
    pub fn from_pkcs12(file: &[u8], password: Option<&str>) -> Result<Self, SignError> {
        let contents = pkcs12::open(file, password)?;
        let unusable = |reason: &str| SignError::Pkcs12 {
            reason: reason.to_owned(),
        };
        let key = match contents.keys.as_slice() {
            [key] => PrivateKey::from_pkcs8(key)?,
            [] => return Err(unusable("it holds no private key")),
            _ => return Err(unusable("it holds several private keys")),
        };
        let certificates = contents
            .certificates
            .iter()
            .map(|certificate| Certificate::from_der(certificate));
        let certificates: Vec<Certificate> = certificates.collect::<Result<_, _>>()?;
        if certificates.is_empty() {
            return Err(unusable("it holds no certificate"));
        }
        Self::pair(key, certificates)
    }

    /// Finds the key's certificate and puts the others behind it.
    fn pair(key: PrivateKey, mut certificates: Vec<Certificate>) -> Result<Self, SignError> {
        for (position, certificate) in certificates.iter().enumerate() {
            if key.belongs_to(certificate)? {
                let leaf = certificates.remove(position);
                return Ok(Self {
                    key,
                    chain: CertificateChain::new(leaf, certificates),
                });
            }
        }
        let subject = certificates
            .first()
            .map(Certificate::subject)
            .unwrap_or_default();
        Err(SignError::KeyMismatch { subject })
    }

    /// The certificates.
    #[must_use]
    pub const fn chain(&self) -> &CertificateChain {
        &self.chain
    }

    /// Makes a signer of it if it is fit for signing at the time `now`, with warnings and notes.
    ///
    /// # Errors
    /// Those of [`CertificateChain::check`].
    pub fn into_signer(self, now: SystemTime) -> Result<(KeySigner, Vec<Diagnostic>), SignError> {
        let findings = self.chain.check(now)?;
        Ok((KeySigner { identity: self }, findings))
    }
}

/// Signs with a private key in memory.
#[derive(Debug)]
pub struct KeySigner {
    identity: Identity,
}

impl Signer for KeySigner {
    fn chain(&self) -> &CertificateChain {
        &self.identity.chain
    }

    fn algorithm(&self) -> Algorithm {
        self.identity.key.algorithm()
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        self.identity.key.sign(message)
    }
}
