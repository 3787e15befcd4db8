//! The shape of the facts: what a payload, a declaration and a key of theirs look like to the compiler.
//!
//! Everything here is plain static data without behaviour beyond lookups, so that the tables can be
//! laid out by the compiler and nothing is parsed when a program starts.

use std::fmt;

/// A version of an operating system, `15.1` or `26.0.1`.
///
/// ```
/// use russet_payloads::Version;
/// let version: Version = "15.1".parse().unwrap();
/// assert!(version > Version::new(15, 0, 0));
/// assert_eq!(version.to_string(), "15.1");
/// assert!("fifteen".parse::<Version>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    /// `15` of `15.1.2`.
    pub major: u16,
    /// `1` of `15.1.2`.
    pub minor: u16,
    /// `2` of `15.1.2`.
    pub patch: u16,
}

impl Version {
    /// A version from its three numbers.
    #[must_use]
    pub const fn new(major: u16, minor: u16, patch: u16) -> Self {
        Self {
            major,
            minor,
            patch,
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)?;
        if self.patch > 0 {
            write!(f, ".{}", self.patch)?;
        }
        Ok(())
    }
}

/// The text is not one to three numbers with dots between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidVersion;

impl fmt::Display for InvalidVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a version is written as numbers with dots, such as `15` or `15.1`")
    }
}

impl std::error::Error for InvalidVersion {}

impl std::str::FromStr for Version {
    type Err = InvalidVersion;

    fn from_str(text: &str) -> Result<Self, InvalidVersion> {
        let mut numbers = [0_u16; 3];
        let mut parts = text.split('.');
        for (slot, part) in numbers.iter_mut().zip(&mut parts) {
            if !part.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(InvalidVersion);
            }
            *slot = part.parse().map_err(|_| InvalidVersion)?;
        }
        match parts.next() {
            None => Ok(Self::new(numbers[0], numbers[1], numbers[2])),
            Some(_) => Err(InvalidVersion),
        }
    }
}

/// An operating system that Apple's schema speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names are Apple's own")]
pub enum Platform {
    Ios,
    MacOs,
    TvOs,
    VisionOs,
    WatchOs,
}

/// Whether something may be used under user enrollment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are Apple's own")]
pub enum Mode {
    Allowed,
    Required,
    Forbidden,
    Ignored,
}

/// A kind of enrollment that a declaration names in `allowed-enrollments`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are Apple's own")]
pub enum Enrollment {
    Supervised,
    Device,
    User,
    Local,
}

/// A channel, or for declarations a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names are Apple's own")]
pub enum Scope {
    System,
    User,
}

/// Since when, until when and under which conditions one platform knows something.
///
/// A field that is `None` says nothing: a key then takes what its parent, in the end its payload, says.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Availability {
    /// The platform does not have it at all (Apple writes `n/a`).
    pub absent: bool,
    /// First version that has it.
    pub introduced: Option<Version>,
    /// First version that advises against it.
    pub deprecated: Option<Version>,
    /// First version that no longer has it.
    pub removed: Option<Version>,
    /// May a device hold several payloads of this type?
    pub multiple: Option<bool>,
    /// Works on the device channel (system scope).
    pub device_channel: Option<bool>,
    /// Works on the user channel (user scope).
    pub user_channel: Option<bool>,
    /// Needs a supervised device.
    pub supervised: Option<bool>,
    /// Needs automated device enrollment.
    pub requires_dep: Option<bool>,
    /// Needs an MDM enrollment that the user approved.
    pub user_approved: Option<bool>,
    /// May be installed by hand, without MDM.
    pub manual_install: Option<bool>,
    /// Use under user enrollment.
    pub user_enrollment: Option<Mode>,
    /// Enrollments that a declaration works under.
    pub enrollments: Option<&'static [Enrollment]>,
    /// Scopes that a declaration works in.
    pub scopes: Option<&'static [Scope]>,
    /// A Setup Assistant pane that can be skipped at any moment of the setup.
    pub always_skippable: Option<bool>,
}

impl Availability {
    /// Says nothing about anything; the start of every table entry.
    pub const UNSTATED: Self = Self {
        absent: false,
        introduced: None,
        deprecated: None,
        removed: None,
        multiple: None,
        device_channel: None,
        user_channel: None,
        supervised: None,
        requires_dep: None,
        user_approved: None,
        manual_install: None,
        user_enrollment: None,
        enrollments: None,
        scopes: None,
        always_skippable: None,
    };
}

