//! From a file of ours to a [`Schema`].

use anyhow::{Context, Result, bail};

use super::{
    AllowedValue, Availability, KINDS, Key, Keys, PLATFORMS, Platforms, Scalar, Schema, TYPES,
};
use crate::yaml::Node;

const SCHEMA_FIELDS: [&str; 12] = [
    "payload",
    "declaration",
    "credential",
    "envelope",
    "setup-assistant",
    "variant",
    "model",
    "title",
    "summary",
    "dropped",
    "apply",
    "keys",
];

const KEY_FIELDS: [&str; 17] = [
    "key",
    "type",
    "structure",
    "required",
    "values",
    "range",
    "repetition",
    "format",
    "subtype",
    "default",
    "combine",
    "asset-types",
    "content-types",
    "secret",
    "dropped",
    "summary",
    "keys",
];

impl Schema {
    /// Reads the file of this name.
    pub(crate) fn read(name: &str, node: &Node) -> Result<Self> {
        only(node, &SCHEMA_FIELDS)?;
        let (kind, payload_type) = KINDS
            .iter()
            .find_map(|(kind, word, _)| Some((*kind, node.get(word)?)))
            .context("the file does not say what it describes: `payload: TYPE`, …")?;
        Ok(Self {
            name: name.to_owned(),
            kind,
            payload_type: payload_type.text()?.to_owned(),
            variant: text(node, "variant")?,
            model: text(node, "model")?.unwrap_or_default(),
            title: text(node, "title")?.unwrap_or_default(),
            summary: text(node, "summary")?.unwrap_or_default(),
            dropped: flag(node, "dropped")?,
            apply: text(node, "apply")?,
            replaced_by: None,
            platforms: platforms(node)?,
            keys: node.get("keys").map_or(Ok(Vec::new()), keys)?,
        })
    }
}

impl Key {
    /// Reads one key.
    pub(crate) fn read(node: &Node) -> Result<Self> {
        only(node, &KEY_FIELDS)?;
        let name = text(node, "key")?.context("a key without `key`")?;
        let kind = text(node, "type")?.with_context(|| format!("`{name}` has no `type`"))?;
        if !TYPES.iter().any(|(known, _)| *known == kind) {
            bail!("line {}: `{kind}` is not a type", node.line);
        }
        let range = node.get("range");
        Ok(Self {
            structure: text(node, "structure")?,
            required: flag(node, "required")?,
            values: values(node, &kind)?,
            min: range
                .and_then(|range| range.get("min"))
                .map(Node::parsed)
                .transpose()?,
            max: range
                .and_then(|range| range.get("max"))
                .map(Node::parsed)
                .transpose()?,
            repetition: node.get("repetition").map(repetition).transpose()?,
            format: text(node, "format")?,
            subtype: text(node, "subtype")?,
            default: node
                .get("default")
                .map(|node| Scalar::read(node, &kind))
                .transpose()?,
            combine: text(node, "combine")?,
            asset_types: texts(node, "asset-types")?,
            content_types: texts(node, "content-types")?,
            secret: flag(node, "secret")?,
            references: Vec::new(),
            dropped: flag(node, "dropped")?,
            replaced_by: None,
            platforms: platforms(node)?,
            summary: text(node, "summary")?.unwrap_or_default(),
            keys: node
                .get("keys")
                .map(subkeys)
                .transpose()?
                .unwrap_or_default(),
            name,
            kind,
        })
    }
}

/// Refuses entries that are neither among `names` nor platforms.
fn only(node: &Node, names: &[&str]) -> Result<()> {
    let platforms = PLATFORMS.iter().map(|(name, ..)| *name);
    let known: Vec<&str> = names.iter().copied().chain(platforms).collect();
    node.only(&known)
}

fn text(node: &Node, name: &str) -> Result<Option<String>> {
    node.get(name)
        .map(|node| node.text().map(str::to_owned))
        .transpose()
}

fn texts(node: &Node, name: &str) -> Result<Vec<String>> {
    node.get(name).map_or(Ok(Vec::new()), Node::texts)
}

fn flag(node: &Node, name: &str) -> Result<bool> {
    node.get(name).map_or(Ok(false), Node::boolean)
}

fn platforms(node: &Node) -> Result<Platforms> {
    PLATFORMS
        .iter()
        .filter_map(|(name, ..)| Some((name, node.get(name)?)))
        .map(|(name, node)| Ok(((*name).to_owned(), Availability::read(node)?)))
        .collect()
}

fn keys(node: &Node) -> Result<Vec<Key>> {
    node.items()?.iter().map(Key::read).collect()
}

fn subkeys(node: &Node) -> Result<Keys> {
    match node.get("ref") {
        Some(path) => Ok(Keys::Same(
            path.text()?.split('/').map(str::to_owned).collect(),
        )),
        None => Ok(Keys::Own(keys(node)?)),
    }
}

fn values(node: &Node, kind: &str) -> Result<Vec<AllowedValue>> {
    let Some(list) = node.get("values") else {
        return Ok(Vec::new());
    };
    list.items()?
        .iter()
        .map(|item| {
            Ok(AllowedValue {
                value: Scalar::read(item, kind)?,
                introduced: None,
                removed: None,
            })
        })
        .collect()
}

fn repetition(node: &Node) -> Result<(u32, u32)> {
    match node.items()? {
        [least, most] => Ok((least.parsed()?, most.parsed()?)),
        _ => bail!("line {}: `repetition` is [LEAST, MOST]", node.line),
    }
}
