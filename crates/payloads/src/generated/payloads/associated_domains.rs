// From schemas/payloads/com.apple.associated-domains.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.associated-domains",
    variant: None,
    model: "AssociatedDomains",
    title: "Associated domains",
    summary: "Links apps with web domains for single sign-on extensions, universal links and password AutoFill. Only users whom the management server knows get the links.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 15, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
        requires_dep: Some(false),
        user_approved: Some(true),
        manual_install: Some(false),
        user_enrollment: Some(Mode::Allowed),
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
    keys: &[Key {
        name: "Configuration",
        kind: Kind::Array,
        required: true,
        summary: "The apps and their domains.",
        keys: &[Key {
            name: "ConfigurationItem",
            kind: Kind::Dictionary,
            summary: "One app with its domains.",
            keys: &[
                Key {
                    name: "ApplicationIdentifier",
                    kind: Kind::String,
                    required: true,
                    summary: "The app's team identifier, a dot, and its bundle identifier.",
                    ..Key::EMPTY
                },
                Key {
                    name: "AssociatedDomains",
                    kind: Kind::Array,
                    required: true,
                    summary: "Domains that the app may claim, added to those in its entitlements.",
                    keys: &[Key {
                        name: "AssociatedDomain",
                        kind: Kind::String,
                        required: true,
                        summary: "Service and full host name, such as `authsrv:login.example.com`.",
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "EnableDirectDownloads",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(false)),
                    macos: Availability {
                        introduced: Some(Version::new(11, 0, 0)),
                        ..Availability::UNSTATED
                    },
                    summary: "Fetches association files from the domain itself rather than Apple's cache, as internal hosts need. The app's entitlement must end in `?mode=managed`.",
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[],
};
