// From schemas/payloads/com.apple.education.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.education",
    variant: None,
    model: "Education",
    title: "Education",
    summary: "Sets up the Classroom app for teachers or students: groups, devices and the certificates that they trust.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 14, 0)),
        multiple: Some(false),
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
                introduced: Some(Version::new(9, 3, 0)),
                multiple: Some(false),
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
            name: "OrganizationUUID",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "OrganizationName",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "PayloadCertificateUUID",
            kind: Kind::String,
            references: &[
                "com.apple.ADCertificate.managed",
                "com.apple.security.acme",
                "com.apple.security.pkcs12",
                "com.apple.security.scep",
            ],
            ..Key::EMPTY
        },
        Key {
            name: "LeaderPayloadCertificateAnchorUUID",
            kind: Kind::Array,
            keys: &[Key {
                name: "LeaderPayloadCertificateAnchorUUIDItem",
                kind: Kind::String,
                required: true,
                references: &[
                    "com.apple.security.pem",
                    "com.apple.security.pkcs1",
                    "com.apple.security.root",
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "MemberPayloadCertificateAnchorUUID",
            kind: Kind::Array,
            keys: &[Key {
                name: "MemberPayloadCertificateAnchorUUIDItem",
                kind: Kind::String,
                required: true,
                references: &[
                    "com.apple.security.pem",
                    "com.apple.security.pkcs1",
                    "com.apple.security.root",
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ResourcePayloadCertificateUUID",
            kind: Kind::String,
            references: &[
                "com.apple.ADCertificate.managed",
                "com.apple.security.acme",
                "com.apple.security.pkcs12",
                "com.apple.security.scep",
            ],
            ..Key::EMPTY
        },
        Key {
            name: "UserIdentifier",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "Departments",
            kind: Kind::Array,
            keys: &[Key {
                name: "DepartmentsItem",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "Name",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "GroupBeaconIDs",
                        kind: Kind::Array,
                        required: true,
                        keys: &[Key {
                            name: "GroupBeaconIDsItem",
                            kind: Kind::Integer,
                            required: true,
                            ..Key::EMPTY
                        }],
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "Groups",
            kind: Kind::Array,
            required: true,
            keys: &[Key {
                name: "GroupsItem",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "BeaconID",
                        kind: Kind::Integer,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Name",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Description",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "ImageURL",
                        kind: Kind::String,
                        macos: Availability {
                            absent: true,
                            ..Availability::UNSTATED
                        },
                        ..Key::EMPTY
                    },
                    Key {
                        name: "ConfigurationSource",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "LeaderIdentifiers",
                        kind: Kind::Array,
                        keys: &[Key {
                            name: "LeaderIdentifiersItem",
                            kind: Kind::String,
                            required: true,
                            ..Key::EMPTY
                        }],
                        ..Key::EMPTY
                    },
                    Key {
                        name: "MemberIdentifiers",
                        kind: Kind::Array,
                        required: true,
                        keys: &[Key {
                            name: "MemberIdentifiersItem",
                            kind: Kind::String,
                            required: true,
                            ..Key::EMPTY
                        }],
                        ..Key::EMPTY
                    },
                    Key {
                        name: "DeviceGroupIdentifiers",
                        kind: Kind::Array,
                        keys: &[Key {
                            name: "DeviceGroupIdentifiersItem",
                            kind: Kind::String,
                            required: true,
                            ..Key::EMPTY
                        }],
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "Users",
            kind: Kind::Array,
            required: true,
            keys: &[Key {
                name: "UsersItem",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "Identifier",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Name",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "GivenName",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "FamilyName",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "PhoneticGivenName",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "PhoneticFamilyName",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "ImageURL",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "FullScreenImageURL",
                        kind: Kind::String,
                        macos: Availability {
                            absent: true,
                            ..Availability::UNSTATED
                        },
                        ..Key::EMPTY
                    },
                    Key {
                        name: "AppleID",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "PasscodeType",
                        kind: Kind::String,
                        values: &[
                            AllowedValue::of(Scalar::String("complex")),
                            AllowedValue::of(Scalar::String("four")),
                            AllowedValue::of(Scalar::String("six")),
                        ],
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "DeviceGroups",
            kind: Kind::Array,
            keys: &[Key {
                name: "DeviceGroupsItem",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "Identifier",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Name",
                        kind: Kind::String,
                        required: true,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "SerialNumbers",
                        kind: Kind::Array,
                        required: true,
                        keys: &[Key {
                            name: "SerialNumbersItem",
                            kind: Kind::String,
                            required: true,
                            ..Key::EMPTY
                        }],
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
        Key {
            name: "ScreenObservationPermissionModificationAllowed",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
