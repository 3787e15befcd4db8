//! Rules between keys, broken on purpose.

use super::choices::Choices;
use super::faults::{Edit, Fault, FaultKind};
use super::generate::{Generator, Sample};
use super::model::{self, violations};
use super::repair::{Mender, keys_at};
use super::way::Way;
use russet::policy::Target;
use russet::value::{Dictionary, Node, Value};
use russet_payloads::{Condition, Constraint, Demand};

/// The sample with each rule between its keys broken, one at a time, as far as the sample has the place for it.
pub(crate) fn faults(sample: &Sample) -> Vec<Fault> {
    let constraints = sample.schema.constraints.iter();
    constraints
        .flat_map(|constraint| broken(sample, constraint))
        .collect()
}

/// The sample with a rule broken, at up to three places.
pub(crate) fn broken(sample: &Sample, constraint: &'static Constraint) -> Vec<Fault> {
    if !model::applies(constraint, sample.target) {
        return Vec::new();
    }
    let places = model::places(sample.schema, constraint, &sample.content);
    let ways: Vec<Way> = places.into_iter().map(|place| place.way).collect();
    let mut found = Vec::new();
    for way in ways.into_iter().take(3) {
        for breach in breaches(&constraint.then) {
            if let Some(content) = breach_at(sample, constraint, &way, &breach) {
                found.push(fault(sample, constraint, &way, &content));
                break;
            }
        }
    }
    found
}

/// A way to fail a demand.
enum Breach {
    Undo(Vec<Condition>),
    Add(Vec<&'static str>),
    Remove(Vec<&'static str>),
    Share(&'static str, &'static str),
    Nothing,
}

fn breaches(demand: &Demand) -> Vec<Breach> {
    match demand {
        Demand::AnyOf(conditions) => vec![Breach::Undo(conditions.to_vec())],
        Demand::AllOf(conditions) => conditions
            .iter()
            .map(|condition| Breach::Undo(vec![*condition]))
            .collect(),
        Demand::ExactlyOne(keys) => vec![Breach::Add(keys.to_vec()), Breach::Remove(keys.to_vec())],
        Demand::AtMostOne(keys) => vec![Breach::Add(keys.to_vec())],
        Demand::NoneOf(keys) => keys.iter().map(|key| Breach::Add(vec![key])).collect(),
        Demand::Disjoint(one, other) => vec![Breach::Share(one, other)],
        Demand::Never(_) => vec![Breach::Nothing],
    }
}

/// The payload with the rule broken at a place; `None` where that cannot be done.
fn breach_at(
    sample: &Sample,
    constraint: &'static Constraint,
    way: &Way,
    breach: &Breach,
) -> Option<Dictionary> {
    let mut content = sample.content.clone();
    let mut generator = Generator::new(sample.schema, sample.target, Choices::Minimal);
    let keys = keys_at(sample.schema.keys, way);
    let mut mender = Mender {
        generator: &mut generator,
        content: &mut content,
        way: way.clone(),
        keys,
        spares_required: false,
    };
    for _ in 0..2 {
        if !constraint
            .when
            .iter()
            .all(|condition| mender.establish(condition))
        {
            return None;
        }
        match breach {
            Breach::Undo(conditions) => {
                for condition in conditions {
                    let _ = !mender.holds(condition) || mender.undo(condition);
                }
            }
            Breach::Add(keys) => {
                for key in keys {
                    mender.establish(&Condition::Present(key));
                }
            }
            Breach::Remove(keys) => {
                for key in keys {
                    mender.establish(&Condition::Absent(key));
                }
            }
            Breach::Share(one, other) => {
                for key in [one, other] {
                    let shared = vec![Node::derived("shared")];
                    way.dictionary_mut(mender.content)?
                        .set(*key, Value::Array(shared));
                }
            }
            Breach::Nothing => {}
        }
    }
    let found = violations(sample.schema, &content, sample.target);
    let here = found
        .iter()
        .any(|(other, at)| std::ptr::eq(*other, constraint) && at == way);
    here.then_some(content)
}

fn fault(
    sample: &Sample,
    constraint: &'static Constraint,
    way: &Way,
    content: &Dictionary,
) -> Fault {
    let gone = sample
        .content
        .iter()
        .filter(|entry| !content.contains_key(&entry.key));
    let removed = gone.map(|entry| Edit::Remove(Way::default().key(&entry.key)));
    let set = content
        .iter()
        .map(|entry| Edit::Set(Way::default().key(&entry.key), entry.value.value.clone()));
    Fault {
        kind: FaultKind::BrokenRule,
        code: constraint.code,
        at: Some(way.clone()),
        names: vec![constraint.message],
        edits: removed.chain(set).collect(),
        target: Target {
            macos: Some(sample.target),
            ..Target::default()
        },
        help: None,
    }
}
