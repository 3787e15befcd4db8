//! What must not be torn apart: keys that are right only together, payloads that a Mac takes once.

use crate::check::check;
use crate::diagnostic::{Diagnostic, Pointer, Severity};
use crate::policy::{Deliver, Origin, Payload, Policy, Profile};
use crate::value::Dictionary;

/// Apple's payloads whose keys each stand for themselves, and of which a Mac takes several. Any other is one thing, such
/// as a network, a filter or an extension, and two halves of it would be two things.
const DIVISIBLE: [&str; 3] = [
    "com.apple.applicationaccess",
    "com.apple.loginwindow",
    "com.apple.mobiledevice.passwordpolicy",
];

/// Keys of those payloads of which one says how the other works.
const LINKED: [&[&str]; 4] = [
    &[
        "forceDelayedMajorSoftwareUpdates",
        "enforcedSoftwareUpdateMajorOSDeferredInstallDelay",
    ],
    &[
        "forceDelayedSoftwareUpdates",
        "enforcedSoftwareUpdateMinorOSDeferredInstallDelay",
        "enforcedSoftwareUpdateDelay",
    ],
    &[
        "forceDelayedAppSoftwareUpdates",
        "enforcedSoftwareUpdateNonOSDeferredInstallDelay",
        "enforcedSoftwareUpdateDelay",
    ],
    &["maxFailedAttempts", "minutesUntilFailedLoginReset"],
];

/// Payloads that work together: FileVault hands its recovery key to the payload that escrows it.
const TOGETHER: [&str; 3] = [
    "com.apple.MCX.FileVault2",
    "com.apple.security.FDERecoveryKeyEscrow",
    "com.apple.security.FDERecoveryRedirect",
];

/// Must this payload stay with the other one?
pub(super) fn belong_together(payload: &Payload, other: &Payload) -> bool {
    let is_of = |payload: &Payload| TOGETHER.contains(&payload.payload_type.as_str());
    is_of(payload) && is_of(other)
}

/// Why the keys of a payload must stay together; `None` where they may be spread over a policy and a profile.
pub(super) fn why_whole(
    policy: &Policy,
    profile: &Profile,
    payload: &Payload,
    halves: [&Dictionary; 2],
) -> Option<String> {
    let name = &payload.payload_type;
    let schemas = russet_payloads::find(name);
    if schemas
        .iter()
        .any(|schema| schema.macos.multiple == Some(false))
    {
        return Some(format!("a Mac takes only one `{name}` payload"));
    }
    if !schemas.is_empty() && !DIVISIBLE.contains(&name.as_str()) {
        return Some(format!("the keys of `{name}` count on each other"));
    }
    if let Some([one, other]) = linked(halves) {
        return Some(format!("`{one}` and `{other}` count on each other"));
    }
    if let Some(declaration) = russet_payloads::find_declaration(name)
        && declaration.apply != Some("combined")
    {
        return Some(format!("a Mac does not combine several `{name}`"));
    }
    let [new, rest] = halves;
    let whole = problems(
        policy,
        profile,
        payload,
        &payload.content,
        Deliver::Mobileconfig,
    );
    let new = problems(policy, profile, payload, new, Deliver::SettingsCatalog);
    let rest = problems(policy, profile, payload, rest, Deliver::Mobileconfig);
    let mut fresh = new.iter().chain(&rest).filter(|found| {
        let mut known = whole.iter();
        !known.any(|known| known.code == found.code && known.pointer == found.pointer)
    });
    let found = fresh.next()?;
    Some(format!("apart they would be wrong: {}", found.message))
}

/// Linked keys of which each half has one.
fn linked(halves: [&Dictionary; 2]) -> Option<[&'static str; 2]> {
    let [one, other] = halves
        .map(|half| LINKED.map(|keys| keys.iter().copied().find(|key| half.contains_key(key))));
    let mut both = one.into_iter().zip(other);
    both.find_map(|(one, other)| Some([one?, other?]))
}

/// What is wrong with some keys of a payload on their own; notes, and what is said of the whole profile, left out.
fn problems(
    policy: &Policy,
    profile: &Profile,
    payload: &Payload,
    keys: &Dictionary,
    deliver: Deliver,
) -> Vec<Diagnostic> {
    let alone = Profile {
        name: profile.name.clone(),
        origin: Origin::Source,
        deliver,
        target: profile.target,
        payloads: vec![Payload {
            pointer: Pointer::root().key("payload"),
            content: keys.clone(),
            ..payload.clone()
        }],
        ..Profile::default()
    };
    let policy = Policy {
        target: policy.target,
        profiles: vec![alone],
        ..Policy::default()
    };
    let mut found = check(&policy);
    found.retain(|found| {
        let of_payload = found.pointer.as_str().starts_with("/payload");
        of_payload && found.severity != Severity::Note && !found.code.code.starts_with('G')
    });
    found
}
