//! What a rollout needs, and a report of a policy.

use super::compare::ReportAnswer;
use super::input::UNNAMED;
use super::policy::{built, found, sound};
use super::{Fault, FaultKind, Given, TargetRequest};
use crate::diagnostic::Found;
use crate::output;
use crate::pipeline::{
    self, BuildOptions, Checked, CredentialFile, Credentials, Document, Planned,
};
use crate::plan;
use crate::plan::credential::CredentialKind;
use crate::policy::Target;
use crate::report::{self, Options, is_report};
use crate::sign::{DecryptionKey, EncryptedMessage};
use crate::value::parse_date;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::time::SystemTime;
use zeroize::Zeroizing;

/// Asks for the plan of a rollout, with what Apple has issued for it.
#[derive(Debug, Deserialize)]
pub struct PlanRequest {
    /// Push certificates.
    #[serde(default)]
    apns: Vec<CredentialRequest>,
    /// Tokens of automated device enrollment.
    #[serde(default)]
    ade_tokens: Vec<CredentialRequest>,
    /// The certificate that they are encrypted to.
    ade_certificate: Option<CredentialRequest>,
    /// Its private key, PEM.
    ade_key: Option<CredentialRequest>,
    /// Content tokens.
    #[serde(default)]
    vpp_tokens: Vec<CredentialRequest>,
    /// Opens an encrypted key.
    password: Option<String>,
}

/// A file that Apple has issued.
#[derive(Debug, Deserialize)]
struct CredentialRequest {
    name: Option<String>,
    #[serde(with = "serde_bytes")]
    content: Vec<u8>,
}

/// Asks for a report to be written into a folder.
#[derive(Debug, Deserialize)]
pub struct WriteDocsRequest {
    folder: PathBuf,
    markdown: String,
    html: String,
}

/// How many files are new or changed.
#[derive(Debug, Serialize)]
pub struct WrittenAnswer {
    written: usize,
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

pub(super) fn plan(request: PlanRequest, given: &Given<'_>) -> Result<ReportAnswer, Fault> {
    let built = built(given, &TargetRequest::default(), &[], None)?;
    let key = request.ade_key.map(|file| {
        let password = request.password.as_deref();
        DecryptionKey::from_pem(&Zeroizing::new(file.content), password)
    });
    let key = key.transpose()?;
    let decrypt = key
        .as_ref()
        .map(|key| |message: &EncryptedMessage| key.decrypt(message));
    let of_kind = |kind| move |file: CredentialRequest| file.of_kind(kind);
    let apns = request.apns.into_iter();
    let ade = request.ade_certificate.into_iter();
    let tokens = request.ade_tokens.into_iter();
    let vpp = request.vpp_tokens.into_iter();
    let credentials = Credentials {
        files: apns
            .map(of_kind(CredentialKind::PushCertificate))
            .chain(ade.map(of_kind(CredentialKind::PublicKey)))
            .chain(tokens.map(of_kind(CredentialKind::EnrollmentToken)))
            .chain(vpp.map(of_kind(CredentialKind::ContentToken)))
            .collect(),
        decrypt: decrypt.as_ref().map(|decrypt| decrypt as _),
    };
    let planned = pipeline::plan(&built, &credentials, SystemTime::now());
    let Planned { plan, files } =
        planned.map_err(|error| Fault::new(FaultKind::Invalid, error.to_string()))?;
    Ok(ReportAnswer {
        json: plan::to_json(&plan, &files),
        markdown: plan::to_markdown(&plan, &files),
    })
}

impl CredentialRequest {
    fn of_kind(self, kind: CredentialKind) -> CredentialFile {
        CredentialFile {
            name: self.name.unwrap_or_else(|| UNNAMED.to_owned()),
            kind,
            content: Zeroizing::new(self.content),
        }
    }
}

/// Writes a report that was made, as the command does: all of it or nothing, and over no file that is no report.
pub(super) fn write_docs(request: &WriteDocsRequest) -> Result<WrittenAnswer, Fault> {
    let documents = [
        (Document::Markdown.name(), request.markdown.as_bytes()),
        (Document::Html.name(), request.html.as_bytes()),
    ];
    let written = output::write_documents(&request.folder, &documents, is_report);
    let written = written.map_err(pipeline::Error::from)?;
    Ok(WrittenAnswer {
        written: written.written,
    })
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
    let made = pipeline::docs(&built, options).unwrap_or_default();
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
