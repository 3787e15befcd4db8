//! A policy that was read, or made by a program.

use super::Plain;
use crate::input::{read_any, read_file};
use crate::source::{
    FileKind, LoadOptions, Loaded, Snapshot, World as _, load_documents, load_folder,
};
use crate::value::Node;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What an operation works on: a policy folder, a file, or what a program has made.
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
const UNNAMED: &str = "<bytes>";

impl Input {
    /// A policy folder, or a file: policy source, a profile, Graph JSON, a declaration.
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

    /// Reads it; the second time, what was read the first time.
    pub(super) fn load(&self, options: LoadOptions) -> Loaded {
        let options = LoadOptions {
            set: self.variables.clone(),
            ..options
        };
        match &self.content {
            Content::Path { path, seen } if seen.kind(path) == Ok(FileKind::Folder) => {
                let mut loaded = load_folder(seen, path, &options);
                if path != Path::new(".") {
                    loaded.files.rebase(&path.to_string_lossy());
                }
                loaded
            }
            Content::Path { path, seen } => read_file(seen, path, &options),
            Content::File { name, bytes } => read_any(bytes, name, &options),
            Content::Documents(documents) => {
                let documents = documents.iter().cloned();
                let nodes = documents.map(|Plain(value)| Node::derived(value));
                load_documents(nodes.collect(), &options)
            }
        }
    }
}
