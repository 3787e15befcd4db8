//! Texts as people write them, and what is said of them.

mod filter;
mod laws;
mod membership;
mod predicate;
mod tables;
mod trees;
mod walk;

use super::{FaultKind, Parsed};

/// A text, what is underlined in it, and what is said of that.
type Mistake<'a> = (&'a str, FaultKind, &'a str, &'a str, &'a str);

/// Texts with which nothing is wrong.
#[track_caller]
fn assert_clean(read: fn(&str) -> Parsed, texts: &[&str]) {
    for text in texts {
        let parsed = read(text);
        assert_eq!(parsed.faults, [], "{text}");
        assert!(parsed.expression.is_some(), "{text}");
    }
}

/// Texts with which exactly one thing is wrong each.
#[track_caller]
fn assert_mistakes(read: fn(&str) -> Parsed, mistakes: &[Mistake<'_>]) {
    for &(text, kind, underlined, message, help) in mistakes {
        let parsed = read(text);
        let found: Vec<Mistake<'_>> = parsed
            .faults
            .iter()
            .map(|fault| {
                let underlined = text.get(fault.range.clone()).unwrap();
                (
                    text,
                    fault.kind,
                    underlined,
                    fault.message.as_str(),
                    fault.help.as_str(),
                )
            })
            .collect();
        assert_eq!(found, [(text, kind, underlined, message, help)]);
        let is_broken = kind == FaultKind::Syntax;
        assert!(!is_broken || parsed.expression.is_none(), "{text}");
    }
}

/// What is underlined in a text, in order.
fn underlined(parsed: &Parsed, text: &str) -> Vec<String> {
    let ranges = parsed.faults.iter().map(|fault| fault.range.clone());
    ranges
        .map(|range| text.get(range).unwrap().to_owned())
        .collect()
}
