//! What is known of the values that a predicate compares, and whether they can ever be what they are compared with.

use super::status::{StatusKey, StatusKind};
use crate::diagnostic::nearest;
use crate::expression::fault::{FaultKind, Faults};
use crate::expression::tree::{Comparison, Operand, OperandKind, Operator};

/// What messages call the items that a subquery finds.
pub(super) const SUBQUERY: &str = "SUBQUERY(…)";

/// What is known of the value of an operand.
#[derive(Clone)]
pub(super) struct Value {
    /// What messages call it.
    pub(super) name: String,
    pub(super) kind: StatusKind,
    pub(super) values: &'static [&'static str],
    pub(super) keys: &'static [StatusKey],
}

impl Value {
    pub(super) fn of(key: &StatusKey) -> Self {
        Self {
            name: key.name.to_owned(),
            kind: key.kind,
            values: key.values,
            keys: key.keys,
        }
    }

    /// A value that is not of Apple's tables.
    pub(super) fn found(name: &str, kind: StatusKind) -> Self {
        Self {
            name: name.to_owned(),
            kind,
            values: &[],
            keys: &[],
        }
    }

    /// An array of such values.
    pub(super) fn several(self) -> Self {
        Self {
            kind: StatusKind::Array,
            ..self
        }
    }

    /// The name, in backticks where it is one.
    pub(super) fn called(&self) -> String {
        if self.name.contains(' ') {
            self.name.clone()
        } else {
            format!("`{}`", self.name)
        }
    }
}

/// A value in a comparison.
pub(super) struct Side<'a> {
    pub(super) value: &'a Value,
    pub(super) comparison: &'a Comparison,
    /// It stands to the left of the operator.
    pub(super) is_left: bool,
}

impl Side<'_> {
    /// Says what is wrong with comparing it with the other side, where that is a literal.
    pub(super) fn check(&self, faults: &mut Faults) {
        let other = if self.is_left {
            &self.comparison.right
        } else {
            &self.comparison.left
        };
        if !is_literal(other) {
            return;
        }
        match self.value.kind {
            _ if other.kind == OperandKind::Null => {}
            StatusKind::Array => self.array(other, faults),
            StatusKind::Dictionary => self.dictionary(other, faults),
            _ => self.each(other, faults),
        }
        if self.value.kind == StatusKind::String && is_order(self.comparison.operator) {
            self.order(faults);
        }
    }

    /// An array against one value, where no word says how many of its items are meant.
    fn array(&self, other: &Operand, faults: &mut Faults) {
        let found = self.value.name == SUBQUERY;
        let within = matches!(self.comparison.operator, Operator::In | Operator::Contains);
        let counted = self.comparison.modifier.is_some() || within;
        if counted && self.value.keys.is_empty() && !found {
            return;
        }
        let message = format!(
            "{} is an array, which is compared by its items",
            self.value.called()
        );
        let help = match self.value.keys.first() {
            _ if found => "compare how many there are: `SUBQUERY(…).@count == 1`".to_owned(),
            Some(key) => {
                let key = key.name;
                format!("write `SUBQUERY(…, $item, $item.@key({key}) == …).@count > 0`")
            }
            None => {
                "write `ANY` before the comparison, or `IN` with the value before it".to_owned()
            }
        };
        faults.add(FaultKind::Misfit, other.place, message, help);
    }

    fn dictionary(&self, other: &Operand, faults: &mut Faults) {
        let message = format!(
            "{} is a dictionary, which no value equals",
            self.value.called()
        );
        let help = match self.value.keys.first() {
            Some(key) => format!("compare one of its keys, such as `.@key({})`", key.name),
            None => "compare one of its keys: `.@key(…)`".to_owned(),
        };
        faults.add(FaultKind::Misfit, other.place, message, help);
    }

    fn order(&self, faults: &mut Faults) {
        let message = format!(
            "{} is a text, and texts are ordered by their characters: `14.10` comes before `14.9`",
            self.value.called()
        );
        let help = "compare with `BEGINSWITH`, with `IN {…}`, or with a number that your server sets as a property";
        let place = self.comparison.operator_place;
        faults.add(FaultKind::Discouraged, place, message, help);
    }

    /// The literal, or each literal of a list, against what the value can be.
    fn each(&self, other: &Operand, faults: &mut Faults) {
        match &other.kind {
            OperandKind::List(items) => {
                for item in items {
                    self.each(item, faults);
                }
            }
            OperandKind::Text(text) if self.value.kind == StatusKind::String => {
                if let Some((message, help)) = self.unlisted(text) {
                    faults.add(FaultKind::Misfit, other.place, message, help);
                }
            }
            kind => {
                if let Some((message, help)) = mismatch(self.value, kind) {
                    faults.add(FaultKind::Misfit, other.place, message, help);
                }
            }
        }
    }

    /// A text that Apple's list of values does not have.
    fn unlisted(&self, text: &str) -> Option<(String, String)> {
        let values = self.value.values;
        let whole = match self.comparison.operator {
            Operator::Equal | Operator::NotEqual => true,
            // To the right of it the text may be a part of the value.
            Operator::In => self.is_left,
            _ => false,
        };
        let any_case = self.comparison.options.contains('c');
        let is = |known: &&str| *known == text || any_case && known.eq_ignore_ascii_case(text);
        if !whole || values.is_empty() || values.iter().any(is) {
            return None;
        }
        let help = match nearest(text, values.iter().copied()) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None => {
                let all: Vec<String> = values.iter().map(|known| format!("`{known}`")).collect();
                format!("write one of {}", all.join(", "))
            }
        };
        Some((format!("{} is never `{text}`", self.value.called()), help))
    }
}

