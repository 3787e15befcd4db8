// From schemas/payloads/com.apple.dock.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.dock",
    variant: None,
    model: "Dock",
    title: "Dock",
    summary: "Arranges the Dock and says which parts of it users may change. Each `…-immutable` key locks the choice that it is named after.",
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
            summary: "Size of Dock icons in points.",
            ..Key::EMPTY
        },
        Key {
            name: "size-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` locks the icon size.",
            ..Key::EMPTY
        },
        Key {
            name: "magnification",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` enlarges icons under the pointer.",
            ..Key::EMPTY
        },
        Key {
            name: "magnify-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` locks whether icons are enlarged.",
            ..Key::EMPTY
        },
        Key {
            name: "largesize",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(16.0),
                max: Some(128.0),
            }),
            summary: "Size of an enlarged icon in points.",
            ..Key::EMPTY
        },
        Key {
            name: "magsize-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` locks how far icons are enlarged.",
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
            summary: "Screen edge at which the Dock sits.",
            ..Key::EMPTY
        },
        Key {
            name: "position-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` locks the Dock to its screen edge.",
            ..Key::EMPTY
        },
        Key {
            name: "mineffect",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("genie")),
                AllowedValue::of(Scalar::String("scale")),
            ],
            summary: "How windows shrink into the Dock.",
            ..Key::EMPTY
        },
        Key {
            name: "mineffect-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` locks how windows shrink.",
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
            summary: "When documents open in tabs: `always`, in full screen only, or when the user says so (`manual`).",
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
            summary: "`true` locks when documents open in tabs.",
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
            summary: "What a double click on a title bar does; `maximize` zooms the window.",
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
            summary: "`true` locks what a double click on a title bar does.",
            ..Key::EMPTY
        },
        Key {
            name: "minimize-to-application",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` shrinks windows into the icon of their app, not beside the Trash.",
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
            summary: "`true` locks where windows shrink to.",
            ..Key::EMPTY
        },
        Key {
            name: "launchanim",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` makes icons bounce while their app starts.",
            ..Key::EMPTY
        },
        Key {
            name: "launchanim-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` locks whether icons bounce.",
            ..Key::EMPTY
        },
        Key {
            name: "autohide",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` hides the Dock until the pointer reaches its edge.",
            ..Key::EMPTY
        },
        Key {
            name: "autohide-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` locks whether the Dock hides.",
            ..Key::EMPTY
        },
        Key {
            name: "show-process-indicators",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` marks running apps with a dot.",
            ..Key::EMPTY
        },
        Key {
            name: "showindicators-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` locks whether running apps are marked.",
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
            summary: "`true` adds recently used apps to the Dock.",
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
            summary: "`true` locks whether recently used apps appear.",
            ..Key::EMPTY
        },
        Key {
            name: "contents-immutable",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` keeps users from adding, moving and removing Dock items.",
            ..Key::EMPTY
        },
        Key {
            name: "MCXDockSpecialFolders",
            kind: Kind::Array,
            summary: "Folders that are made at login if missing and put into the Dock.",
            keys: &[Key {
                name: "MCXDockSpecialFoldersItems",
                kind: Kind::String,
                values: &[
                    AllowedValue::of(Scalar::String("AddDockMCXMyApplicationsFolder")),
                    AllowedValue::of(Scalar::String("AddDockMCXDocumentsFolder")),
                    AllowedValue::of(Scalar::String("AddDockMCXSharedFolder")),
                    AllowedValue::of(Scalar::String("AddDockMCXOriginalNetworkHomeFolder")),
                ],
                summary: "One such folder; My Applications counts only in Simple Finder, the network home only for mobile accounts.",
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
            summary: "`true` builds the Dock of new and migrated users from `/Library/Preferences/com.apple.dockfixup.plist`; system scope only, and existing users keep theirs.",
            ..Key::EMPTY
        },
        Key {
            name: "static-only",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` shows the static items alone and drops the persistent ones; `false` puts the static items first.",
            ..Key::EMPTY
        },
        Key {
            name: "static-others",
            kind: Kind::Array,
            summary: "Items of the documents side that users cannot remove.",
            keys: &STATIC_OTHERS,
            ..Key::EMPTY
        },
        Key {
            name: "static-apps",
            kind: Kind::Array,
            summary: "Items of the apps side that users cannot remove.",
            keys: &STATIC_OTHERS,
            ..Key::EMPTY
        },
        Key {
            name: "persistent-apps",
            kind: Kind::Array,
            summary: "Items of the apps side that users may remove.",
            keys: &STATIC_OTHERS,
            ..Key::EMPTY
        },
        Key {
            name: "persistent-others",
            kind: Kind::Array,
            summary: "Items of the documents side that users may remove.",
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
    summary: "One Dock item.",
    keys: &[
        Key {
            name: "tile-data",
            kind: Kind::Dictionary,
            required: true,
            summary: "What the item shows and opens.",
            keys: &[
                Key {
                    name: "label",
                    kind: Kind::String,
                    required: true,
                    summary: "Name shown above the item.",
                    ..Key::EMPTY
                },
                Key {
                    name: "url",
                    kind: Kind::String,
                    summary: "Address of the app, file, folder or web page.",
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
                    summary: "What the address is: 0 web address, 1 file or app, 3 folder.",
                    ..Key::EMPTY
                },
                Key {
                    name: "file-data",
                    kind: Kind::Dictionary,
                    summary: "Written by macOS itself; leave it out.",
                    keys: &[Key {
                        name: "ANY",
                        kind: Kind::Any,
                        summary: "Written by macOS itself; leave it out.",
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
            summary: "Kind of item: `file-tile` for an app or file, `directory-tile` for a folder, `url-tile` for a link.",
            ..Key::EMPTY
        },
    ],
    ..Key::EMPTY
}];
