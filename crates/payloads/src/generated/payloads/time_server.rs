// From schemas/payloads/com.apple.MCX(TimeServer).yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.MCX",
    variant: Some("TimeServer"),
    model: "TimeServer",
    title: "Time Server and Time Zone",
    summary: "Sets where the Mac gets its time and which time zone it shows. Of several payloads the last installed counts, and removal leaves its values in place.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 12, 4)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(false),
        requires_dep: Some(false),
        user_approved: Some(false),
        manual_install: Some(true),
        user_enrollment: Some(Mode::Forbidden),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                absent: true,
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                absent: true,
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                absent: true,
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::WatchOs,
            Availability {
                absent: true,
                ..Availability::UNSTATED
            },
        ),
    ],
    keys: &[
        Key {
            name: "timeServer",
            kind: Kind::String,
            summary: "Host name of the NTP server; a single one.",
            ..Key::EMPTY
        },
        Key {
            name: "timeZone",
            kind: Kind::String,
            summary: "Time zone by its tz database name, such as `Europe/Berlin`.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
