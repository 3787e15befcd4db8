//! A world that writes down what it is asked.

use super::{FileDigest, FileKind, Item, NativeWorld, ReadError, World};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// The machine itself, each thing looked at once: what a policy was read from stays as it was, and can be taken to another
/// machine, where the same policy comes of it. A clone shares what was seen.
///
/// ```
/// use russet::source::{Snapshot, World};
/// let snapshot = Snapshot::new().with_file("policy/russet.yaml", "russet: 1\n");
/// let written = serde_json::to_string(&snapshot)?;
/// let elsewhere: Snapshot = serde_json::from_str(&written)?;
/// assert_eq!(elsewhere.read("policy/russet.yaml".as_ref(), 100).unwrap(), b"russet: 1\n");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Snapshot {
    seen: Arc<Mutex<Seen>>,
}

/// Every answer by its question.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Seen {
    files: BTreeMap<PathBuf, Result<ByteBuf, ReadError>>,
    digests: BTreeMap<PathBuf, Result<FileDigest, ReadError>>,
    folders: BTreeMap<PathBuf, Result<Vec<Item>, ReadError>>,
    kinds: BTreeMap<PathBuf, Result<FileKind, ReadError>>,
    absolute: BTreeMap<PathBuf, PathBuf>,
    environment: BTreeMap<String, Option<String>>,
}

impl Snapshot {
    /// Nothing was looked at yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With a file that is not on the machine, or not yet.
    #[must_use]
    pub fn with_file(self, path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) -> Self {
        let path = path.into();
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.kinds.insert(path.clone(), Ok(FileKind::File));
        seen.files.insert(path, Ok(ByteBuf::from(content.into())));
        drop(seen);
        self
    }

    /// The answer that is known, or that `look` finds, which is known from then on.
    fn answer<Q: Ord + Clone, A: Clone>(
        &self,
        known: impl Fn(&mut Seen) -> &mut BTreeMap<Q, A>,
        question: Q,
        look: impl FnOnce(&Q) -> A,
    ) -> A {
        // A thread that has come to grief has left whole answers behind.
        let lock = || self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = known(&mut lock()).get(&question) {
            return answer.clone();
        }
        let answer = look(&question);
        known(&mut lock()).insert(question, answer.clone());
        answer
    }
}

impl World for Snapshot {
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        let look = |path: &PathBuf| NativeWorld.read(path, limit).map(ByteBuf::from);
        let bytes = self.answer(|seen| &mut seen.files, path.to_owned(), look)?;
        let size = bytes.len() as u64;
        if size > limit {
            return Err(ReadError::TooLarge { size, limit });
        }
        Ok(bytes.into_vec())
    }

    fn digest(&self, path: &Path) -> Result<FileDigest, ReadError> {
        let look = |path: &PathBuf| NativeWorld.digest(path);
        self.answer(|seen| &mut seen.digests, path.to_owned(), look)
    }

    fn list(&self, folder: &Path) -> Result<Vec<Item>, ReadError> {
        let look = |folder: &PathBuf| NativeWorld.list(folder);
        self.answer(|seen| &mut seen.folders, folder.to_owned(), look)
    }

    fn kind(&self, path: &Path) -> Result<FileKind, ReadError> {
        let look = |path: &PathBuf| NativeWorld.kind(path);
        self.answer(|seen| &mut seen.kinds, path.to_owned(), look)
    }

    fn absolute(&self, path: &Path) -> PathBuf {
        let look = |path: &PathBuf| NativeWorld.absolute(path);
        self.answer(|seen| &mut seen.absolute, path.to_owned(), look)
    }

    fn environment(&self, name: &str) -> Option<String> {
        let look = |name: &String| NativeWorld.environment(name);
        self.answer(|seen| &mut seen.environment, name.to_owned(), look)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{LoadOptions, load_folder};
    use std::fs;

    #[test]
    fn what_was_read_stays_as_it_was_here_and_elsewhere() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        write("russet.yaml", "russet: 1\n");
        write(
            "dock.yaml",
            "profile: Dock\npayloads:\n  com.apple.dock: { autohide: !text hide.txt }\n",
        );
        write("hide.txt", "yes");
        let load = |world: &Snapshot| {
            let loaded = load_folder(world, folder.path(), &LoadOptions::default());
            format!("{:?}{:?}", loaded.policy.profiles, loaded.diagnostics)
        };
        let snapshot = Snapshot::new();
        let first = load(&snapshot);
        assert!(first.contains("yes"));
        fs::remove_dir_all(folder.path()).unwrap();
        assert_eq!(load(&snapshot), first);
        let written = serde_json::to_vec(&snapshot).unwrap();
        assert_eq!(load(&serde_json::from_slice(&written).unwrap()), first);
        assert_ne!(load(&Snapshot::new()), first);
    }
}
