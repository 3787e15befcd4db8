//! Payloads made from Apple's schema: valid ones of every size, and the same with one fault.
//!
//! The model of the constraints here is written from the documentation of the facts and shares no code with the
//! checker, so that each can show the other wrong.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test program uses its own part"
)]

pub(crate) mod broken_rules;
pub(crate) mod choices;
pub(crate) mod conditions;
pub(crate) mod coverage;
pub(crate) mod faults;
pub(crate) mod finder;
pub(crate) mod generate;
pub(crate) mod model;
pub(crate) mod profile;
pub(crate) mod repair;
pub(crate) mod way;

use russet_payloads::{Availability, Schema, Version};

/// The macOS that the facts are of.
pub(crate) const NEWEST: Version = Version::new(27, 0, 0);

/// Does this macOS have what the availability speaks of?
pub(crate) fn is_usable(availability: &Availability, target: Version) -> bool {
    !availability.absent
        && availability.introduced.is_none_or(|since| since <= target)
        && availability.removed.is_none_or(|until| until > target)
}

/// The newest macOS that has a schema: that of the facts, unless it was removed before or comes later.
pub(crate) fn last_target(schema: &Schema) -> Version {
    match (schema.macos.introduced, schema.macos.removed) {
        (_, Some(removed)) if removed <= NEWEST => before(removed),
        (Some(introduced), _) => NEWEST.max(introduced),
        _ => NEWEST,
    }
}

/// A macOS before this one; there are none between 15 and 26, and none between 10.15 and 11.
pub(crate) fn before(version: Version) -> Version {
    match (version.major, version.minor) {
        (major, minor) if minor > 0 => Version::new(major, minor - 1, 0),
        (26, _) => Version::new(15, 0, 0),
        (11, _) => Version::new(10, 15, 0),
        (major, _) => Version::new(major - 1, 0, 0),
    }
}

/// Every payload and every declaration of macOS.
pub(crate) fn schemas() -> impl Iterator<Item = &'static Schema> {
    let all = russet_payloads::all()
        .iter()
        .chain(russet_payloads::declarations());
    all.copied().filter(|schema| !schema.macos.absent)
}

/// The name of a schema in messages: its type, with what tells it apart from others of that type.
pub(crate) fn name(schema: &Schema) -> String {
    match schema.variant {
        Some(variant) => format!("{} ({variant})", schema.payload_type),
        None => schema.payload_type.to_owned(),
    }
}
