//! The glossary.

use crate::report::model::{Block, Section};
use crate::report::text::Text;

/// The terms, in the order of the alphabet.
static TERMS: &[(&str, &str)] = &[
    (
        "Accepted rule",
        "A rule that the author of a profile has set aside there, with a reason that this report repeats.",
    ),
    (
        "Apple Business Manager",
        "Apple's portal in which an organization assigns the Macs that it buys to its device management.",
    ),
    (
        "Assignment",
        "Says who gets a profile, an app or another object: all devices, all users, or groups.",
    ),
    (
        "Assignment filter",
        "A rule about properties of a Mac that narrows an assignment. It takes effect as soon as a Mac enrolls.",
    ),
    (
        "Automated Device Enrollment",
        "A Mac that is assigned in Apple Business Manager enrolls in Setup Assistant, before anybody uses it.",
    ),
    (
        "Company Portal",
        "Microsoft's app in which people install apps and see whether their Mac is compliant.",
    ),
    (
        "Compliance policy",
        "What a Mac must be like to count as compliant, and what happens when it is not.",
    ),
    (
        "Conditional Access",
        "Rules of Microsoft Entra about who reaches an organization's data, and from which devices.",
    ),
    (
        "Configuration profile",
        "A property list of payloads that macOS installs and removes as a whole.",
    ),
    (
        "Declaration",
        "A setting in Apple's newer form: the Mac applies it by itself and reports its state.",
    ),
    (
        "Device channel, user channel",
        "A profile comes to the whole Mac by the one and to a single user of it by the other.",
    ),
    (
        "Dynamic group",
        "A group whose members are found by a rule. It may take a while until a new Mac is in it.",
    ),
    (
        "Escrow",
        "Keeping the recovery key of an encrypted disk with the organization.",
    ),
    ("FileVault", "The encryption of the startup disk."),
    (
        "Gatekeeper",
        "Lets only software run whose developer is known to Apple.",
    ),
    (
        "Key",
        "A single setting of a payload, with the name that Apple or the maker of an app has given it.",
    ),
    (
        "Microsoft Graph",
        "The interface by which objects are made in Intune and Microsoft Entra.",
    ),
    (
        "Microsoft Intune",
        "Microsoft's device management, which delivers this policy.",
    ),
    (
        "Payload",
        "The settings of one area within a profile, such as the firewall.",
    ),
    (
        "Preference domain",
        "The settings of one app, named like com.microsoft.OneDrive.",
    ),
    (
        "Preference file",
        "A property list with the settings of one app that Intune delivers as it is.",
    ),
    (
        "Recovery key",
        "Opens an encrypted disk when the password is lost.",
    ),
    (
        "Scope tag",
        "Decides which administrators of Intune see an object.",
    ),
    (
        "Settings catalog",
        "Intune's list of settings. A policy of the catalog can be read and changed in the admin center.",
    ),
    (
        "SHA-256",
        "A digest of a file. Two files with the same digest are the same file.",
    ),
    (
        "Supervised",
        "A Mac that belongs to the organization. Some keys work on such Macs only.",
    ),
    (
        "System extension",
        "Code of an app that extends macOS, as security software needs it.",
    ),
    (
        "Tenant",
        "An organization's own part of Microsoft Intune and Microsoft Entra.",
    ),
];

pub(super) fn glossary() -> Section {
    let terms = TERMS.iter();
    let terms = terms.map(|(term, text)| ((*term).to_owned(), vec![Text::plain(*text)]));
    Section::new("glossary", Text::plain("Glossary")).with(Block::Facts(terms.collect()))
}

#[cfg(test)]
mod tests {
    use super::TERMS;

    #[test]
    fn terms_are_in_the_order_of_the_alphabet() {
        let names = TERMS.iter().map(|(name, _)| name.to_lowercase());
        assert!(names.is_sorted());
    }
}
