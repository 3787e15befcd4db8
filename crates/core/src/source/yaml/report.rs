//! What is wrong with a text, in words.

use super::builder::{BadKey, Builder, Content, Key, Stop};
use crate::diagnostic::{Code, Diagnostic, Pointer, rules};
use crate::source::limits::MAX_DEPTH;
use crate::value::Span;
use saphyr_parser::ScanError;

impl Builder<'_> {
    /// The way to the place that is being read.
    pub(super) fn pointer(&self) -> Pointer {
        let root = Pointer::root();
        self.open
            .iter()
            .fold(root, |pointer, open| match &open.content {
                Content::Items(items) => pointer.index(items.len()),
                Content::Entries { key, .. } => match key {
                    Key::Named(name, _) => pointer.key(name),
                    Key::None | Key::Unusable => pointer,
                },
            })
    }

    fn report(&mut self, code: Code, message: impl Into<String>, span: Span, help: &str) {
        let mut diagnostic = Diagnostic::new(code, message, span, self.pointer());
        diagnostic.help = Some(help)
            .filter(|help| !help.is_empty())
            .map(str::to_owned);
        self.diagnostics.push(diagnostic);
    }

    pub(super) fn report_syntax(&mut self, error: &ScanError) {
        let character = error.marker().index();
        let (start, end) = (self.byte(character), self.byte(character + 1));
        let span = Span::new(self.file, start, end);
        if error.info() == "recursion limit exceeded" {
            self.too_deep(span);
            return;
        }
        let message = format!("this is not YAML: {}", error.info());
        let help = syntax_help(error.info(), self.line_at(start));
        self.report(&rules::P004, message, span, help);
    }

    pub(super) fn too_deep(&mut self, span: Span) -> Stop {
        let message =
            format!("dictionaries and lists stand in each other more than {MAX_DEPTH} deep");
        self.report(&rules::P005, message, span, "");
        Stop
    }

    pub(super) fn too_many_aliases(&mut self, span: Span) -> Stop {
        let message = "the aliases of this file grow it beyond all measure";
        let help = "write what is meant without aliases of aliases";
        self.report(&rules::P006, message, span, help);
        Stop
    }

    pub(super) fn incomplete_alias(&mut self, span: Span) -> Stop {
        let message = "this alias stands for something that does not end before it";
        let help = "an alias `*name` repeats what `&name` marks earlier in the same document";
        self.report(&rules::P004, message, span, help);
        Stop
    }

    pub(super) fn report_key(&mut self, fault: BadKey, span: Span) {
        let (message, help) = match fault {
            BadKey::Merge => (
                "`<<` merges dictionaries in YAML 1.1 only",
                "write the keys out, or let the document say `extends: NAME`",
            ),
            BadKey::Empty => ("this key is empty", "give the key a name"),
            BadKey::NotText => (
                "a key has to be a text",
                "write a text that begins with `{` or `[`, such as `\"{{userprincipalname}}\"`, in quotes",
            ),
        };
        self.report(&rules::P008, message, span, help);
    }

    pub(super) fn report_tag(&mut self, message: String, span: Span) {
        self.report(&rules::P011, message, span, "");
    }

    pub(super) fn report_out_of_range(&mut self, text: &str, span: Span) {
        let message = format!("`{text}` is more than the 64 bits that a property list holds");
        self.report(
            &rules::P009,
            message,
            span,
            "write it in quotes if it is a text",
        );
    }

    fn line_at(&self, byte: u32) -> &str {
        let (before, after) = self
            .text
            .split_at_checked(byte as usize)
            .unwrap_or((self.text, ""));
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let end = before.len() + after.find('\n').unwrap_or(after.len());
        self.text.get(start..end).unwrap_or("")
    }
}

/// `!file`, or `!!str` for a tag of YAML itself.
pub(super) fn tag_name(tag: &saphyr_parser::Tag) -> String {
    match (tag.handle.as_str(), tag.suffix.as_str()) {
        ("tag:yaml.org,2002:", suffix) => format!("!!{suffix}"),
        ("", suffix) if suffix != "!" => format!("!<{suffix}>"),
        (handle, suffix) => format!("{handle}{suffix}"),
    }
}

fn syntax_help(info: &str, line: &str) -> &'static str {
    if line.contains("${") {
        "write a text that holds `${…}` in quotes where it stands within `{ }` or `[ ]`"
    } else if line.contains("{{") {
        "write a text that begins with `{{` in quotes"
    } else if info.contains("unprintable") {
        "take the character out, or write it as an escape such as `\"\\u0000\"`"
    } else if info.contains("tab") {
        "indent with spaces"
    } else if info.contains("mapping values are not allowed") {
        "write a text that holds `: ` in quotes, and give the keys of one dictionary the same indentation"
    } else if info.contains("unexpected character") {
        "write a text that begins with this character in quotes"
    } else {
        ""
    }
}
