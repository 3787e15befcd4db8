//! `russet plan`: what a rollout needs, and in which order the policy folder is created.

use super::check::{all_readable, options, told};
use super::report::show_errors;
use crate::Outcome;
use crate::arguments::{self, Plan, ReportFormat};
use crate::render::{self, Terminal};
use crate::signing::{self, about, with_password};
use russet::diagnostic::Severity;
use russet::pipeline::{
    BuildOptions, Built, CredentialFile, Credentials, Planned, build, plan, within,
};
use russet::plan::credential::CredentialKind;
use russet::plan::{to_json, to_markdown};
use russet::policy::Target;
use russet::sign::{DecryptionKey, EncryptedMessage};
use russet::source::NativeWorld;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::SystemTime;
use zeroize::Zeroizing;

pub(crate) fn run(arguments: &Plan) -> anyhow::Result<Outcome> {
    let built = built(arguments)?;
    if !built.checked.is_sound() {
        return Ok(Outcome::Faulty);
    }
    let now = signing::source_date_epoch()?.unwrap_or_else(SystemTime::now);
    let key = decryption_key(&arguments.credentials)?;
    let decrypt = key
        .as_ref()
        .map(|key| |message: &EncryptedMessage| key.decrypt(message));
    let credentials = Credentials {
        files: files(&arguments.credentials)?,
        decrypt: decrypt.as_ref().map(|decrypt| decrypt as _),
    };
    let Planned { plan, files } = match plan(&built, &credentials, now) {
        Ok(planned) => planned,
        Err(error) => {
            eprintln!("russet: {error}");
            return Ok(Outcome::Faulty);
        }
    };
    let mut out = std::io::stdout().lock();
    match arguments.format {
        ReportFormat::Json => writeln!(out, "{}", to_json(&plan, &files))?,
        ReportFormat::Markdown => write!(out, "{}", to_markdown(&plan, &files))?,
        ReportFormat::Terminal => write!(out, "{}", render::plan::text(&plan, &files))?,
    }
    out.flush()?;
    let terminal = Terminal::for_stderr();
    let mut outcome = Outcome::Clean;
    for found in plan.credentials.iter().flat_map(|one| &one.diagnostics) {
        eprint!("{}", terminal.render(found, &files));
        if found.severity == Severity::Error {
            outcome = Outcome::Faulty;
        }
    }
    Ok(outcome)
}

/// What a build makes of the folder, once what is wrong with it is shown.
fn built(arguments: &Plan) -> anyhow::Result<Built> {
    let folder = &arguments.folder;
    let mut options = options(&arguments.variables, Target::default());
    // Apple's files are no policy, and an excerpt would show what is secret.
    let given = given(&arguments.credentials).map(|(_, path)| path.as_path());
    let all = given.chain(arguments.credentials.ade_key.as_deref());
    options.skip = all.filter_map(|path| within(folder, path)).collect();
    let mut built =
        build(&NativeWorld, folder, &options, &BuildOptions::default()).map_err(told)?;
    built.rebase(folder);
    let checked = std::slice::from_ref(&built.checked);
    show_errors(checked);
    all_readable(checked)?;
    Ok(built)
}

/// The files of Apple that were given, those of a kind in their order.
fn given(arguments: &arguments::Credentials) -> impl Iterator<Item = (CredentialKind, &PathBuf)> {
    let of = |kind| move |path| (kind, path);
    let push = arguments
        .apns
        .iter()
        .map(of(CredentialKind::PushCertificate));
    let key = arguments.ade_cert.iter().map(of(CredentialKind::PublicKey));
    let enrollment = arguments
        .ade_token
        .iter()
        .map(of(CredentialKind::EnrollmentToken));
    let content = arguments
        .vpp_token
        .iter()
        .map(of(CredentialKind::ContentToken));
    push.chain(key).chain(enrollment).chain(content)
}

fn files(arguments: &arguments::Credentials) -> anyhow::Result<Vec<CredentialFile>> {
    let read = |(kind, path): (CredentialKind, &PathBuf)| {
        Ok(CredentialFile {
            name: path.display().to_string(),
            kind,
            content: Zeroizing::new(signing::read(path)?),
        })
    };
    given(arguments).map(read).collect()
}

fn decryption_key(arguments: &arguments::Credentials) -> anyhow::Result<Option<DecryptionKey>> {
    let Some(path) = &arguments.ade_key else {
        return Ok(None);
    };
    let file = Zeroizing::new(signing::read(path)?);
    let read = |password: Option<&str>| DecryptionKey::from_pem(&file, password);
    let key = with_password(arguments.password_env.as_deref(), path, read)?;
    key.map(Some).map_err(|error| about(error, path))
}
