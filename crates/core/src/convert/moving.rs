//! The keys of a payload or declaration on their way to the other side.

use super::mapping::{DEFERRAL_DEFAULT, How, Mapping, Pair, Said, translate};
use super::report::Outcome;
use super::ways;
use crate::value::{Dictionary, Node, Span, Value};
use std::collections::BTreeMap;

/// What one mapping makes of the keys of a payload, or of a declaration.
pub(super) struct Moving {
    mapping: &'static Mapping,
    /// From the declaration to the payload?
    back: bool,
    /// What it has nothing for.
    pub(super) rest: Dictionary,
    /// The keys of the other side.
    pub(super) new: Dictionary,
    /// The keys of the user identity that the declaration refers to.
    pub(super) identity: Dictionary,
    /// What became of each key that is not in the rest.
    pub(super) moved: Vec<Moved>,
    /// Why a key stays in the rest, by its way.
    refused: BTreeMap<String, String>,
    /// Which keys of the declaration have got their days from a key that several deferrals share.
    shared: Vec<String>,
}

/// What became of a key.
pub(super) struct Moved {
    pub(super) way: Vec<&'static str>,
    pub(super) span: Span,
    pub(super) outcome: Outcome,
    /// Where it is now, below the type of the other side; `None` where that says it by not having it.
    pub(super) into: Option<String>,
    pub(super) reason: Option<String>,
}

impl Moving {
    /// Moves what can be moved. `identity` is the user identity that the declaration refers to.
    pub(super) fn new(
        mapping: &'static Mapping,
        keys: Dictionary,
        identity: Option<&Dictionary>,
        back: bool,
    ) -> Self {
        let mut moving = Self {
            mapping,
            back,
            rest: keys,
            new: Dictionary::new(),
            identity: Dictionary::new(),
            moved: Vec::new(),
            refused: BTreeMap::new(),
            shared: Vec::new(),
        };
        for pair in mapping.pairs {
            moving.pair(pair, identity);
        }
        moving.shared_delays();
        moving
    }

    /// Why a key of the rest is there.
    pub(super) fn reason(&self, key: &str) -> Option<String> {
        let of_key = |way: &str| way.split('/').next() == Some(key);
        let mut refused = self.refused.iter();
        let found = refused.find(|(way, _)| of_key(way));
        let lacking = if self.back {
            self.mapping.not_in_profile
        } else {
            self.mapping.not_declared
        };
        let mut lacking = lacking.iter();
        let known = lacking.find(|(known, _)| *known == key);
        found
            .map(|(way, why)| format!("{}: {why}", way_shown(way, key)))
            .or_else(|| known.map(|(_, why)| (*why).to_owned()))
    }

