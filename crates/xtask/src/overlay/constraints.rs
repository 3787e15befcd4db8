//! `constraints.yaml`: rules between keys. The file itself explains how they are written.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};

use super::{Constraints, evidence, reach, schemas, split, template};
use crate::facts::{Key, Library, Scalar, Schema};
use crate::yaml::{Node, Value};

/// A rule, as `Constraint` of the facts has it.
#[derive(Clone, Debug)]
pub(crate) struct Constraint {
    pub(crate) code: String,
    pub(crate) at: Vec<String>,
    pub(crate) when: Vec<Condition>,
    pub(crate) then: Demand,
    pub(crate) since: Option<String>,
    pub(crate) until: Option<String>,
    pub(crate) message: String,
    pub(crate) help: String,
}

#[derive(Clone, Debug)]
pub(crate) enum Condition {
    Present(String),
    Absent(String),
    Is(String, Vec<Scalar>),
    IsNot(String, Vec<Scalar>),
    Empty(String),
    Under(Vec<String>),
    NotUnder(Vec<String>),
    StartsWith(String, Vec<String>),
    Contains(String, Vec<String>),
}

#[derive(Clone, Debug)]
pub(crate) enum Demand {
    AnyOf(Vec<Condition>),
    AllOf(Vec<Condition>),
    ExactlyOne(Vec<String>),
    AtMostOne(Vec<String>),
    NoneOf(Vec<String>),
    Disjoint(String, String),
    Never(String),
}

const FIELDS: [&str; 9] = [
    "schema", "code", "at", "when", "since", "until", "message", "help", "evidence",
];

const DEMANDS: [&str; 7] = [
    "any-of",
    "all-of",
    "exactly-one",
    "at-most-one",
    "none-of",
    "disjoint",
    "never",
];

/// Reads the whole file and proves that everything it names is there.
pub(super) fn read(library: &Library, node: &Node, constraints: &mut Constraints) -> Result<()> {
    for entry in node.items()? {
        for entry in template::expand(entry)? {
            one(library, &entry, constraints).with_context(|| format!("line {}", entry.line))?;
        }
    }
    Ok(())
}

fn one(library: &Library, entry: &Node, into: &mut Constraints) -> Result<()> {
    let constraint = constraint(entry)?;
    for name in schemas(entry, library)? {
        if let Some(schema) = library.schemas.get(&name) {
            verify(schema, &constraint)?;
        }
        into.entry(name).or_default().push(constraint.clone());
    }
    Ok(())
}

fn constraint(entry: &Node) -> Result<Constraint> {
    let known: Vec<&str> = FIELDS.into_iter().chain(DEMANDS).collect();
    entry.only(&known)?;
    evidence(entry)?;
    let text = |name: &str| -> Result<Option<String>> {
        entry
            .get(name)
            .map(|node| node.text().map(str::to_owned))
            .transpose()
    };
    Ok(Constraint {
        code: text("code")?.context("no `code`")?,
        at: split(&text("at")?.unwrap_or_default()),
        when: entry.get("when").map_or(Ok(Vec::new()), conditions)?,
        then: demand(entry)?,
        since: text("since")?,
        until: text("until")?,
        message: text("message")?.context("no `message`")?,
        help: text("help")?.context("no `help`")?,
    })
}

fn demand(entry: &Node) -> Result<Demand> {
    let mut found = DEMANDS
        .iter()
        .filter_map(|word| Some((*word, entry.get(word)?)));
    let (Some((word, node)), None) = (found.next(), found.next()) else {
        bail!("an entry demands one thing: {}", DEMANDS.join(", "));
    };
    Ok(match word {
        "any-of" => Demand::AnyOf(conditions(node)?),
        "all-of" => Demand::AllOf(conditions(node)?),
        "exactly-one" => Demand::ExactlyOne(node.texts()?),
        "at-most-one" => Demand::AtMostOne(node.texts()?),
        "none-of" => Demand::NoneOf(node.texts()?),
        "never" => Demand::Never(node.text()?.to_owned()),
        _ => match node.texts()?.as_slice() {
            [one, other] => Demand::Disjoint(one.clone(), other.clone()),
            _ => bail!("`disjoint` is about two keys"),
        },
    })
}

fn conditions(node: &Node) -> Result<Vec<Condition>> {
    let mut conditions = Vec::new();
    for item in node.items()? {
        for (word, node) in item.entries()? {
            condition(word, node, &mut conditions)
                .with_context(|| format!("line {}", node.line))?;
        }
    }
    Ok(conditions)
}

