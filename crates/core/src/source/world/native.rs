//! The machine itself.

use super::{FileDigest, FileKind, Item, ReadError, World};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The file system and the environment of this process.
#[derive(Clone, Copy, Debug, Default)]
pub struct NativeWorld;

impl World for NativeWorld {
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, ReadError> {
        // Looked at before it is opened: opening a pipe waits for its other end.
        let size = regular_size(&fs::metadata(path).map_err(to_read_error)?)?;
        check_size(size, limit)?;
        let file = File::open(path).map_err(to_read_error)?;
        // Room for all of it: a file is then read in one go. It may have grown since, all the same.
        let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or(0).saturating_add(1));
        file.take(limit.saturating_add(1))
            .read_to_end(&mut bytes)
            .map_err(to_read_error)?;
        check_size(bytes.len() as u64, limit)?;
        Ok(bytes)
    }

    fn digest(&self, path: &Path) -> Result<FileDigest, ReadError> {
        regular_size(&fs::metadata(path).map_err(to_read_error)?)?;
        let file = File::open(path).map_err(to_read_error)?;
        FileDigest::of(file).map_err(to_read_error)
    }

    fn list(&self, folder: &Path) -> Result<Vec<Item>, ReadError> {
        let mut items = Vec::new();
        // To the system the empty path is no folder, to everyone else the one that the process is in.
        let here = Path::new(".");
        let folder = if folder.as_os_str().is_empty() {
            here
        } else {
            folder
        };
        for entry in fs::read_dir(folder).map_err(to_read_error)? {
            let entry = entry.map_err(to_read_error)?;
            items.push(Item {
                name: entry.file_name().to_string_lossy().into_owned(),
                kind: to_kind(entry.file_type().map_err(to_read_error)?),
            });
        }
        items.sort();
        Ok(items)
    }

    fn kind(&self, path: &Path) -> Result<FileKind, ReadError> {
        let metadata = fs::symlink_metadata(path).map_err(to_read_error)?;
        Ok(to_kind(metadata.file_type()))
    }

    fn absolute(&self, path: &Path) -> PathBuf {
        std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
    }

    fn environment(&self, name: &str) -> Option<String> {
        std::env::var(name).ok()
    }
}

fn regular_size(metadata: &fs::Metadata) -> Result<u64, ReadError> {
    if metadata.is_dir() {
        Err(ReadError::IsFolder)
    } else if metadata.is_file() {
        Ok(metadata.len())
    } else {
        Err(ReadError::NotRegular)
    }
}

const fn check_size(size: u64, limit: u64) -> Result<(), ReadError> {
    if size > limit {
        return Err(ReadError::TooLarge { size, limit });
    }
    Ok(())
}

fn to_kind(file_type: fs::FileType) -> FileKind {
    if file_type.is_symlink() {
        FileKind::Link
    } else if file_type.is_dir() {
        FileKind::Folder
    } else if file_type.is_file() {
        FileKind::File
    } else {
        FileKind::Other
    }
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "the shape that `map_err` takes"
)]
fn to_read_error(error: io::Error) -> ReadError {
    match error.kind() {
        io::ErrorKind::NotFound => ReadError::NotFound,
        io::ErrorKind::PermissionDenied => ReadError::NotPermitted,
        io::ErrorKind::IsADirectory => ReadError::IsFolder,
        io::ErrorKind::NotADirectory => ReadError::NotFolder,
        _ => ReadError::System(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_a_large_file_by_its_size() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large.yaml");
        // A sparse file: it says 200 MB and holds nothing.
        File::create(&path).unwrap().set_len(200 << 20).unwrap();
        let start = std::time::Instant::now();
        assert_eq!(
            NativeWorld.read(&path, 16 << 20),
            Err(ReadError::TooLarge {
                size: 200 << 20,
                limit: 16 << 20
            })
        );
        assert!(start.elapsed().as_millis() < 50, "it was read");
    }

    #[test]
    fn says_why_something_cannot_be_read() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "x").unwrap();
        let read = |path: &Path| NativeWorld.read(path, 10).unwrap_err();
        assert_eq!(read(folder.path()), ReadError::IsFolder);
        assert_eq!(read(&folder.path().join("none")), ReadError::NotFound);
        assert_eq!(read(&file.join("below")), ReadError::NotFolder);
        assert_eq!(NativeWorld.list(&file), Err(ReadError::NotFolder));
    }

    #[test]
    fn a_digest_is_taken_in_pieces() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large.pkg");
        // A sparse file of more bytes than are held at once, of which the first are kept.
        File::create(&path).unwrap().set_len(3 << 20).unwrap();
        let digest = NativeWorld.digest(&path).unwrap();
        assert_eq!(digest.size, 3 << 20);
        assert_eq!(
            digest.sha256,
            "bbd05cf6097ac9b1f89ea29d2542c1b7b67ee46848393895f5a9e43fa1f621e5"
        );
        assert_eq!(digest.start.len(), FileDigest::START);
        assert_eq!(NativeWorld.digest(folder.path()), Err(ReadError::IsFolder));
    }

    #[cfg(unix)]
    #[test]
    fn tells_links_and_devices_from_files() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("b"), "x").unwrap();
        fs::create_dir(folder.path().join("c")).unwrap();
        std::os::unix::fs::symlink("b", folder.path().join("a")).unwrap();
        let kinds: Vec<_> = NativeWorld
            .list(folder.path())
            .unwrap()
            .into_iter()
            .map(|item| (item.name, item.kind))
            .collect();
        assert_eq!(
            kinds,
            [
                ("a".to_owned(), FileKind::Link),
                ("b".to_owned(), FileKind::File),
                ("c".to_owned(), FileKind::Folder)
            ]
        );
        let device = Path::new("/dev/null");
        assert_eq!(NativeWorld.read(device, 10), Err(ReadError::NotRegular));
    }
}
