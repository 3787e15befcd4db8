//! Panes of Setup Assistant in enrollment profiles: that there are such panes, on these Macs.

use super::push;
use crate::diagnostic::rules::{A012, R058, R059, S006};
use crate::diagnostic::{Diagnostic, Severity, did_you_mean};
use crate::policy::object::enrollment::PaneStatement;
use crate::policy::object::panes::{self, Pane};
use crate::policy::{Object, Policy};
use russet_payloads::Version;
use std::collections::HashSet;

/// The pane without which nobody can turn on VoiceOver.
const ACCESSIBILITY: &str = "Accessibility";

/// Reports what is wrong with the panes that a profile names; each pane once, however often it is named.
pub(super) fn check(policy: &Policy, profile: &Object, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for statement in profile.pane_statements() {
        let is_named = statement.pointer.as_str().contains("/panes/");
        let found = match statement.pane {
            None => Some(unknown(&statement, is_named)),
            // An export writes every property, those of panes that are shown among them.
            Some(_) if !is_named && !statement.is_hidden => None,
            Some(pane) if !seen.insert(pane.key) => None,
            Some(pane) => {
                if pane.key == ACCESSIBILITY && statement.is_hidden {
                    push(diagnostics, &profile.allow, without_voice_over(&statement));
                }
                missing(policy.target.macos, &pane, &statement)
            }
        };
        if let Some(found) = found {
            push(diagnostics, &profile.allow, found);
        }
    }
}

/// Graph may know a key that is newer than Apple's list here; under `panes` a name has to be one of the list.
fn unknown(statement: &PaneStatement<'_>, is_named: bool) -> Diagnostic {
    let severity = if is_named {
        Severity::Error
    } else {
        Severity::Warning
    };
    let message = format!("Setup Assistant has no pane `{}`", statement.name);
    let help = did_you_mean(statement.name, panes::names());
    let help = help.unwrap_or_else(|| {
        "write the name that Apple or the Intune admin center has for it".to_owned()
    });
    Diagnostic::new(&S006, message, statement.span, statement.pointer.clone())
        .with_severity(severity)
        .with_help(help)
}

/// A pane that the Macs do not have, or not all of them.
fn missing(
    macos: Option<Version>,
    pane: &Pane,
    statement: &PaneStatement<'_>,
) -> Option<Diagnostic> {
    let key = pane.key;
    let note = |code, message: String, help: String| {
        let found = Diagnostic::new(code, message, statement.span, statement.pointer.clone());
        Some(found.with_severity(Severity::Note).with_help(help))
    };
    if !pane.is_on_the_mac() {
        let message = format!("Setup Assistant has no pane `{key}` on macOS");
        return note(&A012, message, "remove it: macOS ignores it".to_owned());
    }
    let macos = macos?;
    if let Some(removed) = pane.removed().filter(|removed| *removed <= macos) {
        let message = format!("macOS {removed} and later have no pane `{key}`");
        return note(
            &R058,
            message,
            format!("remove it: no Mac with macOS {macos} shows it"),
        );
    }
    let introduced = pane.introduced().filter(|introduced| *introduced > macos)?;
    let message = format!("only macOS {introduced} and later have the pane `{key}`");
    note(
        &R058,
        message,
        format!("nothing is wrong for newer Macs; those with macOS {macos} never show it"),
    )
}

fn without_voice_over(statement: &PaneStatement<'_>) -> Diagnostic {
    let message = "the pane `Accessibility` is hidden: whoever needs VoiceOver cannot turn it on during setup";
    Diagnostic::new(&R059, message, statement.span, statement.pointer.clone()).with_help(
        "show it; VoiceOver then works from macOS 11 on, with Ethernet, on Macs in Apple Business or School Manager",
    )
}
