//! Imports facts, generates code from them and proves that what is checked in is fresh.

mod codegen;
mod facts;
mod import;
mod overlay;
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
    /// Generates code, JSON Schemas and tables from `schemas/`.
    Codegen {
        /// Writes nothing; fails where a checked-in file is stale.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> Result<()> {
    let root = repository();
    match Arguments::parse().command {
        Command::ImportApple { source } => import::apple(&source, &root.join("schemas")),
        Command::Codegen { check } => codegen::run(&root, check),
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
