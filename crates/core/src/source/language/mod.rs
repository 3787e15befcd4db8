//! The words of the policy language: which kinds of document there are, and what fields they have.

mod fleet;
mod objects;

pub use fleet::FLEET_FIELDS;
pub use objects::{
    APPLE_PROFILE_FIELDS, ASSIGNMENT_SETTINGS_FIELDS, INTENT_FIELDS, OBJECT_FIELDS, PACKAGE_FIELDS,
    has_field, is_assigned, object_fields,
};

use super::fields::{Field, Shape};

const fn field(name: &'static str, shape: Shape, summary: &'static str) -> Field {
    Field {
        name,
        shape,
        summary,
    }
}

/// The field that makes a document the root of a policy.
pub const ROOT: &str = "russet";

/// The field that makes a document a profile.
pub const PROFILE: &str = "profile";

/// The field that makes a document a set of declarations.
pub const DECLARATIONS: &str = "declarations";

/// The fields of `russet.yaml`.
pub static ROOT_FIELDS: &[Field] = &[
    field(
        ROOT,
        Shape::Integer,
        "The version of the policy language: 1.",
    ),
    field(
        "organization",
        Shape::Text,
        "Who the policy is for; every profile carries it unless it names another.",
    ),
    field(
        "identifier",
        Shape::Text,
        "The prefix of every identifier that is derived, such as `com.contoso.mac`.",
    ),
    field(
        "target",
        Shape::Fields(TARGET_FIELDS),
        "The Macs that the policy is for.",
    ),
    field(
        "fleet",
        Shape::Fields(FLEET_FIELDS),
        "What is known of the Macs besides.",
    ),
    field(
        "variables",
        Shape::Dictionary,
        "Variables with their defaults; one without a value has to be set from outside.",
    ),
];

/// The fields of `target`.
pub static TARGET_FIELDS: &[Field] = &[
    field("macos", Shape::Version, "The oldest macOS among the Macs."),
    field(
        "enrollment",
        Shape::Choice(&["automated", "device", "user", "manual"]),
        "How the Macs are enrolled.",
    ),
    field("supervised", Shape::Boolean, "Are the Macs supervised?"),
    field(
        "scope",
        SCOPE,
        "The channel of profiles that do not name one.",
    ),
];

const SCOPE: Shape = Shape::Choice(&["system", "user"]);

/// The fields of `assign`.
pub static ASSIGN_FIELDS: &[Field] = &[
    field("all-devices", Shape::Boolean, "Every Mac."),
    field("all-users", Shape::Boolean, "Every licensed user."),
    field("groups", Shape::Texts, "The groups that get it, by name."),
    field(
        "exclude-groups",
        Shape::Texts,
        "The groups that do not get it, by name.",
    ),
    field(
        "filter",
        Shape::Text,
        "The assignment filter that a Mac has to match, by name.",
    ),
    field(
        "exclude-filter",
        Shape::Text,
        "The assignment filter that a Mac must not match, by name.",
    ),
];

/// The fields of a profile.
pub static PROFILE_FIELDS: &[Field] = &[
    field(
        PROFILE,
        Shape::Text,
        "The name of the profile. Documents with the same name are one profile.",
    ),
    field("description", Shape::Text, "What the profile is for."),
    field(
        "deliver",
        Shape::Choice(&[
            "auto",
            "settings-catalog",
            "mobileconfig",
            "preference-file",
            "declaration",
        ]),
        "How the profile reaches the Mac.",
    ),
    field(
        "assign",
        Shape::Fields(ASSIGN_FIELDS),
        "Who gets the profile.",
    ),
    field(
        "identifier",
        Shape::Text,
        "Its identifier, where it is not to be derived.",
    ),
    field(
        "uuid",
        Shape::Text,
        "Its UUID, where it is not to be derived.",
    ),
    field(
        "display-name",
        Shape::Text,
        "What the Mac calls the profile, where that is not its name.",
    ),
    field(
        "organization",
        Shape::Text,
        "Who the profile is from, where that differs from `russet.yaml`.",
    ),
    field(
        "scope",
        SCOPE,
        "Is it for the whole Mac or for one user of it?",
    ),
    field(
        "removal-disallowed",
        Shape::Boolean,
        "May the user not remove the profile?",
    ),
    field(
        "removal-date",
        Shape::Date,
        "When the Mac removes the profile.",
    ),
    field(
        "duration-until-removal",
        Shape::Number,
        "After how many seconds the Mac removes the profile.",
    ),
    field(
        "expiration-date",
        Shape::Date,
        "When the profile expires and asks to be updated.",
    ),
    field(
        "consent-text",
        Shape::Dictionary,
        "What a user agrees to when installing the profile, by language.",
    ),
    field(
        "target-device-type",
        Shape::Integer,
        "The kind of device, by Apple's number; 5 is the Mac.",
    ),
    field(
        "envelope",
        Shape::Dictionary,
        "Other keys of the profile itself, by Apple's names.",
    ),
    field(
        "graph",
        Shape::Dictionary,
        "Properties of the Graph object that Russet does not derive, by Graph's names; `settings` holds instances of the settings catalog.",
    ),
    field(
        "role-scope-tags",
        Shape::Texts,
        "Names of Intune scope tags.",
    ),
    field(
        "target",
        Shape::Fields(TARGET_FIELDS),
        "The Macs that this profile is for, where that differs from `russet.yaml`.",
    ),
    field(
        "allow",
        Shape::Dictionary,
        "Rules that are accepted here, each with the reason.",
    ),
    field(
        "extends",
        Shape::Text,
        "The name of the profile that this one begins as.",
    ),
    field(
        "override",
        Shape::Boolean,
        "Does what this document says win over what it adds to?",
    ),
    field(
        "payloads",
        Shape::Payloads,
        "Payload types, each with its keys, or with a list where there are several.",
    ),
];

/// The fields of a set of declarations.
pub static DECLARATIONS_FIELDS: &[Field] = &[
    field(
        DECLARATIONS,
        Shape::Text,
        "The name of the declarations. Documents with the same name are one set.",
    ),
    field("description", Shape::Text, "What they are for."),
    field("assign", Shape::Fields(ASSIGN_FIELDS), "Who gets them."),
    field(
        "identifier",
        Shape::Text,
        "What their identifiers begin with, where it is not to be derived.",
    ),
    field(
        "target",
        Shape::Fields(TARGET_FIELDS),
        "The Macs that they are for, where that differs from `russet.yaml`.",
    ),
    field(
        ACTIVATION,
        Shape::Fields(ACTIVATION_FIELDS),
        "When a Mac takes the configurations.",
    ),
    field(
        "allow",
        Shape::Dictionary,
        "Rules that are accepted here, each with the reason.",
    ),
    field(
        "payloads",
        Shape::Payloads,
        "Types of declarations, each with its keys, or with a list where there are several.",
    ),
];

/// The field of a set of declarations that says when they apply.
pub(in crate::source) const ACTIVATION: &str = "activation";

/// The fields of `activation`.
static ACTIVATION_FIELDS: &[Field] = &[field(
    "predicate",
    Shape::Text,
    "Apple's predicate that has to hold on a Mac, such as `(@status(device.model.family) == 'Mac')`.",
)];
