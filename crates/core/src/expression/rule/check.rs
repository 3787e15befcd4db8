//! A comparison against what the tables say of its property.

use super::property::{Kind, Property};
use crate::diagnostic::nearest;
use crate::expression::fault::{FaultKind, Faults};
use crate::expression::tree::{Comparison, Language, Operand, OperandKind, Operator};
use crate::expression::words;

/// Says what does not fit: the operator, else the values.
pub(in crate::expression) fn comparison(
    language: Language,
    property: &Property,
    comparison: &Comparison,
    faults: &mut Faults,
) {
    if !property.instead.is_empty() {
        let message = format!("`{}` is being retired", property.name);
        let help = format!("compare `{}`", property.instead);
        faults.add(FaultKind::Discouraged, comparison.left.place, message, help);
    }
    if !property.operators.contains(&comparison.operator) {
        operator(language, property, comparison, faults);
        return;
    }
    let check = Check {
        language,
        property,
        comparison,
    };
    match &comparison.right.kind {
        OperandKind::List(items) if is_list_operator(comparison.operator) => {
            check.list(items, faults);
        }
        OperandKind::List(_) => check.unwanted_list(faults),
        _ => check.value(&comparison.right, faults),
    }
}

/// The property does not take the operator.
fn operator(language: Language, property: &Property, comparison: &Comparison, faults: &mut Faults) {
    let found = written(comparison.operator);
    let place = match language {
        Language::Filter => " in a filter",
        _ => "",
    };
    let message = format!("`{}` does not take `{found}`{place}", property.name);
    let taken: Vec<String> = property
        .operators
        .iter()
        .map(|operator| format!("`{}`", written(*operator)))
        .collect();
    let help = if taken.is_empty() {
        "write `-any (…)` or `-all (…)`, with a condition of its items".to_owned()
    } else {
        format!("write one of {}", taken.join(", "))
    };
    faults.add(FaultKind::Misfit, comparison.operator_place, message, help);
}

fn written(operator: Operator) -> String {
    words::written(operator).map_or_else(|| format!("{operator:?}"), |name| format!("-{name}"))
}

fn is_list_operator(operator: Operator) -> bool {
    matches!(operator, Operator::In | Operator::NotIn)
}

/// Does the operator compare with whole values, so that a part of one matches nothing?
fn is_whole(operator: Operator) -> bool {
    matches!(
        operator,
        Operator::Equal | Operator::NotEqual | Operator::In | Operator::NotIn
    )
}

struct Check<'a> {
    language: Language,
    property: &'a Property,
    comparison: &'a Comparison,
}

