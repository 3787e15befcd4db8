// From schemas/payloads/com.apple.DirectoryService.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.DirectoryService.managed",
    variant: None,
    model: "DirectoryService",
    title: "Directory Service",
    summary: "",
    dropped: false,
    apply: None,
    macos: Availability {
        introduced: Some(Version::new(10, 8, 0)),
        multiple: Some(true),
        device_channel: Some(true),
        user_channel: Some(false),
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
    keys: &[
        Key {
            name: "HostName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "UserName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Password",
            kind: Kind::String,
            secret: true,
            ..Key::EMPTY
        },
        Key {
            name: "ClientID",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Description",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ADOrganizationalUnit",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ADMountStyle",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ADCreateMobileAccountAtLoginFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ADCreateMobileAccountAtLogin",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADWarnUserBeforeCreatingMAFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ADWarnUserBeforeCreatingMA",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADForceHomeLocalFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ADForceHomeLocal",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADUseWindowsUNCPathFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ADUseWindowsUNCPath",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADAllowMultiDomainAuthFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 9, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ADAllowMultiDomainAuth",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADDefaultUserShellFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADDefaultUserShell",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ADMapUIDAttributeFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADMapUIDAttribute",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ADMapGIDAttributeFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADMapGIDAttribute",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ADMapGGIDAttributeFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADMapGGIDAttribute",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ADPreferredDCServerFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADPreferredDCServer",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ADDomainAdminGroupListFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADDomainAdminGroupList",
            kind: Kind::Array,
            keys: &[Key {
                name: "ADDomainAdminGroupListItem",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ADNamespaceFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADNamespace",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ADPacketSignFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 8, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ADPacketSign",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ADPacketEncryptFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADPacketEncrypt",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ADRestrictDDNSFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADRestrictDDNS",
            kind: Kind::Array,
            macos: Availability {
                introduced: Some(Version::new(10, 8, 0)),
                ..Availability::UNSTATED
            },
            keys: &[Key {
                name: "ADRestrictDDNSItem",
                kind: Kind::String,
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ADTrustChangePassIntervalDaysFlag",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ADTrustChangePassIntervalDays",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
