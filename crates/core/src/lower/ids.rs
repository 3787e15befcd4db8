//! The ids that only a tenant knows, put where names stand for them.

use super::artifact::Artifact;
use super::json;
use crate::policy::reference;
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

/// What each thing is called in the manifest (`group/Pilot`), and the id that a tenant has given it.
///
/// ```
/// let ids = russet::lower::ids(br#"{ "group": { "Pilot": "9b2f2ea4-7a4e-4a37-8a0f-3c2b1d4e5f60" } }"#).unwrap();
/// assert!(ids.contains_key("group/Pilot"));
/// ```
pub type Ids = BTreeMap<String, String>;

/// Reads ids from JSON: a dictionary of keys (`"group/Pilot": "ID"`), or one of kinds with a dictionary of names each.
///
/// # Errors
///
/// What is wrong with it, in one sentence.
pub fn ids(text: &[u8]) -> Result<Ids, String> {
    let json: Json =
        serde_json::from_slice(text).map_err(|error| format!("it is not JSON: {error}"))?;
    let Json::Object(entries) = json else {
        return Err("it is not a dictionary of names and ids".to_owned());
    };
    let mut ids = Ids::new();
    for (key, value) in entries {
        match value {
            Json::String(id) if key.contains('/') => {
                ids.insert(key, id);
            }
            Json::Object(names) => {
                for (name, id) in names {
                    let Json::String(id) = id else {
                        return Err(format!("the id of `{key}/{name}` is not a text"));
                    };
                    ids.insert(format!("{key}/{name}"), id);
                }
            }
            Json::String(_) => {
                return Err(format!(
                    "`{key}` does not say what it is: write `group/{key}`, `filter/{key}`, …, as the manifest does"
                ));
            }
            _ => return Err(format!("`{key}` has no id")),
        }
    }
    Ok(ids)
}

/// Puts ids where names stand for them, in bodies and endpoints; gives back what has no id, sorted. What the build itself
/// makes gets its id when it is made, and is not among those.
pub fn fill_in(artifacts: &mut [Artifact], ids: &Ids) -> Vec<String> {
    let made: BTreeSet<String> = artifacts
        .iter()
        .filter_map(|artifact| artifact.graph.as_ref()?.provides.clone())
        .collect();
    let mut missing = BTreeSet::new();
    for artifact in artifacts {
        let Some(request) = &mut artifact.graph else {
            continue;
        };
        for key in &request.depends_on {
            match ids.get(key) {
                Some(id) => request.endpoint = request.endpoint.replace(&reference(key), id),
                None if made.contains(key) => {}
                None => {
                    missing.insert(key.clone());
                }
            }
        }
        let known = request
            .depends_on
            .iter()
            .filter_map(|key| Some((reference(key), ids.get(key)?.as_str())));
        let known: Vec<(String, &str)> = known.collect();
        // What is unchanged keeps its bytes.
        if !known.is_empty()
            && let Ok(mut body) = serde_json::from_slice::<Json>(&artifact.bytes)
        {
            replace(&mut body, &known);
            artifact.bytes = json::file(&body);
        }
    }
    missing.into_iter().collect()
}

fn replace(json: &mut Json, known: &[(String, &str)]) {
    match json {
        Json::String(text) => {
            for (reference, id) in known {
                *text = text.replace(reference.as_str(), id);
            }
        }
        Json::Array(items) => items.iter_mut().for_each(|item| replace(item, known)),
        Json::Object(entries) => entries.values_mut().for_each(|value| replace(value, known)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::{Options, lower};
    use crate::source::{LoadOptions, load_text};

    const POLICY: &str = "profile: Dock\nrole-scope-tags: [Berlin]\nassign: { groups: [Pilot], filter: Corporate }\npayloads:\n  com.apple.dock: { autohide: true }\n---\ngroup: Pilot\n";

    fn artifacts() -> Vec<Artifact> {
        let loaded = load_text(POLICY, "a.yaml", &LoadOptions::default());
        let lowered = lower(&loaded.policy, &loaded.files, Options::new()).unwrap();
        lowered.artifacts
    }

    fn text<'a>(artifacts: &'a [Artifact], end: &str) -> &'a str {
        let found = artifacts
            .iter()
            .find(|artifact| artifact.path.ends_with(end));
        std::str::from_utf8(&found.unwrap().bytes).unwrap()
    }

    #[test]
    fn names_become_ids() {
        let mut artifacts = artifacts();
        let ids =
            ids(br#"{ "filter/Corporate": "F", "role-scope-tag": { "Berlin": "7" } }"#).unwrap();
        assert!(fill_in(&mut artifacts, &ids).is_empty());
        assert!(
            text(&artifacts, "dock.assign.json")
                .contains("\"deviceAndAppManagementAssignmentFilterId\": \"F\"")
        );
        assert!(text(&artifacts, "/dock.json").contains("\"7\""));
        // The group is made by the build itself.
        assert!(text(&artifacts, "dock.assign.json").contains("{group/Pilot}"));
    }

    #[test]
    fn what_has_no_id_is_told_and_stays() {
        let mut artifacts = artifacts();
        let before = artifacts.clone();
        assert_eq!(
            fill_in(&mut artifacts, &Ids::new()),
            ["filter/Corporate", "role-scope-tag/Berlin"]
        );
        assert_eq!(artifacts, before);
    }

    #[test]
    fn faults_of_the_file_are_told() {
        assert!(ids(b"[]").unwrap_err().contains("not a dictionary"));
        assert!(ids(b"{").unwrap_err().contains("not JSON"));
        assert!(
            ids(br#"{ "Pilot": "x" }"#)
                .unwrap_err()
                .contains("group/Pilot")
        );
        assert!(
            ids(br#"{ "group": { "Pilot": 1 } }"#)
                .unwrap_err()
                .contains("not a text")
        );
    }
}
