// From schemas/payloads/com.apple.screensaver.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.screensaver",
    variant: None,
    model: "Screensaver",
    title: "Screen Saver",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 11, 0)),
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
            name: "askForPassword",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "askForPasswordDelay",
            kind: Kind::Integer,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "idleTime",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "loginWindowModulePath",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "moduleName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "loginWindowIdleTime",
            kind: Kind::Integer,
            dropped: true,
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "S020",
        at: &[],
        when: &[Condition::Present("askForPasswordDelay")],
        then: Demand::AnyOf(&[Condition::Is("askForPassword", &[Scalar::Boolean(true)])]),
        since: None,
        until: None,
        message: "`askForPasswordDelay` has no effect without `askForPassword = true`",
        help: "add `askForPassword = true`",
    }],
};
