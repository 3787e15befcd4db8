//! A certificate or network as a configuration profile: what `deliver: mobileconfig` asks for.
//!
//! A table says which property of Graph is which key of Apple's payloads. What comes of it is a profile like any other:
//! it is checked and lowered as one, and Apple's rules hold for it. Apple resolves references within one profile only, so
//! the certificates that an object refers to come with it.

mod subject;
mod table;
mod words;

use super::defaults::defaults;
use super::{Kind, Object};
use crate::diagnostic::{Diagnostic, rules};
use crate::policy::{Deliver, Payload, Policy, Profile};
use crate::sign::inspect;
use crate::value::{Dictionary, Entry, Node, Span, Value};
use std::collections::BTreeSet;
use table::{How, Row, payload_type, rows};
use words::{alternative_name, flags, names, sum, word};

/// What came of an object.
pub(crate) struct AsProfile {
    pub(crate) profile: Profile,
    /// What the profile cannot carry.
    pub(crate) found: Vec<Diagnostic>,
}

impl Object {
    /// Does it ask to be delivered as a configuration profile?
    #[must_use]
    pub fn is_delivered_as_profile(&self) -> bool {
        let deliver = self.fields.get("deliver");
        deliver.and_then(|node| node.value.as_str()) == Some(Deliver::Mobileconfig.name())
    }
}

impl Policy {
    /// Makes profiles of the objects that ask for it. What no profile can be remains among the objects; the checks refuse it.
    pub(crate) fn deliver_as_profiles(&mut self) {
        let objects = std::mem::take(&mut self.objects);
        let mut made = Vec::new();
        for object in &objects {
            let profile = Some(object)
                .filter(|object| !object.exists && object.is_delivered_as_profile())
                .and_then(|object| as_profile(object, &objects.iter().collect::<Vec<_>>()))
                .map(|made| made.profile);
            let profile = profile.map(|profile| Profile {
                variables: variables(&profile, &objects),
                ..profile
            });
            made.push(profile);
        }
        for (object, profile) in objects.into_iter().zip(made) {
            match profile {
                Some(profile) => self.profiles.push(Profile {
                    made_from: Some(Box::new(object)),
                    ..profile
                }),
                None => self.objects.push(object),
            }
        }
    }
}

/// The variables of all objects that a profile is made from.
fn variables(profile: &Profile, objects: &[Object]) -> BTreeSet<String> {
    let is_in = |object: &&Object| {
        let mut payloads = profile.payloads.iter();
        payloads.any(|payload| payload.span == object.span && payload.pointer == object.pointer)
    };
    let objects = objects.iter().filter(is_in);
    objects
        .flat_map(|object| object.variables.iter().cloned())
        .collect()
}

/// The profile that an object is, with the certificates that it refers to by name among `known`; `None` where no payload
/// is like it.
pub(crate) fn as_profile(object: &Object, known: &[&Object]) -> Option<AsProfile> {
    let mut carrying = Carrying {
        known,
        payloads: Vec::new(),
        under_way: Vec::new(),
        found: Vec::new(),
    };
    let mut payload = carrying.payload(object, true)?;
    let is_taken = |name: &str| {
        let mut others = carrying.payloads.iter();
        others.any(|other| other.text(NAME) == Some(name))
    };
    if payload.text(NAME).is_some_and(is_taken) {
        // References go by this name, and mean the certificate.
        payload.content.remove(NAME);
    }
    let mut payloads = carrying.payloads;
    payloads.push(payload);
    let mut envelope = Dictionary::new();
    if let Some(description) = object.properties.entry("description") {
        envelope.insert(Entry {
            key: "PayloadDescription".to_owned(),
            ..description.clone()
        });
    }
    if object.text("deploymentChannel") == Some("userChannel") {
        envelope.set("PayloadScope", "User");
    }
    let profile = Profile {
        name: object.name.clone(),
        span: object.span,
        deliver: Deliver::Mobileconfig,
        assign: object.assign.clone(),
        role_scope_tags: object.role_scope_tags.clone(),
        envelope,
        pointer: object.pointer.clone(),
        payloads,
        allow: object.allow.clone(),
        ..Profile::default()
    };
    Some(AsProfile {
        profile,
        found: carrying.found,
    })
}

