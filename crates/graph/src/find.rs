//! Lookups in both directions.

use crate::generated::settings::{BY_PATH, RETIRED, SETTINGS};
use crate::{Segment, Setting};
use std::cmp::Ordering;

/// The definition with this id, whatever the case of its letters.
#[must_use]
pub fn find(id: &str) -> Option<&'static Setting> {
    let index = SETTINGS
        .binary_search_by(|setting| compare(setting.id, id))
        .ok()?;
    SETTINGS.get(index)
}

/// Compares an id in lower case with another in any case.
fn compare(lower: &str, any: &str) -> Ordering {
    lower
        .bytes()
        .cmp(any.bytes().map(|byte| byte.to_ascii_lowercase()))
}

/// All definitions, by id.
pub fn all() -> impl Iterator<Item = &'static Setting> {
    SETTINGS.iter()
}

/// The definitions for macOS at this place of a payload or preference domain, by id.
///
/// There may be several: one for each type that a free key may have, one for each region's content rating, or
/// one for each group when payloads of several groups share a type.
pub fn find_path(domain: &str, path: &[Segment<'_>]) -> impl Iterator<Item = &'static Setting> {
    range(|setting| {
        setting
            .domain
            .cmp(domain)
            .then_with(|| setting.path.cmp(path))
    })
}

/// Is there a definition for macOS at this place or anywhere below it?
#[must_use]
pub fn starts_path(domain: &str, path: &[Segment<'_>]) -> bool {
    range(|setting| {
        let start = setting.path.get(..path.len()).unwrap_or(setting.path);
        setting.domain.cmp(domain).then_with(|| start.cmp(path))
    })
    .next()
    .is_some()
}

/// Does the catalog have anything for this payload type or preference domain on macOS?
#[must_use]
pub fn is_known(domain: &str) -> bool {
    starts_path(domain, &[])
}

/// Does the catalog have this key of a payload? For keys that Apple's schema lacks: some exist only there.
///
/// ```
/// assert!(russet_graph::is_catalog_only("com.apple.MCX.FileVault2", "RecoveryKeyRotationInMonths"));
/// assert!(!russet_graph::is_catalog_only("com.apple.MCX.FileVault2", "Enabel"));
/// ```
#[must_use]
pub fn is_catalog_only(payload_type: &str, key: &str) -> bool {
    find_path(payload_type, &[Segment::Key(key)])
        .next()
        .is_some()
}

/// The groups that stand for payloads of this type; several where payloads of different purpose share it.
pub fn roots(domain: &str) -> impl Iterator<Item = &'static Setting> {
    range(|setting| setting.domain.cmp(domain))
        .filter(|setting| setting.root == setting.id && !setting.preference)
}

/// The payload type that a group used to stand for before Microsoft replaced it: accepted in policies that
/// exist, never written.
///
/// ```
/// assert_eq!(russet_graph::retired("com.apple.MCX_com.apple.MCX"), Some("com.apple.MCX"));
/// assert_eq!(russet_graph::retired("com.apple.dock_autohide"), None);
/// ```
#[must_use]
pub fn retired(id: &str) -> Option<&'static str> {
    RETIRED
        .iter()
        .find(|(retired, _)| retired.eq_ignore_ascii_case(id))
        .map(|(_, domain)| *domain)
}

/// The entries of the path index that `order` calls equal; they stand together.
fn range(order: impl Fn(&Setting) -> Ordering) -> impl Iterator<Item = &'static Setting> {
    let order = |index: &u16| {
        SETTINGS
            .get(usize::from(*index))
            .map_or(Ordering::Less, &order)
    };
    let start = BY_PATH.partition_point(|index| order(index) == Ordering::Less);
    let rest = BY_PATH.get(start..).unwrap_or_default();
    let end = rest.partition_point(|index| order(index) == Ordering::Equal);
    rest.get(..end)
        .unwrap_or_default()
        .iter()
        .filter_map(|index| SETTINGS.get(usize::from(*index)))
}
