//! What is wrong with the XML, and what to write instead.

use super::super::builder::Stop;
use super::super::scalar::{CONTAINERS, ELEMENTS};
use super::{Tag, XmlReader};
use crate::diagnostic::{Code, Diagnostic, rules};
use crate::value::Span;
use quick_xml::Error;
use quick_xml::errors::{IllFormedError, SyntaxError};
use quick_xml::events::{BytesStart, BytesText};

impl<'a> XmlReader<'a> {
    /// The file ends where more has to follow.
    pub(super) fn truncated<T>(&mut self, place: &str) -> Result<T, Stop> {
        let end = self.position();
        let pointer = self.builder.pointer();
        let mut problem = Diagnostic::new(
            &rules::P042,
            format!("the file is cut off: it ends {place}"),
            Span::new(self.file, end, end),
            pointer,
        )
        .with_help("get the whole file again");
        if let Some(open) = self.builder.innermost() {
            problem = problem.with_related(open, "this is still open");
        }
        self.builder.report(problem)?;
        Err(Stop)
    }

    /// Reports what the XML parser found; an `&` that begins no entity does not end the reading.
    pub(super) fn malformed(&mut self, error: &Error) -> Result<(), Stop> {
        let (message, help) = match error {
            Error::Syntax(error) => return self.unclosed(*error),
            Error::IllFormed(IllFormedError::UnclosedReference) if self.is_cut_off() => {
                return self.truncated("within an entity");
            }
            Error::IllFormed(IllFormedError::UnclosedReference) => {
                let message = "an `&` stands in a text as it is";
                return self.problem_here(&rules::P041, message, "write `&amp;`");
            }
            Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => (
                format!("`</{found}>` stands where `<{expected}>` has to be closed"),
                format!("write `</{expected}>`, or take out a tag that is too many"),
            ),
            Error::IllFormed(IllFormedError::UnmatchedEndTag(found)) => (
                format!("`</{found}>` closes nothing"),
                format!("take `</{found}>` out, or write the `<{found}>` that is missing"),
            ),
            other => (
                format!("the XML is malformed: {other}"),
                "see that every tag is closed and every attribute is quoted".to_owned(),
            ),
        };
        self.problem_here(&rules::P041, message, &help)?;
        Err(Stop)
    }

    /// Markup that has no end before the file has.
    fn unclosed(&mut self, error: SyntaxError) -> Result<(), Stop> {
        let place = match error {
            SyntaxError::UnclosedTag => "within a tag",
            SyntaxError::UnclosedComment => "within a comment",
            SyntaxError::UnclosedCData => "within a CDATA section",
            SyntaxError::UnclosedPI | SyntaxError::UnclosedXmlDecl => {
                "within a processing instruction"
            }
            SyntaxError::UnclosedDoctype => "within the document type",
            SyntaxError::InvalidBangMarkup if self.is_cut_off() => "within a declaration",
            SyntaxError::InvalidBangMarkup => {
                let message = "`<!` begins neither a comment nor a CDATA section";
                self.problem_here(&rules::P041, message, "write `&lt;` for `<`")?;
                return Err(Stop);
            }
            _ if self.is_cut_off() => "within an attribute",
            _ => {
                let message = "a quotation mark in this tag has no counterpart";
                self.problem_here(&rules::P041, message, "close the quotation")?;
                return Err(Stop);
            }
        };
        self.truncated(place)
    }

    /// Does the end of the property list stand nowhere after the fault, so that it is the end of the file
    /// that is missing and not a mark within it?
    fn is_cut_off(&self) -> bool {
        let rest = self.text.get(self.fault_start() as usize..);
        !rest.unwrap_or_default().contains("</plist>")
    }

    /// Where the XML parser sees the fault.
    fn fault_start(&self) -> u32 {
        let start = self.xml.error_position().saturating_add(self.base as u64);
        u32::try_from(start).unwrap_or(u32::MAX)
    }

    /// A problem at the place that the XML parser names.
    fn problem_here(
        &mut self,
        code: Code,
        message: impl Into<String>,
        help: &str,
    ) -> Result<(), Stop> {
        let start = self.fault_start();
        let end = self.position().max(start);
        let span = Span::new(self.file, start, end);
        let pointer = self.builder.pointer();
        self.builder
            .report(Diagnostic::new(code, message, span, pointer).with_help(help))
    }

    /// Text, or a declaration, where only elements belong.
    pub(super) fn out_of_place(&mut self, message: &str) -> Result<(), Stop> {
        self.builder.problem(&rules::P051, message, self.span())
    }

