//! Objects of Microsoft Graph that are no profiles: groups, filters, enrollment profiles, compliance policies, apps, scripts
//! and what else a rollout needs.
//!
//! They all have one shape, and one table says what there is of them: see [`ObjectType`].

pub(crate) mod as_profile;
pub(crate) mod content;
pub(crate) mod defaults;
pub(crate) mod enrollment;
mod forms;
pub(crate) mod package;
pub(crate) mod panes;
pub(crate) mod properties;
mod reference;
mod secrets;
mod settings;
mod types;
pub(crate) mod variables;

pub use package::{Package, PackageContent};
pub use reference::reference;
pub use types::{Assigned, Kind, ObjectType, Referring, find_type};

use super::Allowance;
use crate::diagnostic::Pointer;
use crate::value::{Dictionary, Node, Span, Value};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::collections::BTreeSet;

/// An object of Microsoft Graph that a policy asks for.
#[derive(Clone, Debug)]
pub struct Object {
    /// What it is.
    pub object_type: &'static ObjectType,
    /// What people call it: its `displayName` unless that is written.
    pub name: String,
    /// Where its name stands, or the start of its document.
    pub span: Span,
    /// Who gets it, as written.
    pub assign: Option<Node>,
    /// Names of the Intune scope tags that the object gets.
    pub role_scope_tags: Vec<String>,
    /// It is in the tenant already: nothing is made of it, others may refer to it.
    pub exists: bool,
    /// Where its document begins: the root, except for one of several within a document.
    pub pointer: Pointer,
    /// Its properties under Graph's names (`storageRequireEncryption`, `membershipRule`, …).
    pub properties: Dictionary,
    /// What its document says in words of the policy language alone, such as `icon` or `serial-numbers`.
    pub fields: Dictionary,
    /// The file that is uploaded for it, if it is an app that has one.
    pub package: Option<Package>,
    /// The files that `!file` and `!text` brought in: where each is named, and its path as it is written there.
    pub files: Vec<(Span, String)>,
    /// Rules that its author has accepted, with the reason.
    pub allow: Vec<Allowance>,
    /// The variables of policy source that its document uses, with those that they are made of.
    pub variables: BTreeSet<String>,
}

impl Object {
    /// An object of this type and name, with nothing in it.
    #[must_use]
    pub fn new(object_type: &'static ObjectType, name: impl Into<String>) -> Self {
        Self {
            object_type,
            name: name.into(),
            span: Span::NONE,
            assign: None,
            role_scope_tags: Vec::new(),
            exists: false,
            pointer: Pointer::root(),
            properties: Dictionary::new(),
            fields: Dictionary::new(),
            package: None,
            files: Vec::new(),
            allow: Vec::new(),
            variables: BTreeSet::new(),
        }
    }

    /// The kind of document that it stands in.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.object_type.kind
    }

    /// How others refer to it before a tenant has given it an id: `group/Pilot`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}/{}", self.kind().name(), self.name)
    }

    /// A property, unless it is null.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&Node> {
        let node = self.properties.get(name)?;
        (node.value != Value::Null).then_some(node)
    }

    /// A property that is a text.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.property(name)?.value.as_str()
    }

    /// A property that is bytes, or the base64 of them.
    pub(crate) fn bytes(&self, name: &str) -> Option<Vec<u8>> {
        match &self.property(name)?.value {
            Value::Data(bytes) => Some(bytes.clone()),
            Value::String(text) => {
                let packed: String = text.split_whitespace().collect();
                STANDARD.decode(packed).ok()
            }
            _ => None,
        }
    }

    /// Is the property there, and true?
    #[must_use]
    pub fn is_true(&self, name: &str) -> bool {
        self.property(name).and_then(|node| node.value.as_bool()) == Some(true)
    }

    /// The path of the file that `!file` or `!text` brought in at this place.
    #[must_use]
    pub fn file_at(&self, span: Span) -> Option<&str> {
        let mut files = self.files.iter();
        let (_, path) = files.find(|(place, _)| *place == span)?;
        Some(path)
    }

    /// A list of texts among the fields of the policy language, with their places.
    pub fn texts(&self, field: &str) -> impl Iterator<Item = (&str, Span)> {
        let items = self
            .fields
            .get(field)
            .and_then(|node| node.value.as_array());
        let items = items.unwrap_or(&[]).iter();
        items.filter_map(|item| Some((item.value.as_str()?, item.span)))
    }
}

impl super::Policy {
    /// All its objects: those of Graph, and those that are delivered as configuration profiles.
    pub fn all_objects(&self) -> impl Iterator<Item = &Object> {
        let profiles = self.profiles.iter();
        let delivered = profiles.filter_map(|profile| profile.made_from.as_deref());
        self.objects.iter().chain(delivered)
    }

    /// Its objects of one kind, in the order of their files, also those that are delivered as configuration profiles.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Object> {
        self.all_objects()
            .filter(move |object| object.kind() == kind)
    }

    /// The object of this kind and name, those that exist already among them.
    #[must_use]
    pub fn object(&self, kind: Kind, name: &str) -> Option<&Object> {
        self.of_kind(kind).find(|object| object.name == name)
    }
}
