// From schemas/payloads/com.apple.mcxMenuExtras.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.mcxMenuExtras",
    variant: None,
    model: "MenuExtras",
    title: "Menu bar items",
    summary: "Adds items to the menu bar, or takes them out of it, once the user has logged in.",
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
            name: "delaySeconds",
            kind: Kind::Real,
            default: Some(Scalar::Real(2.5)),
            ..Key::EMPTY
        },
        Key {
            name: "maxWaitSeconds",
            kind: Kind::Real,
            default: Some(Scalar::Real(20.0)),
            ..Key::EMPTY
        },
        Key {
            name: "AirPort.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Battery.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Bluetooth.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "CPU.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Clock.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Displays.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Eject.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Fax.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "HomeSync.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "iChat.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Ink.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "IrDA.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "PCCard.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "PPP.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "PPPoE.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "RemoteDesktop.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Script Menu.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Spaces.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Sync.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "TextInput.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "TimeMachine.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "UniversalAccess.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "User.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "VPN.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "Volume.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
        Key {
            name: "WWAN.menu",
            kind: Kind::Boolean,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
