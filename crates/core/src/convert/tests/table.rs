//! The table of the mapping, held against Apple's schema, and its way there and back.

use super::super::mapping::{How, Pair};
use super::super::moving::Moving;
use super::super::{mapping, ways};
use super::*;
use russet_payloads::{Key, Kind};

fn pairs() -> impl Iterator<Item = (&'static Mapping, &'static Pair)> {
    Mapping::all().flat_map(|mapping| mapping.pairs.iter().map(move |pair| (mapping, pair)))
}

fn key_of(of: &str, way: &[&str]) -> &'static Key {
    let key = ways::key(of, way).unwrap_or_else(|| panic!("{of} has no {way:?}"));
    assert!(!key.macos.absent, "{of} has no {way:?} on a Mac");
    key
}

#[test]
fn every_type_is_apples() {
    for mapping in Mapping::all() {
        assert!(
            !russet_payloads::find(mapping.profile).is_empty(),
            "{}",
            mapping.profile
        );
        let declaration = russet_payloads::find_declaration(mapping.declaration);
        assert!(declaration.is_some_and(|declaration| !declaration.macos.absent));
        for (key, _) in mapping.not_declared {
            key_of(mapping.profile, &[key]);
        }
        for (key, _) in mapping.not_in_profile {
            key_of(mapping.declaration, &[key]);
        }
    }
}

#[test]
fn every_key_is_apples_and_the_kinds_agree() {
    for (mapping, pair) in pairs() {
        agree(mapping.profile, mapping.declaration, &[], &[], pair);
    }
}

fn agree(profile: &str, declaration: &str, above: &[&str], above_there: &[&str], pair: &Pair) {
    let there = [above_there, pair.declaration].concat();
    let there = key_of(declaration, &there);
    if let How::Always(_) = pair.how {
        assert_eq!(there.kind, Kind::Array);
        return;
    }
    let here = key_of(profile, &[above, pair.profile].concat());
    let name = here.name;
    match pair.how {
        How::Same => assert_eq!(here.kind, there.kind, "{name}"),
        How::Negate => assert_eq!(
            (here.kind, there.kind),
            (Kind::Boolean, Kind::Boolean),
            "{name}"
        ),
        How::Words(words) => {
            for word in words {
                let value = word.profile.map(mapping::scalar);
                assert!(
                    value.is_none_or(|value| ways::takes(here, &value).is_ok()),
                    "{name}"
                );
                assert!(
                    ways::takes(there, &mapping::scalar(word.declaration)).is_ok(),
                    "{name}"
                );
            }
        }
        How::AloneInArray(words) => {
            assert_eq!(here.kind, Kind::Array, "{name}");
            for word in words {
                let value = word.profile.map(mapping::scalar);
                let item = &here.keys[0];
                assert!(
                    value.is_none_or(|value| ways::takes(item, &value).is_ok()),
                    "{name}"
                );
                assert!(
                    ways::takes(there, &mapping::scalar(word.declaration)).is_ok(),
                    "{name}"
                );
            }
        }
        How::Deferral(delays) => {
            assert_eq!(
                (here.kind, there.kind),
                (Kind::Boolean, Kind::Integer),
                "{name}"
            );
            for delay in delays {
                let delay = key_of(profile, &[delay]);
                assert_eq!(
                    (delay.kind, delay.range),
                    (Kind::Integer, there.range),
                    "{name}"
                );
            }
        }
        How::Rows(pairs) => {
            for pair in pairs {
                let here = [pair_above(pair.profile, here), there_above(there)];
                let [here, there] = here;
                assert_eq!(here.kind, ways_key(there, pair.declaration).kind, "{name}");
            }
        }
        How::UserIdentity(key) => {
            let asset = key_of("com.apple.asset.useridentity", &[key]);
            assert_eq!(here.kind, asset.kind, "{name}");
            assert_eq!(
                there.asset_types,
                ["com.apple.asset.useridentity"],
                "{name}"
            );
        }
        How::Always(_) => {}
    }
}

