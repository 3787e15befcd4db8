// From schemas/payloads/com.apple.MCX.FileVault2.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.MCX.FileVault2",
    variant: None,
    model: "FileVault",
    title: "FileVault",
    summary: "Turns on disk encryption with FileVault and decides when the user is asked and what recovery keys are made.",
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
            summary: "`On` encrypts the startup disk, `Off` turns that off. From MDM `On` needs `Defer`, or user name and password in the payload.",
            ..Key::EMPTY
        },
        Key {
            name: "Defer",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` waits for a user to log out or in and asks for the password then, so no credentials go into the profile.",
            ..Key::EMPTY
        },
        Key {
            name: "UserEntersMissingInfo",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` prompts for a user name or password that the payload does not contain.",
            ..Key::EMPTY
        },
        Key {
            name: "UseRecoveryKey",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            summary: "`true` makes a personal recovery key; escrow it, or a forgotten password loses the disk.",
            ..Key::EMPTY
        },
        Key {
            name: "ShowRecoveryKey",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            summary: "`false` keeps the personal recovery key off the user's screen; make sure it is escrowed.",
            ..Key::EMPTY
        },
        Key {
            name: "OutputPath",
            kind: Kind::String,
            summary: "File on the Mac that receives the recovery key in plain text; avoid it where keys are escrowed.",
            ..Key::EMPTY
        },
        Key {
            name: "Certificate",
            kind: Kind::Data,
            summary: "Public certificate (DER) of an institutional recovery key; Apple silicon cannot use one.",
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
            summary: "`PayloadUUID` of a certificate payload beside this one that holds the institutional recovery key.",
            ..Key::EMPTY
        },
        Key {
            name: "Username",
            kind: Kind::String,
            summary: "Short name of the account that may unlock the disk.",
            ..Key::EMPTY
        },
        Key {
            name: "Password",
            kind: Kind::String,
            secret: true,
            summary: "Password of `Username`; it is readable in the profile, so prefer `Defer`.",
            ..Key::EMPTY
        },
        Key {
            name: "UseKeychain",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            summary: "`true` takes the institutional key from `FileVaultMaster.keychain` on the Mac when the payload names no certificate.",
            ..Key::EMPTY
        },
        Key {
            name: "DeferForceAtUserLoginMaxBypassAttempts",
            kind: Kind::Integer,
            range: Some(Range {
                min: Some(-1.0),
                max: Some(9999.0),
            }),
            summary: "How many logins a user may postpone encryption; 0 insists at once, -1 never does.",
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
            summary: "`true` asks at login only and spares the user the question at logout.",
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
            summary: "`true` encrypts during setup. Works if MDM holds the Mac in Setup Assistant until this arrives, and the first account is an administrator.",
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
