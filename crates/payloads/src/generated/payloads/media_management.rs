// From schemas/payloads/com.apple.systemuiserver.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.systemuiserver",
    variant: None,
    model: "MediaManagement",
    title: "Allowed media",
    summary: "Decides which discs, disk images and drives may be mounted or ejected, and what asks for an admin.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        deprecated: Some(Version::new(11, 0, 0)),
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
            name: "logout-eject",
            kind: Kind::Dictionary,
            keys: &LOGOUT_EJECT,
            ..Key::EMPTY
        },
        Key {
            name: "mount-controls",
            kind: Kind::Dictionary,
            keys: &LOGOUT_EJECT,
            ..Key::EMPTY
        },
        Key {
            name: "unmount-controls",
            kind: Kind::Dictionary,
            keys: &LOGOUT_EJECT,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};

/// The keys at `logout-eject`.
static LOGOUT_EJECT: [Key; 12] = [
    Key {
        name: "all-media",
        kind: Kind::String,
        ..Key::EMPTY
    },
    Key {
        name: "cd",
        kind: Kind::Array,
        keys: &LOGOUT_EJECT_CD,
        ..Key::EMPTY
    },
    Key {
        name: "dvd",
        kind: Kind::Array,
        keys: &LOGOUT_EJECT_CD,
        ..Key::EMPTY
    },
    Key {
        name: "bd",
        kind: Kind::Array,
        keys: &LOGOUT_EJECT_CD,
        ..Key::EMPTY
    },
    Key {
        name: "blankcd",
        kind: Kind::Array,
        keys: &LOGOUT_EJECT_CD,
        ..Key::EMPTY
    },
    Key {
        name: "blankdvd",
        kind: Kind::Array,
        keys: &LOGOUT_EJECT_CD,
        ..Key::EMPTY
    },
    Key {
        name: "blankbd",
        kind: Kind::Array,
        keys: &LOGOUT_EJECT_CD,
        ..Key::EMPTY
    },
    Key {
        name: "dvdram",
        kind: Kind::Array,
        keys: &LOGOUT_EJECT_CD,
        ..Key::EMPTY
    },
    Key {
        name: "disk-image",
        kind: Kind::Array,
        keys: &LOGOUT_EJECT_CD,
        ..Key::EMPTY
    },
    Key {
        name: "harddisk-internal",
        kind: Kind::Array,
        keys: &LOGOUT_EJECT_CD,
        ..Key::EMPTY
    },
    Key {
        name: "harddisk-external",
        kind: Kind::Array,
        keys: &LOGOUT_EJECT_CD,
        ..Key::EMPTY
    },
    Key {
        name: "networkdisk",
        kind: Kind::Array,
        keys: &LOGOUT_EJECT_CD,
        ..Key::EMPTY
    },
];

/// The keys at `logout-eject/cd`.
static LOGOUT_EJECT_CD: [Key; 1] = [Key {
    name: "ActionStringItem",
    kind: Kind::String,
    values: &[
        AllowedValue::of(Scalar::String("authenticate")),
        AllowedValue::of(Scalar::String("read-only")),
        AllowedValue::of(Scalar::String("deny")),
        AllowedValue::of(Scalar::String("eject")),
    ],
    ..Key::EMPTY
}];
