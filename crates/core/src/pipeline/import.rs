//! What exists into a policy folder.

use super::inputs::{self, importable};
use super::{Checked, Error, Findings};
use crate::diagnostic::{Diagnostic, Files, Pointer, rules};
use crate::import::{self, Importer, Input, Item, OutputFile, Settled};
use crate::input::LARGEST_FILE;
use crate::interrupt::Interrupt;
use crate::output::{self, Written};
use crate::policy::Kind;
use crate::source::{self, FileKind, LoadOptions, ReadError, World};
use crate::value::Span;
use std::path::{Path, PathBuf};

/// The files to import, and what there is to say of those that cannot be read.
#[derive(Debug, Default)]
pub struct Gathered {
    inputs: Vec<Input>,
    reports: Vec<Checked>,
    skipped: usize,
}

impl Gathered {
    /// What the paths stand for; folders and archives by what is in them.
    ///
    /// # Errors
    ///
    /// The caller asked to stop. What cannot be read is kept and told of the import.
    pub fn of(world: &dyn World, paths: &[PathBuf], interrupt: &Interrupt) -> Result<Self, Error> {
        let found = importable(world, paths);
        let mut gathered = Self {
            skipped: found.skipped,
            ..Self::default()
        };
        for path in &found.files {
            interrupt.poll()?;
            let name = path.to_string_lossy().into_owned();
            match world.read(path, LARGEST_FILE) {
                Ok(bytes) => gathered.add(Input { name, bytes }),
                Err(error) => gathered.unreadable(name, &error),
            }
        }
        Ok(gathered)
    }

    /// Adds a file, or what an archive holds.
    pub fn add(&mut self, input: Input) {
        #[cfg(feature = "archive")]
        if import::is_archive(&input.bytes) {
            let (inputs, files, diagnostics) = import::unpack(&input);
            let may_hold = |input: &Input| inputs::is_importable(Path::new(&input.name));
            self.inputs.extend(inputs.into_iter().filter(may_hold));
            if !diagnostics.is_empty() {
                self.reports.push(Checked { files, diagnostics });
            }
            return;
        }
        self.inputs.push(input);
    }

    fn unreadable(&mut self, name: String, error: &ReadError) {
        let mut files = Files::new();
        let place = Span::new(files.add(name, ""), 0, 0);
        let found = Diagnostic::new(&rules::P001, error.to_string(), place, Pointer::root());
        self.reports.push(Checked {
            files,
            diagnostics: vec![found],
        });
    }
}

/// What an import gives.
#[derive(Debug, Default)]
pub struct Import {
    /// The files of the policy folder.
    pub files: Vec<OutputFile>,
    /// What became of each profile and policy.
    pub items: Vec<Item>,
    /// What there is to say, file by file, and how many files were looked at.
    pub found: Findings,
    /// How many files of other kinds were skipped.
    pub skipped: usize,
}

/// Makes policy source of what was gathered. With `fix` what has one sure mending is mended.
///
/// ```
/// use russet::import::Settled;
/// use russet::pipeline::{Gathered, import};
/// use russet::source::MemoryWorld;
/// let old = r#"<plist version="1.0"><dict><key>autohide</key><true/></dict></plist>"#;
/// let world = MemoryWorld::new().with_file("old/com.apple.dock.plist", old);
/// let interrupt = Default::default();
/// let gathered = Gathered::of(&world, &["old".into()], &interrupt)?;
/// let imported = import(gathered, Settled::default(), false, &interrupt)?;
/// assert_eq!(imported.items[0].what, "1 payload");
/// assert!(imported.files.iter().any(|file| file.path == "russet.yaml"));
/// # Ok::<(), russet::pipeline::Error>(())
/// ```
///
/// # Errors
///
/// There is nothing to import, or the caller asked to stop. Nothing is written before [`Import::write`].
pub fn import(
    gathered: Gathered,
    settled: Settled,
    fix: bool,
    interrupt: &Interrupt,
) -> Result<Import, Error> {
    let Gathered {
        inputs,
        reports,
        skipped,
    } = gathered;
    if inputs.is_empty() && reports.is_empty() {
        return Err(Error::NothingToImport);
    }
    let reads = crate::parallel::map(&inputs, interrupt, |input| import::read(input, fix))?;
    let mut importer = Importer::new(settled).with_interrupt(interrupt);
    reads.into_iter().for_each(|read| importer.take(read));
    let imported = importer.finish();
    interrupt.poll()?;
    let imports = imported.reports.into_iter();
    let imports = imports.map(|(files, diagnostics)| Checked { files, diagnostics });
    Ok(Import {
        files: imported.files,
        items: imported.items,
        found: Findings {
            inputs: reports.into_iter().chain(imports).collect(),
            files: inputs.len(),
        },
        skipped,
    })
}

