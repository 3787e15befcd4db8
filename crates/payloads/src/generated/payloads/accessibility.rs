// From schemas/payloads/com.apple.universalaccess.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.universalaccess",
    variant: None,
    model: "Accessibility",
    title: "Accessibility",
    summary: "Presets accessibility features: zoom, contrast, mouse and sticky keys, flashing alerts, mono sound and VoiceOver.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 9, 0)),
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
            name: "closeViewFarPoint",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "closeViewHotkeysEnabled",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "closeViewNearPoint",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "closeViewScrollWheelToggle",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "closeViewShowPreview",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                deprecated: Some(Version::new(10, 15, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "closeViewSmoothImages",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "contrast",
            kind: Kind::Real,
            range: Some(Range {
                min: Some(0.0),
                max: Some(1.0),
            }),
            ..Key::EMPTY
        },
        Key {
            name: "flashScreen",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "grayscale",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                deprecated: Some(Version::new(11, 0, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "mouseDriver",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "mouseDriverCursorSize",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "mouseDriverIgnoreTrackpad",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "mouseDriverInitialDelay",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "mouseDriverMaxSpeed",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "slowKey",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "slowKeyBeepOn",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "slowKeyDelay",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "stereoAsMono",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "stickyKey",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "stickyKeyBeepOnModifier",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "stickyKeyShowWindow",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "voiceOverOnOffKey",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "whiteOnBlack",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
