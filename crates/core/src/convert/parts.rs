//! What a profile falls into, and the lines about it.

use super::report::{Line, Outcome};
use crate::diagnostic::Pointer;
use crate::lower;
use crate::policy::{Deliver, Payload, Policy, Profile};
use crate::value::{Dictionary, Entry, Span};

/// A conversion of one profile under way.
pub(super) struct Parts<'a> {
    pub(super) policy: &'a Policy,
    pub(super) profile: &'a Profile,
    /// What becomes of the profile in its new form.
    pub(super) new: Profile,
    /// The payloads that stay in a profile beside it.
    pub(super) beside: Vec<Payload>,
    lines: Vec<Line>,
}

impl<'a> Parts<'a> {
    pub(super) fn new(policy: &'a Policy, profile: &'a Profile) -> Self {
        Self {
            policy,
            profile,
            new: Profile {
                payloads: Vec::new(),
                ..profile.clone()
            },
            beside: Vec::new(),
            lines: Vec::new(),
        }
    }

    /// The name of the profile that keeps what the new form has no place for.
    pub(super) fn name_beside(&self) -> String {
        format!("{} (custom profile)", self.profile.name)
    }

    /// The name of the profile that would keep this payload.
    fn name_for(&self, payload: &Payload) -> String {
        if lower::is_declaration(payload) {
            format!("{} (declarations)", self.profile.name)
        } else {
            self.name_beside()
        }
    }

    /// Says what became of a key of a payload.
    pub(super) fn line(
        &mut self,
        outcome: Outcome,
        payload: &Payload,
        entry: Place,
        into: Option<String>,
        reason: Option<String>,
    ) {
        self.lines.push(Line {
            outcome,
            profile: self.profile.name.clone(),
            payload: payload.payload_type.clone(),
            key: entry.key,
            into,
            reason,
            pointer: entry.pointer.clone(),
            span: entry.span,
        });
    }

    /// Says what became of a key of the profile itself.
    pub(super) fn envelope(&mut self, outcome: Outcome, key: &str, reason: &str) {
        let entry = self.profile.envelope.entry(key);
        self.lines.push(Line {
            outcome,
            profile: self.profile.name.clone(),
            payload: String::new(),
            key: key.to_owned(),
            into: None,
            reason: Some(reason.to_owned()),
            pointer: self.profile.envelope_pointer(key),
            span: entry.map_or(self.profile.span, |entry| entry.key_span),
        });
    }

    /// Keeps the whole profile, for another stage to write down.
    pub(super) fn all_as_they_are(&mut self) {
        for payload in &self.profile.payloads {
            self.carry(payload);
        }
    }

    /// Carries a payload as it is.
    pub(super) fn carry(&mut self, payload: &Payload) {
        for entry in settings(&payload.content) {
            self.line(
                Outcome::Carried,
                payload,
                Place::of(payload, entry),
                None,
                None,
            );
        }
        if settings(&payload.content).next().is_none() {
            self.line(Outcome::Carried, payload, Place::whole(payload), None, None);
        }
        self.new.payloads.push(payload.clone());
    }

    /// Keeps keys of a payload in the profile beside.
    pub(super) fn keep(
        &mut self,
        payload: &Payload,
        keys: &Dictionary,
        why: &dyn Fn(&str) -> String,
    ) {
        let beside = self.name_for(payload);
        for entry in settings(keys) {
            let place = Place::of(payload, entry);
            let why = why(&entry.key);
            self.line(
                Outcome::Kept,
                payload,
                place,
                Some(beside.clone()),
                Some(why),
            );
        }
        if settings(keys).next().is_none() {
            let place = Place::whole(payload);
            self.line(Outcome::Kept, payload, place, Some(beside), Some(why("")));
        }
        self.beside.push(Payload {
            content: keys.clone(),
            ..payload.clone()
        });
    }

    /// Is there something for the new form?
    pub(super) fn is_empty(&self) -> bool {
        self.new.payloads.is_empty() && self.new.graph.is_empty()
    }

    /// The profiles, and the lines about them. The one beside replaces the old one on the Mac, and so has its identifier.
    pub(super) fn finish(self) -> (Vec<Profile>, Vec<Line>) {
        let mut profiles = Vec::new();
        let has_new = !self.is_empty();
        if has_new {
            profiles.push(self.new.clone());
        }
        let (declarations, payloads): (Vec<_>, Vec<_>) =
            self.beside.iter().cloned().partition(lower::is_declaration);
        let alone = !has_new && (payloads.is_empty() || declarations.is_empty());
        if !payloads.is_empty() {
            let name = self.name_beside();
            profiles.push(self.profile_beside(payloads, Deliver::Mobileconfig, name, alone));
        }
        if !declarations.is_empty() {
            let name = format!("{} (declarations)", self.profile.name);
            profiles.push(self.profile_beside(declarations, Deliver::Declaration, name, alone));
        }
        (profiles, self.lines)
    }

    fn profile_beside(
        &self,
        payloads: Vec<Payload>,
        deliver: Deliver,
        name: String,
        alone: bool,
    ) -> Profile {
        let mut beside = Profile {
            payloads,
            deliver,
            graph: Dictionary::new(),
            ..self.profile.clone()
        };
        if !alone {
            let identifier = lower::identifier(self.policy, self.profile);
            beside.envelope.set("PayloadIdentifier", identifier);
            beside.name = name;
        }
        beside
    }
}

/// Where a key stands, for a line of the report.
pub(super) struct Place {
    pub(super) key: String,
    pub(super) pointer: Pointer,
    pub(super) span: Span,
}

impl Place {
    /// A key of a payload.
    pub(super) fn of(payload: &Payload, entry: &Entry) -> Self {
        Self {
            key: entry.key.clone(),
            pointer: payload.pointer.key(&entry.key),
            span: entry.key_span,
        }
    }

    /// A key further within a payload; the span is that of its nearest entry.
    pub(super) fn within(payload: &Payload, way: &[&str], span: Span) -> Self {
        let pointer = way
            .iter()
            .fold(payload.pointer.clone(), |pointer, key| pointer.key(key));
        Self {
            key: way.join("/"),
            pointer,
            span,
        }
    }

    /// All of a payload.
    pub(super) fn whole(payload: &Payload) -> Self {
        Self {
            key: String::new(),
            pointer: payload.pointer.clone(),
            span: payload.span,
        }
    }
}

/// The keys of a payload that are settings: not those that every payload has.
pub(super) fn settings(entries: &Dictionary) -> impl Iterator<Item = &Entry> {
    entries.iter().filter(|entry| !is_common(&entry.key))
}

/// Is it a key that every payload has?
pub(super) fn is_common(key: &str) -> bool {
    let common = russet_payloads::common_keys().keys;
    key == "PayloadEnabled" || common.iter().any(|known| known.name == key)
}
