//! What two policies set differently, and what a Mac has of one.

use super::input::UNNAMED;
use super::{Fault, FaultKind, Given, Input};
use crate::audit;
use crate::compare::{self, Options};
use crate::pipeline::{Audited, Whole, audited};
use crate::policy::Target;
use serde::{Deserialize, Serialize};

/// Asks what the second of two policies sets differently.
#[derive(Debug, Deserialize)]
pub struct DiffRequest {
    /// Names, descriptions, identifiers and UUIDs too.
    #[serde(default)]
    all: bool,
}

/// Asks what a Mac has of a policy.
#[derive(Debug, Deserialize)]
pub struct AuditRequest {
    /// What messages call the file.
    name: Option<String>,
    /// What the Mac prints of its profiles.
    #[serde(with = "serde_bytes")]
    installed: Vec<u8>,
}

/// A report in the words of the command.
#[derive(Debug, Serialize)]
pub struct ReportAnswer {
    pub(super) json: String,
    pub(super) markdown: String,
}

/// An audit in the words of the command.
#[derive(Debug, Serialize)]
pub struct AuditAnswer {
    json: String,
    markdown: String,
    is_as_intended: bool,
}

pub(super) fn diff(request: &DiffRequest, given: &Given<'_>) -> Result<ReportAnswer, Fault> {
    let [old, new] = given.two_inputs()?;
    let read = |input: &Input| readable(input.whole(given.options(Target::default()))?);
    let (old, new) = (read(old)?, read(new)?);
    let options = Options { all: request.all };
    let difference = compare::diff(&old.policy, &new.policy, options);
    Ok(ReportAnswer {
        json: compare::to_json(&difference),
        markdown: compare::to_markdown(&difference),
    })
}

pub(super) fn audit(request: &AuditRequest, given: &Given<'_>) -> Result<AuditAnswer, Fault> {
    let whole = given.input()?.whole(given.options(Target::default()))?;
    let name = request.name.as_deref().unwrap_or(UNNAMED);
    let Audited { audit, files } = audited(whole, name, &request.installed)?;
    Ok(AuditAnswer {
        json: audit::to_json(&audit, &files),
        markdown: audit::to_markdown(&audit),
        is_as_intended: audit.is_as_intended(),
    })
}

/// A fault where not all of it could be read: what is missing would be said of the rest.
fn readable(whole: Whole) -> Result<Whole, Fault> {
    if whole.is_readable() {
        return Ok(whole);
    }
    let fault = Fault::new(FaultKind::Invalid, "not everything could be read");
    Err(fault.with_diagnostics(&whole.diagnostics, &whole.files))
}
