//! `russet plan`: what a rollout needs, and in which order the policy folder is created.

use super::check::{all_readable, options};
use super::report::show_errors;
use crate::Outcome;
use crate::arguments::{Credentials, Plan, ReportFormat};
use crate::render::{self, Terminal};
use crate::signing::{self, about, with_password};
use russet::diagnostic::{Diagnostic, Files, Severity};
use russet::lower::Artifact;
use russet::pipeline::{BuildOptions, Findings, build};
use russet::plan::credential::{Credential, CredentialKind, Examined, Opener, PublicKey, examine};
use russet::plan::{plan, to_json, to_markdown};
use russet::policy::{Policy, Target};
use russet::sign::{DecryptionKey, EncryptedMessage};
use russet::source::NativeWorld;
use russet::value::Span;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use zeroize::Zeroizing;

pub(crate) fn run(arguments: &Plan) -> anyhow::Result<Outcome> {
    let Some((policy, artifacts)) = built(arguments)? else {
        return Ok(Outcome::Faulty);
    };
    let mut plan = match plan(&policy, &artifacts) {
        Ok(plan) => plan,
        Err(error) => {
            eprintln!("russet: {error}");
            return Ok(Outcome::Faulty);
        }
    };
    let now = signing::source_date_epoch()?.unwrap_or_else(SystemTime::now);
    let mut files = Files::new();
    plan.credentials = credentials(&arguments.credentials, &mut files, now)?;
    let mut out = std::io::stdout().lock();
    match arguments.format {
        ReportFormat::Json => writeln!(out, "{}", to_json(&plan, &files))?,
        ReportFormat::Markdown => write!(out, "{}", to_markdown(&plan, &files))?,
        ReportFormat::Terminal => write!(out, "{}", render::plan::text(&plan, &files))?,
    }
    out.flush()?;
    let found: Vec<&Diagnostic> = plan
        .credentials
        .iter()
        .flat_map(|one| &one.diagnostics)
        .collect();
    let terminal = Terminal::for_stderr();
    for diagnostic in &found {
        eprint!("{}", terminal.render(diagnostic, &files));
    }
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    Ok(if found.into_iter().any(|found| is_error(&found)) {
        Outcome::Faulty
    } else {
        Outcome::Clean
    })
}

/// The policy with what a build makes of it; `None`, and what is wrong shown, where nothing may be built.
fn built(arguments: &Plan) -> anyhow::Result<Option<(Policy, Vec<Artifact>)>> {
    let folder = &arguments.folder;
    let mut options = options(&arguments.variables, Target::default());
    options.skip = within(folder, &arguments.credentials);
    let mut built = build(&NativeWorld, folder, &options, &BuildOptions::default())?;
    built.rebase(folder);
    let is_sound = built.checked.is_sound();
    let found = Findings::from(built.checked);
    show_errors(&found.inputs);
    all_readable(&found)?;
    Ok(is_sound.then_some((built.policy, built.lowered.artifacts)))
}

/// The files of Apple that lie in the policy folder: they are no policy, and an excerpt would show what is secret.
fn within(folder: &Path, credentials: &Credentials) -> Vec<PathBuf> {
    let Ok(folder) = folder.canonicalize() else {
        return Vec::new();
    };
    let tokens = credentials.ade_token.iter().chain(&credentials.vpp_token);
    let others = [&credentials.ade_key, &credentials.ade_cert];
    let all = tokens
        .chain(&credentials.apns)
        .chain(others.into_iter().flatten());
    all.filter_map(|path| {
        let path = path.canonicalize().ok()?;
        path.strip_prefix(&folder).ok().map(Path::to_owned)
    })
    .collect()
}

/// Looks into the files of Apple that were given, those of a kind in their order.
fn credentials(
    arguments: &Credentials,
    files: &mut Files,
    now: SystemTime,
) -> anyhow::Result<Vec<Examined>> {
    let mut look = |path: &Path, kind, opener| -> anyhow::Result<Examined> {
        let content = Zeroizing::new(signing::read(path)?);
        // Without its text: an excerpt would show what is secret.
        let file = files.add(path.display().to_string(), "");
        Ok(examine(&content, kind, opener, Span::new(file, 0, 0), now))
    };
    let mut examined = Vec::new();
    for path in &arguments.apns {
        let kind = CredentialKind::PushCertificate;
        examined.push(look(path, kind, Opener::default())?);
    }
    if let Some(path) = &arguments.ade_cert {
        examined.push(look(path, CredentialKind::PublicKey, Opener::default())?);
    }
    let public_key = examined.last().and_then(public_key).cloned();
    let key = decryption_key(arguments)?;
    let decrypt = key
        .as_ref()
        .map(|key| |message: &EncryptedMessage| key.decrypt(message));
    let opener = Opener {
        public_key: public_key.as_ref(),
        decrypt: decrypt.as_ref().map(|decrypt| decrypt as _),
    };
    for path in &arguments.ade_token {
        examined.push(look(path, CredentialKind::EnrollmentToken, opener)?);
    }
    for path in &arguments.vpp_token {
        examined.push(look(path, CredentialKind::ContentToken, Opener::default())?);
    }
    Ok(examined)
}

fn public_key(examined: &Examined) -> Option<&PublicKey> {
    match &examined.credential {
        Some(Credential::PublicKey(key)) => Some(key),
        _ => None,
    }
}

fn decryption_key(arguments: &Credentials) -> anyhow::Result<Option<DecryptionKey>> {
    let Some(path) = &arguments.ade_key else {
        return Ok(None);
    };
    let file = Zeroizing::new(signing::read(path)?);
    let read = |password: Option<&str>| DecryptionKey::from_pem(&file, password);
    let key = with_password(arguments.password_env.as_deref(), path, read)?;
    key.map(Some).map_err(|error| about(error, path))
}
