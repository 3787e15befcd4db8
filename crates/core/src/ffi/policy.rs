//! Reading a policy, checking it, and building it.

use super::target::TargetRequest;
use super::{Fault, FaultKind, Given, Plain};
use crate::check;
use crate::diagnostic::{Diagnostic, Files, Found, Rule, Severity, rules};
use crate::input;
use crate::lower::{self, Artifact, Delivery, Lowered, Options};
use crate::output;
use crate::policy::{Payload, Policy, Profile, Target};
use crate::source::{LoadOptions, Loaded};
use crate::value::Value;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use std::path::PathBuf;
use std::time::SystemTime;

/// What a policy says.
#[derive(Debug, Serialize)]
pub struct PolicyAnswer {
    organization: Option<String>,
    identifier: Option<String>,
    profiles: Vec<ProfileAnswer>,
    objects: Vec<ObjectAnswer>,
    /// What there was to say of reading it.
    diagnostics: Vec<Found>,
    files: usize,
}

/// A profile of a policy.
#[derive(Debug, Serialize)]
struct ProfileAnswer {
    name: String,
    identifier: String,
    deliver: &'static str,
    /// Apple's keys of the profile itself.
    envelope: Plain,
    payloads: Vec<PayloadAnswer>,
}

/// A payload of a profile.
#[derive(Debug, Serialize)]
struct PayloadAnswer {
    payload_type: String,
    content: Plain,
}

/// Another object of Graph.
#[derive(Debug, Serialize)]
struct ObjectAnswer {
    kind: &'static str,
    name: String,
}

/// Asks what is wrong with a policy.
#[derive(Debug, Deserialize)]
pub struct CheckRequest {
    #[serde(default)]
    target: TargetRequest,
    /// Codes of rules whose findings become notes.
    #[serde(default)]
    allow: Vec<String>,
}

/// What was found.
#[derive(Debug, Serialize)]
pub struct CheckAnswer {
    diagnostics: Vec<Found>,
    /// How many files were looked at.
    files: usize,
}

/// Asks for what a policy becomes.
#[derive(Debug, Deserialize)]
pub struct BuildRequest {
    #[serde(default)]
    target: TargetRequest,
    #[serde(default)]
    allow: Vec<String>,
    /// The folder to write to; nothing is written without one.
    out: Option<PathBuf>,
    /// The ids that a tenant has given, as JSON.
    ids: Option<ByteBuf>,
}

/// What a policy has become.
#[derive(Debug, Serialize)]
pub struct BuildAnswer {
    artifacts: Vec<ArtifactAnswer>,
    deliveries: Vec<DeliveryAnswer>,
    /// `manifest.json`.
    #[serde(with = "serde_bytes")]
    manifest: Vec<u8>,
    /// Names that still stand where ids belong.
    without_id: Vec<String>,
    diagnostics: Vec<Found>,
    files: usize,
    /// How many files are new or changed, how many were so already, how many are gone.
    written: Option<[usize; 3]>,
}

/// A file of a build.
#[derive(Debug, Serialize)]
struct ArtifactAnswer {
    path: String,
    kind: &'static str,
    name: String,
    #[serde(with = "serde_bytes")]
    content: Vec<u8>,
    source: Option<String>,
    reason: Option<String>,
}

/// How a profile reaches the Mac.
#[derive(Debug, Serialize)]
struct DeliveryAnswer {
    profile: String,
    deliver: &'static str,
    reason: Option<String>,
}

/// A policy with everything that was found in it.
pub(super) struct Checked {
    pub(super) policy: Policy,
    files: Files,
    diagnostics: Vec<Diagnostic>,
}

pub(super) fn read(given: &Given<'_>) -> Result<PolicyAnswer, Fault> {
    let loaded = load(given, Target::default(), &[])?;
    let policy = &loaded.policy;
    Ok(PolicyAnswer {
        organization: policy.organization.clone(),
        identifier: policy.identifier.clone(),
        profiles: policy
            .profiles
            .iter()
            .map(|profile| describe(policy, profile))
            .collect(),
        objects: policy
            .objects
            .iter()
            .map(|object| ObjectAnswer {
                kind: object.kind().name(),
                name: object.name.clone(),
            })
            .collect(),
        diagnostics: found(&loaded.diagnostics, &loaded.files),
        files: loaded.files.len(),
    })
}

pub(super) fn check(request: &CheckRequest, given: &Given<'_>) -> Result<CheckAnswer, Fault> {
    let checked = checked(&request.target, &request.allow, given, &[])?;
    Ok(CheckAnswer {
        diagnostics: found(&checked.diagnostics, &checked.files),
        files: checked.files.len(),
    })
}

