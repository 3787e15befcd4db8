//! `russet check`: everything that is wrong with what the paths name.

use super::report::{self, Checked, Role};
use crate::Outcome;
use crate::arguments::{Check, Variables};
use crate::inputs::{self, Source};
use crate::reading;
use rayon::prelude::*;
use russet::diagnostic::{Files, rules};
use russet::policy::{Policy, Target};
use russet::source::LoadOptions;
use russet::value::Span;
use std::path::Path;
use std::time::SystemTime;

pub(crate) fn run(arguments: &Check) -> anyhow::Result<Outcome> {
    let options = options(&arguments.variables, arguments.target.target());
    let sources = inputs::collect(&arguments.paths);
    let mut looked_at: Vec<_> = sources
        .par_iter()
        .map(|source| examine(source, &options))
        .collect();
    let files = looked_at.iter().map(|input| input.files).sum();
    let between = across(&mut looked_at);
    let inputs = looked_at.into_iter().map(|input| input.checked);
    let mut checked: Vec<_> = inputs.chain(between).collect();
    report::accept(&mut checked, &arguments.report.allow)?;
    let outcome = report::show(&checked, files, &arguments.report, Role::Result)?;
    all_readable(&checked)?;
    Ok(outcome)
}

/// What could not be read is no fault of the input, and says nothing of what it may hold.
pub(super) fn all_readable(checked: &[Checked]) -> anyhow::Result<()> {
    let mut found = checked.iter().flat_map(|input| &input.diagnostics);
    if found.any(|found| *found.code == rules::P001) {
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

/// Names the files of a policy folder so that the user can open them from here.
pub(crate) fn rebase(files: &mut Files, folder: &Path) {
    if folder != Path::new(".") {
        files.rebase(&folder.to_string_lossy());
    }
}

/// An input that was looked at.
struct Examined {
    checked: Checked,
    /// How many files it consists of.
    files: usize,
    /// What it says, where it may contradict the other files: a policy folder is checked as a whole already.
    policy: Option<Policy>,
}

fn examine(source: &Source, options: &LoadOptions) -> Examined {
    let mut loaded = reading::load(source, options);
    let mut diagnostics = std::mem::take(&mut loaded.diagnostics);
    diagnostics.extend(russet::input::check(&loaded));
    russet::check::mask_secrets(&loaded.policy, &mut loaded.files);
    russet::check::sort(&mut diagnostics);
    let files = loaded.files;
    Examined {
        files: files.len(),
        policy: matches!(source, Source::File(_)).then_some(loaded.policy),
        checked: Checked { files, diagnostics },
    }
}

/// Reports what the files say against each other: identifiers that several claim, settings that differ.
fn across(inputs: &mut [Examined]) -> Option<Checked> {
    let mut whole = Policy::default();
    let mut files = Files::new();
    let mut firsts: Vec<u32> = Vec::new();
    for input in inputs {
        let Some(policy) = input.policy.take() else {
            continue;
        };
        let first = files.append(input.checked.files.clone());
        firsts.push(first);
        whole.absorb(policy, first);
    }
    // What a file says against itself has been said of it.
    let input_of = |span: Span| firsts.partition_point(|first| *first <= span.file.0);
    let mut diagnostics = russet::check::across(&whole);
    diagnostics.retain(|found| {
        let mut others = found.related.iter().map(|(span, _)| *span);
        others.any(|other| input_of(other) != input_of(found.span))
    });
    russet::check::sort(&mut diagnostics);
    (!diagnostics.is_empty()).then_some(Checked { files, diagnostics })
}
