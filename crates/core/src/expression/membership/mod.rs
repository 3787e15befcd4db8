//! The membership rules of dynamic groups.

mod check;
pub(super) mod properties;

use super::fault::{FaultKind, Faults};
use super::filter;
use super::parser::{Grammar, Parser, Term};
use super::rule;
use super::rule::property::GROUP_AND_FILTER;
use super::token::Kind;
use super::tree::{Condition, Language, Reference, Source};
use super::{Parsed, read};
use crate::diagnostic::{did_you_mean, nearest};
use std::ops::Range;

static GRAMMAR: Grammar = Grammar {
    language: Language::Membership,
    joint: rule::joint,
    clause,
    without_not: None,
};

pub(super) fn parse(text: &str) -> Parsed {
    read(text, &GRAMMAR, check::check)
}

fn clause(parser: &mut Parser<'_>) -> Option<Term> {
    if is_word(parser.peek(), "direct") && is_word(parser.peek_at(1), "reports") {
        return direct_reports(parser);
    }
    rule::clause(parser, resolve)
}

fn is_word(kind: &Kind<'_>, wanted: &str) -> bool {
    matches!(kind, Kind::Word(word) if word.eq_ignore_ascii_case(wanted))
}

/// `Direct Reports for "object id"`
fn direct_reports(parser: &mut Parser<'_>) -> Option<Term> {
    let start = parser.range().start;
    parser.skip();
    parser.skip();
    if is_word(parser.peek(), "for") {
        parser.skip();
    } else {
        let here = parser.range();
        parser.missing(
            here,
            "`for` is missing after `Direct Reports`",
            DIRECT_REPORTS,
        );
    }
    let range = parser.range();
    let manager = match parser.peek() {
        Kind::Text(manager) => manager.clone(),
        Kind::Word(word) if parser.connective().is_none() => {
            let manager = word.clone().into_owned();
            let message = format!("the object id `{manager}` has no quotes");
            parser.syntax(range.clone(), message, format!("write `\"{manager}\"`"));
            manager
        }
        _ => {
            parser.missing(
                range,
                "no object id follows `Direct Reports for`",
                DIRECT_REPORTS,
            );
            return None;
        }
    };
    parser.skip();
    Some(Term::Condition(Condition::DirectReports {
        manager,
        place: (start..range.end).into(),
    }))
}

const DIRECT_REPORTS: &str = "write `Direct Reports for \"…\"`, with the object id of the manager";

/// The reference that a word is.
fn resolve(word: &str, range: Range<usize>, faults: &mut Faults) -> Option<Reference> {
    if word == "_" {
        return Some(Reference {
            source: Source::Item,
            name: String::new(),
        });
    }
    let Some((start, name)) = word.split_once('.') else {
        without_source(word, range, faults);
        return None;
    };
    let source = properties::SOURCES
        .iter()
        .find(|(source, _)| source.eq_ignore_ascii_case(start));
    let Some(&(_, source)) = source else {
        let message = format!("`{start}` is nothing that a membership rule knows");
        let sources = properties::SOURCES.iter().map(|(source, _)| *source);
        let help = did_you_mean(start, sources)
            .unwrap_or_else(|| "write `device.…` or `user.…`".to_owned());
        faults.add(FaultKind::UnknownName, range, message, help);
        return None;
    };
    let property = properties::find(source, name);
    if property.is_none() {
        unknown(source, name, range.clone(), faults);
    }
    // The name of an extension property is the tenant's own.
    let property = property.filter(|property| property.is(name));
    let known = property.map_or(name, |property| property.name);
    if property.is_some_and(|property| !property.is_spelt(name)) {
        let message =
            format!("Microsoft spells this name `{known}`, and calls names case-sensitive");
        faults.add(
            FaultKind::Discouraged,
            range,
            message,
            format!("write `{known}`"),
        );
    }
    Some(Reference {
        source,
        name: known.to_owned(),
    })
}

/// A property without what stands before the dot.
fn without_source(word: &str, range: Range<usize>, faults: &mut Faults) {
    let message = format!("`{word}` does not say whose property it is");
    let device = properties::find(Source::Device, word).is_some();
    let user = properties::find(Source::User, word).is_some();
    let help = match (device, user) {
        (true, true) => format!("write `device.{word}` or `user.{word}`"),
        (false, true) => format!("write `user.{word}`"),
        (true, false) => format!("write `device.{word}`"),
        (false, false) => {
            "write a property of devices or users, such as `device.enrollmentProfileName`"
                .to_owned()
        }
    };
    faults.add(FaultKind::UnknownName, range, message, help);
}

fn unknown(source: Source, name: &str, range: Range<usize>, faults: &mut Faults) {
    let whose = match source {
        Source::Device => "devices",
        Source::User => "users",
        Source::AssignedPlan => "assigned plans",
        _ => "groups",
    };
    let message = format!("membership rules know no property `{name}` of {whose}");
    faults.add(
        FaultKind::UnknownName,
        range,
        message,
        suggestion(source, name),
    );
}

fn suggestion(source: Source, name: &str) -> String {
    let device = source == Source::Device;
    if device && name.eq_ignore_ascii_case("organizationalUnit") {
        return "Entra recognizes it no longer; compare `enrollmentProfileName` or an `extensionAttribute`".to_owned();
    }
    let groups_name = GROUP_AND_FILTER
        .iter()
        .find(|(_, filter)| device && filter.eq_ignore_ascii_case(name));
    if let Some((group, _)) = groups_name {
        return format!("filters call it so; in a group write `{group}`");
    }
    let own = properties::all(source).map(|property| property.name);
    if let Some(nearest) = nearest(name, own) {
        return format!("did you mean `{nearest}`?");
    }
    let other = match source {
        Source::Device => ("user", Source::User),
        _ => ("device", Source::Device),
    };
    if let Some(property) = properties::find(other.1, name) {
        let name = property.name;
        return format!(
            "it is a property of {}s: `{}.{name}`, in a rule of those alone",
            other.0, other.0
        );
    }
    if device && filter::properties::find(name).is_some() {
        return "filters have it and groups do not: assign to all devices with a filter".to_owned();
    }
    "compare a property that Microsoft lists for membership rules, or an `extensionAttribute`"
        .to_owned()
}
