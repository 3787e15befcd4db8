// From schemas/payloads/com.apple.vpn.managed.appmapping.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.vpn.managed.appmapping",
    variant: None,
    model: "AppLayerVpnMapping",
    title: "Per-app VPN mapping",
    summary: "Says which apps use which per-app VPN.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 9, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(true),
        requires_dep: Some(false),
        user_approved: Some(false),
        manual_install: Some(true),
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
        name: "AppLayerVPNMapping",
        kind: Kind::Array,
        required: true,
        keys: &[Key {
            name: "AppLayerVPNMappingItem",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "Identifier",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "VPNUUID",
                    kind: Kind::String,
                    required: true,
                    ..Key::EMPTY
                },
                Key {
                    name: "DesignatedRequirement",
                    kind: Kind::String,
                    required: true,
                    macos: Availability {
                        introduced: Some(Version::new(10, 10, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "SigningIdentifier",
                    kind: Kind::String,
                    required: true,
                    macos: Availability {
                        introduced: Some(Version::new(10, 10, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "Path",
                    kind: Kind::String,
                    macos: Availability {
                        introduced: Some(Version::new(10, 15, 0)),
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "MatchTools",
                    kind: Kind::Array,
                    macos: Availability {
                        introduced: Some(Version::new(10, 15, 4)),
                        ..Availability::UNSTATED
                    },
                    keys: &[Key {
                        name: "MatchToolsItem",
                        kind: Kind::Dictionary,
                        keys: &[
                            Key {
                                name: "DesignatedRequirement",
                                kind: Kind::String,
                                required: true,
                                macos: Availability {
                                    introduced: Some(Version::new(10, 15, 4)),
                                    ..Availability::UNSTATED
                                },
                                ..Key::EMPTY
                            },
                            Key {
                                name: "SigningIdentifier",
                                kind: Kind::String,
                                required: true,
                                macos: Availability {
                                    introduced: Some(Version::new(10, 15, 4)),
                                    ..Availability::UNSTATED
                                },
                                ..Key::EMPTY
                            },
                            Key {
                                name: "Path",
                                kind: Kind::String,
                                macos: Availability {
                                    introduced: Some(Version::new(10, 15, 4)),
                                    ..Availability::UNSTATED
                                },
                                ..Key::EMPTY
                            },
                        ],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[],
};
