//! Goes through a valid payload with its schema and finds everything in it that can be made wrong.

use super::choices::Choices;
use super::faults::{Edit, Fault, FaultKind};
use super::generate::{Generator, Sample, companion_uuid, scalar, takes};
use super::way::Way;
use super::{before, broken_rules, conditions, is_usable};
use russet::policy::Target;
use russet::value::{Dictionary, Node, Value, parse_date};
use russet_payloads::{Key, Kind, Scalar, Subtype, Version};

/// All single faults of a sample.
pub(crate) fn faults(sample: &Sample) -> Vec<Fault> {
    let mut finder = Finder::new(sample);
    finder.payload();
    finder.dictionary(&sample.content, sample.schema.keys, &Way::default());
    finder.found.extend(broken_rules::faults(sample));
    finder.found
}

/// Where the finder is.
struct Finder<'a> {
    sample: &'a Sample,
    names: Vec<&'static str>,
    found: Vec<Fault>,
}

impl<'a> Finder<'a> {
    fn new(sample: &'a Sample) -> Self {
        Self {
            sample,
            names: Vec::new(),
            found: Vec::new(),
        }
    }

    fn push(
        &mut self,
        kind: FaultKind,
        code: &'static str,
        at: Option<&Way>,
        edits: Vec<Edit>,
    ) -> &mut Fault {
        let target = Target {
            macos: Some(self.sample.target),
            ..Target::default()
        };
        let names = self.names.clone();
        self.found.push(Fault {
            kind,
            code,
            at: at.cloned(),
            names,
            edits,
            target,
            help: None,
        });
        self.found.last_mut().unwrap()
    }

    fn set(
        &mut self,
        kind: FaultKind,
        code: &'static str,
        way: &Way,
        value: impl Into<Value>,
    ) -> &mut Fault {
        self.push(
            kind,
            code,
            Some(way),
            vec![Edit::Set(way.clone(), value.into())],
        )
    }

    fn retarget(&mut self, kind: FaultKind, code: &'static str, way: Option<&Way>, target: Target) {
        self.push(kind, code, way, Vec::new()).target = target;
    }

    fn at_version(
        &mut self,
        kind: FaultKind,
        code: &'static str,
        way: Option<&Way>,
        macos: Version,
    ) {
        self.retarget(
            kind,
            code,
            way,
            Target {
                macos: Some(macos),
                ..Target::default()
            },
        );
    }

    /// Faults of the payload as a whole.
    fn payload(&mut self) {
        let macos = self.sample.schema.macos;
        if let Some(introduced) = macos.introduced.filter(|version| version.major >= 10) {
            self.at_version(FaultKind::PayloadTooNew, "A001", None, before(introduced));
        }
        if let Some(removed) = macos.removed {
            self.at_version(FaultKind::PayloadRemoved, "A005", None, removed);
        }
        for (kind, code, target) in conditions::unmet(&macos) {
            self.retarget(kind, code, None, target);
        }
        if macos.multiple == Some(false) {
            self.push(FaultKind::SecondInstance, "A011", None, vec![Edit::Twice]);
        }
    }

    fn dictionary(&mut self, entries: &Dictionary, keys: &'static [Key], way: &Way) {
        if keys.is_empty() {
            return;
        }
        if !keys.iter().any(Key::is_any) {
            self.set(FaultKind::Unknown, "S004", &way.key("BogusKeyXyz"), true);
        }
        for key in keys {
            self.names.push(key.name);
            if key.is_any() {
                let named = |name: &str| {
                    keys.iter()
                        .any(|sibling| sibling.name == name && !sibling.is_any())
                };
                for entry in entries.iter().filter(|entry| !named(&entry.key)) {
                    self.value(&entry.value, &[key], &way.key(&entry.key));
                }
            } else if let Some(node) = entries.get(key.name) {
                self.key(key, node, keys, way);
            } else {
                self.unusable(key, &way.key(key.name));
            }
            self.names.pop();
        }
    }

    /// Faults of a key that is there.
    fn key(&mut self, key: &'static Key, node: &Node, siblings: &'static [Key], parent: &Way) {
        let way = parent.key(key.name);
        if key.required {
            self.push(
                FaultKind::Missing,
                "S003",
                Some(&way),
                vec![Edit::Remove(way.clone())],
            );
        }
        let misspelt = misspell(key.name);
        if !siblings
            .iter()
            .any(|sibling| sibling.is_any() || sibling.name == misspelt)
            && misspelt != key.name
        {
            let wrong = parent.key(&misspelt);
            let edits = vec![
                Edit::Remove(way.clone()),
                Edit::Set(wrong.clone(), node.value.clone()),
            ];
            let fault = self.push(FaultKind::Misspelt, "S004", Some(&wrong), edits);
            fault.help = Some(format!("did you mean `{}`", key.name));
        }
        if let Some(introduced) = key.macos.introduced.filter(|version| version.major >= 10) {
            self.at_version(FaultKind::KeyTooNew, "A002", Some(&way), before(introduced));
        }
        for (kind, code, target) in conditions::unmet(&key.macos) {
            self.retarget(kind, code, Some(&way), target);
        }
        self.value(node, &[key], &way);
    }

    /// Faults of a key that this macOS does not have, and that is not there.
    fn unusable(&mut self, key: &'static Key, way: &Way) {
        let target = self.sample.target;
        let versions = &key.macos;
        if is_usable(versions, target) {
            return;
        }
        let mut generator = Generator::new(self.sample.schema, target, Choices::Minimal);
        let value = generator.value(key, &mut vec![""; way.0.len()]);
        if versions.absent {
            self.set(FaultKind::NotOnMacOs, "A012", way, value);
        } else if versions.removed.is_some_and(|removed| removed <= target) {
            self.set(FaultKind::KeyRemoved, "A005", way, value);
        } else {
            self.set(FaultKind::KeyTooNew, "A002", way, value);
        }
    }

