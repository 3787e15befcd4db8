//! What can be said in two ways, in words of the policy language and in Graph's: that both say the same.

use super::push;
use crate::diagnostic::{Diagnostic, rules};
use crate::policy::Object;
use crate::policy::object::enrollment::{PaneStatement, SIGN_IN_APP, SIGN_IN_PAGE, USER_AFFINITY};
use std::collections::HashMap;

/// Reports whatever contradicts something else of the same profile.
pub(super) fn check(profile: &Object, diagnostics: &mut Vec<Diagnostic>) {
    let mut found = Vec::new();
    fields(profile, &mut found);
    ways_to_sign_in(profile, &mut found);
    panes(profile, &mut found);
    for found in found {
        push(diagnostics, &profile.allow, found);
    }
}

/// Fields whose properties are written as well.
fn fields(profile: &Object, found: &mut Vec<Diagnostic>) {
    for entry in &profile.fields {
        let truth = entry.value.value.as_bool();
        let properties: Vec<(&str, bool)> = match (entry.key.as_str(), truth) {
            ("user-affinity", Some(truth)) => vec![(USER_AFFINITY, truth)],
            ("default", Some(truth)) => vec![("isDefault", truth)],
            ("authentication", _) => {
                let way = entry.value.value.as_str();
                vec![
                    (USER_AFFINITY, true),
                    (SIGN_IN_PAGE, way == Some("setup-assistant-modern")),
                    (SIGN_IN_APP, way == Some("company-portal")),
                ]
            }
            _ => continue,
        };
        for (property, truth) in properties {
            let written = profile.properties.entry(property);
            let written = written.filter(|written| written.value.value.as_bool() == Some(!truth));
            if let Some(written) = written {
                let said = match &entry.value.value.as_str() {
                    Some(text) => format!("`{}: {text}`", entry.key),
                    None => format!("`{}: {truth}`", entry.key),
                };
                let message = format!("`{property}: {}` contradicts {said}", !truth);
                let pointer = profile.pointer.key(property);
                let contradiction =
                    Diagnostic::new(&rules::C001, message, written.key_span, pointer);
                found.push(
                    contradiction
                        .with_help(format!("take one of them out: {said} is enough"))
                        .with_related(entry.key_span, "the other one"),
                );
            }
        }
    }
}

/// Two ways to sign in at once.
fn ways_to_sign_in(profile: &Object, found: &mut Vec<Diagnostic>) {
    let is_chosen = |name| {
        let entry = profile.properties.entry(name)?;
        (entry.value.value.as_bool() == Some(true)).then_some(entry)
    };
    if let (Some(page), Some(app)) = (is_chosen(SIGN_IN_PAGE), is_chosen(SIGN_IN_APP)) {
        let message =
            format!("`{SIGN_IN_APP}` and `{SIGN_IN_PAGE}` are both true: users sign in one way");
        let pointer = profile.pointer.key(SIGN_IN_APP);
        let contradiction = Diagnostic::new(&rules::C001, message, app.key_span, pointer);
        found.push(
            contradiction
                .with_help("write `authentication` in place of both")
                .with_related(page.key_span, "the other one"),
        );
    }
}

/// A pane that is hidden here and shown there.
fn panes(profile: &Object, found: &mut Vec<Diagnostic>) {
    let statements = profile.pane_statements();
    let mut first: HashMap<&str, &PaneStatement<'_>> = HashMap::new();
    for statement in &statements {
        let Some(pane) = statement.pane else {
            continue;
        };
        let first = *first.entry(pane.key).or_insert(statement);
        if first.is_hidden != statement.is_hidden {
            let becomes = |is_hidden| if is_hidden { "hidden" } else { "shown" };
            let message = format!(
                "the pane `{}` is {} here and {} elsewhere",
                pane.key,
                becomes(statement.is_hidden),
                becomes(first.is_hidden)
            );
            let contradiction = Diagnostic::new(
                &rules::C001,
                message,
                statement.span,
                statement.pointer.clone(),
            );
            found.push(
                contradiction
                    .with_help("say it once, under `panes`")
                    .with_related(first.span, "the other one"),
            );
        }
    }
}
