// From schemas/declarations/com.apple.configuration.account.subscribed-calendar.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.account.subscribed-calendar",
    variant: None,
    model: "SubscribedCalendarAccount",
    title: "Subscribed Calendar",
    summary: "",
    dropped: false,
    apply: Some("multiple"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(14, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised, Enrollment::User, Enrollment::Local]),
        scopes: Some(&[Scope::User]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(15, 0, 0)),
                enrollments: Some(&[
                    Enrollment::Supervised,
                    Enrollment::Device,
                    Enrollment::User,
                    Enrollment::Local,
                ]),
                scopes: Some(&[Scope::System]),
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
                enrollments: Some(&[
                    Enrollment::Supervised,
                    Enrollment::Device,
                    Enrollment::User,
                    Enrollment::Local,
                ]),
                scopes: Some(&[Scope::System]),
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
            name: "VisibleName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "CalendarURL",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "AuthenticationCredentialsAssetReference",
            kind: Kind::String,
            asset_types: &["com.apple.asset.credential.userpassword"],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
