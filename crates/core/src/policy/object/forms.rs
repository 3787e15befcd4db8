//! What values of a property must be like beyond their kind, where Graph says so only by refusing the others.

use crate::value::Value;
use russet_payloads::Version;

/// What a value must be like.
#[derive(Clone, Copy)]
enum Form {
    /// A whole number from one to another.
    Range(i128, i128),
    /// A version of an operating system, or nothing.
    Version,
}

/// Types of Graph, each with a property and its form.
const FORMS: &[(&str, &str, Form)] = &[
    (
        "deviceEnrollmentLimitConfiguration",
        "limit",
        Form::Range(1, 15),
    ),
    (
        "deviceEnrollmentPlatformRestriction",
        "osMinimumVersion",
        Form::Version,
    ),
    (
        "deviceEnrollmentPlatformRestriction",
        "osMaximumVersion",
        Form::Version,
    ),
];

/// What the property takes instead, in words, where the value is not of its form.
pub(super) fn expected(type_name: &str, property: &str, value: &Value) -> Option<String> {
    let mut forms = FORMS.iter();
    let (_, _, form) = forms.find(|(owner, name, _)| *owner == type_name && *name == property)?;
    match (*form, value) {
        (Form::Range(first, last), Value::Integer(number)) => {
            let fits = (first..=last).contains(number);
            (!fits).then(|| format!("a whole number from {first} to {last}"))
        }
        (Form::Version, Value::String(text)) => {
            let fits = text.is_empty() || text.parse::<Version>().is_ok();
            (!fits).then(|| "a version such as `15.0`".to_owned())
        }
        // A value of another kind is reported as that.
        _ => None,
    }
}
