// From schemas/payloads/com.apple.MCX(Mobility).yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.MCX",
    variant: Some("Mobility"),
    model: "MobileAccounts",
    title: "Mobile accounts",
    summary: "Creates local mobile accounts for directory users when they log in, and deletes them after a time of disuse.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
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
            name: "com.apple.cachedaccounts.CreateAtLogin",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "com.apple.cachedaccounts.WarnOnCreate",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "cachedaccounts.WarnOnCreate.allowNever",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "cachedaccounts.expiry.delete.disusedSeconds",
            kind: Kind::Integer,
            default: Some(Scalar::Integer(-1)),
            ..Key::EMPTY
        },
        Key {
            name: "cachedaccounts.askForSecureTokenAuthBypass",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "S020",
        at: &[],
        when: &[Condition::Is(
            "cachedaccounts.WarnOnCreate.allowNever",
            &[Scalar::Boolean(true)],
        )],
        then: Demand::AnyOf(&[Condition::Is(
            "com.apple.cachedaccounts.WarnOnCreate",
            &[Scalar::Boolean(true)],
        )]),
        since: None,
        until: None,
        message: "`cachedaccounts.WarnOnCreate.allowNever` has no effect without `com.apple.cachedaccounts.WarnOnCreate = true`",
        help: "add `com.apple.cachedaccounts.WarnOnCreate = true`",
    }],
};
