//! The list of declarations that a server answers a Mac with: each by its identifier and its token.

use crate::lower::identifiers::sha256_hex;
use serde_json::{Map, Value as Json, json};

/// What the list calls the declarations whose types begin so.
const GROUPS: [(&str, &str); 4] = [
    ("Activations", "com.apple.activation."),
    ("Assets", "com.apple.asset."),
    ("Configurations", "com.apple.configuration."),
    ("Management", "com.apple.management."),
];

/// The list, with a token that stays the same until one of the declarations changes.
pub(super) fn list(declarations: &[&Json]) -> Json {
    let groups = GROUPS.map(|(group, family)| (group.to_owned(), of_family(declarations, family)));
    let groups: Map<String, Json> = groups.into_iter().collect();
    let groups = Json::Object(groups);
    let token = sha256_hex(groups.to_string().as_bytes());
    json!({ "Declarations": groups, "DeclarationsToken": token })
}

fn of_family(declarations: &[&Json], family: &str) -> Json {
    let text = |declaration: &Json, name: &str| {
        let text = declaration.get(name).and_then(Json::as_str);
        text.unwrap_or_default().to_owned()
    };
    let members = declarations
        .iter()
        .filter(|declaration| text(declaration, "Type").starts_with(family));
    let mut named: Vec<(String, String)> = members
        .map(|declaration| {
            (
                text(declaration, "Identifier"),
                text(declaration, "ServerToken"),
            )
        })
        .collect();
    named.sort();
    let items = named
        .into_iter()
        .map(|(identifier, token)| json!({ "Identifier": identifier, "ServerToken": token }));
    items.collect()
}
