//! A policy: what every reader yields, every check looks at, and every back end writes from.

mod envelope;
mod fleet;
pub(crate) mod object;
mod places;
mod reference;
mod target;
#[cfg(feature = "models")]
mod typed;

pub use envelope::{ENVELOPE, apple_name, field_for, source_name};
pub use fleet::{
    Devices, EnrollmentManager, Fleet, Owner, Processor, Purpose, Stated, Users, VirtualMachine,
    VirtualMachineSoftware, Way,
};
pub use object::{
    Assigned, Kind, Object, ObjectType, Package, PackageContent, Referring, find_type, reference,
};
pub use target::{EnrollmentKind, Target};

use crate::diagnostic::{Code, Pointer};
use crate::value::{Dictionary, Node, Span};
use russet_payloads::Scope;
use std::collections::BTreeSet;
use std::time::SystemTime;

/// Everything that one input says: a policy folder, a file of it, or a profile that exists already.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    /// Who it is for, `Contoso`.
    pub organization: Option<String>,
    /// Prefix of every identifier that is derived, `com.contoso.mac`.
    pub identifier: Option<String>,
    /// The Macs that it is for.
    pub target: Target,
    /// What is known of them besides.
    pub fleet: Fleet,
    /// Its profiles, in the order of their files.
    pub profiles: Vec<Profile>,
    /// Its other objects of Graph (groups, apps, compliance policies, …), in the order of their files. Those that are
    /// delivered as configuration profiles are among the profiles instead, in [`Profile::made_from`].
    pub objects: Vec<Object>,
    /// It is a whole policy folder: what it refers to by name has to be in it.
    pub is_whole: bool,
    /// When it is looked at: certificates expire, deadlines pass. Where it is `None` nothing is said of either.
    pub now: Option<SystemTime>,
    /// The variables of policy source that what stands above uses, with those that they are made of.
    pub variables: BTreeSet<String>,
}

/// What a profile was read from, and so which keys around its payloads are to be expected and where they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Policy source or the API: identifiers and UUIDs are derived where they are not written.
    #[default]
    Source,
    /// A finished configuration profile: Apple's required keys have to be there.
    ConfigurationProfile,
}

/// How a profile reaches the Mac.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Deliver {
    /// A configuration profile (in Graph, a custom profile).
    Mobileconfig,
    /// An Intune settings-catalog policy.
    SettingsCatalog,
    /// Apple's declarations.
    Declaration,
    /// A preference file for one domain (in Graph, a preference file).
    PreferenceFile,
    /// The settings catalog where it has every key, else a configuration profile.
    #[default]
    Auto,
}

impl Deliver {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Auto,
        Self::SettingsCatalog,
        Self::Mobileconfig,
        Self::PreferenceFile,
        Self::Declaration,
    ];

    /// The name in policy source, `settings-catalog`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mobileconfig => "mobileconfig",
            Self::SettingsCatalog => "settings-catalog",
            Self::Declaration => "declaration",
            Self::PreferenceFile => "preference-file",
            Self::Auto => "auto",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deliver| deliver.name() == name)
    }
}

/// One configuration profile: payloads that are installed and removed together.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// What people call it; its `PayloadDisplayName` unless that is written.
    pub name: String,
    /// Where its name stands, or the start of its document.
    pub span: Span,
    /// What it was read from.
    pub origin: Origin,
    /// How it reaches the Mac.
    pub deliver: Deliver,
    /// Who gets it, as written.
    pub assign: Option<Node>,
    /// Names of the Intune scope tags that the object gets.
    pub role_scope_tags: Vec<String>,
    /// The Macs that this profile is for, where that differs from the policy's target.
    pub target: Option<Target>,
    /// The keys of the profile itself under Apple's names (`PayloadIdentifier`, `PayloadScope`, …), without `PayloadContent`.
    pub envelope: Dictionary,
    /// What the Graph object holds beyond what is derived, under Graph's names: `settings` holds instances of the settings
    /// catalog that stand for no key that is known. An import keeps them here, so that nothing is lost.
    pub graph: Dictionary,
    /// Where the keys of the profile stand in its document: empty, except for a profile within something else.
    pub pointer: Pointer,
    /// Its payloads, in the order in which they were written.
    pub payloads: Vec<Payload>,
    /// When a Mac takes the configurations of the profile, as Apple's predicate: for one that is delivered as declarations.
    pub predicate: Option<Node>,
    /// The certificate or network that it was made from, where that asks for `deliver: mobileconfig`.
    pub made_from: Option<Box<Object>>,
    /// Rules that its author has accepted, with the reason.
    pub allow: Vec<Allowance>,
    /// The variables of policy source that its documents use, and those of what it extends, with those that they are made
    /// of.
    pub variables: BTreeSet<String>,
}

/// A rule that the author of a profile has accepted: what it finds there becomes a note.
#[derive(Clone, Debug, PartialEq)]
pub struct Allowance {
    /// The rule.
    pub code: Code,
    /// Why that is all right here.
    pub reason: String,
}

/// One payload of a profile.
#[derive(Clone, Debug, Default)]
pub struct Payload {
    /// Apple's type or a preference domain, `com.apple.MCX.FileVault2`.
    pub payload_type: String,
    /// Where the type stands.
    pub span: Span,
    /// Where its dictionary stands in its document, `/payloads/com.apple.dock` or `/PayloadContent/0`.
    pub pointer: Pointer,
    /// All its keys: its settings, and those of Apple's common keys (`PayloadUUID`, …) that are written.
    pub content: Dictionary,
}

impl Profile {
    /// A profile of this name, without payloads.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// With another payload.
    #[must_use]
    pub fn with_payload(mut self, payload: Payload) -> Self {
        self.payloads.push(payload);
        self
    }

    /// The scope that is written: `PayloadScope`, or `scope` in policy source.
    #[must_use]
    pub fn scope(&self) -> Option<Scope> {
        match self.envelope.get("PayloadScope")?.value.as_str()? {
            "System" => Some(Scope::System),
            "User" => Some(Scope::User),
            _ => None,
        }
    }

    /// A string key of the profile itself, `PayloadIdentifier`.
    #[must_use]
    pub fn envelope_text(&self, key: &str) -> Option<&str> {
        self.envelope.get(key)?.value.as_str()
    }
}

impl Policy {
    /// The channel that one of its profiles goes to: the profile's own, else that of the target, else the device's.
    #[must_use]
    pub fn scope_of(&self, profile: &Profile) -> Scope {
        let target = profile.target.unwrap_or_default().or(self.target);
        profile.scope().or(target.scope).unwrap_or(Scope::System)
    }
}

impl Profile {
    /// Where a key of the profile itself stands in its document, or would: `/PayloadScope` in a profile, `/scope` in
    /// policy source.
    #[must_use]
    pub fn envelope_pointer(&self, key: &str) -> Pointer {
        match (self.origin, source_name(key)) {
            (Origin::ConfigurationProfile, _) => self.pointer.key(key),
            (Origin::Source, Some(field)) => self.pointer.key(field),
            (Origin::Source, None) => self.pointer.key("envelope").key(key),
        }
    }
}

impl Payload {
    /// A payload of this type with these keys, standing in no file.
    #[must_use]
    pub fn new(payload_type: impl Into<String>, content: Dictionary) -> Self {
        Self {
            payload_type: payload_type.into(),
            content,
            ..Self::default()
        }
    }
}