/// The key by whose value the payloads refer to each other until they have their UUIDs.
const NAME: &str = "PayloadDisplayName";

struct Carrying<'a> {
    known: &'a [&'a Object],
    /// The certificates that come along.
    payloads: Vec<Payload>,
    /// The names of the certificates that are being made, so that a circle ends.
    under_way: Vec<String>,
    found: Vec<Diagnostic>,
}

impl Carrying<'_> {
    /// The payload that an object is; `is_own` where the profile is for this object, not for one that refers to it.
    fn payload(&mut self, object: &Object, is_own: bool) -> Option<Payload> {
        let payload_type = payload_type(object)?;
        let rows: Vec<&Row> = rows(object.object_type.name)?.collect();
        let mut content = Dictionary::new();
        let usual = defaults(object.object_type.name).map(|(name, value)| Entry {
            key: name.to_owned(),
            key_span: object.span,
            value: Node::new(value, object.span),
        });
        let unsaid = usual.filter(|entry| !object.properties.contains_key(&entry.key));
        for entry in unsaid {
            self.carry(object, &rows, &entry, &mut content);
        }
        let challenge = object.fields.entry("challenge");
        for entry in object.properties.iter().chain(challenge) {
            let is_carried = self.carry(object, &rows, entry, &mut content);
            if !is_carried && is_own && entry.key != "description" {
                let message = format!(
                    "a configuration profile does not carry `{}`: only Intune makes use of it",
                    entry.key
                );
                let pointer = object.pointer.key(&entry.key);
                let found = Diagnostic::new(&rules::G041, message, entry.key_span, pointer);
                let help = "leave it out, or write `deliver: graph`";
                self.found.push(found.with_help(help));
            }
        }
        Some(Payload {
            payload_type: payload_type.to_owned(),
            span: object.span,
            pointer: object.pointer.clone(),
            content,
        })
    }

    /// Puts what a property says where the rows say; `false` where none does.
    fn carry(
        &mut self,
        object: &Object,
        rows: &[&Row],
        entry: &Entry,
        content: &mut Dictionary,
    ) -> bool {
        let mut is_carried = false;
        for row in rows.iter().filter(|row| row.property == entry.key) {
            is_carried = true;
            match self.value(object, row.how, entry) {
                Ok(Some(value)) => {
                    let node = Node {
                        value,
                        ..entry.value.clone()
                    };
                    put(content, row.way, entry.key_span, node);
                }
                Ok(None) => {}
                Err(why) => self.refuse(object, entry, &why),
            }
        }
        is_carried
    }

    /// What the key holds; `None` where there is nothing to write.
    fn value(&mut self, object: &Object, how: How, entry: &Entry) -> Result<Option<Value>, String> {
        let value = &entry.value.value;
        let text = || value.as_str().unwrap_or_default();
        Ok(Some(match how {
            How::Same => value.clone(),
            How::Words(words) => word(words, text())?.into(),
            How::WordInList(words) => vec![Node::derived(word(words, text())?)].into(),
            How::Flags(flags) => Value::Integer(sum(flags, value)?),
            How::Only => match value.as_array() {
                Some([only]) => only.value.clone(),
                _ => return Err("a profile has one".to_owned()),
            },
            How::Der => {
                let bytes = object.bytes(&entry.key).unwrap_or_default();
                let found = inspect(&bytes).ok();
                let first = found.and_then(|found| found.into_iter().next());
                Value::Data(first.map_or(bytes, |first| first.der))
            }
            How::Subject => subject::subject(text())?,
            How::SubjectFormat if object.properties.contains_key("subjectNameFormatString") => {
                return Ok(None);
            }
            How::SubjectFormat => {
                let format = subject::of_format(text());
                subject::subject(format.ok_or("no profile has such a subject")?)?
            }
            How::AlternativeName => {
                let mut names = Dictionary::new();
                let kind = object.properties.get("subjectAlternativeNameType");
                let kinds: Vec<&str> = kind.map_or_else(Vec::new, |node| flags(&node.value));
                let [kind] = kinds.as_slice() else {
                    return Err("`subjectAlternativeNameType` has to name one kind".to_owned());
                };
                alternative_name(&mut names, kind, text())?;
                names.into()
            }
            How::AlternativeNames => {
                let mut names = Dictionary::new();
                for item in value.as_array().unwrap_or_default() {
                    let field = |name| item.value.as_dictionary()?.get(name);
                    let kinds = field("sanType").map_or_else(Vec::new, |node| flags(&node.value));
                    let name = field("name").and_then(|node| node.value.as_str());
                    for kind in kinds {
                        alternative_name(&mut names, kind, name.unwrap_or_default())?;
                    }
                }
                if names.is_empty() {
                    return Ok(None);
                }
                names.into()
            }
            How::Anchors => {
                let names = names(value);
                for name in &names {
                    self.bring(name)?;
                }
                let names: Vec<Node> = names.into_iter().map(Node::derived).collect();
                names.into()
            }
            How::Identity => {
                self.bring(text())?;
                value.clone()
            }
            How::Comes => {
                self.bring(text())?;
                return Ok(None);
            }
            How::Elsewhere => return Ok(None),
        }))
    }

    /// Takes a certificate into the profile, once.
    fn bring(&mut self, name: &str) -> Result<(), String> {
        let mut here = self.payloads.iter();
        if here.any(|payload| payload.text(NAME) == Some(name))
            || self.under_way.iter().any(|other| other == name)
        {
            return Ok(());
        }
        let mut known = self.known.iter().copied();
        let is_meant = |object: &&Object| object.kind() == Kind::Certificate && object.name == name;
        let Some(object) = known.find(is_meant) else {
            // That nothing defines it is said where names are looked up.
            return Ok(());
        };
        if object.exists {
            return Err(format!(
                "`{name}` is in the tenant already, and what it holds is not known here"
            ));
        }
        self.under_way.push(name.to_owned());
        let payload = self.payload(object, false);
        self.under_way.pop();
        let Some(mut payload) = payload else {
            return Err(format!(
                "`{name}` is a `{}`, which only Intune and its connector can deliver",
                object.object_type.name
            ));
        };
        payload.content.set(NAME, name);
        self.payloads.push(payload);
        Ok(())
    }

    fn refuse(&mut self, object: &Object, entry: &Entry, why: &str) {
        let message = format!(
            "a configuration profile cannot carry this `{}`: {why}",
            entry.key
        );
        let pointer = object.pointer.key(&entry.key);
        let found = Diagnostic::new(&rules::G040, message, entry.key_span, pointer);
        self.found
            .push(found.with_help("write something else, or `deliver: graph`"));
    }
}

/// Puts a value at the end of a way; a list goes behind the list that is there, a dictionary into the one that is there.
fn put(entries: &mut Dictionary, way: &[&str], span: Span, node: Node) {
    let (key, value) = match way {
        [] => return,
        [key] => (*key, node),
        [key, rest @ ..] => {
            let mut inner = Dictionary::new();
            put(&mut inner, rest, span, node);
            (*key, Node::new(inner, span))
        }
    };
    match (
        entries.get_mut(key).map(|node| &mut node.value),
        value.value,
    ) {
        (Some(Value::Dictionary(old)), Value::Dictionary(new)) => {
            for entry in new {
                put(old, &[&entry.key], entry.key_span, entry.value);
            }
        }
        (Some(Value::Array(old)), Value::Array(new)) => {
            for item in new {
                if !old.contains(&item) {
                    old.push(item);
                }
            }
        }
        (_, inner) => {
            entries.insert(Entry {
                key: key.to_owned(),
                key_span: span,
                value: Node {
                    value: inner,
                    span: value.span,
                    supplied: value.supplied,
                },
            });
        }
    }
}

#[cfg(test)]
mod tests;
