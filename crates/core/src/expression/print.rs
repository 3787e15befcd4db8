//! A tree as text: in one way, which is read as the same tree again.

use super::connective::Connective;
use super::predicate::operators;
use super::tree::{
    Arithmetic, Comparison, Condition, Expression, Language, Modifier, Operand, OperandKind,
    Operator, Source, Step,
};
use super::words;
use std::fmt::{self, Display, Formatter, Write};

impl Display for Expression {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let language = self.language;
        match &self.condition {
            // Intune writes a single comparison in parentheses, too.
            Condition::Comparison(_) if language == Language::Filter => {
                grouped(f, language, &self.condition)
            }
            condition => bare(f, language, condition),
        }
    }
}

/// As predicates write it.
impl Display for Operand {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        operand(f, Language::Predicate, self)
    }
}

fn bare(f: &mut Formatter<'_>, language: Language, condition: &Condition) -> fmt::Result {
    match condition {
        Condition::And(parts) => joined(f, language, parts, Connective::And.written(language)),
        Condition::Or(parts) => joined(f, language, parts, Connective::Or.written(language)),
        Condition::Not(inner) => {
            f.write_str(Connective::Not.written(language))?;
            f.write_char(' ')?;
            grouped(f, language, inner)
        }
        Condition::Comparison(comparison) => compared(f, language, comparison),
        Condition::Quantified(quantified) => {
            let word = if quantified.all { "-all" } else { "-any" };
            write!(f, "{} {word} ", quantified.property)?;
            grouped(f, language, &quantified.condition)
        }
        Condition::DirectReports { manager, .. } => {
            f.write_str("Direct Reports for ")?;
            text(f, language, manager)
        }
        Condition::Constant(true) => f.write_str("TRUEPREDICATE"),
        Condition::Constant(false) => f.write_str("FALSEPREDICATE"),
    }
}

fn grouped(f: &mut Formatter<'_>, language: Language, condition: &Condition) -> fmt::Result {
    f.write_char('(')?;
    bare(f, language, condition)?;
    f.write_char(')')
}

fn joined(
    f: &mut Formatter<'_>,
    language: Language,
    parts: &[Condition],
    connective: &str,
) -> fmt::Result {
    for (number, part) in parts.iter().enumerate() {
        if number > 0 {
            write!(f, " {connective} ")?;
        }
        match part {
            Condition::Not(_) | Condition::Constant(_) => bare(f, language, part)?,
            _ => grouped(f, language, part)?,
        }
    }
    Ok(())
}

fn compared(f: &mut Formatter<'_>, language: Language, comparison: &Comparison) -> fmt::Result {
    if let Some(modifier) = comparison.modifier {
        let word = match modifier {
            Modifier::Any => "ANY",
            Modifier::All => "ALL",
            Modifier::None => "NONE",
            Modifier::Some => "SOME",
        };
        write!(f, "{word} ")?;
    }
    operand(f, language, &comparison.left)?;
    write!(f, " {}", operator(language, comparison.operator))?;
    if !comparison.options.is_empty() {
        write!(f, "[{}]", comparison.options)?;
    }
    f.write_char(' ')?;
    operand(f, language, &comparison.right)
}

/// The operator as the language writes it, or as another one does where it has none such.
fn operator(language: Language, operator: Operator) -> String {
    let word = words::written(operator).map(|name| format!("-{name}"));
    let symbol = operators::written(operator).map(str::to_owned);
    let found = match language {
        Language::Membership | Language::Filter => word.or(symbol),
        Language::Predicate => symbol.or(word),
    };
    found.unwrap_or_default()
}

