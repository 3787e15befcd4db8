//! Real profiles, as their vendors publish them: what is said about them is true, and stays the same.

use russet::check::check;
use russet::input::read_bytes;
use russet::source::LoadOptions;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// Every `.mobileconfig` below a folder, sorted.
fn profiles_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(profiles_below(&path));
        } else if path
            .extension()
            .is_some_and(|extension| extension == "mobileconfig")
        {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Severity, code and place of everything that is said about a profile.
fn said(path: &Path) -> String {
    let bytes = fs::read(path).unwrap();
    let loaded = read_bytes(&bytes, "profile", &LoadOptions::default());
    let checked = check(&loaded.policy);
    let mut lines = String::new();
    for diagnostic in loaded.diagnostics.iter().chain(&checked) {
        let (severity, code) = (diagnostic.severity, diagnostic.code.code);
        writeln!(lines, "  {severity} {code} {}", diagnostic.pointer).unwrap();
    }
    lines
}

#[test]
fn what_is_said_about_real_profiles_stays_the_same() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    if !corpus.is_dir() {
        println!("skipped: ../shared is not here");
        return;
    }
    let mut answer = String::new();
    for path in profiles_below(&corpus) {
        let name = path.file_name().unwrap().to_string_lossy();
        write!(answer, "{name}\n{}", said(&path)).unwrap();
    }
    insta::assert_snapshot!(answer);
}
