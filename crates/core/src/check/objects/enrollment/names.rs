//! Groups and filters that select Macs by the name of their enrollment profile.

use super::push;
use crate::diagnostic::rules::{R078, R079};
use crate::diagnostic::{Diagnostic, nearest};
use crate::expression::{Operator, filter, membership};
use crate::policy::{Kind, Object, Policy};
use crate::value::Node;

const PROPERTY: &str = "device.enrollmentProfileName";

/// What the rule of a group or filter asks of the name of the enrollment profile.
#[derive(Debug, PartialEq)]
pub(super) struct Asked {
    operator: Operator,
    text: String,
}

impl Asked {
    /// Does it say what the name is, not what it is like?
    pub(super) const fn is_equal(&self) -> bool {
        matches!(self.operator, Operator::Equal | Operator::In)
    }

    /// Does it hold for this name? Such rules do not tell capitals apart.
    pub(super) fn holds_for(&self, name: &str) -> bool {
        let (name, text) = (name.to_lowercase(), self.text.to_lowercase());
        match self.operator {
            Operator::Equal | Operator::In => name == text,
            Operator::StartsWith => name.starts_with(&text),
            Operator::EndsWith => name.ends_with(&text),
            Operator::Contains => name.contains(&text),
            _ => false,
        }
    }
}

/// What a group or filter asks of the name; nothing where it has no rule, or none that can be read.
pub(super) fn asked(object: &Object) -> Vec<Asked> {
    let parsed = match (object.kind(), rule(object)) {
        (Kind::Group, Some((_, node))) => membership(node.value.as_str().unwrap_or_default()),
        (_, Some((_, node))) => filter(node.value.as_str().unwrap_or_default()),
        (_, None) => return Vec::new(),
    };
    let mut asked = Vec::new();
    for compared in parsed.expression.iter().flat_map(|tree| tree.comparisons()) {
        if compared.property.eq_ignore_ascii_case(PROPERTY) && !compared.negated {
            let operator = compared.operator;
            asked.extend(compared.texts().map(|text| Asked {
                operator,
                text: text.to_owned(),
            }));
        }
    }
    asked
}

/// The rule by which a group or filter selects Macs.
fn rule(object: &Object) -> Option<(&'static str, &Node)> {
    let property = match object.kind() {
        Kind::Group => "membershipRule",
        Kind::Filter => "rule",
        _ => return None,
    };
    Some((property, object.property(property)?))
}

/// Reports names that lead nowhere, in either direction.
pub(super) fn check(policy: &Policy, diagnostics: &mut Vec<Diagnostic>) {
    let profiles = policy.of_kind(Kind::Enrollment);
    let profiles: Vec<&Object> = profiles.filter(|object| object.way().is_some()).collect();
    if !policy.is_whole || profiles.is_empty() {
        return;
    }
    let mut all = Vec::new();
    for object in &policy.objects {
        for asked in asked(object) {
            let is_known = profiles
                .iter()
                .any(|profile| asked.holds_for(&profile.name));
            if asked.is_equal() && !is_known {
                let names = profiles.iter().map(|profile| profile.name.as_str());
                let found = unknown(object, &asked.text, names);
                push(diagnostics, &object.allow, found);
            }
            all.push(asked);
        }
    }
    for profile in profiles.into_iter().filter(|profile| !profile.exists) {
        if all.iter().any(|asked| asked.holds_for(&profile.name)) {
            continue;
        }
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

fn unknown<'a>(object: &Object, name: &str, known: impl Iterator<Item = &'a str>) -> Diagnostic {
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
    let (span, pointer) = match rule(object) {
        Some((property, node)) => (node.span, object.pointer.key(property)),
        None => (object.span, object.pointer.clone()),
    };
    Diagnostic::new(&R079, message, span, pointer).with_help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::find_type;

    fn asked_by(rule: &str) -> Vec<Asked> {
        let mut group = Object::new(find_type("group").unwrap(), "Macs");
        group.properties.set("membershipRule", rule);
        asked(&group)
    }

    fn names(rule: &str) -> Vec<String> {
        let asked = asked_by(rule).into_iter();
        asked.map(|asked| asked.text).collect()
    }

    #[test]
    fn names_in_rules() {
        assert_eq!(
            names("(device.enrollmentProfileName -eq \"macOS corporate\")"),
            ["macOS corporate"]
        );
        assert_eq!(
            names(
                "(device.enrollmentProfileName -in [\"A\", \"B\"]) or (device.enrollmentProfileName -startsWith \"C\")"
            ),
            ["A", "B", "C"]
        );
        for nothing in [
            "",
            "device.enrollmentProfileName",
            "not (device.enrollmentProfileName -eq \"A\")",
            "device.displayName -eq \"A\"",
        ] {
            assert!(names(nothing).is_empty(), "{nothing}");
        }
    }

    #[test]
    fn what_holds_for_a_name() {
        let holds = |rule: &str| asked_by(rule)[0].holds_for("macOS corporate");
        assert!(holds(
            "device.enrollmentProfileName -eq \"macos Corporate\""
        ));
        assert!(holds("device.enrollmentProfileName -contains \"corp\""));
        assert!(!holds("device.enrollmentProfileName -startsWith \"corp\""));
    }
}
