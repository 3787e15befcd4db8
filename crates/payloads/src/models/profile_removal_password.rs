// From schemas/payloads/com.apple.profileRemovalPassword.yaml by `cargo xtask codegen`.

//! Profile removal password: `com.apple.profileRemovalPassword`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Profile removal password.
///
/// Asks for a password before the profile that holds this payload can be removed.
///
/// Type `com.apple.profileRemovalPassword`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ProfileRemovalPassword {
    /// The password for removal. It stands in the profile in clear unless the profile is encrypted.
    ///
    /// Key `RemovalPassword`; a secret.
    #[serde(
        rename = "RemovalPassword",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub removal_password: Option<String>,
}

impl PayloadModel for ProfileRemovalPassword {
    const PAYLOAD_TYPE: &'static str = "com.apple.profileRemovalPassword";
    const VARIANT: Option<&'static str> = None;
}
