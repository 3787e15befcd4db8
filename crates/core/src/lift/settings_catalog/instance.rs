//! Instances of settings, read from JSON.

use super::{field, items, place};
use crate::diagnostic::did_you_mean;
use crate::diagnostic::rules::{G004, G005, G010, G011, G012, G013};
use crate::diagnostic::{Code, Diagnostic, Pointer};
use crate::lower::settings_catalog::has_items;
use crate::value::{Dictionary, Entry, Node, Span, Value};
use russet_graph::{Child, ChoiceOption, Role, Scalar, Segment, Setting, SettingKind};

/// A setting and the value of its key.
pub(super) struct Lifted {
    pub(super) setting: &'static Setting,
    /// Where the setting is named.
    pub(super) span: Span,
    pub(super) value: Node,
}

/// Reads instances and collects what is wrong with them.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) diagnostics: Vec<Diagnostic>,
    /// How many ids were looked for among similar ones, which takes its time.
    suggestions: usize,
}

/// For how many unknown ids a similar one is looked for.
const MOST_SUGGESTIONS: usize = 20;

impl Reader {
    /// The settings of an instance: its own, and those below the option that it chooses.
    pub(super) fn instance(&mut self, node: &Node, pointer: &Pointer) -> Vec<Lifted> {
        let Some(id) =
            field(node, "settingDefinitionId").and_then(|id| Some((id.value.as_str()?, id.span)))
        else {
            self.report(
                &G012,
                "an instance without `settingDefinitionId`",
                node.span,
                pointer,
            );
            return Vec::new();
        };
        let (id, span) = id;
        if let Some(domain) = russet_graph::retired(id) {
            return self.retired(domain, node, span, pointer);
        }
        let Some(setting) = russet_graph::find(id) else {
            self.unknown(id, span, &pointer.key("settingDefinitionId"));
            return Vec::new();
        };
        if !self.is_of_kind(setting, node, pointer) {
            return Vec::new();
        }
        self.value(setting, node, span, pointer)
    }

    fn value(
        &mut self,
        setting: &'static Setting,
        node: &Node,
        span: Span,
        pointer: &Pointer,
    ) -> Vec<Lifted> {
        let name = value_field(setting.kind);
        let pointer = pointer.key(name);
        let mut below = Vec::new();
        let value = match (setting.kind, field(node, name)) {
            (_, None) => {
                let message = format!("an instance without `{name}`");
                self.report(&G012, &message, node.span, &pointer);
                None
            }
            (SettingKind::Choice, Some(value)) => self.choice(setting, value, &pointer, &mut below),
            (SettingKind::Simple, Some(value)) => self.simple(value, &pointer),
            (SettingKind::GroupCollection, Some(value)) => {
                Some(self.groups(setting, value, &pointer))
            }
            (SettingKind::ChoiceCollection, Some(value)) => {
                Some(self.list(value, &pointer, |reader, item, pointer| {
                    reader.choice(setting, item, pointer, &mut Vec::new())
                }))
            }
            (SettingKind::SimpleCollection, Some(value)) => {
                Some(self.list(value, &pointer, |reader, item, pointer| {
                    reader.simple(item, pointer)
                }))
            }
        };
        let own = value.map(|value| Lifted {
            setting,
            span,
            value,
        });
        own.into_iter().chain(below).collect()
    }

    /// The groups of an id that was replaced: their children know their places.
    fn retired(&mut self, domain: &str, node: &Node, span: Span, pointer: &Pointer) -> Vec<Lifted> {
        let pointer = pointer.key("groupSettingCollectionValue");
        let mut lifted = Vec::new();
        for (index, group) in items(node, "groupSettingCollectionValue")
            .iter()
            .enumerate()
        {
            let children = self.children(group, &pointer.index(index));
            for root in russet_graph::roots(domain) {
                let own = children
                    .iter()
                    .filter(|child| child.setting.root == root.id);
                let entries: Dictionary = own.filter_map(entry).collect();
                if !entries.is_empty() {
                    lifted.push(Lifted {
                        setting: root,
                        span,
                        value: Node::new(entries, group.span),
                    });
                }
            }
        }
        lifted
    }

