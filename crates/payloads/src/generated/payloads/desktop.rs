// From schemas/payloads/com.apple.desktop.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.desktop",
    variant: None,
    model: "Desktop",
    title: "Desktop Picture",
    summary: "Sets a desktop picture that users cannot change.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 10, 0)),
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
            name: "locked",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            replaced_by: Some("com.apple.applicationaccess allowWallpaperModification"),
            macos: Availability {
                deprecated: Some(Version::new(10, 13, 0)),
                ..Availability::UNSTATED
            },
            summary: "`true` keeps the user from changing the desktop picture; use `allowWallpaperModification` of the Restrictions payload instead.",
            ..Key::EMPTY
        },
        Key {
            name: "override-picture-path",
            kind: Kind::String,
            summary: "Path of the image file; it must be on the Mac already. Setting it locks the picture.",
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "R018",
        at: &[],
        when: &[Condition::Present("override-picture-path")],
        then: Demand::AllOf(&[Condition::StartsWith(
            "override-picture-path",
            &["/", "{{", "$", "<"],
        )]),
        since: None,
        until: None,
        message: "`override-picture-path` is the full path of a picture on the Mac",
        help: "write a path that begins with `/`, such as `/Library/Contoso/wallpaper.png`",
    }],
};
