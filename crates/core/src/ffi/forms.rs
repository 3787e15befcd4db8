//! One profile in each of its forms.

use super::policy::built_of;
use super::{Fault, FaultKind, Given, Plain};
use crate::lower::{self, ArtifactKind};
use crate::pipeline::Whole;
use crate::policy::{Deliver, Target};
use crate::source::{Loaded, profile_to_yaml};
use crate::value::Value;
use serde::{Deserialize, Serialize};

/// Asks for a profile in one form.
#[derive(Debug, Deserialize)]
pub struct FormRequest {
    form: Form,
    #[serde(default)]
    allow: Vec<String>,
}

/// What a profile can be written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Form {
    /// A configuration profile, signed where there is a key.
    Mobileconfig,
    /// A policy of the settings catalog.
    SettingsCatalog,
    /// The dictionary of the profile, with all that is derived.
    Dictionary,
    /// Policy source.
    Yaml,
}

/// A profile in one form.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum FormAnswer {
    /// The bytes of a file.
    Content(serde_bytes::ByteBuf),
    /// A dictionary.
    Dictionary(Plain),
    /// Policy source.
    Text(String),
}

pub(super) fn form(request: &FormRequest, given: &Given<'_>) -> Result<FormAnswer, Fault> {
    let Whole {
        mut policy,
        files,
        diagnostics,
    } = given.input()?.whole(given.options(Target::default()))?;
    let [profile] = policy.profiles.as_mut_slice() else {
        let message = format!(
            "there are {} profiles in it, and one is wanted",
            policy.profiles.len()
        );
        return Err(Fault::new(FaultKind::Invalid, message));
    };
    let wanted = match request.form {
        Form::Yaml => return Ok(FormAnswer::Text(profile_to_yaml(profile))),
        Form::Dictionary | Form::Mobileconfig => {
            profile.deliver = Deliver::Mobileconfig;
            ArtifactKind::ConfigurationProfile
        }
        Form::SettingsCatalog => {
            profile.deliver = Deliver::SettingsCatalog;
            ArtifactKind::SettingsCatalogPolicy
        }
    };
    let loaded = Loaded {
        policy,
        files,
        diagnostics,
        ..Loaded::default()
    };
    let built = built_of(loaded, given, &request.allow)?;
    if request.form == Form::Dictionary {
        let policy = &built.policy;
        let profile = policy.profiles.first();
        let dictionary = profile.map(|profile| lower::dictionary(policy, profile));
        let dictionary = Value::Dictionary(dictionary.unwrap_or_default());
        return Ok(FormAnswer::Dictionary(Plain(dictionary)));
    }
    let mut artifacts = built.lowered.artifacts.into_iter();
    match artifacts.find(|artifact| artifact.kind == wanted) {
        Some(artifact) => Ok(FormAnswer::Content(artifact.bytes.into())),
        None => Err(Fault::new(
            FaultKind::Invalid,
            "nothing comes of the profile",
        )),
    }
}
