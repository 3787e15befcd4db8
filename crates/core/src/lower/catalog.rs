//! Settings-catalog policies: the place where the back end for the settings catalog is called.

use super::settings_catalog::settings_catalog;
use crate::diagnostic::Diagnostic;
use crate::policy::Profile;
use serde_json::Value as Json;

/// The collection that settings-catalog policies are posted to.
pub(super) const ENDPOINT: &str = "/deviceManagement/configurationPolicies";

/// The Graph object of a profile, or every key that the settings catalog lacks.
pub(super) fn policy(profile: &Profile) -> Result<Json, Vec<Diagnostic>> {
    super::graph::complete(profile, settings_catalog(profile)?)
}
