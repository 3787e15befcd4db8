// From schemas/payloads/com.apple.ShareKitHelper.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.ShareKitHelper",
    variant: None,
    model: "ShareKit",
    title: "Sharing services",
    summary: "Lists the sharing services that apps may offer in the Share menu, and those they may not.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 9, 0)),
        deprecated: Some(Version::new(10, 12, 0)),
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
            name: "SHKAllowedShareServices",
            kind: Kind::Array,
            keys: &[Key {
                name: "SHKAllowedShareServicesItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "SHKDeniedShareServices",
            kind: Kind::Array,
            keys: &[Key {
                name: "SHKDeniedShareServicesItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "S020",
        at: &[],
        when: &[Condition::Present("SHKAllowedShareServices")],
        then: Demand::NoneOf(&["SHKDeniedShareServices"]),
        since: None,
        until: None,
        message: "`SHKDeniedShareServices` has no effect beside `SHKAllowedShareServices`",
        help: "remove `SHKDeniedShareServices`",
    }],
};