impl Import {
    /// Writes what is new into the policy folder, all of it or nothing. What is in the folder stays.
    ///
    /// # Errors
    ///
    /// The folder cannot be written.
    pub fn write(&self, out: &Path) -> Result<Written, Error> {
        let files = self.files.iter();
        let files: Vec<_> = files
            .map(|file| (file.path.as_str(), file.bytes.as_slice()))
            .collect();
        Ok(output::write_documents(out, &files, |_| false)?)
    }
}

/// What is in the policy folder that an import goes to; nothing where it is not there yet.
///
/// ```
/// use russet::pipeline::settled;
/// use russet::source::{LoadOptions, MemoryWorld};
/// let world = MemoryWorld::new()
///     .with_file("mac/russet.yaml", "russet: 1\norganization: Contoso\nidentifier: com.contoso.mac\n");
/// let settled = settled(&world, "mac".as_ref(), &LoadOptions::default())?;
/// assert_eq!(settled.organization.as_deref(), Some("Contoso"));
/// # Ok::<(), russet::pipeline::Error>(())
/// ```
///
/// # Errors
///
/// A file stands where the folder is to be, or it cannot be read.
pub fn settled(world: &dyn World, out: &Path, options: &LoadOptions) -> Result<Settled, Error> {
    let mut settled = Settled::default();
    match inputs::kind(world, out) {
        None => return Ok(settled),
        Some(FileKind::Folder) => {}
        Some(_) => return Err(Error::OutputIsAFile(out.to_owned())),
    }
    let loaded = source::load_folder(world, out, options);
    settled.names = import::places(&loaded.policy);
    settled.organization = loaded.policy.organization;
    files_below(world, out, "", options, &mut settled)?;
    // A name whose document stands where an import would put it is settled by its file.
    let files = &settled.files;
    settled
        .names
        .retain(|place| !files.contains_key(&format!("{place}.yaml")));
    Ok(settled)
}

/// The files that an import could meet: documents, and what they bring in.
fn files_below(
    world: &dyn World,
    root: &Path,
    folder: &str,
    options: &LoadOptions,
    settled: &mut Settled,
) -> Result<(), Error> {
    let path = root.join(folder);
    let items = world.list(&path);
    let items = items.map_err(|cause| Error::FolderUnreadable { path, cause })?;
    for item in items {
        options.interrupt.poll()?;
        let relative = match folder {
            "" => item.name,
            folder => format!("{folder}/{}", item.name),
        };
        let path = root.join(&relative);
        if inputs::kind(world, &path) == Some(FileKind::Folder) {
            let kinds = Kind::ALL.map(import::folder);
            if ["certificates", "files"].contains(&relative.as_str())
                || kinds.contains(&relative.as_str())
            {
                files_below(world, root, &relative, options, settled)?;
            }
        } else if let Ok(bytes) = world.read(&path, LARGEST_FILE) {
            settled.files.insert(relative, bytes);
        }
    }
    Ok(())
}
