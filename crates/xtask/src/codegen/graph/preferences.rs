//! The table of preference keys.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use super::paths::{Place, Step};
use super::write::{HEADER, UNFORMATTED, list, optional, path, scalar};
use crate::facts::graph_tables::{cell, rows};

const IMPORTS: &str = "\
use crate::Scalar::{Boolean, Integer, String};
use crate::Segment::{AnyKey, Item, Key};
use crate::prefs::{Preference, PreferenceKind};
";

/// A key as the table has it.
pub(super) struct Preference {
    pub(super) kind: String,
    values: Vec<String>,
    labels: Vec<String>,
    default: Option<String>,
    min: Option<i64>,
    max: Option<i64>,
    macos_min: Option<String>,
    macos_deprecated: Option<String>,
}

/// All keys by their place. The items of an array may be dictionaries of several shapes: their keys stand together.
pub(super) fn read(schemas: &Path) -> Result<BTreeMap<Place, Preference>> {
    let mut preferences = BTreeMap::new();
    let mut parents: BTreeMap<(String, String), (Vec<Step>, String)> = BTreeMap::new();
    for row in rows(&schemas.join("prefs/microsoft.tsv"), 10)? {
        let [domain, key, kind, ..] = row.as_slice() else {
            continue;
        };
        if key.ends_with("{{key}}") {
            continue;
        }
        let path = steps(&parents, domain, key);
        parents.insert((domain.clone(), key.clone()), (path.clone(), kind.clone()));
        let place = Place {
            domain: domain.clone(),
            path,
            preference: true,
        };
        let entry = preference(&row).with_context(|| key.clone())?;
        let old = preferences.insert(place, entry);
        ensure!(
            old.is_none_or(|old| kind == "dictionary" && old.kind == "dictionary"),
            "`{key}` of `{domain}` stands in the table twice"
        );
    }
    Ok(preferences)
}

/// Splits a key after its longest parent, because names may hold slashes; what stands in an array is its item,
/// whatever its label.
fn steps(
    parents: &BTreeMap<(String, String), (Vec<Step>, String)>,
    domain: &str,
    key: &str,
) -> Vec<Step> {
    let parent = key.match_indices('/').rev().find_map(|(position, _)| {
        let (parent, name) = key.split_at(position);
        let known = parents.get(&(domain.to_owned(), parent.to_owned()))?;
        Some((known, name.strip_prefix('/')?))
    });
    let Some(((path, kind), name)) = parent else {
        return vec![Step::Key(key.to_owned())];
    };
    let step = match (kind.as_str(), name) {
        ("array", _) => Step::Item,
        (_, "{{value}}") => Step::AnyKey,
        _ => Step::Key(name.to_owned()),
    };
    path.iter().cloned().chain([step]).collect()
}

fn preference(row: &[String]) -> Result<Preference> {
    let [
        _,
        _,
        kind,
        values,
        labels,
        default,
        min,
        max,
        macos_min,
        macos_deprecated,
    ] = row
    else {
        bail!("a preference has ten cells");
    };
    let values: Vec<String> = cell(values)
        .into_iter()
        .flat_map(|values| values.split('|'))
        .map(|value| scalar(kind, value).with_context(|| format!("`{value}` is no {kind}")))
        .collect::<Result<_>>()?;
    let labels: Vec<String> = cell(labels)
        .into_iter()
        .flat_map(|labels| labels.split('|').map(str::to_owned))
        .collect();
    Ok(Preference {
        labels: if labels.len() == values.len() {
            labels
        } else {
            Vec::new()
        },
        values,
        default: cell(default).and_then(|default| scalar(kind, default)),
        min: cell(min).map(str::parse).transpose()?,
        max: cell(max).map(str::parse).transpose()?,
        macos_min: cell(macos_min).map(str::to_owned),
        macos_deprecated: cell(macos_deprecated).map(str::to_owned),
        kind: kind.clone(),
    })
}

pub(super) fn generate(schemas: &Path) -> Result<String> {
    let preferences = read(schemas)?;
    let mut text = format!("{HEADER}{UNFORMATTED}\n{IMPORTS}\n");
    writeln!(
        text,
        "/// All keys, by domain and path.\npub(crate) static PREFERENCES: [Preference; {}] = [",
        preferences.len()
    )?;
    for (place, preference) in &preferences {
        writeln!(text, "    {},", preference_key(place, preference)?)?;
    }
    writeln!(text, "];")?;
    Ok(text)
}

fn preference_key(place: &Place, preference: &Preference) -> Result<String> {
    let debug = |text: &Option<String>| optional(text.as_ref().map(|text| format!("{text:?}")));
    let number = |number: Option<i64>| optional(number.map(|number| number.to_string()));
    Ok(format!(
        "Preference {{ domain: {:?}, path: {}, kind: PreferenceKind::{}, values: {}, labels: {}, \
         default: {}, min: {}, max: {}, macos_min: {}, macos_deprecated: {} }}",
        place.domain,
        path(&place.path),
        kind(&preference.kind)?,
        list(&preference.values, Clone::clone),
        list(&preference.labels, |label| format!("{label:?}")),
        optional(preference.default.clone()),
        number(preference.min),
        number(preference.max),
        debug(&preference.macos_min),
        debug(&preference.macos_deprecated),
    ))
}

fn kind(name: &str) -> Result<&'static str> {
    Ok(match name {
        "string" => "String",
        "integer" => "Integer",
        "real" => "Real",
        "boolean" => "Boolean",
        "date" => "Date",
        "data" => "Data",
        "array" => "Array",
        "dictionary" => "Dictionary",
        other => bail!("`{other}` is no type of preference"),
    })
}
