// From schemas/payloads/com.apple.dock.yaml by `cargo xtask codegen`.

//! Dock: `com.apple.dock`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Dock.
///
/// Type `com.apple.dock`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Dock {
    /// Key `tilesize`; from 16 to 128.
    #[serde(rename = "tilesize", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 16), extend("maximum" = 128), with = "i64")]
    pub tilesize: Option<i64>,
    /// Key `size-immutable`; default `false`.
    #[serde(
        rename = "size-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub size_immutable: Option<bool>,
    /// Key `magnification`; default `false`.
    #[serde(
        rename = "magnification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub magnification: Option<bool>,
    /// Key `magnify-immutable`; default `false`.
    #[serde(
        rename = "magnify-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub magnify_immutable: Option<bool>,
    /// Key `largesize`; from 16 to 128.
    #[serde(rename = "largesize", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 16), extend("maximum" = 128), with = "i64")]
    pub largesize: Option<i64>,
    /// Key `magsize-immutable`; default `false`.
    #[serde(
        rename = "magsize-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub magsize_immutable: Option<bool>,
    /// Key `orientation`.
    #[serde(
        rename = "orientation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Orientation")]
    pub orientation: Option<Orientation>,
    /// Key `position-immutable`; default `false`.
    #[serde(
        rename = "position-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub position_immutable: Option<bool>,
    /// Key `mineffect`.
    #[serde(rename = "mineffect", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Mineffect")]
    pub mineffect: Option<Mineffect>,
    /// Key `mineffect-immutable`; default `false`.
    #[serde(
        rename = "mineffect-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub mineffect_immutable: Option<bool>,
    /// Key `windowtabbing`; macOS 10.15 or later.
    #[serde(
        rename = "windowtabbing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Windowtabbing")]
    pub windowtabbing: Option<Windowtabbing>,
    /// Key `windowtabbing-immutable`; macOS 10.12 or later; default `false`.
    #[serde(
        rename = "windowtabbing-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub windowtabbing_immutable: Option<bool>,
    /// Key `dblclickbehavior`; macOS 10.15 or later.
    #[serde(
        rename = "dblclickbehavior",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Dblclickbehavior")]
    pub dblclickbehavior: Option<Dblclickbehavior>,
    /// Key `dblclickbehavior-immutable`; macOS 10.14 or later; default `false`.
    #[serde(
        rename = "dblclickbehavior-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub dblclickbehavior_immutable: Option<bool>,
    /// Key `minimize-to-application`; default `false`.
    #[serde(
        rename = "minimize-to-application",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub minimize_to_application: Option<bool>,
    /// Key `minintoapp-immutable`; macOS 10.14 or later; default `false`.
    #[serde(
        rename = "minintoapp-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub minintoapp_immutable: Option<bool>,
    /// Key `launchanim`; default `false`.
    #[serde(
        rename = "launchanim",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub launchanim: Option<bool>,
    /// Key `launchanim-immutable`; default `false`.
    #[serde(
        rename = "launchanim-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub launchanim_immutable: Option<bool>,
    /// Key `autohide`; default `false`.
    #[serde(rename = "autohide", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub autohide: Option<bool>,
    /// Key `autohide-immutable`; default `false`.
    #[serde(
        rename = "autohide-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub autohide_immutable: Option<bool>,
    /// Key `show-process-indicators`; default `false`.
    #[serde(
        rename = "show-process-indicators",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_process_indicators: Option<bool>,
    /// Key `showindicators-immutable`; default `false`.
    #[serde(
        rename = "showindicators-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub showindicators_immutable: Option<bool>,
    /// Key `show-recents`; macOS 10.14 or later; default `false`.
    #[serde(
        rename = "show-recents",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_recents: Option<bool>,
    /// Key `showrecents-immutable`; macOS 10.15 or later; default `false`.
    #[serde(
        rename = "showrecents-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub showrecents_immutable: Option<bool>,
    /// Key `contents-immutable`; default `false`.
    #[serde(
        rename = "contents-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub contents_immutable: Option<bool>,
    /// Key `MCXDockSpecialFolders`.
    #[serde(
        rename = "MCXDockSpecialFolders",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<McxDockSpecialFoldersItems>")]
    pub mcx_dock_special_folders: Option<Vec<McxDockSpecialFoldersItems>>,
    /// Key `AllowDockFixupOverride`; macOS 10.12 or later; default `false`.
    #[serde(
        rename = "AllowDockFixupOverride",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_dock_fixup_override: Option<bool>,
    /// Key `static-only`; default `false`.
    #[serde(
        rename = "static-only",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub static_only: Option<bool>,
    /// Key `static-others`.
    #[serde(
        rename = "static-others",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<StaticItem>")]
    pub static_others: Option<Vec<StaticItem>>,
    /// Key `static-apps`.
    #[serde(
        rename = "static-apps",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<StaticItem>")]
    pub static_apps: Option<Vec<StaticItem>>,
    /// Key `persistent-apps`.
    #[serde(
        rename = "persistent-apps",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<StaticItem>")]
    pub persistent_apps: Option<Vec<StaticItem>>,
    /// Key `persistent-others`.
    #[serde(
        rename = "persistent-others",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<StaticItem>")]
    pub persistent_others: Option<Vec<StaticItem>>,
}

