//! What every question about a profile needs to know.

use super::path::Path;
use crate::diagnostic::{Code, Diagnostic, Pointer};
use crate::lower::settings_catalog;
use crate::policy::{Deliver, Origin, Payload, Policy, Profile, Target};
use crate::value::Span;
use russet_payloads::Scope;
use std::time::SystemTime;

/// The language in which the author of a value writes it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are the languages' own")]
pub enum Spelling {
    #[default]
    Yaml,
    Xml,
    Python,
}

/// One profile under examination, and what has been found so far.
pub(super) struct Context<'a> {
    /// The profile.
    pub(super) profile: &'a Profile,
    /// The Macs that it is for, as far as they are known.
    pub(super) target: Target,
    /// The channel that it goes to, if that is known.
    pub(super) scope: Option<Scope>,
    /// When it is looked at, if that is known.
    pub(super) now: Option<SystemTime>,
    /// How the help spells values.
    pub(super) spelling: Spelling,
    /// What has been found.
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl<'a> Context<'a> {
    pub(super) fn new(policy: &'a Policy, profile: &'a Profile) -> Self {
        let target = profile.target.unwrap_or_default().or(policy.target);
        let scope = profile.scope().or(target.scope);
        Self {
            profile,
            target,
            scope,
            now: policy.now,
            spelling: match profile.origin {
                Origin::ConfigurationProfile => Spelling::Xml,
                Origin::Source => Spelling::Yaml,
            },
            diagnostics: Vec::new(),
        }
    }

    /// Is this a finished profile, a property list whose fixes are spelt as XML?
    pub(super) const fn is_finished(&self) -> bool {
        matches!(self.profile.origin, Origin::ConfigurationProfile)
    }

    /// Where what is said of a payload as a whole belongs: its type in a finished profile, its place in policy source.
    pub(super) fn type_pointer(&self, payload: &Payload) -> Pointer {
        if self.is_finished() {
            payload.pointer.key("PayloadType")
        } else {
            payload.pointer.clone()
        }
    }

    /// Does the profile become a settings-catalog policy, which has keys of its own and others that Intune fills in?
    pub(super) fn goes_to_catalog(&self) -> bool {
        match self.profile.deliver {
            _ if self.is_finished() => false,
            Deliver::SettingsCatalog => true,
            Deliver::Auto => settings_catalog::coverage(self.profile).is_empty(),
            Deliver::Mobileconfig | Deliver::Declaration | Deliver::PreferenceFile => false,
        }
    }

    /// Notes a finding and hands it back for its help, its severity and other places.
    pub(super) fn report(
        &mut self,
        code: Code,
        message: impl Into<String>,
        span: Span,
        path: &Path<'_>,
    ) -> &mut Diagnostic {
        self.push(Diagnostic::new(code, message, span, path.pointer()))
    }

    /// Notes a finding.
    pub(super) fn push(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        let index = self.diagnostics.len();
        self.diagnostics.push(diagnostic);
        #[expect(
            clippy::indexing_slicing,
            reason = "the entry was pushed one line above"
        )]
        &mut self.diagnostics[index]
    }
}