    /// Faults of a value that one of several keys (nearly always one) describes.
    fn value(&mut self, node: &Node, alternatives: &[&'static Key], way: &Way) {
        for wrong in one_of_each_kind() {
            if alternatives.iter().all(|key| !fits(&wrong, key.kind)) {
                self.set(FaultKind::WrongType, "S005", way, wrong);
            }
        }
        if alternatives.iter().all(|key| key.kind == Kind::Boolean) {
            let fault = self.set(FaultKind::IntegerForBoolean, "S005", way, 1_i64);
            fault.help = Some("true".to_owned());
        }
        let Some(key) = alternatives.iter().find(|key| fits(&node.value, key.kind)) else {
            return;
        };
        match &node.value {
            Value::Dictionary(entries) => self.dictionary(entries, key.keys, way),
            Value::Array(items) => self.array(items, key, way),
            _ => self.scalar(key, node, way),
        }
    }

    fn array(&mut self, items: &[Node], key: &'static Key, way: &Way) {
        let alternatives: Vec<_> = key.keys.iter().collect();
        if let (Some(item), [only]) = (items.first(), key.keys) {
            self.names.push(only.name);
            self.value(item, &alternatives, &way.item(0));
            self.names.pop();
            let (least, most) = only.repetition.unwrap_or((0, u32::MAX));
            let times = |count: u32| Value::Array(vec![item.clone(); count as usize]);
            if least > 0 {
                self.set(FaultKind::TooFewItems, "S009", way, times(least - 1));
            }
            if most < 1000 {
                self.set(FaultKind::TooManyItems, "S009", way, times(most + 1));
            }
        }
        if !key.references.is_empty() {
            self.references(key, &way.item(0));
        }
    }

    fn scalar(&mut self, key: &'static Key, node: &Node, way: &Way) {
        if let Some(first) = key.values.first() {
            let wrong = match first.value {
                Scalar::String(_) => Value::from("NotInList"),
                Scalar::Integer(_) => Value::from(98_765_i64),
                Scalar::Real(_) => Value::Real(98_765.5),
                Scalar::Boolean(truth) => Value::from(!truth),
            };
            self.set(FaultKind::NotInList, "S006", way, wrong);
        }
        self.value_versions(key, way);
        let range = key
            .range
            .map_or((None, None), |range| (range.min, range.max));
        let is_integer = matches!(node.value, Value::Integer(_));
        #[expect(
            clippy::cast_possible_truncation,
            reason = "Apple's bounds are whole numbers"
        )]
        let number = |number: f64| {
            if is_integer {
                Value::Integer(number as i128)
            } else {
                Value::Real(number)
            }
        };
        if key.values.is_empty() {
            if let Some(min) = range.0 {
                self.set(FaultKind::TooSmall, "S007", way, number(min - 1.0));
            }
            if let Some(max) = range.1 {
                self.set(FaultKind::TooLarge, "S007", way, number(max + 1.0));
            }
        }
        if key.kind != Kind::String {
            return;
        }
        if key.format.is_some() {
            // What a reference looks like matters less than that it leads nowhere.
            let code = if key.references.is_empty() {
                "S008"
            } else {
                "S015"
            };
            self.set(FaultKind::WrongForm, code, way, "!!bad!!");
        }
        let wrong = match key.subtype {
            Some(Subtype::Url) => "no scheme",
            Some(Subtype::Hostname) => "https://host.example.com/path",
            Some(Subtype::Email) => "nobody",
            None => "",
        };
        if key.subtype.is_some() {
            self.set(FaultKind::WrongForm, "S008", way, wrong);
        }
        if !key.references.is_empty() {
            self.references(key, way);
        }
    }

    fn value_versions(&mut self, key: &'static Key, way: &Way) {
        for allowed in key.values {
            let value = scalar(allowed.value);
            if let Some(introduced) = allowed.introduced {
                let fault = self.set(FaultKind::ValueTooNew, "A003", way, value.clone());
                fault.target.macos = Some(before(introduced));
            }
            if !takes(allowed, self.sample.target) && allowed.removed.is_some() {
                self.set(FaultKind::ValueRemoved, "A003", way, value);
            }
        }
    }

    fn references(&mut self, key: &'static Key, way: &Way) {
        self.set(
            FaultKind::DanglingReference,
            "S015",
            way,
            "DEADBEEF-0000-4000-8000-000000000000",
        );
        let companions = &self.sample.companions;
        let unfit = |name: &str| !key.references.contains(&name);
        let other = companions
            .iter()
            .find(|companion| unfit(&companion.payload_type));
        if let Some(other) = other {
            self.set(
                FaultKind::WrongReference,
                "S016",
                way,
                companion_uuid(&other.payload_type),
            );
        }
    }
}

/// A typing mistake in the middle of a name.
fn misspell(name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let middle = letters.len() / 2;
    if letters.len() >= 4 {
        letters.swap(middle - 1, middle);
    }
    letters.into_iter().collect()
}

/// A value of each type.
fn one_of_each_kind() -> [Value; 8] {
    [
        Value::from("wrong"),
        Value::from(12_345_i64),
        Value::Real(1.5),
        Value::from(true),
        Value::Date(parse_date("2001-01-01T00:00:00Z").unwrap()),
        Value::Data(vec![1, 2, 3]),
        Value::from(Vec::new()),
        Value::from(Dictionary::new()),
    ]
}

/// Is the value of the type? An integer serves as a real number.
fn fits(value: &Value, kind: Kind) -> bool {
    kind == Kind::Any
        || value.kind() == Some(kind)
        || (kind == Kind::Real && matches!(value, Value::Integer(_)))
}
