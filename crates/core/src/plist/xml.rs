//! XML property lists, event by event, without recursion and without expanding any entity but XML's own five.
//!
//! Line ends within a text stay as they are, as macOS leaves them.

mod fault;
mod text;

pub(super) use text::first_forbidden;

use super::builder::{Builder, Stop};
use super::scalar;
use crate::diagnostic::{Diagnostic, rules};
use crate::value::{FileId, Node, Span};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use text::{Content, is_space};

/// Reads the text of an XML property list that is `file`.
pub(super) fn read(text: &str, file: FileId) -> Result<Node, Vec<Diagnostic>> {
    // The reader of XML takes one mark away without counting it, so that none may reach it.
    let mark = text.len() - text.trim_start_matches('\u{feff}').len();
    let mut reader = XmlReader {
        xml: Reader::from_str(text.get(mark..).unwrap_or_default()),
        text,
        file,
        base: mark,
        start: 0,
        builder: Builder::default(),
    };
    // Where it stops early, the reason is among the problems.
    let _ = reader.document();
    reader.builder.finish()
}

struct XmlReader<'a> {
    xml: Reader<&'a [u8]>,
    text: &'a str,
    file: FileId,
    /// How many bytes of the file stand before what `xml` reads.
    base: usize,
    /// Where the event in hand begins.
    start: u32,
    builder: Builder,
}

/// Where a start tag stands and whether it is its own end tag.
#[derive(Clone, Copy)]
struct Tag {
    span: Span,
    empty: bool,
}

impl<'a> XmlReader<'a> {
    fn document(&mut self) -> Result<(), Stop> {
        self.prolog()?;
        self.values()?;
        self.epilog()
    }

    /// Everything up to and with `<plist>`.
    fn prolog(&mut self) -> Result<(), Stop> {
        loop {
            match self.next()? {
                Event::Start(tag) if tag.name().as_ref() == "plist" => {
                    return self.attributes(&tag);
                }
                Event::Start(tag) | Event::Empty(tag) => return self.wrong_root(&tag),
                Event::Decl(_) if self.start as usize == self.base => {}
                Event::Comment(_) | Event::PI(_) => {}
                Event::DocType(declaration) => self.document_type(&declaration)?,
                Event::Text(text) if is_space(&text) => {}
                Event::Eof => return self.truncated("before `<plist>`"),
                Event::Decl(_) => self.late_declaration()?,
                _ => self.out_of_place("text stands before `<plist>`")?,
            }
        }
    }

    /// Everything between `<plist>` and `</plist>`.
    fn values(&mut self) -> Result<(), Stop> {
        loop {
            match self.next()? {
                Event::Start(tag) => self.element(&tag, false)?,
                Event::Empty(tag) => self.element(&tag, true)?,
                Event::End(tag) if tag.name().as_ref() == "plist" => break,
                Event::End(_) => self.builder.close()?,
                Event::Comment(_) | Event::PI(_) => {}
                Event::Text(text) if is_space(&text) => {}
                Event::Eof => return self.truncated("before `</plist>`"),
                Event::Decl(_) => self.late_declaration()?,
                Event::DocType(_) => {
                    self.out_of_place("a document type stands within `<plist>`")?;
                }
                _ => self.out_of_place("text stands outside of any element that holds text")?,
            }
        }
        if self.builder.is_complete() {
            Ok(())
        } else {
            self.out_of_place("`<plist>` holds no value")
        }
    }

    /// Everything after `</plist>`.
    fn epilog(&mut self) -> Result<(), Stop> {
        loop {
            match self.next()? {
                Event::Comment(_) | Event::PI(_) => {}
                Event::Text(text) if is_space(&text) => {}
                Event::Eof => return Ok(()),
                Event::Start(_) | Event::Empty(_) => {
                    let message = "a second root element stands after `</plist>`";
                    return self.builder.stop(&rules::P051, message, self.span());
                }
                _ => {
                    let message = "text stands after `</plist>`";
                    return self.builder.stop(&rules::P051, message, self.span());
                }
            }
        }
    }

    fn element(&mut self, start: &BytesStart<'a>, empty: bool) -> Result<(), Stop> {
        self.attributes(start)?;
        let span = self.span();
        let tag = Tag { span, empty };
        match start.name().as_ref() {
            "dict" => self.builder.open_dictionary(span)?,
            "array" => self.builder.open_array(span)?,
            "key" => return self.key(tag),
            name => return self.scalar(name, tag),
        }
        if empty { self.builder.close() } else { Ok(()) }
    }

    fn key(&mut self, tag: Tag) -> Result<(), Stop> {
        let content = self.content("key", tag)?;
        self.builder.key(content.text.into_owned(), content.inner)
    }

    fn scalar(&mut self, name: &str, tag: Tag) -> Result<(), Stop> {
        if !scalar::ELEMENTS.contains(&name) {
            return self.unknown_element(name, tag);
        }
        let content = self.content(name, tag)?;
        if name == "data" && tag.empty {
            return self.refuse(
                &content,
                "`<data/>` is refused by macOS",
                "write `<data></data>`",
            );
        }
        match scalar::parse(name, &content.text) {
            _ if !content.sound => {}
            Ok(value) => return self.builder.value(value, content.outer),
            Err(fault) => {
                let message = format!("`<{name}>` holds {}", fault.found);
                return self.refuse(&content, message, fault.help);
            }
        }
        self.builder.bad_value(content.outer);
        Ok(())
    }

    /// Reports a value for its text and goes on after it.
    fn refuse(
        &mut self,
        content: &Content<'a>,
        message: impl Into<String>,
        help: &str,
    ) -> Result<(), Stop> {
        let pointer = self.builder.pointer();
        let problem = Diagnostic::new(&rules::P047, message, content.outer, pointer);
        self.builder.report(problem.with_help(help))?;
        self.builder.bad_value(content.outer);
        Ok(())
    }

    /// The next event; `self.start` is where it begins.
    fn next(&mut self) -> Result<Event<'a>, Stop> {
        loop {
            self.start = self.position();
            match self.xml.read_event() {
                Ok(event) => return Ok(event),
                Err(error) => self.malformed(&error)?,
            }
        }
    }

    /// Where the event in hand ends.
    fn position(&self) -> u32 {
        let position = self.xml.buffer_position().saturating_add(self.base as u64);
        u32::try_from(position).unwrap_or(u32::MAX)
    }

    /// The event in hand.
    fn span(&self) -> Span {
        Span::new(self.file, self.start, self.position())
    }
}
