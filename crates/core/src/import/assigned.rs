//! Assignments that stand in files of their own, given to what they assign.

use super::reading::{ASSIGNMENT, Read};
use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::lift::AssignmentBody;
use crate::value::Span;

/// Gives what stands in one file to those whom the file beside it names, and leaves that file out.
pub(super) fn assigned(reads: Vec<Read>) -> Vec<Read> {
    let (assignments, mut reads): (Vec<_>, Vec<_>) =
        reads.into_iter().partition(|read| read.assign.is_some());
    for Read { name, assign, .. } in assignments {
        let Some(AssignmentBody { assign, settings }) = assign else {
            continue;
        };
        let stem = name.strip_suffix(ASSIGNMENT).unwrap_or(&name);
        let body = format!("{stem}.json");
        let Some(read) = reads.iter_mut().find(|read| read.name == body) else {
            reads.push(without_object(name));
            continue;
        };
        let slot = match (
            read.policy.profiles.as_mut_slice(),
            read.policy.objects.as_mut_slice(),
        ) {
            ([profile], []) => &mut profile.assign,
            ([], [object]) => {
                if let (None, Some(settings)) = (&object.assign, settings) {
                    object.fields.set("assignment-settings", settings);
                }
                &mut object.assign
            }
            _ => continue,
        };
        if slot.is_none() {
            *slot = Some(assign);
        }
    }
    reads
}

/// That a file assigns what no file makes: an app from the App Store, which a tenant has from elsewhere.
fn without_object(name: String) -> Read {
    let message = format!("`{name}` says who gets something, and no file beside it says what");
    let found = Diagnostic::new(&rules::G017, message, Span::NONE, Pointer::root());
    Read {
        name,
        diagnostics: vec![
            found.with_help("import the object from the tenant, with its assignments"),
        ],
        ..Read::default()
    }
}
