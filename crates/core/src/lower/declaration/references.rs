//! References between declarations: policy source names one, the declaration holds its `Identifier`.

use super::activation;
use crate::lower::profile::{Place, identifier};
use crate::lower::references::each_reference;
use crate::policy::{Payload, Policy, Profile};
use crate::value::{Dictionary, Value};
use russet_payloads::{Key, find_declaration};
use std::collections::HashMap;

/// What a declaration is called.
pub(super) struct Name {
    /// Its `Identifier`, written or derived.
    pub(super) identifier: String,
    /// Which of its type it is in the profile, from 1.
    pub(super) number: usize,
}

/// What all declarations of a profile are called, in their order.
pub(super) struct Names<'a> {
    profile: &'a Profile,
    names: Vec<Name>,
}

impl<'a> Names<'a> {
    pub(super) fn new(policy: &Policy, profile: &'a Profile) -> Self {
        let of_profile = identifier(policy, profile);
        let mut counts: HashMap<&str, usize> = HashMap::new();
        let names = profile.payloads.iter().map(|payload| {
            let number = counts.entry(&payload.payload_type).or_default();
            *number += 1;
            let place = Place {
                profile: &of_profile,
                payload_type: &payload.payload_type,
                number: *number,
            };
            let written = payload.text("PayloadIdentifier");
            Name {
                identifier: written.map_or_else(|| place.identifier(), str::to_owned),
                number: *number,
            }
        });
        Self {
            profile,
            names: names.collect(),
        }
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Name> {
        self.names.iter()
    }

    /// Puts identifiers in place of names, wherever a declaration of this type refers to another.
    pub(super) fn resolve(&self, declaration_type: &str, content: &mut Dictionary) {
        if declaration_type == activation::TYPE {
            let listed = content.get_mut("StandardConfigurations");
            if let Some(Value::Array(items)) = listed.map(|node| &mut node.value) {
                for item in items {
                    if let Value::String(text) = &mut item.value {
                        self.replace(text);
                    }
                }
            }
        } else if let Some(schema) = find_declaration(declaration_type) {
            let refers = |key: &Key| !key.asset_types.is_empty();
            each_reference(content, schema.keys, refers, &mut |text| self.replace(text));
        }
    }

    /// The identifier of what the text names; what names nothing in the profile is an identifier already.
    fn replace(&self, text: &mut String) {
        if let Some(identifier) = self.identifier(text) {
            identifier.clone_into(text);
        }
    }

    fn identifier(&self, text: &str) -> Option<&str> {
        let meant: &Payload = self.profile.referenced(text)?;
        let mut payloads = self.profile.payloads.iter();
        let index = payloads.position(|payload| std::ptr::eq(payload, meant))?;
        Some(&self.names.get(index)?.identifier)
    }
}
