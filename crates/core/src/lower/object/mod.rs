//! Objects of Microsoft Graph that are no profiles: what is posted for each.
//!
//! The properties that are written win; what Graph refuses to do without, and what follows from the fields of the policy
//! language, is added by the module of the kind.

mod app;
mod certificate;
mod compliance;
mod conditional_access;
mod enrollment;
mod group;
mod network;
mod script;
mod template;

pub(super) use app::assignment_settings;

use super::assignment::Assignment;
use super::draft::{Draft, Request, resolved};
use super::scope_tags::scope_tags;
use super::{ArtifactKind, Find, json, slug};
use crate::policy::object::defaults::defaults;
use crate::policy::{Kind, Object, Policy, Referring};
use crate::value::Value;
use serde_json::{Map, Value as Json};

/// Takes out the properties that need not be written, since the same follows from the rest.
pub(crate) fn without_derived(object: &mut Object) {
    let slug = slug(&object.name);
    let names: Vec<String> = object
        .properties
        .iter()
        .map(|entry| entry.key.clone())
        .collect();
    for name in names {
        let Some(entry) = object.properties.remove(&name) else {
            continue;
        };
        let derived = body(object, &slug, &mut Vec::new()).remove(&name);
        if derived != Some(json::value(&entry.value.value)) {
            object.properties.push(entry);
        }
    }
}

/// The files of an object: its body, and what goes with it. One that exists already has none.
pub(super) fn drafts(policy: &Policy, object: &Object) -> Vec<Draft> {
    if object.exists {
        return Vec::new();
    }
    let slug = slug(&object.name);
    let collection = object.object_type.collection();
    if let Some(property) = object.object_type.found_by {
        return found(object, property, &slug).into_iter().collect();
    }
    let mut depends_on = Vec::new();
    let body = body(object, &slug, &mut depends_on);
    let request = Request {
        endpoint: enrollment::endpoint(policy, object, &mut depends_on),
        order: object.kind().order(),
        depends_on,
        provides: Some(object.key()),
        content: app::content(object),
        finds: None,
    };
    let made = Draft {
        path: format!("graph/{collection}/{slug}.json"),
        kind: ArtifactKind::Object(object.kind()),
        bytes: json::file(&Json::Object(body)),
        request: Some(request),
    };
    let mut further = script::file(object, &slug).into_iter().collect::<Vec<_>>();
    if object.kind() == Kind::Enrollment {
        further.extend(enrollment::actions(object, &made));
        further.extend(enrollment::apples_profile(object));
    }
    let mut drafts = vec![made];
    drafts.append(&mut further);
    drafts
}

/// The assignment of an object that nobody can post: it is in the tenant, and found there by this property.
fn found(object: &Object, property: &'static str, slug: &str) -> Option<Draft> {
    let object_type = object.object_type;
    let settings = assignment_settings(object);
    let assignment = Assignment {
        path: &format!("graph/{}/{slug}", object_type.collection()),
        endpoint: object_type.endpoint,
        to: object.key(),
    };
    let mut draft = assignment.draft(
        object_type.assigned,
        object.assign.as_ref()?,
        settings.as_ref(),
    )?;
    if let Some(request) = &mut draft.request {
        request.finds = Some(Find {
            name: object.key(),
            endpoint: object_type.endpoint.to_owned(),
            object_type: object_type.odata_type(),
            property,
            value: object.text(property)?.to_owned(),
        });
    }
    Some(draft)
}

/// The body that is posted; what it refers to is added to the dependencies.
fn body(object: &Object, slug: &str, depends_on: &mut Vec<String>) -> Map<String, Json> {
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
        Kind::ConditionalAccess => conditional_access::complete(object, &mut body, depends_on),
        Kind::App => app::complete(object, &mut body),
        Kind::Script | Kind::CustomAttribute => script::complete(object, slug, &mut body),
        Kind::Certificate => certificate::complete(object, &mut body),
        Kind::Network => network::complete(object, &mut body),
        Kind::Template => template::complete(object, &mut body),
        _ => {}
    }
    if !object.role_scope_tags.is_empty() {
        let property = match object.kind() {
            Kind::Filter => "roleScopeTags",
            _ => "roleScopeTagIds",
        };
        body.insert(property.to_owned(), scope_tags(&object.role_scope_tags));
    }
    for entry in &object.properties {
        let mut refers = object.object_type.refers.iter();
        match refers.find(|refers| refers.property == entry.key) {
            Some(refers) => bind(refers, &entry.value.value, &mut body, depends_on),
            None => {
                let in_der = certificate::in_der(object, entry);
                let value = in_der.unwrap_or_else(|| json::value(&entry.value.value));
                write(&entry.key, value, &mut body);
            }
        }
    }
    script::encode(object, &mut body);
    if object.kind() == Kind::Enrollment {
        enrollment::complete(object, &mut body);
    }
    body.sort_keys();
    body
}

/// Puts what is written over what is derived. Of the conditions of a policy each is written for itself.
fn write(name: &str, value: Json, body: &mut Map<String, Json>) {
    match (name, body.get_mut(name), value) {
        ("conditions", Some(Json::Object(derived)), Json::Object(written)) => {
            derived.extend(written);
        }
        (_, _, value) => {
            body.insert(name.to_owned(), value);
        }
    }
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
