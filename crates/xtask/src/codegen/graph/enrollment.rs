//! The tables of ways to enroll Macs.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use super::write::{HEADER, UNFORMATTED, list};
use crate::codegen::names::camel;
use crate::facts::graph_tables::{cell, rows};

const IMPORTS: &str = "use crate::enrollment::*;\n";

/// The methods in the order of the generated tables.
const METHODS: [&str; 6] = [
    "automated-with-affinity",
    "automated-without-affinity",
    "apple-configurator",
    "direct-enrollment",
    "device-enrollment",
    "device-enrollment-manager",
];

const VERDICTS: &[&str] = &["yes", "depends", "not-recommended", "no"];

const KINDS: &[&str] = &[
    "need",
    "enrollment",
    "app",
    "do",
    "know",
    "machine-note",
    "machine",
];

/// Facts that are true or false.
const TRUTHS: &[&str] = &[
    "abm",
    "registered",
    "other-mdm",
    "dem",
    "physical-access",
    "wired",
    "mfa",
    "adfs",
];

/// Facts that are one of a few words, with the type of these.
const WORDS: &[(&str, &str, &[&str])] = &[
    ("owner", "Owner", &["organization", "personal"]),
    ("users", "Users", &["one", "none", "shared"]),
    ("devices", "Devices", &["new", "existing", "both"]),
    (
        "virtual",
        "VirtualMachine",
        &["no", "parallels", "fusion", "apple-silicon"],
    ),
    ("processor", "Processor", &["intel", "apple"]),
];

pub(super) fn generate(schemas: &Path) -> Result<String> {
    let folder = schemas.join("guides");
    let methods = table(
        &folder.join("enrollment-methods.tsv"),
        |method, when, row| {
            let verdict = word("Verdict", row.kind, VERDICTS)?;
            Ok(format!(
                "Row {{ method: {method}, when: {when}, verdict: {verdict}, reason: {:?}, guide: {:?} }}",
                row.text, row.guide
            ))
        },
    )?;
    let steps = table(&folder.join("enrollment-steps.tsv"), |method, when, row| {
        let kind = word("StepKind", row.kind, KINDS)?;
        Ok(format!(
            "Step {{ method: {method}, when: {when}, kind: {kind}, text: {:?}, guide: {:?} }}",
            row.text, row.guide
        ))
    })?;
    let mut text = format!("{HEADER}{UNFORMATTED}\n{IMPORTS}\n");
    let tables = [
        (
            "What the guides say of each method.",
            "ROWS",
            "Row",
            methods,
        ),
        (
            "What there is to do for each method.",
            "STEPS",
            "Step",
            steps,
        ),
    ];
    for (about, name, kind, entries) in tables {
        writeln!(text, "/// {about}")?;
        writeln!(
            text,
            "pub(crate) static {name}: [{kind}; {}] = [",
            entries.len()
        )?;
        for entry in entries {
            writeln!(text, "    {entry},")?;
        }
        writeln!(text, "];")?;
    }
    Ok(text)
}

/// The cells of a row after those that say what it is about.
struct Rest<'a> {
    kind: &'a str,
    text: &'a str,
    guide: &'a str,
}

/// The entries of a table: one for each method of a row and each choice of alternatives, method by method.
fn table(
    path: &Path,
    entry: impl Fn(&str, &str, &Rest<'_>) -> Result<String>,
) -> Result<Vec<String>> {
    let rows = rows(path, 5)?;
    let mut entries = Vec::new();
    for method in METHODS {
        for row in &rows {
            let [methods, feature, kind, text, guide] = row.as_slice() else {
                continue;
            };
            let rest = Rest { kind, text, guide };
            let about = || format!("{}: `{text}`", path.display());
            if !named(methods).with_context(about)?.contains(&method) {
                continue;
            }
            for when in alternatives(feature).with_context(about)? {
                let when = list(&when, Clone::clone);
                let method = format!("Method::{}", camel(method));
                entries.push(entry(&method, &when, &rest).with_context(about)?);
            }
        }
    }
    Ok(entries)
}

/// The methods that a cell names.
fn named(cell: &str) -> Result<Vec<&str>> {
    if cell == "every" {
        return Ok(METHODS.to_vec());
    }
    let methods: Vec<_> = cell.split(',').collect();
    match methods.iter().find(|method| !METHODS.contains(method)) {
        None => Ok(methods),
        Some(unknown) => bail!("there is no method `{unknown}`"),
    }
}

/// The lists of conditions that a cell stands for.
fn alternatives(feature: &str) -> Result<Vec<Vec<String>>> {
    let mut lists = vec![Vec::new()];
    for fact in cell(feature).unwrap_or_default().split_whitespace() {
        let conditions = conditions(fact)?;
        let extended = lists.iter().flat_map(|list| {
            let condition = conditions.iter().map(std::slice::from_ref);
            condition.map(|condition| [list.as_slice(), condition].concat())
        });
        lists = extended.collect();
    }
    Ok(lists)
}

/// The conditions of which one has to hold.
fn conditions(text: &str) -> Result<Vec<String>> {
    if let Some(number) = text.strip_prefix("count>") {
        let number: u32 = number.parse().with_context(|| text.to_owned())?;
        return Ok(vec![format!("Condition::CountAbove({number})")]);
    }
    for (start, variant) in [("macos<", "MacosBefore"), ("macos>=", "MacosFrom")] {
        if let Some(version) = text.strip_prefix(start) {
            let (major, minor) = version.split_once('.').unwrap_or((version, "0"));
            let major: u16 = major.parse().with_context(|| text.to_owned())?;
            let minor: u16 = minor.parse().with_context(|| text.to_owned())?;
            return Ok(vec![format!("Condition::{variant}({major}, {minor})")]);
        }
    }
    let (fact, values) = text
        .split_once('=')
        .with_context(|| format!("`{text}` is not a fact with a value"))?;
    values.split('|').map(|value| equal(fact, value)).collect()
}

fn equal(fact: &str, value: &str) -> Result<String> {
    let variant = camel(fact);
    if let Some((_, kind, known)) = WORDS.iter().find(|(name, ..)| *name == fact) {
        let value = word(kind, value, known)?;
        return Ok(format!("Condition::{variant}({value})"));
    }
    ensure!(TRUTHS.contains(&fact), "there is no fact `{fact}`");
    let truth: bool = value
        .parse()
        .with_context(|| format!("`{fact}` is true or false, not `{value}`"))?;
    Ok(format!("Condition::{variant}({truth})"))
}

/// A value of an enumeration.
fn word(kind: &str, value: &str, known: &[&str]) -> Result<String> {
    ensure!(known.contains(&value), "{kind}: there is no `{value}`");
    Ok(format!("{kind}::{}", camel(value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alternatives_are_rows_of_their_own() {
        let lists = alternatives("devices=new|both macos<10.13 count>5").unwrap();
        let [new, both] = lists.as_slice() else {
            panic!("{lists:?}");
        };
        assert_eq!(
            new,
            &[
                "Condition::Devices(Devices::New)",
                "Condition::MacosBefore(10, 13)",
                "Condition::CountAbove(5)"
            ]
        );
        assert_eq!(both[0], "Condition::Devices(Devices::Both)");
        assert_eq!(alternatives("-").unwrap(), [Vec::<String>::new()]);
    }

    #[test]
    fn what_nobody_knows_is_refused() {
        for feature in [
            "owner=school",
            "owned=personal",
            "dem=maybe",
            "owner",
            "count>many",
            "macos<eleven",
        ] {
            assert!(alternatives(feature).is_err(), "{feature}");
        }
        assert!(named("device-enrollment,sideways").is_err());
    }
}
