//! One payload: the groups of the catalog that it belongs to, or the preference domains that it holds.

use super::instance::Instance;
use super::refusal;
use super::spot::Spot;
use super::value;
use super::walk::Walk;
use crate::diagnostic::Diagnostic;
use crate::policy::Payload;
use crate::value::{Dictionary, Entry, Node, Span, Value};
use russet_graph::{Segment, Setting};

/// The payload type that wraps preference domains.
const MANAGED_PREFERENCES: &str = "com.apple.ManagedClient.preferences";

/// What became of a payload.
#[derive(Default)]
pub(super) struct Lowered {
    /// The outermost instances of the policy.
    pub(super) instances: Vec<Instance>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Lowered {
    fn refused(refusal: Diagnostic) -> Self {
        Self {
            instances: Vec::new(),
            diagnostics: vec![refusal],
        }
    }

    fn append(&mut self, mut other: Self) {
        self.instances.append(&mut other.instances);
        self.diagnostics.append(&mut other.diagnostics);
    }
}

/// The instances for a payload.
pub(super) fn lower(payload: &Payload) -> Lowered {
    if payload.payload_type == MANAGED_PREFERENCES {
        return managed_preferences(payload);
    }
    let domain = payload.payload_type.as_str();
    let spot = Spot::start(payload.pointer.clone());
    if !russet_graph::is_known(domain) {
        return unknown(payload, domain, payload.span, &spot);
    }
    if settings(&payload.content).next().is_none() {
        return Lowered::refused(refusal::empty(payload));
    }
    if is_preference(domain) {
        return preferences(domain, &payload.content, &spot);
    }
    groups(payload, &spot)
}

fn unknown(payload: &Payload, domain: &str, span: Span, spot: &Spot<'_>) -> Lowered {
    let pointer = spot.pointer.clone();
    Lowered::refused(refusal::payload(payload, domain, span, pointer))
}

/// Is the domain one of preferences, whose settings stand for themselves?
fn is_preference(domain: &str) -> bool {
    russet_graph::roots(domain).all(|root| !root.path.is_empty())
}

/// The settings of a preference domain.
fn preferences<'p>(domain: &'p str, entries: &'p Dictionary, spot: &Spot<'p>) -> Lowered {
    let mut walk = Walk::new(domain, None);
    let instances = walk.dictionary(settings(entries), spot);
    Lowered {
        instances,
        diagnostics: walk.diagnostics,
    }
}

/// `PayloadContent`, `DOMAIN`, `Forced`, an item, `mcx_preference_settings`: the way to the keys of each domain.
fn managed_preferences(payload: &Payload) -> Lowered {
    let mut lowered = Lowered::default();
    let spot = Spot::start(payload.pointer.clone());
    for entry in settings(&payload.content) {
        let spot = spot.key(&entry.key);
        let Some(domains) = entry.value.value.as_dictionary() else {
            lowered.append(Lowered::refused(refusal::key(
                MANAGED_PREFERENCES,
                &spot,
                entry.key_span,
            )));
            continue;
        };
        for domain in domains {
            lowered.append(managed_domain(payload, domain, &spot.key(&domain.key)));
        }
    }
    lowered
}

fn managed_domain<'p>(payload: &'p Payload, domain: &'p Entry, spot: &Spot<'p>) -> Lowered {
    if !russet_graph::is_known(&domain.key) || !is_preference(&domain.key) {
        return unknown(payload, &domain.key, domain.key_span, spot);
    }
    let Some(wrappers) = domain.value.value.as_dictionary() else {
        let (span, value) = (domain.value.span, &domain.value.value);
        return Lowered::refused(refusal::wrong_type(spot, span, value, "a dictionary"));
    };
    let mut lowered = Lowered::default();
    for wrapper in wrappers {
        let spot = spot.key(&wrapper.key);
        match (wrapper.key.as_str(), wrapper.value.value.as_array()) {
            ("Forced", Some(items)) => {
                for (index, item) in items.iter().enumerate() {
                    lowered.append(forced(&domain.key, item, &spot.item(index)));
                }
            }
            _ => {
                let refusal = refusal::key(&domain.key, &spot, wrapper.key_span);
                lowered.append(Lowered::refused(refusal));
            }
        }
    }
    lowered
}

