// From schemas/payloads/com.apple.gamed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.gamed",
    variant: None,
    model: "GameCenter",
    title: "Parental controls: Game Center",
    summary: "Restricts Game Center: its use, account changes, new friends and multiplayer games.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 9, 0)),
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
            name: "GKFeatureGameCenterAllowed",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                deprecated: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "GKFeatureAccountModificationAllowed",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "GKFeatureAddingGameCenterFriendsAllowed",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                deprecated: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "GKFeatureMultiplayerGamingAllowed",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                deprecated: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
