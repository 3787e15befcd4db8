//! Settings-catalog policies: the place where the back end for the settings catalog is called.

use crate::diagnostic::{Diagnostic, rules};
use crate::policy::{Policy, Profile};
use serde_json::Value as Json;

/// The collection that settings-catalog policies are posted to.
pub(super) const ENDPOINT: &str = "/deviceManagement/configurationPolicies";

/// The Graph object of a profile, or every key that the settings catalog lacks.
pub(super) fn policy(_policy: &Policy, profile: &Profile) -> Result<Json, Vec<Diagnostic>> {
    let message = "the settings catalog is not part of this build";
    let problem = Diagnostic::new(&rules::G040, message, profile.span, profile.pointer.clone());
    Err(vec![problem.with_help("write `deliver: mobileconfig`")])
}
