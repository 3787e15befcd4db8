//! Every rule: its sample breaks it, and the mended sample does not.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use russet::check::check;
use russet::diagnostic::{Code, Diagnostic, Rule, Sample, Severity};
use russet::input::read_bytes;
use russet::lower::{Options, lower};
use russet::source::{LoadOptions, Loaded, MemoryWorld, load_folder};
use std::collections::BTreeSet;

/// Everything that reading, checking and lowering say.
fn diagnose(loaded: Loaded) -> Vec<Diagnostic> {
    let mut found = loaded.diagnostics;
    found.extend(check(&loaded.policy));
    if found.iter().all(|found| found.severity != Severity::Error) {
        let lowered = lower(&loaded.policy, &loaded.files, Options::new());
        found.extend(lowered.expect("nothing is signed").diagnostics);
    }
    found
}

fn diagnose_policy(documents: &str) -> Vec<Diagnostic> {
    let world = if documents.starts_with("russet:") {
        MemoryWorld::new().with_file("russet.yaml", documents)
    } else {
        MemoryWorld::new()
            .with_file("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
            .with_file("sample.yaml", documents)
    };
    diagnose(load_folder(&world, "".as_ref(), &LoadOptions::default()))
}

fn diagnose_profile(text: &str) -> Vec<Diagnostic> {
    let options = LoadOptions::default();
    diagnose(read_bytes(text.as_bytes(), "sample.mobileconfig", &options))
}

/// What is wrong with the sample of a rule.
fn faults_of(rule: Code, before: &[Diagnostic], after: &[Diagnostic]) -> Vec<String> {
    let mut faults = Vec::new();
    if !before.iter().any(|found| found.code == rule) {
        faults.push(format!("{} is not found in its own sample", rule.code));
    }
    let left = |found: &&Diagnostic| found.code == rule || found.severity == Severity::Error;
    for found in after.iter().filter(left) {
        let (code, message) = (found.code.code, &found.message);
        faults.push(format!("{} mended still has {code}: {message}", rule.code));
    }
    faults
}

#[test]
fn samples_break_their_rules_and_mended_ones_do_not() {
    let mut run = 0;
    let mut faults = Vec::new();
    for rule in Rule::all() {
        let (before, after) = match rule.sample {
            Sample::Policy { broken, mended } => (diagnose_policy(broken), diagnose_policy(mended)),
            Sample::Profile { broken, mended } => {
                (diagnose_profile(broken), diagnose_profile(mended))
            }
            Sample::Command { .. } => continue,
        };
        run += 1;
        faults.extend(faults_of(rule, &before, &after));
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(run > 50, "only {run} samples were run");
}

#[test]
fn rules_are_in_order_and_well_written() {
    let mut last = String::new();
    for rule in Rule::all() {
        let (family, number) = rule.code.split_at(1);
        assert!(
            number.len() == 3 && number.parse::<u16>().is_ok(),
            "{}",
            rule.code
        );
        if last.starts_with(family) {
            assert!(
                last.as_str() < rule.code,
                "{} comes after {last}",
                rule.code
            );
        }
        last = rule.code.to_owned();
        assert!(
            !rule.title.ends_with('.'),
            "{}: the title is no sentence",
            rule.code
        );
        assert!(
            rule.explanation.ends_with('.'),
            "{}: the explanation is sentences",
            rule.code
        );
    }
}

/// The book says which sentence of the guides became which rule.
#[test]
fn every_rule_of_the_guides_is_in_their_table() {
    let table = include_str!("../../../docs/guides.md");
    let named = codes(table);
    let known: Vec<&str> = Rule::all().map(|rule| rule.code).collect();
    let unknown: Vec<&String> = named
        .iter()
        .filter(|code| !known.contains(&code.as_str()))
        .collect();
    assert!(unknown.is_empty(), "the table names {unknown:?}");
    let of_guides = known.iter().filter(|code| code.starts_with('R'));
    let missing: Vec<_> = of_guides.filter(|code| !named.contains(**code)).collect();
    assert!(missing.is_empty(), "the table lacks {missing:?}");
}

/// The codes in a text, those between the two ends of `R055–R057` among them.
fn codes(text: &str) -> BTreeSet<String> {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '–')
        .collect();
    let number = |code: &str| -> Option<u16> {
        let (family, number) = code.split_at_checked(1)?;
        let is_code = family.chars().all(|c| c.is_ascii_uppercase()) && number.len() == 3;
        is_code.then(|| number.parse().ok()).flatten()
    };
    let mut codes = BTreeSet::new();
    for word in words {
        let (first, last) = word.split_once('–').unwrap_or((word, word));
        if let (Some(from), Some(to)) = (number(first), number(last)) {
            let family = first.get(..1).unwrap_or_default();
            codes.extend((from..=to).map(|number| format!("{family}{number:03}")));
        }
    }
    codes
}