    /// A choice; the settings that its option brings stand beside it in the payload.
    fn choice(
        &mut self,
        setting: &'static Setting,
        node: &Node,
        pointer: &Pointer,
        below: &mut Vec<Lifted>,
    ) -> Option<Node> {
        let pointer_of_value = pointer.key("value");
        let Some(id) = field(node, "value").and_then(|value| value.value.as_str()) else {
            self.report(
                &G012,
                "a choice without `value`",
                node.span,
                &pointer_of_value,
            );
            return None;
        };
        let Some(option) = setting.option(id) else {
            self.unknown_option(setting, id, node.span, &pointer_of_value);
            return None;
        };
        let children = self.children(node, pointer);
        self.demand(option.children, &children, node.span, pointer);
        below.extend(children);
        if setting.role == Role::TypePicker {
            return None;
        }
        let value = option.value.map(value_of);
        if value.is_none() {
            let message = format!(
                "no source says which value the option `{}` stands for",
                shown(option)
            );
            self.report(&G004, &message, node.span, &pointer_of_value)
                .help = Some("look up its value and write the setting by hand".to_owned());
        }
        value.map(|value| Node::new(value, node.span))
    }

    fn simple(&mut self, node: &Node, pointer: &Pointer) -> Option<Node> {
        let is_token = field(node, "valueState")
            .is_some_and(|state| state.value.as_str() == Some("encryptedValueToken"));
        if is_token {
            let message = "the export does not hold the value of this secret";
            self.report(&G013, message, node.span, pointer).help =
                Some("write the setting by hand, with `!env` for its value".to_owned());
            return None;
        }
        match field(node, "value") {
            Some(value) if matches!(value.value, Value::String(_) | Value::Integer(_)) => {
                Some(value.clone())
            }
            _ => {
                let message = "a simple setting holds a string or an integer as `value`";
                self.report(&G012, message, node.span, &pointer.key("value"));
                None
            }
        }
    }

    fn list(
        &mut self,
        node: &Node,
        pointer: &Pointer,
        mut each: impl FnMut(&mut Self, &Node, &Pointer) -> Option<Node>,
    ) -> Node {
        let values = node.value.as_array().unwrap_or_default();
        let values: Vec<Node> = values
            .iter()
            .enumerate()
            .filter_map(|(index, item)| each(self, item, &pointer.index(index)))
            .collect();
        Node::new(values, node.span)
    }

    /// Groups: the dictionaries of an array, or one dictionary, of which each group may hold a key of its own.
    fn groups(&mut self, setting: &'static Setting, node: &Node, pointer: &Pointer) -> Node {
        let mut dictionaries = Vec::new();
        let mut in_array = false;
        for (index, group) in node.value.as_array().unwrap_or_default().iter().enumerate() {
            let pointer = pointer.index(index);
            let children = self.children(group, &pointer);
            self.demand(setting.children, &children, group.span, &pointer);
            in_array |= children
                .iter()
                .any(|child| child.setting.path.get(setting.path.len()) == Some(&Segment::Item));
            dictionaries.push(Node::new(dictionary(&children), group.span));
        }
        // Without any child only the table tells whether the groups are items.
        let is_bare = |group: &Node| {
            group
                .value
                .as_dictionary()
                .is_some_and(Dictionary::is_empty)
        };
        if in_array || dictionaries.iter().all(is_bare) && has_items(setting) {
            return Node::new(dictionaries, node.span);
        }
        let mut all = Dictionary::new();
        for dictionary in dictionaries {
            if let Value::Dictionary(entries) = dictionary.value {
                place::merge(&mut all, entries);
            }
        }
        Node::new(all, node.span)
    }

    fn children(&mut self, node: &Node, pointer: &Pointer) -> Vec<Lifted> {
        let pointer = pointer.key("children");
        items(node, "children")
            .iter()
            .enumerate()
            .flat_map(|(index, child)| self.instance(child, &pointer.index(index)))
            .collect()
    }

    /// Reports what a group or an option demands and does not have.
    fn demand(&mut self, demanded: &[Child], children: &[Lifted], span: Span, pointer: &Pointer) {
        let missing = demanded.iter().filter(|child| {
            let setting = child.setting();
            child.required
                && setting.is_some_and(|setting| setting.platforms.macos && !setting.deprecated)
                && !children.iter().any(|lifted| lifted.setting.id == child.id)
        });
        let said = self.diagnostics.len();
        for child in missing {
            let already = self.diagnostics.iter().take(said).any(|found| {
                found.pointer.as_str().starts_with(pointer.as_str()) && *found.code != G005
            });
            if !already {
                let message = format!("the settings catalog demands `{}` here", child.id);
                self.report(&G005, &message, span, &pointer.key("children"))
                    .help = Some(
                    "add the setting in the admin center, or export the policy again".to_owned(),
                );
            }
        }
    }

