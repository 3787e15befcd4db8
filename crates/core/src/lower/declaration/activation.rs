//! The activation that makes a Mac take the configurations of a profile.

use super::references::Names;
use super::{is_activation, is_configuration};
use crate::policy::Profile;
use serde_json::{Value as Json, json};

/// The type of an activation.
pub(super) const TYPE: &str = "com.apple.activation.simple";

/// What an activation of all configurations of a profile says; `None` where there are none, or an activation is written.
pub(super) fn content(profile: &Profile, names: &Names<'_>) -> Option<Json> {
    if profile.payloads.iter().any(is_activation) {
        return None;
    }
    let named = profile.payloads.iter().zip(names.all());
    let configurations: Vec<&str> = named
        .filter(|(payload, _)| is_configuration(payload))
        .map(|(_, name)| name.identifier.as_str())
        .collect();
    if configurations.is_empty() {
        return None;
    }
    let predicate = profile.predicate.as_ref();
    Some(match predicate.and_then(|node| node.value.as_str()) {
        Some(predicate) => {
            json!({ "StandardConfigurations": configurations, "Predicate": predicate })
        }
        None => json!({ "StandardConfigurations": configurations }),
    })
}
