//! Nested dictionaries: what they are called, and where their keys are written.

use anyhow::{Context, Result};

use super::names::type_name;
use crate::facts::{Key, Keys, Platforms, Schema};

/// The keys below a path and where they are written, through references.
pub(super) fn written_at<'s>(
    schema: &'s Schema,
    path: &[String],
) -> Result<(Vec<String>, &'s [Key])> {
    let found = schema.resolved(path).and_then(|path| {
        let keys = schema.keys_at(&path)?;
        Some((path, keys))
    });
    found.with_context(|| format!("`{}` leads nowhere", path.join("/")))
}

/// Names for the type of a key, ever longer.
pub(super) fn candidates(key: &Key, path: &[String]) -> impl Iterator<Item = String> {
    let own = key.structure.as_ref().unwrap_or(&key.name);
    let mut name = match own.starts_with("ANY") {
        true => String::new(),
        false => type_name(own, "Key"),
    };
    let first = name.clone();
    let parents: Vec<String> = path.iter().rev().skip(1).cloned().collect();
    let longer = parents.into_iter().map(move |parent| {
        name = format!("{}{name}", type_name(&parent, "Key"));
        name.clone()
    });
    std::iter::once(first)
        .chain(longer)
        .chain((2..).map(|number| format!("Nested{number}")))
        .filter(|name| !name.is_empty())
}

/// The path of a key in the dictionary or array at `path`.
pub(super) fn below(path: &[String], key: &Key) -> Vec<String> {
    path.iter().chain([&key.name]).cloned().collect()
}

/// Does the name stand for every name?
pub(super) fn is_any(key: &Key) -> bool {
    key.name.starts_with("ANY")
}

/// What macOS does not have has no place in its models; a declaration for other platforms keeps all.
pub(super) fn is_for_us(schema: &Schema, key: &Key) -> bool {
    let absent = |platforms: &Platforms| platforms.get("macos").is_some_and(|said| said.absent);
    !absent(&key.platforms) || absent(&schema.platforms)
}

/// Do these keys, which are written at `path`, refer to a place above them?
pub(super) fn leads_back(keys: &[Key], path: &[String]) -> bool {
    keys.iter().any(|key| match &key.keys {
        Keys::Same(target) => path.starts_with(target),
        Keys::Own(keys) => leads_back(keys, path),
    })
}
