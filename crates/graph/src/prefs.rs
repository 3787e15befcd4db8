//! Preference keys of Microsoft's Mac apps.

use crate::generated::preferences::PREFERENCES;
use crate::{Scalar, Segment};

/// The type of a preference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are the property list's own")]
pub enum PreferenceKind {
    String,
    Integer,
    Real,
    Boolean,
    Date,
    Data,
    Array,
    Dictionary,
}

/// A key of a preference domain.
#[derive(Debug)]
pub struct Preference {
    /// The domain, `com.microsoft.autoupdate2`.
    pub domain: &'static str,
    /// The way to the value.
    pub path: &'static [Segment<'static>],
    /// Type of the value.
    pub kind: PreferenceKind,
    /// All values that it may have; empty for no such list.
    pub values: &'static [Scalar],
    /// What people call these values, in the same order; empty texts where that is a sentence.
    pub labels: &'static [&'static str],
    /// What holds where the key is left out.
    pub default: Option<Scalar>,
    /// Lower bound of a number.
    pub min: Option<i64>,
    /// Upper bound of a number.
    pub max: Option<i64>,
    /// First macOS that has it.
    pub macos_min: Option<&'static str>,
    /// First macOS that advises against it.
    pub macos_deprecated: Option<&'static str>,
}

/// The key at this place of a domain.
///
/// ```
/// use russet_graph::{Scalar, Segment, prefs};
/// let key = prefs::find("com.microsoft.autoupdate2", &[Segment::Key("HowToCheck")]).unwrap();
/// assert!(key.values.contains(&Scalar::String("AutomaticDownload")));
/// ```
#[must_use]
pub fn find(domain: &str, path: &[Segment<'_>]) -> Option<&'static Preference> {
    let index = PREFERENCES
        .binary_search_by(|key| key.domain.cmp(domain).then_with(|| key.path.cmp(path)))
        .ok()?;
    PREFERENCES.get(index)
}

/// All keys, by domain and path.
pub fn all() -> impl Iterator<Item = &'static Preference> {
    PREFERENCES.iter()
}

/// Does the table know anything about this domain?
#[must_use]
pub fn is_known(domain: &str) -> bool {
    let start = PREFERENCES.partition_point(|key| key.domain < domain);
    PREFERENCES
        .get(start)
        .is_some_and(|key| key.domain == domain)
}
