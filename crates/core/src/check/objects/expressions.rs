//! The rules of dynamic groups and of assignment filters, which stand as text within their objects.

use crate::diagnostic::{Code, Diagnostic, Severity, rules};
use crate::expression::{Fault, FaultKind, filter, membership};
use crate::policy::{Kind, Object};
use crate::value::{Node, Span};

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
        let span = within(node, text, &fault);
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

/// The place of a fault in the file: its bytes, where the text stands in the file as it is, else the whole text.
pub(crate) fn within(node: &Node, text: &str, fault: &Fault) -> Span {
    let span = node.span;
    let length = span.end.saturating_sub(span.start) as usize;
    let before = match length.checked_sub(text.len()) {
        Some(0) => 0,
        // In quotes, with nothing escaped.
        Some(2) => 1,
        _ => return span,
    };
    let at = |offset: usize| {
        u32::try_from(offset + before)
            .ok()
            .map(|offset| span.start + offset)
    };
    match (at(fault.range.start), at(fault.range.end)) {
        (Some(start), Some(end)) => Span { start, end, ..span },
        _ => span,
    }
}
