//! What keys mean that Apple's schema does not have, in our own words.

use crate::Segment;
use crate::generated::summaries::SUMMARIES;

/// What a key means.
#[derive(Debug)]
pub struct Summary {
    /// The payload type or preference domain, `com.microsoft.autoupdate2`.
    pub domain: &'static str,
    /// The way to the value.
    pub path: &'static [Segment<'static>],
    /// What it means, in a sentence.
    pub text: &'static str,
}

/// All summaries, by domain and path.
#[must_use]
pub fn summaries() -> &'static [Summary] {
    &SUMMARIES
}

/// What the key at this place means: preferences of Microsoft's apps, keys that only the settings catalog has, and what
/// a payload passes on to an app.
///
/// ```
/// use russet_graph::{Segment, summary};
/// let cache = [Segment::Key("UpdateCache")];
/// assert!(summary("com.microsoft.autoupdate2", &cache).unwrap().contains("server"));
/// assert!(summary("com.contoso.app", &cache).is_none());
/// ```
#[must_use]
pub fn summary(domain: &str, path: &[Segment<'_>]) -> Option<&'static str> {
    let start = SUMMARIES.partition_point(|summary| summary.domain < domain);
    let rest = SUMMARIES.get(start..)?.iter();
    let mut of_domain = rest.take_while(|summary| summary.domain == domain);
    let found = of_domain.find(|summary| is_at(summary.path, path))?;
    Some(found.text)
}

/// Does a path of the table lead to this place?
fn is_at(known: &[Segment<'_>], path: &[Segment<'_>]) -> bool {
    let leads = |(known, step): (&Segment<'_>, &Segment<'_>)| {
        known == step || (*known == Segment::AnyKey && *step != Segment::Item)
    };
    known.len() == path.len() && known.iter().zip(path).all(leads)
}
