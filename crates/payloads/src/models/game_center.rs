// From schemas/payloads/com.apple.gamed.yaml by `cargo xtask codegen`.

//! Parental controls: Game Center: `com.apple.gamed`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Parental controls: Game Center.
///
/// Restricts Game Center: its use, account changes, new friends and multiplayer games.
///
/// Type `com.apple.gamed`; macOS 10.9 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GameCenter {
    /// Key `GKFeatureGameCenterAllowed`; deprecated from macOS 10.13; default `true`.
    #[serde(
        rename = "GKFeatureGameCenterAllowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub gk_feature_game_center_allowed: Option<bool>,
    /// Key `GKFeatureAccountModificationAllowed`; default `true`.
    #[serde(
        rename = "GKFeatureAccountModificationAllowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub gk_feature_account_modification_allowed: Option<bool>,
    /// Key `GKFeatureAddingGameCenterFriendsAllowed`; deprecated from macOS 10.13; default `true`.
    #[serde(
        rename = "GKFeatureAddingGameCenterFriendsAllowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub gk_feature_adding_game_center_friends_allowed: Option<bool>,
    /// Key `GKFeatureMultiplayerGamingAllowed`; deprecated from macOS 10.13; default `true`.
    #[serde(
        rename = "GKFeatureMultiplayerGamingAllowed",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub gk_feature_multiplayer_gaming_allowed: Option<bool>,
}

impl PayloadModel for GameCenter {
    const PAYLOAD_TYPE: &'static str = "com.apple.gamed";
    const VARIANT: Option<&'static str> = None;
}
