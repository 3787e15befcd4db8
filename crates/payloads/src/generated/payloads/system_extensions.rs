// From schemas/payloads/com.apple.system-extension-policy.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.system-extension-policy",
    variant: None,
    model: "SystemExtensions",
    title: "System Extensions",
    summary: "Approves system extensions ahead of time and can forbid all others. Installing it starts waiting extensions; removing it stops those it approved.",
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
            summary: "`false` leaves no extension to the user's approval: only those listed here load.",
            ..Key::EMPTY
        },
        Key {
            name: "AllowedTeamIdentifiers",
            kind: Kind::Array,
            summary: "Developers all of whose extensions load without asking. A team listed here may not be a key of `AllowedSystemExtensions`.",
            keys: &[Key {
                name: "AllowedTeamIdentifiersItem",
                kind: Kind::String,
                summary: "Team identifier of one developer, ten characters.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "AllowedSystemExtensionTypes",
            kind: Kind::Dictionary,
            summary: "Limits developers to kinds of extensions; a team that is not listed may install every kind.",
            keys: &[Key {
                name: "ANY",
                kind: Kind::Array,
                summary: "Permitted kinds, under the team identifier as key.",
                keys: &[Key {
                    name: "AllowedSystemExtensionTypesItems",
                    kind: Kind::String,
                    required: true,
                    summary: "`DriverExtension`, `NetworkExtension` or `EndpointSecurityExtension`.",
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "AllowedSystemExtensions",
            kind: Kind::Dictionary,
            summary: "Single extensions that load without asking, by developer. A team listed here may not be in `AllowedTeamIdentifiers`.",
            keys: &[Key {
                name: "ANY",
                kind: Kind::Array,
                summary: "Approved extensions, under the team identifier as key.",
                keys: &[Key {
                    name: "AllowedSystemExtensionsItems",
                    kind: Kind::String,
                    required: true,
                    summary: "Bundle identifier of one approved extension (not of the app around it).",
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
            summary: "Extensions that their own app may deactivate without an administrator's password, by developer.",
            keys: &[Key {
                name: "ANY",
                kind: Kind::Array,
                summary: "Removable extensions, under the team identifier as key.",
                keys: &[Key {
                    name: "RemovableSystemExtensionsItems",
                    kind: Kind::String,
                    required: true,
                    summary: "Bundle identifier of one extension.",
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
            summary: "Extensions that nobody can disable or remove while System Integrity Protection is on; none may be in `RemovableSystemExtensions` too.",
            keys: &[Key {
                name: "ANY",
                kind: Kind::Array,
                summary: "Protected extensions, under the team identifier as key.",
                keys: &[Key {
                    name: "NonRemovableSystemExtensionsItems",
                    kind: Kind::String,
                    required: true,
                    summary: "Bundle identifier of one extension.",
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
            summary: "Extensions that users cannot switch off in System Settings or remove in the Finder.",
            keys: &[Key {
                name: "ANY",
                kind: Kind::Array,
                summary: "Protected extensions, under the team identifier as key.",
                keys: &[Key {
                    name: "NonRemovableFromUISystemExtensionsItems",
                    kind: Kind::String,
                    required: true,
                    summary: "Bundle identifier of one extension.",
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
