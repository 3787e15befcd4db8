// From schemas/payloads/com.apple.domains.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.domains",
    variant: None,
    model: "Domains",
    title: "Domains",
    summary: "Marks your email domains, so that Mail points out addresses elsewhere, and names sites that may track across domains.",
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
                introduced: Some(Version::new(8, 0, 0)),
                multiple: Some(false),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Forbidden),
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
                introduced: Some(Version::new(2, 0, 0)),
                multiple: Some(false),
                supervised: Some(false),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Forbidden),
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
            name: "EmailDomains",
            kind: Kind::Array,
            keys: &[Key {
                name: "EmailDomainsItem",
                kind: Kind::String,
                required: true,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "WebDomains",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "WebDomainsItem",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "SafariPasswordAutoFillDomains",
            kind: Kind::Array,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "SafariPasswordAutoFillDomainsItem",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "CrossSiteTrackingPreventionRelaxedDomains",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(13, 1, 0)),
                manual_install: Some(false),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "CrossSiteTrackingPreventionRelaxedDomainItem",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "CrossSiteTrackingPreventionRelaxedApps",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(15, 0, 0)),
                manual_install: Some(false),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "CrossSiteTrackingPreventionRelaxedAppsItem",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
