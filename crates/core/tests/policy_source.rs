//! Policy source on a real file system.
#![expect(
    clippy::unwrap_used,
    reason = "a test whose files cannot be set up has failed"
)]

use russet::check::check;
use russet::diagnostic::Severity;
use russet::source::{LoadOptions, Loaded, NativeWorld, load_file, load_folder};
use std::fs;
use std::path::Path;

const ROOT: &str = "russet: 1\nidentifier: com.contoso.mac\n";

/// A policy folder with these files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("russet.yaml"), ROOT).unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn load(folder: &Path) -> Loaded {
    load_folder(&NativeWorld, folder, &LoadOptions::default())
}

/// The diagnostics as `P001 a.yaml message`.
fn faults(loaded: &Loaded) -> Vec<String> {
    let line = |fault: &russet::diagnostic::Diagnostic| {
        let file = loaded.files.name(fault.span).unwrap_or("-");
        format!("{} {file} {}", fault.code.code, fault.message)
    };
    loaded.diagnostics.iter().map(line).collect()
}

const CERTIFICATE: &str =
    "profile: Root\npayloads:\n  com.apple.security.root: { PayloadContent: !file PATH }\n";

#[test]
fn files_are_found_in_folders() {
    let folder = folder(&[
        (
            "security/root.yaml",
            &CERTIFICATE.replace("PATH", "../files/root.cer"),
        ),
        ("files/root.cer", "bytes"),
        ("folder.yaml/inner.yaml", "profile: Inner\n"),
    ]);
    let loaded = load(folder.path());
    assert_eq!(faults(&loaded), [""; 0]);
    let names: Vec<_> = loaded
        .policy
        .profiles
        .iter()
        .map(|profile| profile.name.as_str())
        .collect();
    assert_eq!(names, ["Inner", "Root"]);
    let alone = load_file(
        &NativeWorld,
        &folder.path().join("security/root.yaml"),
        &LoadOptions::default(),
    );
    assert_eq!(faults(&alone), [""; 0]);
    assert_eq!(alone.policy.identifier.as_deref(), Some("com.contoso.mac"));
}

#[test]
fn a_file_of_200_mb_is_refused_unread() {
    let folder = folder(&[("a.yaml", &CERTIFICATE.replace("PATH", "large.cer"))]);
    for name in ["large.yaml", "large.cer"] {
        let file = fs::File::create(folder.path().join(name)).unwrap();
        file.set_len(200 << 20).unwrap();
    }
    let start = std::time::Instant::now();
    assert_eq!(
        faults(&load(folder.path())),
        [
            "P003 a.yaml `large.cer` cannot be read: it has 209715200 bytes, and at most 16 MB are read",
            "P003 large.yaml `large.yaml` cannot be read: it has 209715200 bytes, and at most 16 MB are read",
        ]
    );
    assert!(start.elapsed().as_millis() < 200, "it was read");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.cer"), "secret").unwrap();
    fs::write(outside.path().join("more.yaml"), "profile: More\n").unwrap();
    let folder = folder(&[
        ("a.yaml", &CERTIFICATE.replace("PATH", "link.cer")),
        (
            "b.yaml",
            &CERTIFICATE
                .replace("Root", "B")
                .replace("PATH", "linked.d/secret.cer"),
        ),
    ]);
    symlink(
        outside.path().join("secret.cer"),
        folder.path().join("link.cer"),
    )
    .unwrap();
    symlink(outside.path(), folder.path().join("linked.d")).unwrap();
    symlink(outside.path(), folder.path().join("linked")).unwrap();
    symlink(
        outside.path().join("more.yaml"),
        folder.path().join("more.yaml"),
    )
    .unwrap();
    // A circle of folders ends nothing up in a loop.
    symlink(folder.path(), folder.path().join("self")).unwrap();
    assert_eq!(
        faults(&load(folder.path())),
        [
            "P012 a.yaml `link.cer` leads through a symbolic link",
            "P012 b.yaml `linked.d/secret.cer` leads through a symbolic link",
            "P028 linked `linked` is a symbolic link, and is not followed",
            "P028 more.yaml `more.yaml` is a symbolic link, and is not followed",
            "P028 self `self` is a symbolic link, and is not followed",
        ]
    );
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_reported() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("a.yaml", "profile: A\n"), ("b.yaml", "profile: B\n")]);
    let path = folder.path().join("a.yaml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(&path).is_ok() {
        println!("skipped: this user may read everything");
        return;
    }
    let loaded = load(folder.path());
    assert_eq!(
        faults(&loaded),
        ["P001 a.yaml `a.yaml` cannot be read: its permissions do not allow reading it"]
    );
    assert_eq!(loaded.policy.profiles.len(), 1);
}

#[test]
fn what_is_not_there_is_reported() {
    let folder = folder(&[]);
    let missing = folder.path().join("none");
    assert!(faults(&load(&missing))[0].starts_with("P001 russet.yaml"));
    let file = load_file(
        &NativeWorld,
        &missing.join("a.yaml"),
        &LoadOptions::default(),
    );
    assert!(faults(&file)[0].starts_with("P001"));
    let directory = folder.path().join("folder.yaml");
    fs::create_dir(&directory).unwrap();
    let loaded = load_file(&NativeWorld, &directory, &LoadOptions::default());
    assert!(
        faults(&loaded)[0].ends_with("it is a folder, not a file"),
        "{:?}",
        faults(&loaded)
    );
}

#[test]
fn the_example_has_no_errors() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/end-to-end");
    let loaded = load(&folder);
    assert_eq!(faults(&loaded), [""; 0]);
    assert!(loaded.policy.profiles.len() > 10);
    let errors = check(&loaded.policy);
    let errors: Vec<_> = errors
        .iter()
        .filter(|fault| fault.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn a_path_relative_to_the_working_folder_finds_its_root() {
    let folder = folder(&[
        ("sub/a.yaml", &CERTIFICATE.replace("PATH", "root.cer")),
        ("sub/root.cer", "bytes"),
    ]);
    // The other tests name all files by absolute paths.
    std::env::set_current_dir(folder.path().join("sub")).unwrap();
    let loaded = load_file(&NativeWorld, Path::new("a.yaml"), &LoadOptions::default());
    assert_eq!(faults(&loaded), [""; 0]);
    assert_eq!(loaded.policy.identifier.as_deref(), Some("com.contoso.mac"));
    std::env::set_current_dir(folder.path()).unwrap();
    let options = LoadOptions::default();
    let loaded = load_file(&NativeWorld, Path::new("russet.yaml"), &options);
    assert_eq!(loaded.policy.profiles.len(), 1);
    assert_eq!(load(Path::new("")).policy.profiles.len(), 1);
    std::env::set_current_dir("/").unwrap();
}
