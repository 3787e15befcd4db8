//! Typed structs and enumerations of Graph's objects.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result};

use super::resources::{Type, enums, graph_name, properties, types};
use super::write::{HEADER, UNFORMATTED};
use crate::codegen::names::{field, type_name};

const IMPORTS: &str = "\
use serde::{Deserialize, Serialize};

use crate::model::{Base64, GraphModel};
";

pub(super) fn generate(schemas: &Path) -> Result<String> {
    let types = types(&schemas.join("graph/resources.tsv"))?;
    let enums = enums(&schemas.join("graph/enums.tsv"))?;
    let mut text = format!("{HEADER}{UNFORMATTED}\n{IMPORTS}");
    let mut used = BTreeSet::new();
    for key in types.keys() {
        model(&mut text, key, &types, &mut used)?;
    }
    for name in used {
        let values = enums
            .get(&name)
            .with_context(|| format!("there is no enumeration `{name}`"))?;
        enumeration(&mut text, &name, values)?;
    }
    Ok(text)
}

/// A struct with every property that the type has, those of its bases among them.
fn model(
    text: &mut String,
    key: &str,
    types: &BTreeMap<String, Type>,
    used: &mut BTreeSet<String>,
) -> Result<()> {
    let graph = graph_name(key, types);
    writeln!(text, "\n/// `{graph}`.")?;
    writeln!(
        text,
        "#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]\npub struct {} {{",
        type_name(key, "Type")
    )?;
    for (name, kind) in properties(key, types) {
        let rust = rust_type(kind, types, used);
        // Some types hold themselves, by way of others.
        let rust = match types.contains_key(kind) {
            true => format!("Box<{rust}>"),
            false => rust,
        };
        writeln!(
            text,
            "    /// `{name}`.\n    #[serde(rename = {name:?}, default, skip_serializing_if = \"Option::is_none\")]\n    pub {}: Option<{rust}>,",
            field(name)
        )?;
    }
    writeln!(
        text,
        "}}\n\nimpl GraphModel for {} {{\n    const TYPE: &'static str = {graph:?};\n}}",
        type_name(key, "Type")
    )?;
    Ok(())
}

fn rust_type(kind: &str, types: &BTreeMap<String, Type>, used: &mut BTreeSet<String>) -> String {
    if let Some(item) = kind
        .strip_prefix('[')
        .and_then(|kind| kind.strip_suffix(']'))
    {
        return format!("Vec<{}>", rust_type(item, types, used));
    }
    if let Some(name) = kind.strip_prefix("enum ") {
        used.insert(name.to_owned());
        return type_name(name, "Enum");
    }
    match kind {
        "str" | "datetime" | "time" | "timedelta" | "UUID" | "uuid" => "String".to_owned(),
        "int" => "i64".to_owned(),
        "bool" => "bool".to_owned(),
        "bytes" => "Base64".to_owned(),
        name if types.contains_key(name) => type_name(name, "Type"),
        // A type that the tables do not describe.
        _ => "serde_json::Value".to_owned(),
    }
}

fn enumeration(text: &mut String, name: &str, values: &[String]) -> Result<()> {
    writeln!(
        text,
        "\n/// The values of `{name}`.\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]\npub enum {} {{",
        type_name(name, "Enum")
    )?;
    let mut seen = BTreeSet::new();
    for value in values {
        let variant = type_name(value, "Value");
        if seen.insert(variant.clone()) {
            writeln!(
                text,
                "    /// `{value}`.\n    #[serde(rename = {value:?})]\n    {variant},"
            )?;
        }
    }
    writeln!(text, "}}")?;
    Ok(())
}
