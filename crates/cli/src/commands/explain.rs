//! `russet explain`: a rule in full.

use crate::Outcome;
use crate::arguments::Explain;
use anyhow::bail;
use russet::diagnostic::{Rule, Sample};

pub(crate) fn run(arguments: &Explain) -> anyhow::Result<Outcome> {
    let Some(rule) = Rule::find(&arguments.code) else {
        let codes = Rule::all().map(|rule| rule.code);
        match russet::diagnostic::did_you_mean(&arguments.code, codes) {
            Some(suggestion) => bail!("there is no rule `{}`; {suggestion}", arguments.code),
            None => bail!(
                "there is no rule `{}`; `russet list rules` shows them all",
                arguments.code
            ),
        }
    };
    let (broken, mended, verb) = match rule.sample {
        Sample::Policy { broken, mended } | Sample::Profile { broken, mended } => {
            (broken, mended, "Write")
        }
        Sample::Command { broken, mended } => (broken, mended, "Run"),
    };
    println!(
        "{} {}: {}\n\n{}\n",
        rule.code, rule.severity, rule.title, rule.explanation
    );
    println!(
        "Found in:\n\n{}\n{verb} instead:\n\n{}",
        indent(broken),
        indent(mended)
    );
    Ok(Outcome::Clean)
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("    {line}\n")).collect()
}
