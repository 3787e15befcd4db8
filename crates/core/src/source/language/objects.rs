//! The fields of documents that become objects of Graph; Graph's own properties stand beside them.

use super::{ASSIGN_FIELDS, field};
use crate::policy::{Assigned, Kind, ObjectType};
use crate::source::fields::{Field, Shape};

/// Which fields a document of this kind may have besides the one that names it, and besides Graph's properties.
#[must_use]
pub fn object_fields(kind: Kind) -> [&'static [Field]; 2] {
    let own: &'static [Field] = match kind {
        Kind::Group => GROUP_FIELDS,
        Kind::Filter => &[],
        Kind::Enrollment => ENROLLMENT_FIELDS,
        Kind::App => APP_FIELDS,
        Kind::Certificate => CERTIFICATE_FIELDS,
        Kind::Network => NETWORK_FIELDS,
        _ => ASSIGNED_FIELDS,
    };
    [OBJECT_FIELDS, own]
}

/// Has an object of this type the field `assign`? Those of one kind of document differ.
#[must_use]
pub fn is_assigned(object_type: &ObjectType) -> bool {
    object_type.assigned != Assigned::Never
}

/// The fields that every document of an object may have.
pub static OBJECT_FIELDS: &[Field] = &[
    field(
        "type",
        Shape::Text,
        "Graph's name for what it is, where the kind of document has several: `macOSLobApp`.",
    ),
    field("description", Shape::Text, "What it is for."),
    field(
        "exists",
        Shape::Boolean,
        "It is in the tenant already: nothing is made of it, others may refer to it.",
    ),
    field(
        "role-scope-tags",
        Shape::Texts,
        "Names of Intune scope tags.",
    ),
    field(
        "graph",
        Shape::Dictionary,
        "Properties of the Graph object that Russet does not know, by Graph's names.",
    ),
    field(
        "allow",
        Shape::Dictionary,
        "Rules that are accepted here, each with the reason.",
    ),
];

static ASSIGNED_FIELDS: &[Field] = &[ASSIGN];

const ASSIGN: Field = field("assign", Shape::Fields(ASSIGN_FIELDS), "Who gets it.");

const DELIVER: Field = field(
    "deliver",
    Shape::Choice(&["graph", "mobileconfig"]),
    "How it reaches the Mac: as an object of Intune, or as a configuration profile with Apple's payloads.",
);

static CERTIFICATE_FIELDS: &[Field] = &[
    ASSIGN,
    DELIVER,
    field(
        "challenge",
        Shape::Text,
        "The secret by which a SCEP server knows the Macs, with `deliver: mobileconfig`; Intune makes one for each Mac.",
    ),
];

static NETWORK_FIELDS: &[Field] = &[ASSIGN, DELIVER];

static GROUP_FIELDS: &[Field] = &[field(
    "members",
    Shape::Texts,
    "The groups that are members of it, by name; a dynamic group has a `membershipRule` instead.",
)];

static ENROLLMENT_FIELDS: &[Field] = &[
    ASSIGN,
    field(
        "token",
        Shape::Text,
        "The enrollment program token that the profile belongs to, by its name in Intune.",
    ),
    field(
        "default",
        Shape::Boolean,
        "Is it the profile of every Mac of the token that has no other?",
    ),
    field(
        "serial-numbers",
        Shape::Texts,
        "The Macs that get the profile, by serial number.",
    ),
];

static APP_FIELDS: &[Field] = &[
    field(
        "assign",
        Shape::Fields(INTENT_FIELDS),
        "Who gets the app, and how.",
    ),
    field(
        "icon",
        Shape::Data,
        "The picture that the Company Portal shows: `!file icon.png`.",
    ),
    field(
        "package",
        Shape::Fields(PACKAGE_FIELDS),
        "The file that is uploaded and installed.",
    ),
];

/// The fields of an app's `assign`.
pub static INTENT_FIELDS: &[Field] = &[
    field(
        "required",
        Shape::Fields(ASSIGN_FIELDS),
        "Whose Macs install it without being asked.",
    ),
    field(
        "available",
        Shape::Fields(ASSIGN_FIELDS),
        "Who may install it from the Company Portal.",
    ),
    field(
        "availableWithoutEnrollment",
        Shape::Fields(ASSIGN_FIELDS),
        "Who may install it from the Company Portal without enrolling.",
    ),
    field(
        "uninstall",
        Shape::Fields(ASSIGN_FIELDS),
        "Whose Macs remove it.",
    ),
];

/// The fields of an app's `package`.
pub static PACKAGE_FIELDS: &[Field] = &[
    field(
        "file",
        Shape::Text,
        "The path of the file, from the folder of this document. It need not be there when the policy is built, if its size and digest are written.",
    ),
    field("size", Shape::Integer, "Its size in bytes."),
    field(
        "sha256",
        Shape::Text,
        "Its SHA-256, as 64 hexadecimal digits.",
    ),
];
