//! The shape of a definition.

use std::fmt;

/// One step of the way from a payload or preference domain to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment<'a> {
    /// A key of a dictionary.
    Key(&'a str),
    /// Any item of an array.
    Item,
    /// Any key of a dictionary whose keys the administrator chooses.
    AnyKey,
}

/// How an instance of a setting holds its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SettingKind {
    /// One of its options.
    Choice,
    /// Several of its options.
    ChoiceCollection,
    /// A string or a number.
    Simple,
    /// Several strings or numbers.
    SimpleCollection,
    /// Groups of other settings: a dictionary, or the dictionaries of an array.
    GroupCollection,
}

/// What a setting says about its place in the payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The value itself.
    Value,
    /// The name of a key that the administrator chooses (`…_keytobereplaced`).
    KeyName,
    /// The type of the value under such a key (`…_$typepicker`): its option brings the setting that holds the value.
    TypePicker,
}

/// A value as the property list has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are the property list's own")]
pub enum Scalar {
    Boolean(bool),
    Integer(i64),
    String(&'static str),
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(truth) => write!(f, "{truth}"),
            Self::Integer(number) => write!(f, "{number}"),
            Self::String(text) => f.write_str(text),
        }
    }
}

/// The type of a simple setting's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are Microsoft Graph's own")]
pub enum ValueType {
    String,
    Integer,
}

/// The platforms that have a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Platforms {
    /// macOS.
    pub macos: bool,
    /// iOS and iPadOS.
    pub ios: bool,
    /// Linux.
    pub linux: bool,
}

impl Platforms {
    pub(crate) const fn of(macos: bool, ios: bool, linux: bool) -> Self {
        Self { macos, ios, linux }
    }
}

/// An option of a choice.
#[derive(Debug, PartialEq, Eq)]
pub struct ChoiceOption {
    /// Its whole id, `com.apple.mcx.filevault2_enable_0`.
    pub id: &'static str,
    /// What the admin center shows; empty where that is a sentence. Not a value of the property list.
    pub label: &'static str,
    /// The admin center starts with it.
    pub default: bool,
    /// Settings that it brings.
    pub children: &'static [Child],
    /// The value of the property list that it stands for; `None` where no source says which.
    pub value: Option<Scalar>,
}

/// A setting that a group or an option brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Child {
    /// Its id.
    pub id: &'static str,
    /// Must be there whenever the group or the option is.
    pub required: bool,
}

impl Child {
    pub(crate) const fn may(id: &'static str) -> Self {
        Self {
            id,
            required: false,
        }
    }

    pub(crate) const fn must(id: &'static str) -> Self {
        Self { id, required: true }
    }

    /// Its definition.
    #[must_use]
    pub fn setting(&self) -> Option<&'static Setting> {
        crate::find(self.id)
    }
}

/// A definition of the settings catalog.
#[derive(Debug)]
pub struct Setting {
    /// Its id in lower case. Graph compares ids without case.
    pub id: &'static str,
    /// How an instance holds its value.
    pub kind: SettingKind,
    /// What it says about its place.
    pub role: Role,
    /// Where the admin center shows it, `Full Disk Encryption > FileVault`.
    pub category: &'static str,
    /// Id of the group that stands for its payload; for preferences, of the outermost setting.
    pub root: &'static str,
    /// The payload type, or the preference domain; empty for other platforms' files.
    pub domain: &'static str,
    /// The domain is one of preferences.
    pub preference: bool,
    /// The way from the domain to the value; empty for the group of a payload.
    pub path: &'static [Segment<'static>],
    /// The options of a choice.
    pub options: &'static [ChoiceOption],
    /// The settings within a group.
    pub children: &'static [Child],
    /// Choices of which some option brings this setting: it then stands below that option.
    pub brought_by: &'static [&'static str],
    /// Type of the value as Microsoft's preferences have it, or as we found it.
    pub value_type: Option<ValueType>,
    /// Type of the value that real policies were seen to have.
    pub observed_type: Option<ValueType>,
    /// Platforms that have it.
    pub platforms: Platforms,
    /// Microsoft advises against it.
    pub deprecated: bool,
}

/// Definitions are the same where their ids are.
impl PartialEq for Setting {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Setting {}

impl Setting {
    /// What most definitions have in common; the start of every entry of the table.
    pub(crate) const USUAL: Self = Self {
        id: "",
        kind: SettingKind::Choice,
        role: Role::Value,
        category: "",
        root: "",
        domain: "",
        preference: false,
        path: &[],
        options: &[],
        children: &[],
        brought_by: &[],
        value_type: None,
        observed_type: None,
        platforms: Platforms::of(true, false, false),
        deprecated: false,
    };

    /// The option with this id, whatever the case of its letters.
    #[must_use]
    pub fn option(&self, id: &str) -> Option<&'static ChoiceOption> {
        self.options
            .iter()
            .find(|option| option.id.eq_ignore_ascii_case(id))
    }

    /// The option that brings the setting with this id.
    #[must_use]
    pub fn option_that_brings(&self, id: &str) -> Option<&'static ChoiceOption> {
        self.options
            .iter()
            .find(|option| option.children.iter().any(|child| child.id == id))
    }

    /// The last step of its path.
    #[must_use]
    pub fn last_segment(&self) -> Option<Segment<'static>> {
        self.path.last().copied()
    }
}
