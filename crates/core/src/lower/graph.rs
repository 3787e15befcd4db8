//! What a profile says of its Graph object itself, put over what is derived.

use super::json;
use crate::diagnostic::{Diagnostic, rules};
use crate::policy::Profile;
use serde_json::{Value as Json, json};

/// Where a policy of the settings catalog has its settings.
const SETTINGS: &str = "settings";

/// Puts the properties that are written over those that are derived; `settings` are added.
///
/// # Errors
///
/// G007 where a setting that is written stands for a key that a payload has too.
pub(super) fn complete(profile: &Profile, mut object: Json) -> Result<Json, Vec<Diagnostic>> {
    let Some(properties) = object.as_object_mut() else {
        return Ok(object);
    };
    for entry in &profile.graph {
        if entry.key != SETTINGS {
            properties.insert(entry.key.clone(), json::value(&entry.value.value));
        }
    }
    let written = profile
        .graph
        .get(SETTINGS)
        .map(|node| json::value(&node.value));
    let Some(Json::Array(written)) = written else {
        return Ok(object);
    };
    let mut instances = instances(&object);
    let mut problems = Vec::new();
    for instance in written {
        if let Err(instance) = merge(&mut instances, instance) {
            problems.push(twice(profile, &instance));
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    instances.sort_by_key(id);
    let settings: Vec<Json> = instances
        .into_iter()
        .enumerate()
        .map(|(index, instance)| json!({ "id": index.to_string(), "settingInstance": instance }))
        .collect();
    if let Some(properties) = object.as_object_mut() {
        properties.insert("settingCount".to_owned(), settings.len().into());
        properties.insert(SETTINGS.to_owned(), settings.into());
    }
    Ok(object)
}

/// The instances of a policy, without their numbers.
fn instances(object: &Json) -> Vec<Json> {
    let settings = object.get(SETTINGS).and_then(Json::as_array);
    let settings = settings.into_iter().flatten();
    settings
        .filter_map(|setting| setting.get("settingInstance").cloned())
        .collect()
}

/// Adds an instance; a group that is there already takes its children. Gives back what is there twice.
fn merge(instances: &mut Vec<Json>, instance: Json) -> Result<(), Json> {
    let Some(same) = instances
        .iter_mut()
        .find(|other| id(other) == id(&instance))
    else {
        instances.push(instance);
        return Ok(());
    };
    let added = only_children(&instance).cloned().unwrap_or_default();
    let Some(children) = only_children_mut(same).filter(|_| !added.is_empty()) else {
        return Err(instance);
    };
    if added
        .iter()
        .any(|added| children.iter().any(|child| id(child) == id(added)))
    {
        return Err(instance);
    }
    children.extend(added);
    children.sort_by_key(id);
    Ok(())
}

/// The id of a definition; Graph does not tell its case apart.
fn id(instance: &Json) -> String {
    let id = instance.get("settingDefinitionId").and_then(Json::as_str);
    id.unwrap_or_default().to_lowercase()
}

/// The children of an instance that is one group.
fn only_children(instance: &Json) -> Option<&Vec<Json>> {
    match instance
        .get("groupSettingCollectionValue")?
        .as_array()?
        .as_slice()
    {
        [group] => group.get("children")?.as_array(),
        _ => None,
    }
}

fn only_children_mut(instance: &mut Json) -> Option<&mut Vec<Json>> {
    let groups = instance.get_mut("groupSettingCollectionValue")?;
    match groups.as_array_mut()?.as_mut_slice() {
        [group] => group.get_mut("children")?.as_array_mut(),
        _ => None,
    }
}

/// Settings of the catalog in a profile that goes another way.
pub(super) fn not_in_the_catalog(profile: &Profile) -> Option<Diagnostic> {
    let settings = profile.graph.entry(SETTINGS)?;
    let message = "settings of the catalog under `graph` go with the settings catalog only";
    let pointer = profile.pointer.key("graph").key(SETTINGS);
    let problem = Diagnostic::new(&rules::G040, message, settings.key_span, pointer);
    Some(problem.with_help("write `deliver: settings-catalog`, or take them out"))
}

fn twice(profile: &Profile, instance: &Json) -> Diagnostic {
    let id = instance.get("settingDefinitionId").and_then(Json::as_str);
    let id = id.unwrap_or_default();
    let message =
        format!("the payloads of this profile set `{id}` too, and a policy holds it once");
    let place = profile
        .graph
        .entry(SETTINGS)
        .map_or(profile.span, |entry| entry.key_span);
    let pointer = profile.pointer.key("graph").key(SETTINGS);
    Diagnostic::new(&rules::G007, message, place, pointer)
        .with_help("take it out of `graph`, or take its key out of the payload")
}
