//! Valid payloads.

use super::choices::Choices;
use super::{is_usable, repair};
use russet::policy::Payload;
use russet::value::{Dictionary, Node, Value, parse_date};
use russet_payloads::{AllowedValue, Key, Kind, Scalar, Schema, Subtype, Version};
use std::collections::BTreeSet;
use std::fmt;

/// Deeper than this only required keys are generated: some dictionaries may hold themselves.
const DEEP: usize = 8;

/// A valid payload, with the payloads that it refers to.
#[derive(Clone)]
pub(crate) struct Sample {
    pub schema: &'static Schema,
    pub target: Version,
    pub content: Dictionary,
    pub companions: Vec<Payload>,
}

/// Short: a failing property prints it.
impl fmt::Debug for Sample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let xml = russet::plist::write_entries(&self.content).unwrap_or_default();
        let xml = String::from_utf8_lossy(&xml);
        write!(
            f,
            "{} on macOS {}:\n{xml}",
            super::name(self.schema),
            self.target
        )
    }
}

/// A valid payload for Macs with this macOS, or why there is none of the wanted kind.
pub(crate) fn sample(
    schema: &'static Schema,
    target: Version,
    choices: Choices,
) -> Result<Sample, String> {
    let mut generator = Generator::new(schema, target, choices);
    let mut content = generator.payload();
    repair::repair(&mut generator, &mut content)?;
    let companions = generator.companions(&mut BTreeSet::new())?;
    Ok(Sample {
        schema,
        target,
        content,
        companions,
    })
}

/// Makes values for keys.
pub(crate) struct Generator {
    pub schema: &'static Schema,
    pub target: Version,
    choices: Choices,
    referenced: BTreeSet<&'static str>,
}

impl Generator {
    pub(crate) fn new(schema: &'static Schema, target: Version, choices: Choices) -> Self {
        Self {
            schema,
            target,
            choices,
            referenced: BTreeSet::new(),
        }
    }

    /// Must this way stay, because the payload is made for its sake?
    pub(crate) fn insists_on(&self, key: &str) -> bool {
        matches!(&self.choices, Choices::Only(way) if way.contains(&key))
    }

    fn companions(&self, done: &mut BTreeSet<&'static str>) -> Result<Vec<Payload>, String> {
        let mut all = Vec::new();
        for payload_type in &self.referenced {
            if !done.insert(payload_type) {
                continue;
            }
            let schema = russet_payloads::find(payload_type)[0];
            let mut generator = Self::new(schema, self.target, Choices::Minimal);
            let mut content = generator.payload();
            repair::repair(&mut generator, &mut content)?;
            content.set("PayloadUUID", companion_uuid(payload_type));
            all.extend(generator.companions(done)?);
            all.push(Payload::new(*payload_type, content));
        }
        Ok(all)
    }

    /// A payload whose keys are right one by one; the rules between them may be broken.
    pub(crate) fn payload(&mut self) -> Dictionary {
        self.dictionary(self.schema.keys, &mut Vec::new())
    }

    fn dictionary(&mut self, keys: &'static [Key], way: &mut Vec<&'static str>) -> Dictionary {
        let mut entries = Dictionary::new();
        let target = self.target;
        for key in keys.iter().filter(|key| is_usable(&key.macos, target)) {
            way.push(key.name);
            let wanted = if key.is_any() {
                way.len() <= DEEP
            } else {
                key.required
            };
            if wanted || (way.len() <= DEEP && self.choices.includes(way)) {
                for name in self.names(key, keys) {
                    entries.set(name, self.value(key, way));
                }
            }
            way.pop();
        }
        entries
    }

