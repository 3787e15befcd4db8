//! The table of definitions and its index by path.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::paths::{Parents, Place, Role};
use super::preferences::{self, Preference};
use super::write::{HEADER, UNFORMATTED, list, optional, path, scalar};
use crate::facts::graph_tables::{
    Definition, DefinitionChild, DefinitionOption, definitions, rows,
};

const IMPORTS: &str = "\
use crate::Role::{KeyName, TypePicker};
use crate::Scalar::{Boolean, Integer, String};
use crate::Segment::{AnyKey, Item, Key};
use crate::SettingKind::{Choice, ChoiceCollection, GroupCollection, Simple, SimpleCollection};
use crate::{Child, ChoiceOption, Platforms, Setting, ValueType};
";

/// Everything that the table of definitions is made from.
struct Tables {
    definitions: BTreeMap<String, Definition>,
    values: BTreeMap<(String, String), String>,
    types: BTreeMap<String, String>,
    observed: BTreeMap<String, String>,
    preferences: BTreeMap<Place, Preference>,
}

pub(super) fn generate(schemas: &Path) -> Result<String> {
    let tables = Tables::read(schemas)?;
    let parents = Parents::new(&tables.definitions);
    let mut places = BTreeMap::new();
    for definition in tables.definitions.values() {
        places.insert(definition.id.as_str(), parents.place(definition)?);
    }
    let mut text = format!("{HEADER}{UNFORMATTED}\n{IMPORTS}\n");
    table(&mut text, &tables, &parents, &places)?;
    index(&mut text, &tables.definitions, &places)?;
    retired(&mut text, schemas)?;
    Ok(text)
}

impl Tables {
    fn read(schemas: &Path) -> Result<Self> {
        let graph = schemas.join("graph");
        let tables = Self {
            definitions: definitions(&graph.join("settings.tsv"))?,
            values: values(&graph.join("values.tsv"))?,
            types: pairs(&graph.join("types.tsv"), 3)?,
            observed: pairs(&graph.join("observed-types.tsv"), 2)?,
            preferences: preferences::read(schemas)?,
        };
        tables.agree()?;
        Ok(tables)
    }

    /// Nothing that we wrote ourselves may speak of what is no longer there.
    fn agree(&self) -> Result<()> {
        for (id, option) in self.values.keys() {
            let definition = self
                .definitions
                .get(id)
                .with_context(|| format!("values.tsv: `{id}` is not in settings.tsv"))?;
            ensure!(
                definition.options.iter().any(|known| known.key == *option),
                "values.tsv: `{id}` has no option `{option}`"
            );
        }
        for id in self.types.keys().chain(self.observed.keys()) {
            ensure!(
                self.definitions.contains_key(id),
                "a type is known for `{id}`, which is not in settings.tsv"
            );
        }
        Ok(())
    }

    /// The type that Microsoft's preferences or we ourselves know.
    fn value_type(&self, definition: &Definition, place: &Place) -> Option<&str> {
        if !definition.kind.starts_with('S') {
            return None;
        }
        let mut place = place.clone();
        if definition.kind == "SC" {
            place.path.push(super::paths::Step::Item);
        }
        self.types
            .get(&definition.id)
            .map(String::as_str)
            .or_else(|| {
                let preference = self.preferences.get(&place)?;
                Some(preference.kind.as_str())
            })
    }
}

fn values(path: &Path) -> Result<BTreeMap<(String, String), String>> {
    let mut values = BTreeMap::new();
    for row in rows(path, 5)? {
        let [id, option, value_type, value, _] = row.as_slice() else {
            continue;
        };
        let value = scalar(value_type, value)
            .with_context(|| format!("values.tsv: `{value}` of `{id}` is no {value_type}"))?;
        let old = values.insert((id.clone(), option.clone()), value);
        ensure!(
            old.is_none(),
            "values.tsv: `{id}` `{option}` stands there twice"
        );
    }
    Ok(values)
}

fn pairs(path: &Path, columns: usize) -> Result<BTreeMap<String, String>> {
    Ok(rows(path, columns)?
        .into_iter()
        .filter_map(|row| {
            let mut cells = row.into_iter();
            Some((cells.next()?, cells.next()?))
        })
        .collect())
}

fn table(
    text: &mut String,
    tables: &Tables,
    parents: &Parents<'_>,
    places: &BTreeMap<&str, Place>,
) -> Result<()> {
    let count = tables.definitions.len();
    writeln!(
        text,
        "/// All definitions, by id.\npub(crate) static SETTINGS: [Setting; {count}] = ["
    )?;
    for definition in tables.definitions.values() {
        let place = places
            .get(definition.id.as_str())
            .context("every definition has a place")?;
        writeln!(
            text,
            "    {},",
            setting(tables, parents, definition, place)?
        )?;
    }
    writeln!(text, "];\n")?;
    Ok(())
}