pub(super) fn build(request: &BuildRequest, given: &Given<'_>) -> Result<BuildAnswer, Fault> {
    let skip: Vec<PathBuf> = request.out.iter().cloned().collect();
    let mut checked = checked(&request.target, &request.allow, given, &skip)?;
    let mut lowered = checked.lower(given)?;
    let without_id = match &request.ids {
        Some(ids) => {
            let ids = lower::ids(ids).map_err(|error| Fault::new(FaultKind::Invalid, error))?;
            lower::fill_in(&mut lowered.artifacts, &ids)
        }
        None => Vec::new(),
    };
    let written = match &request.out {
        Some(out) => {
            given.keep_going()?;
            let written = output::write(out, &lowered.artifacts)
                .map_err(|error| Fault::new(FaultKind::Unreadable, error.to_string()))?;
            Some([written.written, written.unchanged, written.removed])
        }
        None => None,
    };
    Ok(BuildAnswer {
        manifest: lower::manifest(&lowered.artifacts),
        artifacts: lowered.artifacts.into_iter().map(artifact).collect(),
        deliveries: lowered.deliveries.into_iter().map(delivery).collect(),
        without_id,
        diagnostics: found(&checked.diagnostics, &checked.files),
        files: checked.files.len(),
        written,
    })
}

impl Checked {
    /// What becomes of the policy; a fault where there is an error.
    pub(super) fn lower(&mut self, given: &Given<'_>) -> Result<Lowered, Fault> {
        self.sound()?;
        let sign = given.sign.map(|sign| {
            |content: &[u8]| -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
                given.keep_going()?;
                Ok(sign(content)?)
            }
        });
        let mut options = Options::new();
        if let Some(sign) = &sign {
            options = options.with_signature(sign);
        }
        let lowered = lower::lower(&self.policy, &self.files, options);
        let mut lowered = lowered.map_err(Fault::of_signing)?;
        self.diagnostics.append(&mut lowered.diagnostics);
        check::sort(&mut self.diagnostics);
        self.sound()?;
        Ok(lowered)
    }

    /// A fault where there is an error.
    fn sound(&self) -> Result<(), Fault> {
        let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
        let errors = self.diagnostics.iter().filter(is_error).count();
        let unreadable = self
            .diagnostics
            .iter()
            .any(|found| *found.code == rules::P001);
        let (kind, message) = match errors {
            _ if unreadable => (FaultKind::Unreadable, "not everything could be read".into()),
            0 => return Ok(()),
            1 => (FaultKind::Invalid, "the policy has an error".to_owned()),
            errors => (
                FaultKind::Invalid,
                format!("the policy has {errors} errors"),
            ),
        };
        Err(Fault::new(kind, message).with_diagnostics(&self.diagnostics, &self.files))
    }
}

/// Reads the one policy that was given.
fn load(given: &Given<'_>, target: Target, skip: &[PathBuf]) -> Result<Loaded, Fault> {
    let [input] = given.inputs else {
        return Err(Fault::new(FaultKind::Invalid, "give one policy"));
    };
    given.keep_going()?;
    Ok(input.load(LoadOptions {
        target,
        now: Some(SystemTime::now()),
        skip: skip.to_vec(),
        ..LoadOptions::default()
    }))
}

/// Reads the one policy that was given, and checks it.
pub(super) fn checked(
    target: &TargetRequest,
    allow: &[String],
    given: &Given<'_>,
    skip: &[PathBuf],
) -> Result<Checked, Fault> {
    let allowed = allow.iter().map(|code| {
        let unknown = || Fault::new(FaultKind::Invalid, format!("there is no rule `{code}`"));
        Rule::find(code).ok_or_else(unknown)
    });
    let allowed: Vec<_> = allowed.collect::<Result<_, _>>()?;
    let mut loaded = load(given, target.target()?, skip)?;
    given.keep_going()?;
    let mut diagnostics = std::mem::take(&mut loaded.diagnostics);
    diagnostics.extend(input::check(&loaded));
    for found in &mut diagnostics {
        if allowed.contains(&found.code.rule()) {
            found.severity = Severity::Note;
        }
    }
    check::mask_secrets(&loaded.policy, &mut loaded.files);
    check::sort(&mut diagnostics);
    Ok(Checked {
        policy: loaded.policy,
        files: loaded.files,
        diagnostics,
    })
}

fn found(diagnostics: &[Diagnostic], files: &Files) -> Vec<Found> {
    let all = diagnostics.iter();
    all.map(|found| Found::new(found, files)).collect()
}

fn describe(policy: &Policy, profile: &Profile) -> ProfileAnswer {
    let payload = |payload: &Payload| PayloadAnswer {
        payload_type: payload.payload_type.clone(),
        content: Plain(Value::Dictionary(payload.content.clone())),
    };
    ProfileAnswer {
        name: profile.name.clone(),
        identifier: lower::identifier(policy, profile),
        deliver: profile.deliver.name(),
        envelope: Plain(Value::Dictionary(profile.envelope.clone())),
        payloads: profile.payloads.iter().map(payload).collect(),
    }
}

fn artifact(artifact: Artifact) -> ArtifactAnswer {
    ArtifactAnswer {
        path: artifact.path,
        kind: artifact.kind.name(),
        name: artifact.name,
        content: artifact.bytes,
        source: artifact.source,
        reason: artifact.reason,
    }
}

fn delivery(delivery: Delivery) -> DeliveryAnswer {
    DeliveryAnswer {
        profile: delivery.profile,
        deliver: delivery.deliver.name(),
        reason: delivery.reason,
    }
}
