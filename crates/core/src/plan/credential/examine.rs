//! A file of Apple's with everything that there is to say about it.

use super::{Credential, CredentialError, CredentialKind, Decrypt, EnrollmentToken, PublicKey};
use super::{date, read};
use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::sign::SignError;
use crate::value::Span;
use std::time::{Duration, SystemTime};

/// How long before it expires a certificate or a token is to be renewed.
pub const EXPIRES_SOON: Duration = Duration::from_secs(30 * 24 * 60 * 60);

const DAY: u64 = 24 * 60 * 60;

/// What there is to look into ADE tokens with.
#[derive(Clone, Copy, Default)]
pub struct Opener<'a> {
    /// The public key that they should be encrypted to.
    pub public_key: Option<&'a PublicKey>,
    /// The private key.
    pub decrypt: Option<&'a Decrypt<'a>>,
}

/// A file, what it turned out to be, and what there is to say about it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Examined {
    /// What it was expected to be.
    pub kind: CredentialKind,
    /// Where it stands.
    pub span: Span,
    /// What it is, where it is what was expected.
    pub credential: Option<Credential>,
    /// Whether it is still good.
    pub expiry: Expiry,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
}

impl Examined {
    /// Until when it is good, in words: `2026-11-21, in 12 days`.
    #[must_use]
    pub fn until(&self) -> String {
        let expires = self.credential.as_ref().and_then(Credential::expires);
        let on = expires.map(date::day).unwrap_or_default();
        match self.expiry {
            Expiry::Unknown => "unknown".to_owned(),
            Expiry::Expired(ago) => format!("{on}, {} ago", days(ago)),
            Expiry::Soon(left) | Expiry::Later(left) => format!("{on}, in {}", days(left)),
        }
    }
}

/// How much of the validity is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// It cannot be told.
    Unknown,
    /// None: so many days ago it expired.
    Expired(u64),
    /// So many days, which are few.
    Soon(u64),
    /// So many days.
    Later(u64),
}

impl Expiry {
    /// Of something that expires then.
    #[must_use]
    pub fn at(expires: SystemTime, now: SystemTime) -> Self {
        match expires.duration_since(now) {
            Ok(left) if left.is_zero() => Self::Expired(0),
            Ok(left) if left <= EXPIRES_SOON => Self::Soon(left.as_secs() / DAY),
            Ok(left) => Self::Later(left.as_secs() / DAY),
            Err(ago) => Self::Expired(ago.duration().as_secs() / DAY),
        }
    }

    /// The name in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Expired(_) => "expired",
            Self::Soon(_) => "expires-soon",
            Self::Later(_) => "valid",
        }
    }
}

/// Reads a file, and says what is wrong with it. `span` is where it stands, `now` what time it is.
#[must_use]
pub fn examine(
    input: &[u8],
    kind: CredentialKind,
    opener: Opener<'_>,
    span: Span,
    now: SystemTime,
) -> Examined {
    let mut diagnostics = Vec::new();
    let credential = match read(input, kind) {
        Ok(Credential::EnrollmentToken(token)) => {
            let token = open(token, opener, span, &mut diagnostics);
            Some(Credential::EnrollmentToken(token))
        }
        Ok(credential) => Some(credential),
        Err(error) => {
            diagnostics.push(error.at(span));
            None
        }
    };
    let expires = credential.as_ref().and_then(Credential::expires);
    let expiry = expires.map_or(Expiry::Unknown, |expires| Expiry::at(expires, now));
    if let Some(credential) = &credential {
        diagnostics.extend(validity(credential, expiry, span, now));
    }
    Examined {
        kind,
        span,
        credential,
        expiry,
        diagnostics,
    }
}

