//! Every rule: its sample breaks it, and the mended sample does not.

use russet::diagnostic::{Diagnostic, Rule, Sample};
use russet::source::{LoadOptions, MemoryWorld, load_folder};

/// Families whose samples need a stage that these tests do not run yet.
const NOT_RUN: &[char] = &['S', 'A', 'R', 'G', 'X'];

fn diagnose(documents: &str) -> Vec<Diagnostic> {
    let world = MemoryWorld::new()
        .with_file("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
        .with_file("sample.yaml", documents);
    load_folder(&world, "".as_ref(), &LoadOptions::default()).diagnostics
}

fn finds(code: &str, documents: &str) -> bool {
    diagnose(documents)
        .iter()
        .any(|found| found.code.code == code)
}

#[test]
fn samples_break_their_rules_and_mended_ones_do_not() {
    let mut run = 0;
    for rule in Rule::all() {
        let Sample::Policy { broken, mended } = rule.sample else {
            continue;
        };
        if rule.code.starts_with(NOT_RUN) {
            continue;
        }
        run += 1;
        assert!(
            finds(rule.code, broken),
            "{} is not found in its own sample; found is {:#?}",
            rule.code,
            diagnose(broken)
        );
        let left = diagnose(mended);
        assert!(left.is_empty(), "{} mended still has {left:#?}", rule.code);
    }
    assert!(run > 10, "only {run} samples were run");
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
