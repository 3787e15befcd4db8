// From schemas/declarations/com.apple.configuration.account.google.yaml by `cargo xtask codegen`.

//! Google Account: `com.apple.configuration.account.google`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Google Account.
///
/// Type `com.apple.configuration.account.google`; macOS 13.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GoogleAccount {
    /// Key `VisibleName`.
    #[serde(
        rename = "VisibleName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub visible_name: Option<String>,
    /// Key `UserIdentityAssetReference`.
    #[serde(rename = "UserIdentityAssetReference")]
    pub user_identity_asset_reference: String,
}

impl PayloadModel for GoogleAccount {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.account.google";
    const VARIANT: Option<&'static str> = None;
}
