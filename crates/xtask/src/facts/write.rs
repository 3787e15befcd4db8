//! From a [`Schema`] to its file: compact YAML in a fixed order, so that a change is a small difference.

use std::fmt::{Display, Write as _};

use super::{
    AllowedValue, Availability, FIELDS, Fact, KINDS, Key, Keys, PLATFORMS, Platforms, Scalar,
    Schema,
};

/// The file of a schema.
pub(crate) fn schema(schema: &Schema) -> String {
    let mut out = Writer::default();
    let word = KINDS
        .iter()
        .find(|(kind, ..)| *kind == schema.kind)
        .map_or("payload", |(_, word, _)| word);
    out.text(word, &schema.payload_type);
    out.option("variant", schema.variant.as_deref());
    out.text("model", &schema.model);
    out.text("title", &schema.title);
    out.nonempty("summary", &schema.summary);
    out.flag("dropped", schema.dropped);
    out.option("apply", schema.apply.as_deref());
    out.platforms(&schema.platforms);
    out.keys(&schema.keys);
    out.text
}

#[derive(Default)]
struct Writer {
    text: String,
    /// What stands before the next line: two spaces a level, or the dash of a list item.
    indent: usize,
    item: bool,
}

impl Writer {
    fn line(&mut self, name: &str, value: impl Display) {
        let dash = if std::mem::take(&mut self.item) {
            "- "
        } else {
            "  "
        };
        let start = match self.indent {
            0 => String::new(),
            level => format!("{}{dash}", "  ".repeat(level - 1)),
        };
        let _ = writeln!(self.text, "{start}{name}: {value}");
    }

    fn text(&mut self, name: &str, value: &str) {
        self.line(name, quoted(value));
    }

    fn nonempty(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.text(name, value);
        }
    }

    fn option(&mut self, name: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.text(name, value);
        }
    }

    fn flag(&mut self, name: &str, value: bool) {
        if value {
            self.line(name, true);
        }
    }

    fn list(&mut self, name: &str, values: &[String]) {
        if !values.is_empty() {
            self.line(name, flow(values.iter().map(|value| quoted(value))));
        }
    }

    fn platforms(&mut self, platforms: &Platforms) {
        for (name, ..) in PLATFORMS {
            if let Some(said) = platforms.get(name) {
                self.line(name, availability(said));
            }
        }
    }

    fn keys(&mut self, keys: &[Key]) {
        if keys.is_empty() {
            return;
        }
        self.open("keys");
        self.indent += 1;
        for key in keys {
            self.item = true;
            self.key(key);
        }
        self.indent -= 1;
    }

    fn open(&mut self, name: &str) {
        let start = "  ".repeat(self.indent);
        let _ = writeln!(self.text, "{start}{name}:");
    }

    fn key(&mut self, key: &Key) {
        self.text("key", &key.name);
        self.text("type", &key.kind);
        self.option("structure", key.structure.as_deref());
        self.flag("required", key.required);
        self.flag("secret", key.secret);
        self.flag("dropped", key.dropped);
        if !key.values.is_empty() {
            self.line("values", flow(key.values.iter().map(allowed)));
        }
        self.range(key);
        if let Some((least, most)) = key.repetition {
            self.line("repetition", format!("[{least}, {most}]"));
        }
        self.option("format", key.format.as_deref());
        self.option("subtype", key.subtype.as_deref());
        if let Some(default) = &key.default {
            self.line("default", scalar(default));
        }
        self.option("combine", key.combine.as_deref());
        self.list("asset-types", &key.asset_types);
        self.list("content-types", &key.content_types);
        self.platforms(&key.platforms);
        self.nonempty("summary", &key.summary);
        match &key.keys {
            Keys::Own(keys) => self.keys(keys),
            Keys::Same(path) => self.line("keys", format!("{{ref: {}}}", quoted(&path.join("/")))),
        }
    }

    fn range(&mut self, key: &Key) {
        let bounds: Vec<String> = [("min", key.min), ("max", key.max)]
            .iter()
            .filter_map(|(name, bound)| Some(format!("{name}: {}", (*bound)?)))
            .collect();
        if !bounds.is_empty() {
            self.line("range", format!("{{{}}}", bounds.join(", ")));
        }
    }
}

fn availability(said: &Availability) -> String {
    if said.absent {
        return "absent".to_owned();
    }
    let facts: Vec<String> = said
        .facts
        .iter()
        .filter_map(|(index, fact)| Some(format!("{}: {}", FIELDS.get(*index)?.name, plain(fact))))
        .collect();
    format!("{{{}}}", facts.join(", "))
}

fn plain(fact: &Fact) -> String {
    match fact {
        Fact::Text(text) => quoted(text),
        Fact::Boolean(truth) => truth.to_string(),
        Fact::List(items) => flow(items.iter().map(|item| quoted(item))),
    }
}

fn allowed(value: &AllowedValue) -> String {
    scalar(&value.value)
}

fn scalar(value: &Scalar) -> String {
    match value {
        Scalar::String(text) => quoted(text),
        other => other.to_string(),
    }
}

fn flow(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}

/// Text as a YAML scalar: bare where no reader could take it for anything else, also in YAML 1.1.
fn quoted(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

fn is_plain(text: &str) -> bool {
    const WORDS: [&str; 11] = [
        "true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf",
    ];
    let starts_well = text.starts_with(|c: char| c.is_ascii_alphabetic());
    let harmless = |c: char| c.is_ascii_alphanumeric() || " _-./()".contains(c);
    starts_well
        && text.chars().all(harmless)
        && !text.ends_with(' ')
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_reads_as_something_else_is_quoted() {
        for text in [
            "On", "yes", "27.0", "1", "", "a: b", "a #b", "`a`", "- a", "a ", "[]", "a,b",
        ] {
            let written = quoted(text);
            assert!(written.starts_with('"'), "{written}");
            let line = format!("key: {written}\n");
            let node = crate::yaml::parse(&line).unwrap();
            assert_eq!(node.get("key").unwrap().text().unwrap(), text);
        }
        assert_eq!(quoted("com.apple.MCX(Accounts)"), "com.apple.MCX(Accounts)");
        assert_eq!(quoted(r#"say "a\b""#), r#""say \"a\\b\"""#);
    }
}
