//! What an instance of the settings catalog means, whoever wrote it.

use super::{field, items, text};
use crate::value::{Node, Value};
use std::collections::BTreeMap;

/// What the instances of a policy mean: ids in lower case, settings and children in one order, without annotations, and
/// a group that was replaced under the ids of today. Two policies that Intune takes for the same have the same meaning.
///
/// `settings` are the items of a policy's `settings`, or instances themselves.
#[must_use]
pub fn meaning(settings: &[Node]) -> Vec<String> {
    let mut meaning: Vec<String> = settings
        .iter()
        .flat_map(|setting| of_instance(field(setting, "settingInstance").unwrap_or(setting)))
        .collect();
    meaning.sort();
    meaning
}

/// Several for a group that was replaced by several.
fn of_instance(instance: &Node) -> Vec<String> {
    let id = text(instance, "settingDefinitionId")
        .unwrap_or_default()
        .to_lowercase();
    if russet_graph::retired(&id).is_some() {
        return of_retired(instance);
    }
    let (name, value) = value(instance);
    vec![format!("{id} {name} {value}")]
}

/// The value of an instance, by the name of its property.
fn value(instance: &Node) -> (&'static str, String) {
    if let Some(choice) = field(instance, "choiceSettingValue") {
        return ("choice", of_choice(choice));
    }
    if let Some(simple) = field(instance, "simpleSettingValue") {
        return ("simple", of_simple(simple));
    }
    let list = |name: &str, each: fn(&Node) -> String| {
        let values: Vec<String> = items(instance, name).iter().map(each).collect();
        format!("[{}]", values.join(", "))
    };
    if field(instance, "choiceSettingCollectionValue").is_some() {
        ("choices", list("choiceSettingCollectionValue", of_choice))
    } else if field(instance, "simpleSettingCollectionValue").is_some() {
        ("simples", list("simpleSettingCollectionValue", of_simple))
    } else if field(instance, "groupSettingCollectionValue").is_some() {
        ("groups", list("groupSettingCollectionValue", of_children))
    } else {
        ("other", crate::compare::show(&instance.value))
    }
}

fn of_choice(node: &Node) -> String {
    let option = text(node, "value").unwrap_or_default().to_lowercase();
    format!("{option} {}", of_children(node))
}

fn of_children(node: &Node) -> String {
    format!("{{{}}}", meaning(items(node, "children")).join("; "))
}

/// The type of a text counts, since a secret is one too.
fn of_simple(node: &Node) -> String {
    let kind = text(node, "@odata.type").unwrap_or_default();
    let is_secret = kind.ends_with("SecretSettingValue");
    let state = text(node, "valueState").unwrap_or_default();
    let value = field(node, "value").map_or(Value::Null, |node| node.value.clone());
    match value {
        Value::String(text) if is_secret => format!("secret {state} {text:?}"),
        Value::String(text) => format!("{text:?}"),
        other => crate::compare::show(&other),
    }
}

/// The children of a replaced group, each below the group that has it today.
fn of_retired(instance: &Node) -> Vec<String> {
    let mut meanings = Vec::new();
    for group in items(instance, "groupSettingCollectionValue") {
        let mut by_root: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for child in items(group, "children") {
            let id = text(child, "settingDefinitionId").unwrap_or_default();
            let root =
                russet_graph::find(id).map_or(String::new(), |setting| setting.root.to_lowercase());
            by_root.entry(root).or_default().extend(of_instance(child));
        }
        for (root, mut children) in by_root {
            children.sort();
            meanings.push(format!("{root} groups [{{{}}}]", children.join("; ")));
        }
    }
    meanings
}
