//! What a predicate names, and whether what it compares can ever be the same.

use super::functions;
use super::status::{self, Named, StatusKey, StatusKind};
use super::value::{self, Side, Value};
use crate::diagnostic::{did_you_mean, nearest};
use crate::expression::fault::{FaultKind, Faults};
use crate::expression::tree::{
    Comparison, Condition, Operand, OperandKind, Place, Reference, Source, Step,
};

/// The variables of the subqueries around a place, and what each stands for.
type Variables<'e> = Vec<(&'e str, Option<Value>)>;

/// Status items of other platforms, and what macOS has in their place.
const IN_PLACE_OF: &[(&str, &str)] = &[("mdm.app", "app.managed.list")];

pub(super) fn check(condition: &Condition, faults: &mut Faults) {
    let mut checker = Checker {
        variables: Variables::new(),
        faults,
    };
    checker.condition(condition);
}

struct Checker<'e, 'f> {
    variables: Variables<'e>,
    faults: &'f mut Faults,
}

impl<'e> Checker<'e, '_> {
    fn condition(&mut self, condition: &'e Condition) {
        match condition {
            Condition::And(parts) | Condition::Or(parts) => {
                for part in parts {
                    self.condition(part);
                }
            }
            Condition::Not(inner) => self.condition(inner),
            Condition::Comparison(comparison) => self.comparison(comparison),
            Condition::Quantified(_) | Condition::DirectReports { .. } | Condition::Constant(_) => {
            }
        }
    }

    fn comparison(&mut self, comparison: &'e Comparison) {
        let left = self.operand(&comparison.left);
        let right = self.operand(&comparison.right);
        for (value, is_left) in [(left, true), (right, false)] {
            if let Some(value) = value {
                let side = Side {
                    value: &value,
                    comparison,
                    is_left,
                };
                side.check(self.faults);
            }
        }
        value::bounds(comparison, self.faults);
    }

    /// Says what is wrong with an operand by itself. What its values are, where that is known.
    fn operand(&mut self, operand: &'e Operand) -> Option<Value> {
        match &operand.kind {
            OperandKind::Reference(reference) => self.reference(reference, operand.place),
            OperandKind::Path(base, steps) => self.path(base, steps),
            OperandKind::List(items) | OperandKind::Call(_, items) => {
                for item in items {
                    self.operand(item);
                }
                None
            }
            OperandKind::Subquery(subquery) => {
                let collection = self.operand(&subquery.collection);
                let item = collection.and_then(|of| self.item(&of, subquery.collection.place));
                self.variables.push((&subquery.variable, item));
                self.condition(&subquery.condition);
                self.variables.pop();
                Some(Value::found(value::SUBQUERY, StatusKind::Array))
            }
            OperandKind::Arithmetic(first, rest) => {
                if let Some(name) = hyphenated(operand) {
                    self.unmarked(&name, operand.place);
                    return None;
                }
                self.operand(first);
                for (_, next) in rest {
                    self.operand(next);
                }
                None
            }
            OperandKind::Negative(inner) => {
                self.operand(inner);
                None
            }
            _ => None,
        }
    }

    /// What an item of a collection is.
    fn item(&mut self, of: &Value, place: Place) -> Option<Value> {
        if of.kind == StatusKind::Array {
            return Some(Value {
                name: format!("an item of {}", of.called()),
                kind: StatusKind::Dictionary,
                ..of.clone()
            });
        }
        let message = format!(
            "{} is no array, and `SUBQUERY` looks through arrays",
            of.called()
        );
        let help = "compare it as it is, without `SUBQUERY`";
        self.faults.add(FaultKind::Misfit, place, message, help);
        None
    }

    fn reference(&mut self, reference: &Reference, place: Place) -> Option<Value> {
        match reference.source {
            Source::Status => self.status(&reference.name, place),
            Source::Variable => self.variable(&reference.name, place),
            Source::Key => {
                let message = format!("`{reference}` is the key of nothing");
                let help = format!("write what has the key before it, such as `$item.{reference}`");
                self.faults.add(FaultKind::Misfit, place, message, help);
                None
            }
            Source::KeyPath => {
                self.unmarked(&reference.name, place);
                None
            }
            _ => None,
        }
    }

    /// A name without the term that says whose it is.
    fn unmarked(&mut self, name: &str, place: Place) {
        let message = format!("`{name}` does not say whether it is a status item or a property");
        let help = match status::resolve(name) {
            Named::Value(..) => format!("write `@status({name})`"),
            _ if name.contains('.') => format!("write `@status({name})` or `@property({name})`"),
            _ => {
                format!("write `'{name}'` if it is a text, `@property({name})` if it is a property")
            }
        };
        self.faults.add(FaultKind::Misfit, place, message, help);
    }

    fn variable(&mut self, name: &str, place: Place) -> Option<Value> {
        let known = self
            .variables
            .iter()
            .rev()
            .find(|(known, _)| *known == name);
        if let Some((_, value)) = known {
            return value.clone();
        }
        let message = format!("`${name}` is the variable of no `SUBQUERY` around it");
        let names = self.variables.iter().map(|(known, _)| *known);
        let help = match nearest(name, names) {
            Some(nearest) => format!("did you mean `${nearest}`?"),
            None => "write `@status(…)` or `@property(…)`".to_owned(),
        };
        self.faults
            .add(FaultKind::UnknownName, place, message, help);
        None
    }

    fn status(&mut self, name: &str, place: Place) -> Option<Value> {
        match status::resolve(name) {
            Named::Value(item, value) if item.macos.is_some() => Some(Value::of(value)),
            Named::Value(item, _) => {
                let message = format!(
                    "`{}` is a status item of other platforms, and never of a Mac",
                    item.value.name
                );
                let instead = IN_PLACE_OF
                    .iter()
                    .find(|(other, _)| *other == item.value.name);
                let help = instead.map_or_else(
                    || "leave the comparison out".to_owned(),
                    |(_, mac)| format!("Macs have `{mac}`"),
                );
                self.faults.add(FaultKind::Misfit, place, message, help);
                None
            }
            Named::NoKey(of, key) => {
                self.no_key(&Value::of(of), &key, place);
                None
            }
            Named::Beginning => {
                let message = format!("`{name}` is the beginning of status items, not one itself");
                let help = format!("write one of {}", beginning_with(&format!("{name}.")));
                self.faults
                    .add(FaultKind::UnknownName, place, message, help);
                None
            }
            Named::Nothing => {
                let message = format!("there is no status item `{name}`");
                self.faults
                    .add(FaultKind::UnknownName, place, message, suggestion(name));
                None
            }
        }
    }

    fn path(&mut self, base: &'e Operand, steps: &'e [Step]) -> Option<Value> {
        let mut value = self.operand(base);
        for step in steps {
            value = self.step(value, step);
        }
        value
    }

    fn step(&mut self, value: Option<Value>, step: &'e Step) -> Option<Value> {
        match step {
            Step::Key(reference, place) => self.key(&value?, &reference.name, *place),
            Step::Collection(operator, place) => {
                if !functions::COLLECTION_OPERATORS.contains(&operator.as_str()) {
                    let message = format!("there is no operator `@{operator}` of collections");
                    let known = functions::COLLECTION_OPERATORS.iter().copied();
                    let help = nearest(operator, known).map_or_else(
                        || "write `@count` for the number of items".to_owned(),
                        |nearest| format!("did you mean `@{nearest}`?"),
                    );
                    self.faults
                        .add(FaultKind::UnknownName, *place, message, help);
                }
                (operator == "count").then(|| Value::found("@count", StatusKind::Integer))
            }
            Step::Name(name, place) => {
                let message = format!("`.{name}` does not say that it is a key");
                let help = format!("write `.@key({name})`");
                self.faults.add(FaultKind::Misfit, *place, message, help);
                None
            }
            Step::End(_) => None,
            Step::Index(index) => {
                self.operand(index);
                None
            }
        }
    }

    fn key(&mut self, of: &Value, name: &str, place: Place) -> Option<Value> {
        if let Some(key) = of.keys.iter().find(|key| key.name == name) {
            let value = Value::of(key);
            // A key of an array is that of each of its items.
            let several = of.kind == StatusKind::Array;
            return Some(if several { value.several() } else { value });
        }
        if !of.keys.is_empty() {
            self.no_key(of, name, place);
        }
        None
    }

    fn no_key(&mut self, of: &Value, name: &str, place: Place) {
        let message = format!("{} has no key `{name}`", of.called());
        let names = of.keys.iter().map(|key| key.name);
        let help = did_you_mean(name, names).unwrap_or_else(|| match of.keys {
            [] => "compare it as it is".to_owned(),
            keys => format!("write one of {}", listed(keys)),
        });
        self.faults
            .add(FaultKind::UnknownName, place, message, help);
    }
}

