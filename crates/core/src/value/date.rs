//! Dates as property lists write them: whole seconds in UTC.

use super::Date;

/// Reads `2026-11-21T08:00:00Z`, the only form that a property list takes.
///
/// ```
/// let date = russet::value::parse_date("2026-11-21T08:00:00Z").unwrap();
/// assert_eq!(russet::value::date_to_text(&date), "2026-11-21T08:00:00Z");
/// assert!(russet::value::parse_date("tomorrow").is_none());
/// assert!(russet::value::parse_date("2026-11-21T08:00:00+01:00").is_none());
/// ```
#[must_use]
pub fn parse_date(text: &str) -> Option<Date> {
    // What `plist` takes beyond this form, offsets and fractions, no other reader takes, and some of it makes it panic.
    let has_form = text.len() == "2026-11-21T08:00:00Z".len() && text.ends_with('Z');
    has_form.then(|| Date::from_xml_format(text).ok())?
}

/// Writes a date as `2026-11-21T08:00:00Z`.
#[must_use]
pub fn date_to_text(date: &Date) -> String {
    date.to_xml_format()
}
