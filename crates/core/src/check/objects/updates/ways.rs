//! Several ways of updating the same Macs: which one has its way, and where they contradict each other.

use super::facts::{Facts, Place, UpdatePolicy, Updates, push};
use crate::check::conflicts::overlap::Overlap;
use crate::diagnostic::{Diagnostic, Severity, rules};

/// Reports them.
pub(super) fn check(facts: &Facts<'_>, found: &mut Vec<Diagnostic>) {
    precedence(facts, found);
    unseen(facts, found);
    deferrals(facts, found);
    automatic(facts, found);
}

/// An enforced version goes before Intune's policy, and that before the settings of the client.
fn precedence(facts: &Facts<'_>, found: &mut Vec<Diagnostic>) {
    for UpdatePolicy { place: policy, .. } in &facts.policies {
        let places = facts
            .enforcements
            .iter()
            .map(|enforcement| &enforcement.place);
        for (overlap, enforced) in meeting(policy, places) {
            let message = format!(
                "`{}` enforces a version on the same Macs by declaration, which takes precedence: from macOS 14 on this policy may have no effect",
                enforced.name
            );
            let help = "let their assignments exclude each other, such as by a filter for macOS 14 and later";
            let warning =
                Diagnostic::new(&rules::R153, message, policy.span, policy.pointer.clone())
                    .with_help(help)
                    .with_related(enforced.span, "the declaration");
            push(found, policy, overlap, warning);
        }
        for (overlap, client) in meeting(policy, facts.clients.iter()) {
            let message = format!(
                "`{}` installs updates on the same Macs, which overrides what this profile sets",
                policy.name
            );
            let note = Diagnostic::new(&rules::R153, message, client.span, client.pointer.clone())
                .with_help("that is all right where the profile is for what the policy leaves to the user; else keep one of them")
                .with_related(policy.span, "the policy")
                .with_severity(Severity::Note);
            push(found, client, overlap, note);
        }
    }
}

/// A policy installs what it finds, whether users see it yet or not.
fn unseen(facts: &Facts<'_>, found: &mut Vec<Diagnostic>) {
    for policy in facts.policies.iter().filter(|policy| policy.installs) {
        let of_macos = |updates: Updates| updates != Updates::Others;
        let deferrals = facts.deferrals.iter();
        for deferral in deferrals.filter(|deferral| of_macos(deferral.updates)) {
            let Some(overlap) = policy.place.meets(deferral.place.assign) else {
                continue;
            };
            let message = format!(
                "`{}` hides {} for {} days, and this policy installs them on the same Macs without waiting",
                deferral.place.name,
                updates(deferral.updates),
                deferral.days
            );
            let pointer = policy.place.pointer.key(super::BEHAVIOR);
            let note = Diagnostic::new(&rules::R159, message, policy.place.span, pointer)
                .with_help("a deferral keeps users from an update, not the policy: if the days are for testing, assign the policy to Macs whose updates have been tested")
                .with_related(deferral.place.span, "the deferral");
            push(found, &policy.place, overlap, note);
        }
    }
}

/// Of two deferrals of the same updates in two forms nothing says which one holds.
fn deferrals(facts: &Facts<'_>, found: &mut Vec<Diagnostic>) {
    let (declared, restricted): (Vec<_>, Vec<_>) = facts
        .deferrals
        .iter()
        .partition(|deferral| deferral.is_declared);
    for one in declared {
        for other in &restricted {
            if one.updates != other.updates || one.days == other.days {
                continue;
            }
            let Some(overlap) = one.place.meets(other.place.assign) else {
                continue;
            };
            let message = format!(
                "{} wait {} days here and {} days in `{}`, which reaches the same Macs",
                updates(one.updates),
                one.days,
                other.days,
                other.place.name
            );
            let warning = Diagnostic::new(
                &rules::R158,
                message,
                one.place.span,
                one.place.pointer.clone(),
            )
            .with_help(
                "from macOS 15 on keep the declaration; give the restriction to older Macs only",
            )
            .with_related(other.place.span, "the restriction");
            push(found, &one.place, overlap, warning);
        }
    }
}

fn automatic(facts: &Facts<'_>, found: &mut Vec<Diagnostic>) {
    let (declared, set): (Vec<_>, Vec<_>) = facts
        .automatic
        .iter()
        .partition(|automatic| automatic.is_declared);
    for one in declared {
        for other in &set {
            if one.action != other.action || one.is_on == other.is_on {
                continue;
            }
            let Some(overlap) = one.place.meets(other.place.assign) else {
                continue;
            };
            let (here, there) = if one.is_on {
                ("on", "off")
            } else {
                ("off", "on")
            };
            let message = format!(
                "`{}` is always {here} here and always {there} in `{}`, which reaches the same Macs",
                one.action, other.place.name
            );
            let warning = Diagnostic::new(
                &rules::R158,
                message,
                one.place.span,
                one.place.pointer.clone(),
            )
            .with_help("from macOS 15 on keep the declaration; give the payload to older Macs only")
            .with_related(other.place.span, "the payload");
            push(found, &one.place, overlap, warning);
        }
    }
}

/// The places that reach the same Macs.
fn meeting<'p, 'a: 'p>(
    place: &Place<'_>,
    others: impl Iterator<Item = &'p Place<'a>>,
) -> Vec<(Overlap, &'p Place<'a>)> {
    others
        .filter_map(|other| Some((place.meets(other.assign)?, other)))
        .collect()
}

/// What waits, in words.
pub(super) const fn updates(updates: Updates) -> &'static str {
    match updates {
        Updates::Major => "major versions",
        Updates::Minor => "minor updates",
        Updates::Others => "other updates",
    }
}
