//! `russet check`: everything that is wrong with what the paths name.

use super::report::{self, Checked, Role};
use crate::Outcome;
use crate::arguments::{Check, Variables};
use crate::inputs::{self, Source};
use rayon::prelude::*;
use russet::diagnostic::{Diagnostic, Files, Pointer, rules};
use russet::policy::{Profile, Target};
use russet::source::{LoadOptions, Loaded, NativeWorld};
use russet::value::Span;
use std::collections::HashMap;
use std::path::Path;

pub(crate) fn run(arguments: &Check) -> anyhow::Result<Outcome> {
    let options = options(&arguments.variables, arguments.target.target());
    let sources = inputs::collect(&arguments.paths);
    let mut looked_at: Vec<_> = sources
        .par_iter()
        .map(|source| examine(source, &options))
        .collect();
    across(&mut looked_at);
    let files = looked_at.iter().map(|input| input.files).sum();
    let mut checked: Vec<_> = looked_at.into_iter().map(|input| input.checked).collect();
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
    /// The identifiers that its finished profiles claim.
    claims: Vec<Claim>,
}

/// A finished profile claims an identifier.
struct Claim {
    identifier: String,
    profile: String,
    span: Span,
    pointer: Pointer,
}

fn examine(source: &Source, options: &LoadOptions) -> Examined {
    let world = NativeWorld;
    let loaded = match source {
        Source::PolicyFolder(path) => russet::source::load_folder(&world, path, options),
        Source::File(path) => russet::input::read_file(&world, path, options),
    };
    let found = russet::input::check(&loaded);
    let Loaded {
        policy,
        mut files,
        mut diagnostics,
        ..
    } = loaded;
    diagnostics.extend(found);
    russet::check::mask_secrets(&policy, &mut files);
    russet::check::sort(&mut diagnostics);
    if let Source::PolicyFolder(path) = source {
        rebase(&mut files, path);
    }
    let claims = match source {
        Source::PolicyFolder(_) => Vec::new(),
        Source::File(_) => policy.profiles.iter().filter_map(claim).collect(),
    };
    Examined {
        files: files.len(),
        claims,
        checked: Checked { files, diagnostics },
    }
}

fn claim(profile: &Profile) -> Option<Claim> {
    let node = profile.envelope.get("PayloadIdentifier")?;
    Some(Claim {
        identifier: node.value.as_str()?.to_owned(),
        profile: profile.name.clone(),
        span: node.span,
        pointer: profile.pointer.key("PayloadIdentifier"),
    })
}

/// Reports identifiers that several of the files claim: on a Mac the one installed last replaces the others.
fn across(inputs: &mut [Examined]) {
    let mut first: HashMap<String, String> = HashMap::new();
    for input in inputs {
        for claim in &input.claims {
            let name = input
                .checked
                .files
                .name(claim.span)
                .unwrap_or(&claim.profile)
                .to_owned();
            match first.get(&claim.identifier) {
                Some(other) => input.checked.diagnostics.push(collision(claim, other)),
                None => {
                    first.insert(claim.identifier.clone(), name);
                }
            }
        }
        russet::check::sort(&mut input.checked.diagnostics);
    }
}

fn collision(claim: &Claim, other: &str) -> Diagnostic {
    let message = format!(
        "`{}` identifies the profile in {other} too: the one installed last replaces the other",
        claim.identifier
    );
    Diagnostic::new(&rules::S024, message, claim.span, claim.pointer.clone())
        .with_help("give each profile an identifier of its own")
}
