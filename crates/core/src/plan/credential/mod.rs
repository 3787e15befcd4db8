//! Apple's certificates and tokens: what they are, whose they are, and when they expire.
//!
//! A file is known by what is in it. Secrets are never kept: of a token only its date and its organization are read, from
//! memory that is cleared. Nothing here reads a clock or a file: the caller says what time it is.

mod date;
mod examine;
mod push;
mod sniff;
#[cfg(test)]
mod tests;
mod token;
mod wrong;

pub use examine::{EXPIRES_SOON, Examined, Expiry, Opener, examine};
pub use push::PushCertificate;
pub use token::{ContentToken, EnrollmentToken};

pub(super) use date::second;

use crate::sign::{Certificate, CertificateInfo, EncryptedMessage, SignError};
use sniff::{Found, sniff};
use std::time::SystemTime;
use zeroize::Zeroizing;

/// Opens a message with a private key.
pub type Decrypt<'a> = dyn Fn(&EncryptedMessage) -> Result<Zeroizing<Vec<u8>>, SignError> + 'a;

/// What a file is expected to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CredentialKind {
    /// Apple MDM push certificate.
    PushCertificate,
    /// Enrollment program token (ADE token).
    EnrollmentToken,
    /// Location token (VPP token).
    ContentToken,
    /// The certificate with the public key that ADE tokens are encrypted to.
    PublicKey,
}

impl CredentialKind {
    /// Those that a rollout may need, each with the prerequisite that it is.
    pub(super) const NEEDED: [(Self, &'static str); 3] = [
        (Self::PushCertificate, "push-certificate"),
        (Self::EnrollmentToken, "ade-token"),
        (Self::ContentToken, "vpp-token"),
    ];

    /// The name in JSON, `push-certificate`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::PushCertificate => "push-certificate",
            Self::EnrollmentToken => "ade-token",
            Self::ContentToken => "vpp-token",
            Self::PublicKey => "ade-public-key",
        }
    }

    /// What people call it.
    #[must_use]
    pub const fn title(self) -> &'static str {
        match self {
            Self::PushCertificate => "Apple MDM push certificate",
            Self::EnrollmentToken => "ADE token",
            Self::ContentToken => "VPP token",
            Self::PublicKey => "Public key for ADE tokens",
        }
    }
}

/// What a file turned out to be. No secret is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Credential {
    /// Apple MDM push certificate.
    PushCertificate(PushCertificate),
    /// Enrollment program token (ADE token).
    EnrollmentToken(EnrollmentToken),
    /// Location token (VPP token).
    ContentToken(ContentToken),
    /// The certificate with the public key that ADE tokens are encrypted to.
    PublicKey(PublicKey),
}

/// The certificate with the public key that ADE tokens are encrypted to, as Intune gives it out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PublicKey {
    /// What the certificate says about itself.
    pub info: CertificateInfo,
    certificate: Box<Certificate>,
}

impl PublicKey {
    /// Is the message encrypted to this key?
    #[must_use]
    pub fn opens(&self, message: &EncryptedMessage) -> bool {
        message.is_for(&self.certificate)
    }
}

/// Why a file is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CredentialError {
    /// It is something else.
    #[error("this is {found}, and {wanted} is expected")]
    WrongKind {
        /// What it is, with its article.
        found: String,
        /// What was expected, with its article.
        wanted: &'static str,
        /// What to do.
        help: &'static str,
    },
    /// It is what it should be, but broken.
    #[error("the token cannot be read: {reason}")]
    Damaged {
        /// What is wrong.
        reason: String,
    },
    /// A certificate or a message that cannot be read or opened.
    #[error(transparent)]
    Closed(SignError),
}

