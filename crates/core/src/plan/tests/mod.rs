mod needs;
mod steps;

use super::*;
use crate::lower::{ArtifactKind, GraphRequest};
use serde_json::json;

/// A request whose body is an object of this type.
fn object(
    path: &str,
    endpoint: &str,
    name: &str,
    body: &serde_json::Value,
    needs: &[&str],
) -> Artifact {
    Artifact {
        path: format!("graph/{path}.json"),
        bytes: body.to_string().into_bytes(),
        kind: ArtifactKind::CustomConfiguration,
        name: name.to_owned(),
        source: None,
        reason: None,
        graph: Some(GraphRequest {
            method: "POST",
            endpoint: endpoint.to_owned(),
            order: GraphRequest::CONFIGURATION,
            depends_on: needs.iter().map(|need| (*need).to_owned()).collect(),
            provides: Some(provides(endpoint, name)),
            assign: None,
            role_scope_tags: Vec::new(),
            content: None,
            finds: None,
        }),
    }
}

/// What a request to an endpoint makes, as others depend on it.
fn provides(endpoint: &str, name: &str) -> String {
    let kind = match endpoint {
        "/groups" => "group",
        "/deviceManagement/assignmentFilters" => "filter",
        other => other.trim_start_matches('/'),
    };
    format!("{kind}/{name}")
}

fn of_type(name: &str, kind: &str, more: &serde_json::Value) -> Artifact {
    let mut body =
        json!({ "@odata.type": format!("#microsoft.graph.{kind}"), "displayName": name });
    for (key, value) in more.as_object().unwrap() {
        body[key] = value.clone();
    }
    object(&format!("any/{name}"), "/any", name, &body, &[])
}

fn planned(artifacts: &[Artifact]) -> Plan {
    plan(&Policy::default(), artifacts).unwrap()
}

fn needed<'a>(plan: &'a Plan, id: &str) -> Option<&'a Needed> {
    plan.needed
        .iter()
        .find(|needed| needed.prerequisite.id == id)
}
