// From schemas/declarations/com.apple.configuration.softwareupdate.settings.yaml by `cargo xtask codegen`.

//! Software update settings: `com.apple.configuration.softwareupdate.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Software update settings.
///
/// Sets how long updates wait, what installs by itself, who may install and which beta programs are open.
///
/// Type `com.apple.configuration.softwareupdate.settings`; macOS 15.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SoftwareUpdateSettings {
    /// Off shows users nothing of an enforced update before its last hour and the restart countdown.
    ///
    /// Key `Notifications`; default `true`.
    #[serde(
        rename = "Notifications",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub notifications: Option<bool>,
    /// Hides new updates for a while. Background security responses are not held back.
    ///
    /// Key `Deferrals`.
    #[serde(rename = "Deferrals", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Deferrals")]
    pub deferrals: Option<Deferrals>,
    /// What happens without the user, and whether users may choose.
    ///
    /// Key `AutomaticActions`.
    #[serde(
        rename = "AutomaticActions",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "AutomaticActions")]
    pub automatic_actions: Option<AutomaticActions>,
    /// Whether users get Rapid Security Responses and may undo them.
    ///
    /// Key `RapidSecurityResponse`.
    #[serde(
        rename = "RapidSecurityResponse",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "RapidSecurityResponse")]
    pub rapid_security_response: Option<RapidSecurityResponse>,
    /// Off leaves macOS updates and upgrades to admins.
    ///
    /// Key `AllowStandardUserOSUpdates`; default `true`.
    #[serde(
        rename = "AllowStandardUserOSUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_standard_user_os_updates: Option<bool>,
    /// Which beta programs users may join, or must.
    ///
    /// Key `Beta`; macOS 15.4 or later.
    #[serde(rename = "Beta", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Beta")]
    pub beta: Option<Beta>,
}

/// The dictionary of `AutomaticActions`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AutomaticActions {
    /// Fetching updates in the background: the user's choice, forced on or forced off.
    ///
    /// Key `Download`; default `Allowed`.
    #[serde(rename = "Download", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Download")]
    pub download: Option<Download>,
    /// Installing macOS updates unasked: the user's choice, forced on or forced off.
    ///
    /// Key `InstallOSUpdates`; default `Allowed`.
    #[serde(
        rename = "InstallOSUpdates",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "InstallOsUpdates")]
    pub install_os_updates: Option<InstallOsUpdates>,
    /// Installing security fixes unasked: the user's choice, forced on or forced off. Turning it off leaves holes open.
    ///
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
    /// Joining betas: the user's choice, forced on, or forced off.
    ///
    /// Key `ProgramEnrollment`; default `Allowed`.
    #[serde(
        rename = "ProgramEnrollment",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ProgramEnrollment")]
    pub program_enrollment: Option<ProgramEnrollment>,
    /// Programs that users can pick from. Not together with `RequireProgram` or a forced-off enrollment.
    ///
    /// Key `OfferPrograms`.
    #[serde(
        rename = "OfferPrograms",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<Program>")]
    pub offer_programs: Option<Vec<Program>>,
    /// The one program that the Mac joins by itself. Needs enrollment forced on; not together with `OfferPrograms`.
    ///
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
    /// Days after release before a new major macOS shows up.
    ///
    /// Key `MajorPeriodInDays`; from 1 to 90.
    #[serde(
        rename = "MajorPeriodInDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub major_period_in_days: Option<i64>,
    /// Days after release before a minor macOS update shows up.
    ///
    /// Key `MinorPeriodInDays`; from 1 to 90.
    #[serde(
        rename = "MinorPeriodInDays",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("minimum" = 1), extend("maximum" = 90), with = "i64")]
    pub minor_period_in_days: Option<i64>,
    /// Days after release before updates show up that are not macOS itself, Safari for one.
    ///
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
    /// Name of the program as users read it.
    ///
    /// Key `Description`.
    #[serde(rename = "Description")]
    pub description: String,
    /// Seeding token of your organization for that program, from AppleSeed for IT.
    ///
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
    /// Off no longer offers the responses to users; an enforcement declaration still installs them.
    ///
    /// Key `Enable`; default `true`.
    #[serde(rename = "Enable", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub enable: Option<bool>,
    /// Off keeps users from removing a response again.
    ///
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
    /// Name of the program as users read it.
    ///
    /// Key `Description`.
    #[serde(rename = "Description")]
    pub description: String,
    /// Seeding token of your organization for that program, from AppleSeed for IT.
    ///
    /// Key `Token`; a secret.
    #[serde(rename = "Token")]
    pub token: String,
}

impl PayloadModel for SoftwareUpdateSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.softwareupdate.settings";
    const VARIANT: Option<&'static str> = None;
}
