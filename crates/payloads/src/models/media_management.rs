// From schemas/payloads/com.apple.systemuiserver.yaml by `cargo xtask codegen`.

//! Allowed media: `com.apple.systemuiserver`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Allowed media.
///
/// Decides which discs, disk images and drives may be mounted or ejected, and what asks for an admin.
///
/// Type `com.apple.systemuiserver`; macOS 10.7 or later; deprecated from macOS 11.0.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MediaManagement {
    /// Key `logout-eject`.
    #[serde(
        rename = "logout-eject",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "MediaItems")]
    pub logout_eject: Option<MediaItems>,
    /// Key `mount-controls`.
    #[serde(
        rename = "mount-controls",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "MediaItems")]
    pub mount_controls: Option<MediaItems>,
    /// Key `unmount-controls`.
    #[serde(
        rename = "unmount-controls",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "MediaItems")]
    pub unmount_controls: Option<MediaItems>,
}

/// A value of `ActionStringItem`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum ActionStringItem {
    /// The value `authenticate`.
    #[default]
    #[serde(rename = "authenticate")]
    Authenticate,
    /// The value `read-only`.
    #[serde(rename = "read-only")]
    ReadOnly,
    /// The value `deny`.
    #[serde(rename = "deny")]
    Deny,
    /// The value `eject`.
    #[serde(rename = "eject")]
    Eject,
}

/// The dictionary of `logout-eject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MediaItems {
    /// Key `all-media`.
    #[serde(rename = "all-media", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub all_media: Option<String>,
    /// Key `cd`.
    #[serde(rename = "cd", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ActionStringItem>")]
    pub cd: Option<Vec<ActionStringItem>>,
    /// Key `dvd`.
    #[serde(rename = "dvd", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ActionStringItem>")]
    pub dvd: Option<Vec<ActionStringItem>>,
    /// Key `bd`.
    #[serde(rename = "bd", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ActionStringItem>")]
    pub bd: Option<Vec<ActionStringItem>>,
    /// Key `blankcd`.
    #[serde(rename = "blankcd", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ActionStringItem>")]
    pub blankcd: Option<Vec<ActionStringItem>>,
    /// Key `blankdvd`.
    #[serde(rename = "blankdvd", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ActionStringItem>")]
    pub blankdvd: Option<Vec<ActionStringItem>>,
    /// Key `blankbd`.
    #[serde(rename = "blankbd", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ActionStringItem>")]
    pub blankbd: Option<Vec<ActionStringItem>>,
    /// Key `dvdram`.
    #[serde(rename = "dvdram", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<ActionStringItem>")]
    pub dvdram: Option<Vec<ActionStringItem>>,
    /// Key `disk-image`.
    #[serde(
        rename = "disk-image",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ActionStringItem>")]
    pub disk_image: Option<Vec<ActionStringItem>>,
    /// Key `harddisk-internal`.
    #[serde(
        rename = "harddisk-internal",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ActionStringItem>")]
    pub harddisk_internal: Option<Vec<ActionStringItem>>,
    /// Key `harddisk-external`.
    #[serde(
        rename = "harddisk-external",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ActionStringItem>")]
    pub harddisk_external: Option<Vec<ActionStringItem>>,
    /// Key `networkdisk`.
    #[serde(
        rename = "networkdisk",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<ActionStringItem>")]
    pub networkdisk: Option<Vec<ActionStringItem>>,
}

impl PayloadModel for MediaManagement {
    const PAYLOAD_TYPE: &'static str = "com.apple.systemuiserver";
    const VARIANT: Option<&'static str> = None;
}
