//! Who gets something, in words.

use super::context::Context;
use super::text::{Text, capital};
use crate::compare::show;
use crate::policy::{Assigned, Kind};
use crate::source::ASSIGN_FIELDS;
use crate::value::{Dictionary, Node, Value};

/// Who gets something, or does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Audience<'a> {
    AllDevices,
    AllUsers,
    Group(&'a str),
}

/// A filter that narrows an audience.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Filter<'a> {
    pub(super) name: &'a str,
    /// The Macs that match it are the ones that do not get the thing.
    pub(super) excludes: bool,
}

/// One line of an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Assignment<'a> {
    pub(super) audience: Audience<'a>,
    pub(super) filter: Option<Filter<'a>>,
    /// What is done with an app, `required`.
    pub(super) intent: Option<&'a str>,
    /// The audience is kept from it.
    pub(super) excluded: bool,
}

/// What the intents of apps mean.
const INTENTS: [(&str, &str, &str); 4] = [
    ("required", "required", "Required for "),
    ("available", "available", "Available in Company Portal to "),
    (
        "availableWithoutEnrollment",
        "available without enrollment",
        "Available without enrollment to ",
    ),
    ("uninstall", "removed", "Removed from "),
];

/// An intent in a word or two.
pub(super) fn intent_name(intent: &str) -> &str {
    let known = INTENTS.iter().find(|(name, ..)| *name == intent);
    known.map_or(intent, |(_, short, _)| short)
}

/// The lines of an `assign`.
pub(super) fn assignments(assign: Option<&Node>, assigned: Assigned) -> Vec<Assignment<'_>> {
    let Some(assign) = assign.and_then(|node| node.value.as_dictionary()) else {
        return Vec::new();
    };
    if assigned != Assigned::App {
        return lines(assign, None);
    }
    let intents = assign.iter().filter_map(|entry| {
        let assign = entry.value.value.as_dictionary()?;
        Some(lines(assign, Some(&entry.key)))
    });
    intents.flatten().collect()
}

fn lines<'a>(assign: &'a Dictionary, intent: Option<&'a str>) -> Vec<Assignment<'a>> {
    let is_true = |field| assign.get(field).and_then(|node| node.value.as_bool()) == Some(true);
    let mut audiences = Vec::new();
    if is_true("all-devices") {
        audiences.push(Audience::AllDevices);
    }
    if is_true("all-users") {
        audiences.push(Audience::AllUsers);
    }
    audiences.extend(groups(assign, "groups"));
    let filter = [("filter", false), ("exclude-filter", true)]
        .into_iter()
        .find_map(|(field, excludes)| {
            let name = assign.get(field)?.value.as_str()?;
            Some(Filter { name, excludes })
        });
    let included = audiences.into_iter().map(|audience| Assignment {
        audience,
        filter,
        intent,
        excluded: false,
    });
    let excluded = groups(assign, "exclude-groups").map(|audience| Assignment {
        audience,
        filter: None,
        intent,
        excluded: true,
    });
    included.chain(excluded).collect()
}

fn groups<'a>(assign: &'a Dictionary, field: &str) -> impl Iterator<Item = Audience<'a>> {
    let items = match assign.get(field).map(|node| &node.value) {
        Some(Value::Array(items)) => items.as_slice(),
        _ => &[],
    };
    let names = items.iter().filter_map(|item| item.value.as_str());
    names.map(Audience::Group)
}

/// What an `assign` says beyond who gets something, each by its name, with the intent of an app before it.
pub(super) fn settings(assign: Option<&Node>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    if let Some(assign) = assign.and_then(|node| node.value.as_dictionary()) {
        settings_in(assign, "", &mut found);
    }
    found
}

fn settings_in(assign: &Dictionary, before: &str, found: &mut Vec<(String, String)>) {
    let is_said = |name: &str| ASSIGN_FIELDS.iter().any(|field| field.name == name);
    for entry in assign.iter().filter(|entry| !is_said(&entry.key)) {
        let name = format!("{before}{}", entry.key);
        match &entry.value.value {
            Value::Dictionary(entries) => settings_in(entries, &format!("{name}."), found),
            value => found.push((name, show(value))),
        }
    }
}

impl Audience<'_> {
    /// Its name.
    pub(super) const fn name(&self) -> &str {
        match self {
            Self::AllDevices => "All devices",
            Self::AllUsers => "All users",
            Self::Group(name) => name,
        }
    }

    /// Its name, with a link to the group.
    pub(super) fn text(&self, context: &Context<'_>) -> Text {
        match self {
            Self::Group(name) => context.link(Kind::Group, name),
            all => Text::plain(all.name()),
        }
    }
}

/// An assignment in sentences, one an intent.
pub(super) fn in_words(assignments: &[Assignment<'_>], context: &Context<'_>) -> Vec<Text> {
    let mut intents: Vec<Option<&str>> = Vec::new();
    for line in assignments {
        if !intents.contains(&line.intent) {
            intents.push(line.intent);
        }
    }
    let sentences = intents.into_iter().map(|intent| {
        let lines = assignments.iter().filter(|line| line.intent == intent);
        sentence(&lines.copied().collect::<Vec<_>>(), intent, context)
    });
    sentences.collect()
}

fn sentence(lines: &[Assignment<'_>], intent: Option<&str>, context: &Context<'_>) -> Text {
    let names = |excluded: bool| -> Vec<Text> {
        let chosen = lines.iter().filter(|line| line.excluded == excluded);
        let name = |line: &Assignment<'_>| match line.audience {
            Audience::Group(_) => Text::plain("the group ").then(line.audience.text(context)),
            Audience::AllDevices => Text::plain("all devices"),
            Audience::AllUsers => Text::plain("all users"),
        };
        chosen.map(name).collect()
    };
    let (included, excluded) = (names(false), names(true));
    let known = intent.and_then(|intent| INTENTS.iter().find(|(name, ..)| *name == intent));
    let start = match (known, intent) {
        (Some((.., start)), _) => (*start).to_owned(),
        (None, Some(intent)) => format!("{intent}: "),
        (None, None) => String::new(),
    };
    let mut text = match included.is_empty() {
        true => Text::plain("nobody"),
        false => Text::list(included),
    };
    if let Some(filter) = lines.iter().find_map(|line| line.filter) {
        let how = match filter.excludes {
            true => ", but for Macs that match the filter ",
            false => ", if the Mac matches the filter ",
        };
        text = text.and(how).then(context.link(Kind::Filter, filter.name));
    }
    if !excluded.is_empty() {
        text = text.and("; not ").then(Text::list(excluded));
    }
    capitalized(Text::plain(start).then(text))
}

/// A text that begins with a capital letter, unless it begins with a name.
fn capitalized(mut text: Text) -> Text {
    if let Some(super::text::Inline::Plain(words)) = text.0.first_mut() {
        *words = capital(words);
    }
    text
}
