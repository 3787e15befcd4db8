//! Which phase of the end-to-end guide a profile or object belongs to, and what that phase is for.

use self::Sign::{Key, Mentions, Of, Payload, Type};
use crate::policy::Kind;

/// A phase of the end-to-end guide.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Phase {
    pub(super) number: u8,
    pub(super) title: &'static str,
    /// What it is for.
    pub(super) text: &'static str,
}

/// The phases, in their order.
pub(super) static PHASES: [Phase; 7] = [
    Phase {
        number: 1,
        title: "Set up the environment",
        text: "Groups and filters, the way into management, fewer sign-in prompts, and the first apps.",
    },
    Phase {
        number: 2,
        title: "Enroll a first Mac",
        text: "A Mac goes through Setup Assistant and comes under management.",
    },
    Phase {
        number: 3,
        title: "Secure the Macs",
        text: "Compliance and access, Microsoft Defender, encryption, firewall, Gatekeeper, updates, accounts.",
    },
    Phase {
        number: 4,
        title: "Make them the organization's own",
        text: "Apps, files, notifications, the look of the desktop, certificates and networks.",
    },
    Phase {
        number: 5,
        title: "Advanced configuration",
        text: "Caches for updates and content; optional.",
    },
    Phase {
        number: 6,
        title: "Enroll all Macs",
        text: "The Macs are handed out and enroll themselves.",
    },
    Phase {
        number: 7,
        title: "Support and reporting",
        text: "Help for users, and what Intune asks the Macs about themselves.",
    },
];

/// A part of a phase.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// The number of its phase.
    pub(super) phase: u8,
    pub(super) title: &'static str,
    /// Why an organization has it.
    pub(super) why: &'static str,
    signs: &'static [Sign],
}

