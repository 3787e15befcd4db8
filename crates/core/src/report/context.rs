//! What all parts of a report need to know: the things that it is about, each with its place in the report.

use super::Options;
use super::assignment::{Assignment, assignments};
use super::phases::{Part, Signs, part_of};
use super::text::Text;
use crate::diagnostic::{Code, Diagnostic, Files};
use crate::lower::{Artifact, ArtifactKind, Delivery, Lowered, slug};
use crate::policy::{Assigned, Kind, Object, Policy, Profile};
use crate::value::{Dictionary, Node, Span, Value};
use std::collections::{BTreeMap, HashSet};

/// Everything that a report is made of.
pub(super) struct Context<'a> {
    pub(super) policy: &'a Policy,
    pub(super) files: &'a Files,
    pub(super) lowered: &'a Lowered,
    pub(super) diagnostics: &'a [Diagnostic],
    pub(super) options: Options,
    /// Profiles and objects, in the order of the policy.
    pub(super) items: Vec<Item<'a>>,
    /// The ids of objects by kind and name.
    ids: BTreeMap<(Kind, &'a str), String>,
}

/// A profile or an object.
pub(super) struct Item<'a> {
    /// What links lead to.
    pub(super) id: String,
    pub(super) what: What<'a>,
    /// The part of the guide that it belongs to.
    pub(super) part: &'static Part,
    /// Who gets it.
    pub(super) assignments: Vec<Assignment<'a>>,
}

