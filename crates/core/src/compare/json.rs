//! The JSON of `russet diff --format json`: a contract, kept apart from the types within.

use super::{Change, ChangeKind, Difference, MetadataChange};
use russet_payloads::Scope;
use serde::Serialize;

#[derive(Serialize)]
struct Report<'a> {
    settings: Vec<SettingLine<'a>>,
    metadata: Vec<MetadataLine<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct SettingLine<'a> {
    change: &'static str,
    domain: &'a str,
    key: &'a str,
    scope: &'static str,
    old: Option<&'a str>,
    new: Option<&'a str>,
    old_profile: Option<&'a str>,
    new_profile: Option<&'a str>,
    detail: Option<&'a str>,
}

#[derive(Serialize)]
struct MetadataLine<'a> {
    profile: &'a str,
    field: &'a str,
    old: Option<&'a str>,
    new: Option<&'a str>,
}

#[derive(Serialize)]
struct Summary {
    changed: usize,
    added: usize,
    removed: usize,
    moved: usize,
    unchanged: usize,
}

/// Writes a difference as one JSON object on several lines.
#[must_use]
pub fn to_json(difference: &Difference) -> String {
    let report = Report {
        settings: difference.settings.iter().map(setting).collect(),
        metadata: difference.metadata.iter().map(metadata).collect(),
        summary: Summary {
            changed: difference.count(ChangeKind::Changed),
            added: difference.count(ChangeKind::Added),
            removed: difference.count(ChangeKind::Removed),
            moved: difference.count(ChangeKind::Moved),
            unchanged: difference.unchanged,
        },
    };
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

fn setting(change: &Change) -> SettingLine<'_> {
    SettingLine {
        change: change.kind.name(),
        domain: &change.domain,
        key: &change.key,
        scope: match change.scope {
            Scope::System => "system",
            Scope::User => "user",
        },
        old: change.old.as_deref(),
        new: change.new.as_deref(),
        old_profile: change.old_profile.as_deref(),
        new_profile: change.new_profile.as_deref(),
        detail: change.detail.as_deref(),
    }
}

fn metadata(change: &MetadataChange) -> MetadataLine<'_> {
    MetadataLine {
        profile: &change.profile,
        field: &change.field,
        old: change.old.as_deref(),
        new: change.new.as_deref(),
    }
}
