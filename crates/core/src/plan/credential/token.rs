//! ADE and VPP tokens: when they expire, and whose they are. What else they hold is secret and stays unread.

use super::sniff::{Found, sniff};
use super::{CredentialError, Decrypt, date};
use crate::sign::EncryptedMessage;
use serde::Deserialize;
use std::time::SystemTime;

/// An enrollment program token (ADE token).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct EnrollmentToken {
    /// When it expires; `None` as long as it is encrypted.
    pub expires: Option<SystemTime>,
    /// The message that it came in; `None` where it came without.
    pub message: Option<EncryptedMessage>,
}

/// A location token (VPP token).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ContentToken {
    /// The organization that Apple issued it to.
    pub organization: Option<String>,
    /// When it expires.
    pub expires: SystemTime,
}

#[derive(Deserialize)]
struct EnrollmentJson {
    access_token_expiry: String,
}

#[derive(Deserialize)]
struct ContentJson {
    #[serde(rename = "expDate")]
    expires: String,
    #[serde(rename = "orgName")]
    organization: Option<String>,
}

impl EnrollmentToken {
    pub(super) const fn encrypted(message: EncryptedMessage) -> Self {
        Self {
            expires: None,
            message: Some(message),
        }
    }

    /// Reads the JSON of a token.
    pub(super) fn from_json(json: &[u8]) -> Result<Self, CredentialError> {
        // What the parser has to say may quote a secret.
        let read: EnrollmentJson =
            serde_json::from_slice(json).map_err(|_| damaged("it has no `access_token_expiry`"))?;
        let expires = date::parse(&read.access_token_expiry)
            .ok_or_else(|| damaged("its `access_token_expiry` is no date"))?;
        Ok(Self {
            expires: Some(expires),
            message: None,
        })
    }

    /// Opens the message that it came in.
    pub(super) fn opened(mut self, decrypt: &Decrypt<'_>) -> Result<Self, CredentialError> {
        if let Some(message) = &self.message {
            let content = decrypt(message).map_err(CredentialError::Closed)?;
            let Ok(Found::EnrollmentToken(json)) = sniff(&content) else {
                return Err(damaged("there is no token in it"));
            };
            self.expires = Self::from_json(&json)?.expires;
        }
        Ok(self)
    }
}

impl ContentToken {
    /// Reads the JSON of a token.
    pub(super) fn from_json(json: &[u8]) -> Result<Self, CredentialError> {
        let read: ContentJson =
            serde_json::from_slice(json).map_err(|_| damaged("it has no `expDate`"))?;
        let expires =
            date::parse(&read.expires).ok_or_else(|| damaged("its `expDate` is no date"))?;
        Ok(Self {
            organization: read.organization,
            expires,
        })
    }
}

fn damaged(reason: &str) -> CredentialError {
    CredentialError::Damaged {
        reason: reason.to_owned(),
    }
}
