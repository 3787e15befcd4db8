//! The tools that steps need, and where each comes from.

use std::path::Path;

use anyhow::{Result, bail};

use super::command::{cargo, line};
use super::python;

/// A program that is not part of the repository.
pub(super) struct Tool {
    /// What people call it.
    pub(super) name: &'static str,
    pub(super) probe: Probe,
    pub(super) source: Source,
}

/// How to see that a tool is installed.
pub(super) enum Probe {
    /// A command line that succeeds then.
    Runs(&'static str),
    /// A search that says so.
    Finds(fn(&Path) -> bool),
}

/// Where a tool is installed from, by its name.
pub(super) enum Source {
    /// Packages of Debian; installing them takes root.
    Debian(&'static str),
    /// A program on crates.io.
    Crate(&'static str),
    /// A component of the Rust toolchain.
    Component(&'static str),
    /// Nowhere: who wants it installs it.
    None,
}

pub(super) const RUSTFMT: Tool = Tool {
    name: "rustfmt",
    probe: Probe::Runs("cargo fmt --version"),
    source: Source::Component("rustfmt"),
};

pub(super) const CLIPPY: Tool = Tool {
    name: "clippy",
    probe: Probe::Runs("cargo clippy --version"),
    source: Source::Component("clippy"),
};

pub(super) const OPENSSL: Tool = Tool {
    name: "openssl",
    probe: Probe::Runs("openssl version"),
    source: Source::Debian("openssl"),
};

/// Faster than `cargo test`, which does as well.
pub(super) const NEXTEST: Tool = Tool {
    name: "cargo-nextest",
    probe: Probe::Runs("cargo nextest --version"),
    source: Source::None,
};

pub(super) const CARGO_FUZZ: Tool = Tool {
    name: "cargo-fuzz",
    probe: Probe::Runs("cargo fuzz --version"),
    source: Source::Crate("cargo-fuzz"),
};

/// libFuzzer is C++.
pub(super) const CXX: Tool = Tool {
    name: "a C++ compiler",
    probe: Probe::Runs("c++ --version"),
    source: Source::Debian("g++"),
};

/// Any of those that the package supports.
pub(super) const PYTHON: Tool = Tool {
    name: "Python",
    probe: Probe::Finds(python::is_here),
    source: Source::Debian("python3 python3-venv"),
};

impl Tool {
    pub(super) fn is_here(&self, root: &Path) -> bool {
        match self.probe {
            Probe::Runs(command) => line(command).output(root).is_ok(),
            Probe::Finds(is_here) => is_here(root),
        }
    }

    /// Installs the tool unless it is there.
    pub(super) fn set_up(&self, root: &Path) -> Result<()> {
        if self.is_here(root) {
            return Ok(());
        }
        self.install(root)?;
        if !self.is_here(root) {
            bail!("it was installed, and yet it is not there");
        }
        Ok(())
    }

    fn install(&self, root: &Path) -> Result<()> {
        match self.source {
            Source::Debian(packages) => install_packages(packages, root),
            Source::Crate(name) => cargo(&format!("install {name} --locked")).run(root),
            Source::Component(name) => line(&format!("rustup component add {name}")).run(root),
            Source::None => bail!("install it by hand"),
        }
    }
}

fn install_packages(packages: &str, root: &Path) -> Result<()> {
    let is_root = line("id -u").output(root).is_ok_and(|id| id.trim() == "0");
    if !is_root || line("apt-get --version").output(root).is_err() {
        bail!("install the Debian packages: {packages}");
    }
    let install = || line(&format!("apt-get install --yes {packages}")).run(root);
    // A fresh container has no package lists yet.
    install().or_else(|_| {
        line("apt-get update").run(root)?;
        install()
    })
}
