// From schemas/payloads/com.apple.fileproviderd.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.fileproviderd",
    variant: None,
    model: "FileProvider",
    title: "File Provider",
    summary: "Decides which cloud storage apps may sync, take over the Desktop and Documents folders or use external disks.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(11, 0, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
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
            name: "ManagementAllowsRemoteSyncing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(26, 4, 0)),
                device_channel: Some(true),
                user_channel: Some(false),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ManagementRemoteSyncingAllowList",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(26, 4, 0)),
                device_channel: Some(true),
                user_channel: Some(false),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "AllowListItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "AllowManagedFileProvidersToRequestAttribution",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ManagementAllowsKnownFolderSyncing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(15, 2, 0)),
                device_channel: Some(true),
                user_channel: Some(false),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ManagementKnownFolderSyncingAllowList",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(15, 2, 0)),
                device_channel: Some(true),
                user_channel: Some(false),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "AllowListItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ManagementAllowsExternalVolumeSyncing",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            macos: Availability {
                introduced: Some(Version::new(26, 4, 0)),
                device_channel: Some(true),
                user_channel: Some(false),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ManagementExternalVolumeSyncingAllowList",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(26, 4, 0)),
                device_channel: Some(true),
                user_channel: Some(false),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "AllowListItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ManagementDomainAutoEnablementList",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(26, 4, 0)),
                device_channel: Some(true),
                user_channel: Some(false),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "AllowListItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Is(
                "ManagementAllowsRemoteSyncing",
                &[Scalar::Boolean(false)],
            )],
            then: Demand::NoneOf(&["ManagementRemoteSyncingAllowList"]),
            since: None,
            until: None,
            message: "`ManagementRemoteSyncingAllowList` has no effect beside `ManagementAllowsRemoteSyncing = false`",
            help: "remove `ManagementRemoteSyncingAllowList`, or write `ManagementAllowsRemoteSyncing = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Is(
                "ManagementAllowsKnownFolderSyncing",
                &[Scalar::Boolean(false)],
            )],
            then: Demand::NoneOf(&["ManagementKnownFolderSyncingAllowList"]),
            since: None,
            until: None,
            message: "`ManagementKnownFolderSyncingAllowList` has no effect beside `ManagementAllowsKnownFolderSyncing = false`",
            help: "remove `ManagementKnownFolderSyncingAllowList`, or write `ManagementAllowsKnownFolderSyncing = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Is(
                "ManagementAllowsExternalVolumeSyncing",
                &[Scalar::Boolean(false)],
            )],
            then: Demand::NoneOf(&["ManagementExternalVolumeSyncingAllowList"]),
            since: None,
            until: None,
            message: "`ManagementExternalVolumeSyncingAllowList` has no effect beside `ManagementAllowsExternalVolumeSyncing = false`",
            help: "remove `ManagementExternalVolumeSyncingAllowList`, or write `ManagementAllowsExternalVolumeSyncing = true`",
        },
    ],
};
