//! Compliance policies: the fields of the document, and Graph's properties beside them.

use russet_graph::resource::{self, PropertyKind};
use serde_json::{Map, Value, json};

use super::fields;
use super::payloads::or_variable;
use crate::policy::compliance::properties;
use crate::source::{COMPLIANCE, COMPLIANCE_FIELDS};

/// The schema of the document.
pub(super) fn document() -> Value {
    let mut document = fields::document(COMPLIANCE, COMPLIANCE_FIELDS, &Value::Null);
    if let Some(Value::Object(known)) = document.get_mut("properties") {
        for property in properties() {
            let value = json!({
                "title": property.name,
                "description": format!("`{}` of Microsoft Graph's `macOSCompliancePolicy`.", property.name),
                "anyOf": or_variable(value(property.kind)),
            });
            known.insert(property.name.to_owned(), value);
        }
    }
    document
}

fn value(kind: PropertyKind) -> Value {
    match kind {
        PropertyKind::Boolean => json!({ "type": ["boolean", "null"] }),
        PropertyKind::Integer => json!({ "type": ["integer", "null"] }),
        PropertyKind::Text | PropertyKind::Date => json!({ "type": ["string", "null"] }),
        // Behind a tag an editor sees no type.
        PropertyKind::Bytes => json!({}),
        PropertyKind::Enumeration(names) => json!({ "type": "string", "enum": names }),
        PropertyKind::List(item) => json!({ "type": "array", "items": value(*item) }),
        PropertyKind::Object(name) => match resource::find(name) {
            None => json!({ "type": "object" }),
            Some(resource) => {
                let own = resource.properties.iter();
                let known: Map<String, Value> = own
                    .map(|property| (property.name.to_owned(), value(property.kind)))
                    .collect();
                json!({ "type": "object", "properties": known })
            }
        },
    }
}
