//! Groups and filters that select Macs by the name of their enrollment profile.

use super::push;
use crate::diagnostic::rules::{R078, R079};
use crate::diagnostic::{Diagnostic, nearest};
use crate::policy::{Kind, Object, Policy};
use crate::value::Node;

const PROPERTY: &str = "enrollmentprofilename";

/// A comparison of the name of the enrollment profile with a text.
#[derive(Debug, PartialEq)]
pub(super) struct Compared<'a> {
    operator: &'a str,
    value: &'a str,
}

impl Compared<'_> {
    /// Does it say what the name is, not what it is like?
    pub(super) fn is_equal(&self) -> bool {
        ["-eq", "-in"].contains(&self.operator)
    }

    /// Does it hold for this name? Such rules do not tell capitals apart.
    pub(super) fn holds_for(&self, name: &str) -> bool {
        let (name, value) = (name.to_lowercase(), self.value.to_lowercase());
        match self.operator {
            "-eq" | "-in" => name == value,
            "-startswith" => name.starts_with(&value),
            "-contains" => name.contains(&value),
            _ => false,
        }
    }
}

/// The comparisons of the name of the enrollment profile in the rule of a group or filter.
pub(super) fn compared(rule: &str) -> Vec<Compared<'_>> {
    let lower = rule.to_ascii_lowercase();
    let places = lower.match_indices(PROPERTY);
    let behind = places.filter_map(|(place, found)| rule.get(place + found.len()..));
    behind.flat_map(comparison).collect()
}

/// What stands behind the property: an operator and a text, or several in brackets.
fn comparison(behind: &str) -> Vec<Compared<'_>> {
    let operators = ["-eq", "-in", "-startswith", "-contains"];
    let behind = behind.trim_start();
    let (written, rest) = behind
        .split_once(char::is_whitespace)
        .unwrap_or((behind, ""));
    let mut operators = operators.into_iter();
    let Some(operator) = operators.find(|known| written.eq_ignore_ascii_case(known)) else {
        return Vec::new();
    };
    let rest = rest.trim_start();
    let inner = rest
        .strip_prefix('[')
        .and_then(|rest| rest.split(']').next());
    let texts = match inner {
        Some(inner) => quoted(inner).collect(),
        None => quoted(rest).take(1).collect::<Vec<_>>(),
    };
    let compared = texts.into_iter();
    compared.map(|value| Compared { operator, value }).collect()
}

/// The texts between quotation marks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    let mark = if text.trim_start().starts_with('\'') {
        '\''
    } else {
        '"'
    };
    text.split(mark).skip(1).step_by(2)
}

/// Reports names that lead nowhere, in either direction.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    if !policy.is_whole {
        return;
    }
    let profiles = policy
        .of_kind(Kind::Enrollment)
        .filter(|object| object.way().is_some());
    let profiles: Vec<&Object> = profiles.collect();
    if profiles.is_empty() {
        return;
    }
    let rules = || policy.objects.iter().filter_map(rule);
    for (object, property, node) in rules() {
        for compared in compared(node.value.as_str().unwrap_or_default()) {
            let is_known = profiles
                .iter()
                .any(|profile| compared.holds_for(&profile.name));
            if compared.is_equal() && !is_known {
                let names = profiles.iter().map(|profile| profile.name.as_str());
                push(
                    diagnostics,
                    &object.allow,
                    unknown(object, property, node, compared.value, names),
                );
            }
        }
    }
    for profile in profiles.into_iter().filter(|profile| !profile.exists) {
        let is_used = rules().any(|(_, _, node)| {
            let compared = compared(node.value.as_str().unwrap_or_default());
            compared
                .iter()
                .any(|compared| compared.holds_for(&profile.name))
        });
        if !is_used {
            let message = format!(
                "no group and no filter selects the Macs that enroll with `{}`",
                profile.name
            );
            let found = Diagnostic::new(&R078, message, profile.span, profile.pointer.clone());
            let help = format!(
                "target them with a filter: `rule: (device.enrollmentProfileName -eq \"{}\")`",
                profile.name
            );
            push(diagnostics, &profile.allow, found.with_help(help));
        }
    }
}

/// The rule by which a group or filter selects Macs.
fn rule(object: &Object) -> Option<(&Object, &'static str, &Node)> {
    let property = match object.kind() {
        Kind::Group => "membershipRule",
        Kind::Filter => "rule",
        _ => return None,
    };
    Some((object, property, object.property(property)?))
}

fn unknown<'a>(
    object: &Object,
    property: &str,
    node: &Node,
    name: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let message = format!(
        "the {} `{}` selects Macs by the enrollment profile `{name}`, which nothing in this policy defines",
        object.kind().title(),
        object.name
    );
    let help = match nearest(name, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!(
            "write a document `enrollment: {name}`, with `exists: true` if the profile is in the tenant already"
        ),
    };
    let pointer = object.pointer.key(property);
    Diagnostic::new(&R079, message, node.span, pointer).with_help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(rule: &str) -> Vec<&str> {
        compared(rule)
            .into_iter()
            .map(|compared| compared.value)
            .collect()
    }

    #[test]
    fn names_in_rules() {
        assert_eq!(
            names("(device.enrollmentProfileName -eq \"macOS corporate\")"),
            ["macOS corporate"]
        );
        assert_eq!(
            names(
                "(device.EnrollmentProfileName -in [\"A\", \"B\"]) or (device.enrollmentProfileName -startsWith 'C')"
            ),
            ["A", "B", "C"]
        );
        for nothing in [
            "",
            "device.enrollmentProfileName",
            "device.enrollmentProfileName -ne \"A\"",
            "device.enrollmentProfileName -eq",
        ] {
            assert!(names(nothing).is_empty(), "{nothing}");
        }
    }

    #[test]
    fn what_a_comparison_holds_for() {
        let holds = |rule: &str, name: &str| compared(rule)[0].holds_for(name);
        assert!(holds(
            "enrollmentProfileName -eq \"macos Corporate\"",
            "macOS corporate"
        ));
        assert!(holds(
            "enrollmentProfileName -contains \"corp\"",
            "macOS corporate"
        ));
        assert!(!holds(
            "enrollmentProfileName -startsWith \"corp\"",
            "macOS corporate"
        ));
    }
}
