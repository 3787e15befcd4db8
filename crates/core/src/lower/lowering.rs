//! Which back end makes what of a profile, and under which name.

use super::artifact::{Artifact, ArtifactKind, GraphRequest};
use super::assignment::Assignment;
use super::draft::{Draft, Request};
use super::lost::lost;

use super::scope_tags;
use super::{Delivery, Lowered, Options};
use super::{
    catalog, custom, declaration, graph, json, object, preference_file, settings_catalog, slug,
};
use crate::diagnostic::{Diagnostic, Files, Pointer, rules};
use crate::policy::{Assigned, Deliver, Object, Payload, Policy, Profile};
use crate::value::{Node, Span};
use std::collections::HashMap;
use std::error::Error;

/// A lowering under way.
pub(super) struct Lowering<'a> {
    policy: &'a Policy,
    files: &'a Files,
    options: Options<'a>,
    lowered: Lowered,
    /// Who has taken which path, in lower case: the file systems of Macs and Windows do not tell case apart.
    taken: HashMap<String, Owner<'a>>,
}

/// Who a file is made from.
#[derive(Clone, Copy)]
struct Owner<'a> {
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

type Drafts = Result<Vec<Draft>, Vec<Diagnostic>>;
type SigningFailed = Box<dyn Error + Send + Sync>;

impl<'a> Lowering<'a> {
    pub(super) fn new(policy: &'a Policy, files: &'a Files, options: Options<'a>) -> Self {
        Self {
            policy,
            files,
            options,
            lowered: Lowered::default(),
            taken: HashMap::new(),
        }
    }

    pub(super) fn finish(self) -> Lowered {
        self.lowered
    }

    pub(super) fn profile(&mut self, profile: &'a Profile) -> Result<(), SigningFailed> {
        let (deliver, reason, drafts) = match profile.deliver {
            Deliver::Auto => self.choose(profile)?,
            deliver => (deliver, None, self.drafts(profile, deliver)?),
        };
        match drafts {
            Ok(drafts) => {
                self.lowered.diagnostics.extend(lost(profile, deliver));
                self.place(profile.into(), drafts, reason.as_deref());
                self.lowered.deliveries.push(Delivery {
                    profile: profile.name.clone(),
                    deliver,
                    reason,
                });
            }
            Err(problems) => self.lowered.diagnostics.extend(problems),
        }
        Ok(())
    }

    /// The settings catalog where it has every key, else declarations where all payloads are, else a profile.
    fn choose(
        &self,
        profile: &Profile,
    ) -> Result<(Deliver, Option<String>, Drafts), SigningFailed> {
        let lacking = if profile.graph.contains_key("settings") {
            Vec::new()
        } else {
            settings_catalog::coverage(profile)
        };
        if lacking.is_empty() {
            let reason = "the settings catalog has every key".to_owned();
            let drafts = self.settings_catalog(profile);
            return Ok((Deliver::SettingsCatalog, Some(reason), drafts));
        }
        let payloads = &profile.payloads;
        let declarations = !payloads.is_empty() && payloads.iter().all(declaration::is_declaration);
        let deliver = if declarations {
            Deliver::Declaration
        } else {
            Deliver::Mobileconfig
        };
        Ok((
            deliver,
            Some(summary(&lacking)),
            self.drafts(profile, deliver)?,
        ))
    }

    pub(super) fn object(&mut self, object: &'a Object) {
        self.place(object.into(), object::drafts(self.policy, object), None);
    }

    fn drafts(&self, profile: &Profile, deliver: Deliver) -> Result<Drafts, SigningFailed> {
        if deliver != Deliver::SettingsCatalog
            && let Some(problem) = graph::not_in_the_catalog(profile)
        {
            return Ok(Err(vec![problem]));
        }
        match deliver {
            Deliver::Mobileconfig | Deliver::Auto => self.configuration_profile(profile),
            Deliver::SettingsCatalog => Ok(self.settings_catalog(profile)),
            Deliver::Declaration => Ok(self.declarations(profile)),
            Deliver::PreferenceFile => Ok(self.preference_files(profile)),
        }
    }

