//! What the checker should say about a payload, and what it says.

use crate::support::faults::{Fault, FaultKind};
use crate::support::generate::Sample;
use crate::support::{name, profile};
use russet::check::check;
use russet::diagnostic::{Diagnostic, Severity};
use russet::policy::Origin;
use russet_payloads::{Schema, SchemaKind};

/// A diagnostic in one line.
pub(crate) fn line(diagnostic: &Diagnostic) -> String {
    format!(
        "{} {} {}",
        diagnostic.code.code, diagnostic.pointer, diagnostic.message
    )
}

/// A declaration is never part of a finished profile.
pub(crate) fn origins(schema: &Schema) -> &'static [Origin] {
    match schema.kind {
        SchemaKind::Payload => &[Origin::Source, Origin::ConfigurationProfile],
        _ => &[Origin::Source],
    }
}

/// The errors that a payload has.
pub(crate) fn errors(sample: &Sample, origin: Origin) -> Vec<String> {
    let found = check(&profile::policy(sample, origin));
    let errors = found
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error);
    errors.map(line).collect()
}

/// What is missing or too much in the answer to a fault.
pub(crate) fn verdict(sample: &Sample, fault: &Fault, origin: Origin) -> Option<String> {
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
        says(fault, diagnostic) && at_place(diagnostic) && fault.help.as_deref().is_none_or(helps)
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

/// Is this what the fault has to be called? That a key is missing is said by the rule that explains why it is needed.
fn says(fault: &Fault, diagnostic: &Diagnostic) -> bool {
    let explains = fault.kind == FaultKind::Missing && is_between_keys(diagnostic);
    diagnostic.code.code == fault.code || explains
}

fn is_between_keys(diagnostic: &Diagnostic) -> bool {
    let code = diagnostic.code.code;
    matches!(code, "S017" | "S018" | "S019" | "S020") || code.starts_with('R')
}

/// Can the fault be the cause of another diagnostic in another place?
fn may_follow(fault: &Fault, diagnostic: &Diagnostic) -> bool {
    let code = diagnostic.code.code;
    // A rule between keys may have lost what it asks for.
    is_between_keys(diagnostic)
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
