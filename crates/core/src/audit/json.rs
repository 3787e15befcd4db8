//! The JSON of `russet audit --format json`: a contract, kept apart from the types within.

use super::{Audit, Finding, State};
use crate::diagnostic::Files;
use russet_payloads::Scope;
use serde::Serialize;

#[derive(Serialize)]
struct Report<'a> {
    findings: Vec<Line<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Line<'a> {
    state: &'static str,
    domain: &'a str,
    key: &'a str,
    scope: &'static str,
    meant: Option<&'a str>,
    installed: Option<&'a str>,
    profile: Option<&'a str>,
    installed_by: Option<&'a str>,
    file: Option<&'a str>,
    line: Option<u32>,
}

#[derive(Serialize)]
struct Summary {
    as_intended: usize,
    different: usize,
    missing: usize,
    unknown: usize,
    not_ours: usize,
}

/// Writes an audit as one JSON object on several lines. `files` are those of the policy.
#[must_use]
pub fn to_json(audit: &Audit, files: &Files) -> String {
    let report = Report {
        findings: audit
            .findings
            .iter()
            .map(|finding| line(finding, files))
            .collect(),
        summary: Summary {
            as_intended: audit.count(State::AsIntended),
            different: audit.count(State::Different),
            missing: audit.count(State::Missing),
            unknown: audit.count(State::Unknown),
            not_ours: audit.count(State::NotOurs),
        },
    };
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

fn line<'a>(finding: &'a Finding, files: &'a Files) -> Line<'a> {
    Line {
        state: finding.state.name(),
        domain: &finding.domain,
        key: &finding.key,
        scope: match finding.scope {
            Scope::System => "system",
            Scope::User => "user",
        },
        meant: finding.meant.as_deref(),
        installed: finding.installed.as_deref(),
        profile: finding.profile.as_deref(),
        installed_by: finding.installed_by.as_deref(),
        file: files.name(finding.span),
        line: files.position(finding.span).map(|position| position.line),
    }
}
