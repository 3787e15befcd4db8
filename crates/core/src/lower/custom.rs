//! Configuration profiles in Microsoft Graph: `macOSCustomConfiguration`.

use super::json;
use super::scope_tags::scope_tags;
use crate::policy::Profile;
use russet_payloads::Scope;
use serde_json::{Value as Json, json};

/// The collection that custom configurations and preference files are posted to.
pub(super) const ENDPOINT: &str = "/deviceManagement/deviceConfigurations";

/// The Graph object around the bytes of a profile, signed or not.
pub(super) fn custom(profile: &Profile, scope: Scope, file_name: &str, bytes: &[u8]) -> Json {
    let channel = match scope {
        Scope::System => "deviceChannel",
        Scope::User => "userChannel",
    };
    let payload_name = profile.envelope_text("PayloadDisplayName");
    json!({
        "@odata.type": "#microsoft.graph.macOSCustomConfiguration",
        "displayName": profile.name,
        "description": profile.envelope_text("PayloadDescription").unwrap_or_default(),
        "roleScopeTagIds": scope_tags(&profile.role_scope_tags),
        "deploymentChannel": channel,
        "payloadName": payload_name.unwrap_or(&profile.name),
        "payloadFileName": file_name,
        "payload": json::base64(bytes),
    })
}
