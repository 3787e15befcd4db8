//! The fields of `fleet` in `russet.yaml`: what is known of the Macs that no object of Graph says.

use super::field;
use crate::policy::{Devices, Owner, Processor, Purpose, Users, VirtualMachineSoftware, Way};
use crate::source::fields::{Field, Shape};

/// The fields of `fleet`.
pub static FLEET_FIELDS: &[Field] = &[
    field(
        "owner",
        Shape::Words(Owner::NAMES),
        "Who the Macs belong to.",
    ),
    field("users", Shape::Words(Users::NAMES), "Who uses a Mac."),
    field(
        "devices",
        Shape::Words(Devices::NAMES),
        "Are the Macs new, or in use already?",
    ),
    field(
        "processor",
        Shape::Words(Processor::NAMES),
        "The processors of the Macs.",
    ),
    field(
        "other-mdm",
        Shape::Boolean,
        "Does another management service have some of the Macs?",
    ),
    field(
        "identity",
        Shape::Fields(IDENTITY_FIELDS),
        "How users sign in.",
    ),
    field(
        "enrollment-managers",
        Shape::Each(MANAGER_FIELDS),
        "The accounts of device enrollment managers.",
    ),
    field(
        "virtual-machines",
        Shape::Each(MACHINE_FIELDS),
        "Virtual machines with macOS that are enrolled.",
    ),
    field(
        "allow",
        Shape::Dictionary,
        "Rules that are accepted here, each with the reason.",
    ),
];

static IDENTITY_FIELDS: &[Field] = &[
    field(
        "adfs",
        Shape::Boolean,
        "Do users sign in by way of Active Directory Federation Services?",
    ),
    field(
        "ws-trust",
        Shape::Boolean,
        "Is the WS-Trust 1.3 endpoint Username/Mixed of AD FS enabled?",
    ),
];

static MANAGER_FIELDS: &[Field] = &[
    field("account", Shape::Text, "The account, `enroll@contoso.com`."),
    field("macs", Shape::Integer, "How many Macs it enrolls."),
    field(
        "enrollment",
        Shape::Choice(Way::NAMES),
        "How it enrolls them, where that differs from the target.",
    ),
];

static MACHINE_FIELDS: &[Field] = &[
    field(
        "software",
        Shape::Choice(VirtualMachineSoftware::NAMES),
        "What it runs in.",
    ),
    field(
        "processor",
        Shape::Choice(Processor::NAMES),
        "The processor of the Mac that it runs on.",
    ),
    field(
        "serial-number",
        Shape::Text,
        "The serial number that is set for it: letters and digits.",
    ),
    field(
        "model",
        Shape::Text,
        "The hardware model that is set for it, `MacBookAir10,1`.",
    ),
    field("purpose", Shape::Choice(Purpose::NAMES), "What it is for."),
];
