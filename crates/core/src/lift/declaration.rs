//! Apple's declarations as JSON: [`lower`](crate::lower) in reverse.

use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::policy::{Deliver, Origin, Payload, Profile};
use crate::value::{Dictionary, Entry, Node, Value, parse_date};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use russet_payloads::{Key, Kind, find_declaration, find_key};

/// Is this the JSON of a declaration, or a list of declarations?
///
/// ```
/// use russet::diagnostic::Files;
/// let text = r#"{ "Type": "com.apple.configuration.math.settings", "Identifier": "math", "Payload": {} }"#;
/// let (root, _) = russet::source::read_json(text, Files::new().add("math.json", text));
/// assert!(russet::lift::is_declaration(&root.unwrap()));
/// ```
#[must_use]
pub fn is_declaration(root: &Node) -> bool {
    match &root.value {
        Value::Array(items) => !items.is_empty() && items.iter().all(is_one),
        _ => is_one(root),
    }
}

fn is_one(node: &Node) -> bool {
    let text = |name| field(node, name).is_some_and(|node| node.value.as_str().is_some());
    text("Type") && field(node, "Payload").is_some_and(|node| node.value.as_dictionary().is_some())
}

/// The profile that a declaration or a list of them stands for, and what is wrong with the declarations.
///
/// Each declaration is a payload of the profile, whose `PayloadIdentifier` is the declaration's `Identifier`. Where
/// Apple's schema says that a text is data or a date it becomes that. The `ServerToken` is left out: lowering derives it
/// from the rest. Declarations of a type that Apple's schema does not have are kept as they are.
///
/// ```
/// use russet::diagnostic::Files;
/// let text = r#"{ "Type": "com.apple.configuration.passcode.settings", "Identifier": "com.contoso.passcode",
///     "ServerToken": "1", "Payload": { "MinimumLength": 12 } }"#;
/// let (root, _) = russet::source::read_json(text, Files::new().add("passcode.json", text));
/// let (profile, diagnostics) = russet::lift::declarations(&root.unwrap());
/// assert!(diagnostics.is_empty());
/// assert_eq!(profile.payloads[0].text("PayloadIdentifier"), Some("com.contoso.passcode"));
/// ```
#[must_use]
pub fn declarations(root: &Node) -> (Profile, Vec<Diagnostic>) {
    let mut lifting = Lifting::default();
    let payloads: Vec<Payload> = match &root.value {
        Value::Array(items) => items
            .iter()
            .enumerate()
            .filter_map(|(index, item)| lifting.payload(item, &Pointer::root().index(index)))
            .collect(),
        _ => lifting
            .payload(root, &Pointer::root())
            .into_iter()
            .collect(),
    };
    let profile = Profile {
        name: name(&payloads),
        span: root.span,
        origin: Origin::Source,
        deliver: Deliver::Declaration,
        payloads,
        ..Profile::default()
    };
    (profile, lifting.diagnostics)
}

/// Declarations have no display name: that of the first one's identifier, or its type.
fn name(payloads: &[Payload]) -> String {
    payloads.first().map_or_else(String::new, |payload| {
        let identifier = payload.text("PayloadIdentifier");
        identifier.unwrap_or(&payload.payload_type).to_owned()
    })
}

#[derive(Default)]
struct Lifting {
    diagnostics: Vec<Diagnostic>,
}

impl Lifting {
    fn payload(&mut self, node: &Node, pointer: &Pointer) -> Option<Payload> {
        let kind = field(node, "Type")?;
        let payload_type = kind.value.as_str()?;
        let pointer = pointer.key("Payload");
        let keys = find_declaration(payload_type).map_or(&[][..], |schema| schema.keys);
        let mut content = self.dictionary(
            field(node, "Payload")?.value.as_dictionary()?,
            keys,
            &pointer,
        );
        if let Some(identifier) = node.value.as_dictionary()?.entry("Identifier") {
            content.insert(Entry {
                key: "PayloadIdentifier".to_owned(),
                ..identifier.clone()
            });
        }
        Some(Payload {
            payload_type: payload_type.to_owned(),
            span: kind.span,
            pointer,
            content,
        })
    }

    fn dictionary(
        &mut self,
        entries: &Dictionary,
        keys: &'static [Key],
        pointer: &Pointer,
    ) -> Dictionary {
        let mut lifted = Dictionary::new();
        for entry in entries {
            let key = find_key(keys, &entry.key);
            lifted.push(Entry {
                value: self.value(&entry.value, key, &pointer.key(&entry.key)),
                ..entry.clone()
            });
        }
        lifted
    }

