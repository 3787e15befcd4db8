//! Objects of Microsoft Graph that are no profiles: what is posted for each.
//!
//! The properties that are written win; what Graph refuses to do without, and what follows from the fields of the policy
//! language, is added by the module of the kind.

mod certificate;
mod compliance;
mod group;
mod network;
mod template;

use super::custom::DEFAULT_SCOPE_TAG;
use super::draft::{Draft, Request, resolved};
use super::{ArtifactKind, json, slug};
use crate::policy::object::defaults::defaults;
use crate::policy::{Kind, Object, Referring, reference};
use crate::value::Value;
use serde_json::{Map, Value as Json};

/// The files of an object: its body, and what goes with it. One that exists already has none.
pub(super) fn drafts(object: &Object) -> Vec<Draft> {
    if object.exists {
        return Vec::new();
    }
    let slug = slug(&object.name);
    let collection = object.object_type.collection();
    let mut depends_on = Vec::new();
    let body = body(object, &mut depends_on);
    let request = Request {
        endpoint: object.object_type.endpoint.to_owned(),
        order: object.kind().order(),
        depends_on,
        provides: Some(object.key()),
    };
    vec![Draft {
        path: format!("graph/{collection}/{slug}.json"),
        kind: ArtifactKind::Object(object.kind()),
        bytes: json::file(&Json::Object(body)),
        request: Some(request),
    }]
}

/// The body that is posted; what it refers to is added to the dependencies.
fn body(object: &Object, depends_on: &mut Vec<String>) -> Map<String, Json> {
    let mut body = Map::new();
    if object.kind() != Kind::Group {
        body.insert(
            "@odata.type".to_owned(),
            object.object_type.odata_type().into(),
        );
    }
    body.insert("displayName".to_owned(), object.name.as_str().into());
    for (name, usual) in defaults(object.object_type.name) {
        body.insert(name.to_owned(), json::value(&usual));
    }
    match object.kind() {
        Kind::Group => group::complete(object, &mut body, depends_on),
        Kind::Filter => filter(&mut body),
        Kind::Compliance => compliance::complete(&mut body),
        Kind::Certificate => certificate::complete(object, &mut body),
        Kind::Network => network::complete(object, &mut body),
        Kind::Template => template::complete(object, &mut body),
        _ => {}
    }
    if !object.role_scope_tags.is_empty() {
        scope_tags(object, &mut body);
    }
    for entry in &object.properties {
        let mut refers = object.object_type.refers.iter();
        match refers.find(|refers| refers.property == entry.key) {
            Some(refers) => bind(refers, &entry.value.value, &mut body, depends_on),
            None => {
                let in_der = certificate::in_der(object, entry);
                let value = in_der.unwrap_or_else(|| json::value(&entry.value.value));
                body.insert(entry.key.clone(), value);
            }
        }
    }
    body.sort_keys();
    body
}

/// The ids of the scope tags, or what stands for them; with tags of its own an object leaves the default one.
fn scope_tags(object: &Object, body: &mut Map<String, Json>) {
    let property = match object.kind() {
        Kind::Filter => "roleScopeTags",
        _ => "roleScopeTagIds",
    };
    let tags = object.role_scope_tags.iter().map(|tag| match tag.as_str() {
        "Default" => DEFAULT_SCOPE_TAG.to_owned(),
        tag => reference(&format!("role-scope-tag/{tag}")),
    });
    body.insert(property.to_owned(), tags.collect());
}

/// Writes a reference by name as Graph takes it: `rootCertificate@odata.bind`.
fn bind(
    refers: &Referring,
    value: &Value,
    body: &mut Map<String, Json>,
    depends_on: &mut Vec<String>,
) {
    let mut address = |value: &Value| {
        let name = value.as_str().unwrap_or_default();
        let id = resolved(refers.kind.name(), name, depends_on);
        let endpoint = refers
            .kind
            .types()
            .next()
            .map_or("", |found| found.endpoint);
        Json::String(format!(
            "https://graph.microsoft.com/beta{endpoint}('{id}')"
        ))
    };
    let bound = match value {
        Value::Array(items) => items.iter().map(|item| address(&item.value)).collect(),
        value => address(value),
    };
    body.insert(format!("{}@odata.bind", refers.property), bound);
}

/// Filters are for Macs under management unless they say otherwise.
fn filter(body: &mut Map<String, Json>) {
    body.insert("platform".to_owned(), "macOS".into());
    body.insert(
        "assignmentFilterManagementType".to_owned(),
        "devices".into(),
    );
}