/// What kind of thing a [`Schema`] describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SchemaKind {
    /// A payload of a configuration profile.
    Payload,
    /// A declaration: configuration, asset, activation or management.
    Declaration,
    /// The data that a credential asset points at.
    Credential,
    /// The keys around all payloads: the profile's own, or those common to every payload.
    Envelope,
}

/// One file of Apple's schema: a payload or a declaration.
#[derive(Debug)]
pub struct Schema {
    /// What it describes.
    pub kind: SchemaKind,
    /// Apple's type, `com.apple.MCX.FileVault2`. Several schemas may share one.
    pub payload_type: &'static str,
    /// What tells apart schemas that share a type: `Accounts` for `com.apple.MCX(Accounts)`.
    pub variant: Option<&'static str>,
    /// Name of the typed model, `FileVault`.
    pub model: &'static str,
    /// What people call it, `FileVault`.
    pub title: &'static str,
    /// What it does, in one or two sentences; empty where nothing is written yet.
    pub summary: &'static str,
    /// Only an older release of Apple's schema lists it.
    pub dropped: bool,
    /// How several declarations of this type work together (`single`, `multiple`, `combined`).
    pub apply: Option<&'static str>,
    /// What to use instead: the type of a payload or declaration, with ` KEY` behind it for a key of that.
    pub replaced_by: Option<&'static str>,
    /// On macOS.
    pub macos: Availability,
    /// On the other platforms, as Apple states it.
    pub platforms: &'static [(Platform, Availability)],
    /// Its keys, in Apple's order.
    pub keys: &'static [Key],
    /// Rules between its keys.
    pub constraints: &'static [Constraint],
}

/// The type of a value in a property list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are the property list's own")]
pub enum Kind {
    String,
    Integer,
    Real,
    Boolean,
    Date,
    Data,
    Array,
    Dictionary,
    Any,
}

impl Kind {
    /// As Apple's schema and documentation write it: `boolean`, `dictionary`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::String => "string",
            Self::Integer => "integer",
            Self::Real => "real",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Data => "data",
            Self::Array => "array",
            Self::Dictionary => "dictionary",
            Self::Any => "any",
        }
    }
}

/// A value that the schema itself names: in a value list, as a default, in a constraint.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names are the property list's own")]
pub enum Scalar {
    String(&'static str),
    Integer(i64),
    Real(f64),
    Boolean(bool),
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(text) => f.write_str(text),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Real(number) => write!(f, "{number}"),
            Self::Boolean(truth) => write!(f, "{truth}"),
        }
    }
}

/// One entry of a value list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AllowedValue {
    /// The value as it stands in the property list.
    pub value: Scalar,
    /// First macOS that takes this value, where it is younger than its key.
    pub introduced: Option<Version>,
    /// First macOS that no longer takes it.
    pub removed: Option<Version>,
}

impl AllowedValue {
    /// A value that is as old as its key.
    #[must_use]
    pub const fn of(value: Scalar) -> Self {
        Self {
            value,
            introduced: None,
            removed: None,
        }
    }
}

/// What a string has to look like beyond its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are Apple's own")]
pub enum Subtype {
    Url,
    Hostname,
    Email,
}

/// Inclusive bounds of a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// Lower bound.
    pub min: Option<f64>,
    /// Upper bound.
    pub max: Option<f64>,
}

/// A key of a payload, or of a dictionary within it, or the item of an array.
#[derive(Debug)]
pub struct Key {
    /// Apple's name. One that begins with `ANY` stands for every name; for the item of an array it is only a label.
    pub name: &'static str,
    /// Type of the value.
    pub kind: Kind,
    /// Must be there whenever its dictionary is.
    pub required: bool,
    /// All values that it may have; empty for no such list.
    pub values: &'static [AllowedValue],
    /// Bounds of a number.
    pub range: Option<Range>,
    /// How many items like this an array holds, least and most.
    pub repetition: Option<(u32, u32)>,
    /// A regular expression that the string matches.
    pub format: Option<&'static str>,
    /// A form that the string has.
    pub subtype: Option<Subtype>,
    /// What holds where the key is left out.
    pub default: Option<Scalar>,
    /// How declarations that set it together are combined (`boolean-or`, `set-union`, …).
    pub combine: Option<&'static str>,
    /// Asset types that an asset reference may point at.
    pub asset_types: &'static [&'static str],
    /// A password, a token or another value that does not belong into a source file.
    pub secret: bool,
    /// Types of the payloads whose `PayloadUUID` this string may hold; empty where it is no reference.
    pub references: &'static [&'static str],
    /// Only an older release of Apple's schema lists it.
    pub dropped: bool,
    /// What to use instead: a key beside it, or the type of a payload or declaration, with ` KEY` behind it for a key of that.
    pub replaced_by: Option<&'static str>,
    /// On macOS; what is unstated is as for the parent.
    pub macos: Availability,
    /// What it does, in our own words; empty where nothing is written yet.
    pub summary: &'static str,
    /// The keys of a dictionary, or what the items of an array may be (nearly always one entry).
    pub keys: &'static [Key],
}

