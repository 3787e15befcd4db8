//! One form into another: what is converted, and the files that come of it.

use super::{Checked, Error, inputs};
use crate::convert::{self, Form, Report};
use crate::diagnostic::{Diagnostic, Files};
use crate::import::OutputFile;
use crate::input::{LARGEST_FILE, import_bytes, read_file};
use crate::interrupt::Interrupt;
use crate::lower::{Artifact, ArtifactKind, Options, slug};
use crate::policy::Policy;
use crate::source::{LoadOptions, Loaded, World, load_file, object_to_yaml, profile_to_yaml};
use std::path::Path;

/// What has come of a conversion.
#[derive(Debug, Default)]
pub struct Conversion {
    /// The files, each with its name alone.
    pub files: Vec<OutputFile>,
    /// What became of each key.
    pub report: Report,
    /// What there was to say on reading, and then on writing.
    pub checked: Checked,
}

impl Conversion {
    /// Was there no error, and did nothing get lost?
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.checked.is_sound() && self.report.is_complete()
    }
}

/// Converts what a file holds.
///
/// ```
/// use russet::convert::Form;
/// use russet::pipeline::convert;
/// use russet::source::{LoadOptions, MemoryWorld};
/// let text = "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n";
/// let world = MemoryWorld::new().with_file("dock.yaml", text);
/// let converted = convert(&world, "dock.yaml".as_ref(), Form::Mobileconfig, &LoadOptions::default())?;
/// assert_eq!(converted.files[0].path, "dock.mobileconfig");
/// assert!(converted.is_complete());
/// # Ok::<(), russet::pipeline::Error>(())
/// ```
///
/// # Errors
///
/// Those of [`converted`].
pub fn convert(
    world: &dyn World,
    path: &Path,
    to: Form,
    options: &LoadOptions,
) -> Result<Conversion, Error> {
    let loaded = if is_source(path) {
        load_file(world, path, options)
    } else {
        match world.read(path, LARGEST_FILE) {
            Ok(bytes) => import_bytes(&bytes, &path.to_string_lossy()),
            // The front door says why.
            Err(_) => read_file(world, path, options),
        }
    };
    converted(loaded, path, to, &options.interrupt)
}

/// Converts what was read from the file of this name: with [`import_bytes`], so that nothing gets lost, or as policy
/// source.
///
/// # Errors
///
/// Nothing could be read, policy source has errors, there is nothing to convert, or the caller asked to stop.
pub fn converted(
    loaded: Loaded,
    name: &Path,
    to: Form,
    interrupt: &Interrupt,
) -> Result<Conversion, Error> {
    interrupt.poll()?;
    let Loaded {
        policy,
        mut files,
        diagnostics,
        ..
    } = loaded;
    crate::check::mask_secrets(&policy, &mut files);
    let mut checked = Checked { files, diagnostics };
    if !checked.is_readable() {
        return Err(Error::Unreadable {
            what: format!("{} could not be read", name.display()),
            found: vec![checked],
        });
    }
    // What is left of policy source when it has errors is not what its author means.
    if is_source(name) && !checked.is_sound() {
        let path = name.to_owned();
        return Err(Error::Faulty { path, checked });
    }
    if policy.profiles.is_empty() && policy.objects.is_empty() {
        let path = name.to_owned();
        return Err(Error::NothingToConvert { path, checked });
    }
    let converted = convert::convert(&policy, to);
    interrupt.poll()?;
    let (files, found) = match to {
        Form::Yaml => (source(&converted.policy).into_iter().collect(), Vec::new()),
        _ => lowered(&converted.policy, &checked.files)?,
    };
    checked.diagnostics.extend(found);
    interrupt.poll()?;
    Ok(Conversion {
        files,
        report: converted.report,
        checked,
    })
}

/// Is it policy source?
fn is_source(path: &Path) -> bool {
    inputs::has_ending(path, &["yaml", "yml"])
}

/// All of a policy as one file of policy source, called after the first that is in it.
fn source(policy: &Policy) -> Option<OutputFile> {
    let profiles = policy.profiles.iter().map(profile_to_yaml);
    let objects = policy.objects.iter().map(object_to_yaml);
    let documents: Vec<_> = profiles.chain(objects).collect();
    let profile = policy.profiles.first().map(|profile| &profile.name);
    let object = policy.objects.first().map(|object| &object.name);
    profile.or(object).map(|name| OutputFile {
        path: format!("{}.yaml", slug(name)),
        bytes: documents.join("---\n").into_bytes(),
    })
}

/// The files of the form itself, without those that carry them elsewhere, and what lowering has to say.
fn lowered(policy: &Policy, files: &Files) -> Result<(Vec<OutputFile>, Vec<Diagnostic>), Error> {
    let lowered = crate::lower::lower(policy, files, Options::new()).map_err(Error::Signing)?;
    let is_wanted = |artifact: &Artifact| {
        matches!(
            artifact.kind,
            ArtifactKind::ConfigurationProfile
                | ArtifactKind::SettingsCatalogPolicy
                | ArtifactKind::Declaration
        )
    };
    let wanted = lowered.artifacts.into_iter().filter(is_wanted);
    let files = wanted.map(|artifact| OutputFile {
        path: artifact
            .path
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .to_owned(),
        bytes: artifact.bytes,
    });
    Ok((files.collect(), lowered.diagnostics))
}