    fn configuration_profile(&self, profile: &Profile) -> Result<Drafts, SigningFailed> {
        let declarations = profile
            .payloads
            .iter()
            .filter(|payload| declaration::is_declaration(payload));
        let problems: Vec<_> = declarations.map(not_in_a_profile).collect();
        if !problems.is_empty() {
            return Ok(Err(problems));
        }
        let bytes = match super::profile(self.policy, profile) {
            Ok(bytes) => bytes,
            Err(problems) => return Ok(Err(problems)),
        };
        let bytes = match self.options.sign {
            Some(sign) => sign(&bytes)?,
            None => bytes,
        };
        let slug = slug(&profile.name);
        let file_name = format!("{slug}.mobileconfig");
        let scope = self.policy.scope_of(profile);
        let custom = custom::custom(profile, scope, &file_name, &bytes);
        let graph = match graph::complete(profile, custom) {
            Ok(object) => json::file(&object),
            Err(problems) => return Ok(Err(problems)),
        };
        Ok(Ok(vec![
            Draft {
                path: format!("profiles/{file_name}"),
                kind: ArtifactKind::ConfigurationProfile,
                bytes,
                request: None,
            },
            Draft {
                path: format!("graph/deviceConfigurations/{slug}.json"),
                kind: ArtifactKind::CustomConfiguration,
                bytes: graph,
                request: Some(configuration(custom::ENDPOINT)),
            },
        ]))
    }

    fn settings_catalog(&self, profile: &Profile) -> Drafts {
        let policy = catalog::policy(profile)?;
        Ok(vec![Draft {
            path: format!("graph/configurationPolicies/{}.json", slug(&profile.name)),
            kind: ArtifactKind::SettingsCatalogPolicy,
            bytes: json::file(&policy),
            request: Some(configuration(catalog::ENDPOINT)),
        }])
    }

    fn declarations(&self, profile: &Profile) -> Drafts {
        if profile.payloads.is_empty() {
            return Err(vec![without_payloads(profile)]);
        }
        let files = declaration::files(self.policy, profile)?.into_iter();
        let drafts = files.map(|file| Draft {
            path: format!("declarations/{}", file.name),
            kind: file.kind,
            bytes: json::file(&file.json),
            request: None,
        });
        Ok(drafts.collect())
    }

    fn preference_files(&self, profile: &Profile) -> Drafts {
        for_each_payload(profile, |payload, _| {
            let file = preference_file::preference_file(self.policy, profile, payload)?;
            let stem = match profile.payloads.len() {
                ..=1 => slug(&profile.name),
                _ => format!("{}.{}", slug(&profile.name), payload.payload_type),
            };
            Ok(vec![
                Draft {
                    path: format!("preferences/{}", file.file_name),
                    kind: ArtifactKind::PreferenceFile,
                    bytes: file.bytes,
                    request: None,
                },
                Draft {
                    path: format!("graph/deviceConfigurations/{stem}.json"),
                    kind: ArtifactKind::CustomAppConfiguration,
                    bytes: json::file(&graph::complete(profile, file.graph)?),
                    request: Some(configuration(custom::ENDPOINT)),
                },
            ])
        })
    }

    /// Gives the drafts of a profile their places; what another profile has taken is an error.
    fn place(&mut self, owner: Owner<'a>, drafts: Vec<Draft>, reason: Option<&str>) {
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
                self.lowered.diagnostics.push(problem);
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
        self.lowered.artifacts.push(Artifact {
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

/// What every payload gives, or everything that is wrong with any of them; the number counts those of one type.
fn for_each_payload<'p>(
    profile: &'p Profile,
    make: impl Fn(&'p Payload, usize) -> Drafts,
) -> Drafts {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let mut drafts = Vec::new();
    let mut problems = Vec::new();
    for payload in &profile.payloads {
        let number = counts.entry(&payload.payload_type).or_default();
        *number += 1;
        match make(payload, *number) {
            Ok(made) => drafts.extend(made),
            Err(found) => problems.extend(found),
        }
    }
    if profile.payloads.is_empty() {
        problems.push(without_payloads(profile));
    }
    if problems.is_empty() {
        Ok(drafts)
    } else {
        Err(problems)
    }
}

fn without_payloads(profile: &Profile) -> Diagnostic {
    let message = format!("the profile `{}` has no payloads", profile.name);
    Diagnostic::new(&rules::G040, message, profile.span, profile.pointer.clone())
        .with_help("write at least one under `payloads`")
}

fn not_in_a_profile(payload: &Payload) -> Diagnostic {
    let message = format!(
        "`{}` is a declaration, which a configuration profile cannot carry",
        payload.payload_type
    );
    Diagnostic::new(&rules::G040, message, payload.span, payload.pointer.clone())
        .with_help("put it into a profile of its own with `deliver: declaration`")
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

/// Why the settings catalog was not chosen, in one line.
fn summary(lacking: &[Diagnostic]) -> String {
    match lacking {
        [] => "the settings catalog does not have every key".to_owned(),
        [only] => only.message.clone(),
        [first, rest @ ..] => format!("{}, and {} more like it", first.message, rest.len()),
    }
}

/// A request that makes a configuration.
fn configuration(endpoint: &str) -> Request {
    Request {
        endpoint: endpoint.to_owned(),
        order: GraphRequest::CONFIGURATION,
        ..Request::default()
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
