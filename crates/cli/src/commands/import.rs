//! `russet import`: what exists into a policy folder.

use super::check::all_readable;
use super::report::{self, Role, plural};
use crate::Outcome;
use crate::arguments::{Deny, Format, Import, Report};
use crate::write::write_below;
use anyhow::{Context as _, bail};
use rayon::prelude::*;
use russet::diagnostic::{Diagnostic, Files, Pointer, Severity, rules};
use russet::import::{Imported, Importer, Input, Item, Settled, is_archive, read, unpack};
use russet::input::LARGEST_FILE;
use russet::pipeline::{Checked, Findings, importable, is_importable};
use russet::policy::Kind;
use russet::source::{LoadOptions, NativeWorld, World as _};
use russet::value::Span;
use std::path::Path;

pub(crate) fn run(arguments: &Import) -> anyhow::Result<Outcome> {
    let settled = settled(&arguments.out)?;
    let found = importable(&NativeWorld, &arguments.files);
    let mut gathered = Gathered::default();
    for path in &found.files {
        gathered.file(path);
    }
    if gathered.inputs.is_empty() && gathered.reports.is_empty() {
        bail!(
            "there is nothing to import: give profiles, property lists, Graph JSON, or folders or archives of them"
        );
    }
    let reads: Vec<_> = gathered
        .inputs
        .par_iter()
        .map(|input| read(input, arguments.fix))
        .collect();
    let mut importer = Importer::new(settled);
    reads.into_iter().for_each(|read| importer.take(read));
    let imported = importer.finish();
    let written = write(&arguments.out, &imported)?;
    table(&imported.items);
    let outcome = tell(gathered.reports, imported.reports, gathered.inputs.len())?;
    println!(
        "{}: {}, {} new or changed",
        arguments.out.display(),
        plural(imported.files.len(), "file"),
        written
    );
    if found.skipped > 0 {
        eprintln!("{} of other kinds skipped", plural(found.skipped, "file"));
    }
    if !imported.items.is_empty() {
        eprintln!("Next: russet check {}", arguments.out.display());
    }
    Ok(outcome)
}

/// What is in the folder already.
fn settled(out: &Path) -> anyhow::Result<Settled> {
    let mut settled = Settled::default();
    if !out.exists() {
        return Ok(settled);
    }
    if !out.is_dir() {
        bail!("{} is a file; --out names a folder", out.display());
    }
    let loaded = russet::source::load_folder(&NativeWorld, out, &LoadOptions::default());
    settled.names = russet::import::places(&loaded.policy);
    settled.organization = loaded.policy.organization;
    files_below(out, out, &mut settled)
        .with_context(|| format!("cannot read {}", out.display()))?;
    // A name whose document stands where an import would put it is settled by its file.
    let slugs: Vec<String> = settled.files.keys().cloned().collect();
    settled
        .names
        .retain(|place| !slugs.contains(&format!("{place}.yaml")));
    Ok(settled)
}

/// The files that an import could meet: documents, and what they bring in.
fn files_below(root: &Path, folder: &Path, settled: &mut Settled) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let Ok(relative) = path.strip_prefix(root) else {
            continue;
        };
        let relative = relative.to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            let kinds = Kind::ALL.map(russet::import::folder);
            if ["certificates", "files"].contains(&relative.as_str())
                || kinds.contains(&relative.as_str())
            {
                files_below(root, &path, settled)?;
            }
        } else if let Ok(bytes) = NativeWorld.read(&path, LARGEST_FILE) {
            settled.files.insert(relative, bytes);
        }
    }
    Ok(())
}

/// The files to import, and what there is to say of those that cannot be read.
#[derive(Default)]
struct Gathered {
    inputs: Vec<Input>,
    reports: Vec<(Files, Vec<Diagnostic>)>,
}

impl Gathered {
    fn file(&mut self, path: &Path) {
        let name = path.to_string_lossy().into_owned();
        match NativeWorld.read(path, LARGEST_FILE) {
            Ok(bytes) if is_archive(&bytes) => {
                let (inputs, files, diagnostics) = unpack(&Input { name, bytes });
                let importable = inputs.into_iter();
                self.inputs
                    .extend(importable.filter(|input| is_importable(Path::new(&input.name))));
                if !diagnostics.is_empty() {
                    self.reports.push((files, diagnostics));
                }
            }
            Ok(bytes) => self.inputs.push(Input { name, bytes }),
            Err(error) => {
                let mut files = Files::new();
                let place = Span::new(files.add(name, ""), 0, 0);
                let found =
                    Diagnostic::new(&rules::P001, error.to_string(), place, Pointer::root());
                self.reports.push((files, vec![found]));
            }
        }
    }
}

/// Writes what is new, and says how much that is.
fn write(out: &Path, imported: &Imported) -> anyhow::Result<usize> {
    let mut written = 0;
    for file in &imported.files {
        let path = out.join(&file.path);
        let is_there = NativeWorld
            .read(&path, LARGEST_FILE)
            .is_ok_and(|old| old == file.bytes);
        if !is_there {
            write_below(&path, &file.bytes)?;
            written += 1;
        }
    }
    Ok(written)
}

/// One line a profile.
fn table(items: &[Item]) {
    let width = |of: fn(&Item) -> &str| {
        let widths = items.iter().map(|item| of(item).chars().count());
        widths.max().unwrap_or(0).min(48)
    };
    let (path, what) = (width(|item| &item.path), width(|item| &item.what));
    for item in items {
        println!("{:path$}  {:what$}  {}", item.path, item.what, item.from);
    }
}

/// Shows what there is to say, file by file.
fn tell(
    gathered: Vec<(Files, Vec<Diagnostic>)>,
    imported: Vec<(Files, Vec<Diagnostic>)>,
    files: usize,
) -> anyhow::Result<Outcome> {
    let inputs = gathered
        .into_iter()
        .chain(imported)
        .map(|(files, diagnostics)| Checked { files, diagnostics })
        .collect();
    let found = Findings { inputs, files };
    for (found, _) in found
        .all()
        .filter(|(found, _)| found.severity == Severity::Note)
    {
        eprintln!("note[{}]: {}", found.code.code, found.message);
    }
    let report = Report {
        format: Format::Terminal,
        deny: None::<Deny>,
        allow: Vec::new(),
    };
    let outcome = report::show(&found, &report, Role::Remark)?;
    all_readable(&found)?;
    Ok(outcome)
}
