// From schemas/payloads/com.apple.dnsProxy.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.dnsProxy.managed",
    variant: None,
    model: "DnsProxy",
    title: "DNS proxy",
    summary: "Sends all DNS lookups through an app's network extension.",
    dropped: false,
    apply: None,
    replaced_by: Some("com.apple.configuration.network.dns-proxy"),
    macos: Availability {
        introduced: Some(Version::new(10, 15, 0)),
        deprecated: Some(Version::new(27, 0, 0)),
        multiple: Some(false),
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
                introduced: Some(Version::new(11, 0, 0)),
                multiple: Some(false),
                supervised: Some(false),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Allowed),
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
                introduced: Some(Version::new(1, 1, 0)),
                multiple: Some(false),
                supervised: Some(false),
                manual_install: Some(false),
                user_enrollment: Some(Mode::Allowed),
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
            name: "AppBundleIdentifier",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "ProviderBundleIdentifier",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ProviderDesignatedRequirement",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ProviderConfiguration",
            kind: Kind::Dictionary,
            keys: &[Key {
                name: "ANY",
                kind: Kind::Any,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "DNSProxyUUID",
            kind: Kind::String,
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
