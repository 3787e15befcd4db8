//! The table of what keys mean that Apple's schema does not have.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Result, bail, ensure};

use super::paths::Step;
use super::write::{HEADER, UNFORMATTED, path};
use crate::facts::graph_tables::rows;

const IMPORTS: &str = "\
use crate::Segment::{AnyKey, Item, Key};
use crate::summary::Summary;
";

pub(super) fn generate(schemas: &Path) -> Result<String> {
    let mut summaries = BTreeMap::new();
    for row in rows(&schemas.join("prefs/summaries.tsv"), 3)? {
        let [domain, key, summary] = row.as_slice() else {
            bail!("a summary has three cells");
        };
        ensure!(
            summary.ends_with('.'),
            "the summary of `{key}` is no sentence"
        );
        let place = (domain.clone(), key.split('/').map(step).collect::<Vec<_>>());
        let old = summaries.insert(place, summary.clone());
        ensure!(
            old.is_none(),
            "`{key}` of `{domain}` stands in the table twice"
        );
    }
    let mut text = format!("{HEADER}{UNFORMATTED}\n{IMPORTS}\n");
    writeln!(
        text,
        "/// All summaries, by domain and path.\npub(crate) static SUMMARIES: [Summary; {}] = [",
        summaries.len()
    )?;
    for ((domain, steps), summary) in &summaries {
        let steps = path(steps);
        writeln!(
            text,
            "    Summary {{ domain: {domain:?}, path: {steps}, text: {summary:?} }},"
        )?;
    }
    writeln!(text, "];")?;
    Ok(text)
}

fn step(name: &str) -> Step {
    match name {
        "[]" => Step::Item,
        "*" => Step::AnyKey,
        name => Step::Key(name.to_owned()),
    }
}