fn condition(word: &str, node: &Node, into: &mut Vec<Condition>) -> Result<()> {
    match word {
        "present" => into.extend(node.texts()?.into_iter().map(Condition::Present)),
        "absent" => into.extend(node.texts()?.into_iter().map(Condition::Absent)),
        "empty" => into.extend(node.texts()?.into_iter().map(Condition::Empty)),
        "under" => into.push(Condition::Under(node.texts()?)),
        "not-under" => into.push(Condition::NotUnder(node.texts()?)),
        "is" | "is-not" | "starts-with" | "contains" => {
            for (key, node) in node.entries()? {
                into.push(about(word, key.clone(), node)?);
            }
        }
        _ => bail!("`{word}` is no condition"),
    }
    Ok(())
}

fn about(word: &str, key: String, node: &Node) -> Result<Condition> {
    Ok(match word {
        "is" => Condition::Is(key, scalars(node)?),
        "is-not" => Condition::IsNot(key, scalars(node)?),
        "starts-with" => Condition::StartsWith(key, node.texts()?),
        _ => Condition::Contains(key, node.texts()?),
    })
}

fn scalars(node: &Node) -> Result<Vec<Scalar>> {
    match &node.value {
        Value::Sequence(items) => items.iter().map(Scalar::by_look).collect(),
        _ => Ok(vec![Scalar::by_look(node)?]),
    }
}

impl Condition {
    /// The key that it looks at.
    pub(crate) fn key(&self) -> Option<&str> {
        match self {
            Self::Present(key)
            | Self::Absent(key)
            | Self::Empty(key)
            | Self::Is(key, _)
            | Self::IsNot(key, _)
            | Self::StartsWith(key, _)
            | Self::Contains(key, _) => Some(key),
            Self::Under(_) | Self::NotUnder(_) => None,
        }
    }
}

impl Demand {
    fn conditions(&self) -> &[Condition] {
        match self {
            Self::AnyOf(conditions) | Self::AllOf(conditions) => conditions,
            _ => &[],
        }
    }

    fn keys(&self) -> Vec<&str> {
        match self {
            Self::AnyOf(_) | Self::AllOf(_) => Vec::new(),
            Self::ExactlyOne(keys) | Self::AtMostOne(keys) | Self::NoneOf(keys) => {
                keys.iter().map(String::as_str).collect()
            }
            Self::Disjoint(one, other) => vec![one, other],
            Self::Never(key) => vec![key],
        }
    }
}

/// Everything that a constraint names exists in the schema.
fn verify(schema: &Schema, constraint: &Constraint) -> Result<()> {
    let dictionaries = reach(schema, &constraint.at);
    let known: Vec<&Key> = dictionaries.into_iter().flatten().collect();
    ensure!(
        !known.is_empty(),
        "`{}` has nothing at `{}`",
        schema.name,
        constraint.at.join("/")
    );
    let conditions = || constraint.when.iter().chain(constraint.then.conditions());
    let keys: BTreeSet<&str> = conditions()
        .filter_map(Condition::key)
        .chain(constraint.then.keys())
        .collect();
    for name in keys {
        let found = known.iter().filter(|key| key.name == name);
        ensure!(
            found.count() > 0,
            "`{}` has no key `{name}` at `{}`",
            schema.name,
            constraint.at.join("/")
        );
    }
    conditions().try_for_each(|condition| verify_values(&known, schema, constraint, condition))
}

/// Values stand in the key's value list, and names of parents exist.
fn verify_values(
    known: &[&Key],
    schema: &Schema,
    constraint: &Constraint,
    condition: &Condition,
) -> Result<()> {
    match condition {
        Condition::Is(name, values) | Condition::IsNot(name, values) => {
            let key = known.iter().find(|key| key.name == *name);
            let Some(list) = key
                .map(|key| &key.values)
                .filter(|values| !values.is_empty())
            else {
                return Ok(());
            };
            for value in values {
                ensure!(
                    list.iter().any(|allowed| allowed.value == *value),
                    "`{value}` is not a value of `{name}`"
                );
            }
        }
        Condition::Under(names) | Condition::NotUnder(names) => {
            let parent: Vec<String> = named_parent(&constraint.at);
            let siblings: Vec<&Key> = reach(schema, &parent).into_iter().flatten().collect();
            for name in names {
                ensure!(
                    siblings.iter().any(|key| key.name == *name),
                    "nothing is called `{name}` at `{}`",
                    parent.join("/")
                );
            }
        }
        _ => {}
    }
    Ok(())
}

/// The path of the dictionary in which the looked-at dictionary, or its array, has its name.
fn named_parent(at: &[String]) -> Vec<String> {
    let items = at.iter().rev().take_while(|part| *part == "[]").count();
    at.iter()
        .take(at.len().saturating_sub(items + 1))
        .cloned()
        .collect()
}
