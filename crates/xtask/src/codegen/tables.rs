//! The static registry: `crates/payloads/src/generated`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::literals::{
    allowed, constraint, list, list_of, macos, nonempty, option, others, range, rust_kind, scalar,
    string, subtype,
};
use super::names::{snake, upper};
use super::{Facts, Files};
use crate::facts::{KINDS, Key, Keys, Schema, SchemaKind, place};
use crate::overlay::Constraint;

const FOLDER: &str = "crates/payloads/src/generated";

/// One file a schema, and an index of them.
pub(crate) fn generate(facts: &Facts, files: &mut Files) -> Result<()> {
    for (name, schema) in &facts.library.schemas {
        let constraints = facts.constraints.get(name).map_or(&[][..], Vec::as_slice);
        let text = file(schema, constraints).with_context(|| name.clone())?;
        let before = files.insert(path(schema), text);
        ensure!(
            before.is_none(),
            "two schemas have the model `{}`",
            schema.model
        );
    }
    for (folder, text) in indexes(facts) {
        files.insert(Path::new(FOLDER).join(folder).join("mod.rs"), text);
    }
    Ok(())
}

fn path(schema: &Schema) -> PathBuf {
    Path::new(FOLDER)
        .join(group(schema))
        .join(format!("{}.rs", snake(&schema.model)))
}

/// The module that holds the schemas of a kind.
pub(crate) fn group(schema: &Schema) -> &'static str {
    match schema.kind {
        SchemaKind::Payload => "payloads",
        SchemaKind::Declaration => "declarations",
        SchemaKind::Credential => "credentials",
        SchemaKind::Envelope | SchemaKind::SetupAssistant => "envelope",
    }
}

fn indexes(facts: &Facts) -> Vec<(&'static str, String)> {
    let mut groups: BTreeMap<&str, Vec<&Schema>> = BTreeMap::new();
    for schema in facts.library.schemas.values() {
        groups.entry(group(schema)).or_default().push(schema);
    }
    let mut root = String::from(
        "// From schemas/ by `cargo xtask codegen`.\n\n//! Apple's facts as static tables.\n\n",
    );
    let mut indexes = Vec::new();
    for (group, mut schemas) in groups {
        let _ = writeln!(root, "pub(crate) mod {group};");
        schemas.sort_by_key(|schema| (schema.payload_type.clone(), schema.variant.clone()));
        indexes.push((group, index(group, &schemas)));
    }
    indexes.push(("", root));
    indexes
}

fn index(group: &str, schemas: &[&Schema]) -> String {
    let mut out = String::from("// From schemas/ by `cargo xtask codegen`.\n\n");
    let visible = if group == "envelope" {
        "pub(crate) "
    } else {
        ""
    };
    for schema in schemas {
        let _ = writeln!(out, "{visible}mod {};", snake(&schema.model));
    }
    if group == "envelope" {
        return out;
    }
    let _ = writeln!(
        out,
        "\nuse crate::facts::Schema;\n\n/// Sorted by type, then variant.\npub(crate) static ALL: [&Schema; {}] = [",
        schemas.len()
    );
    for schema in schemas {
        let _ = writeln!(out, "&{}::SCHEMA,", snake(&schema.model));
    }
    out.push_str("];\n");
    out
}

fn file(schema: &Schema, constraints: &[Constraint]) -> Result<String> {
    let mut tables = Tables {
        schema,
        shared: BTreeMap::new(),
    };
    tables.find_shared(&schema.keys)?;
    let kind = KINDS
        .iter()
        .find(|(kind, ..)| *kind == schema.kind)
        .map_or("", |(.., rust)| rust);
    let mut out = format!(
        "// From schemas/{} by `cargo xtask codegen`.\n\nuse crate::facts::*;\n\npub(crate) static SCHEMA: Schema = Schema {{\n",
        place(schema).display()
    );
    let mut field = |name: &str, value: String| {
        let _ = writeln!(out, "{name}: {value},");
    };
    field("kind", format!("SchemaKind::{kind}"));
    field("payload_type", string(&schema.payload_type));
    field("variant", option(schema.variant.as_deref(), string));
    field("model", string(&schema.model));
    field("title", string(&schema.title));
    field("summary", string(&schema.summary));
    field("dropped", schema.dropped.to_string());
    field("apply", option(schema.apply.as_deref(), string));
    field("replaced_by", option(schema.replaced_by.as_deref(), string));
    field("macos", macos(&schema.platforms));
    field("platforms", others(&schema.platforms));
    field("keys", tables.keys(&schema.keys, &mut Vec::new()));
    field("constraints", list(constraints, constraint));
    out.push_str("};\n");
    out.push_str(&tables.statics());
    Ok(out)
}

