//! The version that Macs are to have, the day by which, and what keeps them from it.
//!
//! When Apple has released a version is not known here: what depends on it is said as a fact that the reader can hold
//! against the release.

use super::facts::{Deferral, Enforcement, Facts, Updates, push};
use super::ways::updates;
use crate::check::conflicts::overlap::Overlap;
use crate::check::trusted::day;
use crate::diagnostic::{Code, Diagnostic, Pointer, rules};
use crate::policy::{Kind, Object, Policy};
use crate::value::Span;
use russet_payloads::Version;
use std::time::{Duration, SystemTime};

const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A deadline is a time of the Mac's own: on the last Macs of the world it is over half a day later than in UTC.
const LAST_OF_THE_WORLD: Duration = Duration::from_secs(12 * 60 * 60);

/// Reports everything.
pub(super) fn check(policy: &Policy, facts: &Facts<'_>, found: &mut Vec<Diagnostic>) {
    for enforcement in &facts.enforcements {
        past(policy.now, enforcement, found);
        old(enforcement, found);
        for deferral in &facts.deferrals {
            hidden(enforcement, deferral, found);
        }
    }
    for compliance in policy
        .of_kind(Kind::Compliance)
        .filter(|object| !object.exists)
    {
        for enforcement in &facts.enforcements {
            noncompliant(compliance, enforcement, found);
        }
        for deferral in &facts.deferrals {
            demanded(policy, compliance, deferral, found);
        }
    }
}

fn finding(enforcement: &Enforcement<'_>, code: Code, key: &str, message: String) -> Diagnostic {
    let place = &enforcement.place;
    let written = enforcement.payload.content.get(key);
    let span = written.map_or(place.span, |node| node.span);
    Diagnostic::new(code, message, span, place.pointer.key(key))
}

fn past(now: Option<SystemTime>, enforcement: &Enforcement<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(now), Some(deadline)) = (now, enforcement.deadline) else {
        return;
    };
    if deadline + LAST_OF_THE_WORLD >= now {
        return;
    }
    let message = format!(
        "the deadline of this update was on {}: a Mac without it restarts an hour after it is turned on",
        day(deadline)
    );
    let warning = finding(enforcement, &rules::R154, "TargetLocalDateTime", message)
        .with_help("set a day that is still to come, or take the declaration out once all Macs have the version");
    push(found, &enforcement.place, Overlap::Certain, warning);
}

/// Nothing installs a version that is older than what is there.
fn old(enforcement: &Enforcement<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(version), Some(macos)) = (enforcement.version, enforcement.place.target.macos) else {
        return;
    };
    if version < macos {
        let message = format!(
            "macOS {version} is enforced, and the oldest macOS of these Macs is {macos}: nothing goes back to an older one, and Intune reports an error"
        );
        let warning = finding(enforcement, &rules::R155, "TargetOSVersion", message)
            .with_help("enforce a newer version, or take the declaration out");
        push(found, &enforcement.place, Overlap::Certain, warning);
    }
}

/// A Mac that does as it is told has another version than it needs to be compliant.
fn noncompliant(compliance: &Object, enforcement: &Enforcement<'_>, found: &mut Vec<Diagnostic>) {
    let Some(version) = enforcement.version else {
        return;
    };
    let Some(overlap) = enforcement.place.meets(compliance.assign.as_ref()) else {
        return;
    };
    for (name, is_wrong, what) in [
        (
            "osMinimumVersion",
            Version::lt as fn(&Version, &Version) -> bool,
            "at least",
        ),
        ("osMaximumVersion", Version::gt, "at most"),
    ] {
        let Some((demanded, span)) = demand(compliance, name) else {
            continue;
        };
        if is_wrong(&version, &demanded) {
            let message = format!(
                "macOS {version} is enforced, and the compliance policy `{}` demands {what} {demanded}: a Mac that does as told is noncompliant",
                compliance.name
            );
            let warning = finding(enforcement, &rules::R155, "TargetOSVersion", message)
                .with_help("enforce a version that is compliant, or change what is demanded")
                .with_related(span, "the demand");
            push(found, &enforcement.place, overlap, warning);
        }
    }
}

/// Users see an update late, or not before it is enforced.
fn hidden(enforcement: &Enforcement<'_>, deferral: &Deferral<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(version), Some(deadline)) = (enforcement.version, enforcement.deadline) else {
        return;
    };
    let Some(overlap) = enforcement.place.meets(deferral.place.assign) else {
        return;
    };
    if deferral.updates != kind(version, enforcement.place.target.macos) {
        return;
    }
    let days = u32::try_from(deferral.days).unwrap_or(u32::MAX);
    let Some(released) = deadline.checked_sub(A_DAY.saturating_mul(days)) else {
        return;
    };
    let message = format!(
        "`{}` hides {} for {} days: users see macOS {version} before its deadline only if it was released by {}",
        deferral.place.name,
        updates(deferral.updates),
        deferral.days,
        day(released)
    );
    let note = finding(enforcement, &rules::R156, "TargetLocalDateTime", message)
        .with_help("hold the date against that of the release; a later deadline or fewer days leave users time to update themselves")
        .with_related(deferral.place.span, "the deferral");
    push(found, &enforcement.place, overlap, note);
}

/// A version is demanded that users may not see yet.
fn demanded(
    policy: &Policy,
    compliance: &Object,
    deferral: &Deferral<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let Some((minimum, span)) = demand(compliance, "osMinimumVersion") else {
        return;
    };
    let macos = policy.target.macos;
    if macos.is_some_and(|macos| minimum <= macos) || deferral.updates != kind(minimum, macos) {
        return;
    }
    let Some(overlap) = deferral.place.meets(compliance.assign.as_ref()) else {
        return;
    };
    let message = format!(
        "`osMinimumVersion` is {minimum}, and `{}` hides {} for {} days after their release: until then users cannot do what is demanded",
        deferral.place.name,
        updates(deferral.updates),
        deferral.days
    );
    let pointer: Pointer = compliance.pointer.key("osMinimumVersion");
    let note = Diagnostic::new(&rules::R157, message, span, pointer)
        .with_help("demand a version only when it has been out for as many days")
        .with_related(deferral.place.span, "the deferral");
    let place = super::facts::Place {
        allow: &compliance.allow,
        ..deferral.place.clone()
    };
    push(found, &place, overlap, note);
}

/// What a version is for Macs with this one: a new major version, or an update of it.
fn kind(version: Version, macos: Option<Version>) -> Updates {
    let is_major = match macos {
        Some(macos) => macos.major < version.major,
        None => version.minor == 0,
    };
    if is_major {
        Updates::Major
    } else {
        Updates::Minor
    }
}

fn demand(compliance: &Object, name: &str) -> Option<(Version, Span)> {
    let node = compliance.property(name)?;
    Some((node.value.as_str()?.parse().ok()?, node.span))
}
