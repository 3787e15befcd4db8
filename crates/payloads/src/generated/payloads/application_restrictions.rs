// From schemas/payloads/com.apple.applicationaccess.new.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.applicationaccess.new",
    variant: None,
    model: "ApplicationRestrictions",
    title: "Parental controls: applications",
    summary: "Limits which apps may launch, by bundle identifier and signature first, then by denied and allowed paths. What matches nothing stays closed.",
    dropped: false,
    apply: None,
    replaced_by: Some("com.apple.configuration.app.settings"),
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        deprecated: Some(Version::new(27, 0, 0)),
        multiple: Some(true),
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
            name: "familyControlsEnabled",
            kind: Kind::Boolean,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "allowList",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            keys: &ALLOW_LIST,
            ..Key::EMPTY
        },
        Key {
            name: "whiteList",
            kind: Kind::Array,
            replaced_by: Some("allowList"),
            macos: Availability {
                deprecated: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            keys: &ALLOW_LIST,
            ..Key::EMPTY
        },
        Key {
            name: "pathDenyList",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "pathDenyListItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "pathBlackList",
            kind: Kind::Array,
            replaced_by: Some("pathDenyList"),
            macos: Availability {
                deprecated: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "pathBlackListItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "pathAllowList",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "pathAllowListItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "pathWhiteList",
            kind: Kind::Array,
            replaced_by: Some("pathAllowList"),
            macos: Availability {
                deprecated: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "pathWhiteListItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};

/// The keys at `allowList`.
static ALLOW_LIST: [Key; 1] = [Key {
    name: "allowListItem",
    kind: Kind::Dictionary,
    keys: &[
        Key {
            name: "bundleID",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "appID",
            kind: Kind::Data,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "detachedSignature",
            kind: Kind::Data,
            ..Key::EMPTY
        },
        Key {
            name: "disabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "subApps",
            kind: Kind::Array,
            keys: &ALLOW_LIST,
            ..Key::EMPTY
        },
        Key {
            name: "displayName",
            kind: Kind::String,
            ..Key::EMPTY
        },
    ],
    ..Key::EMPTY
}];
