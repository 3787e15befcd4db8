//! `russet convert`: one form into another.

use crate::Outcome;
use crate::arguments::{Convert, Form, ReportFormat};
use crate::render::{Terminal, conversion};
use crate::write::write;
use anyhow::{Context as _, bail};
use russet::convert::{Converted, Report, convert};
use russet::diagnostic::{Diagnostic, Files, Severity, rules};
use russet::input::LARGEST_FILE;
use russet::lower::{ArtifactKind, Options, slug};
use russet::source::{
    LoadOptions, Loaded, NativeWorld, World as _, object_to_yaml, profile_to_yaml,
};
use std::io::Write as _;
use std::path::Path;

/// A file that comes of the conversion.
struct File {
    name: String,
    bytes: Vec<u8>,
}

pub(crate) fn run(arguments: &Convert) -> anyhow::Result<Outcome> {
    let Loaded {
        policy,
        mut files,
        diagnostics,
        ..
    } = read(&arguments.file);
    russet::check::mask_secrets(&policy, &mut files);
    let mut sound = show(&diagnostics, &files);
    if diagnostics.iter().any(|found| *found.code == rules::P001) {
        bail!("{} could not be read", arguments.file.display());
    }
    if !sound && is_source(&arguments.file) {
        return Ok(Outcome::Faulty);
    }
    if policy.profiles.is_empty() && policy.objects.is_empty() {
        eprintln!(
            "russet: {} holds nothing to convert",
            arguments.file.display()
        );
        return Ok(Outcome::Faulty);
    }
    let converted = convert(&policy, form(arguments.to));
    let (results, found) = files_of(&converted, arguments.to, &files)?;
    sound &= show(&found, &files);
    deliver(&results, arguments.out.as_deref())?;
    report(&converted.report, arguments)?;
    Ok(if sound && converted.report.is_complete() {
        Outcome::Clean
    } else {
        Outcome::Faulty
    })
}

/// Is it policy source? What is left of that when it has errors is not what its author means.
fn is_source(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ["yaml", "yml"]
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
}

/// Reads what is to be converted, so that nothing gets lost.
fn read(path: &Path) -> Loaded {
    if is_source(path) {
        return russet::source::load_file(&NativeWorld, path, &LoadOptions::default());
    }
    match NativeWorld.read(path, LARGEST_FILE) {
        Ok(bytes) => russet::input::import_bytes(&bytes, &path.to_string_lossy()),
        // The front door says why.
        Err(_) => russet::input::read_file(&NativeWorld, path, &LoadOptions::default()),
    }
}

/// Shows what was found, notes left out; is there no error?
fn show(found: &[Diagnostic], files: &Files) -> bool {
    let terminal = Terminal::for_stderr();
    for found in found
        .iter()
        .filter(|found| found.severity != Severity::Note)
    {
        eprint!("{}", terminal.render(found, files));
    }
    !found.iter().any(|found| found.severity == Severity::Error)
}

const fn form(form: Form) -> russet::convert::Form {
    match form {
        Form::Mobileconfig => russet::convert::Form::Mobileconfig,
        Form::SettingsCatalog => russet::convert::Form::SettingsCatalog,
        Form::Declaration => russet::convert::Form::Declaration,
        Form::Yaml => russet::convert::Form::Yaml,
    }
}

/// The files, and what lowering has to say.
fn files_of(
    converted: &Converted,
    form: Form,
    files: &Files,
) -> anyhow::Result<(Vec<File>, Vec<Diagnostic>)> {
    let policy = &converted.policy;
    if form == Form::Yaml {
        let profiles = policy.profiles.iter().map(profile_to_yaml);
        let objects = policy.objects.iter().map(object_to_yaml);
        let documents: Vec<_> = profiles.chain(objects).collect();
        let profile = policy.profiles.first().map(|profile| &profile.name);
        let object = policy.objects.first().map(|object| &object.name);
        let name = profile.or(object).map(|name| slug(name));
        let source = name.map(|name| File {
            name: format!("{name}.yaml"),
            bytes: documents.join("---\n").into_bytes(),
        });
        return Ok((source.into_iter().collect(), Vec::new()));
    }
    let lowered = russet::lower::lower(policy, files, Options::new())
        .map_err(|error| anyhow::anyhow!(error))?;
    let wanted = lowered.artifacts.into_iter().filter(|artifact| {
        matches!(
            artifact.kind,
            ArtifactKind::ConfigurationProfile
                | ArtifactKind::SettingsCatalogPolicy
                | ArtifactKind::Declaration
        )
    });
    let results = wanted.map(|artifact| File {
        name: artifact
            .path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_owned(),
        bytes: artifact.bytes,
    });
    Ok((results.collect(), lowered.diagnostics))
}

/// Writes one file where the user says, several into the folder that the user names.
fn deliver(results: &[File], out: Option<&Path>) -> anyhow::Result<()> {
    match (results, out) {
        ([], _) => Ok(()),
        ([only], None) => Ok(std::io::stdout().write_all(&only.bytes)?),
        ([only], Some(out)) if out.is_dir() => write(&out.join(&only.name), &only.bytes),
        ([only], Some(out)) => write(out, &only.bytes),
        (several, None) => {
            let names: Vec<_> = several.iter().map(|file| file.name.as_str()).collect();
            bail!(
                "several files come of it ({}): name a folder for them with --out",
                names.join(", ")
            );
        }
        (several, Some(out)) => {
            std::fs::create_dir_all(out)
                .with_context(|| format!("cannot make the folder {}", out.display()))?;
            several
                .iter()
                .try_for_each(|file| write(&out.join(&file.name), &file.bytes))
        }
    }
}

/// Shows the report: on standard error for people, on standard output for programs unless the result is there.
fn report(report: &Report, arguments: &Convert) -> anyhow::Result<()> {
    let text = match arguments.format {
        ReportFormat::Terminal => {
            eprint!("{}", conversion::text(report));
            return Ok(());
        }
        ReportFormat::Json => report.to_json() + "\n",
        ReportFormat::Markdown => report.to_markdown(),
    };
    if arguments.out.is_some() {
        std::io::stdout().write_all(text.as_bytes())?;
    } else {
        eprint!("{text}");
    }
    Ok(())
}