fn operand(f: &mut Formatter<'_>, language: Language, of: &Operand) -> fmt::Result {
    match &of.kind {
        OperandKind::Reference(reference) => reference.fmt(f),
        OperandKind::Text(content) => text(f, language, content),
        OperandKind::Number(written) | OperandKind::Moment(written) => f.write_str(written),
        OperandKind::Boolean(truth) => f.write_str(match (language, truth) {
            (Language::Predicate, true) => "TRUE",
            (Language::Predicate, false) => "FALSE",
            (_, true) => "true",
            (_, false) => "false",
        }),
        OperandKind::Null => f.write_str(match language {
            Language::Predicate => "NULL",
            _ => "null",
        }),
        OperandKind::List(items) => {
            let (open, close) = match language {
                Language::Predicate => ('{', '}'),
                _ => ('[', ']'),
            };
            f.write_char(open)?;
            list(f, language, items)?;
            f.write_char(close)
        }
        OperandKind::Path(base, path) => {
            path_base(f, language, base, path)?;
            path.iter().try_for_each(|part| step(f, language, part))
        }
        OperandKind::Call(name, arguments) => {
            write!(f, "{name}(")?;
            list(f, language, arguments)?;
            f.write_char(')')
        }
        OperandKind::Subquery(subquery) => {
            f.write_str("SUBQUERY(")?;
            operand(f, language, &subquery.collection)?;
            write!(f, ", ${}, ", subquery.variable)?;
            bare(f, language, &subquery.condition)?;
            f.write_char(')')
        }
        OperandKind::Arithmetic(first, rest) => {
            within(f, language, first)?;
            for (arithmetic, next) in rest {
                write!(f, " {} ", symbol(*arithmetic))?;
                within(f, language, next)?;
            }
            Ok(())
        }
        OperandKind::Negative(inner) => {
            f.write_char('-')?;
            match inner.kind {
                OperandKind::Number(_) => operand(f, language, inner),
                _ => parenthesized(f, language, inner),
            }
        }
    }
}

/// An operand within a calculation: in parentheses where it would fall apart without them.
fn within(f: &mut Formatter<'_>, language: Language, of: &Operand) -> fmt::Result {
    match of.kind {
        OperandKind::Arithmetic(..) | OperandKind::Negative(_) => parenthesized(f, language, of),
        _ => operand(f, language, of),
    }
}

/// What a path begins with: in parentheses where its steps would be taken for a part of it.
fn path_base(
    f: &mut Formatter<'_>,
    language: Language,
    base: &Operand,
    path: &[Step],
) -> fmt::Result {
    let merges = match &base.kind {
        OperandKind::Path(..) | OperandKind::Number(_) => true,
        OperandKind::Reference(reference) => {
            reference.source == Source::KeyPath && matches!(path.first(), Some(Step::Name(..)))
        }
        _ => false,
    };
    if merges {
        parenthesized(f, language, base)
    } else {
        within(f, language, base)
    }
}

fn parenthesized(f: &mut Formatter<'_>, language: Language, of: &Operand) -> fmt::Result {
    f.write_char('(')?;
    operand(f, language, of)?;
    f.write_char(')')
}

fn list(f: &mut Formatter<'_>, language: Language, items: &[Operand]) -> fmt::Result {
    for (number, item) in items.iter().enumerate() {
        if number > 0 {
            f.write_str(", ")?;
        }
        operand(f, language, item)?;
    }
    Ok(())
}

fn step(f: &mut Formatter<'_>, language: Language, step: &Step) -> fmt::Result {
    match step {
        Step::Key(reference, _) => write!(f, ".{reference}"),
        Step::Name(name, _) => write!(f, ".{name}"),
        Step::Collection(operator, _) => write!(f, ".@{operator}"),
        Step::End(end) => write!(f, "[{end}]"),
        Step::Index(index) => {
            f.write_char('[')?;
            operand(f, language, index)?;
            f.write_char(']')
        }
    }
}

fn symbol(arithmetic: Arithmetic) -> &'static str {
    match arithmetic {
        Arithmetic::Add => "+",
        Arithmetic::Subtract => "-",
        Arithmetic::Multiply => "*",
        Arithmetic::Divide => "/",
        Arithmetic::Power => "**",
    }
}

fn text(f: &mut Formatter<'_>, language: Language, content: &str) -> fmt::Result {
    match language {
        // Between single quotes nothing but the quote itself has a meaning.
        Language::Membership if content.contains(['"', '`', '\\']) => {
            write!(f, "'{}'", content.replace('\'', "''"))
        }
        Language::Membership | Language::Filter => write!(f, "\"{content}\""),
        Language::Predicate => escaped(f, content),
    }
}

fn escaped(f: &mut Formatter<'_>, content: &str) -> fmt::Result {
    f.write_char('\'')?;
    for character in content.chars() {
        match character {
            '\'' | '\\' => write!(f, "\\{character}")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            _ => f.write_char(character)?,
        }
    }
    f.write_char('\'')
}
