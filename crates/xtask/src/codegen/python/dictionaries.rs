//! Nested dictionaries as `TypedDict`s.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;

use super::docs;
use super::types::{Type, is_argument, scalar, string};
use crate::codegen::nested::{below, candidates, is_any, is_for_us, leads_back, written_at};
use crate::facts::{Key, Schema};

/// A `TypedDict`, written.
pub(super) struct Written {
    pub(super) name: String,
    pub(super) text: String,
    /// Where its keys are written, from the payload on.
    pub(super) path: Vec<String>,
}

/// The dictionaries of one payload, each before those that hold it.
pub(super) struct Dictionaries<'s> {
    schema: &'s Schema,
    written: Vec<Written>,
    /// Names by the path at which the keys are written.
    names: BTreeMap<Vec<String>, String>,
}

impl<'s> Dictionaries<'s> {
    pub(super) const fn new(schema: &'s Schema) -> Self {
        Self {
            schema,
            written: Vec::new(),
            names: BTreeMap::new(),
        }
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &Written> {
        self.written.iter()
    }

    /// The type of a key in the dictionary or array at `path`.
    pub(super) fn of_key(&mut self, key: &Key, path: &[String]) -> Result<Type> {
        let path = below(path, key);
        match key.kind.as_str() {
            "array" => self.array(key, &path),
            "dictionary" => self.dictionary(key, &path),
            _ => Ok(scalar(key)),
        }
    }

    fn array(&mut self, key: &Key, path: &[String]) -> Result<Type> {
        let (path, items) = written_at(self.schema, path)?;
        let mut alternatives = Vec::new();
        for item in items {
            // The structure of the items is named after the array where Apple names it.
            let item = Key {
                structure: item.structure.clone().or_else(|| key.structure.clone()),
                ..item.clone()
            };
            alternatives.push(self.of_key(&item, &path)?);
        }
        Ok(Type::sequence(Type::union(alternatives)))
    }

    fn dictionary(&mut self, key: &Key, path: &[String]) -> Result<Type> {
        let (path, keys) = written_at(self.schema, path)?;
        match keys {
            [] => Ok(Type::mapping(Type::any())),
            [only] if is_any(only) => Ok(Type::mapping(self.of_key(only, &path)?)),
            // A `TypedDict` has no room for keys of other names.
            keys if keys.iter().any(is_any) => Ok(Type::mapping(Type::any())),
            keys => self.structure(key, path, keys).map(Type::plain),
        }
    }

    /// The name of the `TypedDict` for the keys at a path, which is written if it was not yet. What reads the same is the
    /// same; one that leads back to itself has its name before its text.
    fn structure(&mut self, key: &Key, path: Vec<String>, keys: &[Key]) -> Result<String> {
        if let Some(known) = self.names.get(&path) {
            return Ok(known.clone());
        }
        let recursive = leads_back(keys, &path);
        let mut name = String::new();
        if recursive {
            name = self.free(key, &path, |_| None);
            self.names.insert(path.clone(), name.clone());
        }
        let mut fields = Vec::new();
        for key in keys.iter().filter(|key| is_for_us(self.schema, key)) {
            fields.push((key.clone(), self.of_key(key, &path)?));
        }
        let text = |name: &str| text(name, &self.schema.model, key, &fields);
        if !recursive {
            name = self.free(key, &path, |name| Some(text(name)));
        }
        let text = text(&name);
        if self.written.iter().all(|known| known.name != name) {
            self.written.push(Written {
                name: name.clone(),
                text,
                path: path.clone(),
            });
        }
        self.names.insert(path, name.clone());
        Ok(name)
    }

    /// The first name that nothing else has.
    fn free(&self, key: &Key, path: &[String], text: impl Fn(&str) -> Option<String>) -> String {
        let is_free = |name: &String| {
            let mut written = self.written.iter();
            match written.find(|known| known.name == *name) {
                Some(known) => text(name).as_ref() == Some(&known.text),
                None => self.names.values().all(|known| known != name),
            }
        };
        let model = &self.schema.model;
        let is_named_after = |name: &str| name.starts_with(model.as_str()) && name != model;
        candidates(key, path)
            .map(|name| match is_named_after(&name) {
                true => name,
                false => format!("{model}{name}"),
            })
            .find(is_free)
            .unwrap_or_default()
    }
}

/// As a class, where every key is a name that Python takes.
fn text(name: &str, model: &str, key: &Key, fields: &[(Key, Type)]) -> String {
    let docs = docs::dictionary(model, key);
    let mut out = String::new();
    if fields.iter().all(|(key, _)| is_argument(&key.name)) {
        let _ = writeln!(out, "class {name}(TypedDict, total=False):\n    {docs}\n");
        for (key, kind) in fields {
            let start = format!("    {}: ", key.name);
            let _ = writeln!(out, "{start}{}", kind.fitted(&start, ""));
            out.push_str(&docs::key(key, "    "));
        }
        return out;
    }
    let _ = writeln!(out, "{name} = TypedDict(\n    {},\n    {{", string(name));
    for (key, kind) in fields {
        let _ = write!(out, "{}", docs::comment(key, "        "));
        let start = format!("        {}: ", string(&key.name));
        let _ = writeln!(out, "{start}{},", kind.fitted(&start, ","));
    }
    let _ = writeln!(out, "    }},\n    total=False,\n)\n{docs}");
    out
}
