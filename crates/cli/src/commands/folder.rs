//! A policy folder, loaded, checked and lowered: what `build`, `plan` and `docs` begin with.

use super::report::{self, Checked};
use anyhow::bail;
use russet::diagnostic::{Diagnostic, Files, Severity};
use russet::lower::Lowered;
use russet::policy::Policy;
use russet::source::{LoadOptions, Loaded, NativeWorld, load_folder};
use std::path::Path;

/// What a policy folder says, what is wrong with it, and what becomes of it.
pub(crate) struct Folder {
    pub(crate) policy: Policy,
    /// Its files, by their names within the folder, and what was found in them, sorted.
    pub(crate) checked: [Checked; 1],
    /// How many files it has.
    pub(crate) count: usize,
    /// Empty where an error keeps it from being built.
    pub(crate) lowered: Lowered,
}

impl Folder {
    /// Loads a folder, checks it, and lowers it where there is no error. What is allowed counts as a note, and keeps nothing
    /// from being built.
    pub(crate) fn lowered(
        path: &Path,
        options: &LoadOptions,
        allow: &[String],
        lower: impl FnOnce(&Policy, &Files) -> anyhow::Result<Lowered>,
    ) -> anyhow::Result<Self> {
        if !path.is_dir() {
            bail!(
                "{} is not a folder; name the folder that holds russet.yaml",
                path.display()
            );
        }
        let Loaded {
            policy,
            mut files,
            mut diagnostics,
            ..
        } = load_folder(&NativeWorld, path, options);
        diagnostics.extend(russet::check::check(&policy));
        russet::check::mask_secrets(&policy, &mut files);
        let count = files.len();
        let mut checked = [Checked { files, diagnostics }];
        report::accept(&mut checked, allow)?;
        let [Checked { files, diagnostics }] = &mut checked;
        let mut lowered = Lowered::default();
        if is_sound(diagnostics) {
            lowered = lower(&policy, files)?;
            diagnostics.append(&mut lowered.diagnostics);
        }
        russet::check::sort(diagnostics);
        Ok(Self {
            policy,
            checked,
            count,
            lowered,
        })
    }

    /// Is there no error in it?
    pub(crate) fn is_sound(&self) -> bool {
        let [checked] = &self.checked;
        is_sound(&checked.diagnostics)
    }

    /// Calls its files as the user would, from here.
    pub(crate) fn rebase(&mut self, path: &Path) {
        let [checked] = &mut self.checked;
        super::check::rebase(&mut checked.files, path);
    }
}

fn is_sound(diagnostics: &[Diagnostic]) -> bool {
    let mut found = diagnostics.iter();
    !found.any(|found| found.severity == Severity::Error)
}

/// Lowers a policy without signing anything.
pub(crate) fn unsigned(policy: &Policy, files: &Files) -> anyhow::Result<Lowered> {
    russet::lower::lower(policy, files, russet::lower::Options::new())
        .map_err(|error| anyhow::anyhow!("{error}"))
}
