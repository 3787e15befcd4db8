//! `russet docs`: what it writes, and what it leaves alone.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use assert_cmd::Command;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const POLICY: &str = "profile: Dock\nassign: { all-devices: true }\npayloads:\n  com.apple.dock: { autohide: true }\n";

/// A folder with a policy in `mac/`.
fn policy(document: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mac = folder.path().join("mac");
    fs::create_dir(&mac).unwrap();
    fs::write(
        mac.join("russet.yaml"),
        "russet: 1\norganization: Contoso\nidentifier: com.contoso.mac\n",
    )
    .unwrap();
    fs::write(mac.join("dock.yaml"), document).unwrap();
    folder
}

/// The exit code, standard output and standard error of `russet docs mac --out report` and more.
fn docs(folder: &Path, more: &[&str], variables: &[(&str, &str)]) -> (i32, String, String) {
    let output = Command::cargo_bin("russet")
        .unwrap()
        .current_dir(folder)
        .env_clear()
        .envs(variables.iter().copied())
        .args(["docs", "mac", "--out", "report"])
        .args(more)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder.join("report")) else {
        return Vec::new();
    };
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

#[test]
fn both_forms_or_one() {
    let folder = policy(POLICY);
    let (code, out, err) = docs(folder.path(), &[], &[]);
    assert_eq!(
        (code, out.as_str()),
        (0, "report/report.md\nreport/index.html\n"),
        "{err}"
    );
    assert_eq!(names(folder.path()), ["index.html", "report.md"]);

    let folder = policy(POLICY);
    assert_eq!(
        docs(folder.path(), &["--format", "html"], &[]).1,
        "report/index.html\n"
    );
    assert_eq!(names(folder.path()), ["index.html"]);

    let folder = policy(POLICY);
    assert_eq!(
        docs(folder.path(), &["--format", "markdown"], &[]).1,
        "report/report.md\n"
    );
    assert_eq!(names(folder.path()), ["report.md"]);
}

#[test]
fn the_same_policy_gives_the_same_bytes_wherever_it_lies() {
    let (one, two) = (policy(POLICY), policy(POLICY));
    docs(one.path(), &[], &[]);
    docs(two.path(), &[], &[]);
    for name in ["report/report.md", "report/index.html"] {
        let read = |folder: &TempDir| fs::read(folder.path().join(name)).unwrap();
        assert_eq!(read(&one), read(&two), "{name}");
    }
    // A report of its own is replaced, also by one of another day.
    assert_eq!(docs(one.path(), &["--date", "2026-11-25"], &[]).0, 0);
    let report = fs::read_to_string(one.path().join("report/report.md")).unwrap();
    assert!(report.contains("- **Date:** 2026-11-25\n"));
    assert_eq!(
        docs(two.path(), &[], &[("SOURCE_DATE_EPOCH", "1764028800")]).0,
        0
    );
    let report = fs::read_to_string(two.path().join("report/report.md")).unwrap();
    assert!(report.contains("- **Date:** 2025-11-25\n"), "{report}");
}

#[test]
fn a_policy_with_errors_gets_no_report() {
    let folder = policy("profile: Dock\npayloads:\n  com.apple.dock: { autohide: 7 }\n");
    let (code, out, err) = docs(folder.path(), &[], &[]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("S005"), "{err}");
    assert!(names(folder.path()).is_empty());
    // What is accepted does not keep a report from being written.
    assert_eq!(docs(folder.path(), &["--allow", "S005"], &[]).0, 0);
}

#[test]
fn what_somebody_else_has_written_stays() {
    let folder = policy(POLICY);
    fs::create_dir(folder.path().join("report")).unwrap();
    fs::write(folder.path().join("report/index.html"), "<h1>Home</h1>").unwrap();
    let (code, out, err) = docs(folder.path(), &[], &[]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(
        err.contains("`report/index.html` was not written by russet"),
        "{err}"
    );
    assert_eq!(names(folder.path()), ["index.html"]);
}

#[test]
fn arguments_that_make_no_sense() {
    let folder = policy(POLICY);
    let (code, _, err) = docs(folder.path(), &["--date", "tomorrow"], &[]);
    assert_eq!(code, 2);
    assert!(err.contains("such as 2026-11-25"), "{err}");
    let (code, _, err) = docs(folder.path(), &[], &[("SOURCE_DATE_EPOCH", "tomorrow")]);
    assert_eq!(code, 2);
    assert!(err.contains("seconds since 1970"), "{err}");
    let (code, _, err) = docs(folder.path(), &["--allow", "Z999"], &[]);
    assert_eq!(code, 2);
    assert!(err.contains("there is no rule `Z999`"), "{err}");
}

#[test]
fn comments_come_along_where_they_are_asked_for() {
    let folder = policy(&format!("# People keep what they like.\n{POLICY}"));
    let report = |more: &[&str]| {
        assert_eq!(docs(folder.path(), more, &[]).0, 0);
        fs::read_to_string(folder.path().join("report/report.md")).unwrap()
    };
    assert!(!report(&[]).contains("People keep what they like."));
    assert!(report(&["--comments"]).contains("> People keep what they like."));
}
