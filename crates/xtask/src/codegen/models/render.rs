//! Fields, structs and enums as Rust text.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::docs;
use super::types::{Blank, Type};
use crate::codegen::literals::string;
use crate::codegen::names::type_name;
use crate::codegen::nested::is_any;
use crate::facts::{AllowedValue, Key, Scalar};

/// A field of a struct, written.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) blank: Blank,
}

/// A field with its documentation and attributes. `None` is left out, never null.
pub(super) fn declaration(key: &Key, name: &str, kind: &Type) -> String {
    let docs = docs::key(key);
    if is_any(key) {
        return format!(
            "{docs}#[serde(flatten)]\n#[schemars(with = \"BTreeMap<String, {}>\")]\npub {name}: BTreeMap<String, {}>,\n",
            kind.described, kind.name
        );
    }
    let mut serde = vec![format!("rename = {}", string(&key.name))];
    let mut schemars = extensions(key);
    if !key.required || kind.described != kind.name {
        schemars.push(format!("with = {}", string(&kind.described)));
    }
    let mut rust = kind.name.clone();
    if !key.required {
        serde.push("default".to_owned());
        serde.push("skip_serializing_if = \"Option::is_none\"".to_owned());
        rust = format!("Option<{rust}>");
    }
    let schemars = match schemars.is_empty() {
        true => String::new(),
        false => format!("#[schemars({})]\n", schemars.join(", ")),
    };
    format!(
        "{docs}#[serde({})]\n{schemars}pub {name}: {rust},\n",
        serde.join(", ")
    )
}

/// What the JSON Schema says about a value beyond its type.
fn extensions(key: &Key) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(key.min.map(|bound| ("minimum", number(key, bound))));
    facts.extend(key.max.map(|bound| ("maximum", number(key, bound))));
    facts.extend(
        key.format
            .as_ref()
            .map(|format| ("pattern", string(format))),
    );
    if !key.values.is_empty() && key.kind != "string" {
        let values: Vec<String> = key
            .values
            .iter()
            .map(|allowed| allowed.value.to_string())
            .collect();
        facts.push(("enum", format!("[{}]", values.join(", "))));
    }
    facts
        .into_iter()
        .map(|(name, value)| format!("extend(\"{name}\" = {value})"))
        .collect()
}

fn number(key: &Key, bound: f64) -> String {
    match key.kind.as_str() {
        "integer" => format!("{bound:.0}"),
        _ => format!("{bound:?}"),
    }
}

/// A struct, with its `Default` where it can have one.
pub(super) fn structure(name: &str, docs: &str, fields: &[Field]) -> String {
    let any = |blank| fields.iter().any(|field| field.blank == blank);
    let derived = match any(Blank::Missing) || any(Blank::Data) {
        true => "",
        false => "Default, ",
    };
    let body: String = fields.iter().map(|field| field.text.as_str()).collect();
    let mut out = format!(
        "{docs}#[derive(Clone, Debug, {derived}PartialEq, Serialize, Deserialize, JsonSchema)]\npub struct {name} {{\n{body}}}\n"
    );
    if any(Blank::Data) && !any(Blank::Missing) {
        out.push_str(&default(name, fields));
    }
    out
}

fn default(name: &str, fields: &[Field]) -> String {
    let values: String = fields
        .iter()
        .map(|field| match field.blank {
            Blank::Data => format!("{}: plist::Data::new(Vec::new()),\n", field.name),
            _ => format!("{}: Default::default(),\n", field.name),
        })
        .collect();
    format!("\nimpl Default for {name} {{\nfn default() -> Self {{\nSelf {{\n{values}}}\n}}\n}}\n")
}

/// The values of a string; the first is the default.
pub(super) fn enumeration(name: &str, key: &Key) -> String {
    let mut out = format!(
        "{}#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]\npub enum {name} {{\n",
        docs::nested(key, "A value")
    );
    let mut names = BTreeSet::new();
    for (index, allowed) in key.values.iter().enumerate() {
        out.push_str(&variant(allowed, index == 0, &mut names));
    }
    out.push_str("}\n");
    out
}

fn variant(allowed: &AllowedValue, is_default: bool, names: &mut BTreeSet<String>) -> String {
    let Scalar::String(value) = &allowed.value else {
        return String::new();
    };
    let mut name = match value.as_str() {
        "" => "Empty".to_owned(),
        "Self" => "Itself".to_owned(),
        value => type_name(value, "V"),
    };
    while !names.insert(name.clone()) {
        name.push('X');
    }
    let mut out = format!("/// The value `{value}`.");
    if let Some(version) = &allowed.introduced {
        let _ = write!(out, " macOS {version} or later.");
    }
    if let Some(version) = &allowed.removed {
        let _ = write!(out, " Removed in macOS {version}.");
    }
    let default = if is_default { "#[default]\n" } else { "" };
    format!(
        "{out}\n{default}#[serde(rename = {})]\n{name},\n",
        string(value)
    )
}
