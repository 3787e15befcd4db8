//! Single values and lists of them: choices and simple settings.

use super::instance::{Instance, InstanceValue, Selection, SimpleValue};
use super::refusal;
use super::spot::Spot;
use super::types::{Taken, taken};
use super::walk::has_items;
use crate::diagnostic::Diagnostic;
use crate::value::{Node, Value};
use russet_graph::{ChoiceOption, Scalar, Setting, SettingKind};

/// An instance of a setting that is no group.
///
/// # Errors
///
/// The value is not of the setting's type, or not among its options, or nobody knows.
pub(super) fn instance(
    setting: &'static Setting,
    node: &Node,
    spot: &Spot<'_>,
) -> Result<Instance, Diagnostic> {
    let value = match setting.kind {
        SettingKind::Choice => InstanceValue::Choice(selection(setting, node, spot)?),
        SettingKind::Simple => InstanceValue::Simple(simple(setting, node, spot)?),
        SettingKind::ChoiceCollection => {
            InstanceValue::Choices(items(node, spot, |item, spot| {
                selection(setting, item, spot)
            })?)
        }
        SettingKind::SimpleCollection => {
            InstanceValue::Simples(items(node, spot, |item, spot| simple(setting, item, spot))?)
        }
        SettingKind::GroupCollection => {
            let takes = if has_items(setting) {
                "an array"
            } else {
                "a dictionary"
            };
            return Err(refusal::wrong_type(spot, node.span, &node.value, takes));
        }
    };
    Ok(Instance { setting, value })
}

fn items<T>(
    node: &Node,
    spot: &Spot<'_>,
    each: impl Fn(&Node, &Spot<'_>) -> Result<T, Diagnostic>,
) -> Result<Vec<T>, Diagnostic> {
    let Some(items) = node.value.as_array() else {
        return Err(refusal::wrong_type(
            spot,
            node.span,
            &node.value,
            "an array",
        ));
    };
    items
        .iter()
        .enumerate()
        .map(|(index, item)| each(item, &spot.item(index)))
        .collect()
}

fn selection(
    setting: &'static Setting,
    node: &Node,
    spot: &Spot<'_>,
) -> Result<Selection, Diagnostic> {
    let option = option(setting, &node.value)
        .ok_or_else(|| refusal::option(setting, spot, node.span, &written(&node.value)))?;
    Ok(Selection {
        option,
        children: Vec::new(),
    })
}

/// The option that stands for a value.
pub(super) fn option(setting: &'static Setting, value: &Value) -> Option<&'static ChoiceOption> {
    setting
        .options
        .iter()
        .find(|option| option.value.is_some_and(|known| equals(known, value)))
}

fn equals(known: Scalar, value: &Value) -> bool {
    match (known, value) {
        (Scalar::Boolean(known), Value::Boolean(truth)) => known == *truth,
        (Scalar::Integer(known), Value::Integer(number)) => i128::from(known) == *number,
        (Scalar::String(known), Value::String(text)) => known == text,
        _ => false,
    }
}

/// The value as a message shows it; choices hold no secrets.
fn written(value: &Value) -> String {
    match value {
        Value::Boolean(truth) => format!("`{truth}`"),
        Value::Integer(number) => format!("`{number}`"),
        Value::String(text) => format!("`{text}`"),
        _ => "this value".to_owned(),
    }
}

fn simple(
    setting: &'static Setting,
    node: &Node,
    spot: &Spot<'_>,
) -> Result<SimpleValue, Diagnostic> {
    let wrong = |takes| Err(refusal::wrong_type(spot, node.span, &node.value, takes));
    match (taken(setting), &node.value) {
        (Taken::Unknown, _) => Err(refusal::unknown_type(spot, node.span)),
        (Taken::String, Value::String(text)) => Ok(SimpleValue::String(text.clone())),
        (Taken::Secret, Value::String(text)) => Ok(SimpleValue::Secret(text.clone())),
        (Taken::String | Taken::Secret, _) => wrong("a string"),
        (Taken::Integer, Value::Integer(number)) => i32::try_from(*number)
            .map(SimpleValue::Integer)
            .or_else(|_| wrong("an integer of 32 bits")),
        (Taken::Integer, _) => wrong("an integer"),
    }
}

/// Is it a simple setting that takes an integer?
pub(super) fn is_integer(setting: &Setting) -> bool {
    taken(setting) == Taken::Integer
}

/// Can the setting hold the value? Where several settings share a place, this tells them apart.
pub(super) fn fits(setting: &'static Setting, value: &Value) -> bool {
    match (setting.kind, value) {
        (SettingKind::Choice, _) => option(setting, value).is_some(),
        (SettingKind::Simple, Value::String(_)) => {
            matches!(taken(setting), Taken::String | Taken::Secret)
        }
        (SettingKind::Simple, Value::Integer(_)) => taken(setting) == Taken::Integer,
        (SettingKind::SimpleCollection | SettingKind::ChoiceCollection, Value::Array(_))
        | (SettingKind::GroupCollection, Value::Dictionary(_)) => true,
        _ => false,
    }
}
