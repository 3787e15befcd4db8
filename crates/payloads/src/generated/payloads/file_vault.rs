// From schemas/payloads/com.apple.MCX.FileVault2.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.MCX.FileVault2",
    variant: None,
    model: "FileVault",
    title: "FileVault",
    summary: "",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 9, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(false),
        requires_dep: Some(false),
        user_approved: Some(true),
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
            name: "Enable",
            kind: Kind::String,
            required: true,
            values: &[
                AllowedValue::of(Scalar::String("On")),
                AllowedValue::of(Scalar::String("Off")),
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Defer",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "UserEntersMissingInfo",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "UseRecoveryKey",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "ShowRecoveryKey",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "OutputPath",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Certificate",
            kind: Kind::Data,
            ..Key::EMPTY
        },
        Key {
            name: "PayloadCertificateUUID",
            kind: Kind::String,
            references: &[
                "com.apple.security.pem",
                "com.apple.security.pkcs1",
                "com.apple.security.pkcs12",
                "com.apple.security.root",
            ],
            ..Key::EMPTY
        },
        Key {
            name: "Username",
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
            name: "UseKeychain",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "DeferForceAtUserLoginMaxBypassAttempts",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(-1.0),
                max: Some(9999.0),
            }),
            ..Key::EMPTY
        },
        Key {
            name: "DeferDontAskAtUserLogout",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 10, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "ForceEnableInSetupAssistant",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(14, 0, 0)),
                requires_dep: Some(true),
                manual_install: Some(false),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Is("Enable", &[Scalar::String("On")])],
            then: Demand::AnyOf(&[
                Condition::Is("Defer", &[Scalar::Boolean(true)]),
                Condition::Is("UserEntersMissingInfo", &[Scalar::Boolean(true)]),
                Condition::Is("ForceEnableInSetupAssistant", &[Scalar::Boolean(true)]),
                Condition::Present("Username"),
            ]),
            since: None,
            until: None,
            message: "`Enable = On` needs `Defer = true` or the credentials of a user",
            help: "add `Defer = true`, so that macOS asks for the password at log-out or log-in",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[
                Condition::Present("Username"),
                Condition::IsNot("Defer", &[Scalar::Boolean(true)]),
                Condition::IsNot("UserEntersMissingInfo", &[Scalar::Boolean(true)]),
            ],
            then: Demand::AnyOf(&[Condition::Present("Password")]),
            since: None,
            until: None,
            message: "`Username` without `Password`",
            help: "add `Password`, or `UserEntersMissingInfo = true`, or `Defer = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("DeferForceAtUserLoginMaxBypassAttempts")],
            then: Demand::AnyOf(&[Condition::Is("Defer", &[Scalar::Boolean(true)])]),
            since: None,
            until: None,
            message: "`DeferForceAtUserLoginMaxBypassAttempts` has no effect without `Defer = true`",
            help: "add `Defer = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Is(
                "DeferDontAskAtUserLogout",
                &[Scalar::Boolean(true)],
            )],
            then: Demand::AnyOf(&[Condition::Is("Defer", &[Scalar::Boolean(true)])]),
            since: None,
            until: None,
            message: "`DeferDontAskAtUserLogout` has no effect without `Defer = true`",
            help: "add `Defer = true`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Is("UseKeychain", &[Scalar::Boolean(true)])],
            then: Demand::NoneOf(&["Certificate", "PayloadCertificateUUID"]),
            since: None,
            until: None,
            message: "`UseKeychain` has no effect beside a certificate in the payload",
            help: "remove `UseKeychain`, or `Certificate` and `PayloadCertificateUUID`",
        },
    ],
};
