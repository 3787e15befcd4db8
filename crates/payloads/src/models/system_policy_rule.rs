// From schemas/payloads/com.apple.systempolicy.rule.yaml by `cargo xtask codegen`.

//! Gatekeeper Rule: `com.apple.systempolicy.rule`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Gatekeeper Rule.
///
/// Adds a rule to Gatekeeper's database, as the `spctl` tool does.
///
/// Type `com.apple.systempolicy.rule`; macOS 10.8 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SystemPolicyRule {
    /// Code requirement that software must meet for the rule to apply, in Apple's requirement language.
    ///
    /// Key `Requirement`.
    #[serde(
        rename = "Requirement",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub requirement: Option<String>,
    /// Label of the rule in the database; left out, the payload's name or description serves.
    ///
    /// Key `Comment`.
    #[serde(rename = "Comment", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub comment: Option<String>,
    /// Weight among rules that match; the highest decides.
    ///
    /// Key `Priority`.
    #[serde(rename = "Priority", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    pub priority: Option<f64>,
    /// Moment from which the rule no longer counts.
    ///
    /// Key `Expiration`.
    #[serde(
        rename = "Expiration",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "crate::model::DateSchema")]
    pub expiration: Option<plist::Date>,
    /// What the rule judges: running, installing, or opening through Launch Services.
    ///
    /// Key `OperationType`; default `operation:execute`.
    #[serde(
        rename = "OperationType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "OperationType")]
    pub operation_type: Option<OperationType>,
    /// Signing certificate of the permitted software.
    ///
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
