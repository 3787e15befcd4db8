//! What the target Macs have: versions, channels, supervision, enrollment.

use super::context::Context;
use super::path::Path;
use crate::diagnostic::Severity;
use crate::diagnostic::rules::{
    A001, A002, A004, A005, A006, A007, A008, A009, A010, A012, A013, A014,
};
use crate::policy::{EnrollmentKind, Payload};
use crate::value::Span;
use russet_payloads::{Availability, Enrollment, Key, Mode, Schema, SchemaKind, Scope};

/// A key that is there, and where.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) key: &'static Key,
    pub(super) span: Span,
    pub(super) path: &'a Path<'a>,
}

/// What is being looked at, as the messages name it.
struct Thing<'a> {
    name: String,
    span: Span,
    path: &'a Path<'a>,
    is_schema: bool,
    /// What to use instead, as the facts write it.
    replaced_by: Option<&'static str>,
}

impl Thing<'_> {
    /// What takes its place, or what to do where nothing does.
    fn successor(&self) -> String {
        match self
            .replaced_by
            .map(|text| text.split_once(' ').unwrap_or((text, "")))
        {
            Some((owner, "")) if owner.starts_with("com.apple.configuration.") => {
                format!("the declaration `{owner}` takes its place")
            }
            Some((owner, "")) => format!("`{owner}` takes its place"),
            Some((owner, key)) if owner.starts_with("com.apple.configuration.") => {
                format!("`{key}` of the declaration `{owner}` takes its place")
            }
            Some((owner, key)) => format!("`{key}` of `{owner}` takes its place"),
            None => "remove it: macOS ignores it".to_owned(),
        }
    }
}

/// Is a payload as a whole for these Macs?
pub(super) fn of_schema(context: &mut Context<'_>, payload: &Payload, schema: &'static Schema) {
    let pointer = context.type_pointer(payload);
    let path = &Path::Root(&pointer);
    let what = if schema.kind == SchemaKind::Declaration {
        "declaration"
    } else {
        "payload"
    };
    let name = format!("{what} `{}`", schema.payload_type);
    let thing = Thing {
        name,
        span: payload.span,
        path,
        is_schema: true,
        replaced_by: schema.replaced_by,
    };
    versions(context, &thing, &schema.macos, schema.dropped);
    conditions(context, &thing, &schema.macos);
}

/// Is a key for these Macs? Only what the key says beyond its payload is asked.
pub(super) fn of_key(context: &mut Context<'_>, subject: Subject<'_>) {
    let availability = &subject.key.macos;
    let dropped = subject.key.dropped;
    if *availability == Availability::UNSTATED && !dropped {
        return;
    }
    let name = format!("`{}`", subject.path.name());
    let thing = Thing {
        name,
        span: subject.span,
        path: subject.path,
        is_schema: false,
        replaced_by: subject.key.replaced_by,
    };
    versions(context, &thing, availability, dropped);
    conditions(context, &thing, availability);
}

/// Does the target no longer, or not yet, have a key, so that it is not missed?
pub(super) fn is_gone(context: &Context<'_>, key: &Key) -> bool {
    let versions = &key.macos;
    let outside = context.target.macos.is_some_and(|target| {
        versions.introduced.is_some_and(|version| version > target)
            || versions.removed.is_some_and(|version| version <= target)
    });
    versions.absent || key.dropped || outside
}

fn versions(
    context: &mut Context<'_>,
    thing: &Thing<'_>,
    availability: &Availability,
    dropped: bool,
) {
    let name = &thing.name;
    if availability.absent {
        let message = format!("{name} does not exist on macOS");
        context.report(&A012, message, thing.span, thing.path).help =
            Some("remove it: macOS ignores it".to_owned());
        return;
    }
    if dropped {
        let message = format!("Apple's current schema no longer lists {name}");
        context.report(&A013, message, thing.span, thing.path);
    }
    introduced(context, thing, availability);
    if !removed(context, thing, availability) {
        deprecated(context, thing, availability);
    }
}

fn introduced(context: &mut Context<'_>, thing: &Thing<'_>, availability: &Availability) {
    let (Some(introduced), Some(target)) = (availability.introduced, context.target.macos) else {
        return;
    };
    if introduced > target {
        let code = if thing.is_schema { &A001 } else { &A002 };
        let message = format!(
            "{} exists from macOS {introduced} on; the target is macOS {target}",
            thing.name
        );
        context.report(code, message, thing.span, thing.path).help = Some(format!(
            "remove it, or raise the target to macOS {introduced}"
        ));
    }
}

/// Reports what is removed; without a target it may be right for older Macs, and is a warning.
fn removed(context: &mut Context<'_>, thing: &Thing<'_>, availability: &Availability) -> bool {
    let Some(removed) = availability.removed else {
        return false;
    };
    if context.target.macos.is_some_and(|target| target < removed) {
        return false;
    }
    let target = context.target.macos;
    let name = &thing.name;
    let message = match target {
        Some(target) => {
            format!("{name} was removed in macOS {removed}; the target is macOS {target}")
        }
        None => format!("{name} was removed in macOS {removed}"),
    };
    let diagnostic = context.report(&A005, message, thing.span, thing.path);
    diagnostic.help = Some(thing.successor());
    if target.is_none() {
        diagnostic.severity = Severity::Warning;
    }
    true
}

