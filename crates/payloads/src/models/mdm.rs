// From schemas/payloads/com.apple.mdm.yaml by `cargo xtask codegen`.

//! Mobile Device Management: `com.apple.mdm`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Mobile Device Management.
///
/// Type `com.apple.mdm`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Mdm {
    /// Key `IdentityCertificateUUID`.
    #[serde(rename = "IdentityCertificateUUID")]
    #[schemars(extend("pattern" = "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$"))]
    pub identity_certificate_uuid: String,
    /// Key `Topic`.
    #[serde(rename = "Topic")]
    pub topic: String,
    /// Key `ServerURL`.
    #[serde(rename = "ServerURL")]
    #[schemars(extend("pattern" = "^https://.*$"))]
    pub server_url: String,
    /// Key `CheckInURL`.
    #[serde(
        rename = "CheckInURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("pattern" = "^https://.*$"), with = "String")]
    pub check_in_url: Option<String>,
    /// Key `SignMessage`; default `false`.
    #[serde(
        rename = "SignMessage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub sign_message: Option<bool>,
    /// Key `AccessRights`.
    #[serde(
        rename = "AccessRights",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub access_rights: Option<i64>,
    /// Key `UseDevelopmentAPNS`; default `false`.
    #[serde(
        rename = "UseDevelopmentAPNS",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_development_apns: Option<bool>,
    /// Key `ManagedAppleID`; macOS 10.15 or later; deprecated from macOS 14.0; removed in macOS 15.0.
    #[serde(
        rename = "ManagedAppleID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub managed_apple_id: Option<String>,
    /// Key `AssignedManagedAppleID`; macOS 14.0 or later.
    #[serde(
        rename = "AssignedManagedAppleID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub assigned_managed_apple_id: Option<String>,
    /// Key `EnrollmentMode`; macOS 14.0 or later.
    #[serde(
        rename = "EnrollmentMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "EnrollmentMode")]
    pub enrollment_mode: Option<EnrollmentMode>,
    /// Key `ServerURLPinningCertificateUUIDs`; macOS 10.13 or later.
    #[serde(
        rename = "ServerURLPinningCertificateUUIDs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub server_url_pinning_certificate_uuids: Option<Vec<String>>,
    /// Key `CheckInURLPinningCertificateUUIDs`; macOS 10.13 or later.
    #[serde(
        rename = "CheckInURLPinningCertificateUUIDs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub check_in_url_pinning_certificate_uuids: Option<Vec<String>>,
    /// Key `PinningRevocationCheckRequired`; macOS 10.13 or later; default `false`.
    #[serde(
        rename = "PinningRevocationCheckRequired",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub pinning_revocation_check_required: Option<bool>,
    /// Key `ServerCapabilities`.
    #[serde(
        rename = "ServerCapabilities",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ServerCapabilitiesItems>")]
    pub server_capabilities: Option<Vec<ServerCapabilitiesItems>>,
    /// Key `CheckOutWhenRemoved`; default `false`.
    #[serde(
        rename = "CheckOutWhenRemoved",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub check_out_when_removed: Option<bool>,
    /// Key `PromptUserToAllowBootstrapTokenForAuthentication`; macOS 11.0 or later; default `false`.
    #[serde(
        rename = "PromptUserToAllowBootstrapTokenForAuthentication",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub prompt_user_to_allow_bootstrap_token_for_authentication: Option<bool>,
}

/// A value of `EnrollmentMode`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum EnrollmentMode {
    /// The value `BYOD`.
    #[default]
    #[serde(rename = "BYOD")]
    Byod,
    /// The value `ADDE`.
    #[serde(rename = "ADDE")]
    Adde,
}

/// A value of `ServerCapabilitiesItems`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ServerCapabilitiesItems {
    /// The value `com.apple.mdm.per-user-connections`.
    #[default]
    #[serde(rename = "com.apple.mdm.per-user-connections")]
    ComAppleMdmPerUserConnections,
    /// The value `com.apple.mdm.bootstraptoken`.
    #[serde(rename = "com.apple.mdm.bootstraptoken")]
    ComAppleMdmBootstraptoken,
    /// The value `com.apple.mdm.token`.
    #[serde(rename = "com.apple.mdm.token")]
    ComAppleMdmToken,
}

impl PayloadModel for Mdm {
    const PAYLOAD_TYPE: &'static str = "com.apple.mdm";
    const VARIANT: Option<&'static str> = None;
}
