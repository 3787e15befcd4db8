//! Which key of a profile's payload says what which key of a declaration says.

mod accounts;
mod refused;
mod settings;
mod translate;

pub(super) use refused::{why_no_declaration, why_no_payload};
pub(super) use translate::{Said, scalar, translate};

use russet_payloads::Scalar;

/// A payload and a declaration that say, at least in part, the same.
pub(super) struct Mapping {
    /// The type of the payload.
    pub(super) profile: &'static str,
    /// The type of the declaration.
    pub(super) declaration: &'static str,
    /// It is one thing, such as an account, that cannot be half in one and half in the other.
    pub(super) whole: bool,
    /// The keys that correspond.
    pub(super) pairs: &'static [Pair],
    /// Keys of the payload that the declaration has nothing for, and why.
    pub(super) not_declared: &'static [(&'static str, &'static str)],
    /// Keys of the declaration that the payload has nothing for, and why.
    pub(super) not_in_profile: &'static [(&'static str, &'static str)],
}

/// Two keys that correspond.
pub(super) struct Pair {
    /// The way to the key in the payload.
    pub(super) profile: &'static [&'static str],
    /// The way to the key in the declaration.
    pub(super) declaration: &'static [&'static str],
    /// How the values correspond.
    pub(super) how: How,
    /// What is not quite the same, where something is not.
    pub(super) note: Option<&'static str>,
}

/// How the values of two keys correspond.
#[derive(Clone, Copy)]
pub(super) enum How {
    /// They are the same.
    Same,
    /// What is true here is false there.
    Negate,
    /// Each has words of its own.
    Words(&'static [Word]),
    /// Each has words of its own, which in the payload stand in an array, alone.
    AloneInArray(&'static [Word]),
    /// The payload's key is a switch, beside which other keys hold the days: the first of these keys that is there, or
    /// else 30. The declaration has the days.
    Deferral(&'static [&'static str]),
    /// Arrays of dictionaries, whose keys correspond.
    Rows(&'static [Pair]),
    /// The declaration refers to a user identity, which has this key.
    UserIdentity(&'static str),
    /// The declaration has always this array; the payload's type says it.
    Always(&'static [&'static str]),
}

/// A value of a payload's key with that of the declaration's.
pub(super) struct Word {
    /// `None` where the payload says it by not having the key.
    pub(super) profile: Option<Scalar>,
    pub(super) declaration: Scalar,
    /// What is not quite the same.
    pub(super) note: Option<&'static str>,
}

/// The days that hold where a deferral states none.
pub(super) const DEFERRAL_DEFAULT: i64 = 30;

impl Mapping {
    /// All of them.
    pub(super) fn all() -> impl Iterator<Item = &'static Self> {
        settings::MAPPINGS.iter().chain(accounts::MAPPINGS)
    }
}

/// A pair of keys with the same values.
const fn same(profile: &'static [&'static str], declaration: &'static [&'static str]) -> Pair {
    pair(profile, declaration, How::Same)
}

const fn pair(
    profile: &'static [&'static str],
    declaration: &'static [&'static str],
    how: How,
) -> Pair {
    Pair {
        profile,
        declaration,
        how,
        note: None,
    }
}

/// Two words that mean the same.
const fn word(profile: &'static str, declaration: &'static str) -> Word {
    Word {
        profile: Some(Scalar::String(profile)),
        declaration: Scalar::String(declaration),
        note: None,
    }
}

/// A word for what holds where the payload does not have the key.
const fn unsaid(declaration: &'static str) -> Word {
    Word {
        profile: None,
        declaration: Scalar::String(declaration),
        note: None,
    }
}

/// A truth with its word.
const fn truth(profile: bool, declaration: &'static str, note: Option<&'static str>) -> Word {
    Word {
        profile: Some(Scalar::Boolean(profile)),
        declaration: Scalar::String(declaration),
        note,
    }
}

/// Truths on both sides.
const fn truths(profile: bool, declaration: bool, note: Option<&'static str>) -> Word {
    Word {
        profile: Some(Scalar::Boolean(profile)),
        declaration: Scalar::Boolean(declaration),
        note,
    }
}
