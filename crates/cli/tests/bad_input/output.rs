//! Output folders that cannot be written, or hold what is not ours.

use crate::support::Sandbox;
use insta::assert_snapshot;
use std::fs;

const DOCK: &str =
    "profile: Dock\ndeliver: mobileconfig\npayloads:\n  com.apple.dock: { autohide: true }\n";

/// A policy folder with one profile.
fn policy() -> Sandbox {
    Sandbox::policy("dock.yaml", DOCK)
}

/// A policy folder that was built.
fn built() -> Sandbox {
    let sandbox = policy();
    assert!(sandbox.russet("build .").starts_with("exit 0\n"));
    sandbox
}

fn names(sandbox: &Sandbox) -> Vec<String> {
    sandbox
        .tree("out")
        .into_iter()
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn errors_in_the_source_leave_the_last_build_whole() {
    let sandbox = built();
    let before = sandbox.tree("out");
    let sandbox = sandbox.with("dock.yaml", DOCK.replace("true", "1"));
    assert!(sandbox.russet("build .").starts_with("exit 1\n"));
    assert_eq!(sandbox.tree("out"), before);
}

#[test]
fn a_file_where_the_folder_belongs() {
    let sandbox = policy().with("out", "mine");
    assert_snapshot!(sandbox.russet("build ."), @"
    exit 2
    2 files checked, nothing found
    russet: `./out` is not a folder, but files have to be written into it; move it away or choose another output folder
    ");
    assert_snapshot!(sandbox.russet("build . --out out/below"), @"
    exit 2
    2 files checked, nothing found
    russet: cannot look at `out/below`: Not a directory (os error 20)
    ");
    assert_eq!(fs::read_to_string(sandbox.path("out")).unwrap(), "mine");
}

#[test]
fn a_file_where_a_folder_in_it_belongs() {
    let sandbox = policy().with("out/profiles", "mine");
    assert_snapshot!(sandbox.russet("build ."), @"
    exit 2
    2 files checked, nothing found
    russet: `./out/profiles` is not a folder, but files have to be written into it; move it away or choose another output folder
    ");
    assert_eq!(
        sandbox.tree("out"),
        [("profiles".to_owned(), b"mine".to_vec())]
    );
}

#[test]
fn a_folder_where_a_file_in_it_belongs() {
    let sandbox = policy().with("out/profiles/dock.mobileconfig/mine.txt", "mine");
    assert_snapshot!(sandbox.russet("build ."), @"
    exit 2
    2 files checked, nothing found
    russet: `./out/profiles/dock.mobileconfig` is a folder, but a file of that name has to be written; move it away or choose another output folder
    ");
    assert_eq!(names(&sandbox), ["profiles/dock.mobileconfig/mine.txt"]);
}

#[test]
fn a_file_of_somebody_else_under_the_name_of_ours() {
    let sandbox = policy().with("out/profiles/dock.mobileconfig", "mine");
    assert_snapshot!(sandbox.russet("build ."), @"
    exit 2
    2 files checked, nothing found
    russet: `./out/profiles/dock.mobileconfig` was not written by russet, and would be replaced; move it away or choose another output folder
    ");
    assert_eq!(
        fs::read_to_string(sandbox.path("out/profiles/dock.mobileconfig")).unwrap(),
        "mine"
    );
}

#[test]
fn files_that_are_not_ours_are_left_alone() {
    let sandbox = built()
        .with("out/notes.txt", "mine")
        .with("out/profiles/other.mobileconfig", "mine");
    fs::remove_file(sandbox.path("dock.yaml")).unwrap();
    let sandbox = sandbox.with("wide.yaml", DOCK.replace("Dock", "Wide dock"));
    assert_snapshot!(sandbox.russet("build ."), @"
    exit 0
    Wide dock  profile
    ./out: 3 files, 3 new or changed
    2 files checked, nothing found
    ");
    // The profile of the last build is gone, what somebody else put there is not.
    assert_snapshot!(names(&sandbox).join("\n"), @"
    graph/deviceConfigurations/wide-dock.json
    manifest.json
    notes.txt
    profiles/other.mobileconfig
    profiles/wide-dock.mobileconfig
    ");
}

#[test]
fn a_manifest_that_is_not_ours() {
    for manifest in [
        "mine",
        "{}",
        "{\"artifacts\":[{\"path\":\"../dock.yaml\"},{\"path\":\"/etc/passwd\"}]}",
    ] {
        let sandbox = policy().with("out/manifest.json", manifest);
        let said = sandbox.russet("build .");
        assert!(sandbox.path("dock.yaml").exists(), "{said}");
        assert!(
            said.starts_with("exit 0\n") || said.starts_with("exit 2\n"),
            "{said}"
        );
    }
}

#[test]
fn a_link_where_the_folder_belongs() {
    let elsewhere = Sandbox::new();
    let sandbox = policy()
        .with_folder("out")
        .with_link("out/profiles", elsewhere.path(""));
    assert_snapshot!(sandbox.russet("build ."), @"
    exit 2
    2 files checked, nothing found
    russet: `./out/profiles` is not a folder, but files have to be written into it; move it away or choose another output folder
    ");
    assert!(elsewhere.tree("").is_empty());
}

#[test]
fn a_disk_that_is_full() {
    let sandbox = built();
    let before = sandbox.tree("out");
    let large = "x".repeat(200_000);
    let sandbox = sandbox.with(
        "window.yaml",
        format!("profile: Login window\ndeliver: mobileconfig\npayloads:\n  com.apple.loginwindow: {{ LoginwindowText: {large} }}\n"),
    );
    // A file system of 100 KB over `out/`, with what is in it already; only this process sees it.
    let script = "mkdir .disk && mount -t tmpfs -o size=100k tmpfs .disk && cp -R out/. .disk && mount --bind .disk out || exit 77\n\"$RUSSET\" build .; code=$?\ncp -R out .after; exit $code\n";
    let sandbox = sandbox.with("full.sh", script);
    let russet = [("RUSSET", env!("CARGO_BIN_EXE_russet"))];
    let said = sandbox.run(
        "unshare",
        "--user --map-root-user --mount sh full.sh",
        &russet,
    );
    if said.starts_with("exit 77\n") || said.contains("unshare") {
        println!("skipped: no file system of our own here: {said}");
        return;
    }
    assert_snapshot!(said, @"
    exit 2
    3 files checked, nothing found
    russet: cannot write `./out/profiles/login-window.mobileconfig`: No space left on device (os error 28)
    ");
    assert_eq!(sandbox.tree(".after"), before);
}
