//! Single faults of a valid payload, each with the code and the place where it has to be reported.

use super::generate::Sample;
use super::profile;
use super::way::{Step, Way, node_mut};
use russet::diagnostic::Pointer;
use russet::policy::{Origin, Policy, Target};
use russet::value::Value;

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum FaultKind {
    WrongType,
    IntegerForBoolean,
    Missing,
    Unknown,
    Misspelt,
    NotInList,
    TooSmall,
    TooLarge,
    WrongForm,
    TooFewItems,
    TooManyItems,
    PayloadTooNew,
    KeyTooNew,
    ValueTooNew,
    PayloadRemoved,
    KeyRemoved,
    ValueRemoved,
    NotOnMacOs,
    WrongScope,
    NotSupervised,
    WrongEnrollment,
    UserEnrollment,
    InstalledByHand,
    SecondInstance,
    DanglingReference,
    WrongReference,
    BrokenRule,
}

/// A change to a payload.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    Set(Way, Value),
    Remove(Way),
    /// The whole payload once more.
    Twice,
}

/// A change that makes a valid payload invalid in one point.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub kind: FaultKind,
    /// The rule that has to speak.
    pub code: &'static str,
    /// The key that it has to name; `None` for the payload as a whole.
    pub at: Option<Way>,
    /// The names of the keys down to there, as the schema has them.
    pub names: Vec<&'static str>,
    pub edits: Vec<Edit>,
    pub target: Target,
    /// What the help has to contain.
    pub help: Option<String>,
}

impl Fault {
    /// A policy with the sample and its fault.
    pub(crate) fn policy(&self, sample: &Sample, origin: Origin) -> Policy {
        let mut faulty = sample.clone();
        for edit in &self.edits {
            match edit {
                Edit::Set(way, value) => set(&mut faulty, way, value.clone()),
                Edit::Remove(way) => remove(&mut faulty, way),
                Edit::Twice => {
                    let copy = russet::policy::Payload::new(
                        sample.schema.payload_type,
                        sample.content.clone(),
                    );
                    faulty.companions.push(copy);
                }
            }
        }
        let mut policy = profile::policy(&faulty, origin);
        policy.target = self.target.or(policy.target);
        policy
    }

    /// Where the diagnostic has to point in such a policy.
    pub(crate) fn pointer(&self, policy: &Policy) -> Pointer {
        let profile = &policy.profiles[0];
        let second = self.edits.iter().any(|edit| matches!(edit, Edit::Twice));
        let payload = if second {
            profile.payloads.last()
        } else {
            profile.payloads.first()
        };
        let payload = &payload.unwrap().pointer;
        match (&self.at, profile.origin) {
            (Some(way), _) => way.pointer(payload),
            (None, Origin::Source) => payload.clone(),
            (None, Origin::ConfigurationProfile) => payload.key("PayloadType"),
        }
    }
}

fn set(sample: &mut Sample, way: &Way, value: Value) {
    let (last, parents) = way.0.split_last().unwrap();
    match last {
        Step::Key(key) => Way(parents.to_vec())
            .dictionary_mut(&mut sample.content)
            .unwrap()
            .set(key.clone(), value),
        Step::Item(_) => node_mut(&mut sample.content, way).unwrap().value = value,
    }
}

fn remove(sample: &mut Sample, way: &Way) {
    let (Step::Key(last), parents) = way.0.split_last().unwrap() else {
        panic!("only keys are taken out")
    };
    Way(parents.to_vec())
        .dictionary_mut(&mut sample.content)
        .unwrap()
        .remove(last);
}
