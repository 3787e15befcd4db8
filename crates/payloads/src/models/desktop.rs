// From schemas/payloads/com.apple.desktop.yaml by `cargo xtask codegen`.

//! Desktop Picture: `com.apple.desktop`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Desktop Picture.
///
/// Sets a desktop picture that users cannot change.
///
/// Type `com.apple.desktop`; macOS 10.10 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Desktop {
    /// `true` keeps the user from changing the desktop picture; use `allowWallpaperModification` of the Restrictions payload instead.
    ///
    /// Key `locked`; deprecated from macOS 10.13; replaced by `com.apple.applicationaccess allowWallpaperModification`; default `false`.
    #[serde(rename = "locked", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub locked: Option<bool>,
    /// Path of the image file; it must be on the Mac already. Setting it locks the picture.
    ///
    /// Key `override-picture-path`.
    #[serde(
        rename = "override-picture-path",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub override_picture_path: Option<String>,
}

impl PayloadModel for Desktop {
    const PAYLOAD_TYPE: &'static str = "com.apple.desktop";
    const VARIANT: Option<&'static str> = None;
}
