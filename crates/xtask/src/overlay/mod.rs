//! `schemas/overlay`: what Apple's files leave out or get wrong.
//!
//! Corrections change the facts after they were read; constraints stand beside them. An entry that
//! names something that is not there, or that changes nothing any more, is an error: after an
//! import somebody has to look at it.

mod constraints;
mod corrections;
mod template;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};

pub(crate) use constraints::{Condition, Constraint, Demand};

use crate::facts::{Key, Library, Schema};
use crate::yaml::{self, Node};

/// The files with rules between keys: what Apple's files cannot say, and what the deployment guides ask for.
const CONSTRAINTS: [&str; 2] = ["constraints.yaml", "guides.yaml"];

/// The constraints of each schema, by its name.
pub(crate) type Constraints = BTreeMap<String, Vec<Constraint>>;

/// Corrects the facts and returns the constraints.
pub(crate) fn apply(library: &mut Library, folder: &Path) -> Result<Constraints> {
    let path = folder.join("facts.yaml");
    yaml::read_expanded(&path)
        .and_then(|node| corrections::apply(library, &node))
        .with_context(|| path.display().to_string())?;
    let mut constraints = Constraints::new();
    for name in CONSTRAINTS {
        let path = folder.join(name);
        yaml::read_expanded(&path)
            .and_then(|node| constraints::read(library, &node, &mut constraints))
            .with_context(|| path.display().to_string())?;
    }
    Ok(constraints)
}

/// The schemas that an entry is about: `schema: NAME` or `schema: [NAME, NAME]`.
fn schemas(entry: &Node, library: &Library) -> Result<Vec<String>> {
    let names = entry
        .get("schema")
        .with_context(|| format!("line {}: an entry without `schema`", entry.line))?
        .texts()?;
    for name in &names {
        if !library.schemas.contains_key(name) {
            bail!("line {}: there is no schema `{name}`", entry.line);
        }
    }
    Ok(names)
}

/// An entry tells why it is there.
fn evidence(entry: &Node) -> Result<()> {
    match entry.get("evidence").map(Node::text).transpose()? {
        Some(text) if text.len() > 10 => Ok(()),
        _ => bail!("line {}: an entry without `evidence`", entry.line),
    }
}

/// Splits `Services/*/[]`; an empty text is the payload itself.
fn split(path: &str) -> Vec<String> {
    path.split('/')
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The keys of every dictionary that a path reaches; `*` is any key, `[]` any item.
fn reach<'l>(schema: &'l Schema, path: &[String]) -> Vec<&'l [Key]> {
    let mut reached: Vec<&[Key]> = vec![&schema.keys];
    for part in path {
        reached = reached
            .into_iter()
            .flat_map(|keys| keys.iter().filter(|key| matches(key, part)))
            .filter_map(|key| schema.subkeys(key))
            .collect();
    }
    reached
}

/// Does a part of a path lead to this key?
fn matches(key: &Key, part: &str) -> bool {
    part == "*" || part == "[]" || key.name == part
}

#[cfg(test)]
mod tests;
