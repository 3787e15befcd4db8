// From schemas/payloads/com.apple.mcxprinting.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.mcxprinting",
    variant: None,
    model: "Printing",
    title: "Printing",
    summary: "Supplies printers and limits who may add or use others. Printers stay after the profile goes.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(true),
        supervised: Some(false),
        requires_dep: Some(false),
        user_approved: Some(false),
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
            name: "RequireAdminToAddPrinters",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "AllowLocalPrinters",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(true)),
            ..Key::EMPTY
        },
        Key {
            name: "RequireAdminToPrintLocally",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "ShowOnlyManagedPrinters",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "PrintFooter",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "PrintMACAddress",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "FooterFontSize",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "FooterFontName",
            kind: Kind::String,
            ..Key::EMPTY
        },
        Key {
            name: "DefaultPrinter",
            kind: Kind::Dictionary,
            keys: &[
                Key {
                    name: "DeviceURI",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
                Key {
                    name: "DisplayName",
                    kind: Kind::String,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        },
        Key {
            name: "UserPrinterList",
            kind: Kind::Dictionary,
            keys: &[Key {
                name: "Printer",
                kind: Kind::Dictionary,
                keys: &[
                    Key {
                        name: "DeviceURI",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "DisplayName",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Location",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "Model",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                    Key {
                        name: "PrinterLocked",
                        kind: Kind::Boolean,
                        default: Some(Scalar::Boolean(false)),
                        ..Key::EMPTY
                    },
                    Key {
                        name: "PPDURL",
                        kind: Kind::String,
                        ..Key::EMPTY
                    },
                ],
                ..Key::EMPTY
            }],
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};
