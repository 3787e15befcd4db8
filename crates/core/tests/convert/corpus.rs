//! Real profiles and policies are converted, and nothing of them is lost.

use crate::keys::{Keys, keys};
use russet::convert::{Converted, Form, Outcome, convert};
use russet::diagnostic::{Files, Severity};
use russet::lower::settings_catalog::{diagnose, settings_catalog};
use russet::policy::{Deliver, Policy, Profile};
use russet::source::read_json;
use russet::{lift, plist};
use std::fs;
use std::path::{Path, PathBuf};

/// The files of the corpus with an ending; none, with a word about it, where the corpus is not here.
fn corpus(ending: &str) -> Vec<PathBuf> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    if !corpus.is_dir() {
        println!("skipped: ../shared is not here");
        return Vec::new();
    }
    let mut folders = vec![corpus];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn policy(profile: Profile) -> Policy {
    Policy {
        profiles: vec![profile],
        ..Policy::default()
    }
}

/// Every profile of the corpus that can be read.
fn profiles() -> Vec<(String, Profile)> {
    let read = |path: PathBuf| {
        let name = path.display().to_string();
        let root = plist::read(&fs::read(&path).unwrap(), &name, &mut Files::new()).ok()?;
        Some((name, lift::profile(root).ok()?))
    };
    corpus("mobileconfig")
        .into_iter()
        .filter_map(read)
        .collect()
}

#[test]
fn a_policy_of_the_catalog_and_the_profile_beside_it_hold_every_key() {
    for (name, profile) in profiles() {
        let before = keys([&profile]);
        let converted = convert(&policy(profile), Form::SettingsCatalog);
        assert_eq!(keys(&converted.policy.profiles), before, "{name}");
        told(&converted, &before, &name);
        for profile in &converted.policy.profiles {
            if profile.deliver == Deliver::SettingsCatalog {
                settings_catalog(profile).unwrap_or_else(|found| panic!("{name}: {found:#?}"));
            }
        }
    }
}

/// Every key has a line, and none is impossible, since a profile beside keeps what the catalog lacks.
fn told(converted: &Converted, before: &Keys, name: &str) {
    let lines = &converted.report.lines;
    for (_, key, _) in before.keys() {
        let is_told = lines
            .iter()
            .any(|line| line.key == *key || line.key.ends_with(&format!("/{key}")));
        assert!(is_told, "{name}: {key}");
    }
    let of_payloads = lines.iter().filter(|line| !line.payload.is_empty());
    for line in of_payloads {
        assert_ne!(line.outcome, Outcome::Impossible, "{name}: {line:#?}");
    }
}

#[test]
fn the_halves_are_no_worse_than_the_whole() {
    for (name, profile) in profiles() {
        let errors = |policy: &Policy| {
            let found = russet::check::check(policy);
            let errors = found
                .iter()
                .filter(|found| found.severity == Severity::Error);
            errors
                .map(|found| found.message.clone())
                .collect::<Vec<_>>()
        };
        let before = policy(profile);
        let known = errors(&before);
        let converted = convert(&before, Form::SettingsCatalog);
        for error in errors(&converted.policy) {
            assert!(known.contains(&error), "{name}: {error}");
        }
    }
}

#[test]
fn declarations_and_the_profile_beside_them_tell_of_every_key() {
    for (name, profile) in profiles() {
        let before = profile.payloads.len();
        let converted = convert(&policy(profile), Form::Declaration);
        let kept = converted
            .policy
            .profiles
            .iter()
            .flat_map(|profile| &profile.payloads);
        assert!(kept.count() > 0 || before == 0, "{name}");
        assert!(!converted.report.lines.is_empty(), "{name}");
    }
}

#[test]
fn policies_come_back_to_the_catalog_through_a_profile() {
    let mut count = 0;
    for path in corpus("json") {
        let text = fs::read_to_string(&path).unwrap();
        let (root, _) = read_json(&text, Files::new().add("policy.json", text.as_str()));
        let Some(root) = root.filter(lift::is_settings_catalog) else {
            continue;
        };
        count += 1;
        let (profile, _) = lift::settings_catalog(&root);
        let there = convert(&policy(profile.clone()), Form::Mobileconfig);
        let back = convert(&there.policy, Form::SettingsCatalog);
        let mut expected = keys([&profile]);
        let gone: Vec<_> = there
            .report
            .lines
            .iter()
            .filter(|line| line.outcome == Outcome::Impossible)
            .collect();
        let is_gone = |domain: &str, key: &str| {
            let mut gone = gone.iter();
            gone.any(|line| line.payload == domain && (line.key.is_empty() || line.key == key))
        };
        expected.retain(|(domain, key, _), _| !is_gone(domain, key));
        let mapped = profile
            .payloads
            .iter()
            .any(|payload| russet_payloads::find_declaration(&payload.payload_type).is_some());
        if !mapped {
            assert_eq!(keys(&back.policy.profiles), expected, "{}", path.display());
        }
        if gone.is_empty() && !mapped {
            let [again] = back.policy.profiles.as_slice() else {
                panic!("{}: {:#?}", path.display(), back.report)
            };
            assert!(
                diagnose(again)
                    .iter()
                    .all(|found| found.severity != Severity::Error)
            );
            assert_eq!(
                settings_catalog(again).unwrap()["settings"],
                settings_catalog(&profile).unwrap()["settings"],
                "{}",
                path.display()
            );
        }
    }
    assert!(count > 10 || corpus("json").is_empty());
}
