//! The rules of assignment filters for managed Macs.

pub(super) mod properties;

use super::fault::{FaultKind, Faults};
use super::membership;
use super::parser::{Grammar, Parser, Term};
use super::rule;
use super::rule::property::GROUP_AND_FILTER;
use super::tree::{Condition, Language, OperandKind, Reference, Source};
use super::{Parsed, read};
use crate::diagnostic::nearest;
use std::ops::Range;

static GRAMMAR: Grammar = Grammar {
    language: Language::Filter,
    joint: rule::joint,
    clause,
    without_not: Some(
        "write the opposite operator: `-ne`, `-notIn` or `-notContains`, or assign with the filter excluded",
    ),
};

pub(super) fn parse(text: &str) -> Parsed {
    read(text, &GRAMMAR, check)
}

fn clause(parser: &mut Parser<'_>) -> Option<Term> {
    rule::clause(parser, resolve)
}

fn check(condition: &Condition, faults: &mut Faults) {
    match condition {
        Condition::And(parts) | Condition::Or(parts) => {
            for part in parts {
                check(part, faults);
            }
        }
        Condition::Not(inner) => check(inner, faults),
        Condition::Comparison(comparison) => {
            if let OperandKind::Reference(reference) = &comparison.left.kind
                && let Some(property) = properties::find(&reference.name)
            {
                rule::check::comparison(Language::Filter, property, comparison, faults);
            }
        }
        Condition::Quantified(_) | Condition::DirectReports { .. } | Condition::Constant(_) => {}
    }
}

/// The reference that a word is.
fn resolve(word: &str, range: Range<usize>, faults: &mut Faults) -> Option<Reference> {
    let Some((source, name)) = word.split_once('.') else {
        let message = format!("`{word}` has no `device.` before it");
        let known = properties::find(word).map_or(word, |property| property.name);
        faults.add(
            FaultKind::UnknownName,
            range,
            message,
            format!("write `device.{known}`"),
        );
        return None;
    };
    if !source.eq_ignore_ascii_case("device") {
        foreign(source, name, range, faults);
        return None;
    }
    let property = properties::find(name);
    if property.is_none() {
        unknown(name, range, faults);
    }
    Some(Reference {
        source: Source::Device,
        name: property.map_or(name, |property| property.name).to_owned(),
    })
}

fn foreign(source: &str, name: &str, range: Range<usize>, faults: &mut Faults) {
    let known = properties::find(name).map_or(name, |property| property.name);
    let (message, help) = match source.to_ascii_lowercase().as_str() {
        "app" => (
            "`app.` is for filters of managed apps, which Macs do not have".to_owned(),
            format!("compare the device: `device.{known}`"),
        ),
        "user" => (
            "a filter compares devices, and knows nothing of users".to_owned(),
            "assign to a group of users, with a filter of their devices".to_owned(),
        ),
        _ => (
            format!("`{source}` is nothing that a filter knows"),
            format!("write `device.{known}`"),
        ),
    };
    faults.add(FaultKind::UnknownName, range, message, help);
}

fn unknown(name: &str, range: Range<usize>, faults: &mut Faults) {
    let elsewhere = properties::ELSEWHERE
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name));
    if let Some((known, platform)) = elsewhere {
        let message = format!("`{known}` is for filters of {platform}, not of Macs");
        let help = "leave the comparison out";
        faults.add(FaultKind::Misfit, range, message, help);
        return;
    }
    let message = format!("filters of Macs know no property `{name}`");
    faults.add(FaultKind::UnknownName, range, message, suggestion(name));
}

fn suggestion(name: &str) -> String {
    let groups_name = GROUP_AND_FILTER
        .iter()
        .find(|(group, _)| group.eq_ignore_ascii_case(name));
    if let Some((_, filter)) = groups_name {
        return format!("groups call it so; in a filter write `{filter}`");
    }
    if name.eq_ignore_ascii_case("deviceOSType") {
        return "leave the comparison out: the filter's platform is macOS already".to_owned();
    }
    if let Some(nearest) = nearest(name, properties::all().map(|property| property.name)) {
        return format!("did you mean `{nearest}`?");
    }
    if membership::properties::find(Source::Device, name).is_some() {
        return "groups have it and filters do not: assign to a dynamic group".to_owned();
    }
    let all: Vec<String> = properties::all()
        .map(|property| format!("`{}`", property.name))
        .collect();
    format!("write one of {}", all.join(", "))
}
