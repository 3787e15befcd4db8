//! Where each file of a build goes, whose it is, and which request to Graph it is for.

use super::artifact::{Artifact, ArtifactKind, GraphRequest};
use super::assignment::Assignment;
use super::draft::{Draft, Request};
use super::{json, object, scope_tags, slug};
use crate::diagnostic::{Diagnostic, Files, Pointer, rules};
use crate::policy::{Assigned, Object, Profile};
use crate::value::{Node, Span};
use std::collections::HashMap;

/// Who a file is made from.
#[derive(Clone, Copy)]
pub(super) struct Owner<'a> {
    name: &'a str,
    span: Span,
    pointer: &'a Pointer,
    assign: Option<&'a Node>,
    assigned: Assigned,
    role_scope_tags: &'a [String],
    /// The object that it is, unless it is a profile.
    object: Option<&'a Object>,
}

impl<'a> From<&'a Profile> for Owner<'a> {
    fn from(profile: &'a Profile) -> Self {
        Self {
            name: &profile.name,
            span: profile.span,
            pointer: &profile.pointer,
            assign: profile.assign.as_ref(),
            assigned: Assigned::Configuration,
            role_scope_tags: &profile.role_scope_tags,
            object: None,
        }
    }
}

impl<'a> From<&'a Object> for Owner<'a> {
    fn from(object: &'a Object) -> Self {
        Self {
            name: &object.name,
            span: object.span,
            pointer: &object.pointer,
            assign: object.assign.as_ref(),
            assigned: object.object_type.assigned,
            role_scope_tags: &object.role_scope_tags,
            object: Some(object),
        }
    }
}

/// The files of a build so far.
pub(super) struct Places<'a> {
    files: &'a Files,
    /// Who has taken which path, in lower case: the file systems of Macs and Windows do not tell case apart.
    taken: HashMap<String, Owner<'a>>,
    artifacts: Vec<Artifact>,
    problems: Vec<Diagnostic>,
}

impl<'a> Places<'a> {
    pub(super) fn new(files: &'a Files) -> Self {
        Self {
            files,
            taken: HashMap::new(),
            artifacts: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// The files, and what two of them both claimed.
    pub(super) fn finish(self) -> (Vec<Artifact>, Vec<Diagnostic>) {
        (self.artifacts, self.problems)
    }

    /// Gives the drafts of a profile their places; what another profile has taken is an error.
    pub(super) fn place(&mut self, owner: Owner<'a>, drafts: Vec<Draft>, reason: Option<&str>) {
        for mut draft in drafts {
            if draft.kind == ArtifactKind::PreferenceFile
                && let Some(file_name) = draft.path.strip_prefix("preferences/")
                && self
                    .taken
                    .get(&draft.path.to_lowercase())
                    .is_some_and(|other| other.name != owner.name)
            {
                // The name of the file is the domain's: that of a second profile has a folder of its own.
                draft.path = format!("preferences/{}/{file_name}", slug(owner.name));
            }
            if let Some(other) = self.taken.insert(draft.path.to_lowercase(), owner) {
                let problem = collision(owner, other, &draft.path);
                self.problems.push(problem);
                return;
            }
            let assignment = assigned(owner, &draft);
            self.add(owner, draft, reason);
            if let Some(assignment) = assignment {
                self.add(owner, assignment, None);
            }
        }
    }

    fn add(&mut self, owner: Owner<'_>, draft: Draft, reason: Option<&str>) {
        let source = self.files.name(owner.span).map(str::to_owned);
        let kind = draft.kind;
        self.artifacts.push(Artifact {
            path: draft.path,
            bytes: draft.bytes,
            kind,
            name: owner.name.to_owned(),
            source,
            reason: reason.map(str::to_owned),
            graph: draft
                .request
                .map(|request| graph_request(owner, kind, request)),
        });
    }
}

/// The file that assigns what another one makes, where that is assigned.
fn assigned(owner: Owner<'_>, draft: &Draft) -> Option<Draft> {
    let request = draft.request.as_ref()?;
    if draft.kind == ArtifactKind::Assignment {
        return None;
    }
    let settings = owner.object.and_then(object::assignment_settings);
    let assigned = Assignment {
        path: draft.path.strip_suffix(".json")?,
        endpoint: &request.endpoint,
        to: provided(owner, draft.kind, request),
    };
    assigned.draft(owner.assigned, owner.assign?, settings.as_ref())
}

fn collision(owner: Owner<'_>, other: Owner<'_>, path: &str) -> Diagnostic {
    let problem =
        |message| Diagnostic::new(&rules::C040, message, owner.span, owner.pointer.clone());
    if owner.name == other.name && owner.span == other.span {
        let name = owner.name;
        problem(format!(
            "two payloads of the profile `{name}` would be written to `{path}`"
        ))
        .with_help("make them one payload")
    } else {
        problem(format!(
            "`{}` and `{}` would both be written to `{path}`",
            other.name, owner.name
        ))
        .with_related(other.span, format!("`{}` stands here", other.name))
        .with_help("give one of them another name, or make them one")
    }
}

/// What others refer to the thing by that a request makes: its kind and its name.
fn provided(owner: Owner<'_>, kind: ArtifactKind, request: &Request) -> String {
    let provided = request.provides.clone();
    provided.unwrap_or_else(|| format!("{}/{}", kind.name(), owner.name))
}

fn graph_request(owner: Owner<'_>, kind: ArtifactKind, request: Request) -> GraphRequest {
    let is_assignment = kind == ArtifactKind::Assignment;
    let provides = (!is_assignment).then(|| provided(owner, kind, &request));
    let tags = if is_assignment {
        &[]
    } else {
        owner.role_scope_tags
    };
    let mut depends_on = request.depends_on;
    depends_on.extend(tags.iter().filter_map(|tag| scope_tags::key(tag)));
    depends_on.sort();
    depends_on.dedup();
    GraphRequest {
        method: "POST",
        endpoint: request.endpoint,
        order: request.order,
        depends_on,
        provides,
        assign: owner
            .assign
            .filter(|_| !is_assignment)
            .map(|assign| json::value(&assign.value)),
        role_scope_tags: tags.to_vec(),
        content: request.content,
        finds: request.finds,
    }
}
