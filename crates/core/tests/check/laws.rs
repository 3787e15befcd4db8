//! What holds for any payload.

use crate::support::choices::Choices;
use crate::support::finder::faults;
use crate::support::generate::{Generator, Sample, sample};
use crate::support::model::violations;
use crate::support::{is_usable, last_target, name, profile, schemas};
use crate::verdict::{errors, line, origins, verdict};
use proptest::prelude::*;
use proptest::sample::Index;
use russet::check::check;
use russet::diagnostic::Files;
use russet::policy::{Origin, Policy};
use russet::{lift, plist};
use russet_payloads::{Schema, SchemaKind, Version};

/// One of some schemas, a macOS that has it, and the bytes that decide the rest.
fn seeds(
    wanted: fn(&Schema) -> bool,
) -> impl Strategy<Value = (&'static Schema, Version, Vec<u8>)> {
    let bytes = prop::collection::vec(any::<u8>(), 0..600);
    (any::<Index>(), any::<Index>(), bytes).prop_map(move |(schema, target, bytes)| {
        let all: Vec<_> = schemas().filter(|schema| wanted(schema)).collect();
        let schema = all[schema.index(all.len())];
        let targets = targets(schema);
        (schema, targets[target.index(targets.len())], bytes)
    })
}

fn targets(schema: &Schema) -> Vec<Version> {
    let releases = [
        (26, 4),
        (26, 0),
        (15, 1),
        (14, 0),
        (13, 3),
        (12, 0),
        (11, 0),
        (10, 15),
    ];
    let releases = releases
        .into_iter()
        .map(|(major, minor)| Version::new(major, minor, 0));
    let usable = releases.filter(|target| is_usable(&schema.macos, *target));
    std::iter::once(last_target(schema)).chain(usable).collect()
}

/// Any valid payload of some schemas.
fn samples(wanted: fn(&Schema) -> bool) -> impl Strategy<Value = Sample> {
    seeds(wanted).prop_filter_map(
        "rules between keys leave nothing of the kind",
        |(schema, target, bytes)| sample(schema, target, Choices::Random(bytes.into_iter())).ok(),
    )
}

fn any_schema(_: &Schema) -> bool {
    true
}

/// Declarations stand in no profile.
fn of_profiles(schema: &Schema) -> bool {
    schema.kind == SchemaKind::Payload
}

fn with_rules(schema: &Schema) -> bool {
    !schema.constraints.is_empty()
}

fn said(policy: &Policy) -> Vec<String> {
    let mut lines: Vec<_> = check(policy).iter().map(line).collect();
    lines.sort();
    lines
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_valid_payload_has_no_errors(sample in samples(any_schema)) {
        for origin in origins(sample.schema) {
            prop_assert_eq!(errors(&sample, *origin), Vec::<String>::new(), "{}", name(sample.schema));
        }
    }

    #[test]
    fn a_single_fault_is_reported_at_its_place(sample in samples(any_schema), which in any::<Index>()) {
        let faults = faults(&sample);
        prop_assume!(!faults.is_empty());
        let fault = &faults[which.index(faults.len())];
        for origin in origins(sample.schema) {
            prop_assert_eq!(verdict(&sample, fault, *origin), None);
        }
    }

    #[test]
    fn a_profile_is_the_same_after_writing_and_reading(sample in samples(of_profiles)) {
        let policy = profile::policy(&sample, Origin::ConfigurationProfile);
        let written = profile::property_list(&policy.profiles[0]);
        let bytes = plist::write(&written).unwrap();
        let read = plist::read(&bytes, "profile.mobileconfig", &mut Files::new()).unwrap();
        prop_assert_eq!(&read, &written);

        let lifted = Policy { profiles: vec![lift::profile(read).unwrap()], ..policy.clone() };
        prop_assert_eq!(said(&lifted), said(&policy));
    }

    #[test]
    fn rules_between_keys_are_judged_as_their_documentation_says((schema, target, bytes) in seeds(with_rules)) {
        let mut generator = Generator::new(schema, target, Choices::Random(bytes.into_iter()));
        let content = generator.payload();
        let expected = violations(schema, &content, target);
        let sample = Sample { schema, target, content, companions: Vec::new() };
        let policy = profile::policy(&sample, Origin::Source);
        let payload = &policy.profiles[0].payloads[0].pointer;
        let found = check(&policy);
        for constraint in schema.constraints {
            let spoken = found.iter().filter(|diagnostic| diagnostic.message == constraint.message).count();
            let same = |other: &&(&russet_payloads::Constraint, _)| other.0.message == constraint.message;
            prop_assert_eq!(spoken, expected.iter().filter(same).count(), "{}", constraint.message);
        }
        for (constraint, way) in expected {
            let place = way.pointer(payload);
            let at_place = |diagnostic: &&russet::diagnostic::Diagnostic| {
                diagnostic.code.code == constraint.code && diagnostic.pointer.as_str().starts_with(place.as_str())
            };
            prop_assert!(found.iter().any(|diagnostic| at_place(&diagnostic)), "{} at {place}", constraint.message);
        }
    }
}
