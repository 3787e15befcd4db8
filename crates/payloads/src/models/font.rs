// From schemas/payloads/com.apple.font.yaml by `cargo xtask codegen`.

//! Font: `com.apple.font`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Font.
///
/// Installs one TrueType or OpenType font; collections are refused, and the PostScript name tells fonts apart.
///
/// Type `com.apple.font`; macOS 10.9 or later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Font {
    /// Key `Name`; default ``.
    #[serde(rename = "Name", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub name: Option<String>,
    /// Key `Font`.
    #[serde(rename = "Font")]
    #[schemars(with = "crate::model::DataSchema")]
    pub font: plist::Data,
}

impl Default for Font {
    fn default() -> Self {
        Self {
            name: Default::default(),
            font: plist::Data::new(Vec::new()),
        }
    }
}

impl PayloadModel for Font {
    const PAYLOAD_TYPE: &'static str = "com.apple.font";
    const VARIANT: Option<&'static str> = None;
}