/// The settings within an item of `Forced`.
fn forced<'p>(domain: &'p str, item: &'p Node, spot: &Spot<'p>) -> Lowered {
    let mut lowered = Lowered::default();
    let Some(keys) = item.value.as_dictionary() else {
        let takes = "a dictionary";
        return Lowered::refused(refusal::wrong_type(spot, item.span, &item.value, takes));
    };
    for entry in keys {
        let spot = spot.key(&entry.key);
        match (entry.key.as_str(), entry.value.value.as_dictionary()) {
            ("mcx_preference_settings", Some(entries)) => {
                lowered.append(preferences(domain, entries, &Spot::start(spot.pointer)));
            }
            _ => {
                let refusal = refusal::key(domain, &spot, entry.key_span);
                lowered.append(Lowered::refused(refusal));
            }
        }
    }
    lowered
}

/// The keys of a payload that are settings: not those that every payload has.
fn settings(entries: &Dictionary) -> impl Iterator<Item = &Entry> {
    let common = russet_payloads::common_keys().keys;
    entries
        .iter()
        .filter(move |entry| !common.iter().any(|key| key.name == entry.key))
        .filter(|entry| entry.key != "PayloadEnabled")
}

/// The keys of a payload, each in the group that has it.
fn groups<'p>(payload: &'p Payload, spot: &Spot<'p>) -> Lowered {
    let domain = payload.payload_type.as_str();
    let candidates = candidates(domain, &payload.content);
    let mut lowered = Lowered::default();
    for root in &candidates {
        let mut walk = Walk::new(domain, Some(root.id));
        let own = settings(&payload.content).filter(|entry| belongs(root, &entry.key));
        let children = walk.dictionary(own, spot);
        if !children.is_empty() {
            walk.demand(root, &payload.content, payload.span, spot);
            lowered
                .instances
                .push(Instance::groups(root, vec![children]));
        }
        lowered.diagnostics.append(&mut walk.diagnostics);
    }
    for entry in settings(&payload.content) {
        if !candidates.iter().any(|root| belongs(root, &entry.key)) {
            let refusal = refusal::key(domain, &spot.key(&entry.key), entry.key_span);
            lowered.diagnostics.push(refusal);
        }
    }
    lowered
}

/// Does the group have this key?
fn belongs(root: &Setting, key: &str) -> bool {
    russet_graph::find_path(root.domain, &[Segment::Key(key)])
        .any(|setting| setting.root == root.id)
}

/// The groups that may stand for the payload: the one whose fixed values it has (the Kerberos extension), else
/// all that have none.
fn candidates(domain: &str, content: &Dictionary) -> Vec<&'static Setting> {
    let roots: Vec<_> = russet_graph::roots(domain).collect();
    if let [_] = roots.as_slice() {
        return roots;
    }
    let special = roots
        .iter()
        .copied()
        .find(|root| has_fixed_values(root, content));
    match special {
        Some(root) => vec![root],
        None => roots
            .into_iter()
            .filter(|root| fixed(root).next().is_none())
            .collect(),
    }
}

/// The keys of a group for which the catalog offers one text only.
fn fixed(root: &'static Setting) -> impl Iterator<Item = (&'static Setting, &'static str)> {
    root.children.iter().filter_map(|child| {
        let setting = child.setting()?;
        match (setting.options, setting.last_segment()?) {
            ([option], Segment::Key(key)) if is_text(option) && child.required => {
                Some((setting, key))
            }
            _ => None,
        }
    })
}

fn is_text(option: &russet_graph::ChoiceOption) -> bool {
    matches!(option.value, Some(russet_graph::Scalar::String(_)))
}

/// Does the payload have one of the fixed values, and nothing else in their place?
fn has_fixed_values(root: &'static Setting, content: &Dictionary) -> bool {
    let mut agrees = false;
    for (setting, key) in fixed(root) {
        match content.get(key).map(|node| &node.value) {
            Some(value) if value::option(setting, value).is_some() => agrees = true,
            Some(Value::Null) | None => {}
            Some(_) => return false,
        }
    }
    agrees
}
