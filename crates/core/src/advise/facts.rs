//! What is known of the Macs.

use russet_graph::enrollment::{
    Condition, Devices, Fact, Owner, Processor, Users, VirtualMachine, Word as _,
};
use russet_payloads::Version;

/// What is known of the Macs that are to be enrolled. What is `None` is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Who they belong to.
    pub owner: Option<Owner>,
    /// Who uses a Mac.
    pub users: Option<Users>,
    /// Are they in use already?
    pub devices: Option<Devices>,
    /// Is Apple Business Manager or Apple School Manager there, wanted and available in the country?
    pub abm: Option<bool>,
    /// Are the Macs registered there?
    pub registered: Option<bool>,
    /// Does another management service have them?
    pub other_mdm: Option<bool>,
    /// Is there an account that is a device enrollment manager, which is to enroll them?
    pub dem: Option<bool>,
    /// Can somebody of the organization reach each Mac?
    pub physical_access: Option<bool>,
    /// Is a wired connection needed, or does the network give trouble?
    pub wired: Option<bool>,
    /// Is enrollment to ask for a second factor?
    pub mfa: Option<bool>,
    /// Does AD FS authenticate users?
    pub adfs: Option<bool>,
    /// Are they virtual machines?
    pub virtual_machine: Option<VirtualMachine>,
    /// Their processor, or that of the Mac that runs the virtual machine.
    pub processor: Option<Processor>,
    /// How many there are.
    pub count: Option<u32>,
    /// The oldest macOS among them.
    pub macos: Option<Version>,
}

impl Facts {
    /// Does this hold? `None` where that is not known.
    #[must_use]
    pub fn holds(&self, condition: Condition) -> Option<bool> {
        fn is<T: Copy + PartialEq>(known: Option<T>, wanted: T) -> Option<bool> {
            known.map(|known| known == wanted)
        }
        match condition {
            Condition::Owner(owner) => is(self.owner, owner),
            Condition::Users(users) => is(self.users, users),
            Condition::Devices(devices) => is(self.devices, devices),
            Condition::Abm(truth) => is(self.abm, truth),
            Condition::Registered(truth) => is(self.registered, truth),
            Condition::OtherMdm(truth) => is(self.other_mdm, truth),
            Condition::Dem(truth) => is(self.dem, truth),
            Condition::PhysicalAccess(truth) => is(self.physical_access, truth),
            Condition::Wired(truth) => is(self.wired, truth),
            Condition::Mfa(truth) => is(self.mfa, truth),
            Condition::Adfs(truth) => is(self.adfs, truth),
            Condition::Virtual(machine) => is(self.virtual_machine, machine),
            Condition::Processor(processor) => is(self.processor, processor),
            Condition::CountAbove(number) => self.count.map(|count| count > number),
            Condition::MacosBefore(major, minor) => {
                let version = Version::new(major, minor, 0);
                self.macos.map(|macos| macos < version)
            }
            Condition::MacosFrom(major, minor) => {
                let version = Version::new(major, minor, 0);
                self.macos.map(|macos| macos >= version)
            }
        }
    }

    /// Do all of these hold? One that does not is enough to tell.
    #[must_use]
    pub fn hold(&self, conditions: &[Condition]) -> Option<bool> {
        let mut all = Some(true);
        for condition in conditions {
            match self.holds(*condition) {
                Some(true) => {}
                Some(false) => return Some(false),
                None => all = None,
            }
        }
        all
    }

    /// Those of the conditions of which it is not known whether they hold.
    pub(super) fn unknown(&self, conditions: &[Condition]) -> Vec<Condition> {
        let conditions = conditions.iter().copied();
        let unknown = conditions.filter(|condition| self.holds(*condition).is_none());
        unknown.collect()
    }

