//! Mending what has one sure mending: the values that hand-written profiles most often get wrong.
//!
//! Apple's schema says which type a key has. Where a value of another type can mean only one value of that type, it
//! becomes that one; where more than one could be meant, it stays for [`check`](crate::check) to report.

use crate::compare::show_unless_secret;
use crate::diagnostic::{Diagnostic, Pointer, Severity, rules};
use crate::policy::Profile;
use crate::value::{Dictionary, Entry, Node, Span, Value};
use russet_payloads::{Key, Kind, Scalar, Schema, find_declaration, find_key};

/// Something that was mended.
#[derive(Clone, Debug, PartialEq)]
pub struct Fixed {
    /// Where it stands in its document.
    pub pointer: Pointer,
    /// Where it is written.
    pub span: Span,
    /// The key, or the key whose list it is an item of.
    pub key: String,
    /// What was there, as text; a secret is blotted out.
    pub old: String,
    /// What is there now.
    pub new: String,
}

impl Fixed {
    /// What there is to say: a note where it was mended, else a warning.
    #[must_use]
    pub fn diagnostic(&self, mended: bool) -> Diagnostic {
        let Self { key, old, new, .. } = self;
        let (message, severity, help) = if mended {
            (
                format!("`{key}` was {old}, and is {new} now"),
                Severity::Note,
                "have a look at it; `--fix` was given",
            )
        } else {
            (
                format!("`{key}` is {old}; it has to be {new}"),
                Severity::Warning,
                "import it with `--fix`, or mend it by hand",
            )
        };
        Diagnostic::new(&rules::P057, message, self.span, self.pointer.clone())
            .with_severity(severity)
            .with_help(help)
    }
}

/// Mends a profile and says what was mended.
///
/// ```
/// use russet::policy::{Payload, Profile};
/// use russet::value::{Dictionary, Value};
/// let mut dock = Dictionary::new();
/// dock.set("autohide", 1_i64);
/// dock.set("tilesize", "big");
/// let mut profile = Profile::new("Dock").with_payload(Payload::new("com.apple.dock", dock));
/// let fixed = russet::fix::fix(&mut profile);
/// assert_eq!((fixed.len(), fixed[0].new.as_str()), (1, "true"));
/// assert_eq!(profile.payloads[0].content.get("autohide").unwrap().value, Value::Boolean(true));
/// ```
#[must_use]
pub fn fix(profile: &mut Profile) -> Vec<Fixed> {
    let mut fixer = Fixer { fixed: Vec::new() };
    let envelope = russet_payloads::envelope().keys;
    let all: Vec<&'static Key> = envelope.iter().collect();
    let pointer = profile.pointer.clone();
    fixer.dictionary(
        &mut profile.envelope,
        &pointer,
        &|name| find_key(envelope, name),
        &|name| in_other_case(&all, name),
    );
    for payload in &mut profile.payloads {
        let schemas = russet_payloads::find(&payload.payload_type).iter().copied();
        let schemas: Vec<&'static Schema> = schemas
            .chain(find_declaration(&payload.payload_type))
            .collect();
        let keys = |name: &str| {
            let mut schemas = schemas.iter();
            schemas.find_map(|schema| find_key(schema.keys, name))
        };
        let other_case = |name: &str| {
            let all: Vec<&'static Key> = schemas.iter().flat_map(|schema| schema.keys).collect();
            in_other_case(&all, name)
        };
        fixer.dictionary(&mut payload.content, &payload.pointer, &keys, &other_case);
    }
    fixer.fixed
}

struct Fixer {
    fixed: Vec<Fixed>,
}

impl Fixer {
    fn dictionary(
        &mut self,
        entries: &mut Dictionary,
        pointer: &Pointer,
        keys: &dyn Fn(&str) -> Option<&'static Key>,
        other_case: &dyn Fn(&str) -> Option<&'static str>,
    ) {
        let names: Vec<String> = entries.iter().map(|entry| entry.key.clone()).collect();
        for entry in entries.iter_mut() {
            if keys(&entry.key).is_none()
                && let Some(name) =
                    other_case(&entry.key).filter(|name| !names.iter().any(|other| other == name))
            {
                self.renamed(entry, name, pointer);
            }
            if let Some(key) = keys(&entry.key) {
                let pointer = pointer.key(&entry.key);
                let span = entry.value.span;
                self.value(&mut entry.value, key, &entry.key, span, &pointer);
            }
        }
    }

    fn renamed(&mut self, entry: &mut Entry, name: &str, pointer: &Pointer) {
        self.fixed.push(Fixed {
            pointer: pointer.key(&entry.key),
            span: entry.key_span,
            key: entry.key.clone(),
            old: format!("written `{}`", entry.key),
            new: format!("`{name}`"),
        });
        name.clone_into(&mut entry.key);
    }

    fn value(
        &mut self,
        node: &mut Node,
        key: &'static Key,
        name: &str,
        span: Span,
        pointer: &Pointer,
    ) {
        if let Some(value) = mended(&node.value, key) {
            self.fixed.push(Fixed {
                pointer: pointer.clone(),
                span,
                key: name.to_owned(),
                old: described(&node.value, key.secret),
                new: show_unless_secret(&value, key.secret),
            });
            node.value = value;
        }
        match &mut node.value {
            Value::Dictionary(entries) => {
                let keys = |name: &str| find_key(key.keys, name);
                let other_case = |name: &str| {
                    let all: Vec<&'static Key> = key.keys.iter().collect();
                    in_other_case(&all, name)
                };
                self.dictionary(entries, pointer, &keys, &other_case);
            }
            Value::Array(items) => {
                let [item_key] = key.keys else { return };
                for (index, item) in items.iter_mut().enumerate() {
                    let span = item.span;
                    self.value(item, item_key, name, span, &pointer.index(index));
                }
            }
            _ => {}
        }
    }
}

