//! JSON Schemas (2020-12) of policy source: they give completion, hover and a first check in an editor.
//!
//! They are made from the static registry and from the table of fields that the reader of policy source goes by, so
//! that neither can say something else. What a schema cannot say, [`check`](crate::check) does.

mod describe;
mod fields;
mod intune;
mod keys;
mod objects;
mod payloads;

#[cfg(test)]
mod tests;

use russet_payloads::Schema;
use serde_json::{Map, Value, json};

use crate::policy::Kind;
use crate::source::{
    DECLARATIONS, DECLARATIONS_FIELDS, PROFILE, PROFILE_FIELDS, ROOT, ROOT_FIELDS,
};
use payloads::Definitions;

pub(crate) use describe::{availability, facts, successor};

const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of any document of policy source: `russet.yaml`, a profile, and what else there is.
///
/// ```
/// let schema = russet::schema::policy_language();
/// assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
/// ```
#[must_use]
pub fn policy_language() -> Value {
    let mut definitions = Definitions::default();
    let payloads = payloads::all(&mut definitions);
    let profile = fields::document(PROFILE, PROFILE_FIELDS, &payloads);
    let root = fields::document(ROOT, ROOT_FIELDS, &payloads);
    let declarations = fields::document(DECLARATIONS, DECLARATIONS_FIELDS, &payloads);
    let mut kinds = vec![
        json!({ "$ref": "#/$defs/profile" }),
        json!({ "$ref": "#/$defs/root" }),
        json!({ "$ref": "#/$defs/declarations" }),
    ];
    definitions.insert("profile", payloads::complete(profile));
    definitions.insert(DECLARATIONS, payloads::complete(declarations));
    for kind in Kind::ALL {
        let several = objects::several(kind).map(|schema| (kind.plural(), schema));
        let one = (Some(kind.name()), objects::document(kind));
        for (name, schema) in std::iter::once(one).chain(several) {
            let name = name.unwrap_or_default();
            kinds.push(json!({ "$ref": format!("#/$defs/{name}") }));
            definitions.insert(name, schema);
        }
    }
    definitions.insert("root", root);
    json!({
        "$schema": DIALECT,
        "title": "Russet policy",
        "description": "A document of a Russet policy folder: `russet.yaml`, a profile, or another part of the policy.",
        "anyOf": kinds,
        "$defs": definitions.into_value(),
    })
}

/// The schema of one payload, declaration or preference domain as it stands in policy source, below `payloads`; `None`
/// where neither Apple nor Microsoft define such a type.
///
/// ```
/// let schema = russet::schema::payload("com.apple.dock").unwrap();
/// assert_eq!(schema["properties"]["autohide"]["title"], "autohide");
/// assert!(russet::schema::payload("com.contoso.app").is_none());
/// ```
#[must_use]
pub fn payload(payload_type: &str) -> Option<Value> {
    if !payload_types().any(|name| name == payload_type) {
        return None;
    }
    let mut definitions = Definitions::default();
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), DIALECT.into());
    schema.extend(payloads::dictionary(payload_type, &mut definitions));
    let required = payloads::required(payload_type);
    if !required.is_empty() {
        schema.insert("required".to_owned(), required.into());
    }
    schema.insert("$defs".to_owned(), definitions.into_value());
    Some(schema.into())
}

/// All types that [`payload`] knows: payloads, declarations, preference domains, each sorted.
pub fn payload_types() -> impl Iterator<Item = &'static str> {
    let payloads = russet_payloads::all().iter();
    let declarations = russet_payloads::declarations().iter();
    let mut last = "";
    payloads
        .chain(declarations)
        .map(|schema| schema.payload_type)
        .filter(move |name| std::mem::replace(&mut last, name) != *name)
        .chain(intune::domains())
}

/// The schemas that share a type.
fn schemas_of(payload_type: &str) -> Vec<&'static Schema> {
    let payloads = russet_payloads::find(payload_type).iter().copied();
    payloads
        .chain(russet_payloads::find_declaration(payload_type))
        .collect()
}
