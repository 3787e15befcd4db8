//! What became of each key, for people.

use russet::convert::{Line, Outcome, Report};
use std::fmt::Write as _;

/// The report as text: a block for each payload, a line for each key, the reason below it.
pub(crate) fn text(report: &Report) -> String {
    let mut text = String::new();
    for lines in report.lines.chunk_by(is_same_payload) {
        let Some(first) = lines.first() else { continue };
        let _ = writeln!(text, "{}", title(first));
        let keys: Vec<String> = lines.iter().map(key).collect();
        let width = keys.iter().map(|key| key.chars().count()).max();
        for (line, key) in lines.iter().zip(&keys) {
            let into = line.into.as_deref().map(|into| format!("→ {into}"));
            let into = into.unwrap_or_default();
            let width = width.unwrap_or_default();
            let row = format!("  {} {key:width$}  {into}", symbol(line.outcome));
            let _ = writeln!(text, "{}", row.trim_end());
            if let Some(reason) = &line.reason {
                let _ = writeln!(text, "      {reason}");
            }
        }
        text.push('\n');
    }
    let _ = writeln!(text, "{}", report.summary());
    text
}

fn is_same_payload(line: &Line, next: &Line) -> bool {
    line.profile == next.profile && line.payload == next.payload
}

fn title(line: &Line) -> String {
    match (line.profile.as_str(), line.payload.as_str()) {
        ("", "") => "the profile itself".to_owned(),
        (profile, "") => profile.to_owned(),
        ("", payload) => payload.to_owned(),
        (profile, payload) => format!("{profile}: {payload}"),
    }
}

/// The key, without what every preference in the wrapper has around it.
fn key(line: &Line) -> String {
    let wrapped = || {
        let (domain, rest) = line
            .key
            .strip_prefix("PayloadContent/")?
            .split_once("/Forced/")?;
        let (_, key) = rest.split_once("/mcx_preference_settings/")?;
        Some(format!("{domain} {key}"))
    };
    match line.key.as_str() {
        "" => "all of it".to_owned(),
        key => wrapped().unwrap_or_else(|| key.to_owned()),
    }
}

const fn symbol(outcome: Outcome) -> char {
    match outcome {
        Outcome::Carried => '✓',
        Outcome::Changed => '~',
        Outcome::Kept => '=',
        Outcome::Impossible => '✗',
    }
}
