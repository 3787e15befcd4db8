//! The tables, row by row: what they allow is clean, and what they do not is a fault.

use crate::expression::filter::properties as filters;
use crate::expression::membership::properties as members;
use crate::expression::rule::property::{Kind, Property};
use crate::expression::{
    Fault, FaultKind, Operator, Source, StatusKey, StatusKind, filter, membership, predicate,
    status_item, status_items, words,
};
use std::collections::BTreeSet;

const OPERATORS: &[Operator] = &[
    Operator::Equal,
    Operator::NotEqual,
    Operator::Less,
    Operator::LessOrEqual,
    Operator::Greater,
    Operator::GreaterOrEqual,
    Operator::StartsWith,
    Operator::NotStartsWith,
    Operator::EndsWith,
    Operator::NotEndsWith,
    Operator::Contains,
    Operator::NotContains,
    Operator::Matches,
    Operator::NotMatches,
    Operator::In,
    Operator::NotIn,
];

/// A value that the property can have.
fn value(property: &Property) -> String {
    match property.kind {
        Kind::Boolean => "true".to_owned(),
        Kind::Id => "\"aaaaaaaa-0000-1111-2222-bbbbbbbbbbbb\"".to_owned(),
        Kind::Choice(values, _) => format!("\"{}\"", values[0]),
        Kind::Time => "2026-01-31T00:00:00Z".to_owned(),
        Kind::Version => "14.2".to_owned(),
        Kind::Text | Kind::VersionText | Kind::Texts | Kind::Plans | Kind::Groups => {
            "\"x\"".to_owned()
        }
    }
}

fn comparison(source: &str, property: &Property, operator: Operator) -> String {
    let value = value(property);
    let value = match operator {
        Operator::In | Operator::NotIn => format!("[{value}]"),
        _ => value,
    };
    let written = words::written(operator).unwrap();
    format!("{source}.{} -{written} {value}", property.name)
}

/// The operator is a misfit exactly where the table does not list it.
fn assert_operators(source: &str, property: &Property, read: impl Fn(&str) -> Vec<Fault>) {
    for &operator in OPERATORS {
        let text = comparison(source, property, operator);
        let found: Vec<_> = read(&text)
            .into_iter()
            .filter(|fault| fault.kind != FaultKind::Discouraged)
            .map(|fault| (fault.kind, text.get(fault.range).unwrap().to_owned()))
            .collect();
        let written = format!("-{}", words::written(operator).unwrap());
        if property.operators.contains(&operator) {
            assert_eq!(found, [], "{text}");
        } else {
            assert_eq!(found, [(FaultKind::Misfit, written)], "{text}");
        }
    }
}

#[test]
fn membership_rules_take_the_listed_operators() {
    for (name, source) in [("device", Source::Device), ("user", Source::User)] {
        for property in members::all(source) {
            assert_operators(name, property, |text| membership(text).faults);
        }
    }
}

#[test]
fn filters_take_the_listed_operators() {
    for property in filters::all() {
        assert_operators("device", property, |text| filter(text).faults);
    }
}

#[test]
fn documented_spellings_are_clean() {
    for source in [Source::Device, Source::User] {
        for property in members::all(source) {
            assert!(property.is_spelt(property.name));
            for other in property.also {
                assert!(property.is(other) && property.is_spelt(other), "{other}");
            }
        }
    }
}

#[test]
fn every_mistaken_value_means_a_listed_one() {
    let properties = members::all(Source::Device)
        .chain(members::all(Source::User))
        .chain(filters::all());
    for property in properties {
        if let Kind::Choice(values, mistaken) = property.kind {
            for (wrong, meant) in mistaken {
                assert!(values.contains(meant), "{meant}");
                assert!(!values.contains(wrong), "{wrong}");
            }
        }
    }
}

#[test]
fn names_are_listed_once() {
    let unique = |names: Vec<&str>| {
        let lower: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
        assert_eq!(lower.len(), names.len());
    };
    for source in [
        Source::Device,
        Source::User,
        Source::AssignedPlan,
        Source::Group,
    ] {
        unique(members::all(source).map(|property| property.name).collect());
    }
    unique(filters::all().map(|property| property.name).collect());
    let items: Vec<&str> = status_items().map(|item| item.value.name).collect();
    assert!(items.is_sorted(), "in the order of their names");
    unique(items);
}

/// A literal that a status item can be.
fn literal(key: &StatusKey) -> Option<String> {
    Some(match key.kind {
        StatusKind::String => format!("'{}'", key.values.first().unwrap_or(&"x")),
        StatusKind::Boolean => "TRUE".to_owned(),
        StatusKind::Integer | StatusKind::Real => "1".to_owned(),
        StatusKind::Data | StatusKind::Array | StatusKind::Dictionary => return None,
    })
}

#[test]
fn status_items_of_macs_can_be_compared() {
    for item in status_items() {
        let name = item.value.name;
        assert_eq!(status_item(name), Some(item));
        let Some(literal) = literal(&item.value) else {
            continue;
        };
        let faults = predicate(&format!("@status({name}) == {literal}")).faults;
        let is_mac = item.macos.is_some();
        assert_eq!(faults.is_empty(), is_mac, "{name}: {faults:?}");
    }
}

#[test]
fn keys_of_status_items_can_be_compared() {
    let items = status_items().filter(|item| item.macos.is_some());
    for item in items {
        let name = item.value.name;
        for key in item.value.keys {
            let Some(literal) = literal(key) else {
                continue;
            };
            let key = key.name;
            let text = match item.value.kind {
                StatusKind::Array => {
                    format!("SUBQUERY(@status({name}), $i, $i.@key({key}) == {literal}).@count > 0")
                }
                _ => format!(
                    "@status({name}).@key({key}) == {literal} AND @status({name}.{key}) == {literal}"
                ),
            };
            assert_eq!(predicate(&text).faults, [], "{text}");
        }
    }
}

#[test]
fn versions_of_macos_are_versions() {
    for item in status_items() {
        if let Some(macos) = item.macos {
            let (major, minor) = macos.split_once('.').unwrap();
            assert!(major.parse::<u8>().unwrap() >= 13 && minor.parse::<u8>().is_ok());
        }
    }
}