fn pair_above(way: &[&str], array: &'static Key) -> &'static Key {
    ways_key(&array.keys[0], way)
}

fn there_above(array: &'static Key) -> &'static Key {
    &array.keys[0]
}

fn ways_key(dictionary: &'static Key, way: &[&str]) -> &'static Key {
    let [name] = way else { panic!() };
    russet_payloads::find_key(dictionary.keys, name).unwrap_or_else(|| panic!("no {name}"))
}

/// Values for a key of a payload.
fn values(key: &'static Key, there: &'static Key, how: How) -> Vec<Value> {
    let truths = || vec![true.into(), false.into()];
    match how {
        How::Words(words) => known(words),
        How::AloneInArray(words) => known(words)
            .into_iter()
            .map(|value| vec![crate::value::Node::derived(value)].into())
            .collect(),
        How::Rows(_) => {
            let mut row = Dictionary::new();
            row.set("LDAPSearchSettingSearchBase", "ou=people");
            row.set("LDAPSearchSettingScope", "LDAPSearchSettingScopeBase");
            row.set("LDAPSearchSettingDescription", "People");
            vec![vec![crate::value::Node::derived(Value::from(row))].into()]
        }
        _ => match key.kind {
            Kind::Boolean => truths(),
            Kind::Integer => numbers(key, there),
            Kind::Dictionary => {
                let mut texts = Dictionary::new();
                texts.set("default", "Use a letter");
                vec![texts.into()]
            }
            _ => vec!["example.com".into()],
        },
    }
}

/// The least and the most that both sides take, and what lies between.
fn numbers(here: &'static Key, there: &'static Key) -> Vec<Value> {
    let both = |value: &Value| {
        ways::takes(here, value)
            .and(ways::takes(there, value))
            .is_ok()
    };
    let numbers = (0_i64..=800).map(Value::from).filter(both);
    numbers.collect()
}

fn known(words: &'static [mapping::Word]) -> Vec<Value> {
    let known = words.iter().filter_map(|word| word.profile);
    known.map(mapping::scalar).collect()
}

#[test]
fn there_and_back_is_where_it_began() {
    for (mapping, pair) in pairs() {
        if matches!(pair.how, How::Always(_) | How::Deferral(_)) {
            continue;
        }
        let here = key_of(mapping.profile, pair.profile);
        let there = key_of(mapping.declaration, pair.declaration);
        for value in values(here, there, pair.how) {
            let mut keys = Dictionary::new();
            ways::set(&mut keys, pair.profile, value);
            there_and_back(mapping, &keys);
        }
    }
}

#[test]
fn deferrals_come_back_with_their_switches() {
    let mapping = Mapping::all()
        .find(|mapping| {
            mapping
                .pairs
                .iter()
                .any(|pair| matches!(pair.how, How::Deferral(_)))
        })
        .unwrap();
    for pair in mapping.pairs {
        let How::Deferral([own, ..]) = pair.how else {
            continue;
        };
        let mut keys = Dictionary::new();
        ways::set(&mut keys, pair.profile, true.into());
        keys.set(*own, 14_i64);
        there_and_back(mapping, &keys);
    }
}

fn there_and_back(mapping: &'static Mapping, keys: &Dictionary) {
    let there = Moving::new(mapping, keys.clone(), None, false);
    assert!(there.rest.is_empty(), "{:#?}", there.rest);
    let mut new = there.new.clone();
    if !there.identity.is_empty() {
        new.set("UserIdentityAssetReference", "user");
    }
    let back = Moving::new(mapping, new, Some(&there.identity), true);
    assert!(
        back.rest.is_empty(),
        "{}: {:#?}",
        mapping.profile,
        back.rest
    );
    assert_eq!(&back.new, keys, "{}", mapping.profile);
}