fn setting(
    tables: &Tables,
    parents: &Parents<'_>,
    definition: &Definition,
    place: &Place,
) -> Result<String> {
    let id = &definition.id;
    let mut fields = vec![
        ("id", format!("{id:?}")),
        ("kind", kind(&definition.kind)?.to_owned()),
        ("category", format!("{:?}", definition.category)),
        ("root", format!("{:?}", definition.root)),
        ("domain", format!("{:?}", place.domain)),
        ("path", path(&place.path)),
    ];
    let unusual = [
        ("role", format!("{:?}", Role::of(id))),
        ("preference", place.preference.to_string()),
        (
            "options",
            list(&definition.options, |option| {
                choice_option(tables, id, option)
            }),
        ),
        ("children", children(tables, &definition.children)),
        (
            "brought_by",
            list(parents.choices(id), |choice| format!("{choice:?}")),
        ),
        (
            "value_type",
            value_type(tables.value_type(definition, place)),
        ),
        (
            "observed_type",
            value_type(tables.observed.get(id).map(String::as_str)),
        ),
        ("platforms", platforms(&definition.platforms)),
        ("deprecated", definition.deprecated.to_string()),
    ];
    let usual = [
        "Value",
        "false",
        "&[]",
        "None",
        "Platforms::of(true, false, false)",
    ];
    fields.extend(
        unusual
            .into_iter()
            .filter(|(_, text)| !usual.contains(&text.as_str())),
    );
    let fields: Vec<String> = fields
        .into_iter()
        .map(|(name, text)| format!("{name}: {text}"))
        .collect();
    Ok(format!(
        "Setting {{ {}, ..Setting::USUAL }}",
        fields.join(", ")
    ))
}

fn kind(kind: &str) -> Result<&'static str> {
    Ok(match kind {
        "C" => "Choice",
        "CC" => "ChoiceCollection",
        "S" => "Simple",
        "SC" => "SimpleCollection",
        "GC" => "GroupCollection",
        other => anyhow::bail!("`{other}` is no kind of setting"),
    })
}

fn choice_option(tables: &Tables, definition: &str, option: &DefinitionOption) -> String {
    let DefinitionOption {
        id, label, default, ..
    } = option;
    format!(
        "ChoiceOption {{ id: {id:?}, label: {label:?}, default: {default}, children: {children}, value: {value} }}",
        children = children(tables, &option.children),
        value = optional(option_value(tables, definition, option)),
    )
}

/// Options that are called `true` and `false` are booleans everywhere in the catalog; others need an entry.
fn option_value(tables: &Tables, definition: &str, option: &DefinitionOption) -> Option<String> {
    let entry = tables
        .values
        .get(&(definition.to_owned(), option.key.clone()));
    entry.cloned().or_else(|| {
        let (_, name) = option.id.rsplit_once('_')?;
        matches!(name, "true" | "false").then(|| format!("Boolean({name})"))
    })
}

/// The children that have a definition: the catalog also names those of other platforms.
fn children(tables: &Tables, children: &[DefinitionChild]) -> String {
    let defined: Vec<&DefinitionChild> = children
        .iter()
        .filter(|child| tables.definitions.contains_key(&child.id))
        .collect();
    list(&defined, |child| {
        let brings = if child.required { "must" } else { "may" };
        format!("Child::{brings}({:?})", child.id)
    })
}

fn value_type(name: Option<&str>) -> String {
    optional(match name {
        Some("string") => Some("ValueType::String".to_owned()),
        Some("integer") => Some("ValueType::Integer".to_owned()),
        _ => None,
    })
}

fn platforms(names: &[String]) -> String {
    let has = |name: &str| names.iter().any(|known| known == name);
    format!(
        "Platforms::of({}, {}, {})",
        has("macOS"),
        has("iOS"),
        has("linux")
    )
}

/// The positions in the table of everything that macOS has, in the order of domain, path and id.
fn index(
    text: &mut String,
    definitions: &BTreeMap<String, Definition>,
    places: &BTreeMap<&str, Place>,
) -> Result<()> {
    let mut ordered = BTreeSet::new();
    for (position, definition) in definitions.values().enumerate() {
        if let Some(place) = places.get(definition.id.as_str())
            && definition.platforms.iter().any(|name| name == "macOS")
        {
            ordered.insert((&place.domain, &place.path, position));
        }
    }
    let count = ordered.len();
    let positions: Vec<String> = ordered
        .iter()
        .map(|(_, _, position)| position.to_string())
        .collect();
    writeln!(
        text,
        "/// Positions in [`SETTINGS`] of what macOS has, by domain and path."
    )?;
    writeln!(
        text,
        "pub(crate) static BY_PATH: [u16; {count}] = [{}];\n",
        positions.join(", ")
    )?;
    Ok(())
}

fn retired(text: &mut String, schemas: &Path) -> Result<()> {
    let rows = rows(&schemas.join("graph/retired.tsv"), 2)?;
    writeln!(
        text,
        "/// Ids of groups that were replaced, each with the payload type."
    )?;
    writeln!(
        text,
        "pub(crate) static RETIRED: &[(&str, &str)] = {};",
        list(&rows, |row| {
            let cells: Vec<String> = row.iter().map(|cell| format!("{cell:?}")).collect();
            format!("({})", cells.join(", "))
        })
    )?;
    Ok(())
}
