//! SARIF 2.1.0, for code scanning.

use super::{Diagnostic, Files, Found, Rule};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Writes diagnostics as a SARIF 2.1.0 log with one run.
///
/// Every rule that is reported is described in the run; lines and columns count from 1, columns in characters.
#[must_use]
pub fn to_sarif<'a>(diagnostics: impl IntoIterator<Item = (&'a Diagnostic, &'a Files)>) -> String {
    let found = diagnostics.into_iter();
    let found: Vec<_> = found
        .map(|(diagnostic, files)| Found::new(diagnostic, files))
        .collect();
    found_to_sarif(&found)
}

/// Writes diagnostics that are plain data already, as [`to_sarif`] does.
#[must_use]
pub fn found_to_sarif(found: &[Found]) -> String {
    let codes: BTreeSet<_> = found.iter().map(|found| found.code.as_str()).collect();
    let rules: Vec<_> = Rule::all()
        .filter(|rule| codes.contains(rule.code))
        .map(describe)
        .collect();
    let results: Vec<_> = found.iter().map(result).collect();
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

fn result(found: &Found) -> Value {
    let text = match &found.help {
        Some(help) => format!("{}\nhelp: {help}", found.message),
        None => found.message.clone(),
    };
    json!({
        "ruleId": found.code,
        "level": found.severity,
        "message": { "text": text },
        "locations": [location(found)],
    })
}

fn location(found: &Found) -> Value {
    json!({
        "physicalLocation": {
            "artifactLocation": { "uri": found.file.as_deref().map(uri) },
            "region": region(found),
        },
        "logicalLocations": [{ "fullyQualifiedName": found.pointer }],
    })
}

/// The lines and columns; a file without lines has its first line marked, since a region cannot be left open.
fn region(found: &Found) -> Value {
    if found.line.is_none() {
        return json!({ "startLine": 1 });
    }
    json!({
        "startLine": found.line,
        "startColumn": found.column,
        "endLine": found.end_line,
        "endColumn": found.end_column,
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