    /// The names under which a key appears: its own, or some where it stands for any.
    fn names(&mut self, key: &'static Key, siblings: &'static [Key]) -> Vec<&'static str> {
        if !key.is_any() {
            return vec![key.name];
        }
        let pool = ["AnyName", "com.example.app", "a/b~c", "Größe", "x", "0"];
        let mut names = vec![self.choices.one_of(&pool)];
        for _ in 0..self.choices.below(3) {
            names.push(self.choices.one_of(&pool));
        }
        names.retain(|name| siblings.iter().all(|sibling| sibling.name != *name));
        names
    }

    /// A valid value of a key.
    pub(crate) fn value(&mut self, key: &'static Key, way: &mut Vec<&'static str>) -> Value {
        let allowed: Vec<_> = key
            .values
            .iter()
            .filter(|value| takes(value, self.target))
            .collect();
        if !allowed.is_empty() && !matches!(key.kind, Kind::Array | Kind::Dictionary) {
            return scalar(self.choices.one_of(&allowed).value);
        }
        match key.kind {
            Kind::String => Value::String(self.text(key)),
            Kind::Integer => Value::Integer(self.integer(key)),
            Kind::Real => self.real(key),
            Kind::Boolean => Value::Boolean(self.choices.below(2) == 0),
            Kind::Date => Value::Date(parse_date("2026-01-31T08:00:00Z").unwrap()),
            Kind::Data => Value::Data(self.data()),
            Kind::Any => self.anything(),
            Kind::Array => Value::Array(self.items(key, way)),
            Kind::Dictionary if key.keys.is_empty() => Value::Dictionary(self.free_dictionary()),
            Kind::Dictionary => Value::Dictionary(self.dictionary(key.keys, way)),
        }
    }

    fn items(&mut self, key: &'static Key, way: &mut Vec<&'static str>) -> Vec<Node> {
        if !key.references.is_empty() && key.keys.iter().all(|item| item.references.is_empty()) {
            return vec![Node::derived(self.reference(key))];
        }
        let target = self.target;
        let wanted = self.choices.next(way);
        let items: Vec<_> = key
            .keys
            .iter()
            .filter(|item| is_usable(&item.macos, target))
            .filter(|item| wanted.is_none_or(|wanted| wanted == item.name))
            .collect();
        if items.is_empty() || way.len() > DEEP {
            return Vec::new();
        }
        let (least, most) = key.keys[0].repetition.unwrap_or((1, 3));
        let (least, most) = (
            least.max(1) as usize,
            (most as usize).min(least as usize + 2),
        );
        let count = least + self.choices.below(most.saturating_sub(least) + 1);
        let items = (0..count).map(|_| {
            let item = self.choices.one_of(&items);
            way.push(item.name);
            let value = self.value(item, way);
            way.pop();
            Node::derived(value)
        });
        items.collect()
    }

    fn text(&mut self, key: &'static Key) -> String {
        if !key.references.is_empty() {
            return self.reference(key);
        }
        if key.name == "Predicate" {
            return self.choices.one_of(&PREDICATES).to_owned();
        }
        let pool: &[&str] = match (key.format, key.subtype) {
            (Some(format), _) => samples_of(format),
            (None, Some(Subtype::Url)) => &[
                "https://example.com/",
                "http://user@host:8080/a?b#c",
                "ldap://example.com",
                "file:///a%20b",
            ],
            (None, Some(Subtype::Hostname)) => {
                &["host.example.com", "localhost", "192.0.2.1", ".example.com"]
            }
            (None, Some(Subtype::Email)) => &["name@example.com", "a.b+c@mail.example.com"],
            (None, None) => &[
                "text",
                "",
                "com.example.app",
                "Größe <&> \"'",
                "two\nlines",
                "/Library/a b",
                "1",
                "true",
            ],
        };
        self.choices.one_of(pool).to_owned()
    }

    /// The UUID of a payload of a type that the key may point at; the payload is added later.
    fn reference(&mut self, key: &'static Key) -> String {
        let usable: Vec<&'static str> = key
            .references
            .iter()
            .copied()
            .filter(|payload_type| *payload_type != self.schema.payload_type)
            .filter(|payload_type| {
                let found = russet_payloads::find(payload_type).first();
                found.is_some_and(|schema| is_usable(&schema.macos, self.target))
            })
            .collect();
        let payload_type = self.choices.one_of(&usable);
        self.referenced.insert(payload_type);
        companion_uuid(payload_type)
    }

    fn integer(&mut self, key: &Key) -> i128 {
        let Some(range) = key.range else {
            return self
                .choices
                .one_of(&[1, 0, -1, 42, 65_535, i128::from(i32::MAX)]);
        };
        #[expect(
            clippy::cast_possible_truncation,
            reason = "Apple's bounds are whole numbers"
        )]
        let (min, max) = (
            range.min.map(|min| min as i128),
            range.max.map(|max| max as i128),
        );
        match (min, max) {
            (Some(min), Some(max)) => self.choices.one_of(&[min, max, i128::midpoint(min, max)]),
            (Some(min), None) => self.choices.one_of(&[min, min + 1, min + 1000]),
            (None, Some(max)) => self.choices.one_of(&[max, max - 1, max - 1000]),
            (None, None) => 1,
        }
    }

    /// A real number; an integer serves as well.
    fn real(&mut self, key: &Key) -> Value {
        let (min, max) = key
            .range
            .map_or((None, None), |range| (range.min, range.max));
        let number = match (min, max) {
            (Some(min), Some(max)) => self.choices.one_of(&[min, max, f64::midpoint(min, max)]),
            (Some(min), None) => self.choices.one_of(&[min, min + 0.25]),
            (None, Some(max)) => self.choices.one_of(&[max, max - 0.25]),
            (None, None) => self.choices.one_of(&[1.5, 0.0, -2.0, 1e9]),
        };
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the number is whole and small"
        )]
        match self.choices.below(3) {
            2 if number.fract() == 0.0 => Value::Integer(number as i128),
            _ => Value::Real(number),
        }
    }

    fn data(&mut self) -> Vec<u8> {
        self.choices
            .one_of(&[&b"abcd"[..], b"", &[0, 255, 10, 13]])
            .to_vec()
    }

    fn anything(&mut self) -> Value {
        match self.choices.below(6) {
            0 => Value::from("anything"),
            1 => Value::Boolean(true),
            2 => Value::Integer(7),
            3 => Value::Data(self.data()),
            4 => Value::Array(vec![Node::derived("one"), Node::derived(2_i64)]),
            _ => Value::Dictionary(self.free_dictionary()),
        }
    }

    fn free_dictionary(&mut self) -> Dictionary {
        let mut entries = Dictionary::new();
        entries.set("name", "value");
        if self.choices.below(2) == 1 {
            entries.set("deeper", vec![Node::derived(Dictionary::new())]);
        }
        entries
    }
}