    /// Does the instance have the type of its setting?
    fn is_of_kind(&mut self, setting: &Setting, node: &Node, pointer: &Pointer) -> bool {
        let wanted = instance_type(setting.kind);
        let Some(found) = field(node, "@odata.type") else {
            return true;
        };
        let is_wanted = found
            .value
            .as_str()
            .is_some_and(|found| found.ends_with(wanted));
        if !is_wanted {
            let message = format!("`{}` is not of the type `{wanted}`", setting.id);
            self.report(&G012, &message, found.span, &pointer.key("@odata.type"))
                .help = Some(format!(
                "write `#microsoft.graph.deviceManagementConfiguration{wanted}`"
            ));
        }
        is_wanted
    }

    fn unknown(&mut self, id: &str, span: Span, pointer: &Pointer) {
        let message = format!("the settings catalog has no definition `{id}`");
        let mut help = None;
        if self.suggestions < MOST_SUGGESTIONS {
            self.suggestions += 1;
            help = did_you_mean(id, russet_graph::all().map(|setting| setting.id));
        }
        self.report(&G010, &message, span, pointer).help = help;
    }

    fn unknown_option(&mut self, setting: &Setting, id: &str, span: Span, pointer: &Pointer) {
        let message = format!("`{}` has no option `{id}`", setting.id);
        let options: Vec<String> = setting
            .options
            .iter()
            .map(|option| format!("`{}`", shown(option)))
            .collect();
        let help = format!("its options are {}", options.join(", "));
        self.report(&G011, &message, span, pointer).help = Some(help);
    }

    fn report(
        &mut self,
        code: Code,
        message: &str,
        span: Span,
        pointer: &Pointer,
    ) -> &mut Diagnostic {
        let index = self.diagnostics.len();
        self.diagnostics
            .push(Diagnostic::new(code, message, span, pointer.clone()));
        #[expect(
            clippy::indexing_slicing,
            reason = "the entry was pushed one line above"
        )]
        &mut self.diagnostics[index]
    }
}

/// The dictionary that the children of a group make: under the name that one of them gives, or under their own.
fn dictionary(children: &[Lifted]) -> Dictionary {
    let name = children
        .iter()
        .find(|child| child.setting.role == Role::KeyName)
        .and_then(|child| Some((child.value.value.as_str()?, child.value.span)));
    let Some((name, key_span)) = name else {
        return children.iter().filter_map(entry).collect();
    };
    let value = children
        .iter()
        .find(|child| child.setting.role == Role::Value);
    value
        .map(|child| Entry {
            key: name.to_owned(),
            key_span,
            value: child.value.clone(),
        })
        .into_iter()
        .collect()
}

/// The entry for a setting that has a key.
fn entry(lifted: &Lifted) -> Option<Entry> {
    let Segment::Key(key) = lifted.setting.last_segment()? else {
        return None;
    };
    Some(Entry {
        key: key.to_owned(),
        key_span: lifted.span,
        value: lifted.value.clone(),
    })
}

fn value_of(scalar: Scalar) -> Value {
    match scalar {
        Scalar::Boolean(truth) => truth.into(),
        Scalar::Integer(number) => number.into(),
        Scalar::String(text) => text.into(),
    }
}

/// An option as the admin center shows it, else by its id.
fn shown(option: &ChoiceOption) -> &'static str {
    if option.label.is_empty() {
        option.id
    } else {
        option.label
    }
}

const fn value_field(kind: SettingKind) -> &'static str {
    match kind {
        SettingKind::Choice => "choiceSettingValue",
        SettingKind::ChoiceCollection => "choiceSettingCollectionValue",
        SettingKind::Simple => "simpleSettingValue",
        SettingKind::SimpleCollection => "simpleSettingCollectionValue",
        SettingKind::GroupCollection => "groupSettingCollectionValue",
    }
}

const fn instance_type(kind: SettingKind) -> &'static str {
    match kind {
        SettingKind::Choice => "ChoiceSettingInstance",
        SettingKind::ChoiceCollection => "ChoiceSettingCollectionInstance",
        SettingKind::Simple => "SimpleSettingInstance",
        SettingKind::SimpleCollection => "SimpleSettingCollectionInstance",
        SettingKind::GroupCollection => "GroupSettingCollectionInstance",
    }
}