/// Reports what is deprecated; without a target that is only good to know.
fn deprecated(context: &mut Context<'_>, thing: &Thing<'_>, availability: &Availability) {
    let Some(deprecated) = availability.deprecated else {
        return;
    };
    if context
        .target
        .macos
        .is_some_and(|target| target < deprecated)
    {
        return;
    }
    let severity = if context.target.macos.is_some() {
        Severity::Warning
    } else {
        Severity::Note
    };
    let message = format!("{} is deprecated since macOS {deprecated}", thing.name);
    let diagnostic = context.report(&A004, message, thing.span, thing.path);
    diagnostic.severity = severity;
    diagnostic.help = thing.replaced_by.map(|_| thing.successor());
}

fn conditions(context: &mut Context<'_>, thing: &Thing<'_>, availability: &Availability) {
    channel(context, thing, availability);
    enrollments(context, thing, availability);
    let target = context.target;
    let name = &thing.name;
    if availability.supervised == Some(true) && target.supervised == Some(false) {
        let message = format!("{name} needs a supervised Mac; the target is not supervised");
        context.report(&A007, message, thing.span, thing.path).help =
            Some("remove it, or enroll the Macs so that they are supervised".to_owned());
    }
    let Some(enrollment) = target.enrollment else {
        return;
    };
    if availability.requires_dep == Some(true) && enrollment != EnrollmentKind::Automated {
        let message = format!(
            "{name} needs automated device enrollment; the target's enrollment is `{}`",
            enrollment.name()
        );
        context.report(&A008, message, thing.span, thing.path).help =
            Some("remove it, or enroll through Apple Business Manager".to_owned());
    }
    match enrollment {
        EnrollmentKind::User => user_enrollment(context, thing, availability),
        EnrollmentKind::Manual => manual_installation(context, thing, availability),
        EnrollmentKind::Automated | EnrollmentKind::Device => {
            if availability.user_enrollment == Some(Mode::Required) {
                let message = format!(
                    "{name} needs user enrollment; the target's enrollment is `{}`",
                    enrollment.name()
                );
                context.report(&A009, message, thing.span, thing.path);
            }
        }
    }
}

fn channel(context: &mut Context<'_>, thing: &Thing<'_>, availability: &Availability) {
    let Some(scope) = context
        .scope
        .filter(|scope| !works_in(*scope, availability))
    else {
        return;
    };
    let (wrong, right, title) = match scope {
        Scope::User => ("user", "system", "System"),
        Scope::System => ("system", "user", "User"),
    };
    let message = format!("{} has no effect in the {wrong} scope", thing.name);
    let help = if context.is_finished() {
        format!(
            "set `PayloadScope` of the profile to `{title}`, or move the payload to a profile of that scope"
        )
    } else {
        format!("move it to a profile with `scope: {right}`")
    };
    context.report(&A006, message, thing.span, thing.path).help = Some(help);
}

/// Payloads speak of channels, declarations of scopes.
fn works_in(scope: Scope, availability: &Availability) -> bool {
    let channel = match scope {
        Scope::User => availability.user_channel,
        Scope::System => availability.device_channel,
    };
    channel != Some(false)
        && availability
            .scopes
            .is_none_or(|scopes| scopes.contains(&scope))
}

fn user_enrollment(context: &mut Context<'_>, thing: &Thing<'_>, availability: &Availability) {
    let (what, severity) = match availability.user_enrollment {
        Some(Mode::Forbidden) => ("is not allowed", Severity::Error),
        Some(Mode::Ignored) => ("is ignored", Severity::Warning),
        _ => return,
    };
    let message = format!("{} {what} under user enrollment", thing.name);
    let diagnostic = context.report(&A009, message, thing.span, thing.path);
    diagnostic.severity = severity;
    diagnostic.help = Some("remove it, or enroll the Macs as devices".to_owned());
}

fn manual_installation(context: &mut Context<'_>, thing: &Thing<'_>, availability: &Availability) {
    if availability.manual_install == Some(false) {
        let message = format!("{} cannot be installed by hand", thing.name);
        context.report(&A010, message, thing.span, thing.path).help =
            Some("deliver it through device management".to_owned());
    } else if availability.user_approved == Some(true) {
        let message = format!(
            "{} needs device management that the user approved",
            thing.name
        );
        context.report(&A014, message, thing.span, thing.path).help =
            Some("deliver it through device management".to_owned());
    }
}

/// The enrollments that only declarations state.
fn enrollments(context: &mut Context<'_>, thing: &Thing<'_>, availability: &Availability) {
    let (Some(allowed), Some(enrollment)) = (availability.enrollments, context.target.enrollment)
    else {
        return;
    };
    let supervised = context.target.supervised != Some(false);
    let fits = match enrollment {
        EnrollmentKind::Automated => {
            allowed.contains(&Enrollment::Supervised) || allowed.contains(&Enrollment::Device)
        }
        EnrollmentKind::Device => {
            allowed.contains(&Enrollment::Device)
                || (supervised && allowed.contains(&Enrollment::Supervised))
        }
        EnrollmentKind::User => allowed.contains(&Enrollment::User),
        EnrollmentKind::Manual => allowed.contains(&Enrollment::Local),
    };
    if !fits {
        let message = format!(
            "{} does not work with `{}` enrollment",
            thing.name,
            enrollment.name()
        );
        context.report(&A008, message, thing.span, thing.path);
    }
}
