//! What the tables of properties say of each.

use crate::expression::tree::Operator;

/// A property that rules compare.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::expression) struct Property {
    /// Its name, as Microsoft's reference spells it.
    pub(in crate::expression) name: &'static str,
    /// Other letter cases that Microsoft's own examples use.
    pub(in crate::expression) also: &'static [&'static str],
    /// What its values are.
    pub(in crate::expression) kind: Kind,
    /// The operators that it takes.
    pub(in crate::expression) operators: &'static [Operator],
    /// The property to compare in its place, or empty.
    pub(in crate::expression) instead: &'static str,
}

/// What the values of a property are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::expression) enum Kind {
    /// Any text.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A UUID.
    Id,
    /// One of these texts. What people write in their place stands before what they mean.
    Choice(
        &'static [&'static str],
        &'static [(&'static str, &'static str)],
    ),
    /// A time.
    Time,
    /// A version of two to four numbers, compared as numbers.
    Version,
    /// A version, compared as a text.
    VersionText,
    /// Several texts.
    Texts,
    /// Several service plans: objects of which `assignedPlan.…` are the properties.
    Plans,
    /// Several groups: objects of which `group.objectId` is the property.
    Groups,
}

impl Property {
    /// Is it of this name, whatever the letter case?
    pub(in crate::expression) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Is the name spelt in a way that Microsoft spells it?
    pub(in crate::expression) fn is_spelt(&self, name: &str) -> bool {
        self.name == name || self.also.contains(&name)
    }

    /// With other letter cases of its name.
    pub(in crate::expression) const fn also(self, also: &'static [&'static str]) -> Self {
        Self { also, ..self }
    }

    /// With a property that took its place.
    pub(in crate::expression) const fn instead(self, instead: &'static str) -> Self {
        Self { instead, ..self }
    }
}

pub(in crate::expression) const fn property(
    name: &'static str,
    kind: Kind,
    operators: &'static [Operator],
) -> Property {
    Property {
        name,
        also: &[],
        kind,
        operators,
        instead: "",
    }
}

/// The groups' names for what filters call otherwise, from the two references: names, models, makers and versions of devices.
pub(in crate::expression) const GROUP_AND_FILTER: &[(&str, &str)] = &[
    ("deviceManufacturer", "manufacturer"),
    ("deviceModel", "model"),
    ("deviceOSVersion", "operatingSystemVersion"),
    ("deviceOSVersion", "osVersion"),
    ("displayName", "deviceName"),
];
