//! All files of `schemas/` together.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{Schema, SchemaKind, write};
use crate::yaml;

/// Every schema by its file name without extension.
#[derive(Debug, Default)]
pub(crate) struct Library {
    pub(crate) schemas: BTreeMap<String, Schema>,
}

/// The file of the Setup Assistant panes.
pub(crate) const SETUP_ASSISTANT: &str = "setup-assistant";

impl Library {
    /// Reads all files below `schemas/`; none at all is an empty library.
    pub(crate) fn load(folder: &Path) -> Result<Self> {
        let mut library = Self::default();
        for path in files(folder)? {
            let name = stem(&path)?;
            let schema = yaml::read(&path)
                .and_then(|node| Schema::read(&name, &node))
                .with_context(|| path.display().to_string())?;
            library.schemas.insert(name, schema);
        }
        Ok(library)
    }

    /// Writes all files and removes those that no longer belong to a schema.
    pub(crate) fn store(&self, folder: &Path) -> Result<()> {
        for place in ["payloads", "declarations"] {
            fs::create_dir_all(folder.join(place))?;
        }
        let stale = files(folder)?;
        for schema in self.schemas.values() {
            let path = folder.join(place(schema));
            fs::write(&path, write::schema(schema))
                .with_context(|| format!("cannot write {}", path.display()))?;
        }
        for path in stale {
            if !self.schemas.contains_key(&stem(&path)?) {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }
}

/// Where the file of a schema stands below `schemas/`.
pub(crate) fn place(schema: &Schema) -> PathBuf {
    let folder = match schema.kind {
        SchemaKind::SetupAssistant => return format!("{}.yaml", schema.name).into(),
        _ if schema.name == "DeclarationBase" => "declarations",
        SchemaKind::Payload | SchemaKind::Envelope => "payloads",
        SchemaKind::Declaration | SchemaKind::Credential => "declarations",
    };
    Path::new(folder).join(format!("{}.yaml", schema.name))
}

fn stem(path: &Path) -> Result<String> {
    let name = path.file_stem().and_then(|name| name.to_str());
    Ok(name.context("a file name that is not text")?.to_owned())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for place in ["payloads", "declarations"] {
        if let Ok(entries) = fs::read_dir(folder.join(place)) {
            for entry in entries {
                found.push(entry?.path());
            }
        }
    }
    let panes = folder.join(SETUP_ASSISTANT).with_extension("yaml");
    if panes.exists() {
        found.push(panes);
    }
    found.retain(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    found.sort();
    Ok(found)
}
