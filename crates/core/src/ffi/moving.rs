//! From one form into another, and what exists already into policy source.

use super::policy::found;
use super::{Fault, FaultKind, Given};
use crate::convert::Form;
use crate::diagnostic::Found;
use crate::import::{OutputFile, Settled};
use crate::pipeline::{self, Gathered, settled};
use crate::policy::Target;
use crate::source::NativeWorld;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Asks for another form.
#[derive(Debug, Deserialize)]
pub struct ConvertRequest {
    /// `mobileconfig`, `settings-catalog`, `declaration` or `yaml`.
    to: String,
}

/// The files that came of a conversion, and the report in the words of the command.
#[derive(Debug, Serialize)]
pub struct ConversionAnswer {
    files: Vec<FileAnswer>,
    json: String,
    markdown: String,
    is_complete: bool,
    diagnostics: Vec<Found>,
}

/// A file that came of something.
#[derive(Debug, Serialize)]
struct FileAnswer {
    name: String,
    #[serde(with = "serde_bytes")]
    content: Vec<u8>,
}

/// Asks for policy source.
#[derive(Debug, Deserialize)]
pub struct ImportRequest {
    /// Files, folders and archives of this machine.
    files: Vec<PathBuf>,
    /// The policy folder that it is for; it is written there.
    out: Option<PathBuf>,
    /// What has one sure mending is mended.
    #[serde(default)]
    fix: bool,
}

/// Policy source.
#[derive(Debug, Serialize)]
pub struct ImportAnswer {
    files: Vec<FileAnswer>,
    items: Vec<ItemAnswer>,
    /// How many files are new or changed, where they were written.
    written: Option<usize>,
    skipped: usize,
    diagnostics: Vec<Found>,
}

/// A document of policy source.
#[derive(Debug, Serialize)]
struct ItemAnswer {
    name: String,
    path: String,
    what: String,
    source: String,
}

pub(super) fn convert(
    request: &ConvertRequest,
    given: &Given<'_>,
) -> Result<ConversionAnswer, Fault> {
    let to = match request.to.as_str() {
        "mobileconfig" => Form::Mobileconfig,
        "settings-catalog" => Form::SettingsCatalog,
        "declaration" => Form::Declaration,
        "yaml" => Form::Yaml,
        other => {
            let forms = "give `mobileconfig`, `settings-catalog`, `declaration` or `yaml`";
            let message = format!("`{other}` is no form to convert to");
            return Err(Fault::new(FaultKind::Invalid, message).with_help(forms));
        }
    };
    let options = given.options(Target::default());
    let conversion = given.input()?.convert(to, options)?;
    let is_complete = conversion.is_complete();
    let checked = &conversion.checked;
    Ok(ConversionAnswer {
        json: conversion.report.to_json(),
        markdown: conversion.report.to_markdown(),
        is_complete,
        diagnostics: found(&checked.diagnostics, &checked.files),
        files: conversion.files.into_iter().map(file).collect(),
    })
}

pub(super) fn import(request: &ImportRequest, given: &Given<'_>) -> Result<ImportAnswer, Fault> {
    let (world, interrupt) = (NativeWorld, &given.interrupt);
    let settled = match &request.out {
        Some(out) => settled(&world, out, &given.options(Target::default()))?,
        None => Settled::default(),
    };
    let gathered = Gathered::of(&world, &request.files, interrupt)?;
    let imported = pipeline::import(gathered, settled, request.fix, interrupt)?;
    let written = match &request.out {
        Some(out) => Some(imported.write(out)?.written),
        None => None,
    };
    let all = imported.found.all();
    Ok(ImportAnswer {
        diagnostics: all.map(|(one, files)| Found::new(one, files)).collect(),
        written,
        skipped: imported.skipped,
        items: imported
            .items
            .into_iter()
            .map(|item| ItemAnswer {
                name: item.name,
                path: item.path,
                what: item.what,
                source: item.from,
            })
            .collect(),
        files: imported.files.into_iter().map(file).collect(),
    })
}

fn file(file: OutputFile) -> FileAnswer {
    FileAnswer {
        name: file.path,
        content: file.bytes,
    }
}
