// From schemas/payloads/com.apple.mcxloginscripts.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.mcxloginscripts",
    variant: None,
    model: "LoginScripts",
    title: "Login and logout scripts",
    summary: "Runs scripts when users log in or out; nothing runs until `EnableMCXLoginScripts` is on for the login window.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(false),
        device_channel: Some(true),
        user_channel: Some(false),
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
            name: "loginscripts",
            kind: Kind::Array,
            keys: &LOGINSCRIPTS,
            ..Key::EMPTY
        },
        Key {
            name: "logoutscripts",
            kind: Kind::Array,
            keys: &LOGINSCRIPTS,
            ..Key::EMPTY
        },
        Key {
            name: "skipLoginHook",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
        Key {
            name: "skipLogoutHook",
            kind: Kind::Boolean,
            default: Some(Scalar::Boolean(false)),
            ..Key::EMPTY
        },
    ],
    constraints: &[],
};

/// The keys at `loginscripts`.
static LOGINSCRIPTS: [Key; 1] = [Key {
    name: "ScriptsItems",
    kind: Kind::Dictionary,
    keys: &[
        Key {
            name: "filename",
            kind: Kind::String,
            required: true,
            ..Key::EMPTY
        },
        Key {
            name: "filedata",
            kind: Kind::Data,
            required: true,
            ..Key::EMPTY
        },
    ],
    ..Key::EMPTY
}];