    fn value(&mut self, node: &Node, key: Option<&'static Key>, pointer: &Pointer) -> Node {
        let kind = key.map(|key| key.kind);
        let keys = key.map_or(&[][..], |key| key.keys);
        let value = match (&node.value, kind) {
            (Value::Dictionary(entries), _) => self.dictionary(entries, keys, pointer).into(),
            (Value::Array(items), _) => {
                let items = items.iter().enumerate();
                items
                    .map(|(index, item)| self.value(item, keys.first(), &pointer.index(index)))
                    .collect::<Vec<_>>()
                    .into()
            }
            (Value::String(text), Some(Kind::Data)) => self.read(
                node,
                STANDARD.decode(text).ok().map(Value::Data),
                "base64",
                pointer,
            ),
            (Value::String(text), Some(Kind::Date)) => {
                let form = "a date such as `2026-11-21T08:00:00Z`";
                self.read(node, parse_date(text).map(Value::Date), form, pointer)
            }
            (value, _) => value.clone(),
        };
        Node {
            value,
            ..node.clone()
        }
    }

    /// What a text was read as; the text itself where it does not have the form, for the checks to look at.
    fn read(&mut self, node: &Node, read: Option<Value>, form: &str, pointer: &Pointer) -> Value {
        read.unwrap_or_else(|| {
            let message = format!("the text is not {form}");
            let problem = Diagnostic::new(&rules::S005, message, node.span, pointer.clone());
            self.diagnostics
                .push(problem.with_help(format!("write it as {form}")));
            node.value.clone()
        })
    }
}

fn field<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    node.value.as_dictionary()?.get(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Files;
    use crate::lower::{Artifact, ArtifactKind, Options, lower};
    use crate::policy::Policy;
    use crate::source::read_json;

    fn read(text: &str) -> Node {
        let (root, problems) = read_json(text, Files::new().add("x.json", text));
        assert!(problems.is_empty(), "{problems:#?}");
        root.unwrap()
    }

    fn lowered(profile: Profile) -> Vec<String> {
        let policy = Policy {
            profiles: vec![profile],
            ..Policy::default()
        };
        let lowered = lower(&policy, &Files::new(), Options::new()).unwrap();
        assert!(lowered.diagnostics.is_empty(), "{:#?}", lowered.diagnostics);
        let artifacts = lowered.artifacts.into_iter();
        // What makes a Mac take them is added whenever they are lowered.
        let is_read = |artifact: &Artifact| artifact.kind == ArtifactKind::Declaration;
        artifacts
            .filter(is_read)
            .map(|artifact| String::from_utf8(artifact.bytes).unwrap())
            .collect()
    }

    #[test]
    fn declarations_are_told_from_other_json() {
        for (text, is) in [
            (r#"{ "Type": "x", "Payload": {} }"#, true),
            (r#"[{ "Type": "x", "Payload": {} }]"#, true),
            ("[]", false),
            (r#"[{ "Type": "x", "Payload": {} }, 1]"#, false),
            (r#"{ "Type": "x" }"#, false),
            (r#"{ "name": "x", "settings": [] }"#, false),
        ] {
            assert_eq!(is_declaration(&read(text)), is, "{text}");
        }
    }

    #[test]
    fn a_list_comes_back_as_it_was_also_with_an_unknown_type() {
        let text = r#"[
            { "Type": "com.apple.configuration.math.settings", "Identifier": "a", "Payload": { "Calculator": {} } },
            { "Type": "com.apple.configuration.of.tomorrow", "Identifier": "b", "Payload": { "X": [1, "y"] } }
        ]"#;
        let (profile, problems) = declarations(&read(text));
        assert!(problems.is_empty());
        assert_eq!(profile.name, "a");
        assert_eq!(profile.payloads[1].pointer.as_str(), "/1/Payload");
        let first = lowered(profile);
        for (index, text) in first.iter().enumerate() {
            let (again, _) = declarations(&read(text));
            assert_eq!(lowered(again), [first[index].as_str()]);
        }
    }

    #[test]
    fn a_text_that_is_no_data_is_named() {
        static DATA: Key = Key {
            kind: Kind::Data,
            ..Key::EMPTY
        };
        let mut lifting = Lifting::default();
        let lifted = lifting.value(&Node::derived("aGk="), Some(&DATA), &Pointer::root());
        assert_eq!(lifted.value, Value::Data(b"hi".to_vec()));
        let lifted = lifting.value(&Node::derived("?"), Some(&DATA), &Pointer::root());
        assert_eq!(lifted.value, "?".into());
        assert_eq!(lifting.diagnostics.len(), 1);
    }
}
