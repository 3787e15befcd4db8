//! The tools that steps need, and where each comes from.

use std::path::Path;

use anyhow::{Result, bail};

use super::command::{cargo, line};

/// A program that is not part of the repository.
pub(super) struct Tool {
    /// What people call it.
    pub(super) name: &'static str,
    /// A command line that succeeds where the tool is installed.
    pub(super) probe: &'static str,
    pub(super) source: Source,
}

/// Where a tool is installed from, by its name.
pub(super) enum Source {
    /// A package of Debian; installing it takes root.
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
    probe: "cargo fmt --version",
    source: Source::Component("rustfmt"),
};

pub(super) const CLIPPY: Tool = Tool {
    name: "clippy",
    probe: "cargo clippy --version",
    source: Source::Component("clippy"),
};

pub(super) const OPENSSL: Tool = Tool {
    name: "openssl",
    probe: "openssl version",
    source: Source::Debian("openssl"),
};

/// Faster than `cargo test`, which does as well.
pub(super) const NEXTEST: Tool = Tool {
    name: "cargo-nextest",
    probe: "cargo nextest --version",
    source: Source::None,
};

pub(super) const CARGO_FUZZ: Tool = Tool {
    name: "cargo-fuzz",
    probe: "cargo fuzz --version",
    source: Source::Crate("cargo-fuzz"),
};

/// libFuzzer is C++.
pub(super) const CXX: Tool = Tool {
    name: "a C++ compiler",
    probe: "c++ --version",
    source: Source::Debian("g++"),
};

impl Tool {
    pub(super) fn is_here(&self, root: &Path) -> bool {
        line(self.probe).output(root).is_ok()
    }

    /// Installs the tool unless it is there.
    pub(super) fn set_up(&self, root: &Path) -> Result<()> {
        if self.is_here(root) {
            return Ok(());
        }
        self.install(root)?;
        if !self.is_here(root) {
            bail!("`{}` fails although it was installed", self.probe);
        }
        Ok(())
    }

    fn install(&self, root: &Path) -> Result<()> {
        match self.source {
            Source::Debian(package) => install_package(package, root),
            Source::Crate(name) => cargo(&format!("install {name} --locked")).run(root),
            Source::Component(name) => line(&format!("rustup component add {name}")).run(root),
            Source::None => bail!("install it by hand"),
        }
    }
}

fn install_package(package: &str, root: &Path) -> Result<()> {
    let is_root = line("id -u").output(root).is_ok_and(|id| id.trim() == "0");
    if !is_root || line("apt-get --version").output(root).is_err() {
        bail!("install the package `{package}`");
    }
    let install = || line(&format!("apt-get install --yes {package}")).run(root);
    // A fresh container has no package lists yet.
    install().or_else(|_| {
        line("apt-get update").run(root)?;
        install()
    })
}
