//! Walks the dictionaries of a payload and finds the setting of every key.

use super::instance::{Instance, InstanceValue};
use super::spot::Spot;
use super::{any_key, refusal, value};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::G009;
use crate::value::{Dictionary, Entry, Node, Span, Value};
use russet_graph::{Role, Segment, Setting, SettingKind};

/// The walk through one payload or preference domain, and what it has to say.
pub(super) struct Walk<'p> {
    domain: &'p str,
    /// The group that stands for the payload; `None` within preferences, where every setting stands for itself.
    root: Option<&'static str>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// A key whose setting stands below an option of another key.
struct Dependent<'p> {
    entry: &'p Entry,
    spot: Spot<'p>,
    settings: Vec<&'static Setting>,
}

impl<'p> Walk<'p> {
    pub(super) const fn new(domain: &'p str, root: Option<&'static str>) -> Self {
        Self {
            domain,
            root,
            diagnostics: Vec::new(),
        }
    }

    /// The settings at a place that hold its value; those that Microsoft advises against come last.
    pub(super) fn settings(&self, path: &[Segment<'_>], role: Role) -> Vec<&'static Setting> {
        let mut settings: Vec<_> = russet_graph::find_path(self.domain, path)
            .filter(|setting| setting.role == role)
            .filter(|setting| self.root.is_none_or(|root| setting.root == root))
            .collect();
        settings.sort_by_key(|setting| setting.deprecated);
        settings
    }

    /// The instances for the keys of a dictionary.
    pub(super) fn dictionary(
        &mut self,
        entries: impl IntoIterator<Item = &'p Entry>,
        spot: &Spot<'p>,
    ) -> Vec<Instance> {
        let mut instances = Vec::new();
        let mut dependents = Vec::new();
        for entry in entries {
            let spot = spot.key(&entry.key);
            let settings = self.settings(&spot.path, Role::Value);
            if !settings.is_empty()
                && settings
                    .iter()
                    .all(|setting| !setting.brought_by.is_empty())
            {
                dependents.push(Dependent {
                    entry,
                    spot,
                    settings,
                });
            } else {
                instances.extend(self.entry(entry, &spot, &settings));
            }
        }
        self.dependents(dependents, &mut instances);
        instances
    }

    /// Puts what depends on an option below that option.
    fn dependents(&mut self, dependents: Vec<Dependent<'p>>, instances: &mut [Instance]) {
        for Dependent {
            entry,
            spot,
            settings,
        } in dependents
        {
            let place = instances
                .iter_mut()
                .find_map(|instance| below_option(instance, &settings));
            if let Some((setting, children)) = place {
                children.extend(self.value(setting, entry, &spot));
            } else {
                let refusal = refusal::dependent(&settings, &spot, entry.key_span);
                self.diagnostics.push(refusal);
            }
        }
    }

    /// The instances for one key: one, or within preferences those of the dictionary below it.
    fn entry(
        &mut self,
        entry: &'p Entry,
        spot: &Spot<'p>,
        settings: &[&'static Setting],
    ) -> Vec<Instance> {
        let fitting = settings
            .iter()
            .find(|setting| value::fits(setting, &entry.value.value))
            .or_else(|| settings.first());
        if let Some(setting) = fitting {
            return self.value(setting, entry, spot).into_iter().collect();
        }
        if let Value::Dictionary(entries) = &entry.value.value
            && self.root.is_none()
            && russet_graph::starts_path(self.domain, &spot.path)
        {
            return self.dictionary(entries, spot);
        }
        let refusal = refusal::key(self.domain, spot, entry.key_span);
        self.diagnostics.push(refusal);
        Vec::new()
    }

    /// An instance of this setting; `None` where that is refused.
    pub(super) fn value(
        &mut self,
        setting: &'static Setting,
        entry: &'p Entry,
        spot: &Spot<'p>,
    ) -> Option<Instance> {
        let node = &entry.value;
        let instance = match (setting.kind, &node.value) {
            (SettingKind::GroupCollection, Value::Dictionary(entries)) if has_keys(setting) => {
                Ok(self.group(setting, entries, node.span, spot))
            }
            (SettingKind::GroupCollection, Value::Array(items)) if has_items(setting) => {
                Ok(self.groups(setting, items, spot))
            }
            _ => value::instance(setting, node, spot),
        };
        match instance {
            Ok(instance) => {
                self.advise(setting, entry.key_span, spot);
                Some(instance)
            }
            Err(refusal) => {
                self.diagnostics.push(refusal);
                None
            }
        }
    }

    /// A dictionary: one group with a child for each key, or a group for each key where the keys are free.
    fn group(
        &mut self,
        setting: &'static Setting,
        entries: &'p Dictionary,
        span: Span,
        spot: &Spot<'p>,
    ) -> Instance {
        let mut below = spot.path.clone();
        below.push(Segment::AnyKey);
        if let Some(name) = self.settings(&below, Role::KeyName).first() {
            let groups = any_key::groups(self, name, entries, spot);
            return Instance::groups(setting, groups);
        }
        let children = self.dictionary(entries, spot);
        self.demand(setting, entries, span, spot);
        Instance::groups(setting, vec![children])
    }

    /// An array of dictionaries.
    fn groups(
        &mut self,
        setting: &'static Setting,
        items: &'p [Node],
        spot: &Spot<'p>,
    ) -> Instance {
        let mut groups = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let spot = spot.item(index);
            if let Value::Dictionary(entries) = &item.value {
                groups.push(self.dictionary(entries, &spot));
                self.demand(setting, entries, item.span, &spot);
            } else {
                let takes = "a dictionary";
                let refusal = refusal::wrong_type(&spot, item.span, &item.value, takes);
                self.diagnostics.push(refusal);
            }
        }
        Instance::groups(setting, groups)
    }

    /// Reports what the catalog demands in a group, and below the options that are chosen there.
    pub(super) fn demand(
        &mut self,
        group: &Setting,
        entries: &Dictionary,
        span: Span,
        spot: &Spot<'p>,
    ) {
        let chosen = entries.iter().flat_map(|entry| {
            let settings = self.settings(&spot.key(&entry.key).path, Role::Value);
            settings
                .into_iter()
                .filter_map(|setting| value::option(setting, &entry.value.value))
                .flat_map(|option| option.children)
        });
        let missing: Vec<_> = group
            .children
            .iter()
            .chain(chosen)
            .filter(|child| child.required)
            .filter_map(|child| child.setting())
            .filter(|child| child.platforms.macos && !child.deprecated)
            .filter_map(|child| match child.last_segment() {
                Some(Segment::Key(name)) if !entries.contains_key(name) => Some((child, name)),
                _ => None,
            })
            .collect();
        for (child, name) in missing {
            let refusal = refusal::missing(child, name, spot, span);
            self.diagnostics.push(refusal);
        }
    }

    /// Says where Microsoft advises against a setting.
    fn advise(&mut self, setting: &Setting, span: Span, spot: &Spot<'_>) {
        if setting.deprecated {
            let message = format!("the settings catalog marks `{}` as deprecated", spot.name());
            let diagnostic = Diagnostic::new(&G009, message, span, spot.pointer.clone());
            self.diagnostics.push(diagnostic.with_help(
                "look in the admin center for what takes its place; it works as long as Microsoft keeps it",
            ));
        }
    }
}

/// The chosen option below which one of the settings stands, with that setting.
fn below_option<'i>(
    instance: &'i mut Instance,
    settings: &[&'static Setting],
) -> Option<(&'static Setting, &'i mut Vec<Instance>)> {
    let InstanceValue::Choice(selection) = &mut instance.value else {
        return None;
    };
    let setting = settings
        .iter()
        .find(|setting| {
            let children = selection.option.children;
            children.iter().any(|child| child.id == setting.id)
        })
        .copied();
    match setting {
        Some(setting) => Some((setting, &mut selection.children)),
        None => selection
            .children
            .iter_mut()
            .find_map(|child| below_option(child, settings)),
    }
}

/// Does the group stand for the dictionaries of an array?
pub(crate) fn has_items(group: &Setting) -> bool {
    below(group).any(|segment| segment == Segment::Item)
}

/// Does the group stand for a dictionary?
fn has_keys(group: &Setting) -> bool {
    below(group).any(|segment| segment != Segment::Item)
}

/// The first step from a group to each of its children.
fn below(group: &Setting) -> impl Iterator<Item = Segment<'static>> {
    group.children.iter().filter_map(|child| {
        let child = child.setting()?;
        child.path.get(group.path.len()).copied()
    })
}
