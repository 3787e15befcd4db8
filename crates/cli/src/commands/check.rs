//! `russet check`: everything that is wrong with what the paths name.

use super::report::{self, Role};
use crate::Outcome;
use crate::arguments::{Check, Variables};
use russet::pipeline::{Checked, Error, check};
use russet::policy::Target;
use russet::source::{LoadOptions, NativeWorld};
use std::time::SystemTime;

pub(crate) fn run(arguments: &Check) -> anyhow::Result<Outcome> {
    let options = options(&arguments.variables, arguments.target.target());
    let allow = &arguments.report.allow;
    let found = check(&NativeWorld, &arguments.paths, &options, allow).map_err(told)?;
    let outcome = report::show(&found, &arguments.report, Role::Result)?;
    all_readable(&found.inputs)?;
    Ok(outcome)
}

/// What could not be read is no fault of the input, and says nothing of what it may hold.
pub(super) fn all_readable(checked: &[Checked]) -> anyhow::Result<()> {
    if !checked.iter().all(Checked::is_readable) {
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

/// The error, by the argument that it is about where that is one, once what was found on the way is shown.
pub(super) fn told(error: Error) -> anyhow::Error {
    report::show_errors(error.found());
    match error {
        Error::UnknownRule(_) => anyhow::Error::new(error).context("--allow"),
        Error::OutputIsAFile(path) => {
            anyhow::anyhow!("{} is a file; --out names a folder", path.display())
        }
        error => error.into(),
    }
}
