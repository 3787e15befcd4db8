//! What can go wrong, each with its rule and the way out.

use crate::diagnostic::{Code, Diagnostic, Pointer, rules};
use crate::value::Span;
use der::DateTime;
use std::time::SystemTime;

/// Why something could not be signed, verified or unsigned.
///
/// Messages name certificates by their subject and never hold a key or a password.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignError {
    /// The input is no CMS SignedData.
    #[error("not a signed file: this is {found}")]
    NotSigned {
        /// What it is instead, with its article.
        found: String,
    },
    /// The input begins like CMS and then breaks off or breaks the format.
    #[error("the signed data cannot be read: {reason}")]
    Malformed {
        /// What is wrong with it.
        reason: String,
    },
    /// The signature is there, what it signs is not.
    #[error("the signature is detached: the file does not hold the signed content")]
    Detached,
    /// The content, the attributes or the signature is not what the signer's key signed.
    #[error("the signature of `{signer}` does not hold: {reason}")]
    SignatureInvalid {
        /// Subject of the signer's certificate.
        signer: String,
        /// Which part does not fit.
        reason: &'static str,
    },
    /// The certificate that the signature names is not there.
    #[error("the signer's certificate is missing: {identifier}")]
    CertificateMissing {
        /// Issuer and serial number, or key identifier.
        identifier: String,
    },
    /// No chain of valid certificates leads to a trusted one.
    #[error("`{signer}` is not trusted: {reason}")]
    Untrusted {
        /// Subject of the signer's certificate.
        signer: String,
        /// Where the chain ends and why.
        reason: String,
    },
    /// The signature or a certificate uses an algorithm that Russet does not take.
    #[error("the algorithm {algorithm} is not supported")]
    UnsupportedAlgorithm {
        /// Its name, or its object identifier.
        algorithm: String,
    },
    /// The content to be signed is a signed file itself.
    #[error("the file is signed already")]
    AlreadySigned,
    /// The certificate's validity is over.
    #[error("the certificate of `{subject}` expired on {date}")]
    Expired {
        /// Subject of the certificate.
        subject: String,
        /// End of the validity, `2026-11-21T08:00:00Z`.
        date: String,
    },
    /// The certificate's validity has not begun.
    #[error("the certificate of `{subject}` is not valid before {date}")]
    NotYetValid {
        /// Subject of the certificate.
        subject: String,
        /// Start of the validity, `2026-11-21T08:00:00Z`.
        date: String,
    },
    /// The private key is not the certificate's.
    #[error("the private key does not belong to the certificate of `{subject}`")]
    KeyMismatch {
        /// Subject of the certificate.
        subject: String,
    },
    /// An RSA key below 2048 bits.
    #[error("the RSA key of {bits} bits is too short")]
    WeakKey {
        /// Length of the modulus in bits.
        bits: usize,
    },
    /// The signing time is one at which the certificate is not valid.
    #[error(
        "the signing time {time} is outside the validity of the certificate of `{subject}`, {from} to {until}"
    )]
    SigningTime {
        /// The time that was to be signed, `2026-11-21T08:00:00Z`.
        time: String,
        /// Subject of the certificate.
        subject: String,
        /// Start of the validity.
        from: String,
        /// End of the validity.
        until: String,
    },
    /// A certificate that cannot be read.
    #[error("the certificate cannot be read: {reason}")]
    Certificate {
        /// What is wrong with it.
        reason: String,
    },
    /// A private key that cannot be read.
    #[error("the private key cannot be read: {reason}")]
    Key {
        /// What is wrong with it.
        reason: String,
    },
    /// The private key is encrypted and no password was given.
    #[error("the private key is encrypted and no password was given")]
    PasswordRequired,
    /// The password opens neither the key nor the PKCS#12 file.
    #[error("the password is wrong")]
    WrongPassword,
    /// A PKCS#12 file that cannot be read, or that lacks what signing needs.
    #[error("the PKCS#12 file cannot be used: {reason}")]
    Pkcs12 {
        /// What is wrong with it.
        reason: String,
    },
    /// A key that is neither RSA nor on P-256 or P-384.
    #[error("{kind} keys are not supported for signing")]
    UnsupportedKey {
        /// What the key is.
        kind: String,
    },
    /// An encrypted message that is for other keys.
    #[error("the private key does not open it: it is encrypted to another one")]
    NoRecipient,
    /// A message that is encrypted in a way that Russet does not take.
    #[error("it is encrypted with {algorithm}, which is not supported")]
    UnsupportedEncryption {
        /// Its name, or its object identifier.
        algorithm: String,
    },
    /// The key holder made no signature.
    #[error("the signer failed: {reason}")]
    Signer {
        /// The key holder's own words.
        reason: String,
    },
}

