//! What the keys of payloads and preference domains mean, from what Apple's schema, the settings catalog and Microsoft's
//! list of preferences say.

use super::rows::{Known, Place};
use super::secrets::is_secret_name;
use super::text::Text;
use crate::check::{item_key, schemas};
use crate::policy::Payload;
use crate::schema::{availability, successor};
use crate::value::Value;
use russet_graph::prefs::{self, Preference, PreferenceKind};
use russet_graph::{Scalar, Segment};
use russet_payloads::{Key, Schema, common_keys, find_key};

/// The payload that wraps preference domains, and the way to the preferences of one in it.
const WRAPPER: &str = "com.apple.ManagedClient.preferences";

/// A place in a payload.
#[derive(Clone)]
pub(super) struct Setting<'a> {
    domain: &'a str,
    path: Vec<Segment<'a>>,
    schemas: Vec<&'static Schema>,
    /// What Apple says of it.
    key: Option<&'static Key>,
}

impl<'a> Setting<'a> {
    /// The payload itself.
    pub(super) fn root(payload: &'a Payload) -> Self {
        Self {
            domain: &payload.payload_type,
            path: Vec::new(),
            schemas: schemas::of(payload),
            key: None,
        }
    }

    /// The preferences that the wrapper holds here, if it is the wrapper.
    fn wrapped_domain(&self) -> Option<&'a str> {
        match (self.domain, self.path.as_slice()) {
            (
                WRAPPER,
                [
                    Segment::Key("PayloadContent"),
                    Segment::Key(domain),
                    Segment::Key("Forced"),
                    Segment::Item,
                    Segment::Key("mcx_preference_settings"),
                ],
            ) => Some(domain),
            _ => None,
        }
    }

    fn below(&self, segment: Segment<'a>, key: Option<&'static Key>) -> Self {
        let mut path = self.path.clone();
        path.push(segment);
        Self {
            domain: self.domain,
            path,
            schemas: self.schemas.clone(),
            key,
        }
    }

    fn name(&self) -> &'a str {
        match self.path.last() {
            Some(Segment::Key(name)) => name,
            _ => "",
        }
    }
}

impl<'a> Place<'a> for Setting<'a> {
    fn key(&self, name: &'a str) -> Self {
        if let Some(domain) = self.wrapped_domain() {
            return Self {
                domain,
                path: vec![Segment::Key(name)],
                schemas: Vec::new(),
                key: None,
            };
        }
        let key = match (self.path.is_empty(), self.key) {
            (true, _) => {
                let mut schemas = self.schemas.iter();
                let own = schemas.find_map(|schema| find_key(schema.keys, name));
                own.or_else(|| find_key(common_keys().keys, name))
            }
            (false, Some(key)) => find_key(key.keys, name),
            (false, None) => None,
        };
        self.below(Segment::Key(name), key)
    }

    fn item(&self) -> Self {
        self.below(Segment::Item, self.key.and_then(item_key))
    }

    fn known(&self, value: &Value) -> Known {
        let preference = prefs::find(self.domain, &self.path);
        let mut known = match (self.key, preference) {
            (Some(key), _) => of_apple(key),
            (None, Some(preference)) => of_preference(preference, value),
            (None, None) => Known::default(),
        };
        if let Some(summary) = russet_graph::summary(self.domain, &self.path) {
            // What is said already of a preference is what its value stands for; of a key of Apple's it is less than this.
            known.meaning = match (self.key, known.meaning) {
                (None, said) if !said.is_empty() => Text::prose(summary).and(" ").then(said),
                _ => Text::prose(summary),
            };
        }
        if self.key.is_none() {
            let mut settings = russet_graph::find_path(self.domain, &self.path);
            let setting = settings.next().map(|setting| setting.category);
            known
                .facts
                .extend(setting.map(|category| format!("settings catalog: {category}")));
        }
        known.is_secret |= self.key.is_none() && is_secret_name(self.name());
        known
    }
}

fn of_apple(key: &'static Key) -> Known {
    let mut facts = vec![key.kind.name().to_owned()];
    if key.required {
        facts.push("required".to_owned());
    }
    facts.extend(availability(&key.macos, key.dropped));
    facts.extend(key.replaced_by.map(successor));
    if key.secret {
        facts.push("a secret".to_owned());
    }
    Known {
        meaning: Text::prose(key.summary),
        default: key.default.map(|default| default.to_string()),
        facts,
        is_secret: key.secret,
    }
}

fn of_preference(preference: &Preference, value: &Value) -> Known {
    let mut facts = vec![kind(preference.kind).to_owned()];
    let since = preference.macos_min;
    facts.extend(since.map(|version| format!("macOS {version} or later")));
    let until = preference.macos_deprecated;
    facts.extend(until.map(|version| format!("deprecated from macOS {version}")));
    Known {
        meaning: label(preference, value)
            .map(|label| Text::plain(format!("Here: {label}.")))
            .unwrap_or_default(),
        default: preference.default.map(|default| default.to_string()),
        facts,
        is_secret: false,
    }
}

/// What people call the value.
fn label(preference: &Preference, value: &Value) -> Option<&'static str> {
    let is_this = |known: &Scalar| match (known, value) {
        (Scalar::String(known), Value::String(text)) => known == text,
        (Scalar::Integer(known), Value::Integer(number)) => i128::from(*known) == *number,
        (Scalar::Boolean(known), Value::Boolean(truth)) => known == truth,
        _ => false,
    };
    let index = preference.values.iter().position(is_this)?;
    let label = preference.labels.get(index)?.trim_end_matches('.');
    (!label.is_empty()).then_some(label)
}

const fn kind(kind: PreferenceKind) -> &'static str {
    match kind {
        PreferenceKind::String => "string",
        PreferenceKind::Integer => "integer",
        PreferenceKind::Real => "real",
        PreferenceKind::Boolean => "boolean",
        PreferenceKind::Date => "date",
        PreferenceKind::Data => "data",
        PreferenceKind::Array => "array",
        PreferenceKind::Dictionary => "dictionary",
    }
}

/// What a payload does, and which Macs take it; nothing for a preference domain.
pub(super) fn payload(payload: &Payload) -> Vec<Text> {
    let described = schemas::of(payload).into_iter().map(|schema| {
        let mut facts = availability(&schema.macos, schema.dropped);
        facts.extend(schema.replaced_by.map(successor));
        let text = Text::prose(schema.summary);
        match facts.is_empty() {
            true => text,
            false if text.is_empty() => facts_text(&facts),
            false => text.and(" ").then(facts_text(&facts)),
        }
    });
    described.filter(|text| !text.is_empty()).collect()
}

/// Facts in a line that says less than what is around it.
pub(super) fn facts_text(facts: &[String]) -> Text {
    let line = facts.join("; ");
    let parts = line.split('`').enumerate();
    let inlines = parts.filter(|(_, part)| !part.is_empty());
    let inlines = inlines.map(|(index, part)| match index % 2 {
        0 => super::Inline::Muted(part.to_owned()),
        _ => super::Inline::Code(part.to_owned()),
    });
    Text(inlines.collect())
}
