//! From a policy that has been checked to the files that a rollout needs.
//!
//! Nothing is validated here; what a back end cannot carry is said, and nothing is left out in silence.

mod artifact;
mod assignment;
mod catalog;
mod custom;
mod declaration;
mod draft;
mod graph;
mod identifiers;
mod ids;
mod json;
mod lost;
mod lowering;
mod manifest;
mod object;
mod places;
mod preference_file;
mod profile;
mod references;
mod scope_tags;
pub mod settings_catalog;

#[cfg(test)]
mod tests;

pub use artifact::{Artifact, ArtifactKind, Content, Find, GraphRequest};
pub use identifiers::{UUID_NAMESPACE, slug, uuid};
pub use ids::{Ids, fill_in, ids};
pub use manifest::{MANIFEST, manifest};
pub use profile::{dictionary, identifier, profile};

pub(crate) use profile::title as payload_title;

pub(crate) use declaration::{
    identifiers as declaration_identifiers, is_activation, is_configuration, is_declaration,
};
pub(crate) use identifiers::sha256_hex;
pub(crate) use lowering::unsigned_profile;
pub(crate) use manifest::listed;
pub(crate) use object::without_derived;

use crate::diagnostic::{Diagnostic, Files};
use crate::interrupt::{Interrupt, Interrupted};
use crate::parallel::map;
use crate::policy::{Deliver, Policy};
use std::error::Error;
use std::fmt;

/// Puts a signature around the bytes of a configuration profile; called by several threads at once.
pub type Sign<'a> = dyn Fn(&[u8]) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> + Sync + 'a;

/// How to lower.
#[derive(Clone, Copy, Default)]
pub struct Options<'a> {
    sign: Option<&'a Sign<'a>>,
    interrupt: Option<&'a Interrupt>,
}

impl<'a> Options<'a> {
    /// Unsigned.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            sign: None,
            interrupt: None,
        }
    }

    /// Signs every configuration profile, also within the Graph object that carries it.
    #[must_use]
    pub const fn with_signature(mut self, sign: &'a Sign<'a>) -> Self {
        self.sign = Some(sign);
        self
    }

    /// Stops between profiles where this says so.
    #[must_use]
    pub const fn with_interrupt(mut self, interrupt: &'a Interrupt) -> Self {
        self.interrupt = Some(interrupt);
        self
    }

    fn poll(&self) -> Result<(), Interrupted> {
        self.interrupt.map_or(Ok(()), Interrupt::poll)
    }
}

impl fmt::Debug for Options<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let signed = self.sign.is_some();
        f.debug_struct("Options").field("signed", &signed).finish()
    }
}

/// What lowering has made, and what it has to say.
#[derive(Debug, Default)]
pub struct Lowered {
    /// The files, without the manifest. Not complete where [`diagnostics`](Self::diagnostics) holds an error.
    pub artifacts: Vec<Artifact>,
    /// What could not be carried.
    pub diagnostics: Vec<Diagnostic>,
    /// How each profile reaches the Mac, in the order of the policy.
    pub deliveries: Vec<Delivery>,
}

/// How a profile reaches the Mac: a line of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// The name of the profile.
    pub profile: String,
    /// How it goes; never [`Deliver::Auto`].
    pub deliver: Deliver,
    /// Why, where the policy left the choice to Russet.
    pub reason: Option<String>,
}

/// Lowers every profile and every other object of a policy.
///
/// # Errors
///
/// What the signer says, or [`Interrupted`]. What a back end cannot carry is among the diagnostics instead.
pub fn lower(
    policy: &Policy,
    files: &Files,
    options: Options<'_>,
) -> Result<Lowered, Box<dyn Error + Send + Sync>> {
    let mut lowering = lowering::Lowering::new(policy, files, options);
    if options.sign.is_some() {
        // A signature takes longer than all else of a profile.
        let interrupt = options.interrupt.cloned().unwrap_or_default();
        let drawn = map(&policy.profiles, &interrupt, |profile| {
            lowering.draw(profile)
        })?;
        for (profile, drawn) in policy.profiles.iter().zip(drawn) {
            lowering.place(profile, drawn?);
        }
    } else {
        for profile in &policy.profiles {
            options.poll()?;
            let drawn = lowering.draw(profile)?;
            lowering.place(profile, drawn);
        }
    }
    for object in &policy.objects {
        options.poll()?;
        lowering.object(object);
    }
    Ok(lowering.finish())
}
