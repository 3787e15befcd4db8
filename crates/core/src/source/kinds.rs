//! Documents that are of no kind that the policy language knows.

use super::language::{DECLARATIONS, PROFILE, ROOT};
use super::suggest::listed;
use crate::diagnostic::{Diagnostic, Pointer, nearest, rules};
use crate::policy::Kind;
use crate::value::{Dictionary, Span};

/// What is wrong with a document that no field makes one of a known kind; `start` is where it begins.
pub(super) fn not_known(fields: &Dictionary, start: Span) -> Diagnostic {
    if let Some(root) = fields.entry(ROOT) {
        let message =
            "only the `russet.yaml` of the policy folder has the field `russet`, and once";
        let pointer = Pointer::root().key(ROOT);
        return Diagnostic::new(&rules::P027, message, root.key_span, pointer)
            .with_help("take the field out, or move the file into a folder of its own");
    }
    let near = fields.iter().find_map(|entry| {
        let kinds = Kind::ALL.into_iter().flat_map(Kind::fields);
        let kinds = kinds.chain([PROFILE, DECLARATIONS]);
        Some((entry.key_span, nearest(&entry.key, kinds)?))
    });
    let (span, help) = match near {
        Some((span, kind)) => (span, format!("did you mean `{kind}`?")),
        None => (start, others()),
    };
    let message = "this document does not say what it is";
    Diagnostic::new(&rules::P018, message, span, Pointer::root()).with_help(help)
}

fn others() -> String {
    let kinds = Kind::ALL.map(Kind::name);
    let others: Vec<&str> = kinds.into_iter().chain([DECLARATIONS]).collect();
    format!(
        "begin a profile with `profile: NAME`; other kinds are {}",
        listed(&others, "and")
    )
}
