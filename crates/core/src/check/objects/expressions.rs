//! The rules of dynamic groups and of assignment filters, which stand as text within their objects.

use crate::check::within::within;
use crate::diagnostic::{Code, Diagnostic, Severity, rules};
use crate::expression::{Fault, FaultKind, filter, membership};
use crate::policy::{Kind, Object};

/// Reports what is wrong with the rule of a group or filter.
pub(super) fn check(object: &Object, found: &mut Vec<Diagnostic>) {
    let property = match object.kind() {
        Kind::Group => "membershipRule",
        Kind::Filter => "rule",
        _ => return,
    };
    let Some(node) = object.property(property) else {
        return;
    };
    let Some(text) = node.value.as_str() else {
        return;
    };
    let parsed = match object.kind() {
        Kind::Group => membership(text),
        // The rules of filters for other platforms have properties of their own.
        _ if object
            .text("platform")
            .is_some_and(|platform| platform != "macOS") =>
        {
            return;
        }
        _ => filter(text),
    };
    for fault in parsed.faults {
        let (code, severity) = rule_of(&fault);
        let span = within(node, text, &fault.range);
        let diagnostic = Diagnostic::new(code, fault.message, span, object.pointer.key(property))
            .with_severity(severity)
            .with_help(fault.help);
        found.push(diagnostic);
    }
}

fn rule_of(fault: &Fault) -> (Code, Severity) {
    match fault.kind {
        FaultKind::Syntax | FaultKind::Limit => (&rules::G022, Severity::Error),
        FaultKind::UnknownName => (&rules::G023, Severity::Error),
        FaultKind::Misfit => (&rules::G024, Severity::Error),
        FaultKind::Discouraged => (&rules::G024, Severity::Note),
    }
}
