//! The typed models: `crates/payloads/src/models`.
//!
//! One module a payload or declaration; its main struct has the model's name, and the structs and
//! enums of nested dictionaries and value lists stand beside it.

mod docs;
mod render;
mod types;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Result, ensure};

use super::literals::string;
use super::names::snake;
use super::tables::group;
use super::{Facts, Files};
use crate::facts::{Schema, SchemaKind, place};
use types::Module;

const FOLDER: &str = "crates/payloads/src/models";

/// One file a schema, and an index of each group.
pub(super) fn generate(facts: &Facts, files: &mut Files) -> Result<()> {
    let mut groups: BTreeMap<&str, Vec<&Schema>> = BTreeMap::new();
    for schema in facts.library.schemas.values() {
        if !matches!(
            schema.kind,
            SchemaKind::Envelope | SchemaKind::SetupAssistant
        ) {
            groups.entry(group(schema)).or_default().push(schema);
        }
    }
    for (group, schemas) in groups {
        let folder = match group {
            "payloads" => Path::new(FOLDER).to_path_buf(),
            group => Path::new(FOLDER).join(group),
        };
        files.insert(folder.join("mod.rs"), index(group, &schemas)?);
        for schema in schemas {
            let name = format!("{}.rs", snake(&schema.model));
            files.insert(folder.join(name), file(schema)?);
        }
    }
    Ok(())
}

fn index(group: &str, schemas: &[&Schema]) -> Result<String> {
    let models: BTreeSet<&str> = schemas.iter().map(|schema| schema.model.as_str()).collect();
    ensure!(
        models.len() == schemas.len(),
        "two of the {group} have the same model"
    );
    let mut out = String::from("// From schemas/ by `cargo xtask codegen`.\n\n");
    out.push_str(match group {
        "payloads" => {
            "//! Typed models of every payload that macOS has.\n\npub mod credentials;\npub mod declarations;\n\npub use crate::model::PayloadModel;\n"
        }
        "declarations" => "//! Typed models of every declaration.\n",
        _ => "//! Typed models of the data that credential assets point at.\n",
    });
    for model in &models {
        let _ = writeln!(out, "pub mod {};", snake(model));
    }
    for model in &models {
        let _ = writeln!(out, "pub use {}::{model};", snake(model));
    }
    Ok(out)
}

fn file(schema: &Schema) -> Result<String> {
    let mut module = Module::new(schema);
    module.root()?;
    let text = module.text();
    let map = match text.contains("BTreeMap<") {
        true => "use std::collections::BTreeMap;\n\n",
        false => "",
    };
    Ok(format!(
        "// From schemas/{} by `cargo xtask codegen`.\n\n//! {}: `{}`.\n\n{map}use schemars::JsonSchema;\nuse serde::{{Deserialize, Serialize}};\n\nuse crate::model::PayloadModel;\n\n{text}\n{}",
        place(schema).display(),
        docs::plain(&schema.title),
        schema.payload_type,
        implementation(schema)
    ))
}

fn implementation(schema: &Schema) -> String {
    let variant = match &schema.variant {
        Some(variant) => format!("Some({})", string(variant)),
        None => "None".to_owned(),
    };
    format!(
        "impl PayloadModel for {} {{\nconst PAYLOAD_TYPE: &'static str = {};\nconst VARIANT: Option<&'static str> = {variant};\n}}\n",
        schema.model,
        string(&schema.payload_type)
    )
}
