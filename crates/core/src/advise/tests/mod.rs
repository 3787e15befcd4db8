//! What the guides say, fact by fact, and what comes of it for whole estates.

mod answers;
mod guides;
mod steps;

use super::*;
use russet_graph::enrollment::{Devices, Owner, Processor, Users, VirtualMachine, Word};

/// Facts as the tables write them: `owner=personal macos=10.14`.
fn facts(text: &str) -> Facts {
    fn word<T: Word>(value: &str) -> Option<T> {
        Some(T::from_name(value).unwrap_or_else(|| panic!("{value}")))
    }
    let mut facts = Facts::default();
    for (name, value) in text
        .split_whitespace()
        .map(|fact| fact.split_once('=').unwrap())
    {
        let truth = || Some(value.parse::<bool>().unwrap());
        match Fact::from_name(name).unwrap() {
            Fact::Owner => facts.owner = word::<Owner>(value),
            Fact::Users => facts.users = word::<Users>(value),
            Fact::Devices => facts.devices = word::<Devices>(value),
            Fact::Abm => facts.abm = truth(),
            Fact::Registered => facts.registered = truth(),
            Fact::OtherMdm => facts.other_mdm = truth(),
            Fact::Dem => facts.dem = truth(),
            Fact::PhysicalAccess => facts.physical_access = truth(),
            Fact::Wired => facts.wired = truth(),
            Fact::Mfa => facts.mfa = truth(),
            Fact::Adfs => facts.adfs = truth(),
            Fact::Virtual => facts.virtual_machine = word::<VirtualMachine>(value),
            Fact::Processor => facts.processor = word::<Processor>(value),
            Fact::Count => facts.count = Some(value.parse().unwrap()),
            Fact::Macos => facts.macos = Some(value.parse().unwrap()),
        }
    }
    facts
}
