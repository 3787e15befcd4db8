//! Restrictions of enrollment: whom they keep out, and whom they are for.

use super::{place, push};
use crate::check::objects::targeting::reaches_somebody;
use crate::diagnostic::rules::{R070, R071, R072, R073};
use crate::diagnostic::{Diagnostic, Pointer, Severity};
use crate::policy::object::enrollment::{DEFAULT_RESTRICTION, DEVICE_LIMIT, PLATFORM_RESTRICTION};
use crate::policy::{EnrollmentKind, Kind, Object, Owner, Policy};
use crate::value::{Dictionary, Span};
use russet_payloads::Version;

/// How many devices a user may enroll in a tenant where nobody has changed it.
const USUAL_LIMIT: i128 = 5;

/// Reports what is wrong with the restrictions of a policy.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    let all = policy.of_kind(Kind::Enrollment);
    for object in all.filter(|object| !object.exists) {
        let mut found = Vec::new();
        for macs in restrictions(object) {
            blocked(policy, &macs, &mut found);
            personal(policy, &macs, &mut found);
            versions(policy, &macs, &mut found);
        }
        for_nobody(policy, object, &mut found);
        limit(object, &mut found);
        for found in found {
            push(diagnostics, &object.allow, found);
        }
    }
}

/// What a restriction says of Macs.
struct Macs<'a> {
    object: &'a Object,
    says: &'a Dictionary,
    pointer: Pointer,
}

impl Macs<'_> {
    /// Does it hold for everybody, unless another one does?
    fn is_for_all(&self) -> bool {
        let assign = self.object.assign.as_ref();
        let assign = assign.and_then(|node| node.value.as_dictionary());
        let is_true = |name| {
            let node = assign.and_then(|assign| assign.get(name));
            node.and_then(|node| node.value.as_bool()) == Some(true)
        };
        self.object.is_of(DEFAULT_RESTRICTION) || is_true("all-users") || is_true("all-devices")
    }

    fn is_for_anybody(&self) -> bool {
        self.is_for_all() || self.object.assign.as_ref().is_some_and(reaches_somebody)
    }

    fn is_true(&self, name: &str) -> bool {
        let node = self.says.get(name);
        node.and_then(|node| node.value.as_bool()) == Some(true)
    }

    /// A version that it says, with its place.
    fn version(&self, name: &str) -> Option<(Version, Span)> {
        let node = self.says.get(name)?;
        Some((node.value.as_str()?.parse().ok()?, node.span))
    }

    /// A finding about one of its properties: grave where it is about everybody.
    fn report(&self, rule: crate::diagnostic::Code, message: String, name: &str) -> Diagnostic {
        let entry = self.says.entry(name);
        let span = entry.map_or(self.object.span, |entry| entry.key_span);
        let severity = if self.is_for_all() {
            Severity::Error
        } else {
            Severity::Warning
        };
        Diagnostic::new(rule, message, span, self.pointer.key(name)).with_severity(severity)
    }
}

/// The parts of an object that are about Macs.
fn restrictions(object: &Object) -> impl Iterator<Item = Macs<'_>> {
    let is_for_macs = match object.text("platformType") {
        Some(platform) => ["mac", "allPlatforms"].contains(&platform),
        None => true,
    };
    let properties: &[&str] = match object.object_type.name {
        PLATFORM_RESTRICTION if is_for_macs => &["platformRestriction"],
        DEFAULT_RESTRICTION => &["macOSRestriction", "macRestriction"],
        _ => &[],
    };
    properties.iter().filter_map(|name| {
        Some(Macs {
            object,
            says: object.property(name)?.value.as_dictionary()?,
            pointer: object.pointer.key(name),
        })
    })
}

/// Does the policy bring Macs under management?
fn enrolls_macs(policy: &Policy) -> bool {
    let by_target = !matches!(
        policy.target.enrollment,
        None | Some(EnrollmentKind::Manual)
    );
    let mut enrollment = policy.of_kind(Kind::Enrollment);
    by_target || enrollment.any(|object| object.way().is_some())
}

