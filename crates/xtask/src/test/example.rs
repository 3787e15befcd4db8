//! The README's build command makes the same bytes wherever and whenever it runs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::command::line;

const EXAMPLE: &str = "examples/end-to-end";

/// Runs the README's command as it stands, then on a copy of the example in another folder and time zone.
pub(super) fn builds_the_same_twice(root: &Path) -> Result<()> {
    let readme = fs::read_to_string(root.join("README.md")).context("README.md")?;
    let command =
        build_command(&readme).context("README.md says no `build examples/end-to-end`")?;
    line(command).run(root)?;

    let elsewhere = tempfile::tempdir()?;
    let copy = elsewhere.path().join("somewhere else").join("copy");
    copy_folder(&root.join(EXAMPLE), &copy)?;
    line(command.strip_suffix(EXAMPLE).unwrap_or(command))
        .argument(&copy)
        .env("TZ", "Pacific/Kiritimati")
        .env("LC_ALL", "C")
        .run(root)?;
    same(
        &files(&root.join(EXAMPLE).join("out"))?,
        &files(&copy.join("out"))?,
    )
}

/// The command line in the README that builds the example, without its comment.
fn build_command(readme: &str) -> Option<&str> {
    let mut lines = readme
        .lines()
        .map(|line| line.split('#').next().unwrap_or(line).trim());
    let end = format!(" build {EXAMPLE}");
    lines.find(|line| line.starts_with("cargo ") && line.ends_with(&end))
}

/// Copies source: what an earlier build has written stays behind.
fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), to.join(name))?;
        } else if name != "out" {
            copy_folder(&entry.path(), &to.join(name))?;
        }
    }
    Ok(())
}

/// All files below a folder, by their path from it.
fn files(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).with_context(|| next.display().to_string())? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else {
                let path = entry.path().strip_prefix(folder)?.to_owned();
                found.insert(path, fs::read(entry.path())?);
            }
        }
    }
    Ok(found)
}

fn same(one: &BTreeMap<PathBuf, Vec<u8>>, two: &BTreeMap<PathBuf, Vec<u8>>) -> Result<()> {
    if one.is_empty() {
        bail!("nothing was built");
    }
    let mut paths = one.keys().chain(two.keys());
    match paths.find(|path| one.get(*path) != two.get(*path)) {
        None => {
            eprintln!("{} files, the same bytes twice", one.len());
            Ok(())
        }
        Some(path) => bail!("two builds of {EXAMPLE} differ, in {}", path.display()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_found_between_other_text() {
        let readme = "# Russet\n\n```sh\ncargo run -q -- build examples/end-to-end    # the main job\ncargo xtask test\n```\n";
        assert_eq!(
            build_command(readme),
            Some("cargo run -q -- build examples/end-to-end")
        );
        assert_eq!(build_command("russet build examples/end-to-end"), None);
    }

    #[test]
    fn a_difference_is_found_wherever_it_is() {
        let tree = |files: &[(&str, &str)]| -> BTreeMap<PathBuf, Vec<u8>> {
            let files = files.iter();
            files
                .map(|(path, text)| (path.into(), text.as_bytes().to_vec()))
                .collect()
        };
        let one = tree(&[("a", "1"), ("b", "2")]);
        assert!(same(&one, &one).is_ok());
        for other in [
            tree(&[("a", "1")]),
            tree(&[("a", "1"), ("b", "3")]),
            tree(&[("a", "1"), ("b", "2"), ("c", "")]),
        ] {
            assert!(same(&one, &other).is_err() && same(&other, &one).is_err());
        }
        assert!(same(&tree(&[]), &tree(&[])).is_err());
    }

    #[test]
    fn a_copy_leaves_earlier_output_behind() {
        let folder = tempfile::tempdir().unwrap();
        let from = folder.path().join("from");
        fs::create_dir_all(from.join("out")).unwrap();
        fs::create_dir_all(from.join("security")).unwrap();
        fs::write(from.join("out/manifest.json"), "{}").unwrap();
        fs::write(from.join("security/firewall.yaml"), "profile: Firewall").unwrap();
        let to = folder.path().join("to");
        copy_folder(&from, &to).unwrap();
        let copied = files(&to).unwrap();
        assert_eq!(
            copied.keys().collect::<Vec<_>>(),
            [Path::new("security/firewall.yaml")]
        );
    }
}