    pub(super) fn late_declaration(&mut self) -> Result<(), Stop> {
        let pointer = self.builder.pointer();
        self.builder.report(
            Diagnostic::new(
                &rules::P041,
                "the XML declaration does not stand at the very beginning",
                self.span(),
                pointer,
            )
            .with_help("take out what stands before `<?xml`, white space and empty lines included"),
        )
    }

    /// The root element is not `<plist>`.
    pub(super) fn wrong_root(&mut self, tag: &BytesStart<'a>) -> Result<(), Stop> {
        let name = tag.name();
        let name = name.as_ref();
        let span = self.span();
        if name.is_empty() {
            return self.bare_bracket(span);
        }
        let (code, message) = if name == "plist" {
            (&rules::P051, "`<plist/>` holds no value".to_owned())
        } else if ELEMENTS.contains(&name) || CONTAINERS.contains(&name) {
            let message = format!("`<{name}>` stands outside of `<plist>`");
            (&rules::P051, message)
        } else {
            let message = format!("not a property list: this is XML with the root `<{name}>`");
            (&rules::P040, message)
        };
        let pointer = self.builder.pointer();
        let problem = Diagnostic::new(code, message, span, pointer);
        self.builder
            .report(problem.with_help("put the values into `<plist version=\"1.0\">…</plist>`"))?;
        Err(Stop)
    }

    /// Refuses entities, which a property list has no use for.
    pub(super) fn document_type(&mut self, declaration: &BytesText<'a>) -> Result<(), Stop> {
        let text: &str = declaration;
        if !text.contains("<!ENTITY") {
            return Ok(());
        }
        let span = self.span();
        let pointer = self.builder.pointer();
        self.builder.report(
            Diagnostic::new(
                &rules::P045,
                "the document type declares entities, which can be an entity bomb",
                span,
                pointer,
            )
            .with_help("take the declarations out and write the texts themselves"),
        )?;
        Err(Stop)
    }

    /// Reports an attribute that is not well-formed; which attributes there are does not matter.
    pub(super) fn attributes(&mut self, tag: &BytesStart<'a>) -> Result<(), Stop> {
        if is_plain(tag) {
            return Ok(());
        }
        match tag.attributes().find_map(Result::err) {
            Some(error) => {
                let message = format!("an attribute of this tag is malformed: {error}");
                self.builder.problem(&rules::P041, message, self.span())
            }
            None => Ok(()),
        }
    }

    /// An element that property lists do not have: reported, skipped, and its place kept.
    pub(super) fn unknown_element(&mut self, name: &str, tag: Tag) -> Result<(), Stop> {
        if name.is_empty() {
            return self.bare_bracket(tag.span);
        }
        let pointer = self.builder.pointer();
        let message = format!("`<{name}>` is no element of a property list");
        let mut problem = Diagnostic::new(&rules::P051, message, tag.span, pointer);
        if let Some(meant) = meant(name) {
            problem = problem.with_help(format!("write {meant}"));
        }
        self.builder.report(problem)?;
        if !tag.empty {
            self.skip(&BytesStart::new(name))?;
        }
        self.builder.bad_value(tag.span);
        Ok(())
    }

    /// A `<` that begins no tag; what the parser took for one swallowed the tags after it.
    pub(super) fn bare_bracket(&mut self, span: Span) -> Result<(), Stop> {
        let pointer = self.builder.pointer();
        let message = "a `<` stands in a text as it is";
        let problem = Diagnostic::new(&rules::P041, message, span, pointer);
        self.builder.report(problem.with_help("write `&lt;`"))?;
        Err(Stop)
    }

    /// Reads on to the end of an element without looking at it.
    pub(super) fn skip(&mut self, tag: &BytesStart<'_>) -> Result<(), Stop> {
        match self.xml.read_to_end(tag.name()) {
            Ok(_) => Ok(()),
            Err(Error::IllFormed(IllFormedError::MissingEndTag(name))) => {
                self.truncated(&format!("within `<{name}>`"))
            }
            Err(error) => {
                self.malformed(&error)?;
                Err(Stop)
            }
        }
    }
}

fn is_plain(tag: &BytesStart<'_>) -> bool {
    let attributes = tag.attributes_raw();
    attributes.is_empty() || attributes == " version=\"1.0\""
}

/// The element that was probably meant.
fn meant(name: &str) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    match lower.as_str() {
        "bool" | "boolean" | "yes" | "no" => return Some("`<true/>` or `<false/>`".to_owned()),
        "int" | "number" => return Some("`<integer>`".to_owned()),
        "float" | "double" => return Some("`<real>`".to_owned()),
        "list" => return Some("`<array>`".to_owned()),
        "plist" => return None,
        _ => {}
    }
    ELEMENTS
        .iter()
        .chain(CONTAINERS)
        .map(|element| (strsim::jaro_winkler(&lower, element), element))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, element)| format!("`<{element}>`"))
}
