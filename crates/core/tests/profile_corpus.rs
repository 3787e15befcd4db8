//! Real profiles go in and come out unchanged.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use russet::diagnostic::Files;
use russet::policy::{Policy, Profile};
use russet::value::{Dictionary, Node};
use russet::{lift, lower, plist, source};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The one whose XML is malformed: `</string>` lacks its bracket on line 14.
const MALFORMED: &str = "Google Chrome - Prevent proceeding from the SSL warning page.mobileconfig";

/// Every `.mobileconfig` below the corpus; empty, with a word about it, where the corpus is not here.
fn corpus() -> Vec<PathBuf> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    if !corpus.is_dir() {
        println!("skipped: ../shared is not here");
        return Vec::new();
    }
    let mut folders = vec![corpus];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the corpus can be read") {
            let path = entry.expect("the corpus can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "mobileconfig")
            {
                files.push(path);
            }
        }
    }
    files.sort();
    assert!(files.len() > 20);
    files
}

fn read(bytes: &[u8], name: &str) -> Node {
    plist::read(bytes, name, &mut Files::new())
        .unwrap_or_else(|problems| panic!("{name}: {problems:#?}"))
}

#[test]
fn real_profiles_survive_reading_and_writing() {
    for path in corpus() {
        let name = path.display().to_string();
        if name.ends_with(MALFORMED) {
            continue;
        }
        let root = read(&fs::read(&path).expect("the corpus can be read"), &name);
        assert_eq!(
            root,
            read(&plist::write(&root).expect("writable"), &name),
            "{name}"
        );

        let profile =
            lift::profile(root.clone()).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"));
        assert!(!profile.payloads.is_empty(), "{name}");
        let lowered = lower::profile(&Policy::default(), &profile).expect("writable");
        // Some lack a key that Apple requires; it is supplied, and all that is written comes back.
        let lowered = read(&lowered, &name);
        assert!(holds(&lowered, &root), "{name}");
    }
}

/// The payloads of a profile by type, without what policy source leaves out.
fn payloads(profile: &Profile) -> BTreeMap<&str, Vec<Dictionary>> {
    let mut types: BTreeMap<&str, Vec<Dictionary>> = BTreeMap::new();
    for payload in &profile.payloads {
        let mut content = payload.content.clone();
        content.remove("PayloadType");
        content.remove("PayloadVersion");
        types
            .entry(&payload.payload_type)
            .or_default()
            .push(content);
    }
    types
}

#[test]
fn real_profiles_come_back_from_policy_source() {
    for path in corpus() {
        let name = path.display().to_string();
        if name.ends_with(MALFORMED) {
            continue;
        }
        let root = read(&fs::read(&path).expect("the corpus can be read"), &name);
        let profile =
            lift::profile(root).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"));
        let written = source::profile_to_yaml(&profile);
        let loaded = source::load_text(&written, "again.yaml", &source::LoadOptions::default());
        assert!(
            loaded.diagnostics.is_empty(),
            "{name}\n{written}\n{:#?}",
            loaded.diagnostics
        );
        let again = &loaded.policy.profiles[0];
        assert_eq!(payloads(again), payloads(&profile), "{name}\n{written}");
    }
}

/// Does `more` hold everything of `less`?
fn holds(more: &Node, less: &Node) -> bool {
    match (more.value.as_dictionary(), less.value.as_dictionary()) {
        (Some(more), Some(less)) => less.iter().all(|entry| {
            more.get(&entry.key)
                .is_some_and(|value| holds(value, &entry.value))
        }),
        _ => match (more.value.as_array(), less.value.as_array()) {
            (Some(more), Some(less)) => {
                more.len() == less.len()
                    && more.iter().zip(less).all(|(more, less)| holds(more, less))
            }
            _ => more == less,
        },
    }
}

#[test]
fn a_real_mistake_is_named_where_it_is() {
    for path in corpus() {
        if !path.ends_with(MALFORMED) {
            continue;
        }
        let mut files = Files::new();
        let bytes = fs::read(&path).expect("the corpus can be read");
        let problems = plist::read(&bytes, MALFORMED, &mut files).expect_err("malformed");
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].code.code, "P041");
        assert_eq!(
            files.position(problems[0].span).map(|place| place.line),
            Some(14)
        );
        assert!(problems[0].message.contains("`<string>` is not closed"));
    }
}