impl Key {
    /// Says nothing but its type, which is any; the start of every table entry.
    pub const EMPTY: Self = Self {
        name: "",
        kind: Kind::Any,
        required: false,
        values: &[],
        range: None,
        repetition: None,
        format: None,
        subtype: None,
        default: None,
        combine: None,
        asset_types: &[],
        secret: false,
        references: &[],
        dropped: false,
        replaced_by: None,
        macos: Availability::UNSTATED,
        summary: "",
        keys: &[],
    };

    /// Does the name stand for every name?
    #[must_use]
    pub fn is_any(&self) -> bool {
        self.name.starts_with("ANY")
    }
}

/// The entry of `keys` for `name`: the one with this very name, else the one that stands for any.
#[must_use]
pub fn find_key(keys: &'static [Key], name: &str) -> Option<&'static Key> {
    keys.iter()
        .find(|key| key.name == name && !key.is_any())
        .or_else(|| keys.iter().find(|key| key.is_any()))
}

/// A rule between keys, from the reviewed overlay in `schemas/overlay`.
///
/// At every dictionary that [`at`](Self::at) reaches, if all of [`when`](Self::when) hold, then
/// [`then`](Self::then) must hold.
#[derive(Debug)]
pub struct Constraint {
    /// Code of the rule that it is reported under, `S014`.
    pub code: &'static str,
    /// Path from the payload to the dictionaries that it looks at; `*` is any key, `[]` any item, empty the payload itself.
    pub at: &'static [&'static str],
    /// All of these must hold for the rule to apply.
    pub when: &'static [Condition],
    /// What must hold then.
    pub then: Demand,
    /// Applies only to targets at or above this version.
    pub since: Option<Version>,
    /// Applies only to targets below this version.
    pub until: Option<Version>,
    /// What is wrong, as the reader of the message sees it.
    pub message: &'static str,
    /// What to write instead.
    pub help: &'static str,
}

/// Something that is or is not so in a dictionary.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// The key is there.
    Present(&'static str),
    /// The key is not there.
    Absent(&'static str),
    /// The key has one of these values (its default counts where it is absent).
    Is(&'static str, &'static [Scalar]),
    /// The key is there, or has a default, and has none of these values.
    IsNot(&'static str, &'static [Scalar]),
    /// The array or string is there and empty.
    Empty(&'static str),
    /// The name under which the dictionary (or its array) stands in its parent is one of these.
    Under(&'static [&'static str]),
    /// The name under which the dictionary (or its array) stands in its parent is none of these.
    NotUnder(&'static [&'static str]),
    /// The string begins with one of these.
    StartsWith(&'static str, &'static [&'static str]),
    /// The array holds one of these, or the string contains one of these.
    Contains(&'static str, &'static [&'static str]),
}

/// What a [`Constraint`] asks for.
#[derive(Clone, Copy, Debug)]
pub enum Demand {
    /// At least one of these conditions holds.
    AnyOf(&'static [Condition]),
    /// All of these hold.
    AllOf(&'static [Condition]),
    /// Exactly one of these keys is there.
    ExactlyOne(&'static [&'static str]),
    /// At most one of these keys is there.
    AtMostOne(&'static [&'static str]),
    /// None of these keys is there.
    NoneOf(&'static [&'static str]),
    /// No name stands in both of these arrays or dictionaries.
    Disjoint(&'static str, &'static str),
    /// Nothing can satisfy it: the condition itself is the fault, reported at this key.
    Never(&'static str),
}
