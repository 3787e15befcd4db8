//! From a path to one policy: whatever it names, a policy folder, a file, or a folder of files.

use super::{Checked, Error, Source, collect, inputs};
use crate::diagnostic::{Diagnostic, Files, Severity, rules};
use crate::policy::Policy;
use crate::source::{LoadOptions, Loaded, World, load_folder};
use std::path::Path;

/// Everything that a path names.
#[derive(Debug, Default)]
pub struct Whole {
    /// What all of it says.
    pub policy: Policy,
    /// The files that it stands in.
    pub files: Files,
    /// What there was to say on reading it, file by file.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads everything that a path names, as one policy.
///
/// ```
/// use russet::pipeline::whole;
/// use russet::source::{LoadOptions, MemoryWorld};
/// let world = MemoryWorld::new()
///     .with_file("old/dock.yaml", "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n")
///     .with_file("old/finder.yaml", "profile: Finder\npayloads:\n  com.apple.finder: { ShowPathbar: true }\n");
/// let whole = whole(&world, "old".as_ref(), &LoadOptions::default())?;
/// assert_eq!(whole.policy.profiles.len(), 2);
/// # Ok::<(), russet::pipeline::Error>(())
/// ```
///
/// # Errors
///
/// Nothing is there, or nothing of it is read. What cannot be read of the rest is among the diagnostics.
pub fn whole(world: &dyn World, path: &Path, options: &LoadOptions) -> Result<Whole, Error> {
    if inputs::kind(world, path).is_none() {
        return Err(Error::NotFound(path.to_owned()));
    }
    let sources = collect(world, &[path.to_owned()]);
    if sources.is_empty() {
        return Err(Error::NothingToRead(path.to_owned()));
    }
    let mut whole = Whole::default();
    for loaded in crate::parallel::map(&sources, &options.interrupt, |source| {
        load(world, source, options)
    })? {
        whole.add(loaded);
    }
    whole.policy.target = options.target.or(whole.policy.target);
    Ok(whole)
}

/// Reads an input, whose files are named so that the user can open them.
///
/// ```
/// use russet::pipeline::{Source, load};
/// use russet::source::{LoadOptions, MemoryWorld};
/// let world = MemoryWorld::new().with_file("mac/russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n");
/// let loaded = load(&world, &Source::PolicyFolder("mac".into()), &LoadOptions::default());
/// assert_eq!(loaded.policy.identifier.as_deref(), Some("com.contoso.mac"));
/// ```
pub fn load(world: &dyn World, source: &Source, options: &LoadOptions) -> Loaded {
    match source {
        Source::PolicyFolder(path) => {
            let mut loaded = load_folder(world, path, options);
            rebase(&mut loaded.files, path);
            loaded
        }
        Source::File(path) => crate::input::read_file(world, path, options),
    }
}

/// Names the files of a policy folder so that the user can open them from where the folder was named.
pub(super) fn rebase(files: &mut Files, folder: &Path) {
    if folder != Path::new(".") && folder != Path::new("") {
        files.rebase(&folder.to_string_lossy());
    }
}

impl From<Loaded> for Whole {
    /// What one input says.
    fn from(loaded: Loaded) -> Self {
        Self {
            policy: loaded.policy,
            files: loaded.files,
            diagnostics: loaded.diagnostics,
        }
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

    /// What was found on reading it.
    #[must_use]
    pub fn checked(self) -> Checked {
        Checked {
            files: self.files,
            diagnostics: self.diagnostics,
        }
    }

    /// Could all of it be read?
    #[must_use]
    pub fn is_readable(&self) -> bool {
        let mut found = self.diagnostics.iter();
        found.all(|found| found.severity != Severity::Error && *found.code != rules::P001)
    }
}
