//! `manifest.json`: every artifact of a build, and what to do with it.

use super::artifact::{Artifact, Content, Find, GraphRequest};
use super::identifiers::sha256_hex;
use super::json;
use serde_json::{Map, Value as Json, json};

/// The name of the manifest in the output folder.
pub const MANIFEST: &str = "manifest.json";

/// The form of the manifest that this version writes.
const FORM: u32 = 1;

/// The bytes of the manifest: the artifacts sorted by path, each with its SHA-256, its source, and for Graph its
/// method, endpoint, order and dependencies.
///
/// ```
/// let manifest = russet::lower::manifest(&[]);
/// assert_eq!(manifest, b"{\n  \"russet\": 1,\n  \"artifacts\": []\n}\n");
/// ```
#[must_use]
pub fn manifest(artifacts: &[Artifact]) -> Vec<u8> {
    let mut sorted: Vec<_> = artifacts.iter().collect();
    sorted.sort_by(|left, right| left.path.cmp(&right.path));
    let entries: Vec<_> = sorted.into_iter().map(entry).collect();
    json::file(&json!({ "russet": FORM, "artifacts": entries }))
}

/// The paths of the artifacts that a manifest lists; `None` where it is no manifest of Russet.
pub(crate) fn listed(manifest: &[u8]) -> Option<Vec<String>> {
    let manifest: Json = serde_json::from_slice(manifest).ok()?;
    manifest.get("russet")?.as_u64()?;
    let artifacts = manifest.get("artifacts")?.as_array()?;
    let path = |artifact: &Json| Some(artifact.get("path")?.as_str()?.to_owned());
    artifacts.iter().map(path).collect()
}

fn entry(artifact: &Artifact) -> Json {
    let mut entry = Map::new();
    let mut put = |key: &str, value: Json| entry.insert(key.to_owned(), value);
    put("path", artifact.path.as_str().into());
    put("kind", artifact.kind.name().into());
    put("sha256", sha256_hex(&artifact.bytes).into());
    put("name", artifact.name.as_str().into());
    if let Some(source) = &artifact.source {
        put("source", source.as_str().into());
    }
    if let Some(reason) = &artifact.reason {
        put("reason", reason.as_str().into());
    }
    if let Some(graph) = &artifact.graph {
        put("graph", request(graph));
    }
    Json::Object(entry)
}

fn request(graph: &GraphRequest) -> Json {
    let mut request = Map::new();
    let mut put = |key: &str, value: Json| request.insert(key.to_owned(), value);
    put("method", graph.method.into());
    put("endpoint", graph.endpoint.as_str().into());
    put("order", graph.order.into());
    put("dependsOn", graph.depends_on.clone().into());
    if let Some(provides) = &graph.provides {
        put("provides", provides.as_str().into());
    }
    if let Some(assign) = &graph.assign {
        put("assign", assign.clone());
    }
    if !graph.role_scope_tags.is_empty() {
        put("roleScopeTags", graph.role_scope_tags.clone().into());
    }
    if let Some(content) = &graph.content {
        put("content", uploaded(content));
    }
    if let Some(find) = &graph.finds {
        put("finds", found(find));
    }
    Json::Object(request)
}

fn uploaded(content: &Content) -> Json {
    json!({
        "file": content.file,
        "size": content.size,
        "sha256": content.sha256,
        "endpoint": content.endpoint,
    })
}

fn found(find: &Find) -> Json {
    json!({
        "name": find.name,
        "endpoint": find.endpoint,
        "type": find.object_type,
        "property": find.property,
        "value": find.value,
    })
}
