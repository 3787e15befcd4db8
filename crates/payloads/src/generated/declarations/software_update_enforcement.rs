// From schemas/declarations/com.apple.configuration.softwareupdate.enforcement.specific.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.softwareupdate.enforcement.specific",
    variant: None,
    model: "SoftwareUpdateEnforcement",
    title: "Software update: enforce one version",
    summary: "Makes the Mac install one macOS version by a deadline. The user may install earlier; at the deadline the Mac restarts.",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(14, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::System]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(17, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(18, 4, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(26, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
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
            name: "TargetOSVersion",
            kind: Kind::String,
            required: true,
            summary: "Version to install, such as `15.1`.",
            ..Key::EMPTY
        },
        Key {
            name: "TargetBuildVersion",
            kind: Kind::String,
            summary: "Build to install, for betas and supplements. The version wins where the two disagree.",
            ..Key::EMPTY
        },
        Key {
            name: "TargetLocalDateTime",
            kind: Kind::String,
            required: true,
            summary: "Deadline in the Mac's own time zone, written `2026-03-31T18:00:00` with neither zone nor fractions.",
            ..Key::EMPTY
        },
        Key {
            name: "DetailsURL",
            kind: Kind::String,
            summary: "Web page of yours that tells users why and when.",
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
