//! A plan to keep beside the policy, or to tick off in a ticket.

use super::credential::{Credential, Examined};
use super::{Needed, Plan, Step};
use crate::compare::code;
use crate::diagnostic::Files;
use std::fmt::Write as _;

/// Writes a plan as Markdown: lists to tick off, tables of hosts and requests. `files` are those of its credentials.
#[must_use]
pub fn to_markdown(plan: &Plan, files: &Files) -> String {
    let mut out = String::from("## Before you begin\n");
    out += &list(plan.before());
    out += &credentials(plan, files);
    out += &network(plan);
    out += &steps(plan);
    out += "\n## After that\n";
    out += &list(plan.after());
    out
}

/// A heading a phase, and an item for everything that it asks for.
fn list<'a>(needed: impl Iterator<Item = &'a Needed>) -> String {
    let needed: Vec<&Needed> = needed.collect();
    let mut out = String::new();
    for phase in needed.chunk_by(|a, b| a.phase() == b.phase()) {
        let title = phase.first().map_or("", |first| first.phase().title());
        let _ = writeln!(out, "\n### {title}\n");
        for needed in phase {
            out += &item(needed);
        }
    }
    out
}

fn item(needed: &Needed) -> String {
    let what = needed.prerequisite;
    let done = if needed.is_done { 'x' } else { ' ' };
    format!(
        "- [{done}] **{}**: {} Check: {} Needed because {}. ({}: {})\n",
        what.title,
        what.purpose,
        what.check,
        needed.because.text(),
        what.guide,
        what.section,
    )
}

fn credentials(plan: &Plan, files: &Files) -> String {
    if plan.credentials.is_empty() {
        return String::new();
    }
    let mut out = String::from(
        "\n## Credentials and renewals\n\n| | file | expires | what it says |\n|---|---|---|---|\n",
    );
    for examined in &plan.credentials {
        out += &credential(examined, files);
    }
    let found: Vec<_> = plan
        .credentials
        .iter()
        .flat_map(|one| &one.diagnostics)
        .collect();
    if !found.is_empty() {
        out.push('\n');
    }
    for found in found {
        let (severity, rule) = (found.severity, found.code.code);
        let file = code(files.name(found.span).unwrap_or_default());
        let help = found.help.as_deref().unwrap_or_default();
        let _ = writeln!(
            out,
            "- {severity} {rule}, {file}: {}; {help}",
            found.message
        );
    }
    out
}

fn credential(examined: &Examined, files: &Files) -> String {
    let credential = examined.credential.as_ref();
    let facts = credential.map(Credential::facts).unwrap_or_default();
    let facts = facts
        .iter()
        .map(|(label, text)| format!("{label} {}", code(text)));
    format!(
        "| {} | {} | {} | {} |\n",
        examined.kind.title(),
        code(files.name(examined.span).unwrap_or_default()),
        examined.until(),
        facts.collect::<Vec<_>>().join(", ")
    )
}

fn network(plan: &Plan) -> String {
    let mut out = String::from(
        "\n## Network\n\n| service | host | ports | what for | because |\n|---|---|---|---|---|\n",
    );
    for reachable in &plan.network {
        let host = reachable.endpoint;
        let because = reachable.because.condition.reason();
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {because} |",
            host.service,
            code(host.host),
            host.ports,
            host.purpose
        );
    }
    out
}

fn steps(plan: &Plan) -> String {
    let mut out = String::from("\n## What the folder creates\n");
    if !plan.existing.is_empty() {
        out += "\nThese must exist already:\n\n";
    }
    for existing in &plan.existing {
        let needed_by: Vec<String> = existing.needed_by.iter().map(|name| code(name)).collect();
        let (title, name) = (&existing.title, code(&existing.name));
        let _ = writeln!(out, "- [ ] {title} {name}, for {}", needed_by.join(", "));
    }
    if !plan.steps.is_empty() {
        out += "\n| | request | name | file | needs |\n|---|---|---|---|---|\n";
    }
    for (step, number) in plan.steps.iter().zip(1_usize..) {
        out += &row(step, number);
    }
    if !plan.elsewhere.is_empty() {
        let paths: Vec<String> = plan.elsewhere.iter().map(|path| code(path)).collect();
        let _ = writeln!(out, "\nNot sent to Intune: {}", paths.join(", "));
    }
    out
}

fn row(step: &Step, number: usize) -> String {
    let needs = step.needs.iter().map(|need| code(&need.text()));
    let upload = step.upload.as_ref();
    let upload = upload.map(|content| format!(", then {}", code(&content.file)));
    format!(
        "| {number} | {} {} | {} | {}{} | {} |\n",
        step.method,
        code(&step.endpoint),
        code(&step.name),
        code(&step.path),
        upload.unwrap_or_default(),
        needs.collect::<Vec<_>>().join(", "),
    )
}
