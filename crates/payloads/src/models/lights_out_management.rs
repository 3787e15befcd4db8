// From schemas/payloads/com.apple.lom.yaml by `cargo xtask codegen`.

//! Lights-out management: `com.apple.lom`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Lights-out management.
///
/// Lets Macs be switched on, off or restarted over the network even while they are down, secured by certificates for controller and device.
///
/// Type `com.apple.lom`; macOS 11.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LightsOutManagement {
    /// Key `DeviceCertificateUUID`.
    #[serde(
        rename = "DeviceCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub device_certificate_uuid: Option<String>,
    /// Key `ControllerCertificateUUID`.
    #[serde(
        rename = "ControllerCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub controller_certificate_uuid: Option<String>,
    /// Key `DeviceCACertificateUUIDs`.
    #[serde(
        rename = "DeviceCACertificateUUIDs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub device_ca_certificate_uuids: Option<Vec<String>>,
    /// Key `ControllerCACertificateUUIDs`.
    #[serde(
        rename = "ControllerCACertificateUUIDs",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub controller_ca_certificate_uuids: Option<Vec<String>>,
}

impl PayloadModel for LightsOutManagement {
    const PAYLOAD_TYPE: &'static str = "com.apple.lom";
    const VARIANT: Option<&'static str> = None;
}
