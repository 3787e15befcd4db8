//! The Pythons of this machine.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::test::command::program;

/// A list of Pythons to use instead of those that are found, separated as in `PATH`.
const CHOICE: &str = "RUSSET_PYTHONS";

/// Prints version and path of a Python that can run the package, in an environment of its own.
const PROBE: &str = "\
import ensurepip, sys, sysconfig, venv
assert sys.implementation.name == 'cpython' and sys.version_info >= (3, 9)
assert sys.version_info.releaselevel == 'final'
assert not sysconfig.get_config_var('Py_GIL_DISABLED')
print(*sys.version_info[:3], sys.executable)";

/// A CPython that the package promises to run on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Interpreter {
    version: [u32; 3],
    pub(super) path: PathBuf,
}

/// Does the user say which to take?
pub(super) fn are_chosen() -> bool {
    std::env::var_os(CHOICE).is_some()
}

impl Interpreter {
    /// `3.9.18`.
    pub(super) fn version(&self) -> String {
        self.version.map(|part| part.to_string()).join(".")
    }

    /// The oldest and the newest: one and the same where there is only one.
    ///
    /// # Errors
    /// When there is none, or when one that was asked for cannot be used.
    pub(super) fn oldest_and_newest(root: &Path) -> Result<[Self; 2]> {
        let mut found: Vec<_> = match std::env::var_os(CHOICE) {
            Some(paths) => std::env::split_paths(&paths)
                .map(|path| Self::probe(&path, root).context(CHOICE))
                .collect::<Result<_>>()?,
            None => candidates()
                .iter()
                .filter_map(|path| Self::probe(path, root).ok())
                .collect(),
        };
        found.sort();
        match (found.first(), found.last()) {
            (Some(oldest), Some(newest)) => Ok([oldest.clone(), newest.clone()]),
            _ => bail!("there is no CPython 3.9 or newer with `venv` and `ensurepip`"),
        }
    }

    fn probe(path: &Path, root: &Path) -> Result<Self> {
        let printed = program(path).argument("-c").argument(PROBE).output(root);
        let found = printed.ok().and_then(|printed| Self::parse(&printed));
        found.with_context(|| format!("{} is no CPython to test with", path.display()))
    }

    fn parse(printed: &str) -> Option<Self> {
        let mut words = printed.trim_end().splitn(4, ' ');
        let mut number = || words.next()?.parse().ok();
        let version = [number()?, number()?, number()?];
        let path = words.next()?.into();
        Some(Self { version, path })
    }
}

/// Where a Python may be: on the path, or installed by pyenv.
fn candidates() -> Vec<PathBuf> {
    let mut names = vec![PathBuf::from("python3"), PathBuf::from("python")];
    names.extend((9..30).map(|minor| PathBuf::from(format!("python3.{minor}"))));
    let pyenv = std::env::var_os("PYENV_ROOT").map(PathBuf::from);
    let pyenv = pyenv.or_else(|| Some(std::env::home_dir()?.join(".pyenv")));
    let versions = pyenv.and_then(|pyenv| std::fs::read_dir(pyenv.join("versions")).ok());
    let versions = versions.into_iter().flatten().flatten();
    names.extend(versions.map(|version| version.path().join("bin/python3")));
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(printed: &str) -> Interpreter {
        Interpreter::parse(printed).unwrap()
    }

    #[test]
    fn versions_are_numbers() {
        let old = parsed("3 9 18 /opt/old python/bin/python3\n");
        let new = parsed("3 10 2 /opt/bin/python3\n");
        assert_eq!(old.path, Path::new("/opt/old python/bin/python3"));
        assert_eq!(
            (old.version(), new.version()),
            ("3.9.18".to_owned(), "3.10.2".to_owned())
        );
        assert!(old < new);
    }

    #[test]
    fn what_is_no_python_is_no_interpreter() {
        assert_eq!(Interpreter::parse("Python 3.9.18"), None);
        assert_eq!(Interpreter::parse(""), None);
        assert!(Interpreter::probe(Path::new("cargo"), Path::new(".")).is_err());
    }
}