    /// Makes a condition hold; of a number or a version, with the nearest one that does.
    pub fn set(&mut self, condition: Condition) {
        match condition {
            Condition::Owner(owner) => self.owner = Some(owner),
            Condition::Users(users) => self.users = Some(users),
            Condition::Devices(devices) => self.devices = Some(devices),
            Condition::Abm(truth) => self.abm = Some(truth),
            Condition::Registered(truth) => self.registered = Some(truth),
            Condition::OtherMdm(truth) => self.other_mdm = Some(truth),
            Condition::Dem(truth) => self.dem = Some(truth),
            Condition::PhysicalAccess(truth) => self.physical_access = Some(truth),
            Condition::Wired(truth) => self.wired = Some(truth),
            Condition::Mfa(truth) => self.mfa = Some(truth),
            Condition::Adfs(truth) => self.adfs = Some(truth),
            Condition::Virtual(machine) => self.virtual_machine = Some(machine),
            Condition::Processor(processor) => self.processor = Some(processor),
            Condition::CountAbove(number) => self.count = Some(number.saturating_add(1)),
            Condition::MacosBefore(major, minor) => self.macos = Some(version_before(major, minor)),
            Condition::MacosFrom(major, minor) => self.macos = Some(Version::new(major, minor, 0)),
        }
    }

    /// These facts, with some conditions made to hold.
    pub(super) fn with(&self, conditions: &[Condition]) -> Self {
        let mut facts = self.clone();
        conditions
            .iter()
            .for_each(|condition| facts.set(*condition));
        facts
    }

    /// The value of a fact, as its flag takes it.
    #[must_use]
    pub fn value(&self, fact: Fact) -> Option<String> {
        let truth = |known: Option<bool>| known.map(|truth| truth.to_string());
        match fact {
            Fact::Owner => self.owner.map(|owner| owner.name().to_owned()),
            Fact::Users => self.users.map(|users| users.name().to_owned()),
            Fact::Devices => self.devices.map(|devices| devices.name().to_owned()),
            Fact::Abm => truth(self.abm),
            Fact::Registered => truth(self.registered),
            Fact::OtherMdm => truth(self.other_mdm),
            Fact::Dem => truth(self.dem),
            Fact::PhysicalAccess => truth(self.physical_access),
            Fact::Wired => truth(self.wired),
            Fact::Mfa => truth(self.mfa),
            Fact::Adfs => truth(self.adfs),
            Fact::Virtual => self.virtual_machine.map(|kind| kind.name().to_owned()),
            Fact::Processor => self.processor.map(|kind| kind.name().to_owned()),
            Fact::Count => self.count.map(|count| count.to_string()),
            Fact::Macos => self.macos.map(|macos| macos.to_string()),
        }
    }

    /// Is nothing known at all?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// How a condition is stated on the command line; of numbers and versions, in words: `--macos before 10.15`.
///
/// ```
/// use russet::graph::enrollment::{Condition, Users};
/// assert_eq!(russet::advise::flag(Condition::Users(Users::One)), "--users one");
/// assert_eq!(russet::advise::flag(Condition::Dem(true)), "--dem");
/// assert_eq!(russet::advise::flag(Condition::Abm(false)), "--abm false");
/// ```
#[must_use]
pub fn flag(condition: Condition) -> String {
    let value = match condition {
        Condition::CountAbove(number) => format!("above {number}"),
        Condition::MacosBefore(major, minor) => format!("before {}", version(major, minor)),
        Condition::MacosFrom(major, minor) => format!("{} or later", version(major, minor)),
        condition => {
            let facts = Facts::default().with(&[condition]);
            facts.value(condition.fact()).unwrap_or_default()
        }
    };
    match value.as_str() {
        "true" => format!("--{}", condition.fact().name()),
        value => format!("--{} {value}", condition.fact().name()),
    }
}

/// The last version before another.
const fn version_before(major: u16, minor: u16) -> Version {
    match minor.checked_sub(1) {
        Some(minor) => Version::new(major, minor, u16::MAX),
        None => Version::new(major.saturating_sub(1), u16::MAX, u16::MAX),
    }
}

fn version(major: u16, minor: u16) -> String {
    match minor {
        0 => major.to_string(),
        minor => format!("{major}.{minor}"),
    }
}
