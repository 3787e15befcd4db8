//! The type stub of the Python module `russet.payloads`, and where the dictionaries that it names stand.
//!
//! The module makes its classes from the registry when they are first used; the stub says the same to type checkers and
//! editors, and `stubtest` holds one against the other.

mod dictionaries;
mod docs;
mod types;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Result, ensure};

use super::nested::{is_any, is_for_us};
use super::{Facts, Files};
use crate::facts::{Key, Schema, SchemaKind};
use dictionaries::Dictionaries;
use types::{Type, is_argument, string};

const FOLDER: &str = "crates/py/python/russet";

/// Required keys that Intune supplies to the policies of its catalog, which knows the payload and not the key.
const SUPPLIED: [(&str, &str); 1] = [(
    "com.apple.security.FDERecoveryKeyEscrow",
    "EncryptCertPayloadUUID",
)];

const HEADER: &str = "\
# From schemas/ by `cargo xtask codegen`.

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, TypedDict

from russet._payload import Payload

def __dir__() -> list[str]: ...
";

/// The stub, and the table of its dictionaries.
pub(super) fn generate(facts: &Facts, files: &mut Files) -> Result<()> {
    let schemas = &facts.library.schemas;
    let common = schemas
        .get("CommonPayloadKeys")
        .map_or(&[][..], |schema| &schema.keys);
    let mut payloads: Vec<&Schema> = schemas
        .values()
        .filter(|schema| schema.kind == SchemaKind::Payload)
        .collect();
    payloads.sort_by(|one, other| one.model.cmp(&other.model));

    let mut names: BTreeSet<String> = BTreeSet::new();
    let mut stub = HEADER.to_owned();
    let mut table = String::from(
        "# From schemas/ by `cargo xtask codegen`.\n\n\"\"\"Where the dictionaries of `russet.payloads` stand: the class of a payload, then the names of the keys on the way.\"\"\"\n\nfrom __future__ import annotations\n\nDICTIONARIES: dict[str, tuple[str, ...]] = {\n",
    );
    for schema in payloads {
        let mut dictionaries = Dictionaries::new(schema);
        let class = class(schema, common, &mut dictionaries)?;
        for dictionary in dictionaries.all() {
            let _ = write!(stub, "\n{}", dictionary.text);
            let way: Vec<String> = std::iter::once(&schema.model)
                .chain(&dictionary.path)
                .map(|name| string(name))
                .collect();
            let _ = writeln!(
                table,
                "    {}: ({}),",
                string(&dictionary.name),
                way.join(", ")
            );
        }
        let _ = write!(stub, "\n{class}");
        let own = dictionaries.all().map(|dictionary| &dictionary.name);
        for name in own.chain([&schema.model]) {
            ensure!(
                names.insert(name.clone()),
                "two things of `russet.payloads` are called `{name}`"
            );
        }
    }
    table.push_str("}\n");
    files.insert(Path::new(FOLDER).join("payloads.pyi"), stub);
    files.insert(Path::new(FOLDER).join("_dictionaries.py"), table);
    Ok(())
}

/// The class of a payload. Its own keys come first, then those that every payload has.
fn class(schema: &Schema, common: &[Key], dictionaries: &mut Dictionaries<'_>) -> Result<String> {
    let mut arguments = Vec::new();
    let mut others = None;
    for key in schema.keys.iter().filter(|key| is_for_us(schema, key)) {
        let kind = dictionaries.of_key(key, &[])?;
        if is_any(key) {
            others = Some(kind);
        } else if is_argument(&key.name) {
            arguments.push((key, kind, is_needed(schema, key)));
        }
    }
    for key in common {
        let is_new = arguments.iter().all(|(other, ..)| other.name != key.name);
        if is_new && key.name != "PayloadType" {
            arguments.push((key, types::scalar(key), false));
        }
    }
    let mut out = format!("class {}(Payload):\n", schema.model);
    out.push_str(&docs::schema(schema, "    "));
    out.push_str("    def __init__(\n        self,\n        content: Mapping[str, Any] = ...,\n        /,\n        *,\n");
    for (key, kind, required) in arguments {
        let end = if required { "," } else { " = ...," };
        argument(&mut out, &key.name, &kind, end);
    }
    if let Some(kind) = others {
        argument(&mut out, "**others", &kind, ",");
    }
    out.push_str("    ) -> None: ...\n");
    Ok(out)
}

/// Is a payload nowhere complete without this key? `russet::check::is_needed` says the same at run time.
fn is_needed(schema: &Schema, key: &Key) -> bool {
    let said = key.platforms.get("macos");
    let is_outdated = key.dropped || said.is_some_and(|said| said.fact("removed").is_some());
    let is_supplied = SUPPLIED.contains(&(&schema.payload_type, &key.name));
    key.required && !is_outdated && !is_supplied
}

fn argument(out: &mut String, name: &str, kind: &Type, end: &str) {
    let start = format!("        {name}: ");
    let _ = writeln!(out, "{start}{}{end}", kind.fitted(&start, end));
}
