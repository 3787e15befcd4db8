//! What holds for the conversion of any payload.

use crate::keys::keys;
use crate::support::choices::Choices;
use crate::support::generate::{Sample, sample};
use crate::support::{last_target, profile, schemas};
use proptest::prelude::*;
use proptest::sample::Index;
use russet::check::check;
use russet::convert::{Form, Outcome, convert};
use russet::diagnostic::{Files, Severity};
use russet::lower::{Options, lower};
use russet::policy::{Deliver, Origin, Policy};
use russet_payloads::SchemaKind;

/// Any valid payload of a profile, with the payloads that it refers to.
fn samples() -> impl Strategy<Value = Sample> {
    let bytes = prop::collection::vec(any::<u8>(), 0..600);
    (any::<Index>(), bytes).prop_filter_map("rules between keys leave nothing", |(which, bytes)| {
        let all: Vec<_> = schemas()
            .filter(|schema| schema.kind == SchemaKind::Payload)
            .collect();
        let schema = all[which.index(all.len())];
        sample(
            schema,
            last_target(schema),
            Choices::Random(bytes.into_iter()),
        )
        .ok()
    })
}

fn errors(policy: &Policy) -> Vec<String> {
    let found = check(policy);
    let errors = found
        .iter()
        .filter(|found| found.severity == Severity::Error);
    errors
        .map(|found| format!("{} {}", found.code.code, found.message))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_catalog_and_the_profile_beside_hold_every_key_and_are_right(sample in samples()) {
        let mut policy = profile::policy(&sample, Origin::Source);
        policy.profiles[0].deliver = Deliver::Mobileconfig;
        prop_assume!(errors(&policy).is_empty());
        let converted = convert(&policy, Form::SettingsCatalog);
        prop_assert_eq!(keys(&converted.policy.profiles), keys(&policy.profiles));
        prop_assert!(converted.report.is_complete(), "{:#?}", converted.report);
        prop_assert_eq!(errors(&converted.policy), Vec::<String>::new());
        let lowered = lower(&converted.policy, &Files::new(), Options::new()).unwrap();
        let lost = lowered.diagnostics.iter().filter(|found| found.severity == Severity::Error);
        prop_assert_eq!(lost.count(), 0);
    }

    #[test]
    fn declarations_and_the_profile_beside_are_right(sample in samples()) {
        let mut policy = profile::policy(&sample, Origin::Source);
        policy.profiles[0].deliver = Deliver::Mobileconfig;
        prop_assume!(errors(&policy).is_empty());
        let converted = convert(&policy, Form::Declaration);
        prop_assert!(converted.report.is_complete(), "{:#?}", converted.report);
        let lowered = lower(&converted.policy, &Files::new(), Options::new()).unwrap();
        prop_assert!(lowered.diagnostics.is_empty(), "{:#?}", lowered.diagnostics);
    }

    #[test]
    fn what_was_declared_comes_back(sample in samples()) {
        let policy = profile::policy(&sample, Origin::Source);
        let there = convert(&policy, Form::Declaration);
        let back = convert(&there.policy, Form::Mobileconfig);
        let unchanged = there.report.lines.iter().all(|line| {
            line.outcome == Outcome::Carried && line.into.is_some() && line.reason.is_none()
        });
        if unchanged {
            prop_assert_eq!(back.report.count(Outcome::Impossible), 0, "{:#?}", back.report);
        }
    }
}

#[test]
fn the_laws_are_about_something() {
    let (mut whole, mut split, mut kept, mut declared) = (0, 0, 0, 0);
    for schema in schemas().filter(|schema| schema.kind == SchemaKind::Payload) {
        for choices in [Choices::Minimal, Choices::Full] {
            let Ok(sample) = sample(schema, last_target(schema), choices) else {
                continue;
            };
            let policy = profile::policy(&sample, Origin::Source);
            let converted = convert(&policy, Form::SettingsCatalog);
            let profiles = converted.policy.profiles.iter();
            match profiles
                .map(|profile| profile.deliver)
                .collect::<Vec<_>>()
                .as_slice()
            {
                [Deliver::SettingsCatalog] => whole += 1,
                [Deliver::SettingsCatalog, _] => split += 1,
                _ => kept += 1,
            }
            let converted = convert(&policy, Form::Declaration);
            let mut profiles = converted.policy.profiles.iter();
            declared +=
                usize::from(profiles.any(|profile| profile.deliver == Deliver::Declaration));
        }
    }
    println!("{whole} {split} {kept} {declared}");
    assert!(whole > 20 && split > 2 && kept > 20 && declared > 4);
}
