//! Events to trees.

use super::offsets::Offsets;
use super::report::tag_name;
use super::{Document, Tag, scalar};
use crate::diagnostic::Diagnostic;
use crate::source::limits::{MAX_ALIASES, MAX_DEPTH, depth, weight};
use crate::source::unique;
use crate::value::{Dictionary, Entry, FileId, Node, Span, Value};
use saphyr_parser::{Event, ScalarStyle};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

/// Nothing more can be read of this file; why is reported.
pub(super) struct Stop;

/// A stack machine: no recursion, so that no input can exhaust the stack.
pub(super) struct Builder<'t> {
    pub(super) text: &'t str,
    offsets: Offsets<'t>,
    pub(super) file: FileId,
    pub(super) open: Vec<Open>,
    anchors: HashMap<usize, Node>,
    alias_budget: usize,
    tags: BTreeMap<u32, Tag>,
    documents: Vec<Document>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// A dictionary or list whose end has not come yet.
pub(super) struct Open {
    start: u32,
    anchor: usize,
    pub(super) content: Content,
}

pub(super) enum Content {
    Items(Vec<Node>),
    Entries { entries: Vec<Entry>, key: Key },
}

/// What has been read of the next entry of a dictionary.
pub(super) enum Key {
    None,
    Named(String, Span),
    /// Reported; its value is left out.
    Unusable,
}

/// A scalar as it is written.
struct Scalar<'a, 't> {
    text: &'a str,
    style: ScalarStyle,
    tag: ParserTag<'t>,
}

/// Why something is no key.
#[derive(Clone, Copy)]
pub(super) enum BadKey {
    NotText,
    Empty,
    /// `<<`, which merged dictionaries in YAML 1.1.
    Merge,
}

type ParserTag<'t> = Option<Cow<'t, saphyr_parser::Tag>>;

impl<'t> Builder<'t> {
    pub(super) fn new(text: &'t str, file: FileId) -> Self {
        Self {
            text,
            offsets: Offsets::new(text),
            file,
            open: Vec::new(),
            anchors: HashMap::new(),
            alias_budget: MAX_ALIASES,
            tags: BTreeMap::new(),
            documents: Vec::new(),
            diagnostics: Vec::new(),
        }
    }

    pub(super) fn finish(self) -> (Vec<Document>, Vec<Diagnostic>) {
        (self.documents, self.diagnostics)
    }

