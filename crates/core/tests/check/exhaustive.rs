//! Every payload and declaration of Apple's schema, valid and with every single fault.

use crate::support::choices::Choices;
use crate::support::coverage::ways;
use crate::support::faults::{Fault, FaultKind, faults};
use crate::support::generate::{Sample, sample};
use crate::support::{broken_rules, last_target, name, profile, schemas};
use russet::check::check;
use russet::diagnostic::{Diagnostic, Severity};
use russet::policy::Origin;
use russet_payloads::{Condition, Constraint, Key, Kind, Schema, SchemaKind, Version};
use std::collections::{BTreeMap, BTreeSet};

fn line(diagnostic: &Diagnostic) -> String {
    format!(
        "{} {} {}",
        diagnostic.code.code, diagnostic.pointer, diagnostic.message
    )
}

/// A declaration is never part of a finished profile.
fn origins(schema: &Schema) -> &'static [Origin] {
    match schema.kind {
        SchemaKind::Payload => &[Origin::Source, Origin::ConfigurationProfile],
        _ => &[Origin::Source],
    }
}

fn errors(sample: &Sample, origin: Origin) -> Vec<String> {
    let found = check(&profile::policy(sample, origin));
    let errors = found
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error);
    errors.map(line).collect()
}

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

/// What is missing or too much in the answer to a fault.
fn verdict(sample: &Sample, fault: &Fault, origin: Origin) -> Option<String> {
    let policy = fault.policy(sample, origin);
    let expected = fault.pointer(&policy);
    let found = check(&policy);
    let at_place = |diagnostic: &Diagnostic| {
        let near = fault.kind == FaultKind::BrokenRule
            && parent(diagnostic.pointer.as_str()) == expected.as_str();
        diagnostic.pointer == expected || near
    };
    let is_meant = |diagnostic: &Diagnostic| {
        let helps = |wanted: &str| {
            diagnostic
                .help
                .as_deref()
                .is_some_and(|help| help.contains(wanted))
        };
        diagnostic.code.code == fault.code
            && at_place(diagnostic)
            && fault.help.as_deref().is_none_or(helps)
    };
    let is_stray = |diagnostic: &Diagnostic| {
        diagnostic.severity == Severity::Error
            && !at_place(diagnostic)
            && !may_follow(fault, diagnostic)
    };
    if found.iter().any(is_meant) && !found.iter().any(is_stray) {
        return None;
    }
    let all: Vec<_> = found
        .iter()
        .take(6)
        .map(|d| format!("{} {:?}", line(d), d.help))
        .collect();
    let what = format!("{:?} of {}", fault.kind, name(sample.schema));
    Some(format!(
        "{what}: expected only {} {expected} {:?}, found {all:#?}",
        fault.code, fault.help
    ))
}

/// Can the fault be the cause of another diagnostic in another place?
fn may_follow(fault: &Fault, diagnostic: &Diagnostic) -> bool {
    let code = diagnostic.code.code;
    // A rule between keys may have lost what it asks for.
    let between_keys = matches!(code, "S017" | "S018" | "S019" | "S020") || code.starts_with('R');
    between_keys
        || match fault.kind {
            // The right name is missing where it was required.
            FaultKind::Misspelt => code == "S003",
            // On an older or newer macOS, other keys are not there either.
            FaultKind::PayloadTooNew
            | FaultKind::KeyTooNew
            | FaultKind::ValueTooNew
            | FaultKind::PayloadRemoved => {
                matches!(code, "A001" | "A002" | "A003" | "A005")
            }
            // Other keys ask for the same.
            FaultKind::WrongScope => code == "A006",
            FaultKind::NotSupervised => code == "A007",
            FaultKind::WrongEnrollment | FaultKind::UserEnrollment | FaultKind::InstalledByHand => {
                matches!(code, "A008" | "A009" | "A010")
            }
            _ => false,
        }
}

fn parent(pointer: &str) -> &str {
    pointer.rsplit_once('/').map_or("", |(parent, _)| parent)
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
