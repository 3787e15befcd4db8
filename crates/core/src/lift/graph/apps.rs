//! What an app says in Graph, and in policy source by words of its own: its picture, and the settings of its assignments.

use super::{field, items, text};
use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::policy::Object;
use crate::policy::object::content::picture_type;
use crate::value::{Dictionary, Node, Value};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// Takes both over from the object of Graph that the app was read from.
pub(super) fn read(
    object: &mut Object,
    node: &Node,
    pointer: &Pointer,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(bytes) = field(node, "largeIcon").and_then(picture) {
        object.properties.remove("largeIcon");
        object.fields.set("icon", Value::Data(bytes));
    }
    let settings = settings(object, node, pointer, diagnostics);
    if let Some(settings) = settings.filter(|settings| !settings.is_empty()) {
        object.fields.set("assignment-settings", settings);
    }
}

/// The bytes of a picture; `None` where they are not what the object says, which is kept as it is.
fn picture(icon: &Node) -> Option<Vec<u8>> {
    let compact: String = text(icon, "value")?.split_whitespace().collect();
    let bytes = STANDARD.decode(compact).ok()?;
    (picture_type(&bytes)? == text(icon, "type")?).then_some(bytes)
}

/// The settings of the assignments of an app of this type.
fn settings(
    object: &Object,
    node: &Node,
    pointer: &Pointer,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Dictionary> {
    let known = object.object_type.assignment_settings()?;
    if let Ok(shared) = shared_settings(node) {
        let shared = shared?.into_iter();
        let decided = shared.filter(|entry| known.settings.contains(&entry.key.as_str()));
        return Some(decided.collect());
    }
    let message = "the assignments of this app have different settings, and an app has one: they are left out";
    let place = field(node, "assignments").map_or(node.span, |node| node.span);
    let found = Diagnostic::new(&rules::G017, message, place, pointer.key("assignments"));
    diagnostics.push(found.with_help("write them under `assignment-settings`"));
    None
}

/// The assignments of an app have different settings.
pub(super) struct Different;

/// The settings that all assignments share, if there are any.
pub(super) fn shared_settings(node: &Node) -> Result<Option<Dictionary>, Different> {
    let assignments = items(node, "assignments").iter();
    let mut all = assignments.filter_map(|assignment| {
        let settings = field(assignment, "settings")?.value.as_dictionary()?;
        let decided = settings
            .iter()
            .filter(|entry| entry.value.value.as_bool().is_some());
        Some(decided.cloned().collect::<Dictionary>())
    });
    let Some(first) = all.next() else {
        return Ok(None);
    };
    if all.any(|other| other != first) {
        return Err(Different);
    }
    Ok((!first.is_empty()).then_some(first))
}
