//! Laws of the documents of objects: every property of every type is read, written and refused as its table says.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

use russet::graph::resource::{PropertyKind, find};
use russet::policy::{Kind, Object, ObjectType};
use russet::source::{LoadOptions, Loaded, load_text, object_to_yaml};
use russet::value::{Dictionary, Node, Value};

/// A value that the kind takes.
fn fitting(kind: PropertyKind) -> Value {
    match kind {
        PropertyKind::Boolean => true.into(),
        PropertyKind::Integer => 3_i64.into(),
        PropertyKind::Text => "a text: with signs".into(),
        PropertyKind::Date => "2026-11-21T08:00:00Z".into(),
        PropertyKind::Time => "08:00:00".into(),
        PropertyKind::Duration => "PT4H".into(),
        PropertyKind::Uuid => "9b2f2ea4-7a4e-4a37-8a0f-3c2b1d4e5f60".into(),
        PropertyKind::Bytes => Value::Data(b"#!/bin/sh\nexit 0\n".to_vec()),
        PropertyKind::Enumeration(names) => names.first().copied().unwrap_or_default().into(),
        PropertyKind::List(item) => Value::Array(vec![Node::derived(fitting(*item))]),
        PropertyKind::Object(_) => Dictionary::new().into(),
    }
}

/// A value that it does not take.
fn misfit(kind: PropertyKind) -> Value {
    match kind {
        PropertyKind::Boolean | PropertyKind::Object(_) => "yes".into(),
        PropertyKind::Integer => "three".into(),
        PropertyKind::List(_) => 3_i64.into(),
        PropertyKind::Enumeration(_) => "no-such-value".into(),
        PropertyKind::Uuid | PropertyKind::Time | PropertyKind::Duration => "soon".into(),
        PropertyKind::Text | PropertyKind::Date | PropertyKind::Bytes => true.into(),
    }
}

/// The document of an object of this type with this one property.
fn document(object_type: &'static ObjectType, name: &str, value: Value) -> String {
    let mut object = Object::new(object_type, "One");
    // Written by hand: what is not sound would be written under `graph`.
    object.properties.set("description", "x");
    let mut text = object_to_yaml(&object);
    let mut only = Dictionary::new();
    only.set(name, value);
    text.push_str(&russet::source::to_yaml(&only.into()));
    text
}

fn load(text: &str) -> Loaded {
    load_text(text, "object.yaml", &LoadOptions::default())
}

fn types() -> impl Iterator<Item = &'static ObjectType> {
    Kind::ALL.into_iter().flat_map(Kind::types)
}

/// The properties that policy source takes by their own names.
fn properties(object_type: &ObjectType) -> Vec<(&'static str, PropertyKind)> {
    let resource = find(object_type.name).expect("every type is described");
    let refers = |name: &str| {
        object_type
            .refers
            .iter()
            .any(|refers| refers.property == name)
    };
    let fields = russet::source::object_fields(object_type.kind);
    let is_field = |name: &str| {
        fields
            .iter()
            .copied()
            .flatten()
            .any(|field| field.name == name)
    };
    resource
        .properties
        .iter()
        .map(|property| (property.name, property.kind))
        .filter(|(name, _)| !refers(name) && !is_field(name))
        .collect()
}

#[test]
fn a_fitting_value_is_read_and_written_again() {
    let mut count = 0;
    for object_type in types() {
        for (name, kind) in properties(object_type) {
            let text = document(object_type, name, fitting(kind));
            let loaded = load(&text);
            let unknown = loaded
                .diagnostics
                .iter()
                .any(|found| found.code.code == "P019");
            if unknown {
                // What Graph makes itself has no place in a document.
                continue;
            }
            assert!(
                loaded.diagnostics.is_empty(),
                "{text}{:#?}",
                loaded.diagnostics
            );
            let [object] = loaded.policy.objects.as_slice() else {
                panic!("{text}");
            };
            assert_eq!(object_to_yaml(object), text);
            count += 1;
        }
    }
    assert!(count > 500, "only {count} properties were tried");
}

#[test]
fn a_value_that_does_not_fit_is_refused_at_its_place() {
    for object_type in types() {
        for (name, kind) in properties(object_type) {
            let text = document(object_type, name, misfit(kind));
            let loaded = load(&text);
            let [found] = loaded.diagnostics.as_slice() else {
                panic!("{text}{:#?}", loaded.diagnostics);
            };
            let code = found.code.code;
            assert!(["P019", "P020"].contains(&code), "{text}{found:#?}");
            assert_eq!(found.pointer.as_str(), format!("/{name}"), "{text}");
            assert!(
                found.help.as_deref().is_some_and(|help| !help.is_empty()),
                "{text}"
            );
        }
    }
}

#[test]
fn a_misspelt_property_names_the_right_one() {
    let mut count = 0;
    for object_type in types() {
        for (name, kind) in properties(object_type) {
            let known = load(&document(object_type, name, fitting(kind)));
            if !known.diagnostics.is_empty() {
                continue;
            }
            let mut letters: Vec<char> = name.chars().collect();
            let last = letters.len() - 1;
            letters.swap(last, last - 1);
            let misspelt: String = letters.into_iter().collect();
            let other = find(object_type.name).and_then(|resource| resource.property(&misspelt));
            if misspelt == name || other.is_some() {
                continue;
            }
            let loaded = load(&document(object_type, &misspelt, fitting(kind)));
            let found = loaded
                .diagnostics
                .first()
                .expect("a misspelt property is found");
            assert_eq!(found.code.code, "P019");
            let help = found.help.clone().unwrap_or_default();
            assert!(help.contains("did you mean"), "{misspelt}: {help}");
            count += 1;
        }
    }
    assert!(count > 400, "only {count} properties were tried");
}