/// What an item is.
#[derive(Clone, Copy)]
pub(super) enum What<'a> {
    Profile(&'a Profile),
    Object(&'a Object),
}

impl<'a> Context<'a> {
    pub(super) fn new(
        policy: &'a Policy,
        files: &'a Files,
        lowered: &'a Lowered,
        diagnostics: &'a [Diagnostic],
        options: Options,
    ) -> Self {
        let mut taken = HashSet::new();
        let profiles = policy.profiles.iter().map(What::Profile);
        let objects = policy.objects.iter().map(What::Object);
        let items: Vec<Item<'a>> = profiles
            .chain(objects)
            .map(|what| Item {
                id: what.id(&mut taken),
                part: part_of(&what.signs()),
                assignments: assignments(what.assign(), what.assigned()),
                what,
            })
            .collect();
        let mut ids = BTreeMap::new();
        for item in &items {
            if let What::Object(object) = item.what {
                let key = (object.kind(), object.name.as_str());
                ids.entry(key).or_insert_with(|| item.id.clone());
            }
        }
        Self {
            policy,
            files,
            lowered,
            diagnostics,
            options,
            items,
            ids,
        }
    }

    /// The name of an object, with a link where the report speaks of it.
    pub(super) fn link(&self, kind: Kind, name: &str) -> Text {
        match self.ids.get(&(kind, name)) {
            Some(id) => Text::link(id, name),
            None => Text::new().and_strong(name),
        }
    }

    /// A rule, with a link where the appendix has it.
    pub(super) fn rule(code: Code) -> Text {
        match is_of_policies(code) {
            true => Text::link(rule_id(code), code.code),
            false => Text::code(code.code),
        }
    }

    /// How a profile reaches the Mac.
    pub(super) fn delivery(&self, profile: &Profile) -> Option<&'a Delivery> {
        let mut deliveries = self.lowered.deliveries.iter();
        deliveries.find(|delivery| delivery.profile == profile.name)
    }

    /// The files that an item became, assignments left out.
    pub(super) fn artifacts(&self, what: What<'a>) -> impl Iterator<Item = &'a Artifact> {
        let artifacts = self.lowered.artifacts.iter();
        artifacts.filter(move |artifact| {
            let is_of_kind = match (what, artifact.kind) {
                (_, ArtifactKind::Assignment) => false,
                (What::Object(object), ArtifactKind::Object(kind)) => object.kind() == kind,
                (What::Object(_), _) | (What::Profile(_), ArtifactKind::Object(_)) => false,
                (What::Profile(_), _) => true,
            };
            is_of_kind && artifact.name == what.name()
        })
    }

    /// Where something stands, `security/firewall.yaml:3`.
    pub(super) fn place(&self, span: Span) -> Option<String> {
        let name = self.files.name(span)?;
        Some(match self.files.position(span) {
            Some(position) => format!("{name}:{}", position.line),
            None => name.to_owned(),
        })
    }
}

impl<'a> What<'a> {
    pub(super) fn name(self) -> &'a str {
        match self {
            Self::Profile(profile) => &profile.name,
            Self::Object(object) => &object.name,
        }
    }

    /// Where its name stands.
    pub(super) const fn span(self) -> Span {
        match self {
            Self::Profile(profile) => profile.span,
            Self::Object(object) => object.span,
        }
    }

    /// What people call one.
    pub(super) const fn noun(self) -> &'static str {
        match self {
            Self::Profile(_) => "configuration profile",
            Self::Object(object) => object.kind().title(),
        }
    }

    /// What people call several.
    pub(super) const fn nouns(self) -> &'static str {
        match self {
            Self::Profile(_) => "Profiles",
            Self::Object(object) => nouns(object.kind()),
        }
    }

    /// Is it for this policy to assign?
    pub(super) fn is_assignable(self) -> bool {
        match self {
            Self::Profile(_) => true,
            Self::Object(object) => {
                object.object_type.assigned != Assigned::Never && !object.exists
            }
        }
    }

    /// Who gets it, as written.
    pub(super) const fn assign(self) -> Option<&'a Node> {
        match self {
            Self::Profile(profile) => profile.assign.as_ref(),
            Self::Object(object) => object.assign.as_ref(),
        }
    }

    const fn assigned(self) -> Assigned {
        match self {
            Self::Profile(_) => Assigned::Configuration,
            Self::Object(object) => object.object_type.assigned,
        }
    }

    fn id(self, taken: &mut HashSet<String>) -> String {
        let kind = match self {
            Self::Profile(_) => "profile",
            Self::Object(object) => object.kind().name(),
        };
        let base = format!("{kind}-{}", slug(self.name()));
        let numbered = (2..).map(|number| format!("{base}-{number}"));
        let mut candidates = std::iter::once(base.clone()).chain(numbered);
        let id = candidates.find(|id| !taken.contains(id)).unwrap_or(base);
        taken.insert(id.clone());
        id
    }

    fn signs(self) -> Signs<'a> {
        let mut signs = Signs::default();
        match self {
            Self::Profile(profile) => {
                for payload in &profile.payloads {
                    let keys = payload.content.iter().map(|entry| entry.key.as_str());
                    signs.payloads.push((&payload.payload_type, keys.collect()));
                    texts(&payload.content, &mut signs.texts);
                }
            }
            Self::Object(object) => {
                signs.object = Some((object.object_type.name, object.kind()));
                texts(&object.properties, &mut signs.texts);
            }
        }
        signs
    }
}

/// Does a rule say something of policies? Those of signing do not.
pub(super) fn is_of_policies(code: Code) -> bool {
    !code.code.starts_with('X')
}

/// What links to a rule lead to.
pub(super) fn rule_id(code: Code) -> String {
    format!("rule-{}", code.code.to_lowercase())
}

/// What people call several objects of a kind.
pub(super) const fn nouns(kind: Kind) -> &'static str {
    match kind {
        Kind::Group => "Groups",
        Kind::Filter => "Filters",
        Kind::Enrollment => "Enrollment",
        Kind::Compliance => "Compliance policies",
        Kind::ConditionalAccess => "Conditional Access policies",
        Kind::App => "Apps",
        Kind::Script => "Scripts",
        Kind::CustomAttribute => "Custom attributes",
        Kind::Certificate => "Certificates",
        Kind::Network => "Networks",
        Kind::Update => "Update policies",
        Kind::Template => "Device configurations",
    }
}

/// All texts of a dictionary, and the names in it.
fn texts<'a>(entries: &'a Dictionary, found: &mut Vec<&'a str>) {
    for entry in entries {
        found.push(&entry.key);
        texts_of(&entry.value.value, found);
    }
}

fn texts_of<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(items) => {
            for item in items {
                texts_of(&item.value, found);
            }
        }
        Value::Dictionary(entries) => texts(entries, found),
        _ => {}
    }
}
