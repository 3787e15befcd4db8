// From schemas/payloads/com.apple.MCX(Accounts).yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.MCX",
    variant: Some("Accounts"),
    model: "Accounts",
    title: "Guest Account",
    summary: "Switches the guest account on or off.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(true),
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
            name: "EnableGuestAccount",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 7, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` offers the guest account at the login window.",
            ..Key::EMPTY
        },
        Key {
            name: "DisableGuestAccount",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 7, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` removes the guest account, unless `EnableGuestAccount` is true too.",
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "R015",
        at: &[],
        when: &[
            Condition::Is("DisableGuestAccount", &[Scalar::Boolean(true)]),
            Condition::Is("EnableGuestAccount", &[Scalar::Boolean(true)]),
        ],
        then: Demand::Never("DisableGuestAccount"),
        since: None,
        until: None,
        message: "`DisableGuestAccount` has no effect beside `EnableGuestAccount: true`",
        help: "remove `EnableGuestAccount`, or set it to false",
    }],
};
