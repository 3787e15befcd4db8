//! What a policy says of software updates, wherever it says it.

use crate::check;
use crate::check::conflicts::overlap::{Overlap, are_parted, overlap};
use crate::diagnostic::{Diagnostic, Pointer, Severity};
use crate::policy::{Allowance, Kind, Object, Payload, Policy, Profile, Target};
use crate::value::{Dictionary, Node, Span, parse_date};
use russet_payloads::Version;
use std::time::SystemTime;

/// Apple's declaration of one version and its deadline.
const ENFORCEMENT: &str = "com.apple.configuration.softwareupdate.enforcement.specific";

/// The catalog's setting of the latest version, which becomes such a declaration.
const LATEST: &str = "DDM-LatestSoftwareUpdate";

/// Apple's declaration of how Macs update.
const SETTINGS: &str = "com.apple.configuration.softwareupdate.settings";

/// The payload that it takes the place of.
const CLIENT: &str = "com.apple.SoftwareUpdate";

/// The payload with the deferrals that it takes the place of.
const RESTRICTIONS: &str = "com.apple.applicationaccess";

/// Where something is said, and for whom.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    /// The name of the profile or object.
    pub(super) name: &'a str,
    pub(super) assign: Option<&'a Node>,
    pub(super) allow: &'a [Allowance],
    pub(super) target: Target,
    pub(super) span: Span,
    pub(super) pointer: Pointer,
}

/// A software update policy of Intune.
pub(super) struct UpdatePolicy<'a> {
    pub(super) place: Place<'a>,
    /// It installs updates of macOS, rather than fetching or announcing them.
    pub(super) installs: bool,
}

/// What such a policy does with updates where it installs them.
const INSTALLING: [&str; 3] = ["default", "installASAP", "installLater"];

/// A version of macOS that Macs have to have at some time.
pub(super) struct Enforcement<'a> {
    pub(super) place: Place<'a>,
    pub(super) payload: &'a Payload,
    /// `None` for the latest one.
    pub(super) version: Option<Version>,
    /// `None` where it goes by the day of the release.
    pub(super) deadline: Option<SystemTime>,
}

/// Which updates wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Updates {
    Major,
    Minor,
    Others,
}

/// Updates that users do not see for a while.
pub(super) struct Deferral<'a> {
    pub(super) place: Place<'a>,
    pub(super) updates: Updates,
    pub(super) days: i128,
    /// By declaration, not by a restriction.
    pub(super) is_declared: bool,
}

/// What updates itself, by declaration or by the payload that it takes the place of.
pub(super) struct Automatic<'a> {
    pub(super) place: Place<'a>,
    /// The word of the declaration, `AutomaticActions/Download`.
    pub(super) action: &'static str,
    /// Always, or never; what is the user's choice is not among them.
    pub(super) is_on: bool,
    pub(super) is_declared: bool,
}

/// Everything.
#[derive(Default)]
pub(super) struct Facts<'a> {
    pub(super) policies: Vec<UpdatePolicy<'a>>,
    pub(super) enforcements: Vec<Enforcement<'a>>,
    pub(super) clients: Vec<Place<'a>>,
    pub(super) deferrals: Vec<Deferral<'a>>,
    pub(super) automatic: Vec<Automatic<'a>>,
}

/// The restriction that defers, the key with the days, and what waits.
const RESTRICTED: &[(&str, &str, Updates)] = &[
    (
        "forceDelayedMajorSoftwareUpdates",
        "enforcedSoftwareUpdateMajorOSDeferredInstallDelay",
        Updates::Major,
    ),
    (
        "forceDelayedSoftwareUpdates",
        "enforcedSoftwareUpdateMinorOSDeferredInstallDelay",
        Updates::Minor,
    ),
    (
        "forceDelayedSoftwareUpdates",
        "enforcedSoftwareUpdateDelay",
        Updates::Minor,
    ),
    (
        "forceDelayedAppSoftwareUpdates",
        "enforcedSoftwareUpdateNonOSDeferredInstallDelay",
        Updates::Others,
    ),
];

const DECLARED: &[(&str, Updates)] = &[
    ("MajorPeriodInDays", Updates::Major),
    ("MinorPeriodInDays", Updates::Minor),
    ("SystemPeriodInDays", Updates::Others),
];

const OF_TEMPLATE: &[(&str, Updates)] = &[
    (
        "softwareUpdateMajorOSDeferredInstallDelayInDays",
        Updates::Major,
    ),
    (
        "softwareUpdateMinorOSDeferredInstallDelayInDays",
        Updates::Minor,
    ),
    (
        "softwareUpdateNonOSDeferredInstallDelayInDays",
        Updates::Others,
    ),
];

/// The key of the payload and that of the declaration.
const ACTIONS: &[(&str, &str)] = &[
    ("AutomaticDownload", "Download"),
    ("AutomaticallyInstallMacOSUpdates", "InstallOSUpdates"),
    ("CriticalUpdateInstall", "InstallSecurityUpdate"),
];

impl<'a> Facts<'a> {
    pub(super) fn of(policy: &'a Policy) -> Self {
        let mut facts = Self::default();
        for profile in &policy.profiles {
            for payload in &profile.payloads {
                facts.payload(policy, profile, payload);
            }
        }
        for object in policy.objects.iter().filter(|object| !object.exists) {
            facts.object(policy, object);
        }
        facts
    }

