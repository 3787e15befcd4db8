use super::plan::Plan;
use super::*;
use crate::lower::ArtifactKind;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

fn artifact(path: &str, text: &str) -> Artifact {
    Artifact {
        path: path.to_owned(),
        bytes: text.as_bytes().to_vec(),
        kind: ArtifactKind::ConfigurationProfile,
        name: "Test".to_owned(),
        source: None,
        reason: None,
        graph: None,
    }
}

fn temporary() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("a/out");
    (folder, out)
}

/// Every file and every empty folder below, with what it holds.
fn contents(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let mut entries: Vec<_> = fs::read_dir(&next).unwrap().map(Result::unwrap).collect();
        if entries.is_empty() {
            found.insert(name(folder, &next), "(empty)".to_owned());
        }
        for entry in entries.drain(..) {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else {
                let text = fs::read_to_string(entry.path()).unwrap();
                found.insert(name(folder, &entry.path()), text);
            }
        }
    }
    found
}

fn name(folder: &Path, path: &Path) -> String {
    path.strip_prefix(folder)
        .unwrap()
        .to_str()
        .unwrap()
        .to_owned()
}

/// The error of a build that must leave everything as it was.
#[track_caller]
fn refused(out: &Path, artifacts: &[Artifact]) -> OutputError {
    let before = contents(out);
    let error = write(out, artifacts).expect_err("must be refused");
    assert_eq!(contents(out), before);
    error
}

#[test]
fn a_build_replaces_the_one_before_and_leaves_the_rest_alone() {
    let (_guard, out) = temporary();
    let first = [
        artifact("profiles/a.mobileconfig", "1"),
        artifact("graph/x/b.json", "2"),
    ];
    let summary = |written, unchanged, removed| Written {
        written,
        unchanged,
        removed,
    };
    assert_eq!(write(&out, &first).unwrap(), summary(3, 0, 0));
    assert_eq!(write(&out, &first).unwrap(), summary(0, 3, 0));
    fs::write(out.join("notes.txt"), "mine").unwrap();
    fs::write(out.join("profiles/a.mobileconfig"), "changed by hand").unwrap();

    let second = [
        artifact("profiles/a.mobileconfig", "1"),
        artifact("profiles/c.mobileconfig", "3"),
    ];
    assert_eq!(write(&out, &second).unwrap(), summary(3, 0, 1));
    let found = contents(&out);
    let names: Vec<_> = found.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "manifest.json",
            "notes.txt",
            "profiles/a.mobileconfig",
            "profiles/c.mobileconfig"
        ]
    );
    assert_eq!(found["profiles/a.mobileconfig"], "1");
}

#[test]
fn files_that_are_not_ours_are_never_replaced() {
    let (_guard, out) = temporary();
    fs::create_dir_all(out.join("profiles")).unwrap();
    fs::write(out.join("profiles/a.mobileconfig"), "theirs").unwrap();
    let error = refused(&out, &[artifact("profiles/a.mobileconfig", "ours")]);
    assert!(matches!(error, OutputError::Foreign(_)), "{error}");
    // The same bytes are no loss: a manifest that was deleted comes back.
    write(&out, &[artifact("profiles/a.mobileconfig", "theirs")]).unwrap();
}

#[test]
fn a_manifest_of_something_else_is_not_ours() {
    let (_guard, out) = temporary();
    fs::create_dir_all(&out).unwrap();
    fs::write(out.join("manifest.json"), "{\"name\": \"a web app\"}").unwrap();
    let error = refused(&out, &[artifact("a", "")]);
    assert!(matches!(error, OutputError::ForeignManifest(_)), "{error}");
}

#[test]
fn folders_and_files_in_each_others_places() {
    let (_guard, out) = temporary();
    fs::create_dir_all(out.join("profiles/a.mobileconfig")).unwrap();
    fs::write(out.join("graph"), "a file").unwrap();
    let error = refused(
        &out,
        &[artifact("b", ""), artifact("profiles/a.mobileconfig", "")],
    );
    assert!(matches!(error, OutputError::Folder(_)), "{error}");
    let error = refused(&out, &[artifact("b", ""), artifact("graph/x/b.json", "")]);
    assert!(matches!(error, OutputError::NotAFolder(_)), "{error}");

    let file = out.join("graph");
    assert!(matches!(write(&file, &[]), Err(OutputError::NotAFolder(_))));
    assert!(write(&file.join("below"), &[]).is_err());
}

#[test]
fn paths_stay_within_the_folder() {
    let (guard, out) = temporary();
    for path in ["../x", "/x", "", "a/../../x", "./x"] {
        let error = write(&out, &[artifact(path, "")]).unwrap_err();
        assert!(matches!(error, OutputError::Outside(_)), "{error}");
    }
    // A manifest that was changed by hand removes nothing elsewhere.
    let outside = guard.path().join("precious");
    fs::write(&outside, "x").unwrap();
    fs::create_dir_all(&out).unwrap();
    let absolute = outside.to_str().unwrap();
    let listed = format!(
        "{{\"russet\": 1, \"artifacts\": [{{\"path\": \"../../precious\"}}, {{\"path\": \"{absolute}\"}}, {{\"path\": \"gone\"}}]}}"
    );
    fs::write(out.join("manifest.json"), listed).unwrap();
    assert_eq!(write(&out, &[]).unwrap().removed, 0);
    assert!(outside.exists());
}

