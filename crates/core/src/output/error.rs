//! Why an output folder cannot be written.

use std::io;
use std::path::{Path, PathBuf};

/// Why an output folder cannot be written. The folder is as it was before.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OutputError {
    /// The file system refuses: no space, no permission, a disk that is read-only.
    #[error("cannot {action} `{}`: {cause}", path.display())]
    Io {
        /// What was to be done: `write`, `create the folder`.
        action: &'static str,
        /// With what.
        path: PathBuf,
        /// What the system says.
        cause: io::Error,
    },
    /// A file that is not ours stands where an artifact has to go.
    #[error("`{}` was not written by russet, and would be replaced; move it away or choose another output folder", .0.display())]
    Foreign(PathBuf),
    /// A folder stands where a file has to go.
    #[error("`{}` is a folder, but a file of that name has to be written; move it away or choose another output folder", .0.display())]
    Folder(PathBuf),
    /// A file, or a symbolic link, stands where a folder has to be.
    #[error("`{}` is not a folder, but files have to be written into it; move it away or choose another output folder", .0.display())]
    NotAFolder(PathBuf),
    /// The path of an artifact leads out of the output folder.
    #[error("`{0}` is not a path within the output folder")]
    Outside(String),
    /// A folder of devices holds files that are not ours.
    #[error("`{}` holds files that russet has not written, and would be replaced; move them away or choose another output folder", .0.display())]
    ForeignDevices(PathBuf),
    /// Another file has taken the name of the manifest.
    #[error("`{}` is no manifest of russet, so which files of this folder are russet's is not known; choose another output folder", .0.display())]
    ForeignManifest(PathBuf),
}

impl OutputError {
    /// Makes an error of the system's.
    pub(super) fn io(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |cause| Self::Io {
            action,
            path,
            cause,
        }
    }
}