/// A value of `dblclickbehavior`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Dblclickbehavior {
    /// The value `minimize`.
    #[default]
    #[serde(rename = "minimize")]
    Minimize,
    /// The value `maximize`.
    #[serde(rename = "maximize")]
    Maximize,
    /// The value `none`.
    #[serde(rename = "none")]
    None,
}

/// A value of `MCXDockSpecialFoldersItems`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum McxDockSpecialFoldersItems {
    /// The value `AddDockMCXMyApplicationsFolder`.
    #[default]
    #[serde(rename = "AddDockMCXMyApplicationsFolder")]
    AddDockMcxMyApplicationsFolder,
    /// The value `AddDockMCXDocumentsFolder`.
    #[serde(rename = "AddDockMCXDocumentsFolder")]
    AddDockMcxDocumentsFolder,
    /// The value `AddDockMCXSharedFolder`.
    #[serde(rename = "AddDockMCXSharedFolder")]
    AddDockMcxSharedFolder,
    /// The value `AddDockMCXOriginalNetworkHomeFolder`.
    #[serde(rename = "AddDockMCXOriginalNetworkHomeFolder")]
    AddDockMcxOriginalNetworkHomeFolder,
}

/// A value of `mineffect`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Mineffect {
    /// The value `genie`.
    #[default]
    #[serde(rename = "genie")]
    Genie,
    /// The value `scale`.
    #[serde(rename = "scale")]
    Scale,
}

/// A value of `orientation`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Orientation {
    /// The value `bottom`.
    #[default]
    #[serde(rename = "bottom")]
    Bottom,
    /// The value `left`.
    #[serde(rename = "left")]
    Left,
    /// The value `right`.
    #[serde(rename = "right")]
    Right,
}

/// The dictionary of `StaticItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StaticItem {
    /// Key `tile-data`.
    #[serde(rename = "tile-data")]
    pub tile_data: TileData,
    /// Key `tile-type`.
    #[serde(rename = "tile-type")]
    pub tile_type: TileType,
}

/// The dictionary of `tile-data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TileData {
    /// Key `label`.
    #[serde(rename = "label")]
    pub label: String,
    /// Key `url`.
    #[serde(rename = "url", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub url: Option<String>,
    /// Key `file-type`; one of `0`, `1`, `3`.
    #[serde(rename = "file-type")]
    #[schemars(extend("enum" = [0, 1, 3]))]
    pub file_type: i64,
    /// Key `file-data`.
    #[serde(rename = "file-data", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "BTreeMap<String, crate::model::AnySchema>")]
    pub file_data: Option<BTreeMap<String, plist::Value>>,
}

/// A value of `tile-type`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum TileType {
    /// The value `file-tile`.
    #[default]
    #[serde(rename = "file-tile")]
    FileTile,
    /// The value `directory-tile`.
    #[serde(rename = "directory-tile")]
    DirectoryTile,
    /// The value `url-tile`.
    #[serde(rename = "url-tile")]
    UrlTile,
}

/// A value of `windowtabbing`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Windowtabbing {
    /// The value `manual`.
    #[default]
    #[serde(rename = "manual")]
    Manual,
    /// The value `always`.
    #[serde(rename = "always")]
    Always,
    /// The value `fullscreen`.
    #[serde(rename = "fullscreen")]
    Fullscreen,
}

impl PayloadModel for Dock {
    const PAYLOAD_TYPE: &'static str = "com.apple.dock";
    const VARIANT: Option<&'static str> = None;
}
