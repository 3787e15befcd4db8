// From schemas/payloads/com.apple.servicemanagement.yaml by `cargo xtask codegen`.

//! Managed Login Items: `com.apple.servicemanagement`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Managed Login Items.
///
/// Approves background items (login items, launch agents and daemons) that match a rule, and keeps users from switching them off.
///
/// Type `com.apple.servicemanagement`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ServiceManagement {
    /// Rules for approved background items; one that matches suffices.
    ///
    /// Key `Rules`.
    #[serde(rename = "Rules")]
    pub rules: Vec<Rule>,
}

/// The dictionary of `Rule`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Rule {
    /// What `RuleValue` is compared with: a bundle identifier, a launchd label, the beginning of either, or the developer team.
    ///
    /// Key `RuleType`.
    #[serde(rename = "RuleType")]
    pub rule_type: RuleType,
    /// Text to look for, such as a team identifier or the beginning of a label.
    ///
    /// Key `RuleValue`.
    #[serde(rename = "RuleValue")]
    pub rule_value: String,
    /// Note for administrators.
    ///
    /// Key `Comment`.
    #[serde(rename = "Comment", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub comment: Option<String>,
    /// Further condition: the developer team that must have signed the item. Recommended with labels, which anybody can choose.
    ///
    /// Key `TeamIdentifier`.
    #[serde(
        rename = "TeamIdentifier",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub team_identifier: Option<String>,
}

/// A value of `RuleType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum RuleType {
    /// The value `BundleIdentifier`.
    #[default]
    #[serde(rename = "BundleIdentifier")]
    BundleIdentifier,
    /// The value `BundleIdentifierPrefix`.
    #[serde(rename = "BundleIdentifierPrefix")]
    BundleIdentifierPrefix,
    /// The value `Label`.
    #[serde(rename = "Label")]
    Label,
    /// The value `LabelPrefix`.
    #[serde(rename = "LabelPrefix")]
    LabelPrefix,
    /// The value `TeamIdentifier`.
    #[serde(rename = "TeamIdentifier")]
    TeamIdentifier,
}

impl PayloadModel for ServiceManagement {
    const PAYLOAD_TYPE: &'static str = "com.apple.servicemanagement";
    const VARIANT: Option<&'static str> = None;
}
