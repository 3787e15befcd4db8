// From schemas/payloads/com.apple.ManagedClient.preferences.yaml by `cargo xtask codegen`.

use crate::facts::*;

pub(crate) static SCHEMA: Schema = Schema {
    kind: SchemaKind::Payload,
    payload_type: "com.apple.ManagedClient.preferences",
    variant: None,
    model: "ManagedPreferences",
    title: "Managed preferences",
    summary: "Sets preferences of any app by domain, forced for good or set once. Nothing checks that the app knows the names.",
    dropped: false,
    apply: None,
    replaced_by: None,
    macos: Availability {
        introduced: Some(Version::new(10, 7, 0)),
        multiple: Some(true),
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
    keys: &[Key {
        name: "PayloadContent",
        kind: Kind::Dictionary,
        required: true,
        summary: "Preference domains and what to set in each.",
        keys: &[Key {
            name: "ANY",
            kind: Kind::Dictionary,
            required: true,
            summary: "Named after the domain, such as `com.example.app`, or `.GlobalPreferences` for all apps.",
            keys: &[
                Key {
                    name: "Forced",
                    kind: Kind::Array,
                    summary: "Preferences that users cannot change.",
                    keys: &PAYLOAD_CONTENT_ANY_FORCED,
                    ..Key::EMPTY
                },
                Key {
                    name: "Set-Once",
                    kind: Kind::Array,
                    summary: "Preferences written once, which users may change afterwards.",
                    keys: &PAYLOAD_CONTENT_ANY_FORCED,
                    ..Key::EMPTY
                },
            ],
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    constraints: &[
        Constraint {
            code: "S019",
            at: &["PayloadContent", "*"],
            when: &[],
            then: Demand::AnyOf(&[Condition::Present("Forced"), Condition::Present("Set-Once")]),
            since: None,
            until: None,
            message: "a preference domain needs `Forced` or `Set-Once` around its settings",
            help: "write `Forced: [{mcx_preference_settings: {…}}]` around the settings, or use the domain itself as payload type",
        },
        Constraint {
            code: "S019",
            at: &["PayloadContent", "*", "Forced", "[]"],
            when: &[],
            then: Demand::AnyOf(&[Condition::Present("mcx_preference_settings")]),
            since: None,
            until: None,
            message: "an item of `Forced` needs `mcx_preference_settings` around its settings",
            help: "write `mcx_preference_settings: {…}` around the settings",
        },
        Constraint {
            code: "S019",
            at: &["PayloadContent", "*", "Set-Once", "[]"],
            when: &[],
            then: Demand::AnyOf(&[Condition::Present("mcx_preference_settings")]),
            since: None,
            until: None,
            message: "an item of `Set-Once` needs `mcx_preference_settings` around its settings",
            help: "write `mcx_preference_settings: {…}` around the settings",
        },
    ],
};

/// The keys at `PayloadContent/ANY/Forced`.
static PAYLOAD_CONTENT_ANY_FORCED: [Key; 1] = [Key {
    name: "Settings",
    kind: Kind::Dictionary,
    required: true,
    summary: "One group of forced preferences.",
    keys: &[Key {
        name: "mcx_preference_settings",
        kind: Kind::Dictionary,
        required: true,
        summary: "The forced names and values.",
        keys: &[Key {
            name: "ANY",
            kind: Kind::Any,
            summary: "One preference with the value that stays forced; the app defines the name and type.",
            ..Key::EMPTY
        }],
        ..Key::EMPTY
    }],
    ..Key::EMPTY
}];
