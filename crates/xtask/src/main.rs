//! Imports facts and generates code from them.

mod codegen_graph;
mod graph_tables;
mod import_graph;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let root = root();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["import-graph", source] => import_graph::run(Path::new(source), &root.join("schemas")),
        ["codegen"] => {
            for (path, text) in codegen_graph::generate(&root)? {
                std::fs::create_dir_all(path.parent().unwrap_or(&root))?;
                std::fs::write(path, text)?;
            }
            Ok(())
        }
        _ => bail!("cargo xtask import-graph FOLDER | codegen"),
    }
}

fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest
        .ancestors()
        .nth(2)
        .unwrap_or(manifest)
        .to_path_buf()
}
