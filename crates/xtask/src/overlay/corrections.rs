//! `facts.yaml`: facts that are wrong or missing in Apple's files.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};

use super::{evidence, schemas, split};
use crate::facts::{AllowedValue, Availability, Key, Library, Scalar, Schema};
use crate::yaml::{Node, Value};

/// Lists of payload types that several corrections name.
type Groups = BTreeMap<String, Vec<String>>;

/// Applies the whole file.
pub(super) fn apply(library: &mut Library, node: &Node) -> Result<()> {
    node.only(&["groups", "corrections"])?;
    let mut groups = Groups::new();
    if let Some(node) = node.get("groups") {
        for (name, types) in node.entries()? {
            groups.insert(name.clone(), types.texts()?);
        }
    }
    let corrections = node.get("corrections").context("no `corrections`")?;
    for entry in corrections.items()? {
        correct(library, entry, &groups).with_context(|| format!("line {}", entry.line))?;
    }
    Ok(())
}

fn correct(library: &mut Library, entry: &Node, groups: &Groups) -> Result<()> {
    entry.only(&["schema", "key", "set", "add", "add-from", "evidence"])?;
    evidence(entry)?;
    let paths = match entry.get("key") {
        Some(node) => node.texts()?,
        None => vec![String::new()],
    };
    let added = added(library, entry)?;
    ensure!(
        entry.get("set").is_some() || !added.is_empty(),
        "an entry that neither sets nor adds anything"
    );
    for name in schemas(entry, library)? {
        let Some(schema) = library.schemas.get_mut(&name) else {
            continue;
        };
        for path in &paths {
            let path = named(schema, &split(path))
                .with_context(|| format!("`{name}` has no key `{path}`"))?;
            if let Some(set) = entry.get("set") {
                set_all(schema, &path, set, groups)?;
            }
            add(schema, &path, &added)?;
        }
    }
    Ok(())
}

fn set_all(schema: &mut Schema, path: &[String], set: &Node, groups: &Groups) -> Result<()> {
    if path.is_empty() {
        set.only(&["replaced-by"])?;
        let text = set.get("replaced-by").map(Node::text).transpose()?;
        schema.replaced_by = text.map(str::to_owned);
        return Ok(());
    }
    let key = schema.key_mut(path).context("no such key")?;
    for (field, value) in set.entries()? {
        assign(key, field, value, groups)
            .with_context(|| format!("`{}`, `{field}`", path.join("/")))?;
    }
    Ok(())
}

/// A path with Apple's names in place of `*` and `[]`.
fn named(schema: &Schema, path: &[String]) -> Option<Vec<String>> {
    let mut result = Vec::new();
    for part in path {
        let keys = schema.keys_at(&result)?;
        let key = match part.as_str() {
            "[]" => keys.first(),
            "*" => keys.iter().find(|key| key.name.starts_with("ANY")),
            name => keys.iter().find(|key| key.name == name),
        };
        result.push(key?.name.clone());
    }
    Some(result)
}

/// The keys that an entry adds, written out or taken from another schema.
fn added(library: &Library, entry: &Node) -> Result<Vec<Key>> {
    let mut keys = Vec::new();
    if let Some(list) = entry.get("add") {
        for node in list.items()? {
            keys.push(Key::read(node)?);
        }
    }
    if let Some(from) = entry.get("add-from") {
        from.only(&["schema", "keys", "optional"])?;
        for name in schemas(from, library)? {
            let source = library.schemas.get(&name).map(|schema| &schema.keys);
            let wanted = from.get("keys").map(Node::texts).transpose()?;
            keys.extend(chosen(source.into_iter().flatten(), wanted.as_deref())?);
        }
        if from.get("optional").map_or(Ok(false), Node::boolean)? {
            keys.iter_mut().for_each(|key| key.required = false);
        }
    }
    Ok(keys)
}

/// The keys with these names; all where no names are given.
fn chosen<'k>(
    keys: impl Iterator<Item = &'k Key> + Clone,
    wanted: Option<&[String]>,
) -> Result<Vec<Key>> {
    let Some(wanted) = wanted else {
        return Ok(keys.cloned().collect());
    };
    wanted
        .iter()
        .map(|name| {
            keys.clone()
                .find(|key| key.name == *name)
                .cloned()
                .with_context(|| format!("there is no key `{name}` to add"))
        })
        .collect()
}

fn add(schema: &mut Schema, path: &[String], added: &[Key]) -> Result<()> {
    for key in added {
        let there = schema.keys_at(path).context("no such place")?;
        ensure!(
            !there.iter().any(|known| known.name == key.name),
            "`{}` is there already",
            key.name
        );
        match schema.own_mut(path) {
            Some(keys) => keys.push(key.clone()),
            None => bail!("keys cannot be added to a reference"),
        }
    }
    Ok(())
}

/// Sets one field of a key; it is an error if that changes nothing.
fn assign(key: &mut Key, field: &str, node: &Node, groups: &Groups) -> Result<()> {
    let before = key.clone();
    match field {
        "required" => key.required = node.boolean()?,
        "secret" => key.secret = node.boolean()?,
        "type" => node.text()?.clone_into(&mut key.kind),
        "format" => key.format = Some(node.text()?.to_owned()),
        "subtype" => key.subtype = Some(node.text()?.to_owned()),
        "default" => key.default = Some(Scalar::read(node, &key.kind)?),
        "range" => {
            key.min = node.get("min").map(Node::parsed).transpose()?;
            key.max = node.get("max").map(Node::parsed).transpose()?;
        }
        "replaced-by" => key.replaced_by = Some(node.text()?.to_owned()),
        "values" => values(key, node)?,
        "references" => key.references = references(node, groups)?,
        "keys" => {
            let keys: Result<Vec<Key>> = node.items()?.iter().map(Key::read).collect();
            key.keys = crate::facts::Keys::Own(keys?);
        }
        "macos" => {
            let said = Availability::read(node)?;
            let known = key.platforms.entry("macos".to_owned()).or_default();
            known.absent = said.absent;
            known.facts.extend(said.facts);
        }
        _ => bail!("the overlay cannot set `{field}`"),
    }
    ensure!(
        *key != before,
        "changes nothing any more: Apple says the same; remove it"
    );
    Ok(())
}

/// A list replaces the values; a mapping states versions of some of them.
fn values(key: &mut Key, node: &Node) -> Result<()> {
    if let Value::Sequence(items) = &node.value {
        let read = items.iter().map(|item| {
            Ok(AllowedValue {
                value: Scalar::read(item, &key.kind)?,
                introduced: None,
                removed: None,
            })
        });
        key.values = read.collect::<Result<_>>()?;
        return Ok(());
    }
    for (name, said) in node.entries()? {
        said.only(&["introduced", "removed"])?;
        let value = key
            .values
            .iter_mut()
            .find(|known| known.value.to_string() == *name)
            .with_context(|| format!("`{name}` is not one of the values"))?;
        let version = |name| said.get(name).map(Node::text).transpose();
        value.introduced = version("introduced")?.map(str::to_owned);
        value.removed = version("removed")?.map(str::to_owned);
    }
    Ok(())
}

/// Payload types, or the names of groups of them.
fn references(node: &Node, groups: &Groups) -> Result<Vec<String>> {
    let mut types = Vec::new();
    for name in node.texts()? {
        match groups.get(&name) {
            Some(group) => types.extend(group.iter().cloned()),
            None if name.starts_with("com.apple.") => types.push(name),
            None => bail!("`{name}` is neither a payload type nor a group"),
        }
    }
    types.sort();
    types.dedup();
    Ok(types)
}
