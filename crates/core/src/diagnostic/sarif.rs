//! SARIF 2.1.0, for code scanning.

use super::{Diagnostic, Files, Rule};
use crate::value::Span;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Writes diagnostics as a SARIF 2.1.0 log with one run.
///
/// Every rule that is reported is described in the run; lines and columns count from 1, columns in characters.
#[must_use]
pub fn to_sarif<'a>(diagnostics: impl IntoIterator<Item = (&'a Diagnostic, &'a Files)>) -> String {
    let diagnostics: Vec<_> = diagnostics.into_iter().collect();
    let codes: BTreeSet<_> = diagnostics
        .iter()
        .map(|(diagnostic, _)| diagnostic.code.code)
        .collect();
    let rules: Vec<_> = Rule::all()
        .filter(|rule| codes.contains(rule.code))
        .map(describe)
        .collect();
    let results: Vec<_> = diagnostics
        .iter()
        .map(|(diagnostic, files)| result(diagnostic, files))
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "russet", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log).unwrap_or_default()
}

fn describe(rule: &Rule) -> Value {
    json!({
        "id": rule.code,
        "shortDescription": { "text": rule.title },
        "fullDescription": { "text": rule.explanation },
        "defaultConfiguration": { "level": rule.severity.name() },
    })
}

fn result(diagnostic: &Diagnostic, files: &Files) -> Value {
    let text = match &diagnostic.help {
        Some(help) => format!("{}\nhelp: {help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    json!({
        "ruleId": diagnostic.code.code,
        "level": diagnostic.severity.name(),
        "message": { "text": text },
        "locations": [location(diagnostic, files)],
    })
}

fn location(diagnostic: &Diagnostic, files: &Files) -> Value {
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": files.name(diagnostic.span).map(uri) },
            "region": region(diagnostic.span, files),
        },
        "logicalLocations": [{ "fullyQualifiedName": diagnostic.pointer.as_str() }],
    })
}

/// The lines and columns of a span; a file without lines has its first line marked, since a region cannot be left open.
fn region(span: Span, files: &Files) -> Value {
    let Some(start) = files.position(span) else {
        return json!({ "startLine": 1 });
    };
    let last = Span {
        start: span.end,
        ..span
    };
    let end = files.position(last).unwrap_or(start);
    json!({
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    })
}

/// A relative path as a URI: what is not allowed in one is percent-encoded.
fn uri(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'\\' => text.push('/'),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => {
                text.push(char::from(byte));
            }
            other => {
                let _ = write!(text, "%{other:02X}");
            }
        }
    }
    text
}
