//! A policy folder, loaded, checked and lowered.

use super::{Checked, Error, examine, inputs, whole};
use crate::interrupt::Interrupt;
use crate::lower::{Lowered, Options, Sign, lower};
use crate::policy::Policy;
use crate::source::{FileKind, LoadOptions, World, load_folder};
use std::fmt;
use std::path::{Path, PathBuf};

/// How a policy is built.
#[derive(Clone, Copy, Default)]
pub struct BuildOptions<'a> {
    /// Codes of rules: what they find counts as a note, and keeps nothing from being built.
    pub allow: &'a [String],
    /// Where the build is written to; within the policy folder that is no part of the policy.
    pub out: Option<&'a Path>,
    /// Signs every configuration profile.
    pub sign: Option<&'a Sign<'a>>,
}

impl fmt::Debug for BuildOptions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BuildOptions")
            .field("allow", &self.allow)
            .field("out", &self.out)
            .field("signed", &self.sign.is_some())
            .finish()
    }
}

/// What a policy folder says, what is wrong with it, and what becomes of it.
#[derive(Debug, Default)]
pub struct Built {
    /// What it says.
    pub policy: Policy,
    /// Its files, by their names within the folder, and what was found in them.
    pub checked: Checked,
    /// Empty where an error keeps it from being built.
    pub lowered: Lowered,
}

/// Loads a policy folder, checks it, and lowers it where there is no error. Nothing is written:
/// [`output::write`](crate::output::write) does that.
///
/// ```
/// use russet::pipeline::{BuildOptions, build};
/// use russet::source::{LoadOptions, MemoryWorld};
/// let world = MemoryWorld::new()
///     .with_file("russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
///     .with_file("dock.yaml", "profile: Dock\npayloads:\n  com.apple.dock: { autohid: true }\n");
/// let built = build(&world, "".as_ref(), &LoadOptions::default(), &BuildOptions::default())?;
/// assert!(!built.checked.is_sound());
/// assert!(built.lowered.artifacts.is_empty());
/// # Ok::<(), russet::pipeline::Error>(())
/// ```
///
/// # Errors
///
/// The path names no folder, no rule has a code that is allowed, or the signer fails. What is wrong with the policy is
/// among what was found.
pub fn build(
    world: &dyn World,
    folder: &Path,
    options: &LoadOptions,
    how: &BuildOptions<'_>,
) -> Result<Built, Error> {
    if inputs::kind(world, folder) != Some(FileKind::Folder) {
        return Err(Error::NotAFolder(folder.to_owned()));
    }
    let mut options = options.clone();
    let out = how.out.and_then(|out| within(folder, out));
    options.skip.extend(out);
    let loaded = load_folder(world, folder, &options);
    let (policy, checked) = examine(loaded, how.allow, &options.interrupt)?;
    lowered(policy, checked, how.sign, &options.interrupt)
}

/// Lowers a policy that was checked, where there is no error in it.
///
/// ```
/// use russet::pipeline::{examine, lowered};
/// use russet::source::{LoadOptions, load_text};
/// let text = "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n";
/// let loaded = load_text(text, "dock.yaml", &LoadOptions::default());
/// let (policy, checked) = examine(loaded, &[], &Default::default())?;
/// let built = lowered(policy, checked, None, &Default::default())?;
/// assert_eq!(built.lowered.artifacts.len(), 1);
/// # Ok::<(), russet::pipeline::Error>(())
/// ```
///
/// # Errors
///
/// The signer fails, or the caller asked to stop.
pub fn lowered(
    policy: Policy,
    mut checked: Checked,
    sign: Option<&Sign<'_>>,
    interrupt: &Interrupt,
) -> Result<Built, Error> {
    let mut lowered = Lowered::default();
    if checked.is_sound() {
        let mut options = Options::new().with_interrupt(interrupt);
        if let Some(sign) = sign {
            options = options.with_signature(sign);
        }
        lowered = lower(&policy, &checked.files, options).map_err(|error| {
            // A signer that was stopped has not failed.
            let stopped = interrupt.poll().err();
            stopped.map_or(Error::Signing(error), Error::from)
        })?;
        checked.diagnostics.append(&mut lowered.diagnostics);
    }
    crate::check::sort(&mut checked.diagnostics);
    Ok(Built {
        policy,
        checked,
        lowered,
    })
}

/// The way to a path from the folder that it lies in, as [`LoadOptions::skip`] takes it. Where the paths alone do not tell,
/// the file system does.
///
/// ```
/// use russet::pipeline::within;
/// assert_eq!(within("mac".as_ref(), "mac/built".as_ref()), Some("built".into()));
/// assert_eq!(within("mac".as_ref(), "other".as_ref()), None);
/// ```
#[must_use]
pub fn within(folder: &Path, path: &Path) -> Option<PathBuf> {
    let below = |folder: &Path, path: &Path| path.strip_prefix(folder).ok().map(Path::to_owned);
    let really_below = || below(&folder.canonicalize().ok()?, &path.canonicalize().ok()?);
    let way = below(folder, path).or_else(really_below)?;
    (!way.as_os_str().is_empty()).then_some(way)
}

impl Built {
    /// Names its files so that the user can open them from where the folder was named.
    pub fn rebase(&mut self, folder: &Path) {
        whole::rebase(&mut self.checked.files, folder);
    }
}
