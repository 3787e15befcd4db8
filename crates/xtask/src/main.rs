//! Imports facts, generates code from them and proves that what is checked in is fresh.

mod codegen;
mod facts;
mod import;
mod overlay;
mod test;
mod yaml;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Reads Apple's schema and brings `schemas/` up to date, keeping what we wrote ourselves.
    ImportApple {
        /// Folder with one folder a release: `macos15`, `macos27`, ….
        source: PathBuf,
    },
    /// Carries the facts of the settings catalog and of Microsoft's preferences into `schemas/`.
    ImportGraph {
        /// Folder with `graph/` and `prefs/`.
        source: PathBuf,
    },
    /// Generates code, JSON Schemas and tables from `schemas/`.
    Codegen {
        /// Writes nothing; fails where a checked-in file is stale.
        #[arg(long)]
        check: bool,
    },
    /// Sets up what is missing and runs every check.
    Test {
        /// Leaves out the steps that take minutes.
        #[arg(long, conflicts_with = "steps")]
        quick: bool,
        /// Runs only these steps.
        #[arg(value_name = "STEP")]
        steps: Vec<String>,
    },
}

fn main() -> Result<()> {
    let root = repository();
    match Arguments::parse().command {
        Command::ImportApple { source } => import::apple(&source, &root.join("schemas")),
        Command::ImportGraph { source } => import::graph(&source, &root.join("schemas")),
        Command::Codegen { check } => codegen::run(&root, check),
        Command::Test { quick, steps } => test::run(&root, quick, &steps),
    }
}

/// The root of the repository that this program was built from.
fn repository() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest
        .ancestors()
        .nth(2)
        .unwrap_or(manifest)
        .to_path_buf()
}
