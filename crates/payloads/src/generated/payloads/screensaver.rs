// From schemas/payloads/com.apple.screensaver.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.screensaver",
    variant: None,
    model: "Screensaver",
    title: "Screen Saver",
    summary: "Sets the screen saver of the login window, and for everyone on the Mac whether leaving a screen saver takes a password.",
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
            summary: "`true` demands the password when a screen saver or display sleep ends; set `askForPasswordDelay` with it.",
            ..Key::EMPTY
        },
        Key {
            name: "askForPasswordDelay",
            kind: Kind::Integer,
            macos: Availability {
                introduced: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            summary: "Seconds of grace before the password is demanded: 0 at once, 2147483647 never. Counts only with `askForPassword`.",
            ..Key::EMPTY
        },
        Key {
            name: "idleTime",
            kind: Kind::Integer,
            summary: "Seconds without input until the screen saver starts; 0 never.",
            ..Key::EMPTY
        },
        Key {
            name: "loginWindowModulePath",
            kind: Kind::String,
            summary: "Full path of the screen saver shown at the login window.",
            ..Key::EMPTY
        },
        Key {
            name: "moduleName",
            kind: Kind::String,
            required: true,
            summary: "Name of the screen saver, without path or file extension.",
            ..Key::EMPTY
        },
        Key {
            name: "loginWindowIdleTime",
            kind: Kind::Integer,
            dropped: true,
            summary: "Seconds without input until the screen saver starts at the login window; 0 never.",
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "R011",
            at: &[],
            when: &[Condition::Is("askForPassword", &[Scalar::Boolean(true)])],
            then: Demand::AllOf(&[Condition::Present("askForPasswordDelay")]),
            since: None,
            until: None,
            message: "`askForPassword` without `askForPasswordDelay` leaves the delay to the user",
            help: "add `askForPasswordDelay`, in seconds; the guide uses 5",
        },
        Constraint {
            code: "R012",
            at: &[],
            when: &[Condition::Present("askForPasswordDelay")],
            then: Demand::AllOf(&[Condition::Is("askForPassword", &[Scalar::Boolean(true)])]),
            since: None,
            until: None,
            message: "`askForPasswordDelay` counts only where `askForPassword` is true",
            help: "add `askForPassword: true`",
        },
    ],
};
