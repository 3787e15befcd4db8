//! What has to be done to a folder so that it holds a build. Nothing is changed here.

use super::{OutputError, Written};
use crate::lower::{MANIFEST, listed};
use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

/// A file with its path relative to the folder.
#[derive(Clone, Copy, Debug)]
pub(super) struct File<'a> {
    pub(super) path: &'a str,
    pub(super) bytes: &'a [u8],
}

/// What has to be done.
#[derive(Debug)]
pub(super) struct Plan<'a> {
    /// The output folder.
    pub(super) folder: &'a Path,
    /// Files to write, the manifest last.
    pub(super) write: Vec<File<'a>>,
    /// Files of the previous build to remove, relative to the folder.
    pub(super) remove: Vec<String>,
    unchanged: usize,
}

impl<'a> Plan<'a> {
    /// Compares the folder with what it is to hold; the manifest in it says what the previous build wrote.
    pub(super) fn of_build(
        folder: &'a Path,
        files: impl Iterator<Item = (&'a str, &'a [u8])>,
    ) -> Result<Self, OutputError> {
        Self::new(folder, files, &previous(folder)?)
    }

    /// Compares the folder with the documents that it is to hold; those that are there and ours are replaced.
    pub(super) fn of_documents(
        folder: &'a Path,
        files: &[(&'a str, &'a [u8])],
        is_ours: impl Fn(&[u8]) -> bool,
    ) -> Result<Self, OutputError> {
        is_folder_or_absent(folder)?;
        let paths = files.iter().map(|(path, _)| *path);
        let ours = paths.filter(|path| {
            let present = fs::read(folder.join(path));
            present.is_ok_and(|present| is_ours(&present))
        });
        let ours = ours.map(str::to_owned).collect();
        Self::new(folder, files.iter().copied(), &ours)
    }

    /// Compares the folder with what it is to hold, where some of its files may be replaced or removed.
    fn new(
        folder: &'a Path,
        files: impl Iterator<Item = (&'a str, &'a [u8])>,
        previous: &BTreeSet<String>,
    ) -> Result<Self, OutputError> {
        let mut plan = Self {
            folder,
            write: Vec::new(),
            remove: Vec::new(),
            unchanged: 0,
        };
        let mut wanted = BTreeSet::new();
        for (path, bytes) in files {
            wanted.insert(path);
            if plan.differs(path, bytes, previous)? {
                plan.write.push(File { path, bytes });
            } else {
                plan.unchanged += 1;
            }
        }
        for path in previous {
            if !wanted.contains(path.as_str()) && plan.is_file_within(path) {
                plan.remove.push(path.clone());
            }
        }
        Ok(plan)
    }

    pub(super) fn summary(&self) -> Written {
        Written {
            written: self.write.len(),
            unchanged: self.unchanged,
            removed: self.remove.len(),
        }
    }

    /// Does the file have to be written, and may it be?
    fn differs(
        &self,
        path: &str,
        bytes: &[u8],
        previous: &BTreeSet<String>,
    ) -> Result<bool, OutputError> {
        if !is_within(path) {
            return Err(OutputError::Outside(path.to_owned()));
        }
        self.parents_are_folders(path)?;
        let target = self.folder.join(path);
        let Some(there) = metadata(&target)? else {
            return Ok(true);
        };
        if there.is_dir() {
            return Err(OutputError::Folder(target));
        }
        let same = there.is_file()
            && there.len() == bytes.len() as u64
            && fs::read(&target).is_ok_and(|present| present == bytes);
        if same || path == MANIFEST || previous.contains(path) {
            Ok(!same)
        } else {
            Err(OutputError::Foreign(target))
        }
    }

    /// What stands between the folder and the file is a folder or not there yet, and no link to elsewhere.
    fn parents_are_folders(&self, path: &str) -> Result<(), OutputError> {
        for parent in parents(path) {
            let parent = self.folder.join(parent);
            match metadata(&parent)? {
                None => break,
                Some(there) if there.is_dir() => {}
                Some(_) => return Err(OutputError::NotAFolder(parent)),
            }
        }
        Ok(())
    }

    /// A manifest may have been changed by hand: only what lies in the folder is ever removed.
    fn is_file_within(&self, path: &str) -> bool {
        is_within(path)
            && path != MANIFEST
            && self.parents_are_folders(path).is_ok()
            && metadata(&self.folder.join(path))
                .is_ok_and(|there| there.is_some_and(|file| !file.is_dir()))
    }
}

/// The folders above a file, outermost first, without the output folder itself.
pub(super) fn parents(path: &str) -> impl Iterator<Item = PathBuf> {
    let all = Path::new(path).ancestors().skip(1);
    let mut folders: Vec<_> = all.map(Path::to_owned).collect();
    folders.pop();
    folders.into_iter().rev()
}

/// The files that the manifest in the folder lists.
fn previous(folder: &Path) -> Result<BTreeSet<String>, OutputError> {
    let path = folder.join(MANIFEST);
    is_folder_or_absent(folder)?;
    match metadata(&path)? {
        None => return Ok(BTreeSet::new()),
        Some(there) if there.is_dir() => return Err(OutputError::Folder(path)),
        Some(_) => {}
    }
    let bytes = fs::read(&path).map_err(OutputError::io("read", &path))?;
    match listed(&bytes) {
        Some(paths) => Ok(paths.into_iter().collect()),
        None => Err(OutputError::ForeignManifest(path)),
    }
}

/// An error where something stands in the place of the folder.
fn is_folder_or_absent(folder: &Path) -> Result<(), OutputError> {
    let is_folder = || fs::metadata(folder).is_ok_and(|there| there.is_dir());
    match metadata(folder)? {
        Some(_) if !is_folder() => Err(OutputError::NotAFolder(folder.to_owned())),
        _ => Ok(()),
    }
}

/// What stands at a path, links not followed.
fn metadata(path: &Path) -> Result<Option<Metadata>, OutputError> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(OutputError::io("look at", path)(error)),
    }
}

/// Does the path stay within the folder that it is relative to?
fn is_within(path: &str) -> bool {
    let mut components = Path::new(path).components().peekable();
    components.peek().is_some() && components.all(|part| matches!(part, Component::Normal(_)))
}
