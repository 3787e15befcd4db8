// From schemas/payloads/com.apple.DirectoryService.managed.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.DirectoryService.managed",
    variant: None,
    model: "DirectoryService",
    title: "Directory service",
    summary: "Binds the Mac to Active Directory and sets what `dsconfigad` would: mobile accounts, home folders, ID mapping and packet signing.",
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
    constraints: &[
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADCreateMobileAccountAtLogin")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADCreateMobileAccountAtLoginFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADCreateMobileAccountAtLogin` has no effect without `ADCreateMobileAccountAtLoginFlag = true`",
            help: "add `ADCreateMobileAccountAtLoginFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADWarnUserBeforeCreatingMA")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADWarnUserBeforeCreatingMAFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADWarnUserBeforeCreatingMA` has no effect without `ADWarnUserBeforeCreatingMAFlag = true`",
            help: "add `ADWarnUserBeforeCreatingMAFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADForceHomeLocal")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADForceHomeLocalFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADForceHomeLocal` has no effect without `ADForceHomeLocalFlag = true`",
            help: "add `ADForceHomeLocalFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADUseWindowsUNCPath")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADUseWindowsUNCPathFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADUseWindowsUNCPath` has no effect without `ADUseWindowsUNCPathFlag = true`",
            help: "add `ADUseWindowsUNCPathFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADAllowMultiDomainAuth")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADAllowMultiDomainAuthFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADAllowMultiDomainAuth` has no effect without `ADAllowMultiDomainAuthFlag = true`",
            help: "add `ADAllowMultiDomainAuthFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADDefaultUserShell")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADDefaultUserShellFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADDefaultUserShell` has no effect without `ADDefaultUserShellFlag = true`",
            help: "add `ADDefaultUserShellFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADMapUIDAttribute")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADMapUIDAttributeFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADMapUIDAttribute` has no effect without `ADMapUIDAttributeFlag = true`",
            help: "add `ADMapUIDAttributeFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADMapGIDAttribute")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADMapGIDAttributeFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADMapGIDAttribute` has no effect without `ADMapGIDAttributeFlag = true`",
            help: "add `ADMapGIDAttributeFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADPreferredDCServer")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADPreferredDCServerFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADPreferredDCServer` has no effect without `ADPreferredDCServerFlag = true`",
            help: "add `ADPreferredDCServerFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADDomainAdminGroupList")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADDomainAdminGroupListFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADDomainAdminGroupList` has no effect without `ADDomainAdminGroupListFlag = true`",
            help: "add `ADDomainAdminGroupListFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADNamespace")],
            then: Demand::AnyOf(&[Condition::Is("ADNamespaceFlag", &[Scalar::Boolean(true)])]),
            since: None,
            until: None,
            message: "`ADNamespace` has no effect without `ADNamespaceFlag = true`",
            help: "add `ADNamespaceFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADPacketSign")],
            then: Demand::AnyOf(&[Condition::Is("ADPacketSignFlag", &[Scalar::Boolean(true)])]),
            since: None,
            until: None,
            message: "`ADPacketSign` has no effect without `ADPacketSignFlag = true`",
            help: "add `ADPacketSignFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADPacketEncrypt")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADPacketEncryptFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADPacketEncrypt` has no effect without `ADPacketEncryptFlag = true`",
            help: "add `ADPacketEncryptFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADRestrictDDNS")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADRestrictDDNSFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADRestrictDDNS` has no effect without `ADRestrictDDNSFlag = true`",
            help: "add `ADRestrictDDNSFlag = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("ADTrustChangePassIntervalDays")],
            then: Demand::AnyOf(&[Condition::Is(
                "ADTrustChangePassIntervalDaysFlag",
                &[Scalar::Boolean(true)],
            )]),
            since: None,
            until: None,
            message: "`ADTrustChangePassIntervalDays` has no effect without `ADTrustChangePassIntervalDaysFlag = true`",
            help: "add `ADTrustChangePassIntervalDaysFlag = true`",
        },
    ],
};
