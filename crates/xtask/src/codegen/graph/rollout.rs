//! The tables of what a rollout needs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::write::{HEADER, UNFORMATTED, optional};
use crate::codegen::names::camel;
use crate::facts::graph_tables::{cell, rows};

const IMPORTS: &str = "use crate::rollout::{Condition, Endpoint, Phase, Prerequisite};\n";

pub(super) fn generate(schemas: &Path) -> Result<String> {
    let folder = schemas.join("guides");
    let mut text = format!("{HEADER}{UNFORMATTED}\n{IMPORTS}\n");
    let entries = prerequisites(&folder)?;
    let about = "What a rollout needs, in the order in which it comes up.";
    table(&mut text, about, "PREREQUISITES: [Prerequisite", &entries)?;
    let entries = endpoints(&folder)?;
    let about = "Hosts that have to be reachable, by service.";
    table(&mut text, about, "ENDPOINTS: [Endpoint", &entries)?;
    Ok(text)
}

fn table(text: &mut String, about: &str, start: &str, entries: &[String]) -> Result<()> {
    let length = entries.len();
    writeln!(
        text,
        "/// {about}\npub(crate) static {start}; {length}] = ["
    )?;
    for entry in entries {
        writeln!(text, "    {entry},")?;
    }
    writeln!(text, "];")?;
    Ok(())
}

fn prerequisites(folder: &Path) -> Result<Vec<String>> {
    let mut guides = BTreeMap::new();
    for row in rows(&folder.join("guides.tsv"), 2)? {
        if let [id, title] = row.as_slice() {
            guides.insert(id.clone(), title.clone());
        }
    }
    let mut ids = BTreeSet::new();
    let mut entries = Vec::new();
    for row in rows(&folder.join("prerequisites.tsv"), 9)? {
        let [
            id,
            phase,
            title,
            purpose,
            needed,
            done,
            check,
            guide,
            section,
        ] = row.as_slice()
        else {
            continue;
        };
        ensure!(ids.insert(id.clone()), "`{id}` stands in the table twice");
        let guide = guides
            .get(guide)
            .with_context(|| format!("`{id}`: there is no guide `{guide}`"))?;
        let phase = camel(phase);
        let needed = condition(needed);
        let done = optional(cell(done).map(condition));
        entries.push(format!(
            "Prerequisite {{ id: {id:?}, phase: Phase::{phase}, title: {title:?}, purpose: {purpose:?}, \
             needed: {needed}, done: {done}, check: {check:?}, guide: {guide:?}, section: {section:?} }}"
        ));
    }
    Ok(entries)
}

fn endpoints(folder: &Path) -> Result<Vec<String>> {
    let mut entries = Vec::new();
    for row in rows(&folder.join("endpoints.tsv"), 6)? {
        let [service, host, ports, needed, purpose, source] = row.as_slice() else {
            continue;
        };
        let needed = condition(needed);
        entries.push(format!(
            "Endpoint {{ service: {service:?}, host: {host:?}, ports: {ports:?}, needed: {needed}, \
             purpose: {purpose:?}, source: {source:?} }}"
        ));
    }
    Ok(entries)
}

/// A condition by its name in the tables; the compiler refuses one that is not declared.
fn condition(name: &str) -> String {
    format!("Condition::{}", camel(name))
}
