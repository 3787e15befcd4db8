//! Every fuzz target, for a few seconds: enough to see that it builds, and that nothing near the seeds breaks it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::command::{Line, cargo};

/// What each run of a target may take: seconds in all, bytes of input, MB of memory, seconds for one input.
const LIMITS: &str = "-max_total_time=10 -max_len=65536 -rss_limit_mb=1024 -timeout=10 -verbosity=0 -print_final_stats=1";

/// Runs all targets, the others too where one fails.
pub(super) fn every_target(root: &Path) -> Result<()> {
    fuzz("build").run(root)?;
    let targets = fuzz("list").output(root)?;
    let mut failed = Vec::new();
    for target in targets.lines() {
        if let Err(error) = run(root, target) {
            eprintln!("{error:#}");
            failed.push(target);
        }
    }
    if !failed.is_empty() {
        bail!("an input breaks {}", failed.join(", "));
    }
    Ok(())
}

/// Russet has no `unsafe` code, so the sanitizers, which want the nightly toolchain, are left to longer runs.
fn fuzz(command: &str) -> Line {
    let sanitizer = if command == "list" {
        ""
    } else {
        "--sanitizer none"
    };
    cargo(&format!("fuzz {command} {sanitizer}"))
}

fn run(root: &Path, target: &str) -> Result<()> {
    // What is found goes into the first folder; the others are only read.
    let found = root.join("fuzz/corpus").join(target);
    fs::create_dir_all(&found)?;
    let mut line = fuzz("run").argument(target).argument(found);
    for folder in seeds(root, target) {
        line = line.argument(folder);
    }
    line = line.argument("--");
    for limit in LIMITS.split(' ') {
        line = line.argument(limit);
    }
    line.run(root)
}

/// Where a target begins: our own small inputs, the examples, and real profiles where they are at hand.
fn seeds(root: &Path, target: &str) -> Vec<PathBuf> {
    let ours = root.join("fuzz/seeds").join(target);
    let further = match target {
        "policy_source" => root.join("examples"),
        "xml_plist" | "profile" => root.join("../shared/corpus/profiles"),
        _ => PathBuf::new(),
    };
    let mut folders = vec![ours, further];
    folders.retain(|folder| folder.is_dir());
    folders
}