fn blocked(policy: &Policy, macs: &Macs<'_>, found: &mut Vec<Diagnostic>) {
    if macs.is_true("platformBlocked") && macs.is_for_anybody() && enrolls_macs(policy) {
        let message = format!(
            "`{}` keeps all Macs from enrolling, and this policy is for Macs that enroll",
            macs.object.name
        );
        let blocked = macs.report(&R070, message, "platformBlocked");
        found.push(blocked.with_help("write `platformBlocked: false`"));
    }
}

fn personal(policy: &Policy, macs: &Macs<'_>, found: &mut Vec<Diagnostic>) {
    let mut owners = policy.fleet.owner.iter();
    let Some(owner) = owners.find(|stated| stated.value == Owner::Personal) else {
        return;
    };
    if macs.is_true("personalDeviceEnrollmentBlocked") && macs.is_for_anybody() {
        let message = format!(
            "`{}` keeps Macs from enrolling that belong to people, and the fleet has such Macs",
            macs.object.name
        );
        let blocked = macs.report(&R071, message, "personalDeviceEnrollmentBlocked");
        found.push(
            blocked
                .with_help("write `personalDeviceEnrollmentBlocked: false`")
                .with_related(owner.span, "said of the fleet here"),
        );
    }
}

fn versions(policy: &Policy, macs: &Macs<'_>, found: &mut Vec<Diagnostic>) {
    let oldest = macs.version("osMinimumVersion");
    let newest = macs.version("osMaximumVersion");
    if let (Some((oldest, _)), Some((newest, span))) = (oldest, newest)
        && newest < oldest
    {
        let message = format!("no Mac can enroll: no macOS is from {oldest} to {newest}");
        let mut nobody = macs.report(&R070, message, "osMaximumVersion");
        nobody.span = span;
        let nobody = nobody.with_severity(Severity::Error);
        found.push(nobody.with_help("write a newer `osMaximumVersion`, or leave it out"));
        return;
    }
    let Some((oldest, span)) = oldest else {
        return;
    };
    if let Some(macos) = policy.target.macos.filter(|macos| *macos < oldest) {
        let message = format!(
            "Macs older than macOS {oldest} cannot enroll, and this policy is for macOS {macos} and later"
        );
        let mut older = macs.report(&R070, message, "osMinimumVersion");
        older.span = span;
        let help =
            format!("write `osMinimumVersion: \"{macos}\"`, or a newer `macos` in the target");
        found.push(older.with_severity(Severity::Warning).with_help(help));
    }
}

fn for_nobody(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    let is_assignable = object.is_of(PLATFORM_RESTRICTION) || object.is_of(DEVICE_LIMIT);
    let is_for_somebody = object.assign.as_ref().is_some_and(reaches_somebody);
    if policy.is_whole && is_assignable && !is_for_somebody {
        let message = format!(
            "`{}` is assigned to nobody, and restricts nothing",
            object.name
        );
        let nobody = Diagnostic::new(&R072, message, object.span, object.pointer.key("assign"));
        found.push(
            nobody.with_help(
                "assign it to the group of those who enroll: `assign: { groups: [NAME] }`",
            ),
        );
    }
}

fn limit(object: &Object, found: &mut Vec<Diagnostic>) {
    let limit = object
        .property("limit")
        .filter(|_| object.is_of(DEVICE_LIMIT));
    let limit = limit.and_then(|node| node.value.as_integer());
    if let Some(limit) = limit.filter(|limit| *limit != USUAL_LIMIT) {
        let (span, pointer) = place(object, "limit");
        let message = format!("users may enroll {limit} devices; the guide keeps Intune's default");
        let other = Diagnostic::new(&R073, message, span, pointer);
        found.push(other.with_help(format!("the default is {USUAL_LIMIT}")));
    }
}
