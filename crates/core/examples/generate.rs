//! Writes what is generated from the library itself: the JSON Schemas in `schemas/json` and the catalogue of rules.
//!
//! `cargo xtask codegen` runs it: `generate ROOT [--check]`. With `--check` nothing is written, and a stale file is an
//! error.

use russet::diagnostic::{Rule, Sample};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

/// The folder in which every file is generated.
const SCHEMAS: &str = "schemas/json";

const RULES: &str = "docs/rules.md";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let (root, check) = match arguments.as_slice() {
        [root] => (root, false),
        [root, flag] if flag == "--check" => (root, true),
        _ => {
            eprintln!("usage: generate ROOT [--check]");
            return ExitCode::from(2);
        }
    };
    match run(Path::new(root), check) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(root: &Path, check: bool) -> io::Result<()> {
    let files = files();
    for path in stale(root, &files)? {
        let target = root.join(&path);
        if check {
            let message = format!("{} is stale: run `cargo xtask codegen`", path.display());
            return Err(io::Error::other(message));
        }
        match files.get(&path) {
            None => fs::remove_file(target)?,
            Some(text) => {
                fs::create_dir_all(target.parent().unwrap_or(root))?;
                fs::write(target, text)?;
            }
        }
    }
    Ok(())
}

/// Paths whose content differs from what was generated, missing and superfluous ones included.
fn stale(root: &Path, files: &BTreeMap<PathBuf, String>) -> io::Result<Vec<PathBuf>> {
    let differs = |(path, text): &(&PathBuf, &String)| {
        fs::read_to_string(root.join(path)).ok().as_ref() != Some(text)
    };
    let mut stale: Vec<PathBuf> = files
        .iter()
        .filter(differs)
        .map(|(path, _)| path.clone())
        .collect();
    for folder in [SCHEMAS.to_owned(), format!("{SCHEMAS}/payloads")] {
        let Ok(items) = fs::read_dir(root.join(&folder)) else {
            continue;
        };
        for item in items {
            let item = item?;
            let path = Path::new(&folder).join(item.file_name());
            if item.path().is_file() && !files.contains_key(&path) {
                stale.push(path);
            }
        }
    }
    Ok(stale)
}

fn files() -> BTreeMap<PathBuf, String> {
    let folder = Path::new(SCHEMAS);
    let payloads = russet::schema::payload_types().filter_map(|name| {
        let path = folder.join("payloads").join(format!("{name}.schema.json"));
        Some((path, format!("{:#}\n", russet::schema::payload(name)?)))
    });
    let language = format!("{}\n", russet::schema::policy_language());
    payloads
        .chain([
            (folder.join("russet.schema.json"), language),
            (PathBuf::from(RULES), rules()),
        ])
        .collect()
}

/// The catalogue of rules, as a chapter of the book.
fn rules() -> String {
    let mut text = String::from(
        "# The rules\n\n<!-- From crates/core/src/diagnostic/rules by `cargo xtask codegen`. -->\n\n\
         Everything that Russet can say about a policy or a profile. `russet explain CODE` prints the same.\n",
    );
    for rule in Rule::all() {
        let _ = write!(
            text,
            "\n## {} {}\n\n*{}.* {}\n",
            rule.code,
            rule.title,
            capitalized(&rule.severity.to_string()),
            rule.explanation
        );
        let (language, broken, mended) = sample(&rule.sample);
        let _ = write!(
            text,
            "\n```{language}\n{}\n```\n\nInstead:\n\n```{language}\n{}\n```\n",
            broken.trim_end(),
            mended.trim_end()
        );
    }
    text
}

fn sample(sample: &Sample) -> (&'static str, &'static str, &'static str) {
    match *sample {
        Sample::Policy { broken, mended } => ("yaml", broken, mended),
        Sample::Profile { broken, mended } => ("xml", broken, mended),
        Sample::Command { broken, mended } => ("text", broken, mended),
    }
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is checked in is what `cargo xtask codegen` writes.
    #[test]
    fn everything_is_fresh() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        run(&root, true).unwrap();
    }

    #[test]
    fn every_rule_is_in_the_catalogue() {
        let text = rules();
        for rule in Rule::all() {
            assert!(text.contains(&format!("\n## {} ", rule.code)));
        }
    }
}