/// `BETWEEN` takes two bounds.
pub(super) fn bounds(comparison: &Comparison, faults: &mut Faults) {
    if comparison.operator != Operator::Between {
        return;
    }
    let fits = match &comparison.right.kind {
        OperandKind::List(bounds) => bounds.len() == 2,
        other => !is_literal_kind(other),
    };
    if !fits {
        let message = "`BETWEEN` wants two bounds";
        let help = "write `BETWEEN {1, 10}`";
        faults.add(FaultKind::Misfit, comparison.right.place, message, help);
    }
}

fn mismatch(value: &Value, literal: &OperandKind) -> Option<(String, String)> {
    match (value.kind, literal) {
        (StatusKind::Boolean, OperandKind::Text(text)) => Some((
            format!("{} is true or false, and never a text", value.called()),
            if text.eq_ignore_ascii_case("false") || text.eq_ignore_ascii_case("no") {
                "write `FALSE`, without quotes".to_owned()
            } else {
                "write `TRUE` or `FALSE`, without quotes".to_owned()
            },
        )),
        (StatusKind::Integer | StatusKind::Real, OperandKind::Text(text)) => Some((
            format!("{} is a number, and never a text", value.called()),
            match text.parse::<f64>() {
                Ok(_) => format!("write `{text}`, without quotes"),
                Err(_) => "write a number, without quotes".to_owned(),
            },
        )),
        (StatusKind::Integer | StatusKind::Real, OperandKind::Boolean(_)) => Some((
            format!("{} is a number, and neither true nor false", value.called()),
            "write a number".to_owned(),
        )),
        (StatusKind::String, OperandKind::Number(number)) => Some((
            format!("{} is a text, and never a number", value.called()),
            format!("write `'{number}'`"),
        )),
        (StatusKind::String, OperandKind::Boolean(_)) => Some((
            format!("{} is a text, and neither true nor false", value.called()),
            "write a text in quotes".to_owned(),
        )),
        _ => None,
    }
}

fn is_order(operator: Operator) -> bool {
    matches!(
        operator,
        Operator::Less
            | Operator::LessOrEqual
            | Operator::Greater
            | Operator::GreaterOrEqual
            | Operator::Between
    )
}

fn is_literal(operand: &Operand) -> bool {
    is_literal_kind(&operand.kind)
}

fn is_literal_kind(kind: &OperandKind) -> bool {
    match kind {
        OperandKind::Text(_)
        | OperandKind::Number(_)
        | OperandKind::Boolean(_)
        | OperandKind::Null => true,
        OperandKind::List(items) => items.iter().all(is_literal),
        _ => false,
    }
}
