// From schemas/payloads/com.apple.security.smartcard.yaml by `cargo xtask codegen`.

//! Smart card: `com.apple.security.smartcard`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Smart card.
///
/// Decides how smart cards pair with users, how strictly their certificates are checked and whether anything else may log in.
///
/// Type `com.apple.security.smartcard`; macOS 10.12.4 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SmartCard {
    /// Off stops the offer to pair a newly inserted card; cards paired already keep working.
    ///
    /// Key `UserPairing`; default `true`.
    #[serde(
        rename = "UserPairing",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub user_pairing: Option<bool>,
    /// Off refuses cards for login, admin prompts and unlocking; mail and web still use them. A change counts after a restart.
    ///
    /// Key `allowSmartCard`; default `true`.
    #[serde(
        rename = "allowSmartCard",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_smart_card: Option<bool>,
    /// 0 checks nothing; 1 checks the chain; 2 also revocation if a responder can be reached; 3 refuses cards when none answers.
    ///
    /// Key `checkCertificateTrust`; default `0`; one of `0`, `1`, `2`, `3`.
    #[serde(
        rename = "checkCertificateTrust",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1, 2, 3]), with = "i64")]
    pub check_certificate_trust: Option<i64>,
    /// Lets a user pair no second card; pairs that exist stay.
    ///
    /// Key `oneCardPerUser`; default `false`.
    #[serde(
        rename = "oneCardPerUser",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub one_card_per_user: Option<bool>,
    /// 1 starts the screen saver as soon as the card is pulled; 0 does nothing.
    ///
    /// Key `tokenRemovalAction`; macOS 10.13.4 or later; default `0`; one of `0`, `1`.
    #[serde(
        rename = "tokenRemovalAction",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("enum" = [0, 1]), with = "i64")]
    pub token_removal_action: Option<i64>,
    /// Accepts nothing but a smart card for login and unlocking. Pair or map the cards first, or everybody is locked out.
    ///
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
