//! A policy that was read, or made by a program.

use super::{Fault, FaultKind, Plain};
use crate::convert::Form;
use crate::input::{import_bytes, is_source, read_any};
use crate::interrupt::Interrupt;
use crate::pipeline::{
    self, BuildOptions, Built, Conversion, Error, Findings, Source, Whole, converted, examine,
    lowered, whole,
};
use crate::source::{FileKind, LoadOptions, Loaded, Prepared, Snapshot, World as _};
use crate::value::Node;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What an operation works on: a policy folder, a file, a folder of files, or what a program has made.
///
/// It holds everything that was read of it, so it stays as it was when it was read. It can be written down and read again,
/// in another process or on another machine: secrets from the environment that the policy uses are then a part of it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Input {
    content: Content,
    /// Values of its variables.
    variables: BTreeMap<String, String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Content {
    /// A folder or a file of this machine.
    Path { path: PathBuf, seen: Snapshot },
    /// A file that is elsewhere, or nowhere.
    File {
        name: String,
        #[serde(with = "serde_bytes")]
        bytes: Vec<u8>,
    },
    /// Documents of policy source.
    Documents(Vec<Plain>),
}

/// What a file without a name is called.
pub(super) const UNNAMED: &str = "<bytes>";

impl Input {
    /// A policy folder, a file (policy source, a profile, Graph JSON, a declaration), or a folder of files.
    #[must_use]
    pub fn path(path: impl Into<PathBuf>, variables: BTreeMap<String, String>) -> Self {
        let (path, seen) = (path.into(), Snapshot::new());
        Self {
            content: Content::Path { path, seen },
            variables,
        }
    }

    /// The bytes of a file. Its name tells policy source by its ending; without one, its content tells what it is.
    #[must_use]
    pub fn bytes(
        name: Option<String>,
        bytes: Vec<u8>,
        variables: BTreeMap<String, String>,
    ) -> Self {
        let name = name.unwrap_or_else(|| UNNAMED.to_owned());
        Self {
            content: Content::File { name, bytes },
            variables,
        }
    }

    /// Documents of policy source, each as YAML would give it.
    #[must_use]
    pub const fn documents(documents: Vec<Plain>, variables: BTreeMap<String, String>) -> Self {
        Self {
            content: Content::Documents(documents),
            variables,
        }
    }

    /// Reads all of it; the second time, what was read the first time.
    pub(super) fn whole(&self, options: LoadOptions) -> Result<Whole, Error> {
        let options = self.with_variables(options);
        match &self.content {
            Content::Path { path, seen } => whole(seen, path, &options),
            _ => Ok(self.load(&options).into()),
        }
    }

    /// Everything that is wrong with it.
    pub(super) fn check(&self, options: LoadOptions, allow: &[String]) -> Result<Findings, Error> {
        let options = self.with_variables(options);
        match &self.content {
            Content::Path { path, seen } => {
                pipeline::check(seen, std::slice::from_ref(path), &options, allow)
            }
            _ => {
                let loaded = self.load(&options);
                let (_, checked) = examine(loaded, allow, &options.interrupt)?;
                Ok(checked.into())
            }
        }
    }

    /// What it is in another form.
    pub(super) fn convert(&self, to: Form, options: LoadOptions) -> Result<Conversion, Error> {
        let options = self.with_variables(options);
        match &self.content {
            Content::Path { path, seen } => pipeline::convert(seen, path, to, &options),
            Content::File { name, bytes } => {
                let is_source = is_source(name.as_ref());
                let loaded = if is_source {
                    self.load(&options)
                } else {
                    import_bytes(bytes, name)
                };
                converted(loaded, name.as_ref(), to, &options.interrupt)
            }
            Content::Documents(_) => {
                let name = Path::new("policy.yaml");
                converted(self.load(&options), name, to, &options.interrupt)
            }
        }
    }

    /// What becomes of it. Files of a policy folder have their names within it, until they are
    /// [rebased](Self::rebase).
    pub(super) fn build(
        &self,
        options: LoadOptions,
        how: &BuildOptions<'_>,
    ) -> Result<Built, Error> {
        let options = self.with_variables(options);
        match &self.content {
            Content::Path { path, seen } if is_folder(seen, path) => {
                pipeline::build(seen, path, &options, how)
            }
            _ => build_loaded(self.load(&options), &options.interrupt, how),
        }
    }

    /// Names the files of a policy folder so that the user can open them.
    pub(super) fn rebase(&self, built: &mut Built) {
        if let Content::Path { path, seen } = &self.content
            && is_folder(seen, path)
        {
            built.rebase(path);
        }
    }

    /// The values of its variables.
    pub(super) const fn variables(&self) -> &BTreeMap<String, String> {
        &self.variables
    }

    /// Its source with the variables as they are, to be loaded for each device, and the folder that names of its files
    /// begin with.
    pub(super) fn prepared(&self) -> Result<(Prepared<'static>, Option<String>), Fault> {
        let options = LoadOptions::default();
        let (prepared, folder) = match &self.content {
            Content::Path { path, seen } if is_folder(seen, path) => {
                let folder = path.to_string_lossy().into_owned();
                (Prepared::folder(seen.clone(), path, &options), Some(folder))
            }
            Content::Path { path, seen } if is_source(path) => {
                (Prepared::file(seen.clone(), path, &options), None)
            }
            Content::Documents(documents) => (Prepared::documents(nodes(documents)), None),
            Content::File { name, bytes } => match String::from_utf8(bytes.clone()) {
                Ok(text) if is_source(name.as_ref()) => (Prepared::text(&text, name), None),
                _ => return Err(without_variables()),
            },
            Content::Path { .. } => return Err(without_variables()),
        };
        Ok((prepared, folder))
    }

    fn with_variables(&self, options: LoadOptions) -> LoadOptions {
        LoadOptions {
            set: self.variables.clone(),
            ..options
        }
    }

    fn load(&self, options: &LoadOptions) -> Loaded {
        match &self.content {
            Content::Path { path, seen } => {
                let source = Source::File(path.clone());
                pipeline::load(seen, &source, options)
            }
            Content::File { name, bytes } => read_any(bytes, name, options),
            Content::Documents(documents) => Prepared::documents(nodes(documents)).load(options),
        }
    }
}

/// What becomes of a policy that was loaded.
pub(super) fn build_loaded(
    loaded: Loaded,
    interrupt: &Interrupt,
    how: &BuildOptions<'_>,
) -> Result<Built, Error> {
    let (policy, checked) = examine(loaded, how.allow, interrupt)?;
    lowered(policy, checked, how.sign, interrupt)
}

fn nodes(documents: &[Plain]) -> Vec<Node> {
    let documents = documents.iter().cloned();
    documents.map(|Plain(value)| Node::derived(value)).collect()
}

fn without_variables() -> Fault {
    let message = "only policy source has variables, which devices have values for";
    let help = "give a policy folder, a file that ends in `.yaml`, or a policy made of documents";
    Fault::new(FaultKind::Invalid, message).with_help(help)
}

fn is_folder(seen: &Snapshot, path: &Path) -> bool {
    seen.kind(path) == Ok(FileKind::Folder)
}