/// Opens an ADE token, or says why that cannot be done.
fn open(
    token: EnrollmentToken,
    opener: Opener<'_>,
    span: Span,
    diagnostics: &mut Vec<Diagnostic>,
) -> EnrollmentToken {
    let Some(message) = &token.message else {
        return token;
    };
    if let Some(key) = opener.public_key
        && !key.opens(message)
    {
        let message = format!(
            "the token is encrypted to another key than that of `{}`",
            super::printable(&key.info.subject)
        );
        let help =
            "upload the public key that Intune shows now at Apple, and download the token again";
        let problem = Diagnostic::new(&rules::X034, message, span, Pointer::root());
        diagnostics.push(problem.with_help(help));
    }
    let Some(decrypt) = opener.decrypt else {
        let message = "the token is encrypted, and when it expires is inside";
        let help = "look it up in Intune, under Enrollment program tokens, or give the private key with `--ade-key`";
        let note = Diagnostic::new(&rules::X035, message, span, Pointer::root());
        diagnostics.push(note.with_help(help));
        return token;
    };
    match token.clone().opened(decrypt) {
        Ok(opened) => opened,
        Err(error) => {
            diagnostics.push(error.at(span));
            token
        }
    }
}

/// Who issued it, and whether it is still, or already, valid.
fn validity(
    credential: &Credential,
    expiry: Expiry,
    span: Span,
    now: SystemTime,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let title = match credential.kind() {
        CredentialKind::PublicKey => "public key for ADE tokens",
        kind => kind.title(),
    };
    let on = credential.expires().map(date::day).unwrap_or_default();
    let mut say = |code, message: String, help: &str| {
        found.push(Diagnostic::new(code, message, span, Pointer::root()).with_help(help));
    };
    match expiry {
        Expiry::Expired(_) => say(
            &rules::X030,
            format!("the {title} expired on {on}"),
            renewal(credential.kind()),
        ),
        Expiry::Soon(left) => say(
            &rules::X031,
            format!("the {title} expires on {on}, in {}", days(left)),
            renewal(credential.kind()),
        ),
        Expiry::Unknown | Expiry::Later(_) => {}
    }
    if let Credential::PushCertificate(certificate) = credential {
        if certificate.not_before > now {
            let from = date::day(certificate.not_before);
            let help = "look at the clock of this machine";
            say(
                &rules::X011,
                format!("the {title} is not valid before {from}"),
                help,
            );
        }
        if !certificate.is_from_apple {
            let issuer = super::printable(&certificate.issuer);
            let message = format!("the {title} names `{issuer}` as its issuer, which is not Apple");
            let help = "download it from https://identity.apple.com/pushcert";
            say(&rules::X032, message, help);
        }
    }
    found
}

/// `1 day`, `12 days`.
fn days(days: u64) -> String {
    match days {
        0 => "less than a day".to_owned(),
        1 => "1 day".to_owned(),
        _ => format!("{days} days"),
    }
}

const fn renewal(kind: CredentialKind) -> &'static str {
    match kind {
        CredentialKind::PushCertificate => {
            "renew it at https://identity.apple.com/pushcert, signed in with the Apple ID that it was made with"
        }
        CredentialKind::EnrollmentToken => {
            "download a new token from Apple Business Manager or Apple School Manager, and renew it in Intune under Enrollment program tokens"
        }
        CredentialKind::ContentToken => {
            "download a new token from Apple Business Manager or Apple School Manager, and renew it in Intune under Apple VPP tokens"
        }
        CredentialKind::PublicKey => {
            "download the public key in Intune again, and a new token for it from Apple"
        }
    }
}

impl CredentialError {
    /// What to tell of the file that stands there.
    fn at(&self, span: Span) -> Diagnostic {
        let (code, help) = match self {
            Self::WrongKind { help, .. } => (&rules::X032, *help),
            Self::Damaged { .. } | Self::Closed(SignError::Malformed { .. }) => {
                (&rules::X033, "download it again from Apple, in binary mode")
            }
            Self::Closed(error) => (error.code(), error.help()),
        };
        let message = match self {
            Self::Closed(SignError::Malformed { reason }) => {
                format!("the token cannot be read: {reason}")
            }
            other => other.to_string(),
        };
        Diagnostic::new(code, message, span, Pointer::root()).with_help(help)
    }
}