    fn from(&self, pair: &Pair) -> &'static [&'static str] {
        if self.back {
            pair.declaration
        } else {
            pair.profile
        }
    }

    fn to(&self, pair: &Pair) -> (&'static str, &'static [&'static str]) {
        if self.back {
            (self.mapping.profile, pair.profile)
        } else {
            (self.mapping.declaration, pair.declaration)
        }
    }

    fn pair(&mut self, pair: &'static Pair, identity: Option<&Dictionary>) {
        match pair.how {
            How::Deferral(delays) if self.back => self.deferral_back(pair, delays),
            How::Deferral(delays) => self.deferral(pair, delays),
            How::UserIdentity(key) if self.back => self.identity_back(pair, key, identity),
            How::UserIdentity(key) => self.identity(pair, key),
            How::Always(items) => self.always(pair, items),
            how => self.value(pair, how),
        }
    }

    fn value(&mut self, pair: &Pair, how: How) {
        let way = self.from(pair);
        let Some(entry) = ways::get(&self.rest, way) else {
            return;
        };
        let said = translate(how, &entry.value.value, self.back);
        match said {
            Ok(Said::As(value, note)) => self.put(pair, value, pair.note.or(note)),
            Ok(Said::Unsaid) => {
                let reason = "it is what holds without the key".to_owned();
                self.done(way, Outcome::Carried, None, Some(reason));
            }
            Err(why) => self.refuse(way, why),
        }
    }

    /// Puts a value on the other side, if that takes it.
    fn put(&mut self, pair: &Pair, value: Value, note: Option<&str>) {
        let way = self.from(pair);
        let (of, to) = self.to(pair);
        if let Some(Err(why)) = ways::key(of, to).map(|key| ways::takes(key, &value)) {
            self.refuse(way, why);
            return;
        }
        ways::set(&mut self.new, to, value);
        let outcome = match note {
            Some(_) => Outcome::Changed,
            None => Outcome::Carried,
        };
        self.done(way, outcome, Some(to.join("/")), note.map(str::to_owned));
    }

    /// A key has left the rest.
    fn done(
        &mut self,
        way: &'static [&'static str],
        outcome: Outcome,
        into: Option<String>,
        reason: Option<String>,
    ) {
        let Some(entry) = ways::get(&self.rest, way) else {
            return;
        };
        self.moved.push(Moved {
            way: way.to_vec(),
            span: entry.key_span,
            outcome,
            into,
            reason,
        });
        ways::remove(&mut self.rest, way);
    }

    fn refuse(&mut self, way: &[&str], why: String) {
        self.refused.insert(way.join("/"), why);
    }

    /// A switch and its days become the days.
    fn deferral(&mut self, pair: &'static Pair, delays: &'static [&'static str]) {
        let on = ways::get(&self.rest, pair.profile).map(|entry| entry.value.value.as_bool());
        let Some(own @ [own_key]) = delays.get(..1) else {
            return;
        };
        match on {
            Some(Some(true)) => {
                let days = delays.iter().find_map(|key| self.rest.get(key));
                let days = days.map_or_else(|| DEFERRAL_DEFAULT.into(), |node| node.value.clone());
                self.put(pair, days, None);
                if ways::get(&self.rest, pair.profile).is_none() {
                    if !self.rest.contains_key(own_key)
                        && delays.iter().any(|key| self.rest.contains_key(key))
                    {
                        self.shared.push(pair.declaration.join("/"));
                    }
                    let into = Some(pair.declaration.join("/"));
                    self.done(own, Outcome::Carried, into, None);
                }
            }
            Some(None) => self.refuse(pair.profile, "it is no boolean".to_owned()),
            Some(Some(false)) | None => {
                let reason = "it is what holds without the key".to_owned();
                self.done(pair.profile, Outcome::Carried, None, Some(reason));
                let switch = pair.profile.join("/");
                let reason = format!("without `{switch}` it has no effect");
                self.done(own, Outcome::Changed, None, Some(reason));
            }
        }
    }

    /// The days that several deferrals share leave last.
    fn shared_delays(&mut self) {
        let deferrals = || {
            self.mapping.pairs.iter().filter_map(|pair| match pair.how {
                How::Deferral([_, shared]) => Some((pair, shared)),
                _ => None,
            })
        };
        let is_refused = |pair: &Pair| self.refused.contains_key(&pair.profile.join("/"));
        let Some((_, shared)) = deferrals().next() else {
            return;
        };
        if self.back || deferrals().any(|(pair, _)| is_refused(pair)) {
            return;
        }
        let used = &self.shared;
        if used.is_empty() {
            let reason = "no deferral without days of its own is switched on, so it has no effect";
            self.done(
                std::slice::from_ref(shared),
                Outcome::Changed,
                None,
                Some(reason.to_owned()),
            );
        } else {
            let into = Some(used.join(" and "));
            self.done(std::slice::from_ref(shared), Outcome::Carried, into, None);
        }
    }

    fn deferral_back(&mut self, pair: &'static Pair, delays: &'static [&'static str]) {
        let Some(days) = ways::get(&self.rest, pair.declaration) else {
            return;
        };
        let Some(own) = delays.first() else { return };
        let days = days.value.value.clone();
        let key = ways::key(self.mapping.profile, &[own]);
        if let Some(Err(why)) = key.map(|key| ways::takes(key, &days)) {
            self.refuse(pair.declaration, why);
            return;
        }
        self.new.set(*own, days);
        self.put(pair, true.into(), None);
    }

    /// A key of the account becomes one of the asset that the account refers to.
    fn identity(&mut self, pair: &'static Pair, key: &'static str) {
        let Some(entry) = ways::get(&self.rest, pair.profile) else {
            return;
        };
        let value = entry.value.value.clone();
        if value.as_str().is_none() {
            self.refuse(pair.profile, "it is no string".to_owned());
            return;
        }
        self.identity.set(key, value);
        let into = format!("{key} of `com.apple.asset.useridentity`");
        self.done(pair.profile, Outcome::Carried, Some(into), None);
    }

    fn identity_back(
        &mut self,
        pair: &'static Pair,
        key: &'static str,
        identity: Option<&Dictionary>,
    ) {
        let known = |key: &str| {
            let mut pairs = self.mapping.pairs.iter();
            pairs.any(|pair| matches!(pair.how, How::UserIdentity(known) if known == key))
        };
        let Some(identity) = identity else {
            let why = "the declaration of the asset is not in the file".to_owned();
            if ways::get(&self.rest, pair.declaration).is_some() {
                self.refuse(pair.declaration, why);
            }
            return;
        };
        let mut keys = super::parts::settings(identity);
        if let Some(other) = keys.find(|entry| !known(&entry.key)) {
            let why = format!(
                "the payload has nothing for the `{}` of the user",
                other.key
            );
            self.refuse(pair.declaration, why);
            return;
        }
        if let Some(node) = identity.get(key) {
            ways::set(&mut self.new, pair.profile, node.value.clone());
            self.done(
                pair.declaration,
                Outcome::Carried,
                Some(pair.profile.join("/")),
                None,
            );
        }
    }

    /// What the payload's type says, the declaration says with a key.
    fn always(&mut self, pair: &'static Pair, items: &'static [&'static str]) {
        let value: Value = items
            .iter()
            .map(|item| Node::derived(*item))
            .collect::<Vec<_>>()
            .into();
        if !self.back {
            ways::set(&mut self.new, pair.declaration, value);
            return;
        }
        match ways::get(&self.rest, pair.declaration) {
            Some(entry) if entry.value.value == value => {
                let into = Some(self.mapping.profile.to_owned());
                self.done(pair.declaration, Outcome::Carried, into, None);
            }
            Some(_) => {
                let why = format!(
                    "the payload stands for `{}` and nothing else",
                    items.join("`, `")
                );
                self.refuse(pair.declaration, why);
            }
            None => {}
        }
    }
}

fn way_shown(way: &str, key: &str) -> String {
    let shown = way.strip_prefix(key).unwrap_or(way);
    let shown = shown.strip_prefix('/').unwrap_or(key);
    format!("`{shown}`")
}
