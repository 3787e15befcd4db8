// From schemas/declarations/com.apple.configuration.softwareupdate.settings.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Declaration,
    payload_type: "com.apple.configuration.softwareupdate.settings",
    variant: None,
    model: "SoftwareUpdateSettings",
    title: "Software update settings",
    summary: "Sets how long updates wait, what installs by itself, who may install and which beta programs are open.",
    dropped: false,
    apply: Some("combined"),
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(15, 0, 0)),
        enrollments: Some(&[Enrollment::Supervised]),
        scopes: Some(&[Scope::System]),
        ..Availability::UNSTATED
    },
    platforms: &[
        (
            Platform::Ios,
            Availability {
                introduced: Some(Version::new(18, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(18, 4, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
                scopes: Some(&[Scope::System]),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::VisionOs,
            Availability {
                introduced: Some(Version::new(26, 0, 0)),
                enrollments: Some(&[Enrollment::Supervised, Enrollment::Device]),
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
            name: "Notifications",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            summary: "Off shows users nothing of an enforced update before its last hour and the restart countdown.",
            ..Key::EMPTY
        },
        Key {
            name: "Deferrals",
            kind: Kind::Dictionary,
            summary: "Hides new updates for a while. Background security responses are not held back.",
            keys: &[
                Key {
                    name: "CombinedPeriodInDays",
                    kind: Kind::Integer,
                    range: Some(Range {
                        min: Some(1.0),
                        max: Some(90.0),
                    }),
                    combine: Some("number-max"),
                    macos: Availability {
                        absent: true,
                        ..Availability::UNSTATED
                    },
                    ..Key::EMPTY
                },
                Key {
                    name: "MajorPeriodInDays",
                    kind: Kind::Integer,
                    range: Some(Range {
                        min: Some(1.0),
                        max: Some(90.0),
                    }),
                    combine: Some("number-max"),
                    summary: "Days after release before a new major macOS shows up.",
                    ..Key::EMPTY
                },
                Key {
                    name: "MinorPeriodInDays",
                    kind: Kind::Integer,
                    range: Some(Range {
                        min: Some(1.0),
                        max: Some(90.0),
                    }),
                    combine: Some("number-max"),
                    summary: "Days after release before a minor macOS update shows up.",
                    ..Key::EMPTY
                },
                Key {
                    name: "SystemPeriodInDays",
                    kind: Kind::Integer,
                    range: Some(Range {
                        min: Some(1.0),
                        max: Some(90.0),
                    }),
                    combine: Some("number-max"),
                    summary: "Days after release before updates show up that are not macOS itself, Safari for one.",
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "RecommendedCadence",
            kind: Kind::String,
            values: &[
                AllowedValue::of(Scalar::String("All")),
                AllowedValue::of(Scalar::String("Oldest")),
                AllowedValue::of(Scalar::String("Newest")),
            ],
            combine: Some("enum-last"),
            macos: Availability {
                absent: true,
                ..Availability::UNSTATED
            },
            ..Key::EMPTY
        },
        Key {
            name: "AutomaticActions",
            kind: Kind::Dictionary,
            summary: "What happens without the user, and whether users may choose.",
            keys: &[
                Key {
                    name: "Download",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("Allowed")),
                        AllowedValue::of(Scalar::String("AlwaysOn")),
                        AllowedValue::of(Scalar::String("AlwaysOff")),
                    ],
                    default: Some(Scalar::String("Allowed")),
                    combine: Some("enum-last"),
                    summary: "Fetching updates in the background: the user's choice, forced on or forced off.",
                    ..Key::EMPTY
                },
                Key {
                    name: "InstallOSUpdates",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("Allowed")),
                        AllowedValue::of(Scalar::String("AlwaysOn")),
                        AllowedValue::of(Scalar::String("AlwaysOff")),
                    ],
                    default: Some(Scalar::String("Allowed")),
                    combine: Some("enum-last"),
                    summary: "Installing macOS updates unasked: the user's choice, forced on or forced off.",
                    ..Key::EMPTY
                },
                Key {
                    name: "InstallSecurityUpdate",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("Allowed")),
                        AllowedValue::of(Scalar::String("AlwaysOn")),
                        AllowedValue::of(Scalar::String("AlwaysOff")),
                    ],
                    default: Some(Scalar::String("Allowed")),
                    combine: Some("enum-last"),
                    summary: "Installing security fixes unasked: the user's choice, forced on or forced off. Turning it off leaves holes open.",
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "RapidSecurityResponse",
            kind: Kind::Dictionary,
            summary: "Whether users get Rapid Security Responses and may undo them.",
            keys: &[
                Key {
                    name: "Enable",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    combine: Some("boolean-and"),
                    summary: "Off no longer offers the responses to users; an enforcement declaration still installs them.",
                    ..Key::EMPTY
                },
                Key {
                    name: "EnableRollback",
                    kind: Kind::Boolean,
                    default: Some(Scalar::Boolean(true)),
                    combine: Some("boolean-and"),
                    summary: "Off keeps users from removing a response again.",
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "AllowStandardUserOSUpdates",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            combine: Some("boolean-and"),
            summary: "Off leaves macOS updates and upgrades to admins.",
            ..Key::EMPTY
        },
        Key {
            name: "Beta",
            kind: Kind::Dictionary,
            macos: Availability {
                introduced: Some(Version::new(15, 4, 0)),
                ..Availability::UNSTATED
            },
            summary: "Which beta programs users may join, or must.",
            keys: &[
                Key {
                    name: "ProgramEnrollment",
                    kind: Kind::String,
                    values: &[
                        AllowedValue::of(Scalar::String("Allowed")),
                        AllowedValue::of(Scalar::String("AlwaysOn")),
                        AllowedValue::of(Scalar::String("AlwaysOff")),
                    ],
                    default: Some(Scalar::String("Allowed")),
                    combine: Some("enum-last"),
                    summary: "Joining betas: the user's choice, forced on, or forced off.",
                    ..Key::EMPTY
                },
                Key {
                    name: "OfferPrograms",
                    kind: Kind::Array,
                    combine: Some("set-union"),
                    summary: "Programs that users can pick from. Not together with `RequireProgram` or a forced-off enrollment.",
                    keys: &[Key {
                        name: "Program",
                        kind: Kind::Dictionary,
                        required: true,
                        summary: "One program on offer.",
                        keys: &[
                            Key {
                                name: "Description",
                                kind: Kind::String,
                                required: true,
                                summary: "Name of the program as users read it.",
                                ..Key::EMPTY
                            },
                            Key {
                                name: "Token",
                                kind: Kind::String,
                                required: true,
                                secret: true,
                                summary: "Seeding token of your organization for that program, from AppleSeed for IT.",
                                ..Key::EMPTY
                            },
                        ],
                        ..Key::EMPTY
                    }],
                    ..Key::EMPTY
                },
                Key {
                    name: "RequireProgram",
                    kind: Kind::Dictionary,
                    combine: Some("first"),
                    summary: "The one program that the Mac joins by itself. Needs enrollment forced on; not together with `OfferPrograms`.",
                    keys: &[
                        Key {
                            name: "Description",
                            kind: Kind::String,
                            required: true,
                            summary: "Name of the program as users read it.",
                            ..Key::EMPTY
                        },
                        Key {
                            name: "Token",
                            kind: Kind::String,
                            required: true,
                            secret: true,
                            summary: "Seeding token of your organization for that program, from AppleSeed for IT.",
                            ..Key::EMPTY
                        },
                    ],
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
    ],
    constraints: &[
        Constraint {
            code: "S017",
            at: &["Beta"],
            when: &[],
            then: Demand::AtMostOne(&["OfferPrograms", "RequireProgram"]),
            since: None,
            until: None,
            message: "`OfferPrograms` and `RequireProgram` exclude each other",
            help: "keep `RequireProgram` to enroll, `OfferPrograms` to offer a choice",
        },
        Constraint {
            code: "S018",
            at: &["Beta"],
            when: &[Condition::Present("OfferPrograms")],
            then: Demand::AnyOf(&[Condition::Is(
                "ProgramEnrollment",
                &[Scalar::String("Allowed"), Scalar::String("AlwaysOn")],
            )]),
            since: None,
            until: None,
            message: "`OfferPrograms` needs `ProgramEnrollment = Allowed` or `AlwaysOn`",
            help: "write one of the two values",
        },
        Constraint {
            code: "S018",
            at: &["Beta"],
            when: &[Condition::Present("RequireProgram")],
            then: Demand::AnyOf(&[Condition::Is(
                "ProgramEnrollment",
                &[Scalar::String("AlwaysOn")],
            )]),
            since: None,
            until: None,
            message: "`RequireProgram` needs `ProgramEnrollment = AlwaysOn`",
            help: "write `ProgramEnrollment = AlwaysOn`",
        },
    ],
};
