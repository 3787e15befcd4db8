//! Why a request has no answer.

use crate::diagnostic::{Diagnostic, Files, Found};
use crate::pipeline::Error;
use crate::sign::SignError;
use serde::Serialize;

/// What keeps a request from being answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{message}")]
pub struct Fault {
    /// Which kind of error a language makes of it.
    pub kind: FaultKind,
    /// What is wrong, in one line.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// What was found on the way, errors and all else.
    pub diagnostics: Vec<Found>,
}

/// The kinds of faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FaultKind {
    /// The input is wrong: the diagnostics or the message say where.
    Invalid,
    /// A file is not there or cannot be read or written.
    Unreadable,
    /// Signing, verifying or unsigning has failed.
    Signature,
    /// The caller asked to stop.
    Interrupted,
}

impl Fault {
    /// A fault without diagnostics.
    #[must_use]
    pub fn new(kind: FaultKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            help: None,
            diagnostics: Vec::new(),
        }
    }

    /// For what no request can be made of: an operation that does not exist, a field that is missing or has the wrong type.
    #[must_use]
    pub fn not_understood(why: &impl std::fmt::Display) -> Self {
        Self::new(FaultKind::Invalid, format!("not understood: {why}"))
    }

    /// With what to do about it.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// With what was found.
    #[must_use]
    pub fn with_diagnostics(mut self, diagnostics: &[Diagnostic], files: &Files) -> Self {
        let found = diagnostics.iter().map(|found| Found::new(found, files));
        self.diagnostics.extend(found);
        self
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        let kind = match &error {
            Error::UnknownRule(_)
            | Error::Faulty { .. }
            | Error::NothingToConvert { .. }
            | Error::NothingToImport => FaultKind::Invalid,
            Error::Signing(_) => FaultKind::Signature,
            Error::Interrupted(_) => FaultKind::Interrupted,
            _ => FaultKind::Unreadable,
        };
        let message = error.to_string();
        match error {
            Error::Signing(error) => match error.downcast::<SignError>() {
                Ok(error) => (*error).into(),
                Err(_) => Self::new(kind, message),
            },
            error => {
                let fault = Self::new(kind, message);
                error.found().iter().fold(fault, |fault, checked| {
                    fault.with_diagnostics(&checked.diagnostics, &checked.files)
                })
            }
        }
    }
}

impl From<SignError> for Fault {
    fn from(error: SignError) -> Self {
        let message = format!("{error} [{}]", error.code().code);
        Self::new(FaultKind::Signature, message).with_help(error.help())
    }
}
