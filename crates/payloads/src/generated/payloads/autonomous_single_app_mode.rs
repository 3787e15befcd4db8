// From schemas/payloads/com.apple.asam.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.asam",
    variant: None,
    model: "AutonomousSingleAppMode",
    title: "Autonomous single app mode",
    summary: "Names the apps that may lock the Mac to themselves, as exam apps do.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 13, 4)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(false),
        requires_dep: Some(false),
        user_approved: Some(true),
        manual_install: Some(false),
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
    keys: &[Key {
        name: "AllowedApplications",
        kind: Kind::Array,
        required: true,
        macos: Availability {
            introduced: Some(Version::new(10, 13, 4)),
            ..Availability::UNSTATED
        },
        keys: &[Key {
            name: "AllowedApplicationsItem",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "BundleIdentifier",
                    kind: Kind::String,
                    required: true,
                    macos: Availability {
                        introduced: Some(Version::new(10, 13, 4)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "TeamIdentifier",
                    kind: Kind::String,
                    required: true,
                    macos: Availability {
                        introduced: Some(Version::new(10, 13, 4)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[],
};
