// From schemas/payloads/com.apple.mdm.yaml by `cargo xtask codegen`.

//! MDM enrollment: `com.apple.mdm`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// MDM enrollment.
///
/// Enrolls the Mac in a management server. The server writes this payload itself; it cannot be pushed as policy.
///
/// Type `com.apple.mdm`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Mdm {
    /// Names the identity, SCEP or ACME payload of the profile with which the device signs in to the server.
    ///
    /// Key `IdentityCertificateUUID`.
    #[serde(rename = "IdentityCertificateUUID")]
    #[schemars(extend("pattern" = "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$"))]
    pub identity_certificate_uuid: String,
    /// Push topic, beginning `com.apple.mgmt.`, as in the server's push certificate. An update that changes it fails.
    ///
    /// Key `Topic`.
    #[serde(rename = "Topic")]
    pub topic: String,
    /// Address from which the device takes its commands, https only. An update that changes it fails.
    ///
    /// Key `ServerURL`.
    #[serde(rename = "ServerURL")]
    #[schemars(extend("pattern" = "^https://.*$"))]
    pub server_url: String,
    /// Address where the device announces itself; without it `ServerURL` serves. An update that changes it fails.
    ///
    /// Key `CheckInURL`.
    #[serde(
        rename = "CheckInURL",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("pattern" = "^https://.*$"), with = "String")]
    pub check_in_url: Option<String>,
    /// Has the device sign each message in a header named `Mdm-Signature`.
    ///
    /// Key `SignMessage`; default `false`.
    #[serde(
        rename = "SignMessage",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub sign_message: Option<bool>,
    /// Sum of the powers the server gets; 8191 is all of them. Never 0; 2 needs 1, 128 needs 64; updates may not add any.
    ///
    /// Key `AccessRights`.
    #[serde(
        rename = "AccessRights",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "i64")]
    pub access_rights: Option<i64>,
    /// Uses Apple's push servers for development. Leave it off with certificates from Apple's push portal.
    ///
    /// Key `UseDevelopmentAPNS`; default `false`.
    #[serde(
        rename = "UseDevelopmentAPNS",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub use_development_apns: Option<bool>,
    /// User's Managed Apple Account, for the old user enrollment by profile.
    ///
    /// Key `ManagedAppleID`; macOS 10.15 or later; deprecated from macOS 14.0; removed in macOS 15.0.
    #[serde(
        rename = "ManagedAppleID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub managed_apple_id: Option<String>,
    /// Managed Apple Account of the signed-in user, for account-driven enrollment alone. An update that changes it fails.
    ///
    /// Key `AssignedManagedAppleID`; macOS 14.0 or later.
    #[serde(
        rename = "AssignedManagedAppleID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub assigned_managed_apple_id: Option<String>,
    /// Kind of account-driven enrollment: `BYOD` for a private Mac, `ADDE` for a company's. An update that changes it fails.
    ///
    /// Key `EnrollmentMode`; macOS 14.0 or later.
    #[serde(
        rename = "EnrollmentMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "EnrollmentMode")]
    pub enrollment_mode: Option<EnrollmentMode>,
    /// Certificates of the profile to which trust in the command server is pinned.
    ///
    /// Key `ServerURLPinningCertificateUUIDs`; macOS 10.13 or later.
    #[serde(
        rename = "ServerURLPinningCertificateUUIDs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub server_url_pinning_certificate_uuids: Option<Vec<String>>,
    /// Certificates of the profile to which trust in the check-in server is pinned.
    ///
    /// Key `CheckInURLPinningCertificateUUIDs`; macOS 10.13 or later.
    #[serde(
        rename = "CheckInURLPinningCertificateUUIDs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub check_in_url_pinning_certificate_uuids: Option<Vec<String>>,
    /// On refuses the server unless a revocation check succeeds; off connects though the check cannot be made.
    ///
    /// Key `PinningRevocationCheckRequired`; macOS 10.13 or later; default `false`.
    #[serde(
        rename = "PinningRevocationCheckRequired",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub pinning_revocation_check_required: Option<bool>,
    /// What the server can do, each named once.
    ///
    /// Key `ServerCapabilities`.
    #[serde(
        rename = "ServerCapabilities",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ServerCapabilitiesItems>")]
    pub server_capabilities: Option<Vec<ServerCapabilitiesItems>>,
    /// Has the device tell the server when the enrollment is removed; offline Macs cannot.
    ///
    /// Key `CheckOutWhenRemoved`; default `false`.
    #[serde(
        rename = "CheckOutWhenRemoved",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub check_out_when_removed: Option<bool>,
    /// Asks users of Apple silicon Macs to restart into Recovery and let MDM use the bootstrap token. Macs from automated enrollment never need it.
    ///
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
