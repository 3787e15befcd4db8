//! Documents to profiles: which belong together, what extends what, and what comes of it.

use super::merge::Merger;
use super::profile::{Content, PREDICATE, ProfileDocument};
use super::read_target;
use crate::diagnostic::{Diagnostic, Files, Pointer, Rule, nearest, rules};
use crate::policy::{Allowance, Deliver, ENVELOPE, Profile, Target};
use crate::value::{Dictionary, Entry, Node, Span, Value};
use std::collections::HashMap;

/// What a profile that extends another one does not take over: what can only be one profile's.
const OWN: &[&str] = &[
    "identifier",
    "uuid",
    "display-name",
    "description",
    "assign",
];

/// The properties under `graph` that name the object, which a profile that extends another one does not take over.
const OWN_OF_GRAPH: &[&str] = &["name", "displayName", "description"];

/// What it takes over where it does not say something else: what is no setting of the Mac.
const DEFAULTS: &[&str] = &["deliver", "target", "role-scope-tags"];

/// All documents with one name.
struct Draft {
    name: String,
    span: Span,
    documents: Vec<ProfileDocument>,
    /// The draft that it extends.
    base: Option<usize>,
}

/// Makes profiles of all documents of a policy, in the order in which their names first occur.
pub(super) fn assemble(
    documents: Vec<ProfileDocument>,
    target: Target,
    files: &Files,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Profile> {
    let mut drafts = group(documents);
    link(&mut drafts, diagnostics);
    break_cycles(&mut drafts, diagnostics);
    let mut contents: Vec<Option<Content>> = drafts.iter().map(|_| None).collect();
    for index in 0..drafts.len() {
        complete(index, &drafts, &mut contents, files, diagnostics);
    }
    drafts
        .into_iter()
        .zip(contents)
        .map(|(draft, content)| {
            let content = content.unwrap_or_default();
            profile(draft, content, target, diagnostics)
        })
        .collect()
}

fn group(documents: Vec<ProfileDocument>) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut indexes: HashMap<String, usize> = HashMap::new();
    for document in documents {
        let index = *indexes.entry(document.name.clone()).or_insert(drafts.len());
        match drafts.get_mut(index) {
            Some(draft) => draft.documents.push(document),
            None => drafts.push(Draft {
                name: document.name.clone(),
                span: document.span,
                documents: vec![document],
                base: None,
            }),
        }
    }
    drafts
}

/// Finds the profiles that others extend.
fn link(drafts: &mut [Draft], diagnostics: &mut Vec<Diagnostic>) {
    let names: Vec<String> = drafts.iter().map(|draft| draft.name.clone()).collect();
    let indexes: HashMap<&str, usize> = names
        .iter()
        .enumerate()
        .map(|(index, name)| (name.as_str(), index))
        .collect();
    for draft in drafts {
        let mut first: Option<&(String, Span)> = None;
        for document in &draft.documents {
            let Some(extends) = &document.extends else {
                continue;
            };
            match (first, indexes.get(extends.0.as_str())) {
                (Some(first), _) if first.0 != extends.0 => {
                    diagnostics.push(extends_two(extends, first));
                }
                (Some(_), _) => {}
                (None, Some(&base)) => draft.base = Some(base),
                (None, None) => diagnostics.push(extends_nothing(extends, &names)),
            }
            first = first.or(Some(extends));
        }
    }
}

fn extends_two(extends: &(String, Span), first: &(String, Span)) -> Diagnostic {
    let message = "a profile extends one other profile, and this one extends two";
    Diagnostic::new(
        &rules::P025,
        message,
        extends.1,
        Pointer::root().key("extends"),
    )
    .with_help("let the profile that is extended extend the other one")
    .with_related(first.1, "the first one")
}

fn extends_nothing(extends: &(String, Span), names: &[String]) -> Diagnostic {
    let message = format!("there is no profile `{}` to extend", extends.0);
    let help = match nearest(&extends.0, names.iter().map(String::as_str)) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None => "write the name of a profile of this policy; a file that is checked alone knows its own profiles only".to_owned(),
    };
    Diagnostic::new(
        &rules::P025,
        message,
        extends.1,
        Pointer::root().key("extends"),
    )
    .with_help(help)
}

/// Reports every circle once, and cuts it open.
fn break_cycles(drafts: &mut [Draft], diagnostics: &mut Vec<Diagnostic>) {
    // By index: the draft from which a walk first came by. A walk that comes by its own trace is in a circle.
    let mut trace: Vec<Option<usize>> = vec![None; drafts.len()];
    for start in 0..drafts.len() {
        let mut at = Some(start);
        while let Some(index) = at {
            match trace.get_mut(index) {
                Some(mark @ None) => *mark = Some(start),
                Some(Some(mark)) if *mark == start => {
                    report_cycle(index, drafts, diagnostics);
                    if let Some(draft) = drafts.get_mut(index) {
                        draft.base = None;
                    }
                    break;
                }
                _ => break,
            }
            at = drafts.get(index).and_then(|draft| draft.base);
        }
    }
}

fn report_cycle(start: usize, drafts: &[Draft], diagnostics: &mut Vec<Diagnostic>) {
    let mut names = Vec::new();
    let mut at = start;
    while let Some(draft) = drafts.get(at) {
        names.push(format!("`{}`", draft.name));
        match draft.base {
            Some(base) if base != start => at = base,
            _ => break,
        }
    }
    let Some(draft) = drafts.get(start) else {
        return;
    };
    let extends = draft
        .documents
        .iter()
        .find_map(|document| document.extends.as_ref());
    let span = extends.map_or(draft.span, |(_, span)| *span);
    let message = format!(
        "`{}` extends itself: {} → `{0}`",
        draft.name,
        names.join(" → ")
    );
    diagnostics.push(
        Diagnostic::new(&rules::P026, message, span, Pointer::root().key("extends"))
            .with_help("let one of them stand for itself"),
    );
}

