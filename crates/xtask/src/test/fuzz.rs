//! Every fuzz target, for a few seconds: enough to see that it builds, and that nothing near the seeds breaks it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::command::cargo;

/// What each run of a target may take: seconds in all, bytes of input, MB of memory, seconds for one input.
const LIMITS: &str = "-max_total_time=10 -max_len=65536 -rss_limit_mb=1024 -timeout=10";

/// Runs all targets, the others too where one fails.
pub(super) fn every_target(root: &Path) -> Result<()> {
    cargo("fuzz build --sanitizer none").run(root)?;
    let targets = cargo("fuzz list").output(root)?;
    let mut failed = Vec::new();
    for target in targets.lines() {
        match run(root, target) {
            Ok(inputs) => eprintln!("{target}: {inputs} inputs"),
            Err(error) => {
                eprintln!("{error:#}");
                failed.push(target);
            }
        }
    }
    if !failed.is_empty() {
        bail!("an input breaks {}", failed.join(", "));
    }
    Ok(())
}

/// Runs a target and says how many inputs it has taken.
///
/// Russet has no `unsafe` code, so the sanitizers, which want the nightly toolchain, are left to longer runs.
fn run(root: &Path, target: &str) -> Result<String> {
    // What is found goes into the first folder; the others are only read.
    let found = root.join("fuzz/corpus").join(target);
    fs::create_dir_all(&found)?;
    let mut line = cargo("fuzz run --sanitizer none").argument(target);
    line = line.argument(found);
    for folder in seeds(root, target) {
        line = line.argument(folder);
    }
    let limits = format!("-- {LIMITS} -verbosity=0 -print_final_stats=1");
    for limit in limits.split(' ') {
        line = line.argument(limit);
    }
    let said = line.quietly(root)?;
    let inputs = said
        .lines()
        .find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
    Ok(inputs.unwrap_or(" no").trim().to_owned())
}

/// Where a target begins: our own small inputs, the examples, and real profiles where they are at hand.
fn seeds(root: &Path, target: &str) -> Vec<PathBuf> {
    let ours = root.join("fuzz/seeds").join(target);
    let further = match target {
        "policy_source" | "written_policy" => root.join("examples"),
        "xml_plist" | "profile" | "import" => root.join("../shared/corpus/profiles"),
        "graph_json" => root.join("../shared/corpus/policies"),
        _ => PathBuf::new(),
    };
    let mut folders = vec![ours, further];
    folders.retain(|folder| folder.is_dir());
    folders
}
