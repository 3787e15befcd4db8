// From schemas/declarations/com.apple.configuration.math.settings.yaml by `cargo xtask codegen`.

//! Math Settings: `com.apple.configuration.math.settings`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Math Settings.
///
/// Type `com.apple.configuration.math.settings`; macOS 15.0 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MathSettings {
    /// Key `Calculator`.
    #[serde(
        rename = "Calculator",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Calculator")]
    pub calculator: Option<Calculator>,
    /// Key `SystemBehavior`.
    #[serde(
        rename = "SystemBehavior",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "SystemBehavior")]
    pub system_behavior: Option<SystemBehavior>,
}

/// The dictionary of `BasicMode`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BasicMode {
    /// Key `AddSquareRoot`.
    #[serde(rename = "AddSquareRoot")]
    pub add_square_root: bool,
}

/// The dictionary of `Calculator`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Calculator {
    /// Key `BasicMode`.
    #[serde(rename = "BasicMode", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "BasicMode")]
    pub basic_mode: Option<BasicMode>,
    /// Key `ScientificMode`.
    #[serde(
        rename = "ScientificMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ScientificMode")]
    pub scientific_mode: Option<ScientificMode>,
    /// Key `ProgrammerMode`.
    #[serde(
        rename = "ProgrammerMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "ProgrammerMode")]
    pub programmer_mode: Option<ProgrammerMode>,
    /// Key `MathNotesMode`.
    #[serde(
        rename = "MathNotesMode",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "MathNotesMode")]
    pub math_notes_mode: Option<MathNotesMode>,
    /// Key `InputModes`.
    #[serde(
        rename = "InputModes",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "InputModes")]
    pub input_modes: Option<InputModes>,
}

/// The dictionary of `InputModes`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct InputModes {
    /// Key `UnitConversion`.
    #[serde(rename = "UnitConversion")]
    pub unit_conversion: bool,
    /// Key `RPN`.
    #[serde(rename = "RPN")]
    pub rpn: bool,
}

/// The dictionary of `MathNotesMode`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct MathNotesMode {
    /// Key `Enabled`.
    #[serde(rename = "Enabled")]
    pub enabled: bool,
}

/// The dictionary of `ProgrammerMode`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ProgrammerMode {
    /// Key `Enabled`.
    #[serde(rename = "Enabled")]
    pub enabled: bool,
}

/// The dictionary of `ScientificMode`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ScientificMode {
    /// Key `Enabled`.
    #[serde(rename = "Enabled")]
    pub enabled: bool,
}

/// The dictionary of `SystemBehavior`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SystemBehavior {
    /// Key `KeyboardSuggestions`.
    #[serde(rename = "KeyboardSuggestions")]
    pub keyboard_suggestions: bool,
    /// Key `MathNotes`.
    #[serde(rename = "MathNotes")]
    pub math_notes: bool,
}

impl PayloadModel for MathSettings {
    const PAYLOAD_TYPE: &'static str = "com.apple.configuration.math.settings";
    const VARIANT: Option<&'static str> = None;
}
