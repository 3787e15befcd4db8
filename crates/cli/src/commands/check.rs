//! `russet check`: everything that is wrong with what the paths name.

use super::report::{self, Role};
use crate::Outcome;
use crate::arguments::{Check, Variables};
use russet::pipeline::{Error, Findings, check};
use russet::policy::Target;
use russet::source::{LoadOptions, NativeWorld};
use std::time::SystemTime;

pub(crate) fn run(arguments: &Check) -> anyhow::Result<Outcome> {
    let options = options(&arguments.variables, arguments.target.target());
    let allow = &arguments.report.allow;
    let found = check(&NativeWorld, &arguments.paths, &options, allow).map_err(allowing)?;
    let outcome = report::show(&found, &arguments.report, Role::Result)?;
    all_readable(&found)?;
    Ok(outcome)
}

/// What could not be read is no fault of the input, and says nothing of what it may hold.
pub(super) fn all_readable(found: &Findings) -> anyhow::Result<()> {
    if !found.is_readable() {
        anyhow::bail!("not everything could be read");
    }
    Ok(())
}

/// How a policy is to be loaded, from the command line.
pub(crate) fn options(variables: &Variables, target: Target) -> LoadOptions {
    LoadOptions {
        set: variables.set.iter().cloned().collect(),
        target,
        now: Some(SystemTime::now()),
        ..LoadOptions::default()
    }
}

/// The error, with the argument that it is about where that is one.
pub(super) fn allowing(error: Error) -> anyhow::Error {
    let is_about_a_rule = matches!(error, Error::UnknownRule(_));
    let error = anyhow::Error::new(error);
    if is_about_a_rule {
        error.context("--allow")
    } else {
        error
    }
}
