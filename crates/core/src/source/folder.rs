//! The files of a policy folder.

use super::world::{FileKind, Item, ReadError, World};
use std::path::{Path, PathBuf};

/// The file that makes a folder a policy folder.
pub const ROOT_FILE: &str = "russet.yaml";

/// The folder that a build writes into.
const OUT: &str = "out";

/// What a folder holds, sorted by path. Paths are relative to the folder, with `/` between names.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// Files of policy source, `russet.yaml` aside.
    pub(super) files: Vec<String>,
    /// Symbolic links that would be policy if they were followed.
    pub(super) links: Vec<String>,
    /// Folders with a `russet.yaml` of their own.
    pub(super) nested: Vec<String>,
    /// Folders that could not be listed.
    pub(super) failed: Vec<(String, ReadError)>,
}

/// Lists a policy folder and all folders within it.
///
/// Hidden files and folders, the folder `out` and the paths in `skip` (relative to the root) are no part of it.
pub(super) fn list(world: &dyn World, root: &Path, skip: &[PathBuf]) -> Listing {
    let mut listing = Listing::default();
    let mut waiting = vec![String::new()];
    while let Some(folder) = waiting.pop() {
        match world.list(&root.join(&folder)) {
            Ok(items) => listing.take(&folder, items, skip, &mut waiting),
            Err(error) => listing.failed.push((folder, error)),
        }
    }
    listing.files.sort();
    listing.links.sort();
    listing.nested.sort();
    listing
}

impl Listing {
    fn take(
        &mut self,
        folder: &str,
        items: Vec<Item>,
        skip: &[PathBuf],
        waiting: &mut Vec<String>,
    ) {
        if !folder.is_empty() && items.iter().any(|item| item.name == ROOT_FILE) {
            self.nested.push(folder.to_owned());
            return;
        }
        for Item { name, kind } in items {
            let path = if folder.is_empty() {
                name.clone()
            } else {
                format!("{folder}/{name}")
            };
            if name.starts_with('.')
                || path == OUT
                || skip.iter().any(|skip| *skip == Path::new(&path))
            {
                continue;
            }
            match kind {
                FileKind::Folder => waiting.push(path),
                FileKind::Link if is_source(&name) || !name.contains('.') => self.links.push(path),
                FileKind::File if is_source(&name) && path != ROOT_FILE => self.files.push(path),
                FileKind::File | FileKind::Link | FileKind::Other => {}
            }
        }
    }
}

/// Is a file with this name policy source?
fn is_source(name: &str) -> bool {
    has_extension(name, &["yaml", "yml", "json"])
}

/// Is a file with this name read as JSON?
pub(super) fn is_json(name: &str) -> bool {
    has_extension(name, &["json"])
}

fn has_extension(name: &str, extensions: &[&str]) -> bool {
    let extension = Path::new(name)
        .extension()
        .and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| {
        extensions
            .iter()
            .any(|known| known.eq_ignore_ascii_case(extension))
    })
}

/// The nearest folder above a file, or the one that it is in, that holds a `russet.yaml`.
pub(super) fn find_root(world: &dyn World, file: &Path) -> Option<PathBuf> {
    let holds_root = |folder: &Path| world.kind(&folder.join(ROOT_FILE)) == Ok(FileKind::File);
    if let Some(near) = file.parent().filter(|folder| holds_root(folder)) {
        return Some(near.to_owned());
    }
    let absolute = world.absolute(file);
    absolute
        .ancestors()
        .skip(2)
        .find(|folder| holds_root(folder))
        .map(Path::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::MemoryWorld;

    #[test]
    fn lists_what_is_policy() {
        let world = MemoryWorld::new()
            .with_file("p/russet.yaml", "")
            .with_file("p/b.YML", "")
            .with_file("p/a/z.yaml", "")
            .with_file("p/a.yaml", "")
            .with_file("p/a/icon.png", "")
            .with_file("p/a/out/kept.json", "")
            .with_file("p/out/graph/x.json", "")
            .with_file("p/built/x.json", "")
            .with_file("p/.hidden/x.yaml", "")
            .with_file("p/.x.yaml", "")
            .with_file("p/other/russet.yaml", "")
            .with_file("p/other/x.yaml", "")
            .with_link("p/linked.yaml")
            .with_link("p/folder")
            .with_link("p/icon.png");
        let listing = list(&world, Path::new("p"), &[PathBuf::from("built")]);
        assert_eq!(
            listing.files,
            ["a.yaml", "a/out/kept.json", "a/z.yaml", "b.YML"]
        );
        assert_eq!(listing.links, ["folder", "linked.yaml"]);
        assert_eq!(listing.nested, ["other"]);
        assert!(listing.failed.is_empty());
    }

    #[test]
    fn finds_the_root_above() {
        let world = MemoryWorld::new().with_file("p/russet.yaml", "");
        let root = find_root(&world, Path::new("p/a/b/c.yaml"));
        assert_eq!(root, Some(PathBuf::from("p")));
        assert_eq!(find_root(&world, Path::new("q/c.yaml")), None);
    }
}
