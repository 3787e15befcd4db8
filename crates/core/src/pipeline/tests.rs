//! What the ways have in common: that they can be stopped, and what they refuse.

use super::*;
use crate::interrupt::Interrupt;
use crate::source::{LoadOptions, MemoryWorld};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A policy folder with this many profiles.
fn folder(profiles: usize) -> MemoryWorld {
    let root = "russet: 1\nidentifier: com.contoso.mac\n";
    (0..profiles).fold(MemoryWorld::new().with_file("mac/russet.yaml", root), |world, number| {
        let text = format!(
            "profile: Domain {number}\ndeliver: mobileconfig\npayloads:\n  com.contoso.p{number}: {{ on: true }}\n"
        );
        world.with_file(format!("mac/p{number}.yaml"), text)
    })
}

/// Options that stop the work when they were asked this often, and how often they were asked.
fn stopping_after(times: usize) -> (LoadOptions, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let interrupt = Interrupt::new(move || count.fetch_add(1, Ordering::Relaxed) >= times);
    let options = LoadOptions {
        interrupt,
        ..LoadOptions::default()
    };
    (options, asked)
}

#[test]
fn a_build_stops_wherever_it_is() {
    let world = folder(20);
    let build =
        |options: &LoadOptions| build(&world, Path::new("mac"), options, &BuildOptions::default());
    let (options, asked) = stopping_after(usize::MAX);
    assert!(!build(&options).unwrap().lowered.artifacts.is_empty());
    let times = asked.load(Ordering::Relaxed);
    // Once a file, once a document, once a profile checked, once a profile lowered.
    assert!(times > 80, "it was asked {times} times");
    for times in 0..times {
        let (options, asked) = stopping_after(times);
        assert!(
            matches!(build(&options), Err(Error::Interrupted(_))),
            "{times}"
        );
        assert_eq!(asked.load(Ordering::Relaxed), times + 1);
    }
}

#[test]
fn what_stopped_a_signer_is_told_apart_from_its_failure() {
    let world = folder(1);
    let refuses = |_: &[u8]| Err("the token was pulled out".into());
    let how = BuildOptions {
        sign: Some(&refuses),
        ..BuildOptions::default()
    };
    let error = build(&world, Path::new("mac"), &LoadOptions::default(), &how).unwrap_err();
    assert!(matches!(error, Error::Signing(_)));
    assert_eq!(error.to_string(), "the token was pulled out");
}

#[test]
fn a_check_and_a_reading_stop() {
    let world = folder(20);
    let mac = PathBuf::from("mac");
    let (options, _) = stopping_after(0);
    let found = check(&world, std::slice::from_ref(&mac), &options, &[]);
    assert!(matches!(found, Err(Error::Interrupted(_))));
    let read = whole(&world, &mac, &options);
    assert!(matches!(read, Err(Error::Interrupted(_))));
}

#[test]
fn what_cannot_be_built_or_read_is_told_by_its_path() {
    let world = folder(1).with_file("empty/notes.txt", "");
    let options = LoadOptions::default();
    let not_built = |path: &str| {
        let built = build(&world, Path::new(path), &options, &BuildOptions::default());
        built.unwrap_err().to_string()
    };
    let not_read = |path: &str| {
        whole(&world, Path::new(path), &options)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        not_built("mac/p0.yaml"),
        "mac/p0.yaml is not a folder; name the folder that holds russet.yaml"
    );
    assert!(not_built("none").starts_with("none is not a folder"));
    assert_eq!(not_read("none"), "none: there is no such file or folder");
    assert_eq!(not_read("empty"), "empty: nothing in it can be read");
}

#[test]
fn allows_only_what_there_is() {
    let world = MemoryWorld::new().with_file(
        "a.yaml",
        "profile: Dock\npayloads:\n  com.apple.dock: { autohid: true }\n",
    );
    let check = |allow: &str| {
        let allow = [allow.to_owned()];
        check(&world, &["a.yaml".into()], &LoadOptions::default(), &allow)
    };
    assert!(matches!(check("X999"), Err(Error::UnknownRule(code)) if code == "X999"));
    let found = check("S004").unwrap();
    assert!(found.inputs.iter().all(Checked::is_sound));
    assert_eq!(found.all().count(), 1);
}

#[test]
fn what_is_not_there_is_told_by_reading_it() {
    let world = MemoryWorld::new()
        .with_link("all/a.mobileconfig")
        .with_link("all/b");
    let paths = ["all".into(), "none".into()];
    assert_eq!(
        collect(&world, &paths),
        [
            Source::File("all/a.mobileconfig".into()),
            Source::File("none".into())
        ]
    );
    let found = check(&world, &paths, &LoadOptions::default(), &[]).unwrap();
    assert!(!found.is_readable());
    assert_eq!(found.files, 2);
    assert!(importable(&world, &["all".into()]).files.is_empty());
}

#[cfg(unix)]
#[test]
fn follows_links_to_files_and_not_to_folders() {
    use crate::source::NativeWorld;
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::create_dir_all(at("all/x.mobileconfig")).unwrap();
    std::fs::write(at("a.mobileconfig"), "").unwrap();
    symlink(at("a.mobileconfig"), at("all/b.mobileconfig")).unwrap();
    symlink(at("all"), at("all/loop.mobileconfig")).unwrap();
    symlink(at("all"), at("link")).unwrap();
    let sources = collect(&NativeWorld, &[at("link")]);
    assert_eq!(sources, [Source::File(at("link/b.mobileconfig"))]);
}
