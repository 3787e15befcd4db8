//! The outside: everything that the compiler reads of files, folders and the environment goes through here.

mod digest;
mod memory;
mod native;
mod remembering;
mod snapshot;

pub use digest::FileDigest;
pub use memory::MemoryWorld;
pub use native::NativeWorld;
pub(crate) use remembering::RememberingWorld;
pub use snapshot::Snapshot;

use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What the compiler can see of the machine that it runs on.
///
/// [`NativeWorld`] is the machine itself; [`MemoryWorld`] is made of what it is given, for tests and the
/// browser; [`Snapshot`] is the machine at one time.
pub trait World: Send + Sync {
    /// The bytes of a file.
    ///
    /// # Errors
    /// When it is not there, is not a regular file, may not be read, or has more than `limit` bytes: a
    /// file that is too large is refused by its size, without being read.
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError>;

    /// What tells a file apart from others, however large it is: it is read to its end, but never held as a whole.
    ///
    /// # Errors
    /// When it is not there, is not a regular file, or may not be read.
    fn digest(&self, path: &Path) -> Result<FileDigest, ReadError>;

    /// What a folder holds, sorted by name. Names that are not Unicode are given with replacement characters.
    ///
    /// # Errors
    /// When it is not there, is not a folder, or may not be read.
    fn list(&self, folder: &Path) -> Result<Vec<Item>, ReadError>;

    /// What stands at a path; a symbolic link is a link, whatever it points at.
    ///
    /// # Errors
    /// When nothing is there or it may not be looked at.
    fn kind(&self, path: &Path) -> Result<FileKind, ReadError>;

    /// The path from the root of the file system; symbolic links are not followed.
    fn absolute(&self, path: &Path) -> PathBuf;

    /// The value of an environment variable; `None` where it is not set or is not Unicode.
    fn environment(&self, name: &str) -> Option<String>;
}

/// Whoever points at a world is one.
macro_rules! forward {
    ($($pointer:ty),*) => {$(
        impl<W: World + ?Sized> World for $pointer {
            fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
                (**self).read(path, limit)
            }

            fn digest(&self, path: &Path) -> Result<FileDigest, ReadError> {
                (**self).digest(path)
            }

            fn list(&self, folder: &Path) -> Result<Vec<Item>, ReadError> {
                (**self).list(folder)
            }

            fn kind(&self, path: &Path) -> Result<FileKind, ReadError> {
                (**self).kind(path)
            }

            fn absolute(&self, path: &Path) -> PathBuf {
                (**self).absolute(path)
            }

            fn environment(&self, name: &str) -> Option<String> {
                (**self).environment(name)
            }
        }
    )*};
}

forward!(&W, Arc<W>);

/// One thing in a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Item {
    /// Its name, without the folder.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
}

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FileKind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link.
    Link,
    /// A device, a pipe, a socket.
    Other,
}

/// Why something could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// Nothing is there.
    #[error("there is no such file")]
    NotFound,
    /// The permissions forbid it.
    #[error("its permissions do not allow reading it")]
    NotPermitted,
    /// A folder stands where a file is wanted.
    #[error("it is a folder, not a file")]
    IsFolder,
    /// A file stands where a folder is wanted.
    #[error("it is not a folder")]
    NotFolder,
    /// It is a device, a pipe or a socket.
    #[error("it is not a regular file")]
    NotRegular,
    /// It has more bytes than are read.
    #[error("it has {size} bytes, and at most {} MB are read", limit >> 20)]
    TooLarge {
        /// Its size in bytes.
        size: u64,
        /// The largest size that is read, in bytes.
        limit: u64,
    },
    /// The system says something else.
    #[error("{0}")]
    System(String),
}
