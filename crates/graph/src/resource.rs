//! Types of objects of Microsoft Graph: which properties they have, and what these hold.

use crate::generated::resources::RESOURCES;

/// A type of object.
#[derive(Debug, PartialEq)]
pub struct Resource {
    /// Graph's name, `macOSCompliancePolicy`.
    pub name: &'static str,
    /// Its properties, those of its base types among them, by name.
    pub properties: &'static [Property],
}

/// A property of an object.
#[derive(Debug, PartialEq)]
pub struct Property {
    /// Graph's name, `storageRequireEncryption`.
    pub name: &'static str,
    /// What it holds.
    pub kind: PropertyKind,
}

/// What a property holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PropertyKind {
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A text.
    Text,
    /// A point in time, as a text.
    Date,
    /// A time of day, `08:00:00`.
    Time,
    /// A span of time in the form of ISO 8601, `PT4H`.
    Duration,
    /// A UUID.
    Uuid,
    /// Bytes in base64.
    Bytes,
    /// One of these texts.
    Enumeration(&'static [&'static str]),
    /// A list.
    List(&'static Self),
    /// An object of this type, of which [`find`] may or may not know the properties.
    Object(&'static str),
}

/// A type by its name, with or without `#microsoft.graph.` before it, in any letter case.
///
/// ```
/// use russet_graph::resource::{PropertyKind, find};
/// let policy = find("#microsoft.graph.macOSCompliancePolicy").unwrap();
/// let property = policy.property("storageRequireEncryption").unwrap();
/// assert_eq!(property.kind, PropertyKind::Boolean);
/// ```
#[must_use]
pub fn find(name: &str) -> Option<&'static Resource> {
    let name = name.trim_start_matches('#');
    let name = name.strip_prefix("microsoft.graph.").unwrap_or(name);
    RESOURCES
        .iter()
        .find(|resource| resource.name.eq_ignore_ascii_case(name))
}

impl Resource {
    /// A property by its name.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&'static Property> {
        self.properties
            .iter()
            .find(|property| property.name == name)
    }
}
