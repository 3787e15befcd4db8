//! Which keys the settings catalog takes, and what it says of the others.

use crate::diagnostic::{Diagnostic, Pointer, Severity};
use crate::lower::settings_catalog;
use crate::policy::{Payload, Profile};
use crate::value::Dictionary;
use std::collections::BTreeMap;

/// The keys of a dictionary, told apart by the catalog.
#[derive(Default)]
pub(super) struct Sieved {
    /// What the catalog takes.
    pub(super) taken: Dictionary,
    /// What it does not take.
    pub(super) refused: Dictionary,
    /// Why, by key.
    pub(super) reasons: BTreeMap<String, String>,
    /// Keys that the catalog takes and marks as deprecated.
    pub(super) advice: BTreeMap<String, String>,
}

impl Sieved {
    /// Why a key was refused.
    pub(super) fn reason(&self, key: &str) -> String {
        self.reasons.get(key).cloned().unwrap_or_default()
    }

    /// Refuses everything, for one reason.
    pub(super) fn refuse_all(&mut self, why: &str) {
        for entry in std::mem::take(&mut self.taken) {
            self.reasons.insert(entry.key.clone(), why.to_owned());
            self.refused.push(entry);
        }
    }

    fn refuse(&mut self, key: &str, why: &str) {
        if let Some(entry) = self.taken.remove(key) {
            self.reasons.insert(entry.key.clone(), why.to_owned());
            self.refused.push(entry);
        }
    }
}

/// Tells keys apart. `probe` makes a payload of some of them, in which they stand at `base`; its pointer is empty.
///
/// A key that is refused may have been what another one stands below, so the rest is asked about again.
pub(super) fn sieve(
    keys: Dictionary,
    base: &Pointer,
    probe: &dyn Fn(Dictionary) -> Payload,
) -> Sieved {
    let mut sieved = Sieved {
        taken: keys,
        ..Sieved::default()
    };
    while !sieved.taken.is_empty() {
        let found = ask(probe(sieved.taken.clone()));
        let (errors, notes): (Vec<_>, Vec<_>) = found
            .iter()
            .partition(|found| found.severity == Severity::Error);
        if errors.is_empty() {
            let advice = notes
                .into_iter()
                .filter_map(|note| Some((first_key(&note.pointer, base)?, note.message.clone())));
            sieved.advice = advice.collect();
            break;
        }
        let before = sieved.taken.len();
        for error in &errors {
            match first_key(&error.pointer, base) {
                Some(key) => sieved.refuse(&key, &error.message),
                None => sieved.refuse_all(&error.message),
            }
        }
        // What it lacks is not among the keys: it takes none of them so.
        if let (Some(error), true) = (errors.first(), before == sieved.taken.len()) {
            sieved.refuse_all(&error.message);
        }
    }
    sieved
}

/// What the catalog says of a payload.
fn ask(payload: Payload) -> Vec<Diagnostic> {
    settings_catalog::diagnose(&Profile::default().with_payload(payload))
}

/// The key below `base` on the way of a pointer.
fn first_key(pointer: &Pointer, base: &Pointer) -> Option<String> {
    let rest = pointer.as_str().strip_prefix(base.as_str())?;
    let key = rest.strip_prefix('/')?.split('/').next()?;
    Some(key.replace("~1", "/").replace("~0", "~"))
}
