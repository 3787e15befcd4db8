//! Writing a build, or documents about one, into an output folder: all of it or nothing.
//!
//! Every file is first written into a staging folder within the output folder; only when all of them are on the disk
//! are they moved into place, and a move that fails undoes those before it. So a build that fails, for want of space
//! or of permissions, leaves the previous output whole.
//!
//! The manifest says which files are Russet's own. They are replaced, and removed where the new build no longer has
//! them; all others are left alone.

mod devices;
mod error;
mod plan;
mod swap;

#[cfg(test)]
mod tests;

pub use devices::{DEVICES, DeviceEntry, DeviceFile, DeviceFolder};
pub use error::OutputError;

use crate::lower::{Artifact, MANIFEST, manifest};
use plan::Plan;
use std::path::Path;

/// What writing has changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or have new bytes, the manifest included.
    pub written: usize,
    /// Files that had these very bytes already and were not touched.
    pub unchanged: usize,
    /// Files of the previous build that the new one does not have.
    pub removed: usize,
}

/// Writes artifacts and their `manifest.json` into `folder`, which is made where it is not there.
///
/// # Errors
///
/// [`OutputError`] names the path; the folder is then as it was before.
pub fn write(folder: &Path, artifacts: &[Artifact]) -> Result<Written, OutputError> {
    let manifest = manifest(artifacts);
    let files = artifacts
        .iter()
        .map(|artifact| (artifact.path.as_str(), artifact.bytes.as_slice()))
        .chain([(MANIFEST, manifest.as_slice())]);
    carry_out(&Plan::of_build(folder, files)?)
}

/// Writes documents that stand for themselves, without a manifest, into `folder`, which is made where it is not there.
///
/// A file of the same name is replaced if it is one of ours by what is in it.
///
/// # Errors
///
/// [`OutputError`] names the path; the folder is then as it was before.
pub fn write_documents(
    folder: &Path,
    documents: &[(&str, &[u8])],
    is_ours: impl Fn(&[u8]) -> bool,
) -> Result<Written, OutputError> {
    carry_out(&Plan::of_documents(folder, documents, is_ours)?)
}

fn carry_out(plan: &Plan<'_>) -> Result<Written, OutputError> {
    let written = plan.summary();
    swap::carry_out(plan)?;
    Ok(written)
}
