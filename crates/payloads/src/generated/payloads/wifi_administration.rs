// From schemas/payloads/com.apple.MCX(WiFi).yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.MCX",
    variant: Some("WiFi"),
    model: "WifiAdministration",
    title: "Wi-Fi: admin rights",
    summary: "Asks for an admin before Wi-Fi is switched, its network changed or a computer-to-computer network made.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 9, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(false),
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
            name: "RequireAdminForIBSS",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "RequireAdminForAirPortNetworkChange",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "RequireAdminToTurnAirPortOnOff",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "forceInternetSharingOff",
            kind: Kind::Boolean,
            summary: "`true` keeps the Mac from sharing its internet connection with others.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