/// A value with its type, since `1` and `"1"` look alike.
fn described(value: &Value, is_secret: bool) -> String {
    let kind = value.kind().map_or("null", Kind::name);
    format!("the {kind} {}", show_unless_secret(value, is_secret))
}

/// The name that differs from this one in its case only.
fn in_other_case(keys: &[&'static Key], name: &str) -> Option<&'static str> {
    let mut same = keys
        .iter()
        .filter(|key| !key.is_any() && key.name.eq_ignore_ascii_case(name));
    let found = same.next()?.name;
    same.all(|other| other.name == found).then_some(found)
}

/// The one value of the key's type that can be meant.
fn mended(value: &Value, key: &'static Key) -> Option<Value> {
    let mended = match (key.kind, value) {
        (Kind::Boolean, Value::Integer(0)) => Value::Boolean(false),
        (Kind::Boolean, Value::Integer(1)) => Value::Boolean(true),
        (Kind::Boolean, Value::String(text)) => Value::Boolean(truth(text)?),
        (Kind::Integer, Value::Boolean(truth)) if takes(key, i128::from(*truth)) => {
            Value::Integer(i128::from(*truth))
        }
        (Kind::Integer, Value::String(text)) => Value::Integer(whole(text)?),
        (Kind::Integer, Value::Real(real)) if real.fract() == 0.0 && real.abs() < 1e15 => {
            Value::Integer(*real as i128)
        }
        (Kind::Real, Value::String(text)) => Value::Real(number(text)?),
        (Kind::String, Value::String(text)) => Value::String(listed(key, text)?.to_owned()),
        (Kind::Array, Value::String(_) | Value::Integer(_) | Value::Dictionary(_))
            if item_kind(key) == value.kind() =>
        {
            Value::Array(vec![Node::derived(value.clone())])
        }
        _ => return None,
    };
    Some(mended)
}

fn item_kind(key: &Key) -> Option<Kind> {
    match key.keys {
        [item] => Some(item.kind),
        _ => None,
    }
}

fn truth(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "1" => Some(true),
        "false" | "no" | "0" => Some(false),
        _ => None,
    }
}

fn whole(text: &str) -> Option<i128> {
    text.trim().parse::<i64>().ok().map(i128::from)
}

fn number(text: &str) -> Option<f64> {
    text.trim()
        .parse()
        .ok()
        .filter(|number: &f64| number.is_finite())
}

/// May an integer key have this value? One with a list takes what is in it.
fn takes(key: &Key, number: i128) -> bool {
    key.values.is_empty()
        || key
            .values
            .iter()
            .any(|allowed| matches!(allowed.value, Scalar::Integer(value) if i128::from(value) == number))
}

/// The value of the list that differs in case only.
fn listed(key: &Key, text: &str) -> Option<&'static str> {
    let mut texts = key.values.iter().filter_map(|allowed| match allowed.value {
        Scalar::String(value) => Some(value),
        _ => None,
    });
    if texts.clone().any(|value| value == text) {
        return None;
    }
    texts.find(|value| value.eq_ignore_ascii_case(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{LoadOptions, load_text};

    fn fixed(payload: &str) -> Vec<String> {
        let text = format!("profile: X\npayloads:\n  {payload}\n");
        let mut policy = load_text(&text, "x.yaml", &LoadOptions::default()).policy;
        let fixed = fix(&mut policy.profiles[0]);
        fixed
            .iter()
            .map(|fixed| format!("{} {} -> {}", fixed.key, fixed.old, fixed.new))
            .collect()
    }

    #[test]
    fn what_can_mean_one_thing_only_is_mended() {
        assert_eq!(
            fixed(
                "com.apple.dock: { autohide: 1, tilesize: \"48\", AUTOHIDE-immutable: true, largesize: 64.0 }"
            ),
            [
                "autohide the integer 1 -> true",
                "tilesize the string \"48\" -> 48",
                "AUTOHIDE-immutable written `AUTOHIDE-immutable` -> `autohide-immutable`",
                "largesize the real 64.0 -> 64",
            ]
        );
        assert_eq!(
            fixed("com.apple.MCX.FileVault2: { Enable: \"on\", Defer: \"YES\" }"),
            [
                "Enable the string \"on\" -> \"On\"",
                "Defer the string \"YES\" -> true",
            ]
        );
        assert_eq!(
            fixed(
                "com.apple.TCC.configuration-profile-policy: { Services: { Camera: [{ Allowed: 0 }] } }"
            ),
            ["Allowed the integer 0 -> false"]
        );
    }

    #[test]
    fn keys_of_the_profile_are_mended_too() {
        let mut profile = Profile::new("X");
        profile.envelope.set("PayloadRemovalDisallowed", 1_i64);
        assert_eq!(fix(&mut profile).len(), 1);
        let mended = profile.envelope.get("PayloadRemovalDisallowed");
        assert_eq!(mended.map(|node| &node.value), Some(&Value::Boolean(true)));
    }

    #[test]
    fn what_may_mean_several_things_stays() {
        assert!(
            fixed("com.apple.dock: { autohide: 2, tilesize: big, unknown: 1, largesize: 1.5 }")
                .is_empty()
        );
        assert!(fixed("com.example.app: { enabled: 1 }").is_empty());
    }

    #[test]
    fn secrets_are_blotted_out() {
        assert!(
            fixed("com.apple.wifi.managed: { SSID_STR: A, password: hunter22 }")[0]
                .contains("`Password`")
        );
    }
}
