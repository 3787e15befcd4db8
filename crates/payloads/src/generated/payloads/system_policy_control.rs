// From schemas/payloads/com.apple.systempolicy.control.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.systempolicy.control",
    variant: None,
    model: "SystemPolicyControl",
    title: "Gatekeeper",
    summary: "Sets which apps Gatekeeper lets run: from the App Store only, or also from identified developers.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 8, 0)),
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
            name: "EnableAssessment",
            kind: Kind::Boolean,
            summary: "`true` turns Gatekeeper on; `false` lets unchecked software run.",
            ..Key::EMPTY
        },
        Key {
            name: "AllowIdentifiedDevelopers",
            kind: Kind::Boolean,
            summary: "`true` accepts notarized developers beside the App Store, `false` the App Store alone; counts only with `EnableAssessment`.",
            ..Key::EMPTY
        },
        Key {
            name: "EnableXProtectMalwareUpload",
            kind: Kind::Boolean,
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "`false` spares the user the question whether blocked malware may be sent to Apple.",
            ..Key::EMPTY
        },
    ],
    constraints: &[Constraint {
        code: "R014",
        at: &[],
        when: &[Condition::Is(
            "AllowIdentifiedDevelopers",
            &[Scalar::Boolean(true)],
        )],
        then: Demand::AllOf(&[Condition::Is("EnableAssessment", &[Scalar::Boolean(true)])]),
        since: None,
        until: None,
        message: "`AllowIdentifiedDevelopers` counts only where Gatekeeper is enabled",
        help: "add `EnableAssessment: true`",
    }],
};