    pub(super) fn take(&mut self, event: Event<'t>, span: saphyr_parser::Span) -> Result<(), Stop> {
        let (start, end) = (span.start.index(), span.end.index());
        let span = Span::new(self.file, self.byte(start), self.byte(end));
        match event {
            Event::DocumentStart(_) => {
                self.anchors.clear();
                self.tags.clear();
            }
            Event::SequenceStart(anchor, tag) => {
                self.check_container_tag(tag.as_deref(), span);
                self.push(span, anchor, Content::Items(Vec::new()))?;
            }
            Event::MappingStart(anchor, tag) => {
                self.check_container_tag(tag.as_deref(), span);
                let (entries, key) = (Vec::new(), Key::None);
                self.push(span, anchor, Content::Entries { entries, key })?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.pop(span)?,
            Event::Scalar(text, style, anchor, tag) => {
                let value = Scalar {
                    text: &text,
                    style,
                    tag,
                };
                self.scalar(value, anchor, span)?;
            }
            Event::Alias(anchor) => self.alias(anchor, span)?,
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
    }

    pub(super) fn byte(&self, character: usize) -> u32 {
        self.offsets.byte(character)
    }

    fn push(&mut self, span: Span, anchor: usize, content: Content) -> Result<(), Stop> {
        if self.open.len() >= MAX_DEPTH {
            return Err(self.too_deep(span));
        }
        self.open.push(Open {
            start: span.start,
            anchor,
            content,
        });
        Ok(())
    }

    fn pop(&mut self, end: Span) -> Result<(), Stop> {
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        // Only `}` and `]` have a width; what ends by its indentation ends with its last child.
        let end_of_flow = (end.end > end.start).then(|| end.start + 1);
        let (value, end_of_block) = match open.content {
            Content::Items(items) => {
                let end = items.last().map(|item| item.span.end);
                (Value::Array(items), end)
            }
            Content::Entries { entries, .. } => {
                let end = entries.last().map(|entry| entry.value.span.end);
                (self.dictionary(entries).into(), end)
            }
        };
        let end = end_of_flow.or(end_of_block).unwrap_or(open.start);
        let node = Node::new(value, Span::new(self.file, open.start, end.max(open.start)));
        self.keep_anchor(open.anchor, &node)?;
        self.attach(node, Err(BadKey::NotText));
        Ok(())
    }

    fn keep_anchor(&mut self, anchor: usize, node: &Node) -> Result<(), Stop> {
        if anchor > 0 {
            self.spend(node, node.span)?;
            self.anchors.insert(anchor, node.clone());
        }
        Ok(())
    }

    /// Every copy of a value is paid for, so that aliases of aliases cannot fill the memory.
    fn spend(&mut self, node: &Node, span: Span) -> Result<(), Stop> {
        match self.alias_budget.checked_sub(weight(node)) {
            Some(rest) => {
                self.alias_budget = rest;
                Ok(())
            }
            None => Err(self.too_many_aliases(span)),
        }
    }

    fn dictionary(&mut self, entries: Vec<Entry>) -> Dictionary {
        let (dictionary, diagnostics) = unique::dictionary(entries, &self.pointer());
        self.diagnostics.extend(diagnostics);
        dictionary
    }

    fn scalar(
        &mut self,
        Scalar { text, style, tag }: Scalar<'_, 't>,
        anchor: usize,
        span: Span,
    ) -> Result<(), Stop> {
        let plain = style == ScalarStyle::Plain;
        let span = self.tighten(span, plain && text.is_empty() && tag.is_none());
        let value = match tag.as_deref() {
            Some(tag) if self.is_key_next() => {
                self.report_tag(
                    format!("a key takes no tag such as `{}`", tag_name(tag)),
                    span,
                );
                Value::from(text)
            }
            Some(tag) => self.tagged(text, tag, span),
            None if self.is_key_next() => Value::from(text),
            None if plain => scalar::resolve(text).unwrap_or_else(|_| {
                self.report_out_of_range(text, span);
                Value::Null
            }),
            None => Value::from(text),
        };
        let node = Node::new(value, span);
        self.keep_anchor(anchor, &node)?;
        self.attach(node, as_key(text, plain));
        Ok(())
    }

    /// The parser lets a block scalar end after the empty lines below it, and places what is not written at the
    /// next token: underline the key instead.
    fn tighten(&self, span: Span, absent: bool) -> Span {
        match self.open.last().map(|open| &open.content) {
            Some(Content::Entries {
                key: Key::Named(_, key),
                ..
            }) if absent => return *key,
            _ => {}
        }
        let text = self.text.get(span.start as usize..span.end as usize);
        let blank = text.map_or(0, |text| text.len() - text.trim_end().len());
        let end = span.end - u32::try_from(blank).unwrap_or(0);
        Span { end, ..span }
    }

    /// Tags of YAML itself are done here; others are kept for the caller.
    fn tagged(&mut self, text: &str, tag: &saphyr_parser::Tag, span: Span) -> Value {
        let name = tag_name(tag);
        let name = match (name.as_str(), scalar::resolve(text)) {
            ("!" | "!!str", _) => return Value::from(text),
            ("!!null", Ok(Value::Null)) => return Value::Null,
            ("!!bool", Ok(value @ Value::Boolean(_)))
            | ("!!int", Ok(value @ Value::Integer(_)))
            | ("!!float", Ok(value @ Value::Real(_))) => return value,
            ("!!float", Ok(Value::Integer(number))) => return Value::Real(number as f64),
            ("!!null" | "!!bool" | "!!int" | "!!float", _) => {
                self.report_tag(format!("this text is not what `{name}` says it is"), span);
                return Value::Null;
            }
            ("!!binary", _) => "!base64".to_owned(),
            ("!!timestamp", _) => "!date".to_owned(),
            _ => name,
        };
        self.tags.insert(span.start, Tag { name });
        Value::from(text)
    }

    fn check_container_tag(&mut self, tag: Option<&saphyr_parser::Tag>, span: Span) {
        let Some(name) = tag.map(tag_name) else {
            return;
        };
        if !matches!(name.as_str(), "!" | "!!map" | "!!seq") {
            self.report_tag(
                format!("`{name}` takes a text, not a dictionary or a list"),
                span,
            );
        }
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Stop> {
        let Some(mut node) = self.anchors.get(&anchor).cloned() else {
            return Err(self.incomplete_alias(span));
        };
        if self.open.len() + depth(&node) > MAX_DEPTH {
            return Err(self.too_deep(span));
        }
        self.spend(&node, span)?;
        if let Some(tag) = self.tags.get(&node.span.start).cloned() {
            self.tags.insert(span.start, tag);
        }
        node.span = span;
        let text = node.value.as_str().map(str::to_owned);
        self.attach(node, text.as_deref().ok_or(BadKey::NotText));
        Ok(())
    }

    /// Puts a finished value where it belongs. `as_key` is what it is where a key belongs.
    fn attach(&mut self, node: Node, as_key: Result<&str, BadKey>) {
        let Some(open) = self.open.last_mut() else {
            self.end_document(node);
            return;
        };
        match &mut open.content {
            Content::Items(items) => items.push(node),
            Content::Entries { entries, key } => match std::mem::replace(key, Key::None) {
                Key::Named(name, key_span) => entries.push(Entry {
                    key: name,
                    key_span,
                    value: node,
                }),
                Key::Unusable => {}
                Key::None => match as_key {
                    Ok(text) => *key = Key::Named(text.to_owned(), node.span),
                    Err(fault) => {
                        *key = Key::Unusable;
                        self.report_key(fault, node.span);
                    }
                },
            },
        }
    }

    fn end_document(&mut self, root: Node) {
        let tags = std::mem::take(&mut self.tags);
        if root.value != Value::Null {
            self.documents.push(Document { root, tags });
        }
    }

    fn is_key_next(&self) -> bool {
        matches!(
            self.open.last().map(|open| &open.content),
            Some(Content::Entries { key: Key::None, .. })
        )
    }
}

const fn as_key(text: &str, plain: bool) -> Result<&str, BadKey> {
    match (plain, text.as_bytes()) {
        (true, b"") => Err(BadKey::Empty),
        (true, b"<<") => Err(BadKey::Merge),
        _ => Ok(text),
    }
}
