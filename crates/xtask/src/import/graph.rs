//! Carries the facts of the settings catalog and of Microsoft's preference keys into `schemas/`.
//!
//! Labels of more than six words are sentences and stay behind: the option keeps its place, without a label.
//! What we wrote ourselves (`values.tsv`, `types.tsv`, `retired.tsv`) is left alone; what it lacks after an
//! import is named, because such an option is refused for conversion until somebody finds its value.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;

use crate::facts::graph_tables::{Definition, cell, definitions, rows};

/// The longest label that is not a sentence, in words.
const LONGEST_LABEL: usize = 6;

/// Reads `graph/` and `prefs/` below `source` and writes the tables below `schemas`.
///
/// # Errors
///
/// A table that cannot be read or written, or a row of another shape.
pub(crate) fn graph(source: &Path, schemas: &Path) -> Result<()> {
    settings(source, schemas)?;
    observed_types(source, schemas)?;
    preferences(source, schemas)?;
    super::resources::resources(source, schemas)?;
    report(schemas)
}

fn settings(source: &Path, schemas: &Path) -> Result<()> {
    let mut lines = vec![
        "# The Intune settings catalog for Apple devices: one definition a line. Written by `cargo xtask import-graph`.".to_owned(),
        "# kind: C choice, CC choice collection, S simple, SC simple collection, GC group collection. In options `*` is the default,".to_owned(),
        "# `!` a whole id, `->` brings settings; in children `~` is the root's prefix and `!` required.".to_owned(),
        "# category\tid\tkind\toffsetUri\tbaseUri\troot\tplatform\toptions\tchildren\tflags".to_owned(),
    ];
    for mut row in rows(&source.join("graph/settings.tsv"), 10)? {
        if let Some(options) = row.get_mut(7) {
            *options = without_sentences(options);
        }
        lines.push(row.join("\t"));
    }
    write(&schemas.join("graph/settings.tsv"), &lines)
}

fn without_sentences(options: &str) -> String {
    let Some(options) = cell(options) else {
        return options.to_owned();
    };
    let kept: Vec<String> = options
        .split('|')
        .map(|option| {
            let (option, brought) = option
                .split_once(" -> ")
                .map_or((option, None), |(option, brought)| (option, Some(brought)));
            let (key, label) = option.split_once('=').unwrap_or((option, ""));
            let arrow = brought.map_or_else(String::new, |brought| format!(" -> {brought}"));
            format!("{key}={}{arrow}", short(label))
        })
        .collect();
    kept.join("|")
}

fn short(label: &str) -> &str {
    if label.split_whitespace().count() > LONGEST_LABEL {
        ""
    } else {
        label
    }
}

fn observed_types(source: &Path, schemas: &Path) -> Result<()> {
    let mut lines = vec![
        "# Value types of simple settings as real policies have them. Written by `cargo xtask import-graph`.".to_owned(),
        "# id\ttype".to_owned(),
    ];
    for row in rows(&source.join("graph/observed-types.tsv"), 3)? {
        if let [id, value_type, _] = row.as_slice() {
            let value_type = value_type.trim_end_matches("SettingValue").to_lowercase();
            lines.push(format!("{id}\t{value_type}"));
        }
    }
    write(&schemas.join("graph/observed-types.tsv"), &lines)
}

fn preferences(source: &Path, schemas: &Path) -> Result<()> {
    let mut lines = vec![
        "# Preference keys of Microsoft's Mac apps. Written by `cargo xtask import-graph`."
            .to_owned(),
        "# domain\tkey\ttype\tvalues\tlabels\tdefault\tmin\tmax\tmacos_min\tmacos_deprecated"
            .to_owned(),
    ];
    for mut row in rows(&source.join("prefs/microsoft.tsv"), 10)? {
        if let Some(labels) = row.get_mut(4)
            && labels != "-"
        {
            *labels = labels.split('|').map(short).collect::<Vec<_>>().join("|");
        }
        lines.push(row.join("\t"));
    }
    write(&schemas.join("prefs/microsoft.tsv"), &lines)
}

/// Names the numbered options whose value nobody has found yet.
fn report(schemas: &Path) -> Result<()> {
    let known: BTreeSet<(String, String)> = rows(&schemas.join("graph/values.tsv"), 5)?
        .into_iter()
        .filter_map(|row| Some((row.first()?.clone(), row.get(1)?.clone())))
        .collect();
    let definitions = definitions(&schemas.join("graph/settings.tsv"))?;
    let open: Vec<&Definition> = definitions
        .values()
        .filter(|definition| is_for_macos(definition) && has_unknown_value(definition, &known))
        .collect();
    println!("{} definitions", definitions.len());
    println!("{} with options of unknown value:", open.len());
    for definition in open {
        println!("  {}", definition.id);
    }
    Ok(())
}

fn is_for_macos(definition: &Definition) -> bool {
    definition
        .platforms
        .iter()
        .any(|platform| platform == "macOS")
}

fn has_unknown_value(definition: &Definition, known: &BTreeSet<(String, String)>) -> bool {
    definition.options.iter().any(|option| {
        !option.id.ends_with("_true")
            && !option.id.ends_with("_false")
            && !definition.id.ends_with("$typepicker")
            && !known.contains(&(definition.id.clone(), option.key.clone()))
    })
}

pub(super) fn write(path: &Path, lines: &[String]) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, lines.join("\n") + "\n")?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_leaves_its_option_behind() {
        assert_eq!(
            without_sentences("*0=On|1=Turns it off for everybody on this Mac -> a,b!"),
            "*0=On|1= -> a,b!"
        );
        assert_eq!(without_sentences("-"), "-");
    }
}
