//! Where in a payload or preference domain each definition stands.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use crate::facts::graph_tables::{Definition, cell};

/// A step of a path; the order is that of the static table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Key(String),
    Item,
    AnyKey,
}

/// The place of a definition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) domain: String,
    pub(super) path: Vec<Step>,
    pub(super) preference: bool,
}

/// What a definition says about its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Value,
    KeyName,
    TypePicker,
}

impl Role {
    pub(super) fn of(id: &str) -> Self {
        if id.ends_with("keytobereplaced") {
            Self::KeyName
        } else if id.ends_with("$typepicker") {
            Self::TypePicker
        } else {
            Self::Value
        }
    }
}

/// The groups and options that bring each definition.
pub(super) struct Parents<'t> {
    definitions: &'t BTreeMap<String, Definition>,
    group: BTreeMap<&'t str, &'t str>,
    choices: BTreeMap<&'t str, Vec<&'t str>>,
}

impl<'t> Parents<'t> {
    pub(super) fn new(definitions: &'t BTreeMap<String, Definition>) -> Self {
        let mut group = BTreeMap::new();
        let mut choices: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for definition in definitions.values() {
            for child in &definition.children {
                group.insert(child.id.as_str(), definition.id.as_str());
            }
            for child in definition
                .options
                .iter()
                .flat_map(|option| &option.children)
            {
                let brought = choices.entry(child.id.as_str()).or_default();
                if !brought.contains(&definition.id.as_str()) {
                    brought.push(&definition.id);
                }
            }
        }
        Self {
            definitions,
            group,
            choices,
        }
    }

    /// Choices of which an option brings the definition.
    pub(super) fn choices(&self, id: &str) -> &[&'t str] {
        self.choices.get(id).map_or(&[], Vec::as_slice)
    }

    /// The group that a definition stands in: the one that lists it, or lists the choice that brings it, or
    /// its root.
    fn group(&self, definition: &'t Definition) -> Option<&'t Definition> {
        let listed = self.group.get(definition.id.as_str()).copied();
        let group = listed.or_else(|| {
            let choice = self.choices(&definition.id).first()?;
            self.group.get(choice).copied()
        });
        self.definitions.get(group.unwrap_or(&definition.root))
    }

    /// The place of a definition; one without a domain belongs to a platform that has no payloads.
    pub(super) fn place(&self, definition: &'t Definition) -> Result<Place> {
        let mut place = self.start(definition)?;
        if definition.base == "-" && definition.id == definition.root {
            return Ok(place);
        }
        let mut rest = definition.offset.as_str();
        if let Some(group) = self.group(definition)
            && group.id != definition.id
        {
            place = self.place(group)?;
            rest = below(definition, group);
        }
        if Role::of(&definition.id) == Role::Value {
            let steps =
                steps(rest).with_context(|| format!("the offset of `{}`", definition.id))?;
            place.path.extend(steps);
        } else {
            place.path.push(Step::AnyKey);
        }
        Ok(place)
    }

    /// The place of the payload or of the preferences that a definition belongs to.
    fn start(&self, definition: &Definition) -> Result<Place> {
        if let Some(base) = cell(&definition.base) {
            return preferences(base);
        }
        let root = self
            .definitions
            .get(&definition.root)
            .with_context(|| format!("the root of `{}` is missing", definition.id))?;
        let (domain, rest) = root
            .offset
            .split_once("/[{0}]/")
            .unwrap_or((&root.offset, ""));
        Ok(Place {
            domain: domain.to_owned(),
            path: steps(rest)?,
            preference: false,
        })
    }
}

/// `PayloadContent/DOMAIN/Forced/[0]/mcx_preference_settings/KEY…`.
fn preferences(base: &str) -> Result<Place> {
    let nowhere = Place {
        domain: String::new(),
        path: Vec::new(),
        preference: true,
    };
    let Some((domain, rest)) = base
        .strip_prefix("PayloadContent/")
        .and_then(|rest| rest.split_once("/Forced/[0]/mcx_preference_settings"))
    else {
        return Ok(nowhere);
    };
    Ok(Place {
        domain: domain.to_owned(),
        path: steps(rest.trim_start_matches('/'))?,
        preference: true,
    })
}

/// What a definition's offset adds to its group's.
fn below<'d>(definition: &'d Definition, group: &Definition) -> &'d str {
    definition
        .offset
        .strip_prefix(group.offset.as_str())
        .and_then(|rest| rest.strip_prefix('/'))
        .unwrap_or(&definition.offset)
}

/// Splits an offset; one that starts with a slash is a single key, the path of an app.
fn steps(offset: &str) -> Result<Vec<Step>> {
    if offset.is_empty() {
        return Ok(Vec::new());
    }
    if offset.starts_with('/') {
        return Ok(vec![Step::Key(offset.to_owned())]);
    }
    offset
        .split('/')
        .map(|step| match step {
            "[{0}]" => Ok(Step::Item),
            "{0}" => Ok(Step::AnyKey),
            "" => bail!("`{offset}` has an empty step"),
            name => Ok(Step::Key(name.to_owned())),
        })
        .collect()
}
