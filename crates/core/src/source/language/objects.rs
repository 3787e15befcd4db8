//! The fields of documents that become objects of Graph; Graph's own properties stand beside them.

use super::{ASSIGN_FIELDS, field};
use crate::policy::object::enrollment::{AUTOMATED, Authentication, CONFIGURATOR};
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

/// Has an object of this type the field? Some are for one type of those that a kind of document can ask for.
#[must_use]
pub fn has_field(object_type: &ObjectType, name: &str) -> bool {
    let mut limited = OF_TYPES.iter();
    let limited = limited.find(|(field, _)| *field == name);
    limited.is_none_or(|(_, types)| types.contains(&object_type.name))
}

/// The fields that not every type of their kind of document has, each with those that have it.
static OF_TYPES: &[(&str, &[&str])] = &[
    ("token", &[AUTOMATED]),
    ("default", &[AUTOMATED]),
    ("serial-numbers", &[AUTOMATED]),
    ("panes", &[AUTOMATED]),
    ("apple", &[AUTOMATED]),
    ("user-affinity", &[AUTOMATED, CONFIGURATOR]),
    ("authentication", &[AUTOMATED, CONFIGURATOR]),
];

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
    field(
        "user-affinity",
        Shape::Boolean,
        "Has each Mac a user? Else it is a kiosk, a shared Mac or one for a single task.",
    ),
    field(
        "authentication",
        Shape::Choice(Authentication::NAMES),
        "How the user proves who it is; means `user-affinity: true`.",
    ),
    field(
        "panes",
        Shape::Panes,
        "Panes of Setup Assistant by Apple's name or the one in the Intune admin center; those not named are shown.",
    ),
    field(
        "apple",
        Shape::Fields(APPLE_PROFILE_FIELDS),
        "What Apple's own enrollment profile says besides, for other services than Intune.",
    ),
];

/// Keys of Apple's own enrollment profile that Graph's has no property for.
pub static APPLE_PROFILE_FIELDS: &[Field] = &[
    field("url", Shape::Text, "The address at which a Mac enrolls."),
    field(
        "configuration_web_url",
        Shape::Text,
        "The page on which users sign in while Setup Assistant runs.",
    ),
    field(
        "support_email_address",
        Shape::Text,
        "The address that users write to for help.",
    ),
    field(
        "org_magic",
        Shape::Text,
        "What the service tells its own profiles apart by.",
    ),
    field(
        "language",
        Shape::Text,
        "The language that Setup Assistant chooses when it goes on by itself: two letters, `de`.",
    ),
    field(
        "region",
        Shape::Text,
        "The region that Setup Assistant chooses when it goes on by itself: two letters, `CH`.",
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
    field(
        "assignment-settings",
        Shape::Fields(ASSIGNMENT_SETTINGS_FIELDS),
        "How an app from the App Store or a line-of-business app is assigned, under Graph's names.",
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

/// The fields of an app's `assignment-settings`.
pub static ASSIGNMENT_SETTINGS_FIELDS: &[Field] = &[
    field(
        "useDeviceLicensing",
        Shape::Boolean,
        "The license belongs to the Mac, and nobody needs an Apple Account; the usual way.",
    ),
    field(
        "uninstallOnDeviceRemoval",
        Shape::Boolean,
        "The app goes when the Mac leaves management.",
    ),
    field(
        "preventManagedAppBackup",
        Shape::Boolean,
        "The data of the app stay out of iCloud backups.",
    ),
    field(
        "preventAutoAppUpdate",
        Shape::Boolean,
        "The app is not updated by itself.",
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
