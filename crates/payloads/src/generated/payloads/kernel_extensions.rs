// From schemas/payloads/com.apple.syspolicy.kernel-extension-policy.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.syspolicy.kernel-extension-policy",
    variant: None,
    model: "KernelExtensions",
    title: "Kernel extensions",
    summary: "Approves kernel extensions in advance and decides whether users may approve more. Prefer system extensions: Apple silicon loads these only at reduced security.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 13, 2)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(false),
        requires_dep: Some(false),
        user_approved: Some(true),
        manual_install: Some(false),
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
            name: "AllowNonAdminUserApprovals",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(11, 0, 0)),
                ..Availability::UNSTATED
            },
            summary: "Lets standard users approve kernel extensions too.",
            ..Key::EMPTY
        },
        Key {
            name: "AllowUserOverrides",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "Lets users approve extensions that no profile names.",
            ..Key::EMPTY
        },
        Key {
            name: "AllowedTeamIdentifiers",
            kind: Kind::Array,
            summary: "Developer teams all of whose validly signed extensions may load. `AllowedKernelExtensions` is narrower.",
            keys: &[Key {
                name: "AllowedTeamIdentifiersItem",
                kind: Kind::String,
                summary: "One team identifier, 10 characters.",
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "AllowedKernelExtensions",
            kind: Kind::Dictionary,
            summary: "Single extensions that may always load, listed by developer team.",
            keys: &[Key {
                name: "ANY",
                kind: Kind::Array,
                summary: "The key is a team identifier (empty for old unsigned extensions); the list names that team's extensions.",
                keys: &[Key {
                    name: "AllowedKernelExtensionsItems",
                    kind: Kind::String,
                    required: true,
                    summary: "Bundle identifier of one extension.",
                    ..Key::EMPTY
                }],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
