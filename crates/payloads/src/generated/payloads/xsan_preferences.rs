// From schemas/payloads/com.apple.xsan.preferences.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.xsan.preferences",
    variant: None,
    model: "XsanPreferences",
    title: "Xsan preferences",
    summary: "Decides which Xsan volumes mount at startup and whether they use Fibre Channel or the network.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 11, 0)),
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
            name: "onlyMount",
            kind: Kind::Array,
            keys: &[Key {
                name: "onlyMountItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "denyMount",
            kind: Kind::Array,
            keys: &[Key {
                name: "denyMountItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "denyDLC",
            kind: Kind::Array,
            keys: &[Key {
                name: "denyDLCItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "preferDLC",
            kind: Kind::Array,
            keys: &[Key {
                name: "preferDLCItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "useDLC",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("onlyMount")],
            then: Demand::NoneOf(&["denyMount"]),
            since: None,
            until: None,
            message: "`denyMount` has no effect beside `onlyMount`",
            help: "remove `denyMount`",
        },
        Constraint {
            code: "S017",
            at: &[],
            when: &[],
            then: Demand::Disjoint("preferDLC", "denyDLC"),
            since: None,
            until: None,
            message: "a volume stands in `preferDLC` and in `denyDLC`",
            help: "keep it in one of the two",
        },
    ],
};
