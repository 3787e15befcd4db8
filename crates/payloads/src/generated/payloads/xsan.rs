// From schemas/payloads/com.apple.xsan.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.xsan",
    variant: None,
    model: "Xsan",
    title: "Xsan",
    summary: "Joins the Mac to an Xsan or StorNext storage network as a client.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 10, 0)),
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
            name: "sanName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "sanConfigURLs",
            kind: Kind::Array,
            keys: &[Key {
                name: "sanConfigURLsItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "fsnameservers",
            kind: Kind::Array,
            keys: &[Key {
                name: "fsnameserversItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "sanAuthMethod",
            kind: Kind::String,
            values: &[AllowedValue::of(Scalar::String("auth_secret"))],
            ..Key::EMPTY
        },
        Key {
            name: "sharedSecret",
            kind: Kind::String,
            required: true,
            secret: true,
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S017",
            at: &[],
            when: &[],
            then: Demand::ExactlyOne(&["sanConfigURLs", "fsnameservers"]),
            since: None,
            until: None,
            message: "a SAN has exactly one of `sanConfigURLs` (Xsan) and `fsnameservers` (StorNext)",
            help: "keep `sanConfigURLs` for Xsan, `fsnameservers` for StorNext",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Present("sanConfigURLs")],
            then: Demand::AnyOf(&[Condition::Present("sanAuthMethod")]),
            since: None,
            until: None,
            message: "`sanConfigURLs` needs `sanAuthMethod`",
            help: "add `sanAuthMethod = auth_secret`",
        },
    ],
};
