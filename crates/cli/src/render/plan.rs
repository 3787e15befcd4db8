//! The plan of a rollout, for people.

use super::Paint;
use russet::diagnostic::Files;
use russet::graph::rollout::Condition;
use russet::plan::credential::{Credential, CredentialKind, Examined, Expiry};
use russet::plan::{Existing, Needed, Plan, Reachable, Step};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// The plan as text. `files` are those of its credentials.
pub(crate) fn text(plan: &Plan, files: &Files) -> String {
    let paint = Paint::for_stdout();
    let mut out = section("Before you begin", &paint);
    out += &phases(plan.before(), &paint);
    out += &section("Credentials and renewals", &paint);
    out += &credentials(plan, files, &paint);
    out += &section("Network", &paint);
    let services = plan
        .network
        .chunk_by(|a, b| a.endpoint.service == b.endpoint.service);
    services.for_each(|hosts| out += &service(hosts));
    out += &section("What the folder creates", &paint);
    out += &existing(&plan.existing, &paint);
    out += &steps(plan, &paint);
    out += &section("After that", &paint);
    out += &phases(plan.after(), &paint);
    out.trim_start().to_owned()
}

fn section(title: &str, paint: &Paint) -> String {
    format!("\n{}\n{}\n", paint.bold(title), "=".repeat(title.len()))
}

/// What is needed, by phase and numbered throughout.
fn phases<'a>(needed: impl Iterator<Item = &'a Needed>, paint: &Paint) -> String {
    let numbered: Vec<(usize, &Needed)> = (1..).zip(needed).collect();
    let mut out = String::new();
    for phase in numbered.chunk_by(|a, b| a.1.phase() == b.1.phase()) {
        let title = phase.first().map_or("", |(_, first)| first.phase().title());
        let _ = writeln!(out, "\n{}", paint.bold(title));
        for (number, needed) in phase {
            out += &item(*number, needed, paint);
        }
    }
    out
}

fn item(number: usize, needed: &Needed, paint: &Paint) -> String {
    let what = needed.prerequisite;
    let done = if needed.is_done {
        format!("  {}", paint.green("(the folder sees to it)"))
    } else {
        String::new()
    };
    let because = needed.because.text();
    format!(
        "{number:>3}. {}{done}\n     {}\n     Check: {}\n     Needed because {because}.\n     From: {}: {}\n",
        paint.bold(what.title),
        what.purpose,
        what.check,
        what.guide,
        what.section,
    )
}

fn credentials(plan: &Plan, files: &Files, paint: &Paint) -> String {
    let mut out = String::new();
    for examined in &plan.credentials {
        out += &credential(examined, files, paint);
    }
    for kind in plan.not_given() {
        let (title, option) = (kind.title(), option(kind));
        let _ = writeln!(
            out,
            "\n{title}: not given; `{option} FILE` tells when it expires"
        );
    }
    out
}

const fn option(kind: CredentialKind) -> &'static str {
    match kind {
        CredentialKind::PushCertificate => "--apns",
        CredentialKind::EnrollmentToken => "--ade-token",
        CredentialKind::ContentToken => "--vpp-token",
        CredentialKind::PublicKey => "--ade-cert",
    }
}

fn credential(examined: &Examined, files: &Files, paint: &Paint) -> String {
    let file = files.name(examined.span).unwrap_or_default();
    let mut out = format!("\n{}: {file}\n", paint.bold(examined.kind.title()));
    let Some(credential) = &examined.credential else {
        let _ = writeln!(out, "  {}", paint.red("cannot be used"));
        return out;
    };
    for (label, text) in credential.facts() {
        let _ = writeln!(out, "  {label:<12}  {text}");
    }
    let until = examined.until();
    let (label, until) = match examined.expiry {
        Expiry::Unknown => ("expires", until),
        Expiry::Expired(_) => ("expired", paint.red(&until)),
        Expiry::Soon(_) => ("expires", paint.yellow(&until)),
        Expiry::Later(_) => ("expires", paint.green(&until)),
    };
    let _ = writeln!(out, "  {label:<12}  {until}");
    if matches!(credential, Credential::PushCertificate(_)) {
        out += "  The Apple ID that it was made with is not in it: Intune and Apple's portal show it.\n";
    }
    out
}

/// The hosts of a service, and why they are needed where not every rollout needs them.
fn service(hosts: &[Reachable]) -> String {
    let conditions: BTreeSet<Condition> = hosts.iter().map(|host| host.because.condition).collect();
    let is_mixed = conditions.len() > 1;
    let because = |condition: Option<Condition>| match condition {
        None | Some(Condition::Always) => String::new(),
        Some(condition) => format!(", because {}", condition.reason()),
    };
    let title = hosts.first().map_or("", |first| first.endpoint.service);
    let of_all = conditions.first().copied().filter(|_| !is_mixed);
    let mut out = format!("\n{title}{}\n", because(of_all));
    let width = |text: fn(&Reachable) -> &'static str| {
        let lengths = hosts.iter().map(|host| text(host).len());
        lengths.max().unwrap_or_default()
    };
    let host_width = width(|host| host.endpoint.host);
    let port_width = width(|host| host.endpoint.ports);
    for reachable in hosts {
        let host = reachable.endpoint;
        let own = Some(reachable.because.condition).filter(|_| is_mixed);
        let _ = writeln!(
            out,
            "  {:host_width$}  {:port_width$}  {}{}",
            host.host,
            host.ports,
            host.purpose,
            because(own)
        );
    }
    out
}

fn existing(existing: &[Existing], paint: &Paint) -> String {
    let mut out = String::new();
    if !existing.is_empty() {
        let _ = writeln!(out, "\n{}", paint.bold("These must exist already"));
    }
    for one in existing {
        let place = one
            .place
            .map(|place| format!(", in {place}"))
            .unwrap_or_default();
        let (title, name) = (&one.title, &one.name);
        let _ = writeln!(out, "  {title} {}{place}", paint.bold(name));
        let _ = writeln!(out, "    for {}", one.needed_by.join(", "));
    }
    out
}

fn steps(plan: &Plan, paint: &Paint) -> String {
    let mut out = String::new();
    if plan.steps.is_empty() {
        out += "\nNothing: no request goes to Microsoft Graph\n";
    } else {
        let _ = writeln!(
            out,
            "\n{}",
            paint.bold("Requests to Microsoft Graph, in this order")
        );
    }
    for (step, number) in plan.steps.iter().zip(1_usize..) {
        out += &request(step, number, paint);
    }
    if !plan.elsewhere.is_empty() {
        let paths = plan.elsewhere.join(", ");
        let _ = writeln!(out, "\nNot sent to Intune: {paths}");
    }
    out
}

fn request(step: &Step, number: usize, paint: &Paint) -> String {
    let Step {
        method,
        endpoint,
        name,
        path,
        ..
    } = step;
    let mut out = format!(
        "{number:>3}. {method} {endpoint}  {}\n     {path}\n",
        paint.bold(name)
    );
    if !step.needs.is_empty() {
        let needs: Vec<String> = step.needs.iter().map(|need| need.text()).collect();
        let _ = writeln!(out, "     needs {}", needs.join(", "));
    }
    if let Some(content) = &step.upload {
        let (file, size) = (&content.file, content.size);
        let _ = writeln!(out, "     then upload {file} ({size} bytes)");
    }
    out
}
