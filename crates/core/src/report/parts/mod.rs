//! The parts of a report, in the order in which they are read.

mod appendix;
mod cover;
mod findings;
mod glossary;
mod object;
mod overview;
mod phase;
mod profile;
mod recipients;

use super::context::Context;
use super::model::Report;

/// The whole report.
pub(super) fn report(context: &Context<'_>) -> Report {
    let mut keys = phase::Keys::default();
    let phases = phase::phases(context, &mut keys);
    let mut report = cover::cover(context, &keys);
    report.sections.push(overview::overview(context));
    report.sections.push(recipients::recipients(context));
    report.sections.extend(phases);
    report.sections.push(findings::findings(context));
    report.sections.push(appendix::files(context));
    report.sections.push(appendix::rules(context));
    report.sections.push(glossary::glossary());
    report
}
