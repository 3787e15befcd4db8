//! Every declaration goes from policy source to JSON and back without a loss.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

mod support;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use russet::diagnostic::Files;
use russet::lift;
use russet::lower::{Options, lower};
use russet::policy::{Deliver, Payload, Policy, Profile};
use russet::source::{LoadOptions, load_text, profile_to_yaml, read_json};
use russet::value::{Dictionary, Node, Value, date_to_text};
use russet_payloads::Schema;
use std::collections::BTreeMap;
use support::choices::Choices;
use support::generate::sample;

fn declarations() -> impl Iterator<Item = &'static Schema> {
    let all = russet_payloads::declarations().iter().copied();
    all.filter(|schema| !schema.macos.absent)
}

/// The JSON of the only declaration of a profile.
fn json(profile: Profile) -> String {
    let policy = Policy {
        profiles: vec![profile],
        ..Policy::default()
    };
    let lowered = lower(&policy, &Files::new(), Options::new()).unwrap();
    assert!(lowered.diagnostics.is_empty(), "{:#?}", lowered.diagnostics);
    String::from_utf8(lowered.artifacts[0].bytes.clone()).unwrap()
}

fn lifted(json: &str) -> Profile {
    let (root, problems) = read_json(json, Files::new().add("declaration.json", json));
    assert!(problems.is_empty(), "{json}\n{problems:#?}");
    let root = root.unwrap();
    assert!(lift::is_declaration(&root), "{json}");
    let (profile, problems) = lift::declarations(&root);
    assert!(problems.is_empty(), "{json}\n{problems:#?}");
    profile
}

/// Where Apple takes a value of any type nothing tells data and dates from texts.
fn as_json_has_it(value: &Value) -> Value {
    match value {
        Value::Data(bytes) => STANDARD.encode(bytes).into(),
        Value::Date(date) => date_to_text(date).into(),
        Value::Array(items) => {
            let items = items
                .iter()
                .map(|item| Node::derived(as_json_has_it(&item.value)));
            items.collect::<Vec<_>>().into()
        }
        Value::Dictionary(entries) => {
            let mut typeless = Dictionary::new();
            for entry in entries {
                typeless.set(entry.key.as_str(), as_json_has_it(&entry.value.value));
            }
            typeless.into()
        }
        other => other.clone(),
    }
}

fn survives(schema: &'static Schema, choices: Choices) {
    let Ok(sample) = sample(schema, support::last_target(schema), choices) else {
        return;
    };
    let mut content = sample.content;
    content.set("PayloadIdentifier", "com.contoso.declaration");
    let profile = Profile {
        deliver: Deliver::Declaration,
        ..Profile::new("Declaration").with_payload(Payload::new(schema.payload_type, content))
    };
    let first = json(profile.clone());
    let again = lifted(&first);
    assert_eq!(json(again.clone()), first, "{}", schema.payload_type);

    let source = profile_to_yaml(&again);
    let loaded = load_text(&source, "declaration.yaml", &LoadOptions::default());
    assert!(
        loaded.diagnostics.is_empty(),
        "{source}\n{:#?}",
        loaded.diagnostics
    );
    let last = &loaded.policy.profiles[0];
    assert_eq!(
        last.payloads[0].content, again.payloads[0].content,
        "{source}"
    );
    assert_eq!(json(last.clone()), first, "{source}");
    let original = Value::from(profile.payloads[0].content.clone());
    let content = Value::from(last.payloads[0].content.clone());
    assert_eq!(
        as_json_has_it(&content),
        as_json_has_it(&original),
        "{source}"
    );
}

#[test]
fn the_smallest_and_the_largest_of_every_declaration_survive() {
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for schema in declarations() {
        survives(schema, Choices::Minimal);
        survives(schema, Choices::Full);
        *count.entry(schema.payload_type).or_default() += 1;
    }
    assert!(count.len() > 40, "{}", count.len());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_declaration_survives(
        which in any::<prop::sample::Index>(),
        bytes in prop::collection::vec(any::<u8>(), 0..600),
    ) {
        let all: Vec<_> = declarations().collect();
        survives(all[which.index(all.len())], Choices::Random(bytes.into_iter()));
    }
}
