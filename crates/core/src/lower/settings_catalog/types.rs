//! The type that a simple setting takes: Apple's, else that of Microsoft's preferences, else what policies were seen to have.

use russet_graph::{Segment, Setting, SettingKind, ValueType};
use russet_payloads::{Key, Kind, Schema};

/// What a simple setting takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    String,
    Integer,
    /// A string that Graph keeps as a secret.
    Secret,
    /// Apple has a type that the catalog cannot hold, or nobody says which it is.
    Unknown,
}

/// What a simple setting takes, or the items of a simple collection.
pub(crate) fn taken(setting: &Setting) -> Taken {
    let key = value_key(setting);
    let by_apple = key.map(|key| key.kind);
    match (by_apple, setting.value_type.or(setting.observed_type)) {
        (Some(Kind::String), _) if is_secret(setting, key) => Taken::Secret,
        (Some(Kind::String), _) | (Some(Kind::Any) | None, Some(ValueType::String)) => {
            Taken::String
        }
        (Some(Kind::Integer), _) | (Some(Kind::Any) | None, Some(ValueType::Integer)) => {
            Taken::Integer
        }
        (None, None) if setting.kind == SettingKind::SimpleCollection => Taken::String,
        _ => Taken::Unknown,
    }
}

/// A secret of Apple's is one in Graph too, unless policies were seen to hold it as a plain string.
fn is_secret(setting: &Setting, key: Option<&Key>) -> bool {
    key.is_some_and(|key| key.secret) && setting.observed_type.is_none()
}

/// Apple's key for the value of a setting, or for the items of a collection.
pub(super) fn value_key(setting: &Setting) -> Option<&'static Key> {
    let key = apple_key(setting.domain, setting.path)?;
    match (setting.kind, key.kind) {
        (SettingKind::SimpleCollection, Kind::Array) => key.keys.first(),
        _ => Some(key),
    }
}

/// Apple's key at a place of a payload or declaration; one of a stated type before one of any.
pub(super) fn apple_key(domain: &str, path: &[Segment<'_>]) -> Option<&'static Key> {
    let mut any = None;
    for schema in schemas(domain) {
        match descend(schema.keys, path) {
            Some(key) if key.kind == Kind::Any => any = any.or(Some(key)),
            Some(key) => return Some(key),
            None => {}
        }
    }
    any
}

/// Apple's schemas of a payload or declaration type; none for a preference domain.
fn schemas(domain: &str) -> impl Iterator<Item = &'static Schema> {
    russet_payloads::find(domain)
        .iter()
        .copied()
        .chain(russet_payloads::find_declaration(domain))
}

fn descend(keys: &'static [Key], path: &[Segment<'_>]) -> Option<&'static Key> {
    let (first, rest) = path.split_first()?;
    let key = match first {
        Segment::Key(name) => russet_payloads::find_key(keys, name)?,
        Segment::Item => keys.first()?,
        Segment::AnyKey => keys.iter().find(|key| key.is_any())?,
    };
    if rest.is_empty() {
        return Some(key);
    }
    descend(key.keys, rest)
}
