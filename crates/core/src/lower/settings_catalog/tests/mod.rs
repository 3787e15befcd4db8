//! What payloads become, and what is refused.

mod agreement;
mod refusals;
mod samples;

use super::instance::{Instance, InstanceValue, SimpleValue};
use super::{diagnose, lower};
use crate::policy::Profile;
use crate::source::{LoadOptions, load_text};

/// A profile for the settings catalog with these payloads, written in YAML.
fn profile(payloads: &str) -> Profile {
    let payloads: String = payloads.lines().map(|line| format!("  {line}\n")).collect();
    let text = format!("profile: Test\ndeliver: settings-catalog\npayloads:\n{payloads}");
    let mut loaded = load_text(&text, "test.yaml", &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded.policy.profiles.remove(0)
}

/// The instances that payloads become, one a line, without the part of the ids that all share.
fn outline(payloads: &str) -> String {
    let profile = profile(payloads);
    let (instances, diagnostics) = lower(&profile);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    let mut text = String::new();
    for instance in &instances {
        write(&mut text, instance, 0);
    }
    text
}

fn write(text: &mut String, instance: &Instance, depth: usize) {
    let id = instance.setting.id;
    let short = id.split_once('_').map_or(id, |(_, end)| end);
    let indent = "  ".repeat(depth);
    match &instance.value {
        InstanceValue::Choice(selection) => {
            let option = selection.option.id.rsplit_once('_').unwrap().1;
            text.push_str(&format!("{indent}{short} -> {option}\n"));
            for child in &selection.children {
                write(text, child, depth + 1);
            }
        }
        InstanceValue::Choices(_) => text.push_str(&format!("{indent}{short} -> …\n")),
        InstanceValue::Simple(value) => {
            text.push_str(&format!("{indent}{short} = {}\n", shown(value)));
        }
        InstanceValue::Simples(values) => {
            let values: Vec<_> = values.iter().map(shown).collect();
            text.push_str(&format!("{indent}{short} = [{}]\n", values.join(", ")));
        }
        InstanceValue::Groups(groups) => {
            for group in groups {
                text.push_str(&format!("{indent}{short}\n"));
                for child in group {
                    write(text, child, depth + 1);
                }
            }
        }
    }
}

fn shown(value: &SimpleValue) -> String {
    match value {
        SimpleValue::String(text) => format!("{text:?}"),
        SimpleValue::Integer(number) => number.to_string(),
        SimpleValue::Secret(_) => "a secret".to_owned(),
    }
}

/// Code, pointer and message of everything that there is to say.
fn said(payloads: &str) -> Vec<String> {
    diagnose(&profile(payloads))
        .into_iter()
        .map(|found| format!("{} {} {}", found.code.code, found.pointer, found.message))
        .collect()
}
