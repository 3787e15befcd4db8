//! Which back end makes what of a profile, and under which name.

use super::artifact::{ArtifactKind, GraphRequest};
use super::draft::{Draft, Request};
use super::lost::lost;
use super::places::Places;
use super::{Delivery, Lowered, Options};
use super::{
    catalog, custom, declaration, graph, json, object, preference_file, settings_catalog, slug,
};
use crate::diagnostic::{Diagnostic, Files, rules};
use crate::policy::{Deliver, Object, Payload, Policy, Profile};
use std::collections::HashMap;
use std::error::Error;

/// A lowering under way.
pub(super) struct Lowering<'a> {
    policy: &'a Policy,
    options: Options<'a>,
    places: Places<'a>,
    diagnostics: Vec<Diagnostic>,
    deliveries: Vec<Delivery>,
}

type Drafts = Result<Vec<Draft>, Vec<Diagnostic>>;
type SigningFailed = Box<dyn Error + Send + Sync>;

/// What becomes of a profile.
pub(super) struct Drawn {
    deliver: Deliver,
    reason: Option<String>,
    drafts: Drafts,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(policy: &'a Policy, files: &'a Files, options: Options<'a>) -> Self {
        Self {
            policy,
            options,
            places: Places::new(files),
            diagnostics: Vec::new(),
            deliveries: Vec::new(),
        }
    }

    pub(super) fn finish(self) -> Lowered {
        let (artifacts, problems) = self.places.finish();
        let mut diagnostics = self.diagnostics;
        diagnostics.extend(problems);
        Lowered {
            artifacts,
            diagnostics,
            deliveries: self.deliveries,
        }
    }

    /// What becomes of a profile, before it is known what becomes of the others.
    pub(super) fn draw(&self, profile: &Profile) -> Result<Drawn, SigningFailed> {
        let (deliver, reason, drafts) = match profile.deliver {
            Deliver::Auto => self.choose(profile)?,
            deliver => (deliver, None, self.drafts(profile, deliver)?),
        };
        Ok(Drawn {
            deliver,
            reason,
            drafts,
        })
    }

    /// Takes in what becomes of a profile; those of a policy in their order.
    pub(super) fn place(&mut self, profile: &'a Profile, drawn: Drawn) {
        let Drawn {
            deliver,
            reason,
            drafts,
        } = drawn;
        match drafts {
            Ok(drafts) => {
                self.diagnostics.extend(lost(profile, deliver));
                self.places.place(profile.into(), drafts, reason.as_deref());
                self.deliveries.push(Delivery {
                    profile: profile.name.clone(),
                    deliver,
                    reason,
                });
            }
            Err(problems) => self.diagnostics.extend(problems),
        }
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
        let drafts = object::drafts(self.policy, object);
        self.places.place(object.into(), drafts, None);
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
        let bytes = match unsigned_profile(self.policy, profile) {
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
}

/// The configuration profile that a profile of policy source becomes, without a signature.
///
/// # Errors
///
/// What no configuration profile can carry.
pub(crate) fn unsigned_profile(
    policy: &Policy,
    profile: &Profile,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let mut problems: Vec<_> = graph::not_in_the_catalog(profile).into_iter().collect();
    let payloads = profile.payloads.iter();
    let declarations = payloads.filter(|payload| declaration::is_declaration(payload));
    problems.extend(declarations.map(not_in_a_profile));
    if problems.is_empty() {
        super::profile(policy, profile)
    } else {
        Err(problems)
    }
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
