// From schemas/payloads/com.apple.dock.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.dock",
    variant: None,
    model: "Dock",
    title: "Dock",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
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
            name: "tilesize",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(16.0),
                max: Some(128.0),
            }),
            ..Key::EMPTY
        },
        Key {
            name: "size-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "magnification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "magnify-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "largesize",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(16.0),
                max: Some(128.0),
            }),
            ..Key::EMPTY
        },
        Key {
            name: "magsize-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "orientation",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("bottom")),
                AllowedValue::of(Scalar::String("left")),
                AllowedValue::of(Scalar::String("right")),
            ],
            ..Key::EMPTY
        },
        Key {
            name: "position-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "mineffect",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("genie")),
                AllowedValue::of(Scalar::String("scale")),
            ],
            ..Key::EMPTY
        },
        Key {
            name: "mineffect-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "windowtabbing",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("manual")),
                AllowedValue::of(Scalar::String("always")),
                AllowedValue::of(Scalar::String("fullscreen")),
            ],
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "windowtabbing-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "dblclickbehavior",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("minimize")),
                AllowedValue::of(Scalar::String("maximize")),
                AllowedValue::of(Scalar::String("none")),
            ],
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "dblclickbehavior-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "minimize-to-application",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "minintoapp-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "launchanim",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "launchanim-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "autohide",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "autohide-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "show-process-indicators",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "showindicators-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "show-recents",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "showrecents-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "contents-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "MCXDockSpecialFolders",
            kind: Kind::Array,
            keys: &[Key {
                name: "MCXDockSpecialFoldersItems",
                kind: Kind::String,
                values: &[
                    AllowedValue::of(Scalar::String("AddDockMCXMyApplicationsFolder")),
                    AllowedValue::of(Scalar::String("AddDockMCXDocumentsFolder")),
                    AllowedValue::of(Scalar::String("AddDockMCXSharedFolder")),
                    AllowedValue::of(Scalar::String("AddDockMCXOriginalNetworkHomeFolder")),
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "AllowDockFixupOverride",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "static-only",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "static-others",
            kind: Kind::Array,
            keys: &STATIC_OTHERS,
            ..Key::EMPTY
        },
        Key {
            name: "static-apps",
            kind: Kind::Array,
            keys: &STATIC_OTHERS,
            ..Key::EMPTY
        },
        Key {
            name: "persistent-apps",
            kind: Kind::Array,
            keys: &STATIC_OTHERS,
            ..Key::EMPTY
        },
        Key {
            name: "persistent-others",
            kind: Kind::Array,
            keys: &STATIC_OTHERS,
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "S020",
        at: &[],
        when: &[Condition::Is("static-only", &[Scalar::Boolean(true)])],
        then: Demand::NoneOf(&["persistent-apps", "persistent-others"]),
        since: None,
        until: None,
        message: "the persistent items have no effect beside `static-only = true`",
        help: "move the items to `static-apps` and `static-others`",
    }],
};

/// The keys at `static-others`.
static STATIC_OTHERS: [Key; 1] = [Key {
    name: "StaticItem",
    kind: Kind::Dictionary,
    keys: &[
        Key {
            name: "tile-data",
            kind: Kind::Dictionary,
            required: true,
            keys: &[
                Key {
                    name: "label",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "url",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "file-type",
                    kind: Kind::Integer,
                    required: true,
                    values: &[
                        AllowedValue::of(Scalar::Integer(0)),
                        AllowedValue::of(Scalar::Integer(1)),
                        AllowedValue::of(Scalar::Integer(3)),
                    ],
                    ..Key::EMPTY
                },
                Key {
                    name: "file-data",
                    kind: Kind::Dictionary,
                    keys: &[Key {
                        name: "ANY",
                        kind: Kind::Any,
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "tile-type",
            kind: Kind::String,
            required: true,
            values: &[
                AllowedValue::of(Scalar::String("file-tile")),
                AllowedValue::of(Scalar::String("directory-tile")),
                AllowedValue::of(Scalar::String("url-tile")),
            ],
            ..Key::EMPTY
        },
    ],
    ..Key::EMPTY
}];
