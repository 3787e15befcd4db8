//! What stands between a start tag and its end tag where only text belongs.

use super::super::builder::Stop;
use super::super::scalar::{CONTAINERS, ELEMENTS};
use super::{Tag, XmlReader};
use crate::diagnostic::{Diagnostic, rules};
use crate::value::Span;
use quick_xml::events::{BytesRef, Event};
use std::borrow::Cow;

/// The text of an element.
pub(super) struct Content<'a> {
    /// With its entities replaced.
    pub(super) text: Cow<'a, str>,
    /// The whole element.
    pub(super) outer: Span,
    /// What stands between its tags; the whole element where it has no end tag.
    pub(super) inner: Span,
    /// Nothing had to be reported within.
    pub(super) sound: bool,
}

/// Is all of it what XML calls white space?
pub(super) fn is_space(text: &str) -> bool {
    text.bytes()
        .all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n'))
}

impl<'a> XmlReader<'a> {
    /// Reads on to the end tag of `name`.
    pub(super) fn content(&mut self, name: &str, tag: Tag) -> Result<Content<'a>, Stop> {
        let mut content = Content {
            text: Cow::Borrowed(""),
            outer: tag.span,
            inner: tag.span,
            sound: true,
        };
        if tag.empty {
            return Ok(content);
        }
        loop {
            match self.next()? {
                Event::Text(piece) => self.append(&mut content, piece.into_inner())?,
                Event::CData(piece) => self.append(&mut content, piece.into_inner())?,
                Event::GeneralRef(reference) => self.append_reference(&mut content, &reference)?,
                Event::End(_) => break,
                Event::Eof => return self.truncated(&format!("within `<{name}>`")),
                other => {
                    content.sound = false;
                    self.unclosed_text(name, tag, &other)?;
                    self.foreign(name, &other)?;
                }
            }
        }
        content.inner = Span::new(self.file, tag.span.end, self.start);
        content.outer = Span::new(self.file, tag.span.start, self.position());
        Ok(content)
    }

    fn append(&mut self, content: &mut Content<'a>, piece: Cow<'a, str>) -> Result<(), Stop> {
        if let Some(character) = first_forbidden(&piece) {
            content.sound = false;
            self.forbidden(character)?;
        }
        if content.text.is_empty() {
            content.text = piece;
        } else {
            content.text.to_mut().push_str(&piece);
        }
        Ok(())
    }

    fn append_reference(
        &mut self,
        content: &mut Content<'a>,
        reference: &BytesRef<'a>,
    ) -> Result<(), Stop> {
        match character(reference) {
            Some(character) if is_allowed(character) => content.text.to_mut().push(character),
            Some(character) => {
                content.sound = false;
                self.forbidden(character)?;
            }
            None => {
                content.sound = false;
                self.unknown_entity(reference)?;
            }
        }
        Ok(())
    }

    fn forbidden(&mut self, character: char) -> Result<(), Stop> {
        let message = format!(
            "the text holds the character U+{:04X}, which XML does not allow",
            u32::from(character)
        );
        self.builder.problem(&rules::P050, message, self.span())
    }

    fn unknown_entity(&mut self, reference: &BytesRef<'a>) -> Result<(), Stop> {
        let name: &str = reference;
        let message = format!("`&{name};` is no entity of a property list");
        let pointer = self.builder.pointer();
        let problem = Diagnostic::new(&rules::P041, message, self.span(), pointer);
        self.builder
            .report(problem.with_help("write `&amp;` for `&`, or the character itself"))
    }

    /// The next element of the property list begins although the end tag of `name` has not come: it is missing.
    fn unclosed_text(&mut self, name: &str, tag: Tag, event: &Event<'a>) -> Result<(), Stop> {
        let (Event::Start(next) | Event::Empty(next)) = event else {
            return Ok(());
        };
        let next = next.name();
        if !ELEMENTS.contains(&next.as_ref()) && !CONTAINERS.contains(&next.as_ref()) {
            return Ok(());
        }
        let message = format!("`<{name}>` is not closed before the next element begins");
        let pointer = self.builder.pointer();
        let problem = Diagnostic::new(&rules::P041, message, tag.span, pointer)
            .with_related(self.span(), "the next element begins here")
            .with_help(format!("write `</{name}>` after the text"));
        self.builder.report(problem)?;
        Err(Stop)
    }

    /// Something that is no text stands within the text of `name`.
    fn foreign(&mut self, name: &str, event: &Event<'a>) -> Result<(), Stop> {
        let (what, help) = match event {
            Event::Comment(_) => ("a comment", "move the comment before the element"),
            Event::PI(_) => ("a processing instruction", "take it out"),
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref().is_empty() => {
                return self.bare_bracket(self.span());
            }
            Event::Start(_) | Event::Empty(_) => ("an element", "write `&lt;` for `<`"),
            _ => ("a declaration", "take it out"),
        };
        let message = format!("{what} stands within `<{name}>`, which holds text only");
        let pointer = self.builder.pointer();
        let problem = Diagnostic::new(&rules::P047, message, self.span(), pointer);
        self.builder.report(problem.with_help(help))?;
        match event {
            Event::Start(tag) => self.skip(tag),
            _ => Ok(()),
        }
    }
}

/// The first character that XML 1.0 does not allow.
pub(in crate::plist) fn first_forbidden(text: &str) -> Option<char> {
    // Nearly every text is decided by its bytes alone: U+FFFE and U+FFFF, too, begin with EF.
    let plain = |byte: u8| (byte >= b' ' && byte != 0xEF) || matches!(byte, b'\t' | b'\n' | b'\r');
    if text.bytes().all(plain) {
        return None;
    }
    text.chars().find(|&character| !is_allowed(character))
}

/// Does XML 1.0 allow this character?
const fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// The character of `&amp;` or `&#38;`; `None` where there is no such entity.
fn character(reference: &BytesRef<'_>) -> Option<char> {
    let name: &str = reference;
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "#0" | "#x0" => Some('\0'),
        _ => reference.resolve_char_ref().ok().flatten(),
    }
}
