//! The example that goes through the whole guide.

use crate::support::of_example;
use russet::report::{Block, Options, Report, Section, Text, html, is_report, markdown};
use russet::source::{LoadOptions, NativeWorld, load_folder};
use russet::value::{Value, parse_date};
use std::path::Path;

/// Every section, those within others too.
fn sections(report: &Report) -> Vec<&Section> {
    fn within<'r>(section: &'r Section, all: &mut Vec<&'r Section>) {
        all.push(section);
        section.sections.iter().for_each(|below| within(below, all));
    }
    let mut all = Vec::new();
    report
        .sections
        .iter()
        .for_each(|section| within(section, &mut all));
    all
}

#[test]
fn every_key_of_every_profile_is_there_with_its_value_and_its_meaning() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/end-to-end");
    let policy = load_folder(&NativeWorld, &folder, &LoadOptions::default()).policy;
    let report = of_example(Options::default());
    let mut keys = 0;
    for profile in &policy.profiles {
        let sections = sections(&report);
        let mut entries = sections.iter().filter(|section| section.is_entry);
        let entry = entries
            .find(|section| section.title.words() == profile.name)
            .expect("an entry of the profile");
        assert_eq!(entry.sections.len(), profile.payloads.len());
        for (payload, section) in profile.payloads.iter().zip(&entry.sections) {
            let names = rows(section);
            for entry in &payload.content {
                keys += count(&entry.value.value);
                assert!(
                    names.contains(&entry.key),
                    "{} {}",
                    payload.payload_type,
                    entry.key
                );
            }
        }
    }
    assert_eq!(report.keys, keys);
    println!(
        "{} of {keys} keys have no meaning: {:#?}",
        report.without_meaning.len(),
        report.without_meaning
    );
    assert_eq!(report.without_meaning, Vec::<String>::new());
}

/// The first cell of every row.
fn rows(section: &Section) -> Vec<String> {
    let tables = section.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let rows = tables.flat_map(|table| &table.rows);
    rows.map(|row| {
        row.cells
            .iter()
            .take(1)
            .flatten()
            .map(Text::words)
            .collect()
    })
    .collect()
}

/// A key, and all keys within its value.
fn count(value: &Value) -> usize {
    fn within(value: &Value) -> usize {
        match value {
            Value::Dictionary(entries) => {
                entries.iter().map(|entry| count(&entry.value.value)).sum()
            }
            Value::Array(items) => items.iter().map(|item| within(&item.value)).sum(),
            _ => 0,
        }
    }
    1 + within(value)
}

#[test]
fn everything_has_a_phase_and_phases_are_in_their_order() {
    let report = of_example(Options::default());
    let phases = report
        .sections
        .iter()
        .filter_map(|section| section.id.strip_prefix("phase-"));
    let numbers: Vec<u8> = phases
        .map(|number| number.parse().expect("a number"))
        .collect();
    assert!(
        numbers.is_sorted() && numbers.contains(&1) && numbers.contains(&3),
        "{numbers:?}"
    );
}

#[test]
fn a_day_is_named_only_where_one_is_given() {
    let date = parse_date("2026-11-25T00:00:00Z");
    let dated = of_example(Options {
        date,
        ..Options::default()
    });
    assert!(markdown(&dated).contains("- **Date:** 2026-11-25\n"));
    assert!(html(&dated).contains("on 2026-11-25."));
    assert!(!markdown(&of_example(Options::default())).contains("**Date:**"));
}

#[test]
fn comments_are_taken_in_only_where_they_are_asked_for() {
    let comment = "Nobody turns it off again";
    let above = "built-in endpoint security: FileVault, with the recovery key kept by Intune";
    assert!(!markdown(&of_example(Options::default())).contains(above));
    let options = Options {
        comments: true,
        ..Options::default()
    };
    let report = markdown(&of_example(options));
    assert!(report.contains(above));
    // What stands within a document is about a key, and stays there.
    assert!(!report.contains(comment));
}

#[test]
fn reports_are_known_again() {
    let report = of_example(Options::default());
    assert!(is_report(html(&report).as_bytes()));
    assert!(is_report(markdown(&report).as_bytes()));
    assert!(!is_report(b"<!DOCTYPE html><title>Home</title>"));
    assert!(!is_report(b""));
}