/// The `PayloadUUID` of the payload of a type that others refer to.
pub(crate) fn companion_uuid(payload_type: &str) -> String {
    let all = russet_payloads::all();
    let index = all
        .iter()
        .position(|schema| schema.payload_type == payload_type)
        .unwrap();
    format!("{index:08}-0000-4000-8000-00000000C0DE")
}

/// Does this macOS take the value?
pub(crate) fn takes(value: &AllowedValue, target: Version) -> bool {
    value.introduced.is_none_or(|since| since <= target)
        && value.removed.is_none_or(|until| until > target)
}

/// A value that the schema names, as it stands in a property list.
pub(crate) fn scalar(value: Scalar) -> Value {
    match value {
        Scalar::String(text) => Value::from(text),
        Scalar::Integer(number) => Value::from(number),
        Scalar::Real(number) => Value::Real(number),
        Scalar::Boolean(truth) => Value::Boolean(truth),
    }
}

/// Texts of a form. A form that is new here has to be given its texts.
fn samples_of(format: &str) -> &'static [&'static str] {
    if format.contains("{8}-") {
        return &[
            "2F6E3C1A-0B7D-4E55-9D0C-5B1A3E8F7A21",
            "00000000-0000-0000-0000-000000000000",
        ];
    }
    match format {
        "^https://.*$" => &["https://example.com/", "https://"],
        "^[0-9]{6}$" => &["310410"],
        "^([0-9A-Za-z]{6})|([0-9A-Za-z]{9})$" => &["ABC123", "ABC123DEF"],
        "^([0-9A-Fa-f]{2}:){5}([0-9A-Fa-f]{2})$" => &["A1:B2:C3:D4:E5:F6", "00:00:00:00:00:0f"],
        other => panic!("no text is known for the form {other}"),
    }
}

/// What stands where Apple takes an expression of a language of its own.
const PREDICATES: [&str; 2] = [
    "(@status(device.model.family) == 'Mac')",
    "@property(department) == \"IT\"",
];
