//! The scope tags of an object in Graph.

use crate::policy::reference;
use serde_json::Value as Json;

/// The scope tag that every tenant has.
const DEFAULT: &str = "0";

/// What the manifest calls a scope tag, where it has to be looked up.
pub(super) fn key(tag: &str) -> Option<String> {
    (tag != "Default").then(|| format!("role-scope-tag/{tag}"))
}

/// The ids of scope tags, or what stands for them; without any it is the default one.
pub(super) fn scope_tags(tags: &[String]) -> Json {
    if tags.is_empty() {
        return Json::from(vec![DEFAULT]);
    }
    let ids = tags.iter().map(|tag| match key(tag) {
        Some(key) => reference(&key),
        None => DEFAULT.to_owned(),
    });
    ids.collect()
}
