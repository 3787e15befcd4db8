// From schemas/payloads/com.apple.security.smartcard.yaml by `cargo xtask codegen`.

//! Smart Card: `com.apple.security.smartcard`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Smart Card.
///
/// Type `com.apple.security.smartcard`; macOS 10.12.4 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SmartCard {
    /// Key `UserPairing`; default `true`.
    #[serde(
        rename = "UserPairing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub user_pairing: Option<bool>,
    /// Key `allowSmartCard`; default `true`.
    #[serde(
        rename = "allowSmartCard",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_smart_card: Option<bool>,
    /// Key `checkCertificateTrust`; default `0`; one of `0`, `1`, `2`, `3`.
    #[serde(
        rename = "checkCertificateTrust",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1, 2, 3]), with = "i64")]
    pub check_certificate_trust: Option<i64>,
    /// Key `oneCardPerUser`; default `false`.
    #[serde(
        rename = "oneCardPerUser",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub one_card_per_user: Option<bool>,
    /// Key `tokenRemovalAction`; macOS 10.13.4 or later; default `0`; one of `0`, `1`.
    #[serde(
        rename = "tokenRemovalAction",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub token_removal_action: Option<i64>,
    /// Key `enforceSmartCard`; macOS 10.13.2 or later; default `false`.
    #[serde(
        rename = "enforceSmartCard",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub enforce_smart_card: Option<bool>,
}

impl PayloadModel for SmartCard {
    const PAYLOAD_TYPE: &'static str = "com.apple.security.smartcard";
    const VARIANT: Option<&'static str> = None;
}
