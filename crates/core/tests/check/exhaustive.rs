//! Every payload and declaration of Apple's schema, valid and with every single fault.

use crate::support::choices::Choices;
use crate::support::coverage::ways;
use crate::support::faults::{Fault, FaultKind};
use crate::support::finder::faults;
use crate::support::generate::{Sample, sample};
use crate::support::{broken_rules, last_target, name, schemas};
use crate::verdict::{errors, origins, verdict};
use russet_payloads::{Condition, Constraint, Key, Kind, Schema, Version};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn valid_payloads_have_no_errors() {
    let mut count = 0;
    let mut failures = Vec::new();
    for schema in schemas() {
        for (form, choices) in [("minimal", Choices::Minimal), ("full", Choices::Full)] {
            count += 1;
            match sample(schema, last_target(schema), choices) {
                Ok(sample) => {
                    let found: Vec<_> = origins(schema)
                        .iter()
                        .flat_map(|origin| errors(&sample, *origin))
                        .collect();
                    if !found.is_empty() {
                        failures.push(format!("{} {form} {found:#?}", name(schema)));
                    }
                }
                Err(why) => failures.push(format!("{} {form}: {why}", name(schema))),
            }
        }
    }
    println!(
        "valid: {} of {count} without errors",
        count - failures.len()
    );
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// How many faults of each kind were tried, and what the checker got wrong.
#[derive(Default)]
struct Tally {
    counts: BTreeMap<FaultKind, usize>,
    missed: Vec<String>,
}

impl Tally {
    fn try_out(&mut self, sample: &Sample, fault: &Fault) {
        *self.counts.entry(fault.kind).or_default() += 1;
        let origin = origins(sample.schema).last().copied().unwrap();
        self.missed.extend(verdict(sample, fault, origin));
    }

    fn conclude(&self, what: &str) {
        let all: usize = self.counts.values().sum();
        let reported = all - self.missed.len();
        println!(
            "{what}: {reported} of {all} faults reported at their place: {:#?}",
            self.counts
        );
        assert!(
            self.missed.is_empty(),
            "{} missed\n{}",
            self.missed.len(),
            self.missed.join("\n")
        );
    }
}

#[test]
fn every_single_fault_is_reported_at_its_place() {
    let mut tally = Tally::default();
    for schema in schemas() {
        let sample = sample(schema, last_target(schema), Choices::Full).unwrap();
        for fault in faults(&sample) {
            tally.try_out(&sample, &fault);
        }
    }
    tally.conclude("full payloads");
    assert!(
        tally.counts.len() >= 26,
        "kinds of faults are no longer generated: {:#?}",
        tally.counts
    );
}

/// Keys that exclude each other cannot all be in a full payload; each has its turn here.
#[test]
fn every_key_that_a_full_payload_leaves_out_is_tried_too() {
    let mut tally = Tally::default();
    let mut excluded: BTreeMap<String, usize> = BTreeMap::new();
    for schema in schemas() {
        let target = last_target(schema);
        let full = faults(&sample(schema, target, Choices::Full).unwrap());
        let tried: BTreeSet<_> = full.iter().map(|fault| &fault.names).collect();
        for way in ways(schema, target)
            .iter()
            .filter(|way| !tried.contains(way))
        {
            let sample = sample(schema, target, Choices::Only(way.clone()));
            let sample = match sample {
                Ok(sample) => sample,
                Err(why) => {
                    *excluded
                        .entry(format!("{}: {why}", name(schema)))
                        .or_default() += 1;
                    continue;
                }
            };
            let own: Vec<_> = faults(&sample)
                .into_iter()
                .filter(|fault| fault.names == *way)
                .collect();
            if own.is_empty() && !is_free(schema.keys, way) {
                tally
                    .missed
                    .push(format!("{}: no payload has {way:?}", name(schema)));
            }
            for fault in own {
                tally.try_out(&sample, &fault);
            }
        }
    }
    tally.conclude("keys that exclude others");
    insta::assert_debug_snapshot!(excluded, @r#"
    {
        "com.apple.TCC.configuration-profile-policy: no way to satisfy: only entries of `AppleEvents` have a receiver": 69,
    }
    "#);
}

/// A rule that no payload can break is written wrong.
#[test]
fn every_rule_between_keys_can_be_broken_and_is_reported() {
    let mut tally = Tally::default();
    let mut unbroken = Vec::new();
    for schema in schemas() {
        for constraint in schema.constraints {
            let forms = [
                Choices::Full,
                Choices::Only(way_to(schema, constraint)),
                Choices::Minimal,
            ];
            let targets = [
                last_target(schema),
                Version::new(15, 0, 0),
                Version::new(13, 0, 0),
            ];
            let tries = targets
                .iter()
                .flat_map(|target| forms.iter().map(|form| (*target, form.clone())));
            let mut broken = tries.filter_map(|(target, choices)| {
                let sample = sample(schema, target, choices).ok()?;
                let fault = broken_rules::broken(&sample, constraint).pop()?;
                Some((fault, sample))
            });
            match broken.next() {
                Some((fault, sample)) => tally.try_out(&sample, &fault),
                None => unbroken.push(format!("{}: {}", name(schema), constraint.message)),
            }
        }
    }
    assert!(unbroken.is_empty(), "cannot be broken: {unbroken:#?}");
    tally.conclude("rules between keys");
}

/// The names down to a dictionary that a constraint looks at.
fn way_to(schema: &'static Schema, constraint: &Constraint) -> Vec<&'static str> {
    let under = constraint
        .when
        .iter()
        .find_map(|condition| match condition {
            Condition::Under(names) => names.first(),
            _ => None,
        });
    let mut keys = schema.keys;
    let mut names = Vec::new();
    for step in constraint.at {
        let named = |key: &&'static Key| {
            key.name == *step || (*step == "*" && under.is_none_or(|under| *under == key.name))
        };
        let Some(key) = keys.iter().find(named).or(keys.first()) else {
            break;
        };
        names.push(key.name);
        keys = key.keys;
    }
    names
}

/// May the value at the end of this way be anything, so that it cannot be wrong?
fn is_free(keys: &'static [Key], way: &[&str]) -> bool {
    let Some((name, rest)) = way.split_first() else {
        return false;
    };
    let key = keys.iter().find(|key| key.name == *name).unwrap();
    if rest.is_empty() {
        key.kind == Kind::Any
    } else {
        is_free(key.keys, rest)
    }
}
