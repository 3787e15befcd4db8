//! Tags: `!file`, `!text`, `!env`, `!base64`, `!date`.

use super::{Context, Resolver};
use crate::diagnostic::{Code, rules};
use crate::source::limits::MAX_FILE;
use crate::source::suggest::did_you_mean;
use crate::source::text::decode;
use crate::source::trail::Trail;
use crate::source::world::{FileKind, ReadError};
use crate::value::{Node, Span, Value, parse_date};
use base64::Engine;
use std::path::{Component, Path, PathBuf};
use std::time::UNIX_EPOCH;

/// All tags, in the order in which they are offered.
const TAGS: &[&str] = &["!file", "!text", "!env", "!base64", "!date"];

/// A value of the type that a tag makes, for where that fails: what is wrong has been said, and the type is not.
pub(super) fn stand_in(tag: &str) -> Option<Value> {
    match tag {
        "!file" | "!base64" => Some(Value::Data(Vec::new())),
        "!date" => Some(Value::Date(UNIX_EPOCH.into())),
        _ => None,
    }
}

/// What is wrong with a path, and what to write instead.
pub(super) struct PathFault(pub(super) &'static str, pub(super) &'static str);

impl Resolver<'_> {
    /// What a tagged text stands for; `None` where that fails, and is reported.
    pub(super) fn evaluate(
        &mut self,
        tag: &str,
        text: &str,
        context: Context<'_>,
        span: Span,
        trail: &Trail<'_>,
    ) -> Option<Node> {
        if !TAGS.contains(&tag) {
            let message = format!("there is no tag `{tag}`");
            self.report(&rules::P010, message, span, trail, &did_you_mean(tag, TAGS));
            return None;
        }
        let text = self.expand_text(text, span, trail)?;
        let value = match tag {
            "!file" => Value::Data(self.read_file(&text, context, span, trail)?),
            "!text" => self.read_text(&text, context, span, trail)?.into(),
            "!env" => self.environment(&text, span, trail)?.into(),
            "!base64" => Value::Data(self.base64(&text, span, trail)?),
            _ => Value::Date(self.date(&text, span, trail)?),
        };
        if matches!(tag, "!file" | "!text") {
            self.files.push((span, text));
        }
        let mut node = Node::derived(value);
        node.supplied = matches!(tag, "!file" | "!text" | "!env");
        Some(node)
    }

    fn environment(&mut self, name: &str, span: Span, trail: &Trail<'_>) -> Option<String> {
        let value = self.world.environment(name);
        if value.is_none() {
            let message = format!("the environment variable `{name}` is not set");
            self.report(
                &rules::P013,
                message,
                span,
                trail,
                "set it before Russet runs",
            );
        }
        value
    }

    fn base64(&mut self, text: &str, span: Span, trail: &Trail<'_>) -> Option<Vec<u8>> {
        let packed: String = text.split_whitespace().collect();
        let bytes = base64::engine::general_purpose::STANDARD.decode(packed);
        if bytes.is_err() {
            let message = "the text after `!base64` is not base64";
            let help = "base64 has letters, digits, `+` and `/`, and `=` at its end; `!file` takes a file as it is";
            self.report(&rules::P011, message, span, trail, help);
        }
        bytes.ok()
    }

    fn date(&mut self, text: &str, span: Span, trail: &Trail<'_>) -> Option<crate::value::Date> {
        let date = parse_date(text);
        if date.is_none() {
            let message = "the text after `!date` is not a date";
            let help = "write whole seconds in UTC, such as `!date 2026-11-21T08:00:00Z`";
            self.report(&rules::P011, message, span, trail, help);
        }
        date
    }

    fn read_text(
        &mut self,
        path: &str,
        context: Context<'_>,
        span: Span,
        trail: &Trail<'_>,
    ) -> Option<String> {
        let bytes = self.read_file(path, context, span, trail)?;
        match decode(bytes) {
            Ok(text) => Some(text.trim_start_matches('\u{feff}').to_owned()),
            Err(error) => {
                let message = format!("`{path}` is not text: {error}");
                let help = "`!file` takes a file as data, whatever it holds";
                self.report(&rules::P002, message, span, trail, help);
                None
            }
        }
    }

    fn read_file(
        &mut self,
        path: &str,
        context: Context<'_>,
        span: Span,
        trail: &Trail<'_>,
    ) -> Option<Vec<u8>> {
        let located = match self.locate(path, context.folder) {
            Ok(located) => located,
            Err(PathFault(fault, help)) => {
                let message = format!("`{path}` {fault}");
                self.report(&rules::P012, message, span, trail, help);
                return None;
            }
        };
        match self.world.read(&located, MAX_FILE) {
            Ok(bytes) => {
                self.spend(bytes.len(), span, trail)?;
                Some(bytes)
            }
            Err(error) => {
                let (code, help): (Code, _) = match error {
                    ReadError::TooLarge { .. } => (&rules::P003, "give a smaller file"),
                    _ => (&rules::P001, "a path is relative to the file that names it"),
                };
                let message = format!("`{path}` cannot be read: {error}");
                self.report(code, message, span, trail, help);
                None
            }
        }
    }

    /// Where a path leads that is written in a document of `folder`: always a place below the root, and never
    /// through a symbolic link.
    pub(super) fn locate(&self, path: &str, folder: &Path) -> Result<PathBuf, PathFault> {
        let Some(root) = self.root else {
            let help = "put the document into a policy folder";
            return Err(PathFault("has no folder to be read from", help));
        };
        let mut located = root.to_owned();
        for name in inner_path(path, folder)? {
            located.push(name);
            if self.world.kind(&located) == Ok(FileKind::Link) {
                let help = "put the file itself where the link is";
                return Err(PathFault("leads through a symbolic link", help));
            }
        }
        Ok(located)
    }
}

/// The names on the way from the root.
pub(super) fn inner_path(path: &str, folder: &Path) -> Result<Vec<PathBuf>, PathFault> {
    let help = "name a file of the policy folder, relative to the file that names it, with `/` between folders";
    if path.is_empty() {
        return Err(PathFault("names no file", help));
    }
    if path.contains('\\') {
        return Err(PathFault("has a `\\` in it", help));
    }
    let mut names = Vec::new();
    for component in folder.components().chain(Path::new(path).components()) {
        match component {
            Component::Normal(name) => names.push(PathBuf::from(name)),
            Component::CurDir => {}
            Component::ParentDir if names.pop().is_some() => {}
            Component::ParentDir => return Err(PathFault("leads out of the policy folder", help)),
            Component::RootDir | Component::Prefix(_) => {
                return Err(PathFault("is an absolute path", help));
            }
        }
    }
    Ok(names)
}
