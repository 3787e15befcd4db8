// From schemas/payloads/com.apple.systempolicy.rule.yaml by `cargo xtask codegen`.

//! Gatekeeper Rule: `com.apple.systempolicy.rule`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Gatekeeper Rule.
///
/// Type `com.apple.systempolicy.rule`; macOS 10.8 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SystemPolicyRule {
    /// Key `Requirement`.
    #[serde(
        rename = "Requirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub requirement: Option<String>,
    /// Key `Comment`.
    #[serde(rename = "Comment", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub comment: Option<String>,
    /// Key `Priority`.
    #[serde(rename = "Priority", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub priority: Option<f64>,
    /// Key `Expiration`.
    #[serde(
        rename = "Expiration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DateSchema")]
    pub expiration: Option<plist::Date>,
    /// Key `OperationType`; default `operation:execute`.
    #[serde(
        rename = "OperationType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "OperationType")]
    pub operation_type: Option<OperationType>,
    /// Key `LeafCertificate`.
    #[serde(
        rename = "LeafCertificate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DataSchema")]
    pub leaf_certificate: Option<plist::Data>,
}

/// A value of `OperationType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum OperationType {
    /// The value `operation:execute`.
    #[default]
    #[serde(rename = "operation:execute")]
    OperationExecute,
    /// The value `operation:install`.
    #[serde(rename = "operation:install")]
    OperationInstall,
    /// The value `operation:lsopen`.
    #[serde(rename = "operation:lsopen")]
    OperationLsopen,
}

impl PayloadModel for SystemPolicyRule {
    const PAYLOAD_TYPE: &'static str = "com.apple.systempolicy.rule";
    const VARIANT: Option<&'static str> = None;
}
