//! Joins the newest release with older ones, and with what we wrote ourselves.

use std::collections::BTreeMap;

use crate::facts::{Key, Keys, Library, Schema};

/// Adds what only an older release lists, marked as dropped.
pub(crate) fn older(library: &mut Library, older: BTreeMap<String, Schema>) {
    for (name, mut old) in older {
        match library.schemas.get_mut(&name) {
            Some(new) => dropped_keys(&mut new.keys, &old.keys),
            None => {
                old.dropped = true;
                library.schemas.insert(name, old);
            }
        }
    }
}

fn dropped_keys(new: &mut Vec<Key>, old: &[Key]) {
    for old in old {
        match new.iter_mut().find(|key| key.name == old.name) {
            Some(new) => dropped_subkeys(new, old),
            None if on_mac(old) => new.push(Key {
                dropped: true,
                ..old.clone()
            }),
            None => {}
        }
    }
}

/// References need no look: what they stand for is joined where it is written.
fn dropped_subkeys(new: &mut Key, old: &Key) {
    let (Keys::Own(new_keys), Keys::Own(old_keys)) = (&mut new.keys, &old.keys) else {
        return;
    };
    match (new_keys.as_mut_slice(), old_keys.as_slice()) {
        // The item of an array may be called differently; it is the same one.
        ([new_item], [old_item]) if new.kind == "array" => dropped_subkeys(new_item, old_item),
        _ => dropped_keys(new_keys, old_keys),
    }
}

fn on_mac(key: &Key) -> bool {
    key.platforms.get("macos").is_none_or(|said| !said.absent)
}

/// Takes over what we wrote ourselves in earlier versions of the files.
pub(crate) fn ours(library: &mut Library, ours: &Library) {
    for (name, schema) in &mut library.schemas {
        if let Some(kept) = ours.schemas.get(name) {
            schema.model.clone_from(&kept.model);
            schema.title.clone_from(&kept.title);
            schema.summary.clone_from(&kept.summary);
            our_keys(&mut schema.keys, &kept.keys);
        }
    }
}

fn our_keys(keys: &mut [Key], ours: &[Key]) {
    for key in keys {
        if let Some(kept) = ours.iter().find(|kept| kept.name == key.name) {
            key.summary.clone_from(&kept.summary);
            key.secret = kept.secret;
            if let (Keys::Own(keys), Keys::Own(kept)) = (&mut key.keys, &kept.keys) {
                our_keys(keys, kept);
            }
        }
    }
}
