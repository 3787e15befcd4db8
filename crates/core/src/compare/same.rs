//! When two values are the same.

use crate::value::{Dictionary, Node, Value};

/// Do two values mean the same to a Mac? A whole real number is the integer; the order of keys plays no part, that of
/// a list none where it is a set.
///
/// ```
/// use russet::compare::is_same;
/// use russet::value::Value;
/// assert!(is_same(&Value::Real(2.0), &Value::Integer(2), false));
/// assert!(!is_same(&Value::Boolean(true), &Value::Integer(1), false));
/// ```
#[must_use]
pub fn is_same(a: &Value, b: &Value, is_set: bool) -> bool {
    match (a, b) {
        (Value::Real(real), Value::Integer(integer))
        | (Value::Integer(integer), Value::Real(real)) => *real == *integer as f64,
        (Value::Array(a), Value::Array(b)) if is_set => is_same_set(a, b),
        (Value::Array(a), Value::Array(b)) => {
            let same = |(a, b): (&Node, &Node)| is_same(&a.value, &b.value, false);
            a.len() == b.len() && a.iter().zip(b).all(same)
        }
        (Value::Dictionary(a), Value::Dictionary(b)) => is_same_dictionary(a, b),
        _ => a == b,
    }
}

fn is_same_dictionary(a: &Dictionary, b: &Dictionary) -> bool {
    a.len() == b.len()
        && a.iter().all(|entry| {
            b.get(&entry.key)
                .is_some_and(|other| is_same(&entry.value.value, &other.value, false))
        })
}

fn is_same_set(a: &[Node], b: &[Node]) -> bool {
    a.iter().all(|item| holds(b, item)) && b.iter().all(|item| holds(a, item))
}

/// Is an item like this among them?
pub(super) fn holds(items: &[Node], wanted: &Node) -> bool {
    let mut items = items.iter();
    items.any(|item| is_same(&item.value, &wanted.value, false))
}
