//! What two things set differently.

use super::{Checked, Error, whole};
use crate::compare::{self, Difference, Options};
use crate::source::{LoadOptions, World};
use std::path::Path;

/// How two things differ, as far as they could be read.
#[derive(Debug, Default)]
pub struct Compared {
    /// The difference.
    pub difference: Difference,
    /// What there was to say on reading the one and the other.
    pub read: [Checked; 2],
}

impl Compared {
    /// Could all of both be read?
    #[must_use]
    pub fn is_readable(&self) -> bool {
        let mut read = self.read.iter();
        read.all(|checked| checked.is_readable() && checked.is_sound())
    }
}

/// Compares what two paths name: policy folders, files, or folders of files.
///
/// ```
/// use russet::pipeline::diff;
/// use russet::source::{LoadOptions, MemoryWorld};
/// let dock = |hide| format!("profile: Dock\npayloads:\n  com.apple.dock: {{ autohide: {hide} }}\n");
/// let world = MemoryWorld::new().with_file("a.yaml", dock(true)).with_file("b.yaml", dock(false));
/// let options = LoadOptions::default();
/// let compared = diff(&world, "a.yaml".as_ref(), "b.yaml".as_ref(), &options, Default::default())?;
/// assert_eq!(compared.difference.summary(), "1 changed, 0 the same");
/// # Ok::<(), russet::pipeline::Error>(())
/// ```
///
/// # Errors
///
/// Those of [`whole`].
pub fn diff(
    world: &dyn World,
    old: &Path,
    new: &Path,
    options: &LoadOptions,
    how: Options,
) -> Result<Compared, Error> {
    let old = whole(world, old, options)?;
    let new = whole(world, new, options)?;
    let difference = compare::diff(&old.policy, &new.policy, how);
    options.interrupt.poll()?;
    Ok(Compared {
        difference,
        read: [old.checked(), new.checked()],
    })
}
