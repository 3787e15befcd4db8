//! Dates as Apple's tokens write them, and as people read them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;

/// `2026-11-21T08:00:00-0700`: VPP tokens write the offset without a colon.
const WITHOUT_COLON: &[BorrowedFormatItem<'_>] = format_description!(
    "[year]-[month]-[day]T[hour]:[minute]:[second][offset_hour sign:mandatory][offset_minute]"
);

const DAY: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// Reads a date of a token. One before 1970 counts as 1970: it is over in any case.
pub(super) fn parse(text: &str) -> Option<SystemTime> {
    let time = OffsetDateTime::parse(text, &Rfc3339)
        .or_else(|_| OffsetDateTime::parse(text, WITHOUT_COLON))
        .ok()?;
    let seconds = u64::try_from(time.unix_timestamp()).unwrap_or(0);
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// The day in UTC, `2026-11-21`.
pub(super) fn day(time: SystemTime) -> String {
    written(time, |time| time.format(DAY))
}

/// The second in UTC, `2026-11-21T08:00:00Z`.
pub(in crate::plan) fn second(time: SystemTime) -> String {
    written(time, |time| time.format(&Rfc3339))
}

fn written(
    time: SystemTime,
    write: impl Fn(OffsetDateTime) -> Result<String, time::error::Format>,
) -> String {
    let since = |earlier: SystemTime, later: SystemTime| {
        let seconds = later.duration_since(earlier).ok()?.as_secs();
        i64::try_from(seconds).ok()
    };
    let seconds = since(UNIX_EPOCH, time).or_else(|| Some(-since(time, UNIX_EPOCH)?));
    seconds
        .and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok())
        .and_then(|time| write(time).ok())
        .unwrap_or_else(|| "an impossible date".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_with_and_without_a_colon() {
        let utc = parse("2026-11-21T15:00:00Z").unwrap();
        assert_eq!(parse("2026-11-21T08:00:00-0700"), Some(utc));
        assert_eq!(parse("2026-11-21T08:00:00-07:00"), Some(utc));
        assert_eq!(parse("2026-11-21T15:00:00+0000"), Some(utc));
        assert_eq!(day(utc), "2026-11-21");
        assert_eq!(second(utc), "2026-11-21T15:00:00Z");
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "2026-11-21",
            "tomorrow",
            "2026-02-30T00:00:00Z",
            "2026-11-21T08:00:00",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(parse("1969-01-01T00:00:00Z"), Some(UNIX_EPOCH));
    }

    #[test]
    fn times_before_1970_are_written_too() {
        let before = UNIX_EPOCH - Duration::from_secs(1);
        assert_eq!(second(before), "1969-12-31T23:59:59Z");
    }
}
