// From schemas/payloads/com.apple.declarations.yaml by `cargo xtask codegen`.

//! Declarations: `com.apple.declarations`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Declarations.
///
/// Brings declarations to a Mac without management. People install it by hand; a management server cannot.
///
/// Type `com.apple.declarations`; macOS 14.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LocalDeclarations {
    /// Key `Declarations`.
    #[serde(rename = "Declarations")]
    #[schemars(with = "Vec<crate::model::DataSchema>")]
    pub declarations: Vec<plist::Data>,
}

impl PayloadModel for LocalDeclarations {
    const PAYLOAD_TYPE: &'static str = "com.apple.declarations";
    const VARIANT: Option<&'static str> = None;
}
