// From schemas/declarations/com.apple.configuration.safari.bookmarks.yaml by `cargo xtask codegen`.

//! Safari Bookmarks: `com.apple.configuration.safari.bookmarks`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Safari Bookmarks.
///
/// Type `com.apple.configuration.safari.bookmarks`; macOS 26.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SafariBookmarks {
    /// Key `ManagedBookmarks`.
    #[serde(
        rename = "ManagedBookmarks",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Vec<BookmarkGroup>")]
    pub managed_bookmarks: Option<Vec<BookmarkGroup>>,
}

/// The dictionary of `BookmarkGroup`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BookmarkGroup {
    /// Key `GroupIdentifier`.
    #[serde(rename = "GroupIdentifier")]
    pub group_identifier: String,
    /// Key `Title`.
    #[serde(rename = "Title")]
    pub title: String,
    /// Key `Bookmarks`.
    #[serde(rename = "Bookmarks")]
    pub bookmarks: Vec<BookmarksItem>,
}

/// The dictionary of `BookmarksItem`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BookmarksItem {
    /// Key `Title`.
    #[serde(rename = "Title")]
    pub title: String,
    /// Key `URL`.
    #[serde(rename = "URL", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub url: Option<String>,
    /// Key `Folder`.
    #[serde(rename = "Folder", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<BookmarksItem>")]
    pub folder: Option<Vec<BookmarksItem>>,
}

impl PayloadModel for SafariBookmarks {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.safari.bookmarks";
    const VARIANT: Option<&'static str> = None;
}