/// Fills in the content of a draft, after that of all drafts that it builds on. No recursion: a chain may be long.
fn complete(
    index: usize,
    drafts: &[Draft],
    contents: &mut [Option<Content>],
    files: &Files,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut chain = Vec::new();
    let mut at = Some(index);
    while let Some(index) = at.filter(|&index| matches!(contents.get(index), Some(None))) {
        chain.push(index);
        at = drafts.get(index).and_then(|draft| draft.base);
    }
    for index in chain.into_iter().rev() {
        let Some(draft) = drafts.get(index) else {
            continue;
        };
        let base = draft.base.and_then(|base| contents.get(base)?.as_ref());
        let mut content =
            base.map_or_else(Content::default, |base| inherited(base, &draft.documents));
        for document in &draft.documents {
            let mut merger = Merger {
                overrides: document.overrides,
                files,
                diagnostics,
            };
            merger.merge(&mut content, document.content.clone());
        }
        if let Some(slot) = contents.get_mut(index) {
            *slot = Some(content);
        }
    }
}

fn inherited(base: &Content, documents: &[ProfileDocument]) -> Content {
    let mut content = base.clone();
    let is_written = |field: &&&str| {
        let mut fields = documents.iter().map(|document| &document.content.fields);
        fields.any(|fields| fields.contains_key(field))
    };
    for field in OWN.iter().chain(DEFAULTS.iter().filter(is_written)) {
        content.fields.remove(field);
    }
    if let Some(Value::Dictionary(graph)) =
        content.fields.get_mut("graph").map(|node| &mut node.value)
    {
        for name in OWN_OF_GRAPH {
            graph.remove(name);
        }
    }
    content
}

fn profile(
    draft: Draft,
    content: Content,
    target: Target,
    diagnostics: &mut Vec<Diagnostic>,
) -> Profile {
    let Content {
        mut fields,
        groups,
        variables,
    } = content;
    Profile {
        allow: allowances(fields.get("allow"), diagnostics),
        deliver: text(&fields, "deliver")
            .and_then(Deliver::from_name)
            .unwrap_or_default(),
        target: fields
            .get("target")
            .map(|node| target.or(read_target(node))),
        role_scope_tags: texts(fields.get("role-scope-tags")),
        assign: fields.remove("assign").map(|entry| entry.value),
        predicate: fields.remove(PREDICATE).map(|entry| entry.value),
        graph: fields
            .remove("graph")
            .and_then(|entry| match entry.value.value {
                Value::Dictionary(properties) => Some(properties),
                _ => None,
            })
            .unwrap_or_default(),
        envelope: envelope(&mut fields),
        variables,
        name: draft.name,
        span: draft.span,
        payloads: groups
            .into_iter()
            .flat_map(|group| group.payloads)
            .collect(),
        ..Profile::default()
    }
}

fn text<'a>(fields: &'a Dictionary, name: &str) -> Option<&'a str> {
    fields.get(name)?.value.as_str()
}

fn texts(node: Option<&Node>) -> Vec<String> {
    let items = node.and_then(|node| node.value.as_array()).unwrap_or(&[]);
    let texts = items.iter().filter_map(|item| item.value.as_str());
    texts.map(str::to_owned).collect()
}

/// The fields that are keys of the profile itself, under Apple's names.
fn envelope(fields: &mut Dictionary) -> Dictionary {
    let mut envelope: Dictionary = ENVELOPE
        .iter()
        .filter_map(|(source, apple)| {
            let mut entry = fields.remove(source)?;
            (*apple).clone_into(&mut entry.key);
            Some(entry)
        })
        .collect();
    if let Some(scope) = envelope.get_mut("PayloadScope") {
        let name = if scope.value.as_str() == Some("user") {
            "User"
        } else {
            "System"
        };
        scope.value = name.into();
    }
    if let Some(Entry { value, .. }) = fields.remove("envelope")
        && let Value::Dictionary(others) = value.value
    {
        for entry in others {
            envelope.insert(entry);
        }
    }
    envelope
}

/// Reads `allow`: the codes of rules, each with the reason.
pub(super) fn allowances(node: Option<&Node>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Allowance> {
    let Some(Value::Dictionary(entries)) = node.map(|node| &node.value) else {
        return Vec::new();
    };
    let mut allowances = Vec::new();
    for entry in entries {
        let reason = entry.value.value.as_str().unwrap_or("").trim();
        let fault = match Rule::find(&entry.key) {
            None => format!("there is no rule `{}`", entry.key),
            Some(rule) if rule.code.starts_with('P') => {
                format!(
                    "`{}` cannot be accepted: what it finds cannot be built",
                    rule.code
                )
            }
            Some(rule) if reason.is_empty() => {
                format!("`{}` is accepted without a reason", rule.code)
            }
            Some(code) => {
                let reason = reason.to_owned();
                allowances.push(Allowance { code, reason });
                continue;
            }
        };
        let pointer = Pointer::root().key("allow").key(&entry.key);
        diagnostics.push(
            Diagnostic::new(&rules::P029, fault, entry.key_span, pointer).with_help(
                "write the code of a rule and why it does not apply here, `S004: \"why\"`",
            ),
        );
    }
    allowances
}
