// From schemas/payloads/com.apple.education.yaml by `cargo xtask codegen`.

//! Education: `com.apple.education`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Education.
///
/// Sets up the Classroom app for teachers or students: groups, devices and the certificates that they trust.
///
/// Type `com.apple.education`; macOS 10.14 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Education {
    /// Key `OrganizationUUID`.
    #[serde(rename = "OrganizationUUID")]
    pub organization_uuid: String,
    /// Key `OrganizationName`.
    #[serde(rename = "OrganizationName")]
    pub organization_name: String,
    /// Key `PayloadCertificateUUID`.
    #[serde(
        rename = "PayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub payload_certificate_uuid: Option<String>,
    /// Key `LeaderPayloadCertificateAnchorUUID`.
    #[serde(
        rename = "LeaderPayloadCertificateAnchorUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub leader_payload_certificate_anchor_uuid: Option<Vec<String>>,
    /// Key `MemberPayloadCertificateAnchorUUID`.
    #[serde(
        rename = "MemberPayloadCertificateAnchorUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub member_payload_certificate_anchor_uuid: Option<Vec<String>>,
    /// Key `ResourcePayloadCertificateUUID`.
    #[serde(
        rename = "ResourcePayloadCertificateUUID",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub resource_payload_certificate_uuid: Option<String>,
    /// Key `UserIdentifier`.
    #[serde(rename = "UserIdentifier")]
    pub user_identifier: String,
    /// Key `Departments`.
    #[serde(
        rename = "Departments",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<DepartmentsItem>")]
    pub departments: Option<Vec<DepartmentsItem>>,
    /// Key `Groups`.
    #[serde(rename = "Groups")]
    pub groups: Vec<GroupsItem>,
    /// Key `Users`.
    #[serde(rename = "Users")]
    pub users: Vec<UsersItem>,
    /// Key `DeviceGroups`.
    #[serde(
        rename = "DeviceGroups",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<DeviceGroupsItem>")]
    pub device_groups: Option<Vec<DeviceGroupsItem>>,
    /// Key `ScreenObservationPermissionModificationAllowed`; default `false`.
    #[serde(
        rename = "ScreenObservationPermissionModificationAllowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub screen_observation_permission_modification_allowed: Option<bool>,
}

/// The dictionary of `DepartmentsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DepartmentsItem {
    /// Key `Name`.
    #[serde(rename = "Name")]
    pub name: String,
    /// Key `GroupBeaconIDs`.
    #[serde(rename = "GroupBeaconIDs")]
    pub group_beacon_ids: Vec<i64>,
}

/// The dictionary of `DeviceGroupsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DeviceGroupsItem {
    /// Key `Identifier`.
    #[serde(rename = "Identifier")]
    pub identifier: String,
    /// Key `Name`.
    #[serde(rename = "Name")]
    pub name: String,
    /// Key `SerialNumbers`.
    #[serde(rename = "SerialNumbers")]
    pub serial_numbers: Vec<String>,
}

/// The dictionary of `GroupsItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GroupsItem {
    /// Key `BeaconID`.
    #[serde(rename = "BeaconID")]
    pub beacon_id: i64,
    /// Key `Name`.
    #[serde(rename = "Name")]
    pub name: String,
    /// Key `Description`.
    #[serde(
        rename = "Description",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub description: Option<String>,
    /// Key `ConfigurationSource`.
    #[serde(
        rename = "ConfigurationSource",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub configuration_source: Option<String>,
    /// Key `LeaderIdentifiers`.
    #[serde(
        rename = "LeaderIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub leader_identifiers: Option<Vec<String>>,
    /// Key `MemberIdentifiers`.
    #[serde(rename = "MemberIdentifiers")]
    pub member_identifiers: Vec<String>,
    /// Key `DeviceGroupIdentifiers`.
    #[serde(
        rename = "DeviceGroupIdentifiers",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<String>")]
    pub device_group_identifiers: Option<Vec<String>>,
}

/// A value of `PasscodeType`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum PasscodeType {
    /// The value `complex`.
    #[default]
    #[serde(rename = "complex")]
    Complex,
    /// The value `four`.
    #[serde(rename = "four")]
    Four,
    /// The value `six`.
    #[serde(rename = "six")]
    Six,
}

/// The dictionary of `UsersItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UsersItem {
    /// Key `Identifier`.
    #[serde(rename = "Identifier")]
    pub identifier: String,
    /// Key `Name`.
    #[serde(rename = "Name")]
    pub name: String,
    /// Key `GivenName`.
    #[serde(rename = "GivenName", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub given_name: Option<String>,
    /// Key `FamilyName`.
    #[serde(
        rename = "FamilyName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub family_name: Option<String>,
    /// Key `PhoneticGivenName`.
    #[serde(
        rename = "PhoneticGivenName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub phonetic_given_name: Option<String>,
    /// Key `PhoneticFamilyName`.
    #[serde(
        rename = "PhoneticFamilyName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub phonetic_family_name: Option<String>,
    /// Key `ImageURL`.
    #[serde(rename = "ImageURL", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub image_url: Option<String>,
    /// Key `AppleID`.
    #[serde(rename = "AppleID", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub apple_id: Option<String>,
    /// Key `PasscodeType`.
    #[serde(
        rename = "PasscodeType",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "PasscodeType")]
    pub passcode_type: Option<PasscodeType>,
}

impl PayloadModel for Education {
    const PAYLOAD_TYPE: &'static str = "com.apple.education";
    const VARIANT: Option<&'static str> = None;
}
