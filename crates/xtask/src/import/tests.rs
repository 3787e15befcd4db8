use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::facts::{Fact, Key, Library, Schema};

/// Apple's schema, beside the repository where it is there at all.
fn source() -> Option<PathBuf> {
    let folder = crate::repository().join("../shared/apple");
    if !folder.is_dir() {
        println!("skipped: ../shared is not here");
        return None;
    }
    Some(folder)
}

/// Every file below a folder with its content.
fn contents(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.clone(), fs::read_to_string(path).unwrap());
            }
        }
    }
    found
}

fn copy_of_schemas() -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    let schemas = crate::repository().join("schemas");
    Library::load(&schemas).unwrap().store(copy.path()).unwrap();
    copy
}

#[test]
fn importing_again_changes_nothing() {
    let Some(source) = source() else { return };
    let copy = copy_of_schemas();
    let before = contents(copy.path());
    super::apple(&source, copy.path()).unwrap();
    let after = contents(copy.path());
    assert_eq!(before.len(), after.len());
    for (path, text) in before {
        assert_eq!(after[&path], text, "{}", path.display());
    }
}

#[test]
fn what_is_checked_in_is_written_as_we_write_it() {
    let copy = copy_of_schemas();
    let schemas = crate::repository().join("schemas");
    for (path, text) in contents(copy.path()) {
        let original = schemas.join(path.strip_prefix(copy.path()).unwrap());
        assert_eq!(
            fs::read_to_string(&original).unwrap(),
            text,
            "{}",
            original.display()
        );
    }
}

#[test]
fn our_own_words_survive_an_import() {
    let Some(source) = source() else { return };
    let copy = copy_of_schemas();
    let mut library = Library::load(copy.path()).unwrap();
    let schema = library.schemas.get_mut("com.apple.MCX.FileVault2").unwrap();
    schema.title = "Disk encryption: \"all\" of it".to_owned();
    schema.model = "DiskEncryption".to_owned();
    schema.summary = "Encrypts the disk".to_owned();
    schema.keys[0].summary = "Turns it on, or off".to_owned();
    schema.keys[0].secret = true;
    library.store(copy.path()).unwrap();
    super::apple(&source, copy.path()).unwrap();
    let after = Library::load(copy.path()).unwrap();
    assert_eq!(
        after.schemas["com.apple.MCX.FileVault2"],
        library.schemas["com.apple.MCX.FileVault2"]
    );
}

#[test]
fn facts_that_were_edited_by_hand_do_not_survive() {
    let Some(source) = source() else { return };
    let copy = copy_of_schemas();
    let mut library = Library::load(copy.path()).unwrap();
    let schema = library.schemas.get_mut("com.apple.MCX.FileVault2").unwrap();
    schema.keys[0].required = false;
    library.store(copy.path()).unwrap();
    super::apple(&source, copy.path()).unwrap();
    let after = Library::load(copy.path()).unwrap();
    assert!(after.schemas["com.apple.MCX.FileVault2"].keys[0].required);
}

/// Each line of the list of changes in macOS 27 holds in `schemas/`.
#[test]
fn the_changes_of_the_release_are_in_the_facts() {
    let Some(source) = source() else { return };
    let schemas = crate::repository().join("schemas");
    let mut library = Library::load(&schemas).unwrap();
    crate::overlay::apply(&mut library, &schemas.join("overlay")).unwrap();
    let changes = fs::read_to_string(source.join("macos27/release-27.0.tsv")).unwrap();
    let mut checked = 0;
    for line in changes.lines().filter(|line| !line.starts_with('#')) {
        let [object, keys, change] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        for name in object.split(", ") {
            let schema = schema(&library, name);
            for key in keys.split(", ") {
                assert!(holds(schema, key, change), "{line}");
                checked += 1;
            }
        }
    }
    assert!(checked > 35, "{checked}");
}

fn schema<'l>(library: &'l Library, object: &str) -> &'l Schema {
    let name = object.rsplit('/').next().unwrap();
    let name = match name {
        "skipkeys" => "setup-assistant".to_owned(),
        "legacy.interactive" => "com.apple.configuration.legacy.interactive".to_owned(),
        name if object.starts_with("declarations") => format!("com.apple.configuration.{name}"),
        name => name.to_owned(),
    };
    library
        .schemas
        .get(&name)
        .unwrap_or_else(|| panic!("{name}"))
}

/// The availability of the key, or of the schema where the key is `-`, says what the change claims.
fn holds(schema: &Schema, path: &str, change: &str) -> bool {
    let key = find(&schema.keys, &path.split('/').collect::<Vec<_>>());
    if path != "-" && key.is_none() {
        return false;
    }
    let said = key.map_or(&schema.platforms, |key| &key.platforms);
    let on_mac = |name: &str| said.get("macos").and_then(|said| said.fact(name));
    let new = Fact::Text("27.0".to_owned());
    match change.split(' ').next() {
        Some("new") => key.is_some(),
        Some("macOS") => on_mac("introduced") == Some(&new),
        Some("deprecated") => on_mac("deprecated") == Some(&new),
        Some("removed") => {
            on_mac("removed") == Some(&new) || said.get("macos").is_some_and(|said| said.absent)
        }
        _ => false,
    }
}

/// A key by its path; where a part is not found, the item of an array is looked into.
fn find<'k>(keys: &'k [Key], path: &[&str]) -> Option<&'k Key> {
    fn own(key: &Key) -> &[Key] {
        match &key.keys {
            crate::facts::Keys::Own(keys) => keys,
            crate::facts::Keys::Same(_) => &[],
        }
    }
    let (first, rest) = path.split_first()?;
    let key = keys.iter().find(|key| key.name == *first);
    match key {
        Some(key) if rest.is_empty() => Some(key),
        Some(key) => find(own(key), rest),
        None => keys.iter().find_map(|key| find(own(key), path)),
    }
}
