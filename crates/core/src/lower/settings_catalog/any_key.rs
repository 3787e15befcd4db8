//! Dictionaries whose keys the administrator chooses: one group for each key, which holds the key's name, its value
//! and in places the type of the value.

use super::instance::{Instance, InstanceValue, Selection, SimpleValue};
use super::spot::Spot;
use super::walk::Walk;
use super::{refusal, value};
use crate::value::{Dictionary, Entry};
use russet_graph::{Role, Setting, SettingKind};

/// A group for each entry.
pub(super) fn groups<'p>(
    walk: &mut Walk<'p>,
    name: &'static Setting,
    entries: &'p Dictionary,
    spot: &Spot<'p>,
) -> Vec<Vec<Instance>> {
    entries
        .iter()
        .filter_map(|entry| {
            let value = entry_value(walk, entry, spot)?;
            let name = Instance::simple(name, SimpleValue::String(entry.key.clone()));
            Some(vec![name, value])
        })
        .collect()
}

fn entry_value<'p>(walk: &mut Walk<'p>, entry: &'p Entry, spot: &Spot<'p>) -> Option<Instance> {
    let spot = spot.any_key(&entry.key);
    let settings = walk.settings(&spot.path, Role::Value);
    let fitting = settings
        .iter()
        .find(|setting| value::fits(setting, &entry.value.value));
    let Some(setting) = fitting else {
        let takes = takes(&settings);
        let span = entry.value.span;
        let refusal = refusal::wrong_type(&spot, span, &entry.value.value, &takes);
        walk.diagnostics.push(refusal);
        return None;
    };
    let instance = walk.value(setting, entry, &spot)?;
    let pickers = walk.settings(&spot.path, Role::TypePicker);
    Some(picked(&pickers, instance))
}

/// Puts a value below the type that brings it, where there is such a setting.
fn picked(pickers: &[&'static Setting], value: Instance) -> Instance {
    let found = pickers
        .iter()
        .find_map(|picker| Some((*picker, picker.option_that_brings(value.setting.id)?)));
    match found {
        None => value,
        Some((picker, option)) => Instance {
            setting: picker,
            value: InstanceValue::Choice(Selection {
                option,
                children: vec![value],
            }),
        },
    }
}

/// What the values of such a dictionary may be.
fn takes(settings: &[&'static Setting]) -> String {
    let mut kinds: Vec<&str> = settings
        .iter()
        .filter(|setting| !setting.deprecated)
        .map(|setting| match (setting.kind, value::is_integer(setting)) {
            (SettingKind::Choice, _) => "a boolean",
            (SettingKind::Simple, true) => "an integer",
            (SettingKind::Simple, false) => "a string",
            (SettingKind::GroupCollection, _) => "a dictionary",
            _ => "an array",
        })
        .collect();
    kinds.dedup();
    kinds.join(" or ")
}
