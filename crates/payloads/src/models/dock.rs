// From schemas/payloads/com.apple.dock.yaml by `cargo xtask codegen`.

//! Dock: `com.apple.dock`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Dock.
///
/// Arranges the Dock and says which parts of it users may change. Each `…-immutable` key locks the choice that it is named after.
///
/// Type `com.apple.dock`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Dock {
    /// Size of Dock icons in points.
    ///
    /// Key `tilesize`; from 16 to 128.
    #[serde(rename = "tilesize", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 16), extend("maximum" = 128), with = "i64")]
    pub tilesize: Option<i64>,
    /// `true` locks the icon size.
    ///
    /// Key `size-immutable`; default `false`.
    #[serde(
        rename = "size-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub size_immutable: Option<bool>,
    /// `true` enlarges icons under the pointer.
    ///
    /// Key `magnification`; default `false`.
    #[serde(
        rename = "magnification",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub magnification: Option<bool>,
    /// `true` locks whether icons are enlarged.
    ///
    /// Key `magnify-immutable`; default `false`.
    #[serde(
        rename = "magnify-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub magnify_immutable: Option<bool>,
    /// Size of an enlarged icon in points.
    ///
    /// Key `largesize`; from 16 to 128.
    #[serde(rename = "largesize", default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("minimum" = 16), extend("maximum" = 128), with = "i64")]
    pub largesize: Option<i64>,
    /// `true` locks how far icons are enlarged.
    ///
    /// Key `magsize-immutable`; default `false`.
    #[serde(
        rename = "magsize-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub magsize_immutable: Option<bool>,
    /// Screen edge at which the Dock sits.
    ///
    /// Key `orientation`.
    #[serde(
        rename = "orientation",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Orientation")]
    pub orientation: Option<Orientation>,
    /// `true` locks the Dock to its screen edge.
    ///
    /// Key `position-immutable`; default `false`.
    #[serde(
        rename = "position-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub position_immutable: Option<bool>,
    /// How windows shrink into the Dock.
    ///
    /// Key `mineffect`.
    #[serde(rename = "mineffect", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Mineffect")]
    pub mineffect: Option<Mineffect>,
    /// `true` locks how windows shrink.
    ///
    /// Key `mineffect-immutable`; default `false`.
    #[serde(
        rename = "mineffect-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub mineffect_immutable: Option<bool>,
    /// When documents open in tabs: `always`, in full screen only, or when the user says so (`manual`).
    ///
    /// Key `windowtabbing`; macOS 10.15 or later.
    #[serde(
        rename = "windowtabbing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Windowtabbing")]
    pub windowtabbing: Option<Windowtabbing>,
    /// `true` locks when documents open in tabs.
    ///
    /// Key `windowtabbing-immutable`; macOS 10.12 or later; default `false`.
    #[serde(
        rename = "windowtabbing-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub windowtabbing_immutable: Option<bool>,
    /// What a double click on a title bar does; `maximize` zooms the window.
    ///
    /// Key `dblclickbehavior`; macOS 10.15 or later.
    #[serde(
        rename = "dblclickbehavior",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Dblclickbehavior")]
    pub dblclickbehavior: Option<Dblclickbehavior>,
    /// `true` locks what a double click on a title bar does.
    ///
    /// Key `dblclickbehavior-immutable`; macOS 10.14 or later; default `false`.
    #[serde(
        rename = "dblclickbehavior-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub dblclickbehavior_immutable: Option<bool>,
    /// `true` shrinks windows into the icon of their app, not beside the Trash.
    ///
    /// Key `minimize-to-application`; default `false`.
    #[serde(
        rename = "minimize-to-application",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub minimize_to_application: Option<bool>,
    /// `true` locks where windows shrink to.
    ///
    /// Key `minintoapp-immutable`; macOS 10.14 or later; default `false`.
    #[serde(
        rename = "minintoapp-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub minintoapp_immutable: Option<bool>,
    /// `true` makes icons bounce while their app starts.
    ///
    /// Key `launchanim`; default `false`.
    #[serde(
        rename = "launchanim",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub launchanim: Option<bool>,
    /// `true` locks whether icons bounce.
    ///
    /// Key `launchanim-immutable`; default `false`.
    #[serde(
        rename = "launchanim-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub launchanim_immutable: Option<bool>,
    /// `true` hides the Dock until the pointer reaches its edge.
    ///
    /// Key `autohide`; default `false`.
    #[serde(rename = "autohide", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub autohide: Option<bool>,
    /// `true` locks whether the Dock hides.
    ///
    /// Key `autohide-immutable`; default `false`.
    #[serde(
        rename = "autohide-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub autohide_immutable: Option<bool>,
    /// `true` marks running apps with a dot.
    ///
    /// Key `show-process-indicators`; default `false`.
    #[serde(
        rename = "show-process-indicators",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_process_indicators: Option<bool>,
    /// `true` locks whether running apps are marked.
    ///
    /// Key `showindicators-immutable`; default `false`.
    #[serde(
        rename = "showindicators-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub showindicators_immutable: Option<bool>,
    /// `true` adds recently used apps to the Dock.
    ///
    /// Key `show-recents`; macOS 10.14 or later; default `false`.
    #[serde(
        rename = "show-recents",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_recents: Option<bool>,
    /// `true` locks whether recently used apps appear.
    ///
    /// Key `showrecents-immutable`; macOS 10.15 or later; default `false`.
    #[serde(
        rename = "showrecents-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub showrecents_immutable: Option<bool>,
    /// `true` keeps users from adding, moving and removing Dock items.
    ///
    /// Key `contents-immutable`; default `false`.
    #[serde(
        rename = "contents-immutable",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub contents_immutable: Option<bool>,
    /// Folders that are made at login if missing and put into the Dock.
    ///
    /// Key `MCXDockSpecialFolders`.
    #[serde(
        rename = "MCXDockSpecialFolders",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<McxDockSpecialFoldersItems>")]
    pub mcx_dock_special_folders: Option<Vec<McxDockSpecialFoldersItems>>,
    /// `true` builds the Dock of new and migrated users from `/Library/Preferences/com.apple.dockfixup.plist`; system scope only, and existing users keep theirs.
    ///
    /// Key `AllowDockFixupOverride`; macOS 10.12 or later; default `false`.
    #[serde(
        rename = "AllowDockFixupOverride",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_dock_fixup_override: Option<bool>,
    /// `true` shows the static items alone and drops the persistent ones; `false` puts the static items first.
    ///
    /// Key `static-only`; default `false`.
    #[serde(
        rename = "static-only",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub static_only: Option<bool>,
    /// Items of the documents side that users cannot remove.
    ///
    /// Key `static-others`.
    #[serde(
        rename = "static-others",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<StaticItem>")]
    pub static_others: Option<Vec<StaticItem>>,
    /// Items of the apps side that users cannot remove.
    ///
    /// Key `static-apps`.
    #[serde(
        rename = "static-apps",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<StaticItem>")]
    pub static_apps: Option<Vec<StaticItem>>,
    /// Items of the apps side that users may remove.
    ///
    /// Key `persistent-apps`.
    #[serde(
        rename = "persistent-apps",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<StaticItem>")]
    pub persistent_apps: Option<Vec<StaticItem>>,
    /// Items of the documents side that users may remove.
    ///
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
    /// What the item shows and opens.
    ///
    /// Key `tile-data`.
    #[serde(rename = "tile-data")]
    pub tile_data: TileData,
    /// Kind of item: `file-tile` for an app or file, `directory-tile` for a folder, `url-tile` for a link.
    ///
    /// Key `tile-type`.
    #[serde(rename = "tile-type")]
    pub tile_type: TileType,
}

/// The dictionary of `tile-data`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TileData {
    /// Name shown above the item.
    ///
    /// Key `label`.
    #[serde(rename = "label")]
    pub label: String,
    /// Address of the app, file, folder or web page.
    ///
    /// Key `url`.
    #[serde(rename = "url", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub url: Option<String>,
    /// What the address is: 0 web address, 1 file or app, 3 folder.
    ///
    /// Key `file-type`; one of `0`, `1`, `3`.
    #[serde(rename = "file-type")]
    #[schemars(extend("enum" = [0, 1, 3]))]
    pub file_type: i64,
    /// Written by macOS itself; leave it out.
    ///
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
