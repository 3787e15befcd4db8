// From schemas/payloads/com.apple.finder.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.finder",
    variant: None,
    model: "Finder",
    title: "Finder",
    summary: "Takes menu commands away from the Finder and decides which disks stand on the desktop.",
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
            name: "ProhibitBurn",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Takes disc burning away from the Finder.",
            ..Key::EMPTY
        },
        Key {
            name: "InterfaceLevel",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("Simple")),
                AllowedValue::of(Scalar::String("Full")),
            ],
            macos: Availability {
                removed: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            summary: "Simple Finder or the full one.",
            ..Key::EMPTY
        },
        Key {
            name: "ProhibitConnectTo",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Takes away the command to connect to servers.",
            ..Key::EMPTY
        },
        Key {
            name: "ProhibitEject",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Takes away the command to eject disks.",
            ..Key::EMPTY
        },
        Key {
            name: "ProhibitGoToFolder",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Takes away the command to open a folder by path.",
            ..Key::EMPTY
        },
        Key {
            name: "ShowExternalHardDrivesOnDesktop",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            summary: "Puts external disks on the desktop.",
            ..Key::EMPTY
        },
        Key {
            name: "ShowHardDrivesOnDesktop",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Puts internal disks on the desktop.",
            ..Key::EMPTY
        },
        Key {
            name: "ShowMountedServersOnDesktop",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Puts connected file servers on the desktop.",
            ..Key::EMPTY
        },
        Key {
            name: "ShowRemovableMediaOnDesktop",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            summary: "Puts CDs, DVDs and other removable media on the desktop.",
            ..Key::EMPTY
        },
        Key {
            name: "WarnOnEmptyTrash",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            summary: "Asks for confirmation before the Trash is emptied.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
