//! From a path of the command line to one policy: whatever it names, a policy folder, a file, or a folder of files.

use crate::inputs::{self, Source};
use anyhow::bail;
use rayon::prelude::*;
use russet::diagnostic::{Diagnostic, Files, Severity, rules};
use russet::policy::Policy;
use russet::source::{LoadOptions, Loaded, NativeWorld};
use std::path::Path;

/// Everything that a path names.
#[derive(Default)]
pub(crate) struct Whole {
    pub(crate) policy: Policy,
    pub(crate) files: Files,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Reads everything that a path names, as one policy.
pub(crate) fn whole(path: &Path, options: &LoadOptions) -> anyhow::Result<Whole> {
    if !path.exists() {
        bail!("{}: there is no such file or folder", path.display());
    }
    let sources = inputs::collect(std::slice::from_ref(&path.to_owned()));
    if sources.is_empty() {
        bail!("{}: nothing in it can be read", path.display());
    }
    let loaded: Vec<Loaded> = sources
        .par_iter()
        .map(|source| load(source, options))
        .collect();
    let mut whole = Whole::default();
    for loaded in loaded {
        whole.add(loaded);
    }
    whole.policy.target = options.target.or(whole.policy.target);
    Ok(whole)
}

/// Reads an input, whose files are named so that the user can open them.
pub(crate) fn load(source: &Source, options: &LoadOptions) -> Loaded {
    match source {
        Source::PolicyFolder(path) => {
            let mut loaded = russet::source::load_folder(&NativeWorld, path, options);
            if path != Path::new(".") {
                loaded.files.rebase(&path.to_string_lossy());
            }
            loaded
        }
        Source::File(path) => russet::input::read_file(&NativeWorld, path, options),
    }
}

impl Whole {
    /// Adds what another file says.
    fn add(&mut self, mut loaded: Loaded) {
        let first = self.files.append(loaded.files);
        for found in &mut loaded.diagnostics {
            found.shift_files(first);
        }
        self.diagnostics.append(&mut loaded.diagnostics);
        self.policy.organization = self
            .policy
            .organization
            .take()
            .or(loaded.policy.organization.take());
        self.policy.identifier = self
            .policy
            .identifier
            .take()
            .or(loaded.policy.identifier.take());
        self.policy.target = self.policy.target.or(loaded.policy.target);
        self.policy.absorb(loaded.policy, first);
    }

    /// Could not all of it be read?
    pub(crate) fn has_errors(&self) -> bool {
        let mut found = self.diagnostics.iter();
        found.any(|found| found.severity == Severity::Error || *found.code == rules::P001)
    }
}
