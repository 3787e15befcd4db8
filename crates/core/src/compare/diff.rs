//! What one policy sets and another does not, or differently.

use super::flatten::{Setting, settings};
use super::metadata::{self, MetadataChange};
use super::place::Place;
use super::same::{holds, is_same};
use super::show::show_unless_secret;
use super::{Options, identity};
use crate::policy::Policy;
use crate::value::{Node, Value};
use russet_payloads::Scope;
use std::collections::BTreeMap;

/// How two policies differ.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Difference {
    /// Settings, sorted by domain, key and channel.
    pub settings: Vec<Change>,
    /// What is said about profiles rather than set by them, sorted by profile.
    pub metadata: Vec<MetadataChange>,
    /// How many settings stand on both sides with the same value.
    pub unchanged: usize,
}

impl Difference {
    /// Do both mean the same to a Mac and to the service that delivers it? A setting that only moved to another profile
    /// does.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.metadata.is_empty()
            && self
                .settings
                .iter()
                .all(|change| change.kind == ChangeKind::Moved)
    }

    /// How many settings changed in this way.
    #[must_use]
    pub fn count(&self, kind: ChangeKind) -> usize {
        let changes = self.settings.iter();
        changes.filter(|change| change.kind == kind).count()
    }
}

impl Difference {
    /// `3 changed, 1 added, 12 the same`
    #[must_use]
    pub fn summary(&self) -> String {
        let counts = ChangeKind::ALL.iter();
        let counts = counts.map(|kind| (self.count(*kind), kind.name()));
        let mut parts: Vec<String> = counts
            .filter(|(count, _)| *count > 0)
            .map(|(count, name)| format!("{count} {name}"))
            .collect();
        parts.push(format!("{} the same", self.unchanged));
        parts.join(", ")
    }
}

/// The settings that moved, by where from and where to, with their number: a profile that was renamed moves all it has.
#[must_use]
pub fn moves(changes: &[Change]) -> Vec<(&str, &str, usize)> {
    let mut moves: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for change in changes
        .iter()
        .filter(|change| change.kind == ChangeKind::Moved)
    {
        let from = change.old_profile.as_deref().unwrap_or_default();
        let to = change.new_profile.as_deref().unwrap_or_default();
        *moves.entry((from, to)).or_default() += 1;
    }
    let moves = moves.into_iter();
    moves.map(|((from, to), count)| (from, to, count)).collect()
}

/// A setting that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// In which way.
    pub kind: ChangeKind,
    /// The payload type or preference domain.
    pub domain: String,
    /// The key, `Services/SystemPolicyAllFiles[com.microsoft.wdav]/Allowed`.
    pub key: String,
    /// The channel.
    pub scope: Scope,
    /// The value that was, as text; a secret is blotted out.
    pub old: Option<String>,
    /// The value that is, as text; a secret is blotted out.
    pub new: Option<String>,
    /// The profile that set it.
    pub old_profile: Option<String>,
    /// The profile that sets it.
    pub new_profile: Option<String>,
    /// What changed, where that is less than the whole: the items of a list that came and went, or the type.
    pub detail: Option<String>,
}

/// The way in which a setting differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// It has another value.
    Changed,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is the same, in another profile.
    Moved,
}

impl ChangeKind {
    /// All of them, those that matter most first.
    pub const ALL: [Self; 4] = [Self::Changed, Self::Added, Self::Removed, Self::Moved];

    /// The name in JSON, `changed`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Moved => "moved",
        }
    }
}

/// Compares what two policies set.
#[must_use]
pub fn diff(old: &Policy, new: &Policy, options: Options) -> Difference {
    let sides = Sides { old, new };
    let mut places: BTreeMap<Place<'_>, [Vec<Setting<'_>>; 2]> = BTreeMap::new();
    for (side, policy) in [old, new].into_iter().enumerate() {
        for setting in settings(policy, options.all) {
            let both = places.entry(setting.place.clone()).or_default();
            if let Some(side) = both.get_mut(side) {
                side.push(setting);
            }
        }
    }
    let mut difference = Difference {
        metadata: metadata::diff(old, new, options),
        ..Difference::default()
    };
    for [old, new] in places.into_values() {
        sides.at_place(old, new, &mut difference);
    }
    difference
}

struct Sides<'a> {
    old: &'a Policy,
    new: &'a Policy,
}

