//! What the guides' tables say of ways to enroll: which of them is for which Macs.

use super::{in_fleet, push};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::{R050, R052, R063, R064, R065, R066, R067};
use crate::policy::{Devices, EnrollmentKind, Owner, Policy, Stated, Users, Way};

/// How many Macs one account of a device enrollment manager may enroll.
const MOST: i128 = 1000;

/// Reports ways that are not for the Macs of the fleet.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    managers(policy, diagnostics);
    personal(policy, diagnostics);
    let found = [
        organization(policy),
        without_user(policy),
        existing(policy),
        managed_elsewhere(policy),
    ];
    for found in found.into_iter().flatten() {
        push(diagnostics, &policy.fleet.allow, found);
    }
}

/// Do Macs come under management this way, as the target or a document says?
fn uses(policy: &Policy, way: Way) -> bool {
    let by_target = match policy.target.enrollment {
        Some(EnrollmentKind::Automated) => way == Way::Automated,
        Some(EnrollmentKind::Device | EnrollmentKind::User) => way == Way::Device,
        Some(EnrollmentKind::Manual) | None => false,
    };
    let mut objects = policy.objects.iter();
    by_target || objects.any(|object| object.way() == Some(way))
}

/// The one thing that is said of all Macs; `None` where several are, or nothing.
fn only<T: Copy + PartialEq>(stated: &[Stated<T>], value: T) -> Option<&Stated<T>> {
    let first = stated.first()?;
    stated
        .iter()
        .all(|stated| stated.value == value)
        .then_some(first)
}

fn managers(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    let fleet = &policy.fleet;
    let list = in_fleet("enrollment-managers");
    let by_target = policy.target.enrollment == Some(EnrollmentKind::Automated);
    for (index, manager) in fleet.enrollment_managers.iter().enumerate() {
        let pointer = list.index(index);
        let account = match &manager.account {
            Some(name) => format!("the device enrollment manager `{name}`"),
            None => "a device enrollment manager".to_owned(),
        };
        let way = match &manager.enrollment {
            Some(stated) => Some((stated.value, stated.span)),
            None => by_target.then_some((Way::Automated, manager.span)),
        };
        if let Some((way, span)) = way.filter(|(way, _)| *way != Way::Device) {
            let message = format!("{account} cannot enroll Macs by {}", way.title());
            let found = Diagnostic::new(&R050, message, span, pointer.key("enrollment"));
            let help = "let it enroll with the Company Portal, and say so: `enrollment: device`";
            push(diagnostics, &fleet.allow, found.with_help(help));
        }
        if let Some(macs) = manager.macs.as_ref().filter(|macs| macs.value > MOST) {
            let message = format!(
                "{account} is to enroll {} Macs; one account enrolls up to {MOST}",
                macs.value
            );
            let found = Diagnostic::new(&R052, message, macs.span, pointer.key("macs"));
            let help = "share them among several accounts";
            push(diagnostics, &fleet.allow, found.with_help(help));
        }
    }
}

fn personal(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    let fleet = &policy.fleet;
    let Some(owner) = only(&fleet.owner, Owner::Personal) else {
        return;
    };
    let help = "let people enroll their Macs themselves, with the Company Portal";
    let mut profiles = policy.enrollment_profiles().peekable();
    if profiles.peek().is_none() && uses(policy, Way::Automated) {
        let message =
            "automated device enrollment is not recommended for Macs that belong to people";
        let found = Diagnostic::new(&R063, message, owner.span, in_fleet("owner"));
        push(diagnostics, &fleet.allow, found.with_help(help));
    }
    for profile in profiles {
        let way = profile.way().map_or("", Way::title);
        let message = format!(
            "`{}` is for {way}, which is not recommended for Macs that belong to people",
            profile.name
        );
        let found = Diagnostic::new(&R063, message, profile.span, profile.pointer.clone());
        let found = found
            .with_help(help)
            .with_related(owner.span, "said of the fleet here");
        push(diagnostics, &profile.allow, found);
    }
}

fn organization(policy: &Policy) -> Option<Diagnostic> {
    let fleet = &policy.fleet;
    let owner = only(&fleet.owner, Owner::Organization)?;
    // An enrollment manager is one of the ways for Macs of an organization.
    if !uses(policy, Way::Device) || !fleet.enrollment_managers.is_empty() {
        return None;
    }
    let message = "device enrollment is not recommended for Macs that belong to the organization";
    let found = Diagnostic::new(&R064, message, owner.span, in_fleet("owner"));
    Some(found.with_help("enroll them by automated device enrollment or Apple Configurator"))
}

fn without_user(policy: &Policy) -> Option<Diagnostic> {
    let mut users = policy.fleet.users.iter();
    let users = users.find(|stated| stated.value != Users::One)?;
    let mut profiles = policy.enrollment_profiles();
    let has_profile = profiles.any(|profile| !profile.has_user_affinity());
    if !uses(policy, Way::Device) || has_profile {
        return None;
    }
    let message = "device enrollment is for Macs with one user, and the fleet has others";
    let found = Diagnostic::new(&R065, message, users.span, in_fleet("users"));
    let help = "enroll those by automated device enrollment or Apple Configurator, with a profile of `user-affinity: false`";
    Some(found.with_help(help))
}

fn existing(policy: &Policy) -> Option<Diagnostic> {
    let mut devices = policy.fleet.devices.iter();
    let existing = devices.find(|stated| stated.value == Devices::Existing)?;
    let others = [Way::AppleConfigurator, Way::Direct, Way::Device];
    if !uses(policy, Way::Automated) || others.into_iter().any(|way| uses(policy, way)) {
        return None;
    }
    let message = "Macs that are in use already do not enroll by themselves: automated device enrollment is for new ones";
    let found = Diagnostic::new(&R066, message, existing.span, in_fleet("devices"));
    let help = "enroll them with Apple Configurator; those in Apple Business Manager can be wiped, or run `sudo profiles renew -type enrollment`";
    Some(found.with_help(help))
}

fn managed_elsewhere(policy: &Policy) -> Option<Diagnostic> {
    let other = policy
        .fleet
        .other_mdm
        .as_ref()
        .filter(|stated| stated.value)?;
    let ways = [Way::Automated, Way::AppleConfigurator, Way::Direct];
    let way = ways.into_iter().find(|way| uses(policy, *way))?;
    let message = format!(
        "Macs under another management service must leave it before they enroll by {}",
        way.title()
    );
    let found = Diagnostic::new(&R067, message, other.span, in_fleet("other-mdm"));
    Some(found.with_help("have them leave it first, then write `other-mdm: false`"))
}
