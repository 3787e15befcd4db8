//! The Company Portal app: required where Macs have users, of no use where they have none.

use super::names::{Asked, asked};
use super::{place, push};
use crate::check::installed::is_company_portal;
use crate::check::objects::targeting::reaches_somebody;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::{R053, R055};
use crate::policy::object::enrollment::USER_AFFINITY;
use crate::policy::{Kind, Object, Policy};
use crate::value::{Dictionary, Entry};

/// Reports both.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if policy.is_whole {
        missing(policy, diagnostics);
    }
    for app in company_portals(policy).filter(|app| !app.exists) {
        for intent in intents(app).filter(|intent| intent.key != "uninstall") {
            if let Some(profile) = without_user(policy, intent) {
                let message = format!(
                    "the Company Portal is not supported on Macs without user affinity, as `{}` enrolls them",
                    profile.name
                );
                let pointer = app.pointer.key("assign").key(&intent.key);
                let found = Diagnostic::new(&R055, message, intent.key_span, pointer)
                    .with_help("assign it to Macs with users only, by a filter on their enrollment profile")
                    .with_related(place(profile, USER_AFFINITY).0, "this profile is without user affinity");
                push(diagnostics, &app.allow, found);
            }
        }
    }
}

/// Profiles with users, and no Company Portal that their Macs install.
fn missing(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    let is_required = |app: &Object| {
        app.exists
            || intents(app)
                .any(|intent| intent.key == "required" && reaches_somebody(&intent.value))
    };
    if company_portals(policy).any(is_required) {
        return;
    }
    let profiles = policy.enrollment_profiles();
    for profile in profiles.filter(|profile| profile.has_user_affinity()) {
        let message = format!(
            "users of Macs that enroll with `{}` need the Company Portal, and no app of this policy makes Macs install it",
            profile.name
        );
        let found = Diagnostic::new(&R053, message, profile.span, profile.pointer.clone());
        let help = "assign the Company Portal app as `required`, or name the one that is in the tenant already with `exists: true`";
        push(diagnostics, &profile.allow, found.with_help(help));
    }
}

/// The apps that are the Company Portal.
fn company_portals(policy: &Policy) -> impl Iterator<Item = &Object> {
    policy
        .of_kind(Kind::App)
        .filter(|app| is_company_portal(app))
}

/// The intents that an app is assigned with.
fn intents(app: &Object) -> impl Iterator<Item = &Entry> {
    let assign = app.assign.as_ref();
    let assign = assign.and_then(|node| node.value.as_dictionary());
    assign.into_iter().flatten()
}

/// A profile without user affinity whose Macs get what is assigned like this: because all Macs do, or because the filter
/// or a group is for its Macs.
fn without_user<'a>(policy: &'a Policy, intent: &Entry) -> Option<&'a Object> {
    let assign = intent.value.value.as_dictionary()?;
    let names = selectors(policy, assign).into_iter().flat_map(asked);
    let names: Vec<_> = names.filter(Asked::is_equal).collect();
    policy.enrollment_profiles().find(|profile| {
        let is_named = names.iter().any(|asked| asked.holds_for(&profile.name));
        !profile.has_user_affinity() && (is_named || is_for_all(assign))
    })
}

/// Does every Mac get it, whatever it is?
fn is_for_all(assign: &Dictionary) -> bool {
    let all = assign
        .get("all-devices")
        .and_then(|node| node.value.as_bool());
    let limits = ["filter", "exclude-filter", "exclude-groups"];
    all == Some(true) && !limits.into_iter().any(|limit| assign.contains_key(limit))
}

/// The filter and the groups that an `assign` names.
fn selectors<'a>(policy: &'a Policy, assign: &Dictionary) -> Vec<&'a Object> {
    let filter = assign.get("filter").and_then(|node| node.value.as_str());
    let filter = filter.and_then(|name| policy.object(Kind::Filter, name));
    let groups = assign.get("groups").and_then(|node| node.value.as_array());
    let groups = groups.unwrap_or(&[]).iter();
    let groups = groups.filter_map(|group| policy.object(Kind::Group, group.value.as_str()?));
    filter.into_iter().chain(groups).collect()
}
