//! Panes of Setup Assistant, by Apple's name or by the one in the Intune admin center.

use russet_graph::setup_assistant::{self, PANES};
use russet_payloads::{Key, Version, setup_assistant_panes};

/// A pane of Setup Assistant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pane {
    /// Apple's name.
    pub(crate) key: &'static str,
    /// What Apple says of it; nothing of a pane that only old Macs had.
    facts: Option<&'static Key>,
    /// What Intune calls it, where it has a property of its own.
    pub(crate) intune: Option<&'static setup_assistant::Pane>,
}

impl Pane {
    /// Has macOS such a pane, or had it?
    pub(crate) fn is_on_the_mac(&self) -> bool {
        self.facts.is_none_or(|facts| !facts.macos.absent)
    }

    /// The first macOS that has the pane, where that is not every macOS.
    pub(crate) fn introduced(&self) -> Option<Version> {
        self.facts?.macos.introduced
    }

    /// The first macOS that has the pane no longer.
    pub(crate) fn removed(&self) -> Option<Version> {
        self.facts?.macos.removed
    }

    /// Does Apple's own enrollment profile take it in `skip_setup_items`?
    pub(crate) fn is_apples(&self) -> bool {
        self.facts.is_some() && self.is_on_the_mac()
    }
}

/// The pane of this name.
pub(crate) fn find(name: &str) -> Option<Pane> {
    let mut panes = PANES.iter();
    let key = match panes.find(|pane| pane.title == name) {
        Some(pane) => pane.key,
        None => name,
    };
    let facts = setup_assistant_panes().iter().find(|pane| pane.name == key);
    let intune = PANES.iter().find(|pane| pane.key == key);
    Some(Pane {
        key: facts
            .map(|facts| facts.name)
            .or(intune.map(|pane| pane.key))?,
        facts,
        intune,
    })
}

/// All names of panes, Apple's before Intune's.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    let apples = setup_assistant_panes().iter().map(|pane| pane.name);
    let is_new = |name: &&str| {
        !setup_assistant_panes()
            .iter()
            .any(|pane| pane.name == *name)
    };
    apples.chain(PANES.iter().map(|pane| pane.title).filter(is_new))
}

/// The names of those that a Mac has, or had.
pub(crate) fn on_the_mac() -> impl Iterator<Item = &'static str> {
    names().filter(|name| find(name).is_some_and(|pane| pane.is_on_the_mac()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pane_has_two_names() {
        let keys = ["Touch ID and Face ID", "Biometric"].map(|name| find(name).unwrap().key);
        assert_eq!(keys, ["Biometric"; 2]);
        assert!(find("Touch ID").is_none());
    }

    #[test]
    fn what_only_old_macs_had_is_no_pane_of_apples_profile() {
        let registration = find("Registration").unwrap();
        assert!(registration.is_on_the_mac() && !registration.is_apples());
        assert!(!find("SIMSetup").unwrap().is_on_the_mac());
    }

    #[test]
    fn no_name_occurs_twice() {
        let all: Vec<_> = names().collect();
        let distinct: std::collections::BTreeSet<_> = all.iter().collect();
        assert_eq!(all.len(), distinct.len());
        assert!(on_the_mac().count() > 30);
    }
}
