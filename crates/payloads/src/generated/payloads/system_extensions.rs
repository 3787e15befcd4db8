// From schemas/payloads/com.apple.system-extension-policy.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.system-extension-policy",
    variant: None,
    model: "SystemExtensions",
    title: "System Extensions",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 15, 0)),
        multiple: Some(true),
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
    keys: &[
        Key {
            name: "AllowUserOverrides",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "AllowedTeamIdentifiers",
            kind: Kind::Array,
            keys: &[Key {
                name: "AllowedTeamIdentifiersItem",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "AllowedSystemExtensionTypes",
            kind: Kind::Dictionary,
            keys: &[Key {
                name: "ANY",
                kind: Kind::Array,
                keys: &[Key {
                    name: "AllowedSystemExtensionTypesItems",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "AllowedSystemExtensions",
            kind: Kind::Dictionary,
            keys: &[Key {
                name: "ANY",
                kind: Kind::Array,
                keys: &[Key {
                    name: "AllowedSystemExtensionsItems",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "RemovableSystemExtensions",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(12, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "ANY",
                kind: Kind::Array,
                keys: &[Key {
                    name: "RemovableSystemExtensionsItems",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "NonRemovableSystemExtensions",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "ANY",
                kind: Kind::Array,
                keys: &[Key {
                    name: "NonRemovableSystemExtensionsItems",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "NonRemovableFromUISystemExtensions",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "ANY",
                kind: Kind::Array,
                keys: &[Key {
                    name: "NonRemovableFromUISystemExtensionsItems",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "S017",
        at: &[],
        when: &[],
        then: Demand::Disjoint("AllowedTeamIdentifiers", "AllowedSystemExtensions"),
        since: None,
        until: None,
        message: "a team stands in `AllowedTeamIdentifiers` and in `AllowedSystemExtensions`",
        help: "keep it in `AllowedSystemExtensions` to allow only the extensions named there, or in `AllowedTeamIdentifiers` to allow all of the team",
    }],
};
