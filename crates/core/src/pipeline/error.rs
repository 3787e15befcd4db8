//! Why a way of a policy came to no end.

use super::Checked;
use crate::interrupt::Interrupted;
use crate::output::OutputError;
use crate::source::ReadError;
use std::path::PathBuf;

/// Why a way of a policy came to no end. Nothing has been written then.
///
/// What is wrong with a policy is no such error: it is among what was found.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// What should be a policy folder is none.
    #[error("{} is not a folder; name the folder that holds russet.yaml", .0.display())]
    NotAFolder(PathBuf),
    /// Nothing is at the path.
    #[error("{}: there is no such file or folder", .0.display())]
    NotFound(PathBuf),
    /// A folder holds nothing of what is read.
    #[error("{}: nothing in it can be read", .0.display())]
    NothingToRead(PathBuf),
    /// A file cannot be read from where it is.
    #[error("{}: {cause}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why not.
        cause: ReadError,
    },
    /// What was read cannot be understood.
    #[error("{what}")]
    Unreadable {
        /// What that is, and what it means for the rest.
        what: String,
        /// What is wrong with it.
        found: Vec<Checked>,
    },
    /// Policy source has errors: what is left of it is not what its author means.
    #[error("{} has errors", path.display())]
    Faulty {
        /// The file.
        path: PathBuf,
        /// What was found in it.
        checked: Checked,
    },
    /// What was read sets nothing.
    #[error("{} holds nothing to convert", path.display())]
    NothingToConvert {
        /// The file.
        path: PathBuf,
        /// What was found in it.
        checked: Checked,
    },
    /// None of the paths names something to import.
    #[error(
        "there is nothing to import: give profiles, property lists, Graph JSON, or folders or archives of them"
    )]
    NothingToImport,
    /// A file stands where a folder is to be written to.
    #[error("{} is a file; name a folder to write to", .0.display())]
    OutputIsAFile(PathBuf),
    /// A folder cannot be read.
    #[error("cannot read {}: {cause}", path.display())]
    FolderUnreadable {
        /// The folder.
        path: PathBuf,
        /// Why not.
        cause: ReadError,
    },
    /// No rule has this code.
    #[error("there is no rule `{0}`; `russet list rules` shows them all")]
    UnknownRule(String),
    /// The signer has failed.
    #[error("{0}")]
    Signing(Box<dyn std::error::Error + Send + Sync>),
    /// The output folder cannot be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// The caller asked to stop.
    #[error(transparent)]
    Interrupted(#[from] Interrupted),
}

impl Error {
    /// What was found on the way, where the error is about that.
    #[must_use]
    pub fn found(&self) -> &[Checked] {
        match self {
            Self::Unreadable { found, .. } => found,
            Self::Faulty { checked, .. } | Self::NothingToConvert { checked, .. } => {
                std::slice::from_ref(checked)
            }
            _ => &[],
        }
    }
}
