//! Which keys of a schema there are to be tried.

use super::is_usable;
use russet_payloads::{Key, Schema, Version};

/// The names down to every key and item that this macOS has. Where a dictionary may hold itself, once around is enough.
pub(crate) fn ways(schema: &'static Schema, target: Version) -> Vec<Vec<&'static str>> {
    let mut walk = Walk {
        target,
        names: Vec::new(),
        within: Vec::new(),
        found: Vec::new(),
    };
    walk.keys(schema.keys);
    walk.found
}

struct Walk {
    target: Version,
    names: Vec<&'static str>,
    within: Vec<*const [Key]>,
    found: Vec<Vec<&'static str>>,
}

impl Walk {
    fn keys(&mut self, keys: &'static [Key]) {
        if keys.is_empty() || self.within.iter().any(|outer| std::ptr::eq(*outer, keys)) {
            return;
        }
        let target = self.target;
        self.within.push(keys);
        for key in keys.iter().filter(|key| is_usable(&key.macos, target)) {
            self.names.push(key.name);
            self.found.push(self.names.clone());
            self.keys(key.keys);
            self.names.pop();
        }
        self.within.pop();
    }
}
