//! Names between objects: that two of a kind do not share one, that what is referred to is there, and that nothing leads
//! back to itself.

use crate::check::push;
use crate::diagnostic::{Diagnostic, Pointer, nearest, rules};
use crate::policy::object::properties::is_uuid;
use crate::policy::{Allowance, Kind, Object, Policy};
use crate::value::{Node, Span, Value};
use std::collections::HashMap;

/// Reports it all.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    twice(policy, diagnostics);
    circles(policy, diagnostics);
    if policy.is_whole {
        for reference in references(policy) {
            if let Some(found) = undefined(policy, &reference) {
                push(diagnostics, reference.allow, found);
            }
        }
    }
}

/// A name that stands for another object.
struct Reference<'a> {
    kind: Kind,
    name: &'a str,
    span: Span,
    pointer: Pointer,
    /// What its author accepts.
    allow: &'a [Allowance],
}

/// Two objects of one kind and name: others could not tell them apart, and their files would be one.
fn twice(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<(Kind, String), &Object> = HashMap::new();
    for object in policy.all_objects() {
        let key = (object.kind(), object.name.to_lowercase());
        if let Some(first) = seen.get(&key) {
            let message = format!(
                "there are two documents of the {} `{}`",
                object.kind().title(),
                object.name
            );
            let found = Diagnostic::new(&rules::C009, message, object.span, object.pointer.clone());
            diagnostics.push(
                found
                    .with_help("give one of them another name, or make them one")
                    .with_related(first.span, "the first one"),
            );
        } else {
            seen.insert(key, object);
        }
    }
}

/// The kinds and names of all objects that a policy refers to by name.
pub(crate) fn named_objects(policy: &Policy) -> impl Iterator<Item = (Kind, &str)> {
    references(policy)
        .into_iter()
        .map(|reference| (reference.kind, reference.name))
}

/// Everything that refers to another object by its name.
fn references(policy: &Policy) -> Vec<Reference<'_>> {
    let mut all = Vec::new();
    for profile in &policy.profiles {
        if let Some(assign) = &profile.assign {
            let pointer = profile.pointer.key("assign");
            in_assignment(assign, &pointer, &profile.allow, &mut all);
        }
    }
    for object in policy.all_objects() {
        let allow = object.allow.as_slice();
        // The profile that another delivery has made of it is assigned in its place.
        let assign = object.assign.as_ref();
        if let Some(assign) = assign.filter(|_| !object.is_delivered_as_profile()) {
            in_assignment(assign, &object.pointer.key("assign"), allow, &mut all);
        }
        let members = object.texts("members").map(|(name, span)| Reference {
            kind: Kind::Group,
            name,
            span,
            pointer: object.pointer.key("members"),
            allow,
        });
        all.extend(members);
        for refers in object.object_type.refers {
            if let Some(node) = object.property(refers.property) {
                let pointer = object.pointer.key(refers.property);
                named(refers.kind, node, &pointer, allow, &mut all);
            }
        }
    }
    all
}

/// The groups and filters of an `assign`, or of one for each intent.
fn in_assignment<'a>(
    assign: &'a Node,
    pointer: &Pointer,
    allow: &'a [Allowance],
    all: &mut Vec<Reference<'a>>,
) {
    let Some(entries) = assign.value.as_dictionary() else {
        return;
    };
    for entry in entries {
        let pointer = pointer.key(&entry.key);
        let kind = match entry.key.as_str() {
            "groups" | "exclude-groups" => Kind::Group,
            "filter" | "exclude-filter" => Kind::Filter,
            _ => {
                in_assignment(&entry.value, &pointer, allow, all);
                continue;
            }
        };
        named(kind, &entry.value, &pointer, allow, all);
    }
}

/// A name, or each of a list.
fn named<'a>(
    kind: Kind,
    node: &'a Node,
    pointer: &Pointer,
    allow: &'a [Allowance],
    all: &mut Vec<Reference<'a>>,
) {
    let mut add = |node: &'a Node, pointer: Pointer| {
        if let Some(name) = node.value.as_str() {
            let span = node.span;
            all.push(Reference {
                kind,
                name,
                span,
                pointer,
                allow,
            });
        }
    };
    match &node.value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                add(item, pointer.index(index));
            }
        }
        _ => add(node, pointer.clone()),
    }
}

fn undefined(policy: &Policy, reference: &Reference<'_>) -> Option<Diagnostic> {
    let Reference { kind, name, .. } = *reference;
    if is_uuid(name) || policy.object(kind, name).is_some() {
        return None;
    }
    let message = format!(
        "nothing in this policy defines the {} `{name}`",
        kind.title()
    );
    let known = policy.of_kind(kind).map(|object| object.name.as_str());
    let exists = format!(
        "`{}: {{ {name}: {{ exists: true }} }}`",
        kind.plural().unwrap_or(kind.name())
    );
    let help = match nearest(name, known) {
        Some(near) => {
            format!("did you mean `{near}`? One that is in the tenant already is named by {exists}")
        }
        None => format!(
            "write a document `{}: {name}`, or {exists} if it is in the tenant already",
            kind.name()
        ),
    };
    let found = Diagnostic::new(
        &rules::R030,
        message,
        reference.span,
        reference.pointer.clone(),
    );
    Some(found.with_help(help))
}

/// Groups that are members of themselves, by way of others.
fn circles(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    for group in policy.of_kind(Kind::Group) {
        let mut way = vec![group];
        if let Some((pointer, span)) = leads_back(policy, group, &mut way) {
            // Said once, at the group whose name comes first.
            if way.iter().any(|other| other.name < group.name) {
                continue;
            }
            let names: Vec<String> = way
                .iter()
                .chain([&group])
                .map(|group| format!("`{}`", group.name))
                .collect();
            let message = format!("a group is a member of itself: {}", names.join(" → "));
            let found = Diagnostic::new(&rules::C010, message, span, pointer);
            diagnostics.push(found.with_help("take one of them out of the other's `members`"));
        }
    }
}

/// Walks the members until one is the group that the way began at; the place where the group itself names the first.
fn leads_back<'a>(
    policy: &'a Policy,
    start: &'a Object,
    way: &mut Vec<&'a Object>,
) -> Option<(Pointer, Span)> {
    let last = *way.last()?;
    for (name, span) in last.texts("members") {
        let place = || (last.pointer.key("members"), span);
        if name == start.name {
            return Some(place());
        }
        let Some(next) = policy.object(Kind::Group, name) else {
            continue;
        };
        if way.iter().any(|seen| seen.name == next.name) {
            continue;
        }
        way.push(next);
        if let Some(end) = leads_back(policy, start, way) {
            return Some(if last.name == start.name {
                place()
            } else {
                end
            });
        }
        way.pop();
    }
    None
}
