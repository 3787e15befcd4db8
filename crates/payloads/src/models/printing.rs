// From schemas/payloads/com.apple.mcxprinting.yaml by `cargo xtask codegen`.

//! Printing: `com.apple.mcxprinting`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::PayloadModel;

/// Printing.
///
/// Supplies printers and limits who may add or use others. Printers stay after the profile goes.
///
/// Type `com.apple.mcxprinting`; macOS 10.7 or later.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Printing {
    /// Key `RequireAdminToAddPrinters`; default `true`.
    #[serde(
        rename = "RequireAdminToAddPrinters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_admin_to_add_printers: Option<bool>,
    /// Key `AllowLocalPrinters`; default `true`.
    #[serde(
        rename = "AllowLocalPrinters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub allow_local_printers: Option<bool>,
    /// Key `RequireAdminToPrintLocally`; default `false`.
    #[serde(
        rename = "RequireAdminToPrintLocally",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub require_admin_to_print_locally: Option<bool>,
    /// Key `ShowOnlyManagedPrinters`; default `false`.
    #[serde(
        rename = "ShowOnlyManagedPrinters",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub show_only_managed_printers: Option<bool>,
    /// Key `PrintFooter`; default `false`.
    #[serde(
        rename = "PrintFooter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub print_footer: Option<bool>,
    /// Key `PrintMACAddress`; default `false`.
    #[serde(
        rename = "PrintMACAddress",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub print_mac_address: Option<bool>,
    /// Key `FooterFontSize`.
    #[serde(
        rename = "FooterFontSize",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub footer_font_size: Option<String>,
    /// Key `FooterFontName`.
    #[serde(
        rename = "FooterFontName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub footer_font_name: Option<String>,
    /// Key `DefaultPrinter`.
    #[serde(
        rename = "DefaultPrinter",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "DefaultPrinter")]
    pub default_printer: Option<DefaultPrinter>,
    /// Key `UserPrinterList`.
    #[serde(
        rename = "UserPrinterList",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "UserPrinterList")]
    pub user_printer_list: Option<UserPrinterList>,
}

/// The dictionary of `DefaultPrinter`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct DefaultPrinter {
    /// Key `DeviceURI`.
    #[serde(rename = "DeviceURI", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub device_uri: Option<String>,
    /// Key `DisplayName`.
    #[serde(
        rename = "DisplayName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub display_name: Option<String>,
}

/// The dictionary of `Printer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Printer {
    /// Key `DeviceURI`.
    #[serde(rename = "DeviceURI", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub device_uri: Option<String>,
    /// Key `DisplayName`.
    #[serde(
        rename = "DisplayName",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "String")]
    pub display_name: Option<String>,
    /// Key `Location`.
    #[serde(rename = "Location", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub location: Option<String>,
    /// Key `Model`.
    #[serde(rename = "Model", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub model: Option<String>,
    /// Key `PrinterLocked`; default `false`.
    #[serde(
        rename = "PrinterLocked",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "bool")]
    pub printer_locked: Option<bool>,
    /// Key `PPDURL`.
    #[serde(rename = "PPDURL", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub ppdurl: Option<String>,
}

/// The dictionary of `UserPrinterList`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserPrinterList {
    /// Key `Printer`.
    #[serde(rename = "Printer", default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Printer")]
    pub printer: Option<Printer>,
}

impl PayloadModel for Printing {
    const PAYLOAD_TYPE: &'static str = "com.apple.mcxprinting";
    const VARIANT: Option<&'static str> = None;
}
