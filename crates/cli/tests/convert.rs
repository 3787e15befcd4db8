//! `russet convert`: files, exit codes, and the report as people see it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

use assert_cmd::Command;
use std::fs;
use std::path::Path;

const LOGIN: &str = "profile: Login\nidentifier: com.contoso.login\npayloads:\n  com.apple.loginwindow: { SHOWFULLNAME: true, HideMobileAccounts: true }\n  com.apple.dock: { autohide: true }\n";
const PASSCODE: &str = "profile: Passcode\npayloads:\n  com.apple.mobiledevice.passwordpolicy: { minLength: 12, requireAlphanumeric: true }\n";
const ROTATION: &str = "profile: FileVault\ndeliver: settings-catalog\npayloads:\n  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true, RecoveryKeyRotationInMonths: 6 }\n";

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn russet(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = Command::cargo_bin("russet").unwrap();
    let output = command
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder with one file.
fn folder(name: &str, text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), text).unwrap();
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn what_the_catalog_lacks_stays_in_a_profile_beside_it() {
    let folder = folder("login.yaml", LOGIN);
    let to = ["convert", "login.yaml", "--to", "settings-catalog"];
    let ran = russet(folder.path(), &to);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(
        ran.err.contains("name a folder for them with --out"),
        "{}",
        ran.err
    );

    let ran = russet(folder.path(), &[&to[..], &["--out", "out"]].concat());
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert_eq!(
        names(&folder.path().join("out")),
        ["login-custom-profile.mobileconfig", "login.json"]
    );
    insta::assert_snapshot!(ran.err);

    let ran = russet(folder.path(), &["check", "out"]);
    assert_eq!(ran.code, 0, "{}", ran.out);
}

#[test]
fn one_file_goes_to_standard_output_and_the_report_beside() {
    let folder = folder("passcode.yaml", PASSCODE);
    let ran = russet(
        folder.path(),
        &["convert", "passcode.yaml", "--to", "declaration"],
    );
    assert_eq!(ran.code, 0);
    insta::assert_snapshot!(ran.out);
    insta::assert_snapshot!(ran.err);
}

#[test]
fn a_declaration_comes_back_as_a_profile_and_as_source() {
    let folder = folder("passcode.yaml", PASSCODE);
    let to = |file: &str, form: &str, out: &str| {
        let ran = russet(
            folder.path(),
            &["convert", file, "--to", form, "--out", out],
        );
        assert_eq!(ran.code, 0, "{}", ran.err);
        fs::read_to_string(folder.path().join(out)).unwrap()
    };
    to("passcode.yaml", "declaration", "passcode.json");
    assert!(to("passcode.json", "mobileconfig", "a.mobileconfig").contains("<key>minLength</key>"));
    let source = to("passcode.json", "yaml", "b.yaml");
    assert!(source.contains("deliver: declaration"), "{source}");
    assert!(source.contains("MinimumLength: 12"), "{source}");
}

#[test]
fn a_policy_of_the_catalog_comes_back() {
    let folder = folder(
        "dock.yaml",
        "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n",
    );
    let to = |file: &str, form: &str, out: &str| {
        let ran = russet(
            folder.path(),
            &["convert", file, "--to", form, "--out", out],
        );
        assert_eq!(ran.code, 0, "{}", ran.err);
        fs::read_to_string(folder.path().join(out)).unwrap()
    };
    let first = to("dock.yaml", "settings-catalog", "dock.json");
    assert!(to("dock.json", "mobileconfig", "dock.mobileconfig").contains("<key>autohide</key>"));
    assert!(to("dock.json", "yaml", "source.yaml").contains("deliver: settings-catalog"));
    assert_eq!(to("source.yaml", "settings-catalog", "again.json"), first);
}

#[test]
fn what_is_impossible_is_said_and_is_no_success() {
    let folder = folder("filevault.yaml", ROTATION);
    let to = [
        "convert",
        "filevault.yaml",
        "--to",
        "mobileconfig",
        "--out",
        "x.mobileconfig",
    ];
    let ran = russet(folder.path(), &to);
    assert_eq!(ran.code, 1);
    assert!(
        ran.err.contains("✗ RecoveryKeyRotationInMonths"),
        "{}",
        ran.err
    );
    assert!(folder.path().join("x.mobileconfig").is_file());

    let ran = russet(folder.path(), &[&to[..], &["--format", "json"]].concat());
    assert!(ran.out.contains("\"impossible\": 1"), "{}", ran.out);
    assert_eq!(ran.err, "");
    let ran = russet(
        folder.path(),
        &[&to[..], &["--format", "markdown"]].concat(),
    );
    assert!(
        ran.out.starts_with("2 carried, 1 impossible\n"),
        "{}",
        ran.out
    );
}

#[test]
fn a_file_that_is_not_there_is_no_fault_of_the_input() {
    let folder = tempfile::tempdir().unwrap();
    let ran = russet(folder.path(), &["convert", "none.json", "--to", "yaml"]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
}

#[test]
fn json_that_is_nothing_to_convert_is_faulty() {
    let folder = folder("x.json", "{ \"a\": 1 }");
    let ran = russet(folder.path(), &["convert", "x.json", "--to", "yaml"]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("holds nothing to convert"), "{}", ran.err);
}

#[test]
fn declarations_are_checked_at_their_places() {
    let json = "{ \"Type\": \"com.apple.configuration.passcode.settings\", \"Identifier\": \"a\",\n  \"Payload\": { \"MinimumLength\": \"12\" } }\n";
    let folder = folder("a.json", json);
    let ran = russet(folder.path(), &["check", "a.json", "--format", "json"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.contains("\"pointer\": \"/Payload/MinimumLength\""),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("\"line\": 2"), "{}", ran.out);
}

#[test]
fn nothing_is_made_of_source_with_errors() {
    let folder = folder(
        "x.yaml",
        "profile: X\npayloads:\n  com.apple.dock: { autohide: !base64 \"?\" }\n",
    );
    let ran = russet(
        folder.path(),
        &["convert", "x.yaml", "--to", "mobileconfig"],
    );
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
}