impl Sides<'_> {
    /// Pairs what stands at one place: the same value in the same profile, the same value anywhere, then what is left.
    fn at_place(
        &self,
        mut old: Vec<Setting<'_>>,
        mut new: Vec<Setting<'_>>,
        difference: &mut Difference,
    ) {
        let same = |a: &Setting<'_>, b: &Setting<'_>| {
            is_same(a.value, b.value, a.is_set) && self.old_name(a) == self.new_name(b)
        };
        difference.unchanged += pair(&mut old, &mut new, same).len();
        let moved = pair(&mut old, &mut new, |a, b| {
            is_same(a.value, b.value, a.is_set)
        });
        for (old, new) in moved {
            let change = self.change(ChangeKind::Moved, Some(&old), Some(&new));
            difference.settings.extend(change);
        }
        let by_profile = pair(&mut old, &mut new, |a, b| {
            self.old_name(a) == self.new_name(b)
        });
        let rest = pair(&mut old, &mut new, |_, _| true);
        for (old, new) in by_profile.into_iter().chain(rest) {
            let change = self.change(ChangeKind::Changed, Some(&old), Some(&new));
            difference.settings.extend(change);
        }
        let removed = old
            .iter()
            .filter_map(|old| self.change(ChangeKind::Removed, Some(old), None));
        let added = new
            .iter()
            .filter_map(|new| self.change(ChangeKind::Added, None, Some(new)));
        difference.settings.extend(removed.chain(added));
    }

    fn old_name(&self, setting: &Setting<'_>) -> &str {
        name(self.old, setting)
    }

    fn new_name(&self, setting: &Setting<'_>) -> &str {
        name(self.new, setting)
    }

    /// `None` where neither side has a setting.
    fn change(
        &self,
        kind: ChangeKind,
        old: Option<&Setting<'_>>,
        new: Option<&Setting<'_>>,
    ) -> Option<Change> {
        let either = new.or(old)?;
        let shown = |setting: &Setting<'_>| show_unless_secret(setting.value, setting.is_secret);
        Some(Change {
            kind,
            domain: either.place.domain.to_owned(),
            key: either.place.key(),
            scope: either.place.scope,
            old: old.map(shown),
            new: new.map(shown),
            old_profile: old.map(|old| self.old_name(old).to_owned()),
            new_profile: new.map(|new| self.new_name(new).to_owned()),
            detail: old
                .zip(new)
                .filter(|(old, _)| kind == ChangeKind::Changed && !old.is_secret)
                .and_then(|(old, new)| detail(old.value, new.value)),
        })
    }
}

fn name<'p>(policy: &'p Policy, setting: &Setting<'_>) -> &'p str {
    let profile = policy.profiles.get(setting.profile);
    profile.map_or("", |profile| profile.name.as_str())
}

/// Takes the pairs that belong together out of both sides.
fn pair<'a, 'b>(
    old: &mut Vec<Setting<'a>>,
    new: &mut Vec<Setting<'b>>,
    belong: impl Fn(&Setting<'_>, &Setting<'_>) -> bool,
) -> Vec<(Setting<'a>, Setting<'b>)> {
    let mut pairs = Vec::new();
    for candidate in std::mem::take(old) {
        match new.iter().position(|other| belong(&candidate, other)) {
            Some(index) => pairs.push((candidate, new.remove(index))),
            None => old.push(candidate),
        }
    }
    pairs
}

/// What changed, where that is less than the whole value.
fn detail(old: &Value, new: &Value) -> Option<String> {
    match (old, new) {
        (Value::Array(old), Value::Array(new)) => Some(items(old, new)),
        (Value::Data(old), Value::Data(new)) if identity::digest(old) == identity::digest(new) => {
            Some("the beginning of the hash is the same by chance".to_owned())
        }
        _ if old.kind() != new.kind() => Some(format!(
            "the type: {} → {}",
            old.kind().map_or("null", |kind| kind.name()),
            new.kind().map_or("null", |kind| kind.name())
        )),
        _ => None,
    }
}

/// The items of a list that came and went.
fn items(old: &[Node], new: &[Node]) -> String {
    let only_in = |these: &[Node], those: &[Node], sign: char| -> Vec<String> {
        let only = these.iter().filter(|item| !holds(those, item));
        only.map(|item| format!("{sign}{}", super::show(&item.value)))
            .collect()
    };
    let mut parts = only_in(old, new, '-');
    parts.extend(only_in(new, old, '+'));
    if parts.is_empty() && old.len() == new.len() {
        "the order".to_owned()
    } else if parts.is_empty() {
        "how often an item occurs".to_owned()
    } else {
        parts.join(", ")
    }
}
