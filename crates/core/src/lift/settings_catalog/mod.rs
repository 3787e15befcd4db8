//! Settings-catalog policies that exist already: what the Intune admin center exports and Graph answers.
//!
//! The table is that of [`lower`](crate::lower::settings_catalog), read the other way: the id of a definition
//! names the place of its value.

mod instance;
mod place;

#[cfg(test)]
mod tests;

use super::tree::{field, items};
use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::policy::{Deliver, Origin, Payload, Profile};
use crate::value::{Dictionary, Entry, Node};
use instance::{Lifted, Reader};
use russet_graph::Setting;

/// Is this the JSON of a settings-catalog policy?
#[must_use]
pub fn is_settings_catalog(root: &Node) -> bool {
    root.value.as_dictionary().is_some_and(|policy| {
        let settings = policy.get("settings").map(|settings| &settings.value);
        let first = settings.and_then(|settings| settings.as_array()?.first());
        first.is_some_and(|first| field(first, "settingInstance").is_some())
    })
}

/// The profile that a settings-catalog policy stands for, and what is wrong with the policy.
///
/// Each setting that has an error is left out. Pointers of the diagnostics are those of the JSON; the payloads of the
/// profile stand where no pointer leads, but the spans of their keys are those of the JSON.
///
/// ```
/// use russet::diagnostic::Files;
/// let text = r#"{ "name": "Dock", "settings": [{ "settingInstance": {
///     "settingDefinitionId": "com.apple.dock_com.apple.dock",
///     "groupSettingCollectionValue": [{ "children": [{
///         "settingDefinitionId": "com.apple.dock_autohide",
///         "choiceSettingValue": { "value": "com.apple.dock_autohide_true", "children": [] }
///     }]}]
/// }}]}"#;
/// let mut files = Files::new();
/// let file = files.add("dock.json", text);
/// let (root, _) = russet::source::read_json(text, file);
/// let (profile, diagnostics) = russet::lift::settings_catalog(&root.unwrap());
/// assert!(diagnostics.is_empty());
/// assert_eq!(profile.payloads[0].content.get("autohide").unwrap().value, true.into());
/// ```
#[must_use]
pub fn settings_catalog(root: &Node) -> (Profile, Vec<Diagnostic>) {
    let text = |name| field(root, name)?.value.as_str();
    let mut profile = Profile {
        name: text("name").unwrap_or_default().to_owned(),
        span: field(root, "name").map_or(root.span, |name| name.span),
        origin: Origin::Source,
        deliver: Deliver::SettingsCatalog,
        ..Profile::default()
    };
    if let Some(description) = text("description")
        && !description.is_empty()
    {
        profile.envelope.set("PayloadDescription", description);
    }
    let mut reader = Reader::default();
    for (index, setting) in items(root, "settings").iter().enumerate() {
        let pointer = Pointer::root().key("settings").index(index);
        match field(setting, "settingInstance") {
            Some(node) => {
                for lifted in reader.instance(node, &pointer.key("settingInstance")) {
                    add(&mut profile.payloads, lifted);
                }
            }
            None => reader.diagnostics.push(
                Diagnostic::new(
                    &rules::G012,
                    "a setting without `settingInstance`",
                    setting.span,
                    pointer,
                )
                .with_help("export the policy again"),
            ),
        }
    }
    (profile, reader.diagnostics)
}

/// Puts an outermost setting into its payload: a payload's group becomes the payload, a preference goes to the place
/// that it has in its domain.
fn add(payloads: &mut Vec<Payload>, lifted: Lifted) {
    let Lifted {
        setting,
        span,
        value,
    } = lifted;
    let entries = match value.value {
        crate::value::Value::Dictionary(entries) if setting.path.is_empty() => entries,
        other => {
            let entry = Entry {
                key: String::new(),
                key_span: span,
                value: Node {
                    value: other,
                    ..value
                },
            };
            let mut entries = Dictionary::new();
            place::insert(&mut entries, setting.path, entry);
            entries
        }
    };
    let free = payloads.iter_mut().find(|payload| {
        payload.payload_type == setting.domain && shares(setting, payload, &entries)
    });
    match free {
        Some(payload) => place::merge(&mut payload.content, entries),
        None => payloads.push(Payload {
            payload_type: setting.domain.to_owned(),
            span,
            pointer: Pointer::root(),
            content: entries,
        }),
    }
}

/// May the keys of a setting stand in a payload that is there already? Preferences share a domain; groups share a
/// payload where none of their keys is in it.
fn shares(setting: &Setting, payload: &Payload, entries: &Dictionary) -> bool {
    let is_group = setting.path.is_empty();
    !is_group
        || !entries
            .iter()
            .any(|entry| payload.content.contains_key(&entry.key))
}
