//! Moving a policy to another list of files.

use super::{Object, Payload, Policy, Profile};
use crate::value::{Dictionary, Node, Value};

impl Policy {
    /// Takes in the profiles and objects of another one, whose files have gone into the list of files of this
    /// one, where their ids are higher by `first`.
    pub fn absorb(&mut self, mut other: Self, first: u32) {
        other.shift_files(first);
        self.profiles.append(&mut other.profiles);
        self.objects.append(&mut other.objects);
    }

    /// Follows its files into another list of files, where their ids are higher by `first`.
    fn shift_files(&mut self, first: u32) {
        for profile in &mut self.profiles {
            shift_profile(profile, first);
        }
        for object in &mut self.objects {
            shift_object(object, first);
        }
    }
}

fn shift_profile(profile: &mut Profile, first: u32) {
    profile.span = profile.span.shifted(first);
    if let Some(assign) = &mut profile.assign {
        shift_node(assign, first);
    }
    if let Some(predicate) = &mut profile.predicate {
        shift_node(predicate, first);
    }
    if let Some(object) = &mut profile.made_from {
        shift_object(object, first);
    }
    shift_dictionary(&mut profile.envelope, first);
    shift_dictionary(&mut profile.graph, first);
    for Payload { span, content, .. } in &mut profile.payloads {
        *span = span.shifted(first);
        shift_dictionary(content, first);
    }
}

fn shift_object(object: &mut Object, first: u32) {
    object.span = object.span.shifted(first);
    if let Some(assign) = &mut object.assign {
        shift_node(assign, first);
    }
    shift_dictionary(&mut object.properties, first);
    shift_dictionary(&mut object.fields, first);
    if let Some(package) = &mut object.package {
        package.span = package.span.shifted(first);
    }
    for (span, _) in &mut object.files {
        *span = span.shifted(first);
    }
}

fn shift_dictionary(entries: &mut Dictionary, first: u32) {
    for entry in entries.iter_mut() {
        entry.key_span = entry.key_span.shifted(first);
        shift_node(&mut entry.value, first);
    }
}

fn shift_node(node: &mut Node, first: u32) {
    node.span = node.span.shifted(first);
    match &mut node.value {
        Value::Dictionary(entries) => shift_dictionary(entries, first),
        Value::Array(items) => items.iter_mut().for_each(|item| shift_node(item, first)),
        _ => {}
    }
}
