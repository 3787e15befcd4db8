//! One file of Apple's schema becomes a [`Schema`]. Facts only: their sentences stay behind.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::names;
use crate::facts::{
    AllowedValue, Availability, Key, Keys, PLATFORMS, Platforms, Scalar, Schema, SchemaKind,
};
use crate::yaml::{self, Node, Value};

/// Reads a file.
pub(crate) fn read(path: &Path) -> Result<Schema> {
    let stem = path
        .file_stem()
        .and_then(|stem| stem.to_str())
        .context("a file name that is not text")?;
    let node = yaml::read(path)?;
    let payload = node.get("payload").context("no `payload`")?;
    let (kind, payload_type) = kind(payload)?;
    let name = match kind {
        SchemaKind::Payload => names::current(stem).to_owned(),
        SchemaKind::SetupAssistant => "setup-assistant".to_owned(),
        SchemaKind::Envelope if payload_type == "any" => "DeclarationBase".to_owned(),
        _ => payload_type.clone(),
    };
    let mut reader = Reader::default();
    Ok(Schema {
        kind,
        variant: names::variant(&name),
        model: names::model(&name),
        title: names::title(&name),
        summary: String::new(),
        dropped: false,
        apply: text(payload, "apply")?,
        replaced_by: None,
        platforms: reader.platforms(payload)?,
        keys: reader.keys(
            node.get("payloadkeys").context("no `payloadkeys`")?,
            &mut Vec::new(),
        )?,
        payload_type,
        name,
    })
}

/// A payload that macOS has, or anything else than a payload.
pub(crate) fn concerns_us(schema: &Schema) -> bool {
    let on_mac = schema.platforms.get("macos");
    schema.kind != SchemaKind::Payload || on_mac.is_some_and(|said| !said.absent)
}

fn kind(payload: &Node) -> Result<(SchemaKind, String)> {
    for (word, kind) in [
        ("payloadtype", SchemaKind::Payload),
        ("declarationtype", SchemaKind::Declaration),
        ("credentialtype", SchemaKind::Credential),
    ] {
        if let Some(found) = text(payload, word)? {
            let kind = match found.as_str() {
                "SkipKeys" => SchemaKind::SetupAssistant,
                "TopLevel" | "CommonPayloadKeys" | "any" => SchemaKind::Envelope,
                _ => kind,
            };
            return Ok((kind, found));
        }
    }
    bail!("neither a payload nor a declaration")
}

fn text(node: &Node, name: &str) -> Result<Option<String>> {
    node.get(name)
        .map(|node| node.text().map(str::to_owned))
        .transpose()
}

/// Remembers where anchors were met, so that aliases can refer there.
#[derive(Default)]
struct Reader {
    subkeys: HashMap<usize, Vec<String>>,
    platforms: HashMap<usize, Platforms>,
    systems: HashMap<usize, Availability>,
}

impl Reader {
    fn keys(&mut self, node: &Node, path: &mut Vec<String>) -> Result<Vec<Key>> {
        if node.anchor != 0 {
            self.subkeys.insert(node.anchor, path.clone());
        }
        node.items()?
            .iter()
            .map(|item| self.key(item, path))
            .collect()
    }

    fn key(&mut self, node: &Node, path: &mut Vec<String>) -> Result<Key> {
        let name = text(node, "key")?.context("a key without a name")?;
        let kind = bare(&text(node, "type")?.with_context(|| format!("`{name}` has no type"))?);
        path.push(name.clone());
        let key = Key {
            required: text(node, "presence")?.as_deref() == Some("required"),
            values: values(node, &kind)?,
            min: bound(node, "range", "min")?,
            max: bound(node, "range", "max")?,
            repetition: bound(node, "repetition", "min")?.zip(bound(node, "repetition", "max")?),
            format: text(node, "format")?,
            subtype: text(node, "subtype")?.map(|word| bare(&word)),
            default: node
                .get("default")
                .map(|node| Scalar::read(node, &kind))
                .transpose()?,
            combine: text(node, "combinetype")?,
            asset_types: texts(node, "assettypes")?,
            content_types: texts(node, "asset-content-types")?,
            secret: matches!(kind.as_str(), "string" | "data") && names::is_secret(&name),
            references: Vec::new(),
            dropped: false,
            replaced_by: None,
            platforms: self.platforms(node)?,
            summary: String::new(),
            structure: text(node, "subkeytype")?,
            keys: node
                .get("subkeys")
                .map(|node| self.subkeys(node, path))
                .transpose()?
                .unwrap_or_default(),
            name,
            kind,
        };
        path.pop();
        Ok(key)
    }

    fn subkeys(&mut self, node: &Node, path: &mut Vec<String>) -> Result<Keys> {
        let Value::Alias(anchor) = node.value else {
            return Ok(Keys::Own(self.keys(node, path)?));
        };
        let target = self
            .subkeys
            .get(&anchor)
            .with_context(|| format!("line {}: an alias for no subkeys", node.line))?;
        Ok(Keys::Same(target.clone()))
    }

    fn platforms(&mut self, node: &Node) -> Result<Platforms> {
        let Some(node) = node.get("supportedOS") else {
            return Ok(Platforms::new());
        };
        if let Value::Alias(anchor) = node.value {
            return Ok(self.platforms.get(&anchor).cloned().unwrap_or_default());
        }
        let mut platforms = Platforms::new();
        for (ours, theirs, _) in PLATFORMS {
            if let Some(said) = node.get(theirs) {
                platforms.insert(ours.to_owned(), self.system(said)?);
            }
        }
        self.platforms.insert(node.anchor, platforms.clone());
        Ok(platforms)
    }

    fn system(&mut self, node: &Node) -> Result<Availability> {
        if let Value::Alias(anchor) = node.value {
            return Ok(self.systems.get(&anchor).cloned().unwrap_or_default());
        }
        let said = Availability::read_apple(node)?;
        self.systems.insert(node.anchor, said.clone());
        Ok(said)
    }
}

/// `string` of `<string>`.
fn bare(word: &str) -> String {
    word.trim_matches(['<', '>']).to_owned()
}

fn texts(node: &Node, name: &str) -> Result<Vec<String>> {
    node.get(name).map_or(Ok(Vec::new()), Node::texts)
}

fn values(node: &Node, kind: &str) -> Result<Vec<AllowedValue>> {
    let Some(list) = node.get("rangelist") else {
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

fn bound<T: std::str::FromStr>(node: &Node, group: &str, name: &str) -> Result<Option<T>> {
    node.get(group)
        .and_then(|group| group.get(name))
        .map(Node::parsed)
        .transpose()
}
