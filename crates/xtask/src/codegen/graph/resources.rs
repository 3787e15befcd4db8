//! The table of types of objects.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result};

use super::write::{HEADER, UNFORMATTED, list};
use crate::facts::graph_tables::rows;

const IMPORTS: &str = "\
use crate::resource::PropertyKind::{
    Boolean, Bytes, Date, Duration, Enumeration, Integer, List, Object, Text, Time, Uuid,
};
use crate::resource::{Property, Resource};
";

/// What Graph adds to an enumeration for values that are to come.
const FUTURE: &str = "unknownFutureValue";

/// A type as the table has it.
#[derive(Default)]
pub(super) struct Type {
    /// Graph's own name, where it is not the table's.
    name: Option<String>,
    base: String,
    properties: BTreeMap<String, String>,
}

pub(super) fn generate(schemas: &Path) -> Result<String> {
    let types = types(&schemas.join("graph/resources.tsv"))?;
    let enums = enums(&schemas.join("graph/enums.tsv"))?;
    let mut text = format!("{HEADER}{UNFORMATTED}\n{IMPORTS}\n");
    writeln!(
        text,
        "/// All types, by the name in the table.\npub(crate) static RESOURCES: [Resource; {}] = [",
        types.len()
    )?;
    for key in types.keys() {
        writeln!(text, "    {},", resource(key, &types, &enums)?)?;
    }
    writeln!(text, "];")?;
    Ok(text)
}

pub(super) fn types(path: &Path) -> Result<BTreeMap<String, Type>> {
    let mut types: BTreeMap<String, Type> = BTreeMap::new();
    for row in rows(path, 4)? {
        let [key, base, property, kind] = row.as_slice() else {
            continue;
        };
        let entry = types.entry(key.clone()).or_default();
        entry.base.clone_from(base);
        if property == "@odata.type" {
            let name = kind.trim_start_matches("#microsoft.graph.");
            entry.name = Some(name.to_owned());
        } else {
            entry.properties.insert(property.clone(), kind.clone());
        }
    }
    Ok(types)
}

pub(super) fn enums(path: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    let rows = rows(path, 2)?.into_iter();
    let enums = rows.filter_map(|row| {
        let [name, values] = row.try_into().ok()?;
        let values = values.split(',').filter(|value| *value != FUTURE);
        Some((name, values.map(str::to_owned).collect()))
    });
    Ok(enums.collect())
}

/// The properties of a type, those of its bases among them, each with its kind.
pub(super) fn properties<'t>(
    key: &str,
    types: &'t BTreeMap<String, Type>,
) -> BTreeMap<&'t str, &'t str> {
    let mut properties: BTreeMap<&str, &str> = BTreeMap::new();
    let mut at = types.get(key);
    while let Some(current) = at {
        for (name, kind) in &current.properties {
            properties.entry(name).or_insert(kind);
        }
        at = types.get(&current.base);
    }
    properties
}

fn resource(
    key: &str,
    types: &BTreeMap<String, Type>,
    enums: &BTreeMap<String, Vec<String>>,
) -> Result<String> {
    let properties: Vec<String> = properties(key, types)
        .into_iter()
        .map(|(name, kind)| {
            let kind = self::kind(kind, types, enums).with_context(|| format!("{key}.{name}"))?;
            Ok(format!("Property {{ name: {name:?}, kind: {kind} }}"))
        })
        .collect::<Result<_>>()?;
    let properties = list(&properties, Clone::clone);
    Ok(format!(
        "Resource {{ name: {:?}, properties: {properties} }}",
        graph_name(key, types)
    ))
}

fn kind(
    text: &str,
    types: &BTreeMap<String, Type>,
    enums: &BTreeMap<String, Vec<String>>,
) -> Result<String> {
    if let Some(item) = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'))
    {
        return Ok(format!("List(&{})", kind(item, types, enums)?));
    }
    if let Some(name) = text.strip_prefix("enum ") {
        let values = enums
            .get(name)
            .with_context(|| format!("there is no enumeration `{name}`"))?;
        return Ok(format!(
            "Enumeration({})",
            list(values, |value| format!("{value:?}"))
        ));
    }
    Ok(match text {
        "str" => "Text".to_owned(),
        "int" => "Integer".to_owned(),
        "bool" => "Boolean".to_owned(),
        "datetime" => "Date".to_owned(),
        "bytes" => "Bytes".to_owned(),
        "time" => "Time".to_owned(),
        "timedelta" => "Duration".to_owned(),
        "UUID" | "uuid" => "Uuid".to_owned(),
        name => format!("Object({:?})", graph_name(name, types)),
    })
}

/// Graph's name of a type: where the table does not have it, the table's with a small letter at its beginning.
pub(super) fn graph_name(key: &str, types: &BTreeMap<String, Type>) -> String {
    if let Some(name) = types.get(key).and_then(|known| known.name.clone()) {
        return name;
    }
    let mut letters = key.chars();
    let first = letters.next().map(|letter| letter.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}
