//! `russet audit`: what is installed against what the policy says.

use super::check::{options, told};
use super::report::plural;
use crate::Outcome;
use crate::arguments::{Audit, ReportFormat};
use crate::render::Paint;
use russet::audit::{Finding, State, to_json, to_markdown};
use russet::pipeline::{Audited, audit};
use russet::policy::Target;
use russet::source::NativeWorld;
use std::io::Write as _;

pub(crate) fn run(arguments: &Audit) -> anyhow::Result<Outcome> {
    let options = options(&arguments.variables, Target::default());
    let Audited { audit, files } = audit(
        &NativeWorld,
        &arguments.folder,
        &arguments.installed,
        &options,
    )
    .map_err(told)?;
    let mut out = std::io::stdout().lock();
    match arguments.format {
        ReportFormat::Json => writeln!(out, "{}", to_json(&audit, &files))?,
        ReportFormat::Markdown => write!(out, "{}", to_markdown(&audit))?,
        ReportFormat::Terminal => write!(out, "{}", terminal(&audit))?,
    }
    Ok(if audit.is_as_intended() {
        Outcome::Clean
    } else {
        Outcome::Faulty
    })
}

/// A heading a payload, a line a key; what is as intended is counted, and a payload of which nothing is there is one line.
fn terminal(audit: &russet::audit::Audit) -> String {
    let paint = Paint::for_stdout();
    let mut out = String::new();
    for group in audit.findings.chunk_by(|a, b| a.domain == b.domain) {
        out += &payload(group, &paint);
    }
    let counts: Vec<String> = State::ALL
        .iter()
        .map(|state| (audit.count(*state), state.name().replace('-', " ")))
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| format!("{count} {name}"))
        .collect();
    out += &format!("\n{}\n", counts.join(", "));
    out
}

fn payload(findings: &[Finding], paint: &Paint) -> String {
    let domain = findings
        .first()
        .map_or("", |finding| finding.domain.as_str());
    let heading = paint.bold(domain);
    let alike = |a: &Finding, b: &Finding| a.state == b.state && a.profile == b.profile;
    match findings {
        [first, rest @ ..]
            if matches!(first.state, State::Missing | State::Unknown)
                && rest.iter().all(|finding| alike(first, finding)) =>
        {
            let keys = plural(findings.len(), "key");
            let profile = first.profile.as_deref().unwrap_or_default();
            let state = match first.state {
                State::Missing => paint.red("missing"),
                _ => format!("{}: the Mac does not print it", paint.yellow("unknown")),
            };
            format!("{heading}: {keys} {state}  ({profile})\n")
        }
        _ => {
            let fine = findings
                .iter()
                .filter(|finding| finding.state == State::AsIntended);
            let mut out = format!("{heading}: {} as intended\n", fine.count());
            findings
                .iter()
                .for_each(|finding| out += &line(finding, paint));
            out
        }
    }
}

fn line(finding: &Finding, paint: &Paint) -> String {
    let meant = finding.meant.as_deref().unwrap_or_default();
    let installed = finding.installed.as_deref().unwrap_or_default();
    let profile = finding.profile.as_deref().unwrap_or_default();
    let by = finding.installed_by.as_deref().unwrap_or_default();
    let key = &finding.key;
    match finding.state {
        State::Different => format!(
            "  {} {key}: {installed} instead of {meant}  ({profile}; installed by {by})\n",
            paint.red("different")
        ),
        State::Missing => format!("  {}   {key}: {meant}  ({profile})\n", paint.red("missing")),
        State::Unknown => format!(
            "  {}   {key}: the Mac does not print it  ({profile})\n",
            paint.yellow("unknown")
        ),
        State::NotOurs => format!("  not ours  {key}: {installed}  (installed by {by})\n"),
        State::AsIntended => String::new(),
    }
}
