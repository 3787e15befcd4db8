//! What is installed on a Mac against a policy.

use super::{Checked, Error, Whole, whole};
use crate::audit::{self, Audit};
use crate::diagnostic::Files;
use crate::input::LARGEST_FILE;
use crate::lift;
use crate::source::{LoadOptions, World};
use std::path::Path;

/// What became of a policy on a Mac.
#[derive(Debug, Default)]
pub struct Audited {
    /// A line a setting.
    pub audit: Audit,
    /// The files of the policy, which the lines point into.
    pub files: Files,
}

/// Holds what a Mac prints of its profiles against the policy that a path names.
///
/// ```
/// use russet::pipeline::audit;
/// use russet::source::{LoadOptions, MemoryWorld};
/// let printed = r#"<plist version="1.0"><dict><key>_computerlevel</key><array/></dict></plist>"#;
/// let world = MemoryWorld::new()
///     .with_file("dock.yaml", "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n")
///     .with_file("installed.xml", printed);
/// let options = LoadOptions::default();
/// let audited = audit(&world, "dock.yaml".as_ref(), "installed.xml".as_ref(), &options)?;
/// assert!(!audited.audit.is_as_intended());
/// # Ok::<(), russet::pipeline::Error>(())
/// ```
///
/// # Errors
///
/// The policy, or what the Mac has printed, cannot be read.
pub fn audit(
    world: &dyn World,
    policy: &Path,
    installed: &Path,
    options: &LoadOptions,
) -> Result<Audited, Error> {
    let policy = whole(world, policy, options)?;
    // Nothing is looked at on the Mac for a policy that is not known.
    let policy = readable(policy)?;
    let bytes = world.read(installed, LARGEST_FILE);
    let bytes = bytes.map_err(|cause| Error::Read {
        path: installed.to_owned(),
        cause,
    })?;
    let audited = audited(policy, &installed.display().to_string(), &bytes)?;
    options.interrupt.poll()?;
    Ok(audited)
}

/// Holds what a Mac has printed against a policy that was read. `name` is what errors call the print.
///
/// # Errors
///
/// The policy, or what the Mac has printed, cannot be understood.
pub fn audited(policy: Whole, name: &str, printed: &[u8]) -> Result<Audited, Error> {
    let policy = readable(policy)?;
    let mut files = Files::new();
    match lift::installed(printed, name, &mut files) {
        Ok(installed) => Ok(Audited {
            audit: audit::audit(&policy.policy, installed),
            files: policy.files,
        }),
        Err(diagnostics) => Err(Error::Unreadable {
            what: format!("{name} could not be read"),
            found: vec![Checked { files, diagnostics }],
        }),
    }
}

fn readable(policy: Whole) -> Result<Whole, Error> {
    if policy.is_readable() {
        return Ok(policy);
    }
    Err(Error::Unreadable {
        what: "the policy could not be read, so nothing was audited".to_owned(),
        found: vec![policy.checked()],
    })
}
