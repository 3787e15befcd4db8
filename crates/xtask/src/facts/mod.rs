//! The facts as they stand in `schemas/`: one file a payload or declaration, read, written and walked here.

mod availability;
pub(crate) mod graph_tables;
mod library;
mod read;
mod scalar;
mod write;

pub(crate) use availability::{Availability, FIELDS, Fact, PLATFORMS, Platforms, Shape};
pub(crate) use library::{Library, place};
pub(crate) use scalar::Scalar;

/// What a file describes; its first line says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SchemaKind {
    Payload,
    Declaration,
    Credential,
    Envelope,
    SetupAssistant,
}

/// Each kind with the word that opens its files and its Rust name.
pub(crate) const KINDS: [(SchemaKind, &str, &str); 5] = [
    (SchemaKind::Payload, "payload", "Payload"),
    (SchemaKind::Declaration, "declaration", "Declaration"),
    (SchemaKind::Credential, "credential", "Credential"),
    (SchemaKind::Envelope, "envelope", "Envelope"),
    (SchemaKind::SetupAssistant, "setup-assistant", "Envelope"),
];

/// The types that Apple's schema knows, and their Rust names.
pub(crate) const TYPES: [(&str, &str); 9] = [
    ("string", "String"),
    ("integer", "Integer"),
    ("real", "Real"),
    ("boolean", "Boolean"),
    ("date", "Date"),
    ("data", "Data"),
    ("array", "Array"),
    ("dictionary", "Dictionary"),
    ("any", "Any"),
];

/// One file.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Schema {
    /// Name of the file without its extension, which is also how the overlay names the schema.
    pub(crate) name: String,
    pub(crate) kind: SchemaKind,
    /// Apple's type; several files may share one.
    pub(crate) payload_type: String,
    pub(crate) variant: Option<String>,
    pub(crate) model: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) dropped: bool,
    pub(crate) apply: Option<String>,
    /// What to use instead; only the overlay says so.
    pub(crate) replaced_by: Option<String>,
    pub(crate) platforms: Platforms,
    pub(crate) keys: Vec<Key>,
}

/// A key of a payload or dictionary, or an item of an array.
#[derive(Clone, Debug, PartialEq, Default)]
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) required: bool,
    pub(crate) values: Vec<AllowedValue>,
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
    pub(crate) repetition: Option<(u32, u32)>,
    pub(crate) format: Option<String>,
    pub(crate) subtype: Option<String>,
    pub(crate) default: Option<Scalar>,
    pub(crate) combine: Option<String>,
    pub(crate) asset_types: Vec<String>,
    /// Media types that an asset may have.
    pub(crate) content_types: Vec<String>,
    pub(crate) secret: bool,
    /// Types of the payloads whose UUID the key may hold; only the overlay says so.
    pub(crate) references: Vec<String>,
    pub(crate) dropped: bool,
    /// What to use instead; only the overlay says so.
    pub(crate) replaced_by: Option<String>,
    pub(crate) platforms: Platforms,
    pub(crate) summary: String,
    /// Apple's name for the structure that the subkeys make up.
    pub(crate) structure: Option<String>,
    pub(crate) keys: Keys,
}

/// An entry of a value list.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct AllowedValue {
    pub(crate) value: Scalar,
    /// Versions of macOS; only the overlay states them.
    pub(crate) introduced: Option<String>,
    pub(crate) removed: Option<String>,
}

/// What a key holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Keys {
    Own(Vec<Key>),
    /// The same as the key at this path, which may be one of its own ancestors.
    Same(Vec<String>),
}

impl Default for Keys {
    fn default() -> Self {
        Self::Own(Vec::new())
    }
}

impl Schema {
    /// The key at a path.
    pub(crate) fn key(&self, path: &[String]) -> Option<&Key> {
        let (last, parents) = path.split_last()?;
        self.keys_at(parents)?.iter().find(|key| key.name == *last)
    }

    /// The keys under a path, through references.
    pub(crate) fn keys_at(&self, path: &[String]) -> Option<&[Key]> {
        if path.is_empty() {
            return Some(&self.keys);
        }
        self.subkeys(self.key(path)?)
    }

    /// What a key of this schema holds, through references.
    pub(crate) fn subkeys<'s>(&'s self, key: &'s Key) -> Option<&'s [Key]> {
        match &key.keys {
            Keys::Own(keys) => Some(keys),
            Keys::Same(target) => self.keys_at(target),
        }
    }

    /// The key at a path, to be changed. A path through a reference leads to the keys that it stands for.
    pub(crate) fn key_mut(&mut self, path: &[String]) -> Option<&mut Key> {
        let (last, parents) = path.split_last()?;
        self.own_mut(parents)?
            .iter_mut()
            .find(|key| key.name == *last)
    }

    /// The keys under a path, to be changed.
    pub(crate) fn own_mut(&mut self, path: &[String]) -> Option<&mut Vec<Key>> {
        let path = self.resolved(path)?;
        let mut keys = &mut self.keys;
        for name in &path {
            match &mut keys.iter_mut().find(|key| key.name == *name)?.keys {
                Keys::Own(own) => keys = own,
                Keys::Same(_) => return None,
            }
        }
        Some(keys)
    }

    /// The path at which the keys under `path` are written.
    pub(crate) fn resolved(&self, path: &[String]) -> Option<Vec<String>> {
        let mut at: Vec<String> = Vec::new();
        for name in path {
            at.push(name.clone());
            if let Keys::Same(target) = &self.key(&at)?.keys {
                at.clone_from(target);
            }
        }
        Some(at)
    }
}
