//! Reading a policy, checking it, and building it.

use super::input::build_loaded;
use super::target::TargetRequest;
use super::{Fault, FaultKind, Given, Plain};
use crate::diagnostic::{Diagnostic, Files, Found, Severity};
use crate::lower::{self, Artifact, Delivery};
use crate::output;
use crate::pipeline::{self, BuildOptions, Built};
use crate::policy::{Payload, Policy, Profile, Target};
use crate::source::{LoadOptions, Loaded, NativeWorld, payload_fields, profile_fields};
use crate::value::Value;
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

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
    /// Its document in policy source, without payloads.
    document: Plain,
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
    /// Files and folders that are held against each other, in place of an input.
    paths: Option<Vec<PathBuf>>,
    /// Values of the variables that policies at the paths have.
    #[serde(default)]
    variables: BTreeMap<String, String>,
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

pub(super) fn read(given: &Given<'_>) -> Result<PolicyAnswer, Fault> {
    let whole = given.input()?.whole(given.options(Target::default()))?;
    let policy = &whole.policy;
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
        diagnostics: found(&whole.diagnostics, &whole.files),
        files: whole.files.len(),
    })
}

pub(super) fn check(request: &CheckRequest, given: &Given<'_>) -> Result<CheckAnswer, Fault> {
    let options = given.options(request.target.target()?);
    let findings = match &request.paths {
        Some(paths) => {
            let set = request.variables.clone();
            let options = LoadOptions { set, ..options };
            pipeline::check(&NativeWorld, paths, &options, &request.allow)?
        }
        None => given.input()?.check(options, &request.allow)?,
    };
    let all = findings.all();
    Ok(CheckAnswer {
        diagnostics: all.map(|(one, files)| Found::new(one, files)).collect(),
        files: findings.files,
    })
}

pub(super) fn build(request: &BuildRequest, given: &Given<'_>) -> Result<BuildAnswer, Fault> {
    let out = request.out.as_deref();
    let mut built = built(given, &request.target, &request.allow, out)?;
    let artifacts = &mut built.lowered.artifacts;
    let without_id = match &request.ids {
        Some(ids) => {
            let ids = lower::ids(ids).map_err(|error| Fault::new(FaultKind::Invalid, error))?;
            lower::fill_in(artifacts, &ids)
        }
        None => Vec::new(),
    };
    let written = match out {
        Some(out) => {
            given.interrupt.poll().map_err(pipeline::Error::from)?;
            let written = output::write(out, artifacts).map_err(pipeline::Error::from)?;
            Some([written.written, written.unchanged, written.removed])
        }
        None => None,
    };
    let Built {
        checked, lowered, ..
    } = built;
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

/// What becomes of the policy that was given; a fault where it has an error.
pub(super) fn built(
    given: &Given<'_>,
    target: &TargetRequest,
    allow: &[String],
    out: Option<&Path>,
) -> Result<Built, Fault> {
    let (input, options) = (given.input()?, given.options(target.target()?));
    let mut built = with_signature(given, allow, out, |how| input.build(options, how))?;
    input.rebase(&mut built);
    sound(built)
}

/// What becomes of a policy that was loaded; a fault where it has an error.
pub(super) fn built_of(
    loaded: Loaded,
    given: &Given<'_>,
    allow: &[String],
) -> Result<Built, Fault> {
    let build = |how: &BuildOptions<'_>| build_loaded(loaded, &given.interrupt, how);
    with_signature(given, allow, None, build).and_then(sound)
}

fn with_signature(
    given: &Given<'_>,
    allow: &[String],
    out: Option<&Path>,
    build: impl FnOnce(&BuildOptions<'_>) -> Result<Built, pipeline::Error>,
) -> Result<Built, Fault> {
    let sign = given.sign.map(|sign| {
        |content: &[u8]| -> Result<Vec<u8>, Box<dyn std::error::Error + Send + Sync>> {
            Ok(sign(content)?)
        }
    });
    Ok(build(&BuildOptions {
        allow,
        out,
        sign: sign.as_ref().map(|sign| sign as _),
    })?)
}

/// A fault where there is an error.
pub(super) fn sound(built: Built) -> Result<Built, Fault> {
    let checked = &built.checked;
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    let errors = checked.diagnostics.iter().filter(is_error).count();
    let (kind, message) = match errors {
        _ if !checked.is_readable() => (
            FaultKind::Unreadable,
            "not everything could be read".to_owned(),
        ),
        0 => return Ok(built),
        1 => (FaultKind::Invalid, "the policy has an error".to_owned()),
        errors => (
            FaultKind::Invalid,
            format!("the policy has {errors} errors"),
        ),
    };
    Err(Fault::new(kind, message).with_diagnostics(&checked.diagnostics, &checked.files))
}

pub(super) fn found(diagnostics: &[Diagnostic], files: &Files) -> Vec<Found> {
    let all = diagnostics.iter();
    all.map(|found| Found::new(found, files)).collect()
}

fn describe(policy: &Policy, profile: &Profile) -> ProfileAnswer {
    let payload = |payload: &Payload| PayloadAnswer {
        payload_type: payload.payload_type.clone(),
        content: Plain(Value::Dictionary(payload_fields(payload))),
    };
    ProfileAnswer {
        name: profile.name.clone(),
        identifier: lower::identifier(policy, profile),
        document: Plain(Value::Dictionary(profile_fields(profile))),
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
