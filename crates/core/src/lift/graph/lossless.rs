//! A policy of the settings catalog without a loss: what stands for no key for certain stays as it is.
//!
//! Each setting is lifted, lowered again, and kept as a key only where the same comes out. So no rule has to foresee what
//! may be odd about a setting: a definition that is too new, an option whose value nobody states, a token in place of a
//! secret, a shape that no editor writes.

use super::meaning::meaning;
use super::{field, items, text};
use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::lower;
use crate::policy::Profile;
use crate::source;
use crate::value::{Dictionary, Entry, FileId, Node, Value};

/// The profile that a policy stands for, with what stands for no key in [`Profile::graph`].
pub(super) fn settings_catalog(root: &Node) -> (Profile, Vec<Diagnostic>) {
    let mut known = Vec::new();
    let mut kept = Vec::new();
    let mut diagnostics = Vec::new();
    for (index, setting) in items(root, "settings").iter().enumerate() {
        let Some(instance) = field(setting, "settingInstance") else {
            diagnostics.push(without_instance(setting, index));
            continue;
        };
        let pointer = Pointer::root()
            .key("settings")
            .index(index)
            .key("settingInstance");
        let (certain, rest) = split(instance);
        known.extend(certain);
        for node in rest {
            diagnostics.push(keeps(&node, &pointer));
            kept.push(node);
        }
    }
    let mut profile = lift(root, &known);
    if !comes_back(&profile, &known) {
        // Each is sound alone, and together they are not: a definition that stands twice.
        for node in known.drain(..) {
            diagnostics.push(keeps(&node, &Pointer::root().key("settings")));
            kept.push(node);
        }
        profile = lift(root, &known);
    }
    if !kept.is_empty() {
        profile.graph.set("settings", Value::Array(kept));
    }
    (profile, diagnostics)
}

/// The part of an instance that stands for keys, and what does not: the whole of it, or the children of a group.
fn split(instance: &Node) -> (Option<Node>, Vec<Node>) {
    if is_certain(instance) {
        return (Some(instance.clone()), Vec::new());
    }
    let [group] = items(instance, "groupSettingCollectionValue") else {
        return (None, vec![instance.clone()]);
    };
    let (certain, rest): (Vec<Node>, Vec<Node>) = items(group, "children")
        .iter()
        .cloned()
        .partition(|child| is_certain(&with_children(instance, vec![child.clone()])));
    let whole = with_children(instance, certain.clone());
    if certain.is_empty() || !is_certain(&whole) {
        return (None, vec![instance.clone()]);
    }
    (Some(whole), vec![with_children(instance, rest)])
}

/// Does lowering give what was lifted?
fn is_certain(instance: &Node) -> bool {
    let instances = std::slice::from_ref(instance);
    comes_back(
        &lift(&Node::derived(Dictionary::new()), instances),
        instances,
    )
}

fn comes_back(profile: &Profile, instances: &[Node]) -> bool {
    let Ok(policy) = lower::settings_catalog::settings_catalog(profile) else {
        return false;
    };
    let text = policy.to_string();
    let (again, _) = source::read_json(&text, FileId(u32::MAX));
    again.is_some_and(|again| meaning(items(&again, "settings")) == meaning(instances))
}

/// The profile of a policy that has only these instances.
fn lift(root: &Node, instances: &[Node]) -> Profile {
    let settings = instances.iter().map(|instance| {
        let mut setting = Dictionary::new();
        setting.push(Entry {
            key: "settingInstance".to_owned(),
            key_span: instance.span,
            value: instance.clone(),
        });
        Node::new(setting, instance.span)
    });
    let settings = Node::new(Value::Array(settings.collect()), root.span);
    let mut policy = Dictionary::new();
    for name in ["name", "description"] {
        if let Some(entry) = root.value.as_dictionary().and_then(|root| root.entry(name)) {
            policy.push(entry.clone());
        }
    }
    policy.push(Entry {
        key: "settings".to_owned(),
        key_span: root.span,
        value: settings,
    });
    crate::lift::settings_catalog(&Node::new(policy, root.span)).0
}

/// The instance with one group that has these children.
fn with_children(instance: &Node, children: Vec<Node>) -> Node {
    let mut instance = instance.clone();
    let group = match &mut instance.value {
        Value::Dictionary(entries) => entries.get_mut("groupSettingCollectionValue"),
        _ => None,
    };
    let group = group.and_then(|groups| match &mut groups.value {
        Value::Array(groups) => groups.first_mut(),
        _ => None,
    });
    if let Some(Value::Dictionary(group)) = group.map(|group| &mut group.value)
        && let Some(list) = group.get_mut("children")
    {
        list.value = Value::Array(children);
    }
    instance
}

/// The ids that an instance kept as it is stands for.
fn ids(instance: &Node) -> Vec<&str> {
    let own = text(instance, "settingDefinitionId").into_iter();
    match items(instance, "groupSettingCollectionValue") {
        [group] => items(group, "children")
            .iter()
            .filter_map(|child| text(child, "settingDefinitionId"))
            .collect(),
        _ => own.collect(),
    }
}

fn keeps(instance: &Node, pointer: &Pointer) -> Diagnostic {
    let ids: Vec<String> = ids(instance).iter().map(|id| format!("`{id}`")).collect();
    let ids = match ids.len() {
        0 => "a setting without an id".to_owned(),
        1..=3 => ids.join(", "),
        more => format!(
            "{} and {} more",
            ids.into_iter().take(2).collect::<Vec<_>>().join(", "),
            more - 2
        ),
    };
    let message =
        format!("{ids} stands for no key for certain, and is kept as it is under `graph`");
    Diagnostic::new(&rules::G018, message, instance.span, pointer.clone())
        .with_help("leave it there, or write the payload key that you know it stands for")
}

fn without_instance(setting: &Node, index: usize) -> Diagnostic {
    let pointer = Pointer::root().key("settings").index(index);
    Diagnostic::new(
        &rules::G012,
        "a setting without `settingInstance`",
        setting.span,
        pointer,
    )
    .with_help("export the policy again")
}
