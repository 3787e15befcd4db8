//! Finds the structs and enums of one module and names them.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::docs;
use super::render::{Field, declaration, enumeration, structure};
use crate::codegen::names::field;
use crate::codegen::nested::{below, candidates, is_any, is_for_us, leads_back, written_at};
use crate::facts::{Key, Schema};

/// Names that a nested type must not take.
const TAKEN: [&str; 11] = [
    "BTreeMap",
    "Box",
    "Default",
    "Deserialize",
    "JsonSchema",
    "None",
    "Option",
    "PayloadModel",
    "Serialize",
    "String",
    "Vec",
];

const MAP: &str = "BTreeMap<String, ";

/// How a required value comes about when none is given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Blank {
    /// By `Default`.
    Derived,
    /// Empty data, which has no `Default`.
    Data,
    /// Not at all: a date, or a value of any type.
    Missing,
}

/// A Rust type, and what must be known to use it.
#[derive(Clone)]
pub(super) struct Type {
    pub(super) name: String,
    /// The type that describes it in a JSON Schema; the same unless the type is another crate's.
    pub(super) described: String,
    pub(super) blank: Blank,
}

impl Type {
    fn plain(name: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            described: name.clone(),
            name,
            blank: Blank::Derived,
        }
    }

    fn foreign(name: &str, described: &str, blank: Blank) -> Self {
        Self {
            name: name.to_owned(),
            described: format!("crate::model::{described}"),
            blank,
        }
    }

    fn any() -> Self {
        Self::foreign("plist::Value", "AnySchema", Blank::Missing)
    }

    /// A collection of it, which can always be empty.
    fn within(self, start: &str) -> Self {
        Self {
            name: format!("{start}{}>", self.name),
            described: format!("{start}{}>", self.described),
            blank: Blank::Derived,
        }
    }
}

/// The types of one schema.
pub(super) struct Module<'s> {
    schema: &'s Schema,
    /// Definitions by name.
    definitions: BTreeMap<String, String>,
    /// Types of dictionaries by the path at which their keys are written.
    structs: BTreeMap<Vec<String>, Type>,
}

impl<'s> Module<'s> {
    pub(super) fn new(schema: &'s Schema) -> Self {
        Self {
            schema,
            definitions: BTreeMap::new(),
            structs: BTreeMap::new(),
        }
    }

    /// Writes the main struct and everything below it.
    pub(super) fn root(&mut self) -> Result<()> {
        let schema = self.schema;
        // The name is taken before its body is written, so that nothing nested gets it.
        self.definitions.insert(schema.model.clone(), String::new());
        let fields = self.fields(&schema.keys, &[])?;
        let text = structure(&schema.model, &docs::schema(schema), &fields);
        self.definitions.insert(schema.model.clone(), text);
        Ok(())
    }

    /// The main struct first, the others by name.
    pub(super) fn text(&self) -> String {
        let main = &self.schema.model;
        let mut texts: Vec<_> = self.definitions.iter().collect();
        texts.sort_by_key(|(name, _)| *name != main);
        let texts: Vec<&str> = texts.into_iter().map(|(_, text)| text.as_str()).collect();
        texts.join("\n")
    }

    fn fields(&mut self, keys: &[Key], path: &[String]) -> Result<Vec<Field>> {
        let mut fields = Vec::new();
        let mut names = BTreeSet::new();
        for key in keys {
            if !is_for_us(self.schema, key) {
                continue;
            }
            let kind = self.kind(key, &below(path, key))?;
            let mut name = match is_any(key) {
                true => "other".to_owned(),
                false => field(&key.name),
            };
            while !names.insert(name.clone()) {
                name.push('_');
            }
            fields.push(Field {
                text: declaration(key, &name, &kind),
                blank: match key.required && !is_any(key) {
                    true => kind.blank,
                    false => Blank::Derived,
                },
                name,
            });
        }
        Ok(fields)
    }

    /// The type of a key's value.
    fn kind(&mut self, key: &Key, path: &[String]) -> Result<Type> {
        Ok(match key.kind.as_str() {
            "string" if !key.values.is_empty() => {
                Type::plain(self.define(key, path, |name| enumeration(name, key)))
            }
            "string" => Type::plain("String"),
            "integer" => Type::plain("i64"),
            "real" => Type::plain("f64"),
            "boolean" => Type::plain("bool"),
            "date" => Type::foreign("plist::Date", "DateSchema", Blank::Missing),
            "data" => Type::foreign("plist::Data", "DataSchema", Blank::Data),
            "array" => self.array(key, path)?,
            "dictionary" => self.dictionary(key, path)?,
            _ => Type::any(),
        })
    }

    fn array(&mut self, key: &Key, path: &[String]) -> Result<Type> {
        let (path, keys) = written_at(self.schema, path)?;
        let Some(item) = keys.first() else {
            return Ok(Type::any().within("Vec<"));
        };
        // The structure of the items is named after the array where Apple names it.
        let item = Key {
            structure: item.structure.clone().or_else(|| key.structure.clone()),
            ..item.clone()
        };
        Ok(self.kind(&item, &below(&path, &item))?.within("Vec<"))
    }

    fn dictionary(&mut self, key: &Key, path: &[String]) -> Result<Type> {
        let (path, keys) = written_at(self.schema, path)?;
        match keys {
            [] => Ok(Type::any().within(MAP)),
            [only] if is_any(only) => Ok(self.kind(only, &below(&path, only))?.within(MAP)),
            keys => self.structure(key, &path, keys),
        }
    }

    /// The struct for the keys at a path. One that leads back to itself does so through a `Vec` or a
    /// map, so that it needs no `Box`; its name is known before its body.
    fn structure(&mut self, key: &Key, path: &[String], keys: &[Key]) -> Result<Type> {
        if let Some(known) = self.structs.get(path) {
            return Ok(known.clone());
        }
        let recursive = leads_back(keys, path);
        let mut name = String::new();
        if recursive {
            name = self.define(key, path, |name| name.to_owned());
            self.structs
                .insert(path.to_vec(), Type::plain(name.clone()));
        }
        let fields = self.fields(keys, path)?;
        let docs = docs::nested(key, "The dictionary");
        if recursive {
            let text = structure(&name, &docs, &fields);
            self.definitions.insert(name.clone(), text);
        } else {
            name = self.define(key, path, |name| structure(name, &docs, &fields));
        }
        let missing = fields.iter().any(|field| field.blank == Blank::Missing);
        let kind = Type {
            blank: if missing {
                Blank::Missing
            } else {
                Blank::Derived
            },
            ..Type::plain(name)
        };
        self.structs.insert(path.to_vec(), kind.clone());
        Ok(kind)
    }

    /// Finds a name for a definition: its own, else with the names above it in front. What reads the
    /// same is the same type.
    fn define(&mut self, key: &Key, path: &[String], text: impl Fn(&str) -> String) -> String {
        let free = |name: &String| {
            self.definitions
                .get(name)
                .is_none_or(|known| *known == text(name))
        };
        let name = candidates(key, path)
            .filter(|name| !TAKEN.contains(&name.as_str()))
            .find(free)
            .unwrap_or_default();
        self.definitions.insert(name.clone(), text(&name));
        name
    }
}
