//! `russet build`: a policy folder into `out/`.

use super::check::{all_readable, options};
use super::folder::{Folder, unsigned};
use super::report::{self, Role, plural};
use crate::Outcome;
use crate::arguments::{Build, Format};
use crate::signing::{self, Prepared};
use anyhow::{Context as _, anyhow};
use russet::diagnostic::Files;
use russet::lower::{Delivery, Ids, Lowered, Options};
use russet::output::Written;
use russet::policy::{Deliver, Policy, Target};
use std::path::Path;

pub(crate) fn run(arguments: &Build) -> anyhow::Result<Outcome> {
    let folder = &arguments.folder;
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
    if let Some(list) = &arguments.devices {
        return super::devices::run(
            arguments,
            list,
            &options,
            signer.as_ref(),
            ids.as_ref(),
            &out,
        );
    }
    let lower = |policy: &Policy, files: &Files| lower(policy, files, signer.as_ref());
    let allow = &arguments.report.allow;
    let mut loaded = Folder::lowered(folder, &options, allow, lower)?;
    loaded.rebase(folder);
    let outcome = report::show(
        &loaded.checked,
        loaded.count,
        &arguments.report,
        Role::Remark,
    )?;
    all_readable(&loaded.checked)?;
    let mut lowered = loaded.lowered;
    if outcome == Outcome::Clean {
        if let Some(ids) = &ids {
            without_id(&russet::lower::fill_in(&mut lowered.artifacts, ids));
        }
        let written = russet::output::write(&out, &lowered.artifacts)?;
        if arguments.report.format == Format::Terminal {
            summary(&lowered.deliveries, &out, written);
        }
    }
    Ok(outcome)
}

/// Tells people how each profile goes, and what was written.
pub(super) fn summary(deliveries: &[Delivery], out: &Path, written: Written) {
    self::deliveries(deliveries);
    println!(
        "{}: {}, {} new or changed",
        out.display(),
        plural(written.written + written.unchanged, "file"),
        written.written
    );
}

/// The ids that a tenant has given.
fn ids(path: &Path) -> anyhow::Result<Ids> {
    let text = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    russet::lower::ids(&text).map_err(|error| anyhow!("{}: {error}", path.display()))
}

/// Tells people which names are still in place of ids.
pub(super) fn without_id(missing: &[String]) {
    for key in missing {
        eprintln!("note: `{key}` has no id: its name stays in braces where the id belongs");
    }
}

pub(super) fn lower(
    policy: &Policy,
    files: &Files,
    signer: Option<&Prepared>,
) -> anyhow::Result<Lowered> {
    let Some(Prepared { signer, options }) = signer else {
        return unsigned(policy, files);
    };
    let sign = |content: &[u8]| Ok(russet::sign::sign(content, signer, options)?);
    russet::lower::lower(policy, files, Options::new().with_signature(&sign))
        .map_err(|error| anyhow!("{error}"))
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
