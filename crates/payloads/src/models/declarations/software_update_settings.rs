// From schemas/declarations/com.apple.configuration.softwareupdate.settings.yaml by `cargo xtask codegen`.

//! Software Update Settings: `com.apple.configuration.softwareupdate.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Software Update Settings.
///
/// Type `com.apple.configuration.softwareupdate.settings`; macOS 15.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SoftwareUpdateSettings {
    /// Key `Notifications`; default `true`.
    #[serde(
        rename = "Notifications",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub notifications: Option<bool>,
    /// Key `Deferrals`.
    #[serde(rename = "Deferrals", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Deferrals")]
    pub deferrals: Option<Deferrals>,
    /// Key `AutomaticActions`.
    #[serde(
        rename = "AutomaticActions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "AutomaticActions")]
    pub automatic_actions: Option<AutomaticActions>,
    /// Key `RapidSecurityResponse`.
    #[serde(
        rename = "RapidSecurityResponse",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "RapidSecurityResponse")]
    pub rapid_security_response: Option<RapidSecurityResponse>,
    /// Key `AllowStandardUserOSUpdates`; default `true`.
    #[serde(
        rename = "AllowStandardUserOSUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_standard_user_os_updates: Option<bool>,
    /// Key `Beta`; macOS 15.4 or later.
    #[serde(rename = "Beta", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Beta")]
    pub beta: Option<Beta>,
}

/// The dictionary of `AutomaticActions`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AutomaticActions {
    /// Key `Download`; default `Allowed`.
    #[serde(rename = "Download", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Download")]
    pub download: Option<Download>,
    /// Key `InstallOSUpdates`; default `Allowed`.
    #[serde(
        rename = "InstallOSUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "InstallOsUpdates")]
    pub install_os_updates: Option<InstallOsUpdates>,
    /// Key `InstallSecurityUpdate`; default `Allowed`.
    #[serde(
        rename = "InstallSecurityUpdate",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "InstallSecurityUpdate")]
    pub install_security_update: Option<InstallSecurityUpdate>,
}

/// The dictionary of `Beta`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Beta {
    /// Key `ProgramEnrollment`; default `Allowed`.
    #[serde(
        rename = "ProgramEnrollment",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ProgramEnrollment")]
    pub program_enrollment: Option<ProgramEnrollment>,
    /// Key `OfferPrograms`.
    #[serde(
        rename = "OfferPrograms",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Program>")]
    pub offer_programs: Option<Vec<Program>>,
    /// Key `RequireProgram`.
    #[serde(
        rename = "RequireProgram",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "RequireProgram")]
    pub require_program: Option<RequireProgram>,
}

/// The dictionary of `Deferrals`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Deferrals {
    /// Key `MajorPeriodInDays`; from 1 to 90.
    #[serde(
        rename = "MajorPeriodInDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub major_period_in_days: Option<i64>,
    /// Key `MinorPeriodInDays`; from 1 to 90.
    #[serde(
        rename = "MinorPeriodInDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub minor_period_in_days: Option<i64>,
    /// Key `SystemPeriodInDays`; from 1 to 90.
    #[serde(
        rename = "SystemPeriodInDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub system_period_in_days: Option<i64>,
}

/// A value of `Download`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Download {
    /// The value `Allowed`.
    #[default]
    #[serde(rename = "Allowed")]
    Allowed,
    /// The value `AlwaysOn`.
    #[serde(rename = "AlwaysOn")]
    AlwaysOn,
    /// The value `AlwaysOff`.
    #[serde(rename = "AlwaysOff")]
    AlwaysOff,
}

/// A value of `InstallOSUpdates`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum InstallOsUpdates {
    /// The value `Allowed`.
    #[default]
    #[serde(rename = "Allowed")]
    Allowed,
    /// The value `AlwaysOn`.
    #[serde(rename = "AlwaysOn")]
    AlwaysOn,
    /// The value `AlwaysOff`.
    #[serde(rename = "AlwaysOff")]
    AlwaysOff,
}

/// A value of `InstallSecurityUpdate`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum InstallSecurityUpdate {
    /// The value `Allowed`.
    #[default]
    #[serde(rename = "Allowed")]
    Allowed,
    /// The value `AlwaysOn`.
    #[serde(rename = "AlwaysOn")]
    AlwaysOn,
    /// The value `AlwaysOff`.
    #[serde(rename = "AlwaysOff")]
    AlwaysOff,
}

/// The dictionary of `Program`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Program {
    /// Key `Description`.
    #[serde(rename = "Description")]
    pub description: String,
    /// Key `Token`; a secret.
    #[serde(rename = "Token")]
    pub token: String,
}

/// A value of `ProgramEnrollment`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ProgramEnrollment {
    /// The value `Allowed`.
    #[default]
    #[serde(rename = "Allowed")]
    Allowed,
    /// The value `AlwaysOn`.
    #[serde(rename = "AlwaysOn")]
    AlwaysOn,
    /// The value `AlwaysOff`.
    #[serde(rename = "AlwaysOff")]
    AlwaysOff,
}

/// The dictionary of `RapidSecurityResponse`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RapidSecurityResponse {
    /// Key `Enable`; default `true`.
    #[serde(rename = "Enable", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub enable: Option<bool>,
    /// Key `EnableRollback`; default `true`.
    #[serde(
        rename = "EnableRollback",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enable_rollback: Option<bool>,
}

/// The dictionary of `RequireProgram`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct RequireProgram {
    /// Key `Description`.
    #[serde(rename = "Description")]
    pub description: String,
    /// Key `Token`; a secret.
    #[serde(rename = "Token")]
    pub token: String,
}

impl PayloadModel for SoftwareUpdateSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.softwareupdate.settings";
    const VARIANT: Option<&'static str> = None;
}