impl Check<'_> {
    fn list(&self, items: &[Operand], faults: &mut Faults) {
        if items.is_empty() {
            let message = "the list is empty";
            let help = "write a value between the brackets, or leave the comparison out";
            faults.add(
                FaultKind::Misfit,
                self.comparison.right.place,
                message,
                help,
            );
        }
        for item in items {
            self.value(item, faults);
        }
    }

    fn unwanted_list(&self, faults: &mut Faults) {
        let operator = written(self.comparison.operator);
        let list = if matches!(
            self.comparison.operator,
            Operator::NotEqual | Operator::NotContains
        ) {
            "-notIn"
        } else {
            "-in"
        };
        let message = format!("`{operator}` compares with one value, and this is a list");
        let help = if self.property.operators.contains(&Operator::In) {
            format!("write `{list}`, or one value without brackets")
        } else {
            "write one value without brackets".to_owned()
        };
        faults.add(
            FaultKind::Misfit,
            self.comparison.right.place,
            message,
            help,
        );
    }

    fn value(&self, value: &Operand, faults: &mut Faults) {
        let mismatch = match &value.kind {
            OperandKind::Null => self.null(),
            OperandKind::Text(text) => self.text(text),
            OperandKind::Boolean(truth) => self.unquoted(Kind::Boolean, &truth.to_string()),
            OperandKind::Number(number) if self.property.kind == Kind::Version => version(number),
            OperandKind::Number(number) => self.unquoted(Kind::Version, number),
            OperandKind::Moment(moment) => self.unquoted(Kind::Time, moment),
            _ => None,
        };
        if let Some((message, help)) = mismatch {
            faults.add(FaultKind::Misfit, value.place, message, help);
        }
    }

    fn null(&self) -> Option<(String, String)> {
        let single = matches!(
            self.comparison.operator,
            Operator::Equal | Operator::NotEqual
        );
        if single && self.property.kind != Kind::Version {
            return None;
        }
        Some(if self.property.kind == Kind::Version {
            (
                format!("`{}` is not compared with `null`", self.property.name),
                "write a version, such as `14.0`".to_owned(),
            )
        } else {
            (
                "`null` goes with `-eq` and `-ne` alone".to_owned(),
                "write `-eq null` or `-ne null` as a comparison of its own".to_owned(),
            )
        })
    }

    /// A value without quotes, which properties of one kind have.
    fn unquoted(&self, kind: Kind, value: &str) -> Option<(String, String)> {
        if self.property.kind == kind {
            return None;
        }
        let name = self.property.name;
        Some(match self.property.kind {
            Kind::Boolean => boolean(name, value),
            Kind::Version => version(value)?,
            Kind::Time => (
                format!("`{value}` is no time"),
                "write a time, such as `2026-01-31T00:00:00Z`, or `system.now`".to_owned(),
            ),
            _ => (
                format!("`{name}` is a text, and `{value}` has no quotes"),
                format!("write `\"{value}\"`"),
            ),
        })
    }

    fn text(&self, text: &str) -> Option<(String, String)> {
        if text.is_empty() && self.language == Language::Filter {
            return self.empty_text();
        }
        let whole = is_whole(self.comparison.operator);
        match self.property.kind {
            Kind::Boolean if !is_boolean(text) => Some(boolean(self.property.name, text)),
            Kind::Id if whole && !is_id(text) => Some((
                format!("`{text}` is no id"),
                format!(
                    "write the id that Entra shows as `{}`: a UUID",
                    self.property.name
                ),
            )),
            Kind::Choice(values, mistaken) if whole => {
                choice(self.property.name, text, values, mistaken)
            }
            Kind::Version => version(text),
            Kind::VersionText => supplement(text),
            _ => None,
        }
    }

    /// Intune refuses an empty text, other than in a list.
    fn empty_text(&self) -> Option<(String, String)> {
        let help = "write `-eq null` for devices without a value, `-ne null` for those with one";
        (!is_list_operator(self.comparison.operator)).then(|| {
            (
                "a filter does not compare with an empty text".to_owned(),
                help.to_owned(),
            )
        })
    }
}

fn is_boolean(text: &str) -> bool {
    text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
}

fn boolean(name: &str, value: &str) -> (String, String) {
    (
        format!("`{name}` is true or false, not `{value}`"),
        "write `true` or `false`".to_owned(),
    )
}

fn is_id(text: &str) -> bool {
    text.len() == 36 && uuid::Uuid::try_parse(text).is_ok()
}

fn choice(
    name: &str,
    text: &str,
    values: &'static [&'static str],
    mistaken: &[(&str, &'static str)],
) -> Option<(String, String)> {
    if values.iter().any(|value| value.eq_ignore_ascii_case(text)) {
        return None;
    }
    let meant = mistaken
        .iter()
        .find(|(wrong, _)| wrong.eq_ignore_ascii_case(text))
        .map(|(_, meant)| *meant)
        .or_else(|| nearest(text, values.iter().copied()));
    let help = match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("write one of {}", listed(values)),
    };
    Some((format!("`{name}` is never `{text}`"), help))
}

fn listed(values: &[&str]) -> String {
    let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
    values.join(", ")
}

/// Intune takes versions of two to four numbers.
fn version(text: &str) -> Option<(String, String)> {
    let parts: Vec<&str> = text.split('.').collect();
    let number = |part: &&str| !part.is_empty() && part.chars().all(|digit| digit.is_ascii_digit());
    if !parts.iter().all(number) {
        let message = format!("`{text}` is no version of numbers");
        return Some((
            message,
            "write numbers and dots alone, such as `14.2.1`".to_owned(),
        ));
    }
    match parts.len() {
        2..=4 => None,
        1 => Some((
            format!("the version `{text}` has one number, and Intune wants two to four"),
            format!("write `{text}.0`"),
        )),
        many => Some((
            format!("the version `{text}` has {many} numbers, and Intune takes four at most"),
            "leave out the last ones".to_owned(),
        )),
    }
}

/// Intune does not keep the letter of a Rapid Security Response or Background Security Improvement.
fn supplement(text: &str) -> Option<(String, String)> {
    let letter = text.strip_suffix(')').unwrap_or(text);
    let version = letter.strip_suffix(|last: char| last.is_ascii_lowercase())?;
    let bare = version.trim_end_matches([' ', '(']);
    let digits = bare.ends_with(|last: char| last.is_ascii_digit()) && bare.contains('.');
    digits.then(|| {
        (
            format!("Intune keeps no letter after a version, so `{text}` matches no Mac"),
            format!("write `{bare}`"),
        )
    })
}
