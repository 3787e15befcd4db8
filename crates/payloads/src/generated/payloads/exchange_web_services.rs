// From schemas/payloads/com.apple.ews.account.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.ews.account",
    variant: None,
    model: "ExchangeWebServices",
    title: "Exchange account",
    summary: "Adds an Exchange account over Exchange Web Services for mail, contacts, calendars, notes and reminders.",
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
            name: "EmailAddress",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Host",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "SSL",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "OAuth",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 14, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "OAuthSignInURL",
            kind: Kind::String,
            macos: Availability {
                introduced: Some(Version::new(10, 14, 0)),
                ..Availability::UNSTATED
            },
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
            name: "PayloadCertificateUUID",
            kind: Kind::String,
            format: Some(
                "^[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}$",
            ),
            references: &[
                "com.apple.ADCertificate.managed",
                "com.apple.security.acme",
                "com.apple.security.pkcs12",
                "com.apple.security.scep",
            ],
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AuthenticationCertificateUUID",
            kind: Kind::String,
            references: &[
                "com.apple.ADCertificate.managed",
                "com.apple.security.acme",
                "com.apple.security.pkcs12",
                "com.apple.security.scep",
            ],
            replaced_by: Some("PayloadCertificateUUID"),
            macos: Availability {
                introduced: Some(Version::new(10, 11, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "allowMailDrop",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            macos: Availability {
                introduced: Some(Version::new(10, 12, 0)),
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "Path",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "Port",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
        Key {
            name: "ExternalHost",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ExternalSSL",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "ExternalPath",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "ExternalPort",
            kind: Kind::Integer,
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Is("OAuth", &[Scalar::Boolean(true)])],
            then: Demand::NoneOf(&["Password"]),
            since: None,
            until: None,
            message: "`Password` has no effect with `OAuth = true`",
            help: "remove `Password`",
        },
        Constraint {
            code: "S018",
            at: &[],
            when: &[Condition::Present("OAuthSignInURL")],
            then: Demand::AnyOf(&[Condition::Present("Host")]),
            since: None,
            until: None,
            message: "`OAuthSignInURL` needs `Host`",
            help: "add `Host`",
        },
        Constraint {
            code: "S020",
            at: &[],
            when: &[Condition::Present("OAuthSignInURL")],
            then: Demand::AnyOf(&[Condition::Is("OAuth", &[Scalar::Boolean(true)])]),
            since: None,
            until: None,
            message: "`OAuthSignInURL` has no effect without `OAuth = true`",
            help: "add `OAuth = true`",
        },
    ],
};