#[test]
fn a_failure_in_the_middle_undoes_what_was_done() {
    let (_guard, out) = temporary();
    write(
        &out,
        &[
            artifact("a", "1"),
            artifact("old/b", "1"),
            artifact("d", "1"),
        ],
    )
    .unwrap();
    let files = [
        ("a", &b"2"[..]),
        ("new/c", b"2"),
        ("d", b"2"),
        ("manifest.json", b"{}"),
    ];
    let plan = Plan::of_build(&out, files.into_iter()).unwrap();
    // After the plan was made, somebody puts a folder where a file has to go.
    fs::remove_file(out.join("d")).unwrap();
    fs::create_dir(out.join("d")).unwrap();
    let before = contents(&out);
    let error = swap::carry_out(&plan).unwrap_err();
    assert!(matches!(error, OutputError::Folder(_)), "{error}");
    assert_eq!(contents(&out), before);
}

#[cfg(unix)]
#[test]
fn symbolic_links_lead_nowhere() {
    use std::os::unix::fs::symlink;
    let (guard, out) = temporary();
    let elsewhere = guard.path().join("elsewhere");
    fs::create_dir_all(&elsewhere).unwrap();
    fs::create_dir_all(out.parent().unwrap()).unwrap();
    // The output folder itself may be a link.
    symlink(&elsewhere, &out).unwrap();
    write(&out, &[artifact("profiles/a", "1")]).unwrap();
    assert_eq!(
        fs::read_to_string(elsewhere.join("profiles/a")).unwrap(),
        "1"
    );
    assert!(fs::symlink_metadata(&out).unwrap().is_symlink());

    // A folder in it may not, and a file that is a link to somebody's file is not ours.
    let target = guard.path().join("target");
    fs::create_dir(&target).unwrap();
    fs::write(target.join("file"), "theirs").unwrap();
    symlink(&target, out.join("graph")).unwrap();
    symlink(target.join("file"), out.join("link")).unwrap();
    let error = write(&out, &[artifact("graph/b", "")]).unwrap_err();
    assert!(matches!(error, OutputError::NotAFolder(_)), "{error}");
    let error = write(&out, &[artifact("link", "ours")]).unwrap_err();
    assert!(matches!(error, OutputError::Foreign(_)), "{error}");
    assert_eq!(fs::read_to_string(target.join("file")).unwrap(), "theirs");
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_says_so() {
    use std::os::unix::fs::PermissionsExt;
    let (_guard, out) = temporary();
    write(&out, &[artifact("a", "1")]).unwrap();
    fs::set_permissions(&out, fs::Permissions::from_mode(0o555)).unwrap();
    if fs::write(out.join("probe"), "").is_ok() {
        fs::remove_file(out.join("probe")).unwrap();
        println!("skipped: the superuser may write anywhere");
    } else {
        let error = refused(&out, &[artifact("a", "2")]);
        assert!(error.to_string().contains("a/out"), "{error}");
    }
    fs::set_permissions(&out, fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_made_says_so() {
    let error = write(Path::new("/proc/self/russet/out"), &[artifact("a", "1")]).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("cannot create the folder `/proc/self/russet`"),
        "{error}"
    );
}

#[test]
fn a_new_folder_does_not_outlive_a_failure() {
    let (guard, out) = temporary();
    // No file system takes a name of this length.
    let long = "x".repeat(5000);
    assert!(write(&out, &[artifact("b", "1"), artifact(&long, "1")]).is_err());
    assert!(!guard.path().join("a").exists());
}

#[test]
fn documents_replace_only_those_that_are_ours() {
    let (_guard, out) = temporary();
    let is_ours = |bytes: &[u8]| bytes.starts_with(b"ours");
    let write = |documents: &[(&str, &[u8])]| write_documents(&out, documents, is_ours);
    let first = write(&[("a.md", b"ours 1"), ("b.html", b"ours 1")]).unwrap();
    assert_eq!((first.written, first.removed), (2, 0));
    let second = write(&[("a.md", b"ours 2")]).unwrap();
    assert_eq!((second.written, second.removed), (1, 0));
    assert_eq!(contents(&out).len(), 2);

    fs::write(out.join("b.html"), "theirs").unwrap();
    let before = contents(&out);
    let refused = write(&[("a.md", b"ours 3"), ("b.html", b"ours 3")]);
    assert!(
        matches!(refused, Err(OutputError::Foreign(_))),
        "{refused:?}"
    );
    assert_eq!(contents(&out), before);
}

#[test]
fn documents_leave_a_build_in_the_same_folder_alone() {
    let (_guard, out) = temporary();
    write(&out, &[artifact("profiles/dock.mobileconfig", "dock")]).unwrap();
    write_documents(&out, &[("report.md", b"ours".as_slice())], |_| false).unwrap();
    assert!(contents(&out).contains_key("profiles/dock.mobileconfig"));
    // The next build leaves the document alone as well.
    write(&out, &[artifact("profiles/dock.mobileconfig", "new")]).unwrap();
    assert!(contents(&out).contains_key("report.md"));
}
