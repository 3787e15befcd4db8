//! `russet list`: payloads, settings, rules.

use crate::Outcome;
use crate::arguments::{List, Listed};
use russet::diagnostic::Rule;
use std::io::Write as _;

pub(crate) fn run(arguments: &List) -> anyhow::Result<Outcome> {
    let lines = match arguments.what {
        Listed::Payloads => payloads(),
        Listed::Settings => settings(),
        Listed::Rules => rules(),
    };
    let wanted = arguments.search.as_deref().unwrap_or("").to_lowercase();
    let mut out = std::io::stdout().lock();
    for line in lines.filter(|line| line.to_lowercase().contains(&wanted)) {
        writeln!(out, "{line}")?;
    }
    Ok(Outcome::Clean)
}

type Lines = Box<dyn Iterator<Item = String>>;

fn payloads() -> Lines {
    let schemas = russet::payloads::all()
        .iter()
        .chain(russet::payloads::declarations());
    Box::new(schemas.map(|schema| {
        let name = match schema.variant {
            Some(variant) => format!("{} ({variant})", schema.payload_type),
            None => schema.payload_type.to_owned(),
        };
        format!("{name:<60} {}", schema.title)
    }))
}

fn settings() -> Lines {
    Box::new(russet::graph::all().map(|setting| format!("{:<90} {}", setting.id, setting.category)))
}

fn rules() -> Lines {
    Box::new(
        Rule::all().map(|rule| format!("{} {:<8} {}", rule.code, rule.severity.name(), rule.title)),
    )
}
