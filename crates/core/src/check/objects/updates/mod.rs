//! Software updates: Intune's own policy, and what several ways of updating the same Macs say against each other.

mod facts;
mod versions;
mod ways;

use super::at;
use crate::diagnostic::{Diagnostic, rules};
use crate::policy::{Object, Policy, Target};
use crate::value::Value;
use facts::Facts;
use russet_payloads::Version;

/// The oldest macOS that takes Intune's software update policies.
const OLDEST: Version = Version::new(12, 0, 0);

/// What the policy does with updates of macOS itself.
const BEHAVIOR: &str = "allOtherUpdateBehavior";

const SCHEDULE: &str = "updateScheduleType";
const WINDOWS: &str = "customUpdateTimeWindows";

/// Reports what is wrong with one software update policy.
pub(super) fn check(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    macs(policy.target, object, found);
    windows(object, found);
    later(object, found);
    nothing(object, found);
}

/// Reports what is wrong between all that a policy says of updates.
pub(super) fn between(policy: &Policy, found: &mut Vec<Diagnostic>) {
    let facts = Facts::of(policy);
    ways::check(&facts, found);
    versions::check(policy, &facts, found);
}

/// The Macs take such a policy.
fn macs(target: Target, object: &Object, found: &mut Vec<Diagnostic>) {
    let (message, help) = if target.supervised == Some(false) {
        (
            "only supervised Macs take a software update policy of Intune".to_owned(),
            "supervise the Macs: by automated device enrollment, or from macOS 11 on by any enrollment that the user approves",
        )
    } else if let Some(macos) = target.macos.filter(|macos| *macos < OLDEST) {
        (
            format!(
                "Macs with macOS {macos} take no software update policy of Intune: it is for macOS 12 and later"
            ),
            "limit it to newer Macs by a filter, and say so in `target`",
        )
    } else {
        return;
    };
    let place = object.pointer.clone();
    found.push(Diagnostic::new(&rules::R150, message, object.span, place).with_help(help));
}

/// A schedule has time windows, and only a schedule has.
fn windows(object: &Object, found: &mut Vec<Diagnostic>) {
    let schedule = object.text(SCHEDULE).unwrap_or("alwaysUpdate");
    let windows = object.property(WINDOWS);
    let windows = windows
        .and_then(|node| node.value.as_array())
        .unwrap_or(&[]);
    let mut report = |name: &str, message: String, help: &str| {
        found.push(at(&rules::R151, message, object, name).with_help(help));
    };
    match (schedule, windows) {
        ("alwaysUpdate", []) => {}
        ("alwaysUpdate", _) => report(
            WINDOWS,
            "without a schedule the time windows have no effect".to_owned(),
            "write `updateScheduleType: updateDuringTimeWindows` or `updateOutsideOfTimeWindows`",
        ),
        (_, []) => report(
            SCHEDULE,
            format!("`{schedule}` without a time window restricts nothing"),
            "write `customUpdateTimeWindows` with `startDay`, `startTime`, `endDay` and `endTime`",
        ),
        (_, windows) => {
            let time = |window: &Value, name: &str| {
                let text = window.as_dictionary()?.get(name)?.value.as_str()?;
                Some(text.starts_with("00:00"))
            };
            let is_ignored = |window: &Value| {
                time(window, "startTime") == Some(true) && time(window, "endTime") == Some(true)
            };
            if windows.iter().any(|window| is_ignored(&window.value)) {
                report(
                    WINDOWS,
                    "Intune ignores a window that begins and ends at midnight, and updates at any time".to_owned(),
                    "end it a minute before, at `23:59:00`",
                );
            }
        }
    }
    let offset = "updateTimeWindowUtcOffsetInMinutes";
    if schedule != "alwaysUpdate" && !windows.is_empty() && object.property(offset).is_none() {
        report(
            WINDOWS,
            "nothing says in which time zone the windows are, and Intune takes UTC".to_owned(),
            "write `updateTimeWindowUtcOffsetInMinutes`, such as `60`",
        );
    }
}

/// What counts only for updates that are installed later.
fn later(object: &Object, found: &mut Vec<Diagnostic>) {
    if object.text(BEHAVIOR) == Some("installLater") {
        return;
    }
    for name in ["maxUserDeferralsCount", "priority"] {
        if object.property(name).is_some() {
            let message = format!("`{name}` counts only with `{BEHAVIOR}: installLater`");
            let help = format!("write `{BEHAVIOR}: installLater`, or take `{name}` out");
            found.push(at(&rules::R152, message, object, name).with_help(help));
        }
    }
}

/// A policy that is about no kind of update.
fn nothing(object: &Object, found: &mut Vec<Diagnostic>) {
    let kinds = [
        BEHAVIOR,
        "configDataUpdateBehavior",
        "criticalUpdateBehavior",
        "firmwareUpdateBehavior",
    ];
    let acts = |name: &&str| {
        object
            .text(name)
            .is_some_and(|text| text != "notConfigured")
    };
    if !kinds.iter().any(acts) {
        let message = format!("`{}` does nothing with any kind of update", object.name);
        let help = "write `allOtherUpdateBehavior: installASAP`, and `criticalUpdateBehavior` and the others as you want them";
        let place = object.pointer.key(BEHAVIOR);
        found.push(Diagnostic::new(&rules::R152, message, object.span, place).with_help(help));
    }
}

#[cfg(test)]
mod tests;
