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
