//! What a tree compares and names, for those who look for something in it.

use super::tree::{
    Comparison, Condition, Expression, Operand, OperandKind, Operator, Quantified, Reference,
    Source, Step,
};

/// A property that is compared with values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared<'e> {
    /// The property, as the language writes it: `device.enrollmentProfileName`, `@status(device.model.family)`. What is compared of
    /// the items of a collection of texts (`_`) has the name of the collection.
    pub property: String,
    /// The operator, as if the property stood to the left of it.
    pub operator: Operator,
    /// What it is compared with: the items of a list, or the one value. They know their places.
    pub values: Vec<&'e Operand>,
    /// It stands within a not, so what it asks for is what is not wanted.
    pub negated: bool,
}

impl<'e> Compared<'e> {
    /// The values that are texts.
    pub fn texts(&self) -> impl Iterator<Item = &'e str> {
        self.values.iter().filter_map(|value| match &value.kind {
            OperandKind::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }
}

impl Expression {
    /// Each comparison of something that has a name with values, from left to right.
    ///
    /// ```
    /// let rule = r#"device.enrollmentProfileName -in ["macOS corporate", "macOS labs"]"#;
    /// let expression = russet::expression::membership(rule).expression.unwrap();
    /// let names: Vec<&str> = expression
    ///     .comparisons()
    ///     .filter(|compared| compared.property == "device.enrollmentProfileName")
    ///     .flat_map(|compared| compared.texts().collect::<Vec<_>>())
    ///     .collect();
    /// assert_eq!(names, ["macOS corporate", "macOS labs"]);
    /// ```
    pub fn comparisons(&self) -> impl Iterator<Item = Compared<'_>> {
        let mut found = Vec::new();
        conditions(&self.condition, &mut |comparison, context| {
            found.extend(compared(comparison, context));
        });
        found.into_iter()
    }

    /// Each name in it, from left to right: properties, status items, keys, variables.
    pub fn references(&self) -> impl Iterator<Item = &Reference> {
        let mut found = Vec::new();
        names(&self.condition, &mut found);
        found.into_iter()
    }
}

/// What a comparison stands in.
#[derive(Clone, Copy, Default)]
struct Context<'e> {
    negated: bool,
    within: Option<&'e Quantified>,
}

type Visit<'v, 'e> = &'v mut dyn FnMut(&'e Comparison, Context<'e>);

fn conditions<'e>(condition: &'e Condition, visit: Visit<'_, 'e>) {
    condition_in(condition, Context::default(), visit);
}

fn condition_in<'e>(condition: &'e Condition, context: Context<'e>, visit: Visit<'_, 'e>) {
    match condition {
        Condition::And(parts) | Condition::Or(parts) => {
            for part in parts {
                condition_in(part, context, visit);
            }
        }
        Condition::Not(inner) => {
            let negated = !context.negated;
            condition_in(inner, Context { negated, ..context }, visit);
        }
        Condition::Quantified(quantified) => {
            let within = Some(&**quantified);
            condition_in(&quantified.condition, Context { within, ..context }, visit);
        }
        Condition::Comparison(comparison) => {
            visit(comparison, context);
            for operand in [&comparison.left, &comparison.right] {
                subqueries(operand, context, visit);
            }
        }
        Condition::DirectReports { .. } | Condition::Constant(_) => {}
    }
}

/// The comparisons in the conditions of subqueries.
fn subqueries<'e>(operand: &'e Operand, context: Context<'e>, visit: Visit<'_, 'e>) {
    if let OperandKind::Subquery(subquery) = &operand.kind {
        condition_in(&subquery.condition, context, visit);
    }
    for part in parts(operand) {
        subqueries(part, context, visit);
    }
}

/// The operands that an operand is made of.
fn parts(operand: &Operand) -> Vec<&Operand> {
    match &operand.kind {
        OperandKind::List(items) | OperandKind::Call(_, items) => items.iter().collect(),
        OperandKind::Path(base, steps) => {
            let indices = steps.iter().filter_map(|step| match step {
                Step::Index(index) => Some(index),
                _ => None,
            });
            std::iter::once(&**base).chain(indices).collect()
        }
        OperandKind::Subquery(subquery) => vec![&subquery.collection],
        OperandKind::Arithmetic(first, rest) => std::iter::once(&**first)
            .chain(rest.iter().map(|(_, operand)| operand))
            .collect(),
        OperandKind::Negative(inner) => vec![inner],
        _ => Vec::new(),
    }
}

fn compared<'e>(comparison: &'e Comparison, context: Context<'e>) -> Option<Compared<'e>> {
    let (property, operator, value) = if is_value(&comparison.right) && !is_value(&comparison.left)
    {
        (&comparison.left, comparison.operator, &comparison.right)
    } else if is_value(&comparison.left) && !is_value(&comparison.right) {
        (
            &comparison.right,
            mirrored(comparison.operator)?,
            &comparison.left,
        )
    } else {
        return None;
    };
    let property = match (&property.kind, context.within) {
        (OperandKind::Reference(reference), Some(outer)) if reference.source == Source::Item => {
            outer.property.to_string()
        }
        _ => property.to_string(),
    };
    let values = match &value.kind {
        OperandKind::List(items) => items.iter().collect(),
        _ => vec![value],
    };
    Some(Compared {
        property,
        operator,
        values,
        negated: context.negated,
    })
}

/// Is it a value, or a list of values, rather than something with a name?
fn is_value(operand: &Operand) -> bool {
    match &operand.kind {
        OperandKind::Text(_)
        | OperandKind::Number(_)
        | OperandKind::Boolean(_)
        | OperandKind::Null
        | OperandKind::Moment(_) => true,
        OperandKind::Negative(inner) => is_value(inner),
        OperandKind::List(items) => items.iter().all(is_value),
        _ => false,
    }
}

/// The operator that says the same with its sides exchanged.
fn mirrored(operator: Operator) -> Option<Operator> {
    Some(match operator {
        Operator::Equal | Operator::NotEqual => operator,
        Operator::Less => Operator::Greater,
        Operator::LessOrEqual => Operator::GreaterOrEqual,
        Operator::Greater => Operator::Less,
        Operator::GreaterOrEqual => Operator::LessOrEqual,
        Operator::In => Operator::Contains,
        Operator::Contains => Operator::In,
        _ => return None,
    })
}

fn names<'e>(condition: &'e Condition, found: &mut Vec<&'e Reference>) {
    match condition {
        Condition::And(parts) | Condition::Or(parts) => {
            for part in parts {
                names(part, found);
            }
        }
        Condition::Not(inner) => names(inner, found),
        Condition::Quantified(quantified) => {
            found.push(&quantified.property);
            names(&quantified.condition, found);
        }
        Condition::Comparison(comparison) => {
            operand_names(&comparison.left, found);
            operand_names(&comparison.right, found);
        }
        Condition::DirectReports { .. } | Condition::Constant(_) => {}
    }
}

fn operand_names<'e>(operand: &'e Operand, found: &mut Vec<&'e Reference>) {
    match &operand.kind {
        OperandKind::Reference(reference) => found.push(reference),
        OperandKind::Path(base, steps) => {
            operand_names(base, found);
            for step in steps {
                match step {
                    Step::Key(reference, _) => found.push(reference),
                    Step::Index(index) => operand_names(index, found),
                    _ => {}
                }
            }
        }
        OperandKind::Subquery(subquery) => {
            operand_names(&subquery.collection, found);
            names(&subquery.condition, found);
        }
        _ => {
            for part in parts(operand) {
                operand_names(part, found);
            }
        }
    }
}
