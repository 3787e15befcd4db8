//! What a rollout needs, and a report of a policy.

use super::policy::{built, found, sound};
use super::{Fault, FaultKind, Given};
use crate::diagnostic::{Files, Found};
use crate::pipeline::{BuildOptions, Built, Checked};
use crate::plan::credential::{Credential, CredentialKind, Examined, Opener, PublicKey, examine};
use crate::plan::{self, plan as rollout};
use crate::policy::Target;
use crate::report::{self, Options};
use crate::sign::{DecryptionKey, EncryptedMessage};
use crate::value::{Span, parse_date};
use serde::{Deserialize, Serialize};
use std::time::SystemTime;

/// Asks for the plan of a rollout, with what Apple has issued for it.
#[derive(Debug, Deserialize)]
pub struct PlanRequest {
    /// Push certificates.
    #[serde(default)]
    apns: Vec<CredentialFile>,
    /// Tokens of automated device enrollment.
    #[serde(default)]
    ade_tokens: Vec<CredentialFile>,
    /// The certificate that they are encrypted to.
    ade_certificate: Option<CredentialFile>,
    /// Its private key, PEM.
    ade_key: Option<CredentialFile>,
    /// Content tokens.
    #[serde(default)]
    vpp_tokens: Vec<CredentialFile>,
    /// Opens an encrypted key.
    password: Option<String>,
}

/// A file that Apple has issued.
#[derive(Debug, Deserialize)]
struct CredentialFile {
    name: Option<String>,
    #[serde(with = "serde_bytes")]
    content: Vec<u8>,
}

/// A plan in the words of the command.
#[derive(Debug, Serialize)]
pub struct PlanAnswer {
    json: String,
    markdown: String,
}

/// Asks for a report of a policy.
#[derive(Debug, Deserialize)]
pub struct DocsRequest {
    /// The day that it names, `2026-11-25`.
    date: Option<String>,
    /// What the authors have written above each document.
    #[serde(default)]
    comments: bool,
    #[serde(default)]
    allow: Vec<String>,
}

/// A report of a policy.
#[derive(Debug, Serialize)]
pub struct DocsAnswer {
    markdown: String,
    html: String,
    /// How many keys the policy sets.
    keys: usize,
    /// Those that have no description.
    without_meaning: Vec<String>,
    diagnostics: Vec<Found>,
}

pub(super) fn plan(request: &PlanRequest, given: &Given<'_>) -> Result<PlanAnswer, Fault> {
    let built = built(given, &Default::default(), &[], None)?;
    let invalid = |error: String| Fault::new(FaultKind::Invalid, error);
    let mut plan = rollout(&built.policy, &built.lowered.artifacts)
        .map_err(|error| invalid(error.to_string()))?;
    let mut files = Files::new();
    plan.credentials = credentials(request, &mut files)?;
    Ok(PlanAnswer {
        json: plan::to_json(&plan, &files),
        markdown: plan::to_markdown(&plan, &files),
    })
}

fn credentials(request: &PlanRequest, files: &mut Files) -> Result<Vec<Examined>, Fault> {
    let now = SystemTime::now();
    let mut look = |file: &CredentialFile, kind, opener| {
        // Without its text: an excerpt would show what is secret.
        let name = file.name.as_deref().unwrap_or("<bytes>");
        let place = Span::new(files.add(name, ""), 0, 0);
        examine(&file.content, kind, opener, place, now)
    };
    let mut examined = Vec::new();
    for file in &request.apns {
        let kind = CredentialKind::PushCertificate;
        examined.push(look(file, kind, Opener::default()));
    }
    if let Some(file) = &request.ade_certificate {
        examined.push(look(file, CredentialKind::PublicKey, Opener::default()));
    }
    let public_key = examined.last().and_then(public_key).cloned();
    let key = request.ade_key.as_ref().map(|file| {
        let password = request.password.as_deref();
        DecryptionKey::from_pem(&file.content, password)
    });
    let key = key.transpose()?;
    let decrypt = key
        .as_ref()
        .map(|key| |message: &EncryptedMessage| key.decrypt(message));
    let opener = Opener {
        public_key: public_key.as_ref(),
        decrypt: decrypt.as_ref().map(|decrypt| decrypt as _),
    };
    for file in &request.ade_tokens {
        examined.push(look(file, CredentialKind::EnrollmentToken, opener));
    }
    for file in &request.vpp_tokens {
        let kind = CredentialKind::ContentToken;
        examined.push(look(file, kind, Opener::default()));
    }
    Ok(examined)
}

fn public_key(examined: &Examined) -> Option<&PublicKey> {
    match &examined.credential {
        Some(Credential::PublicKey(key)) => Some(key),
        _ => None,
    }
}

pub(super) fn docs(request: &DocsRequest, given: &Given<'_>) -> Result<DocsAnswer, Fault> {
    let date = request.date.as_deref().map(|day| {
        let date = parse_date(&format!("{day}T00:00:00Z"));
        date.ok_or_else(|| {
            let message = format!("`{day}` is no day");
            let help = "write it as year, month and day, such as `2026-11-25`";
            Fault::new(FaultKind::Invalid, message).with_help(help)
        })
    });
    let options = Options {
        date: date.transpose()?,
        comments: request.comments,
    };
    let input = given.input()?;
    let how = BuildOptions {
        allow: &request.allow,
        ..BuildOptions::default()
    };
    let mut built = input.build(given.options(Target::default()), &how)?;
    // The report names files as they are called in the policy folder, whatever the way there is called here.
    let Built {
        policy,
        checked: Checked { files, diagnostics },
        lowered,
    } = &built;
    let made = report::report(policy, files, lowered, diagnostics, options);
    input.rebase(&mut built);
    let Checked { files, diagnostics } = sound(built)?.checked;
    Ok(DocsAnswer {
        markdown: report::markdown(&made),
        html: report::html(&made),
        keys: made.keys,
        diagnostics: found(&diagnostics, &files),
        without_meaning: made.without_meaning,
    })
}