/// Reads a file that is expected to be of this kind.
///
/// ```
/// use russet::plan::credential::{Credential, CredentialKind, read};
/// let token = br#"{"token":"secret","expDate":"2027-01-31T08:00:00+0000","orgName":"Contoso"}"#;
/// let Ok(Credential::ContentToken(token)) = read(token, CredentialKind::ContentToken) else { unreachable!() };
/// assert_eq!(token.organization.as_deref(), Some("Contoso"));
/// assert!(!format!("{token:?}").contains("secret"));
/// ```
///
/// # Errors
///
/// [`CredentialError`]: it is something else, or broken.
pub fn read(input: &[u8], wanted: CredentialKind) -> Result<Credential, CredentialError> {
    let found = sniff(input).map_err(CredentialError::Closed)?;
    match (wanted, found) {
        (CredentialKind::PushCertificate, Found::PushCertificate(certificate)) => {
            let topic = push::topic(&certificate).unwrap_or_default();
            let certificate = PushCertificate::new(&certificate, topic);
            Ok(Credential::PushCertificate(certificate))
        }
        (CredentialKind::EnrollmentToken, Found::EncryptedToken(message)) => Ok(
            Credential::EnrollmentToken(EnrollmentToken::encrypted(message)),
        ),
        (CredentialKind::EnrollmentToken, Found::EnrollmentToken(json)) => {
            EnrollmentToken::from_json(&json).map(Credential::EnrollmentToken)
        }
        (CredentialKind::ContentToken, Found::ContentToken(json)) => {
            ContentToken::from_json(&json).map(Credential::ContentToken)
        }
        (CredentialKind::PublicKey, Found::Certificate(certificate)) => {
            let info = certificate.info();
            let certificate = Box::new(certificate);
            Ok(Credential::PublicKey(PublicKey { info, certificate }))
        }
        (CredentialKind::EnrollmentToken | CredentialKind::ContentToken, Found::BrokenToken) => {
            let reason = "it breaks off, or is no JSON".to_owned();
            Err(CredentialError::Damaged { reason })
        }
        (wanted, found) => Err(wrong::kind(wanted, &found)),
    }
}

impl Credential {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> CredentialKind {
        match self {
            Self::PushCertificate(_) => CredentialKind::PushCertificate,
            Self::EnrollmentToken(_) => CredentialKind::EnrollmentToken,
            Self::ContentToken(_) => CredentialKind::ContentToken,
            Self::PublicKey(_) => CredentialKind::PublicKey,
        }
    }

    /// When it expires; `None` where that is encrypted.
    #[must_use]
    pub const fn expires(&self) -> Option<SystemTime> {
        match self {
            Self::PushCertificate(certificate) => Some(certificate.not_after),
            Self::EnrollmentToken(token) => token.expires,
            Self::ContentToken(token) => Some(token.expires),
            Self::PublicKey(key) => Some(key.info.not_after),
        }
    }

    /// What can be seen of it, each with its label.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let facts = match self {
            Self::PushCertificate(certificate) => vec![
                ("topic", certificate.topic.clone()),
                ("name", certificate.name.clone().unwrap_or_default()),
                ("issuer", certificate.issuer.clone()),
                ("serial", certificate.serial.clone()),
                ("valid from", date::day(certificate.not_before)),
            ],
            Self::EnrollmentToken(token) => {
                let messages = token.message.iter();
                let recipients = messages.clone().flat_map(|message| &message.recipients);
                let recipients = recipients.map(|to| ("encrypted to", to.certificate.clone()));
                let ciphers = messages.map(|message| ("cipher", message.cipher.clone()));
                recipients.chain(ciphers).collect()
            }
            Self::ContentToken(token) => {
                vec![(
                    "organization",
                    token.organization.clone().unwrap_or_default(),
                )]
            }
            Self::PublicKey(key) => vec![
                ("subject", key.info.subject.clone()),
                ("serial", key.info.serial.clone()),
                ("key", key.info.key.clone()),
            ],
        };
        let stated = facts.into_iter().filter(|(_, text)| !text.is_empty());
        stated
            .map(|(label, text)| (label, printable(&text)))
            .collect()
    }
}

/// Text of a file from outside, without what a terminal would act on.
fn printable(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).collect()
}
