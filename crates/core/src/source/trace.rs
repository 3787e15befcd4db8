//! What each document of a policy is about, and which variables stand behind a text.

use super::language::{DECLARATIONS, PROFILE};
use super::profile::ProfileDocument;
use super::resolve::names;
use crate::policy::{Kind, Object};
use crate::value::{Node, Span};
use std::collections::{BTreeMap, BTreeSet};

/// What a load has learnt of the documents beside the policy.
#[derive(Debug, Default)]
pub(crate) struct Trace {
    /// Of each document what it is about, in the order in which they were read.
    pub(crate) documents: Vec<Traced>,
    /// What the default of a variable uses.
    pub(super) within: BTreeMap<String, BTreeSet<String>>,
}

impl Trace {
    /// The variables in a text as it is written, and those that they are made of.
    pub(crate) fn behind<'a>(&'a self, text: &'a str) -> impl Iterator<Item = &'a str> {
        names(text).into_iter().flat_map(|name| {
            let within = self.within.get(name).into_iter().flatten();
            within.map(String::as_str).chain([name])
        })
    }
}

/// What one document is about.
#[derive(Debug)]
pub(crate) struct Traced {
    /// The profile that it says something of.
    pub(crate) profile: Option<String>,
    /// The profile that this one extends.
    pub(crate) extends: Option<String>,
    /// What kind of objects it describes.
    pub(crate) kind: Option<Kind>,
    /// How it says what it is about, as it is written.
    pub(crate) head: Vec<(Span, String)>,
}

impl Traced {
    /// Of a document, and what was read of it.
    pub(super) fn new(
        written: &Node,
        profile: Option<&ProfileDocument>,
        objects: &[Object],
    ) -> Self {
        let is_head = |key: &str| {
            [PROFILE, DECLARATIONS, "extends", "override"].contains(&key)
                || Kind::of_field(key).is_some()
        };
        let mut head = Vec::new();
        for entry in written.value.as_dictionary().into_iter().flatten() {
            if entry.key.contains("${") {
                head.push((entry.key_span, entry.key.clone()));
            }
            match entry.value.value.as_dictionary() {
                // Several objects by name.
                Some(named) if is_head(&entry.key) => {
                    head.extend(
                        named
                            .iter()
                            .map(|named| (named.key_span, named.key.clone())),
                    );
                }
                _ if is_head(&entry.key) => {
                    let text = entry.value.value.as_str().unwrap_or_default();
                    head.push((entry.value.span, text.to_owned()));
                }
                _ => {}
            }
        }
        Self {
            profile: profile.map(|profile| profile.name.clone()),
            extends: profile.and_then(|profile| Some(profile.extends.as_ref()?.0.clone())),
            kind: objects.first().map(Object::kind),
            head,
        }
    }
}
