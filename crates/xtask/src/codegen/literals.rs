//! Facts as Rust expressions.

use super::names::camel;
use crate::facts::{
    AllowedValue, Availability, FIELDS, Fact, Key, PLATFORMS, Platforms, Scalar, Shape, TYPES,
};
use crate::overlay::{Condition, Constraint, Demand};

/// A Rust string literal.
pub(super) fn string(text: &str) -> String {
    format!("{text:?}")
}

pub(super) fn option(text: Option<&str>, write: impl Fn(&str) -> String) -> String {
    text.map_or("None".to_owned(), |text| format!("Some({})", write(text)))
}

pub(super) fn list_of<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    let items: Vec<String> = items.iter().map(write).collect();
    format!("[{}]", items.join(", "))
}

pub(super) fn list<T>(items: &[T], mut write: impl FnMut(&T) -> String) -> String {
    let items: Vec<String> = items.iter().map(&mut write).collect();
    format!("&[{}]", items.join(", "))
}

pub(super) fn nonempty<T>(items: &[T], write: impl Fn(&T) -> String) -> Option<String> {
    (!items.is_empty()).then(|| list(items, write))
}

pub(super) fn rust_kind(kind: &str) -> &'static str {
    TYPES
        .iter()
        .find(|(name, _)| *name == kind)
        .map_or("Any", |(_, rust)| rust)
}

pub(super) fn subtype(word: &str) -> String {
    format!("Some(Subtype::{})", camel(word))
}

pub(super) fn scalar(value: &Scalar) -> String {
    match value {
        Scalar::String(text) => format!("Scalar::String({text:?})"),
        Scalar::Integer(number) => format!("Scalar::Integer({number})"),
        Scalar::Real(number) => format!("Scalar::Real({number:?})"),
        Scalar::Boolean(truth) => format!("Scalar::Boolean({truth})"),
    }
}

pub(super) fn allowed(value: &AllowedValue) -> String {
    match (&value.introduced, &value.removed) {
        (None, None) => format!("AllowedValue::of({})", scalar(&value.value)),
        (introduced, removed) => format!(
            "AllowedValue {{ value: {}, introduced: {}, removed: {} }}",
            scalar(&value.value),
            option(introduced.as_deref(), version),
            option(removed.as_deref(), version)
        ),
    }
}

pub(super) fn range(key: &Key) -> Option<String> {
    (key.min.is_some() || key.max.is_some())
        .then(|| format!("Some(Range {{ min: {:?}, max: {:?} }})", key.min, key.max))
}

pub(super) fn version(text: &str) -> String {
    let mut numbers = text.split('.').chain(["0", "0"]);
    let mut next = || numbers.next().unwrap_or("0");
    format!("Version::new({}, {}, {})", next(), next(), next())
}

pub(super) fn macos(platforms: &Platforms) -> String {
    platforms
        .get("macos")
        .map_or("Availability::UNSTATED".to_owned(), availability)
}

pub(super) fn others(platforms: &Platforms) -> String {
    let stated: Vec<_> = PLATFORMS
        .iter()
        .skip(1)
        .filter_map(|(name, _, rust)| Some((rust, platforms.get(*name)?)))
        .collect();
    list(&stated, |(rust, said)| {
        format!("(Platform::{rust}, {})", availability(said))
    })
}

fn availability(said: &Availability) -> String {
    let mut fields = Vec::new();
    if said.absent {
        fields.push("absent: true".to_owned());
    }
    for (index, fact) in &said.facts {
        if let Some((name, shape)) = FIELDS
            .get(*index)
            .and_then(|field| Some((field.rust?, field.shape)))
        {
            fields.push(format!("{name}: Some({})", stated(fact, shape)));
        }
    }
    match fields.is_empty() {
        true => "Availability::UNSTATED".to_owned(),
        false => format!(
            "Availability {{ {}, ..Availability::UNSTATED }}",
            fields.join(", ")
        ),
    }
}

fn stated(fact: &Fact, shape: Shape) -> String {
    let word = |text: &String| format!("{shape:?}::{}", camel(text)).replace("s::", "::");
    match (fact, shape) {
        (Fact::Boolean(truth), _) => truth.to_string(),
        (Fact::Text(text), Shape::Version) => version(text),
        (Fact::Text(text), _) => word(text),
        (Fact::List(items), _) => list(items, word),
    }
}

pub(super) fn constraint(constraint: &Constraint) -> String {
    let texts = |texts: &[String]| list(texts, |text| string(text));
    format!(
        "Constraint {{ code: {:?}, at: {}, when: {}, then: {}, since: {}, until: {}, message: {:?}, help: {:?} }}",
        constraint.code,
        texts(&constraint.at),
        list(&constraint.when, condition),
        demand(&constraint.then),
        option(constraint.since.as_deref(), version),
        option(constraint.until.as_deref(), version),
        constraint.message,
        constraint.help
    )
}

fn condition(condition: &Condition) -> String {
    let texts = |texts: &[String]| list(texts, |text| string(text));
    let body = match condition {
        Condition::Present(key) => format!("Present({key:?})"),
        Condition::Absent(key) => format!("Absent({key:?})"),
        Condition::Empty(key) => format!("Empty({key:?})"),
        Condition::Is(key, values) => format!("Is({key:?}, {})", list(values, scalar)),
        Condition::IsNot(key, values) => format!("IsNot({key:?}, {})", list(values, scalar)),
        Condition::Under(names) => format!("Under({})", texts(names)),
        Condition::NotUnder(names) => format!("NotUnder({})", texts(names)),
        Condition::StartsWith(key, starts) => format!("StartsWith({key:?}, {})", texts(starts)),
        Condition::Contains(key, items) => format!("Contains({key:?}, {})", texts(items)),
    };
    format!("Condition::{body}")
}

fn demand(demand: &Demand) -> String {
    let texts = |texts: &[String]| list(texts, |text| string(text));
    let body = match demand {
        Demand::AnyOf(conditions) => format!("AnyOf({})", list(conditions, condition)),
        Demand::AllOf(conditions) => format!("AllOf({})", list(conditions, condition)),
        Demand::ExactlyOne(keys) => format!("ExactlyOne({})", texts(keys)),
        Demand::AtMostOne(keys) => format!("AtMostOne({})", texts(keys)),
        Demand::NoneOf(keys) => format!("NoneOf({})", texts(keys)),
        Demand::Disjoint(one, other) => format!("Disjoint({one:?}, {other:?})"),
        Demand::Never(key) => format!("Never({key:?})"),
    };
    format!("Demand::{body}")
}
