//! Virtual environments, under `target/python`.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::interpreter::Interpreter;
use crate::test::command::{Line, program};

/// A virtual environment.
pub(super) struct Environment {
    folder: PathBuf,
}

impl Environment {
    /// An environment with nothing in it, whatever it held before.
    pub(super) fn fresh(interpreter: &Interpreter, root: &Path) -> Result<Self> {
        let folder = root.join("target/python").join(interpreter.version());
        let environment = Self { folder };
        environment.create(interpreter, root)?;
        Ok(environment)
    }

    /// The environment with everything in `requirements.txt`, kept from run to run.
    pub(super) fn with_tools(interpreter: &Interpreter, root: &Path) -> Result<Self> {
        let folder = format!("target/python/tools-{}", interpreter.version());
        let folder = root.join(folder);
        let environment = Self { folder };
        if environment
            .program("pip")
            .argument("--version")
            .output(root)
            .is_err()
        {
            environment.create(interpreter, root)?;
        }
        environment.install(root, |pip| {
            pip.arguments("--requirement").argument(requirements(root))
        })?;
        Ok(environment)
    }

    fn create(&self, interpreter: &Interpreter, root: &Path) -> Result<()> {
        program(&interpreter.path)
            .arguments("-m venv --clear")
            .argument(&self.folder)
            .run(root)
    }

    /// Installs the wheel, pytest to test it with, and the libraries that it works with.
    pub(super) fn install_for_tests(&self, wheel: &Path, root: &Path) -> Result<()> {
        self.install(root, |pip| {
            pip.arguments("pytest distributed pandas polars pyarrow --constraint")
                .argument(requirements(root))
                .argument(wheel)
        })
    }

    /// Puts the wheel in the place of one of the same version.
    pub(super) fn replace(&self, wheel: &Path, root: &Path) -> Result<()> {
        self.install(root, |pip| {
            pip.arguments("--no-deps --force-reinstall").argument(wheel)
        })
    }

    fn install(&self, root: &Path, what: impl FnOnce(Line) -> Line) -> Result<()> {
        let install = "-m pip install --quiet --disable-pip-version-check";
        what(self.program("python").arguments(install)).run(root)
    }

    /// One of its programs.
    pub(super) fn program(&self, name: &str) -> Line {
        let folder = if cfg!(windows) { "Scripts" } else { "bin" };
        program(self.folder.join(folder).join(name))
    }

    /// Its Python.
    pub(super) fn python(&self) -> PathBuf {
        let path = if cfg!(windows) {
            "Scripts/python.exe"
        } else {
            "bin/python"
        };
        self.folder.join(path)
    }
}

/// The versions of all tools.
fn requirements(root: &Path) -> PathBuf {
    root.join("crates/py/tests/requirements.txt")
}
