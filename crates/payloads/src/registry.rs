//! Lookups in the static tables.

use crate::facts::{Key, Schema};
use crate::generated::{credentials, declarations, envelope, payloads};

/// All payloads that macOS has, sorted by type and variant.
#[must_use]
pub fn all() -> &'static [&'static Schema] {
    &payloads::ALL
}

/// All declarations: activations, assets, configurations, management; sorted by type.
#[must_use]
pub fn declarations() -> &'static [&'static Schema] {
    &declarations::ALL
}

/// The data that credential assets point at, sorted by type.
#[must_use]
pub fn credentials() -> &'static [&'static Schema] {
    &credentials::ALL
}

/// The keys of a configuration profile itself.
#[must_use]
pub fn envelope() -> &'static Schema {
    &envelope::top_level::SCHEMA
}

/// The keys that every payload has besides its own.
#[must_use]
pub fn common_keys() -> &'static Schema {
    &envelope::common_payload_keys::SCHEMA
}

/// The keys around the payload of a declaration.
#[must_use]
pub fn declaration_envelope() -> &'static Schema {
    &envelope::declaration_base::SCHEMA
}

/// The panes of Setup Assistant that `SkipSetupItems` can name; what a pane leaves unstated is as for
/// [`setup_assistant`].
#[must_use]
pub fn setup_assistant_panes() -> &'static [Key] {
    setup_assistant().keys
}

/// What holds for all panes of Setup Assistant, and the panes as its keys.
#[must_use]
pub fn setup_assistant() -> &'static Schema {
    &envelope::setup_assistant_panes::SCHEMA
}

/// All payloads of a type, empty where Apple has none. `com.apple.MCX` has six, told apart by [`Schema::variant`].
///
/// ```
/// assert_eq!(russet_payloads::find("com.apple.MCX").len(), 6);
/// assert!(russet_payloads::find("com.contoso.app").is_empty());
/// ```
#[must_use]
pub fn find(payload_type: &str) -> &'static [&'static Schema] {
    of_type(all(), payload_type)
}

/// The declaration of a type.
///
/// ```
/// let passcode = russet_payloads::find_declaration("com.apple.configuration.passcode.settings").unwrap();
/// assert_eq!(passcode.apply, Some("combined"));
/// ```
#[must_use]
pub fn find_declaration(declaration_type: &str) -> Option<&'static Schema> {
    of_type(declarations(), declaration_type).first().copied()
}

/// The credential data of a type.
#[must_use]
pub fn find_credential(credential_type: &str) -> Option<&'static Schema> {
    of_type(credentials(), credential_type).first().copied()
}

/// The entries of a sorted table that have a type.
fn of_type(table: &'static [&'static Schema], wanted: &str) -> &'static [&'static Schema] {
    let start = table.partition_point(|schema| schema.payload_type < wanted);
    let rest = table.get(start..).unwrap_or_default();
    let count = rest.partition_point(|schema| schema.payload_type == wanted);
    rest.get(..count).unwrap_or_default()
}

#[cfg(test)]
mod tests;
