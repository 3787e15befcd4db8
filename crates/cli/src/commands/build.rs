//! `russet build`: a policy folder into `out/`.

use super::check::{all_readable, options, told};
use super::devices;
use super::report::{self, Role, plural};
use crate::Outcome;
use crate::arguments::{Build, Format};
use crate::signing;
use anyhow::{Context as _, anyhow};
use russet::lower::{Delivery, Ids};
use russet::output::Written;
use russet::pipeline::{BuildOptions, Built, Findings, build};
use russet::policy::{Deliver, Target};
use russet::source::NativeWorld;
use std::path::Path;

pub(crate) fn run(arguments: &Build) -> anyhow::Result<Outcome> {
    let folder = &arguments.folder;
    let signer = signing::prepare(&arguments.signing)?;
    let ids = arguments.ids.as_deref().map(ids).transpose()?;
    let out = arguments.out.clone().unwrap_or_else(|| folder.join("out"));
    let sign = signer.as_ref().map(|prepared| prepared.function());
    let how = BuildOptions {
        allow: &arguments.report.allow,
        sign: sign.as_ref().map(|sign| sign as _),
        out: Some(&out),
    };
    let options = options(&arguments.variables, Target::default());
    if let Some(list) = &arguments.devices {
        let list = devices::List {
            path: list,
            arguments,
            out: &out,
            signing: signer.as_ref(),
        };
        return devices::run(&list, options, ids.as_ref());
    }
    let mut built = build(&NativeWorld, folder, &options, &how).map_err(told)?;
    built.rebase(folder);
    let Built {
        checked,
        mut lowered,
        ..
    } = built;
    let found = Findings::from(checked);
    let outcome = report::show(&found, &arguments.report, Role::Remark)?;
    all_readable(&found.inputs)?;
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
