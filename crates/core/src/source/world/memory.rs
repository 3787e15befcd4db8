//! A world made of what it is given.

use super::{FileDigest, FileKind, Item, ReadError, World};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

/// Files and environment variables held in memory, for tests and the browser.
///
/// ```
/// use russet::source::{MemoryWorld, World};
/// let world = MemoryWorld::new().with_file("policy/russet.yaml", "russet: 1\n");
/// assert_eq!(world.read("policy/russet.yaml".as_ref(), 100).unwrap(), b"russet: 1\n");
/// ```
#[derive(Clone, Debug, Default)]
pub struct MemoryWorld {
    entries: BTreeMap<PathBuf, Entry>,
    environment: BTreeMap<String, String>,
}

#[derive(Clone, Debug)]
enum Entry {
    File(Vec<u8>),
    Link,
    Forbidden,
}

impl MemoryWorld {
    /// Nothing at all.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With a file, and the folders on the way to it.
    #[must_use]
    pub fn with_file(mut self, path: impl AsRef<Path>, content: impl Into<Vec<u8>>) -> Self {
        self.entries
            .insert(plain(path.as_ref()), Entry::File(content.into()));
        self
    }

    /// With a symbolic link. Where it points does not matter: nothing follows it.
    #[must_use]
    pub fn with_link(mut self, path: impl AsRef<Path>) -> Self {
        self.entries.insert(plain(path.as_ref()), Entry::Link);
        self
    }

    /// With a file that may not be read.
    #[must_use]
    pub fn with_forbidden(mut self, path: impl AsRef<Path>) -> Self {
        self.entries.insert(plain(path.as_ref()), Entry::Forbidden);
        self
    }

    /// With an environment variable.
    #[must_use]
    pub fn with_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.environment.insert(name.into(), value.into());
        self
    }

    fn is_folder(&self, path: &Path) -> bool {
        path.as_os_str().is_empty()
            || self
                .entries
                .range(path.to_owned()..)
                .find(|(entry, _)| entry.as_path() != path)
                .is_some_and(|(entry, _)| entry.starts_with(path))
    }
}

impl World for MemoryWorld {
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        let path = plain(path);
        match self.entries.get(&path) {
            Some(Entry::File(bytes)) if bytes.len() as u64 > limit => Err(ReadError::TooLarge {
                size: bytes.len() as u64,
                limit,
            }),
            Some(Entry::File(bytes)) => Ok(bytes.clone()),
            Some(Entry::Forbidden) => Err(ReadError::NotPermitted),
            None if self.is_folder(&path) => Err(ReadError::IsFolder),
            Some(Entry::Link) | None => Err(ReadError::NotFound),
        }
    }

    fn digest(&self, path: &Path) -> Result<FileDigest, ReadError> {
        let bytes = self.read(path, u64::MAX)?;
        FileDigest::of(bytes.as_slice()).map_err(|error| ReadError::System(error.to_string()))
    }

    fn list(&self, folder: &Path) -> Result<Vec<Item>, ReadError> {
        let folder = plain(folder);
        if self.kind(&folder)? != FileKind::Folder {
            return Err(ReadError::NotFolder);
        }
        let names: BTreeSet<_> = self
            .entries
            .keys()
            .filter_map(|path| path.strip_prefix(&folder).ok()?.components().next())
            .map(|component| component.as_os_str().to_string_lossy().into_owned())
            .collect();
        names
            .into_iter()
            .map(|name| {
                let kind = self.kind(&folder.join(&name))?;
                Ok(Item { name, kind })
            })
            .collect()
    }

    fn kind(&self, path: &Path) -> Result<FileKind, ReadError> {
        let path = plain(path);
        match self.entries.get(&path) {
            Some(Entry::File(_) | Entry::Forbidden) => Ok(FileKind::File),
            Some(Entry::Link) => Ok(FileKind::Link),
            None if self.is_folder(&path) => Ok(FileKind::Folder),
            None => Err(ReadError::NotFound),
        }
    }

    fn absolute(&self, path: &Path) -> PathBuf {
        plain(path)
    }

    fn environment(&self, name: &str) -> Option<String> {
        self.environment.get(name).cloned()
    }
}

/// The path without a leading `/` and without `.`; `..` takes the part before it away.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::Normal(name) => plain.push(name),
            Component::ParentDir => {
                plain.pop();
            }
            Component::Prefix(_) | Component::RootDir | Component::CurDir => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_files_folders_and_links() {
        let world = MemoryWorld::new()
            .with_file("a/x.yaml", "")
            .with_file("a.yaml", "")
            .with_file("/a/b/y.yaml", "")
            .with_link("a/z.yaml");
        let names = |folder: &str| -> Vec<_> {
            let items = world.list(folder.as_ref()).unwrap();
            items
                .into_iter()
                .map(|item| (item.name, item.kind))
                .collect()
        };
        assert_eq!(
            names("./a"),
            [
                ("b".to_owned(), FileKind::Folder),
                ("x.yaml".to_owned(), FileKind::File),
                ("z.yaml".to_owned(), FileKind::Link),
            ]
        );
        assert_eq!(names("").len(), 2);
        assert_eq!(world.list("a.yaml".as_ref()), Err(ReadError::NotFolder));
        assert_eq!(world.list("none".as_ref()), Err(ReadError::NotFound));
    }

    #[test]
    fn reads_within_the_limit_only() {
        let world = MemoryWorld::new()
            .with_file("a/x", "12345")
            .with_forbidden("a/secret");
        assert_eq!(world.read("a/x".as_ref(), 5).unwrap(), b"12345");
        assert!(matches!(
            world.read("a/x".as_ref(), 4),
            Err(ReadError::TooLarge { size: 5, limit: 4 })
        ));
        assert_eq!(world.read("a".as_ref(), 9), Err(ReadError::IsFolder));
        assert_eq!(
            world.read("a/secret".as_ref(), 9),
            Err(ReadError::NotPermitted)
        );
    }
}