/// Writes the keys of one schema; what several keys share becomes a static of its own, which may
/// well refer to itself.
struct Tables<'s> {
    schema: &'s Schema,
    /// Name of the static by the path of the keys.
    shared: BTreeMap<Vec<String>, String>,
}

impl Tables<'_> {
    fn find_shared(&mut self, keys: &[Key]) -> Result<()> {
        for key in keys {
            match &key.keys {
                Keys::Own(keys) => self.find_shared(keys)?,
                Keys::Same(path) => {
                    ensure!(
                        self.schema.resolved(path).as_ref() == Some(path),
                        "`{}` refers to `{}`, which is not there",
                        key.name,
                        path.join("/")
                    );
                    self.shared.insert(path.clone(), upper(&path.join("_")));
                }
            }
        }
        Ok(())
    }

    fn statics(&self) -> String {
        let mut out = String::new();
        for (path, name) in &self.shared {
            let keys = self.schema.keys_at(path).unwrap_or_default();
            let _ = writeln!(
                out,
                "\n/// The keys at `{}`.\nstatic {name}: [Key; {}] = {};",
                path.join("/"),
                keys.len(),
                list_of(keys, |key| self.key(key, &mut path.clone()))
            );
        }
        out
    }

    fn keys(&self, keys: &[Key], path: &mut Vec<String>) -> String {
        match self.shared.get(path) {
            Some(name) if !path.is_empty() => format!("&{name}"),
            _ => list(keys, |key| self.key(key, path)),
        }
    }

    fn key(&self, key: &Key, path: &mut Vec<String>) -> String {
        let mut out = String::from("Key {\n");
        let mut field = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                let _ = writeln!(out, "{name}: {value},");
            }
        };
        field("name", Some(string(&key.name)));
        field("kind", Some(format!("Kind::{}", rust_kind(&key.kind))));
        field("required", key.required.then(|| "true".to_owned()));
        field("values", nonempty(&key.values, allowed));
        field("range", range(key));
        field(
            "repetition",
            key.repetition.map(|bounds| format!("Some({bounds:?})")),
        );
        field(
            "format",
            key.format.as_deref().map(|text| option(Some(text), string)),
        );
        field("subtype", key.subtype.as_deref().map(subtype));
        field(
            "default",
            key.default
                .as_ref()
                .map(|value| format!("Some({})", scalar(value))),
        );
        field(
            "combine",
            key.combine
                .as_deref()
                .map(|text| option(Some(text), string)),
        );
        field(
            "asset_types",
            nonempty(&key.asset_types, |text| string(text)),
        );
        field("secret", key.secret.then(|| "true".to_owned()));
        field("references", nonempty(&key.references, |text| string(text)));
        field("dropped", key.dropped.then(|| "true".to_owned()));
        field(
            "replaced_by",
            key.replaced_by
                .as_deref()
                .map(|text| option(Some(text), string)),
        );
        field(
            "macos",
            key.platforms
                .contains_key("macos")
                .then(|| macos(&key.platforms)),
        );
        field(
            "summary",
            (!key.summary.is_empty()).then(|| string(&key.summary)),
        );
        field("keys", self.subkeys(key, path));
        out.push_str("..Key::EMPTY\n}");
        out
    }

    fn subkeys(&self, key: &Key, path: &mut Vec<String>) -> Option<String> {
        match &key.keys {
            Keys::Own(keys) if keys.is_empty() => None,
            Keys::Own(keys) => {
                path.push(key.name.clone());
                let text = self.keys(keys, path);
                path.pop();
                Some(text)
            }
            Keys::Same(target) => self.shared.get(target).map(|name| format!("&{name}")),
        }
    }
}
