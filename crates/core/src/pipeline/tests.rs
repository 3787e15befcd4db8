//! What the ways have in common: that they can be stopped, and what they refuse.

use super::*;
use crate::convert::Form;
use crate::import::Settled;
use crate::interrupt::Interrupt;
use crate::plan::credential::CredentialKind;
use crate::source::{LoadOptions, MemoryWorld, NativeWorld};
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

const PREFERENCES: &str = r#"<plist version="1.0"><dict><key>autohide</key><true/></dict></plist>"#;

#[test]
fn an_import_writes_what_is_new_and_nothing_that_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("mac");
    let world = MemoryWorld::new()
        .with_file("old/com.apple.dock.plist", PREFERENCES)
        .with_file("old/notes.txt", "")
        .with_forbidden("old/secret.plist");
    let never = Interrupt::default();
    let import = || {
        let settled = settled(&NativeWorld, &out, &LoadOptions::default()).unwrap();
        let gathered = Gathered::of(&world, &["old".into()], &never).unwrap();
        import(gathered, settled, false, &never).unwrap()
    };
    let first = import();
    assert_eq!((first.skipped, first.found.files), (1, 1));
    assert!(!first.found.is_readable());
    assert_eq!(first.write(&out).unwrap().written, 2);
    assert_eq!(import().write(&out).unwrap().written, 0);
    // What somebody put where an import was to write, after it was looked at.
    std::fs::write(out.join("russet.yaml"), "mine").unwrap();
    assert!(matches!(first.write(&out), Err(Error::Output(_))));
    assert_eq!(std::fs::read(out.join("russet.yaml")).unwrap(), b"mine");
    let file = out.join("russet.yaml");
    let refused = settled(&NativeWorld, &file, &LoadOptions::default());
    assert!(matches!(refused, Err(Error::OutputIsAFile(path)) if path == file));
}

#[test]
fn an_import_stops_wherever_it_is() {
    let world = (0..10).fold(MemoryWorld::new(), |world, number| {
        world.with_file(format!("old/com.contoso.p{number}.plist"), PREFERENCES)
    });
    let run = |interrupt: &Interrupt| {
        let gathered = Gathered::of(&world, &["old".into()], interrupt)?;
        import(gathered, Settled::default(), false, interrupt)
    };
    let (options, asked) = stopping_after(usize::MAX);
    assert_eq!(run(&options.interrupt).unwrap().items.len(), 10);
    // Once a file when it is read, once when it is arranged.
    assert!(asked.load(Ordering::Relaxed) >= 20);
    for times in 0..20 {
        let (options, _) = stopping_after(times);
        let stopped = run(&options.interrupt);
        assert!(matches!(stopped, Err(Error::Interrupted(_))), "{times}");
    }
    let nothing = import(
        Gathered::default(),
        Settled::default(),
        false,
        &Interrupt::default(),
    );
    assert!(matches!(nothing, Err(Error::NothingToImport)));
}

#[test]
fn a_conversion_says_why_there_is_none() {
    let world = MemoryWorld::new()
        .with_file("wrong.yaml", "profile: Dock\nprofil: Dock\npayloads: {}\n")
        .with_file("empty.yaml", "")
        .with_file("damaged.mobileconfig", "<plist");
    let convert = |path: &str| {
        let options = LoadOptions::default();
        convert(&world, path.as_ref(), Form::Mobileconfig, &options).unwrap_err()
    };
    let faulty = convert("wrong.yaml");
    assert!(matches!(faulty, Error::Faulty { .. }));
    assert!(!faulty.found()[0].is_sound());
    assert!(matches!(
        convert("empty.yaml"),
        Error::NothingToConvert { .. }
    ));
    assert_eq!(
        convert("none.mobileconfig").to_string(),
        "none.mobileconfig could not be read"
    );
    assert!(convert("damaged.mobileconfig").found()[0].diagnostics.len() == 1);
}

#[test]
fn an_audit_needs_a_policy_and_a_print_that_can_be_read() {
    let world = folder(1)
        .with_file("wrong.yaml", "profile: [")
        .with_file("installed.xml", "<plist");
    let audit = |policy: &str, installed: &str| {
        let options = LoadOptions::default();
        audit(&world, policy.as_ref(), installed.as_ref(), &options).unwrap_err()
    };
    let error = audit("wrong.yaml", "installed.xml");
    assert!(error.to_string().contains("nothing was audited"));
    assert!(!error.found().is_empty());
    assert_eq!(
        audit("mac", "none.xml").to_string(),
        "none.xml: there is no such file"
    );
    assert_eq!(
        audit("mac", "installed.xml").to_string(),
        "installed.xml could not be read"
    );
}

#[test]
fn credentials_are_told_in_their_order_without_their_text() {
    let world = folder(1);
    let built = build(
        &world,
        Path::new("mac"),
        &LoadOptions::default(),
        &BuildOptions::default(),
    );
    let file = |name: &str, kind| CredentialFile {
        name: name.to_owned(),
        kind,
        content: b"no certificate".to_vec().into(),
    };
    let credentials = Credentials {
        files: vec![
            file("push.pem", CredentialKind::PushCertificate),
            file("token.p7m", CredentialKind::EnrollmentToken),
        ],
        decrypt: None,
    };
    let planned = plan(&built.unwrap(), &credentials, std::time::UNIX_EPOCH).unwrap();
    let of = |index: usize| {
        let found = &planned.plan.credentials[index].diagnostics[0];
        planned.files.name(found.span)
    };
    assert_eq!((of(0), of(1)), (Some("push.pem"), Some("token.p7m")));
    let source = planned.files.get(crate::value::FileId(0)).unwrap();
    assert!(source.text.is_empty());
}

#[cfg(unix)]
#[test]
fn follows_links_to_files_and_not_to_folders() {
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
