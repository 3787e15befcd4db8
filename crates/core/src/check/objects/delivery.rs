//! Certificates and networks that are delivered as configuration profiles, and what refers to them.

use super::{at, named};
use crate::diagnostic::{Diagnostic, rules};
use crate::policy::object::as_profile::as_profile;
use crate::policy::{Kind, Object, Policy};

/// Reports what a configuration profile cannot carry, and references to objects that are none of Graph.
pub(super) fn check(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    if object.is_delivered_as_profile() {
        let known: Vec<&Object> = policy.all_objects().collect();
        match as_profile(object, &known) {
            Some(made) => found.extend(made.found),
            None => found.push(refused(object)),
        }
    } else {
        without_id(policy, object, found);
        if let Some(challenge) = object.fields.entry("challenge") {
            let message = "Intune makes a challenge of its own for each Mac: this one is not used";
            let pointer = object.pointer.key("challenge");
            let lost = Diagnostic::new(&rules::G041, message, challenge.key_span, pointer);
            found.push(lost.with_help("take it out, or write `deliver: mobileconfig`"));
        }
    }
}

/// No payload of Apple's is like an object of this type.
fn refused(object: &Object) -> Diagnostic {
    let name = object.object_type.name;
    let (why, help) = match object.kind() {
        Kind::Certificate => (
            "Intune and its connector deliver it",
            "write `deliver: graph`, or have the Macs ask for a certificate by SCEP",
        ),
        _ => (
            "its properties are those of Intune's own form",
            "write `deliver: graph`, or a profile with the payload `com.apple.vpn.managed`",
        ),
    };
    let message = format!("a `{name}` cannot be a configuration profile: {why}");
    at(&rules::G040, message, object, "deliver").with_help(help)
}

/// An object of Graph refers to others by their ids, and a profile has none that it could refer to.
fn without_id(policy: &Policy, object: &Object, found: &mut Vec<Diagnostic>) {
    for refers in object.object_type.refers {
        for (name, span) in named(object, refers.property) {
            let meant = policy.object(refers.kind, name);
            if !meant.is_some_and(Object::is_delivered_as_profile) {
                continue;
            }
            let message = format!(
                "`{name}` is delivered as a configuration profile, and `{}` takes a certificate that Intune knows",
                refers.property
            );
            let pointer = object.pointer.key(refers.property);
            let refused = Diagnostic::new(&rules::R140, message, span, pointer);
            found.push(refused.with_help("deliver both the same way"));
        }
    }
}
