//! The JSON of `russet plan --format json`: a contract, kept apart from the types within.

use super::credential::{Credential, Examined, Expiry, second};
use super::{Because, Needed, Plan, Reachable, Step};
use crate::diagnostic::{Files, Line};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Report<'a> {
    before: Vec<Prerequisite<'a>>,
    credentials: Vec<Token<'a>>,
    network: Vec<Host<'a>>,
    existing: Vec<Existing<'a>>,
    steps: Vec<Request<'a>>,
    elsewhere: &'a [String],
    after: Vec<Prerequisite<'a>>,
    diagnostics: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Reason<'a> {
    condition: &'static str,
    reason: &'static str,
    found: &'a [String],
}

#[derive(Serialize)]
struct Prerequisite<'a> {
    id: &'static str,
    phase: &'static str,
    title: &'static str,
    purpose: &'static str,
    because: Reason<'a>,
    done: bool,
    check: &'static str,
    guide: &'static str,
    section: &'static str,
}

#[derive(Serialize)]
struct Token<'a> {
    kind: &'static str,
    file: Option<&'a str>,
    facts: BTreeMap<&'static str, Vec<String>>,
    expires: Option<String>,
    state: &'static str,
    /// Negative where it has expired.
    days_left: Option<i64>,
}

#[derive(Serialize)]
struct Host<'a> {
    service: &'static str,
    host: &'static str,
    ports: &'static str,
    purpose: &'static str,
    because: Reason<'a>,
    source: &'static str,
}

#[derive(Serialize)]
struct Existing<'a> {
    kind: &'a str,
    name: &'a str,
    needed_by: &'a [String],
}

#[derive(Serialize)]
struct Request<'a> {
    step: usize,
    method: &'a str,
    endpoint: &'a str,
    name: &'a str,
    file: &'a str,
    needs: Vec<Need<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    upload: Option<Upload<'a>>,
}

#[derive(Serialize)]
struct Upload<'a> {
    file: &'a str,
    size: u64,
    sha256: &'a str,
    endpoint: &'a str,
}

#[derive(Serialize)]
struct Need<'a> {
    kind: &'a str,
    name: &'a str,
    steps: &'a [usize],
}

/// Writes a plan as one JSON object on several lines. `files` are those of its credentials.
#[must_use]
pub fn to_json(plan: &Plan, files: &Files) -> String {
    let existing = plan.existing.iter().map(|one| Existing {
        kind: &one.kind,
        name: &one.name,
        needed_by: &one.needed_by,
    });
    let found = plan.credentials.iter().flat_map(|one| &one.diagnostics);
    let report = Report {
        before: plan.before().map(prerequisite).collect(),
        credentials: plan
            .credentials
            .iter()
            .map(|one| token(one, files))
            .collect(),
        network: plan.network.iter().map(host).collect(),
        existing: existing.collect(),
        steps: plan.steps.iter().zip(1..).map(request).collect(),
        elsewhere: &plan.elsewhere,
        after: plan.after().map(prerequisite).collect(),
        diagnostics: found.map(|found| Line::new(found, files)).collect(),
    };
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

fn reason(because: &Because) -> Reason<'_> {
    Reason {
        condition: because.condition.name(),
        reason: because.condition.reason(),
        found: &because.found,
    }
}

fn prerequisite(needed: &Needed) -> Prerequisite<'_> {
    let prerequisite = needed.prerequisite;
    Prerequisite {
        id: prerequisite.id,
        phase: prerequisite.phase.name(),
        title: prerequisite.title,
        purpose: prerequisite.purpose,
        because: reason(&needed.because),
        done: needed.is_done,
        check: prerequisite.check,
        guide: prerequisite.guide,
        section: prerequisite.section,
    }
}

fn token<'a>(examined: &Examined, files: &'a Files) -> Token<'a> {
    let credential = examined.credential.as_ref();
    let mut facts: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for (label, text) in credential.map(Credential::facts).unwrap_or_default() {
        facts.entry(label).or_default().push(text);
    }
    let days = |days: u64| i64::try_from(days).unwrap_or(i64::MAX);
    Token {
        kind: examined.kind.name(),
        file: files.name(examined.span),
        facts,
        expires: credential.and_then(Credential::expires).map(second),
        state: examined.expiry.name(),
        days_left: match examined.expiry {
            Expiry::Unknown => None,
            Expiry::Expired(ago) => Some(-days(ago)),
            Expiry::Soon(left) | Expiry::Later(left) => Some(days(left)),
        },
    }
}

fn host(reachable: &Reachable) -> Host<'_> {
    let endpoint = reachable.endpoint;
    Host {
        service: endpoint.service,
        host: endpoint.host,
        ports: endpoint.ports,
        purpose: endpoint.purpose,
        because: reason(&reachable.because),
        source: endpoint.source,
    }
}

fn request((step, number): (&Step, usize)) -> Request<'_> {
    let needs = step.needs.iter().map(|need| Need {
        kind: &need.kind,
        name: &need.name,
        steps: &need.steps,
    });
    Request {
        step: number,
        method: step.method,
        endpoint: &step.endpoint,
        name: &step.name,
        file: &step.path,
        needs: needs.collect(),
        upload: step.upload.as_ref().map(|content| Upload {
            file: &content.file,
            size: content.size,
            sha256: &content.sha256,
            endpoint: &content.endpoint,
        }),
    }
}
