// From schemas/payloads/com.apple.profileRemovalPassword.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.profileRemovalPassword",
    variant: None,
    model: "ProfileRemovalPassword",
    title: "Profile removal password",
    summary: "Asks for a password before the profile that holds this payload can be removed.",
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
                introduced: Some(Version::new(4, 0, 0)),
                multiple: Some(false),
                supervised: Some(true),
                manual_install: Some(true),
                user_enrollment: Some(Mode::Forbidden),
                ..Availability::UNSTATED
            },
        ),
        (
            Platform::TvOs,
            Availability {
                introduced: Some(Version::new(9, 0, 0)),
                multiple: Some(false),
                supervised: Some(true),
                manual_install: Some(true),
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
    keys: &[Key {
        name: "RemovalPassword",
        kind: Kind::String,
        secret: true,
        summary: "The password for removal. It stands in the profile in clear unless the profile is encrypted.",
        ..Key::EMPTY
    }],
    constraints: &[],
};