/// The name that a calculation of keys is, where its hyphens are part of a status item: `device.operating-system.version`.
fn hyphenated(operand: &Operand) -> Option<String> {
    let text = operand.to_string();
    let is_name = |next: char| next.is_alphanumeric() || ".-_ ".contains(next);
    let name: String = text.split_whitespace().collect();
    (text.chars().all(is_name) && matches!(status::resolve(&name), Named::Value(..)))
        .then_some(name)
}

fn suggestion(name: &str) -> String {
    let names = status::status_items().map(|item| item.value.name);
    if let Some(help) = did_you_mean(name, names) {
        return help;
    }
    let start = name.split('.').next().unwrap_or_default();
    match beginning_with(&format!("{start}.")) {
        alike if !alike.is_empty() => format!("write one of {alike}"),
        _ => "write a status item that Apple lists, or `@property(…)` for a property of your own"
            .to_owned(),
    }
}

fn beginning_with(start: &str) -> String {
    let names: Vec<String> = status::status_items()
        .filter(|item| item.macos.is_some() && item.value.name.starts_with(start))
        .map(|item| format!("`{}`", item.value.name))
        .collect();
    names.join(", ")
}

fn listed(keys: &[StatusKey]) -> String {
    let names: Vec<String> = keys.iter().map(|key| format!("`{}`", key.name)).collect();
    names.join(", ")
}