impl SignError {
    /// The rule that explains it.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::NotSigned { .. } => &rules::X001,
            Self::Malformed { .. } => &rules::X002,
            Self::Detached => &rules::X003,
            Self::SignatureInvalid { .. } => &rules::X004,
            Self::CertificateMissing { .. } => &rules::X005,
            Self::Untrusted { .. } => &rules::X006,
            Self::UnsupportedAlgorithm { .. } => &rules::X007,
            Self::AlreadySigned => &rules::X008,
            Self::Expired { .. } => &rules::X010,
            Self::NotYetValid { .. } => &rules::X011,
            Self::KeyMismatch { .. } => &rules::X012,
            Self::WeakKey { .. } => &rules::X014,
            Self::SigningTime { .. } => &rules::X017,
            Self::Certificate { .. } => &rules::X020,
            Self::Key { .. } => &rules::X021,
            Self::PasswordRequired => &rules::X022,
            Self::WrongPassword => &rules::X023,
            Self::Pkcs12 { .. } => &rules::X024,
            Self::UnsupportedKey { .. } => &rules::X025,
            Self::Signer { .. } => &rules::X026,
            Self::NoRecipient | Self::UnsupportedEncryption { .. } => &rules::X034,
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> &'static str {
        match self {
            Self::NotSigned { .. } => {
                "give a signed profile, or sign this one first with `russet sign`"
            }
            Self::Malformed { .. } => "copy or download the file again, in binary mode",
            Self::Detached => {
                "sign with the content inside, with OpenSSL by `openssl cms -sign -nodetach -outform DER`"
            }
            Self::SignatureInvalid { .. } => {
                "the file was changed after it was signed: get it again from whoever signed it"
            }
            Self::CertificateMissing { .. } => {
                "give the signer's certificate with `--ca`, or have the file signed with its certificates included"
            }
            Self::Untrusted { .. } => {
                "give the root that you trust with `--ca`, together with any intermediate certificate that the file lacks"
            }
            Self::UnsupportedAlgorithm { .. } => {
                "sign with RSA or ECDSA and SHA-256, SHA-384 or SHA-512"
            }
            Self::AlreadySigned => "take the signature off first with `russet unsign`",
            Self::Expired { .. } => "renew the certificate and sign with the new one",
            Self::NotYetValid { .. } => {
                "use a certificate that is valid today, and look at the clock of this machine"
            }
            Self::KeyMismatch { .. } => {
                "give the key from which the certificate was requested; `openssl x509 -noout -pubkey` and `openssl pkey -pubout` print the same for a pair"
            }
            Self::WeakKey { .. } => {
                "have a certificate issued for an RSA key of 2048 bits or more, or for P-256"
            }
            Self::SigningTime { .. } => {
                "leave the signing time out, or choose one within the validity"
            }
            Self::Certificate { .. } => {
                "give the certificate as PEM, `-----BEGIN CERTIFICATE-----`"
            }
            Self::Key { .. } => "convert the key with `openssl pkcs8 -topk8 -in KEY -out key.pem`",
            Self::PasswordRequired => {
                "name the environment variable that holds the password with `--password-env NAME`, or run in a terminal to be asked"
            }
            Self::WrongPassword => "give the password that the file was saved with",
            Self::Pkcs12 { .. } => {
                "export the certificate together with its private key as one identity"
            }
            Self::UnsupportedKey { .. } => {
                "use an RSA key of 2048 to 8192 bits, or one on P-256 or P-384"
            }
            Self::Signer { .. } => "see the message of the key holder",
            Self::NoRecipient => "give the key whose public key was uploaded at Apple",
            Self::UnsupportedEncryption { .. } => "download the token again from Apple",
        }
    }
}

impl From<&SignError> for Diagnostic {
    fn from(error: &SignError) -> Self {
        Self::new(error.code(), error.to_string(), Span::NONE, Pointer::root())
            .with_help(error.help())
    }
}

/// Something that is no reason to stop.
pub(super) fn finding(code: Code, message: String, help: &str) -> Diagnostic {
    Diagnostic::new(code, message, Span::NONE, Pointer::root()).with_help(help)
}

/// A time as messages show it, `2026-11-21T08:00:00Z`.
pub(super) fn date(time: SystemTime) -> String {
    DateTime::from_system_time(time)
        .map_or_else(|_| "an impossible date".to_owned(), |time| time.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_becomes_a_diagnostic_of_its_rule() {
        let diagnostic = Diagnostic::from(&SignError::WrongPassword);
        assert_eq!(diagnostic.code.code, "X023");
        assert_eq!(diagnostic.message, "the password is wrong");
        assert!(diagnostic.help.is_some());
        assert!(diagnostic.span.is_none());
    }
}
