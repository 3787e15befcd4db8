// From schemas/payloads/com.apple.ldap.account.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.ldap.account",
    variant: None,
    model: "LdapAccount",
    title: "LDAP account",
    summary: "Adds an LDAP directory, with the searches to run in it, to Contacts.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(true),
        device_channel: Some(false),
        user_channel: Some(true),
        supervised: Some(false),
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
                introduced: Some(Version::new(4, 0, 0)),
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
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
                multiple: Some(true),
                supervised: Some(false),
                manual_install: Some(true),
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
            name: "LDAPAccountDescription",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "LDAPAccountHostName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "LDAPAccountUserName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "LDAPAccountPassword",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "LDAPAccountUseSSL",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "LDAPSearchSettings",
            kind: Kind::Array,
            keys: &[Key {
                name: "LDAPSearchSettingsItem",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "LDAPSearchSettingDescription",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "LDAPSearchSettingSearchBase",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "LDAPSearchSettingScope",
                        kind: Kind::String,
                        values: &[
                            AllowedValue::of(Scalar::String("LDAPSearchSettingScopeBase")),
                            AllowedValue::of(Scalar::String("LDAPSearchSettingScopeOneLevel")),
                            AllowedValue::of(Scalar::String("LDAPSearchSettingScopeSubtree")),
                        ],
                        default: Some(Scalar::String("LDAPSearchSettingScopeSubtree")),
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "VPNUUID",
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