/// What shows that something belongs to a part.
#[derive(Debug, PartialEq, Eq)]
enum Sign {
    /// A payload of this type; with `*` at its end, of all types that begin so.
    Payload(&'static str),
    /// This key in a payload of this type.
    Key(&'static str, &'static str),
    /// A text anywhere in it that begins with this.
    Mentions(&'static str),
    /// An object of this type of Graph.
    Type(&'static str),
    /// An object of this kind.
    Of(Kind),
}

const fn part(phase: u8, title: &'static str, why: &'static str, signs: &'static [Sign]) -> Part {
    Part {
        phase,
        title,
        why,
        signs,
    }
}

/// The parts; the first that has a sign of a thing is the one that it belongs to.
#[rustfmt::skip]
static PARTS: &[Part] = &[
    // What is told apart by a key or by what it speaks of comes before what is told apart by its type.
    part(5, "AutoUpdate cache", "Microsoft's updates come over the network once, and from a server nearby after that.",
        &[Key("com.microsoft.autoupdate2", "UpdateCache"), Key("com.microsoft.autoupdate2", "ManifestServer")]),
    part(3, "FileVault", "The startup disk is encrypted, so that nobody can read a Mac that is lost or stolen.",
        &[Payload("com.apple.MCX.FileVault2"), Payload("com.apple.security.FDERecoveryKeyEscrow"), Payload("com.apple.security.FDERecoveryRedirect"),
          Key("com.apple.MCX", "dontAllowFDEDisable"), Key("com.apple.MCX", "DestroyFVKeyOnStandby")]),
    part(3, "Software updates", "Faults that are known are mended within days, and a new macOS comes when the organization is ready.",
        &[Payload("com.apple.SoftwareUpdate"), Payload("com.apple.configuration.softwareupdate*"), Key("com.apple.applicationaccess", "forceDelayedSoftwareUpdates"),
          Key("com.apple.applicationaccess", "forceDelayedMajorSoftwareUpdates"), Key("com.apple.applicationaccess", "forceDelayedAppSoftwareUpdates"), Of(Kind::Update)]),
    part(3, "Accounts", "Nobody uses a Mac of the organization without an account.",
        &[Key("com.apple.MCX", "DisableGuestAccount"), Key("com.apple.MCX", "EnableGuestAccount")]),
    part(3, "Compliance", "Intune looks whether a Mac is as it must be, and says so to whoever asks.", &[Of(Kind::Compliance)]),
    part(3, "Conditional Access", "Only Macs and people that are as they must be reach the organization's data.", &[Of(Kind::ConditionalAccess)]),
    part(1, "Groups and filters", "They decide who gets what, so that a change reaches a few Macs before it reaches all.", &[Of(Kind::Group), Of(Kind::Filter)]),
    part(1, "Enrollment restrictions", "Only devices that are meant to can come under management.",
        &[Type("deviceEnrollmentPlatformRestrictionConfiguration"), Type("deviceEnrollmentPlatformRestrictionsConfiguration"), Type("deviceEnrollmentLimitConfiguration")]),
    part(2, "Enrollment profiles", "A new Mac comes under management in Setup Assistant, and stays there.", &[Of(Kind::Enrollment)]),
    part(1, "First apps", "Company Portal and Microsoft 365 are what people need on their first day.",
        &[Type("macOSOfficeSuiteApp")]),
    part(3, "Microsoft Defender for Endpoint", "Threats are found and stopped, and the security team hears of them.",
        &[Type("macOSMicrosoftDefenderApp"), Mentions("com.microsoft.wdav"), Payload("com.microsoft.wdav*"), Mentions("com.microsoft.dlp")]),
    part(7, "Remote Help", "The help desk can look at a user's screen, with the user's consent.", &[Mentions("com.microsoft.remotehelp")]),
    part(1, "Fewer sign-in prompts", "People sign in once, and apps and websites know them from then on.",
        &[Payload("com.apple.extensiblesso*"), Payload("com.apple.configuration.extensible-sso"), Payload("com.microsoft.office"), Payload("com.microsoft.autoupdate2")]),
    part(2, "Setup Assistant", "People see the panes that they need on their way to the desktop, and no others.", &[Payload("com.apple.SetupAssistant*")]),
    part(3, "Firewall", "Other devices in a network reach only what is meant to be reached.", &[Payload("com.apple.security.firewall")]),
    part(3, "Gatekeeper", "Only software of known developers runs.", &[Payload("com.apple.systempolicy*")]),
    part(3, "Idle login", "A Mac that nobody sits at asks for a password.", &[Payload("com.apple.screensaver*")]),
    part(3, "Passwords", "Passwords are hard to guess.", &[Payload("com.apple.mobiledevice.passwordpolicy"), Payload("com.apple.configuration.passcode.settings")]),
    part(3, "Built-in endpoint security", "What macOS brings to protect itself is on.", &[Type("macOSEndpointProtectionConfiguration")]),
    part(4, "Microsoft Edge", "The browser is there, with the organization's settings.", &[Type("macOSMicrosoftEdgeApp"), Payload("com.microsoft.Edge")]),
    part(4, "Microsoft OneDrive", "Files are kept safe off the Mac, with nothing for people to set up.", &[Payload("com.microsoft.OneDrive*")]),
    part(4, "Notifications", "Apps that people work with may notify them, without asking first.", &[Payload("com.apple.notificationsettings")]),
    part(4, "Wallpaper", "The desktop shows whose Mac it is.", &[Payload("com.apple.desktop")]),
    part(4, "Dock", "What people need first is where they look first.", &[Payload("com.apple.dock")]),
    part(4, "Certificates", "Macs trust what the organization has issued, and can prove who they are.",
        &[Of(Kind::Certificate), Payload("com.apple.security.root"), Payload("com.apple.security.pem"), Payload("com.apple.security.pkcs*"), Payload("com.apple.security.scep"), Payload("com.apple.security.acme")]),
    part(4, "Networks", "Macs join the organization's networks by themselves.",
        &[Of(Kind::Network), Payload("com.apple.wifi.managed"), Payload("com.apple.vpn.managed*"), Payload("com.apple.firstethernet.managed"), Payload("com.apple.firstactiveethernet.managed"), Payload("com.apple.globalethernet.managed")]),
    part(5, "Content caching", "What Apple delivers comes over the network once, and from a Mac nearby after that.",
        &[Payload("com.apple.AssetCache.managed"), Payload("com.apple.configuration.content-cache.settings")]),
    part(7, "Custom attributes", "Intune asks the Macs what it does not report by itself.", &[Of(Kind::CustomAttribute)]),
    part(4, "Apps", "People have the software that their work needs.", &[Of(Kind::App)]),
    part(4, "Scripts", "What no setting does is done by a script.", &[Of(Kind::Script)]),
];

/// Where Company Portal belongs, whichever kind of app brings it: the guide installs it before all other apps.
static COMPANY_PORTAL: &str = "com.microsoft.CompanyPortalMac";

/// Where everything else belongs.
static REST: Part = part(
    4,
    "Device configuration",
    "Settings that the organization has chosen beyond those that the guide names.",
    &[],
);

/// What a thing shows of itself.
#[derive(Debug, Default)]
pub(super) struct Signs<'a> {
    /// The type of its object in Graph, and its kind.
    pub(super) object: Option<(&'static str, Kind)>,
    /// The types of its payloads, each with the keys at its top.
    pub(super) payloads: Vec<(&'a str, Vec<&'a str>)>,
    /// All texts in it.
    pub(super) texts: Vec<&'a str>,
}

/// The part that something belongs to.
pub(super) fn part_of(signs: &Signs<'_>) -> &'static Part {
    let is_app = signs.object.is_some_and(|(_, kind)| kind == Kind::App);
    if is_app && signs.texts.contains(&COMPANY_PORTAL) {
        let mut parts = PARTS.iter();
        return parts
            .find(|part| part.title == "First apps")
            .unwrap_or(&REST);
    }
    let mut parts = PARTS.iter();
    parts
        .find(|part| part.signs.iter().any(|sign| sign.is_in(signs)))
        .unwrap_or(&REST)
}

impl Sign {
    fn is_in(&self, signs: &Signs<'_>) -> bool {
        match self {
            Payload(name) => signs.payloads.iter().any(|(found, _)| is_type(name, found)),
            Key(name, key) => signs
                .payloads
                .iter()
                .any(|(found, keys)| found == name && keys.contains(key)),
            Mentions(start) => signs.texts.iter().any(|text| text.starts_with(start)),
            Type(name) => signs.object.is_some_and(|(found, _)| found == *name),
            Of(kind) => signs.object.is_some_and(|(_, found)| found == *kind),
        }
    }
}

fn is_type(name: &str, found: &str) -> bool {
    match name.strip_suffix('*') {
        Some(start) => found.starts_with(start),
        None => found == name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::find_type;

    fn of_payloads(types: &[(&'static str, &[&'static str])]) -> &'static str {
        let payloads = types.iter().map(|(name, keys)| (*name, keys.to_vec()));
        let signs = Signs {
            payloads: payloads.collect(),
            ..Signs::default()
        };
        part_of(&signs).title
    }

    fn of_object(name: &str, texts: &[&'static str]) -> (&'static str, u8) {
        let found = find_type(name).unwrap();
        let signs = Signs {
            object: Some((found.name, found.kind)),
            texts: texts.to_vec(),
            ..Signs::default()
        };
        let part = part_of(&signs);
        (part.title, part.phase)
    }

    #[test]
    fn a_key_tells_more_than_the_type_of_its_payload() {
        let cache = of_payloads(&[("com.microsoft.autoupdate2", &["UpdateCache"])]);
        assert_eq!(cache, "AutoUpdate cache");
        let update = of_payloads(&[("com.microsoft.autoupdate2", &["HowToCheck"])]);
        assert_eq!(update, "Fewer sign-in prompts");
        assert_eq!(
            of_payloads(&[("com.apple.finder", &[])]),
            "Device configuration"
        );
    }

    #[test]
    fn defender_is_known_by_what_a_profile_speaks_of() {
        let signs = Signs {
            payloads: vec![("com.apple.notificationsettings", Vec::new())],
            texts: vec!["com.microsoft.wdav.tray"],
            ..Signs::default()
        };
        assert_eq!(part_of(&signs).phase, 3);
    }

    #[test]
    fn company_portal_comes_with_the_first_apps() {
        let portal = of_object("macOSPkgApp", &["com.microsoft.CompanyPortalMac"]);
        assert_eq!(portal, ("First apps", 1));
        assert_eq!(of_object("macOSPkgApp", &["com.contoso.app"]), ("Apps", 4));
    }

    #[test]
    fn every_type_and_payload_named_here_is_known() {
        for sign in PARTS.iter().flat_map(|part| part.signs) {
            let is_known = match sign {
                Type(name) => find_type(name).is_some_and(|found| found.name == *name),
                Payload(name) | Key(name, _) => {
                    let known = |known: &str| is_type(name, known);
                    let schemas = russet_payloads::all().iter();
                    let mut schemas = schemas.chain(russet_payloads::declarations());
                    schemas.any(|schema| known(schema.payload_type))
                        || russet_graph::prefs::all().any(|key| known(key.domain))
                }
                Mentions(_) | Of(_) => true,
            };
            assert!(is_known, "{sign:?}");
        }
    }

    #[test]
    fn phases_are_numbered_in_their_order() {
        for (index, phase) in PHASES.iter().enumerate() {
            assert_eq!(usize::from(phase.number), index + 1);
        }
        assert!(PARTS.iter().all(|part| (1..=7).contains(&part.phase)));
    }
}
