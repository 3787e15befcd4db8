// From schemas/declarations/com.apple.configuration.migration-assistant.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.migration-assistant.settings",
    variant: None,
    model: "MigrationAssistantSettings",
    title: "Migration Assistant Settings",
    summary: "",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(26, 4, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::System]),
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
            name: "ShouldDoManagedMigration",
            kind: Kind::Boolean,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "ExcludedAccounts",
            kind: Kind::Array,
            keys: &[Key {
                name: "ExcludedAccountsItem",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ExcludedPaths",
            kind: Kind::Array,
            keys: &[Key {
                name: "ExcludedPathsItem",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "RequiredPaths",
            kind: Kind::Array,
            keys: &[Key {
                name: "RequiredPathsItem",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ShouldMigrateSecurityPrivacySettings",
            kind: Kind::Boolean,
            required: true,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