    fn object(&mut self, policy: &'a Policy, object: &'a Object) {
        let place = |span: Span, pointer: Pointer| Place {
            name: &object.name,
            assign: object.assign.as_ref(),
            allow: &object.allow,
            target: policy.target,
            span,
            pointer,
        };
        if object.kind() == Kind::Update {
            let behavior = object.text(super::BEHAVIOR);
            self.policies.push(UpdatePolicy {
                place: place(object.span, object.pointer.clone()),
                installs: behavior.is_some_and(|behavior| INSTALLING.contains(&behavior)),
            });
        }
        for (name, updates) in OF_TEMPLATE {
            if let Some(node) = object.property(name)
                && let Some(days) = node.value.as_integer().filter(|days| *days > 0)
            {
                self.deferrals.push(Deferral {
                    place: place(node.span, object.pointer.key(name)),
                    updates: *updates,
                    days,
                    is_declared: false,
                });
            }
        }
    }

    fn payload(&mut self, policy: &'a Policy, profile: &'a Profile, payload: &'a Payload) {
        let place = |span: Span, pointer: Pointer| Place {
            name: &profile.name,
            assign: profile.assign.as_ref(),
            allow: &profile.allow,
            target: profile.target.unwrap_or_default().or(policy.target),
            span,
            pointer,
        };
        let at = |content: &Dictionary, base: &Pointer, key: &str| {
            let span = content
                .entry(key)
                .map_or(payload.span, |entry| entry.key_span);
            place(span, base.key(key))
        };
        let content = &payload.content;
        let whole = || place(payload.span, payload.pointer.clone());
        match payload.payload_type.as_str() {
            ENFORCEMENT => self.enforcements.push(Enforcement {
                place: whole(),
                payload,
                version: payload
                    .text("TargetOSVersion")
                    .and_then(|text| text.parse().ok()),
                deadline: payload.text("TargetLocalDateTime").and_then(local),
            }),
            LATEST if is(content, "EnforceLatestSoftwareUpdateVersion", true) => {
                self.enforcements.push(Enforcement {
                    place: whole(),
                    payload,
                    version: None,
                    deadline: None,
                });
            }
            CLIENT => {
                self.clients.push(whole());
                for (key, action) in ACTIONS {
                    if let Some(is_on) = content.get(key).and_then(|node| node.value.as_bool()) {
                        self.automatic.push(Automatic {
                            place: at(content, &payload.pointer, key),
                            action,
                            is_on,
                            is_declared: false,
                        });
                    }
                }
            }
            RESTRICTIONS => {
                for (switch, key, updates) in RESTRICTED {
                    if is(content, switch, true)
                        && let Some(days) = days(content, key)
                    {
                        self.deferrals.push(Deferral {
                            place: at(content, &payload.pointer, key),
                            updates: *updates,
                            days,
                            is_declared: false,
                        });
                    }
                }
            }
            SETTINGS => {
                let within = |key: &str| content.get(key)?.value.as_dictionary();
                let base = payload.pointer.key("Deferrals");
                for (key, updates) in DECLARED {
                    if let Some(deferrals) = within("Deferrals")
                        && let Some(days) = days(deferrals, key)
                    {
                        self.deferrals.push(Deferral {
                            place: at(deferrals, &base, key),
                            updates: *updates,
                            days,
                            is_declared: true,
                        });
                    }
                }
                let base = payload.pointer.key("AutomaticActions");
                for (_, action) in ACTIONS {
                    let actions = within("AutomaticActions");
                    let word = actions.and_then(|actions| actions.get(action)?.value.as_str());
                    if let (Some(actions), Some(word @ ("AlwaysOn" | "AlwaysOff"))) =
                        (actions, word)
                    {
                        self.automatic.push(Automatic {
                            place: at(actions, &base, action),
                            action,
                            is_on: word == "AlwaysOn",
                            is_declared: true,
                        });
                    }
                }
            }
            _ => {}
        }
    }
}

fn is(content: &Dictionary, key: &str, truth: bool) -> bool {
    content.get(key).and_then(|node| node.value.as_bool()) == Some(truth)
}

fn days(content: &Dictionary, key: &str) -> Option<i128> {
    content
        .get(key)?
        .value
        .as_integer()
        .filter(|days| *days > 0)
}

/// A time of the Mac's own, `2026-03-31T18:00:00`, as if it were in UTC.
fn local(text: &str) -> Option<SystemTime> {
    parse_date(&format!("{text}Z")).map(SystemTime::from)
}

impl Place<'_> {
    /// Do both reach the same Macs? `None` where they do not, or where filters part them.
    pub(super) fn meets(&self, other: Option<&Node>) -> Option<Overlap> {
        match overlap(self.assign, other) {
            Overlap::None => None,
            Overlap::Possible if are_parted(self.assign, other) => None,
            found => Some(found),
        }
    }
}

/// Takes a finding in: a note where it is not certain that a Mac gets both, and where the author accepts it.
pub(super) fn push(
    found: &mut Vec<Diagnostic>,
    place: &Place<'_>,
    overlap: Overlap,
    mut diagnostic: Diagnostic,
) {
    if overlap == Overlap::Possible {
        diagnostic.severity = Severity::Note;
    }
    check::push(found, place.allow, diagnostic);
}
