//! `russet schema`: JSON Schemas for editors.

use crate::Outcome;
use crate::arguments::Schema;
use anyhow::bail;
use russet::schema::{payload, payload_types, policy_language};
use std::io::Write as _;

pub(crate) fn run(arguments: &Schema) -> anyhow::Result<Outcome> {
    let schema = match &arguments.payload {
        None => policy_language(),
        Some(name) => match payload(name) {
            Some(schema) => schema,
            None => return unknown(name),
        },
    };
    writeln!(std::io::stdout().lock(), "{schema:#}")?;
    Ok(Outcome::Clean)
}

fn unknown(name: &str) -> anyhow::Result<Outcome> {
    match russet::diagnostic::did_you_mean(name, payload_types()) {
        Some(suggestion) => bail!("there is no schema for `{name}`; {suggestion}"),
        None => bail!(
            "there is no schema for `{name}`; `russet list payloads` shows the types that Apple defines"
        ),
    }
}
