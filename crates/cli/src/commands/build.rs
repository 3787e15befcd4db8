//! `russet build`: a policy folder into `out/`.

use super::check::{all_readable, options, rebase};
use super::report::{self, Checked, Role, plural};
use crate::Outcome;
use crate::arguments::{Build, Format};
use crate::signing::{self, Prepared};
use anyhow::{Context as _, anyhow, bail};
use russet::diagnostic::Severity;
use russet::lower::{Delivery, Ids, Lowered, Options};
use russet::policy::{Deliver, Target};
use russet::source::{Loaded, NativeWorld};
use std::path::Path;

pub(crate) fn run(arguments: &Build) -> anyhow::Result<Outcome> {
    let folder = &arguments.folder;
    if !folder.is_dir() {
        bail!(
            "{} is not a folder; name the folder that holds russet.yaml",
            folder.display()
        );
    }
    let signer = signing::prepare(&arguments.signing)?;
    let ids = arguments.ids.as_deref().map(ids).transpose()?;
    let out = arguments.out.clone().unwrap_or_else(|| folder.join("out"));
    let mut options = options(&arguments.variables, Target::default());
    options.skip.push(
        out.strip_prefix(folder)
            .map(Path::to_owned)
            .unwrap_or_default(),
    );
    options.skip.retain(|path| !path.as_os_str().is_empty());
    let Loaded {
        policy,
        mut files,
        mut diagnostics,
        ..
    } = russet::source::load_folder(&NativeWorld, folder, &options);
    diagnostics.extend(russet::check::check(&policy));
    russet::check::mask_secrets(&policy, &mut files);
    let count = files.len();
    // Accepted first: what is accepted does not keep a policy from being built.
    let mut checked = [Checked { files, diagnostics }];
    report::accept(&mut checked, &arguments.report.allow)?;
    let [Checked { files, diagnostics }] = &mut checked;
    let is_sound = !diagnostics
        .iter()
        .any(|found| found.severity == Severity::Error);
    let mut lowered = Lowered::default();
    if is_sound {
        lowered = lower(&policy, files, signer.as_ref())?;
        diagnostics.append(&mut lowered.diagnostics);
    }
    russet::check::sort(diagnostics);
    rebase(files, folder);
    let outcome = report::show(&checked, count, &arguments.report, Role::Remark)?;
    all_readable(&checked)?;
    if outcome == Outcome::Clean {
        if let Some(ids) = &ids {
            without_id(&russet::lower::fill_in(&mut lowered.artifacts, ids));
        }
        let written = russet::output::write(&out, &lowered.artifacts)?;
        if arguments.report.format == Format::Terminal {
            deliveries(&lowered.deliveries);
            let total = written.written + written.unchanged;
            println!(
                "{}: {}, {} new or changed",
                out.display(),
                plural(total, "file"),
                written.written
            );
        }
    }
    Ok(outcome)
}

/// The ids that a tenant has given.
fn ids(path: &Path) -> anyhow::Result<Ids> {
    let text = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    russet::lower::ids(&text).map_err(|error| anyhow!("{}: {error}", path.display()))
}

/// Tells people which names are still in place of ids.
fn without_id(missing: &[String]) {
    for key in missing {
        eprintln!("note: `{key}` has no id: its name stays in braces where the id belongs");
    }
}

fn lower(
    policy: &russet::policy::Policy,
    files: &russet::diagnostic::Files,
    signer: Option<&Prepared>,
) -> anyhow::Result<Lowered> {
    let lowered = match signer {
        Some(Prepared { signer, options }) => {
            let sign = |content: &[u8]| Ok(russet::sign::sign(content, signer, options)?);
            russet::lower::lower(policy, files, Options::new().with_signature(&sign))
        }
        None => russet::lower::lower(policy, files, Options::new()),
    };
    lowered.map_err(|error| anyhow!("{error}"))
}

/// How each profile goes, in a table.
fn deliveries(deliveries: &[Delivery]) {
    let width = deliveries
        .iter()
        .map(|delivery| delivery.profile.chars().count())
        .max()
        .unwrap_or(0);
    for delivery in deliveries {
        let how = match delivery.deliver {
            Deliver::Mobileconfig | Deliver::Auto => "profile",
            Deliver::SettingsCatalog => "settings catalog",
            Deliver::Declaration => "declaration",
            Deliver::PreferenceFile => "preference file",
        };
        match &delivery.reason {
            Some(reason) => println!("{:width$}  {how} ({reason})", delivery.profile),
            None => println!("{:width$}  {how}", delivery.profile),
        }
    }
}
