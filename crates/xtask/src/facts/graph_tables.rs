//! Reads the tables of `schemas/graph` and `schemas/prefs`: tab-separated, `#` before a comment, `-` for nothing.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

/// A definition of the settings catalog as `settings.tsv` has it.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) category: String,
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) offset: String,
    pub(crate) base: String,
    pub(crate) root: String,
    pub(crate) platforms: Vec<String>,
    pub(crate) options: Vec<DefinitionOption>,
    pub(crate) children: Vec<DefinitionChild>,
    pub(crate) deprecated: bool,
}

/// An option of a choice.
#[derive(Clone, Debug)]
pub(crate) struct DefinitionOption {
    /// What the table writes: the end of the id, or after `!` the whole id.
    pub(crate) key: String,
    /// The whole id.
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) default: bool,
    pub(crate) children: Vec<DefinitionChild>,
}

/// A setting that a group or an option brings.
#[derive(Clone, Debug)]
pub(crate) struct DefinitionChild {
    pub(crate) id: String,
    pub(crate) required: bool,
}

/// The rows of a table without its comments, each with exactly `columns` cells.
pub(crate) fn rows(path: &Path, columns: usize) -> Result<Vec<Vec<String>>> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut rows = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if line.starts_with('#') || line.is_empty() {
            continue;
        }
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        ensure!(
            cells.len() == columns,
            "{}:{}: {columns} cells are expected, there are {}",
            path.display(),
            number + 1,
            cells.len()
        );
        rows.push(cells);
    }
    Ok(rows)
}

/// The cell, or nothing where it is `-`.
pub(crate) fn cell(text: &str) -> Option<&str> {
    (text != "-").then_some(text)
}

/// All definitions by id.
pub(crate) fn definitions(path: &Path) -> Result<BTreeMap<String, Definition>> {
    let mut definitions = BTreeMap::new();
    for row in rows(path, 10)? {
        let definition = definition(&row).with_context(|| format!("in {}", path.display()))?;
        let id = definition.id.clone();
        ensure!(
            definitions.insert(id.clone(), definition).is_none(),
            "`{id}` stands in the table twice"
        );
    }
    Ok(definitions)
}

fn definition(row: &[String]) -> Result<Definition> {
    let [
        category,
        id,
        kind,
        offset,
        base,
        root,
        platforms,
        options,
        children,
        flags,
    ] = row
    else {
        bail!("a definition has ten cells");
    };
    Ok(Definition {
        category: category.clone(),
        id: id.clone(),
        kind: kind.clone(),
        offset: offset.clone(),
        base: base.clone(),
        root: root.clone(),
        platforms: platforms.split(',').map(str::to_owned).collect(),
        options: self::options(id, root, options)?,
        children: cell(children).map_or_else(Vec::new, |text| self::children(root, text)),
        deprecated: flags.split(',').any(|flag| flag == "deprecated"),
    })
}

fn options(id: &str, root: &str, text: &str) -> Result<Vec<DefinitionOption>> {
    let Some(text) = cell(text) else {
        return Ok(Vec::new());
    };
    text.split('|')
        .map(|option| {
            let (option, brought) = option.split_once(" -> ").unwrap_or((option, ""));
            let (default, option) = marked(option, '*');
            let (whole, option) = marked(option, '!');
            let (key, label) = option
                .split_once('=')
                .with_context(|| format!("an option of `{id}` has no label"))?;
            Ok(DefinitionOption {
                key: key.to_owned(),
                id: if whole {
                    key.to_owned()
                } else {
                    format!("{id}_{key}")
                },
                label: label.trim().to_owned(),
                default,
                children: if brought.is_empty() {
                    Vec::new()
                } else {
                    children(root, brought)
                },
            })
        })
        .collect()
}

fn marked(text: &str, mark: char) -> (bool, &str) {
    text.strip_prefix(mark)
        .map_or((false, text), |rest| (true, rest))
}

fn children(root: &str, text: &str) -> Vec<DefinitionChild> {
    let prefix = root.split_once('_').map_or(root, |(prefix, _)| prefix);
    text.split(',')
        .map(|child| {
            let (id, required) = child
                .strip_suffix('!')
                .map_or((child, false), |id| (id, true));
            DefinitionChild {
                id: id
                    .strip_prefix('~')
                    .map_or_else(|| id.to_owned(), |end| format!("{prefix}_{end}")),
                required,
            }
        })
        .collect()
}
