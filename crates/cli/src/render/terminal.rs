//! Diagnostics for people: the line in question with the place underlined.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use russet::diagnostic::{Diagnostic, Files, Severity};
use std::fmt::Write as _;
use std::io::IsTerminal as _;

/// Lines longer than this are shown without the excerpt: minified files and long base64 help nobody.
const LONGEST_LINE: usize = 400;

/// Renders diagnostics as text.
pub(crate) struct Terminal {
    renderer: Renderer,
}

impl Terminal {
    /// For standard output.
    pub(crate) fn for_stdout() -> Self {
        Self::new(std::io::stdout().is_terminal())
    }

    /// For standard error.
    pub(crate) fn for_stderr() -> Self {
        Self::new(std::io::stderr().is_terminal())
    }

    /// In colour on a terminal, unless `NO_COLOR` is set.
    fn new(is_terminal: bool) -> Self {
        let colour = is_terminal && std::env::var_os("NO_COLOR").is_none();
        Self {
            renderer: if colour {
                Renderer::styled()
            } else {
                Renderer::plain()
            },
        }
    }

    /// One diagnostic, with a line break at its end: a note on one line, what wants mending with its place underlined.
    pub(crate) fn render(&self, diagnostic: &Diagnostic, files: &Files) -> String {
        let excerpt = excerpt(diagnostic, files).filter(|_| diagnostic.severity != Severity::Note);
        let title = match excerpt {
            Some(_) => diagnostic.message.clone(),
            None => format!("{}{}", diagnostic.message, place(diagnostic, files)),
        };
        let level = match diagnostic.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let mut group = Group::with_title(level.primary_title(title).id(diagnostic.code.code));
        let mut remarks: Vec<(Level<'_>, &str, String)> = Vec::new();
        remarks.extend(
            diagnostic
                .help
                .iter()
                .map(|help| (Level::HELP, "help", help.clone())),
        );
        remarks.extend(
            related(diagnostic, files)
                .into_iter()
                .map(|text| (Level::NOTE, "note", text)),
        );
        if let Some(excerpt) = &excerpt {
            group = group.element(excerpt.snippet());
            for (level, _, text) in remarks.drain(..) {
                group = group.element(level.message(text));
            }
        }
        let mut text = self.renderer.render(&[group]).to_string();
        text.push('\n');
        for (_, name, remark) in remarks {
            let _ = writeln!(text, "  = {name}: {remark}");
        }
        if excerpt.is_some() {
            text.push('\n');
        }
        text
    }
}

/// ` (file:line:column)`, with the pointer where there is no line; empty where there is no file.
fn place(diagnostic: &Diagnostic, files: &Files) -> String {
    let Some(name) = files.name(diagnostic.span) else {
        return String::new();
    };
    match files.position(diagnostic.span) {
        Some(at) => format!(" ({name}:{}:{})", at.line, at.column),
        None if diagnostic.pointer.as_str().is_empty() => format!(" ({name})"),
        None => format!(" ({name} at {})", diagnostic.pointer),
    }
}

/// `file:line:column: label` for the other places.
fn related(diagnostic: &Diagnostic, files: &Files) -> Vec<String> {
    let describe = |(span, label): &(russet::value::Span, String)| match (
        files.name(*span),
        files.position(*span),
    ) {
        (Some(name), Some(at)) => Some(format!("{label}: {name}:{}:{}", at.line, at.column)),
        (Some(name), None) => Some(format!("{label}: {name}")),
        _ => None,
    };
    diagnostic.related.iter().filter_map(describe).collect()
}

/// The lines of a file that hold a span.
struct Excerpt<'a> {
    name: &'a str,
    text: &'a str,
    first_line: usize,
    start: usize,
    end: usize,
}

impl<'a> Excerpt<'a> {
    fn snippet(&self) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        Snippet::source(self.text)
            .path(self.name)
            .line_start(self.first_line)
            .annotation(AnnotationKind::Primary.span(self.start..self.end))
    }
}

/// The lines around a span, cut out here so that a large file costs no more than a small one.
fn excerpt<'a>(diagnostic: &Diagnostic, files: &'a Files) -> Option<Excerpt<'a>> {
    let file = files.get(diagnostic.span.file)?;
    let text: &str = &file.text;
    let start = diagnostic.span.start as usize;
    let before = text.get(..start)?;
    if text.is_empty() {
        return None;
    }
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line_end = text
        .get(start..)?
        .find('\n')
        .map_or(text.len(), |newline| start + newline);
    let line = text.get(line_start..line_end)?.trim_end_matches('\r');
    if line.len() > LONGEST_LINE {
        return None;
    }
    let first_line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
    let start = (start - line_start).min(line.len());
    let end = (diagnostic.span.end as usize).saturating_sub(line_start);
    Some(Excerpt {
        name: &file.name,
        text: line,
        first_line,
        start,
        end: underlined_to(line, start, end),
    })
}

/// Where the underline ends: with the line at the latest, after one whole character at the earliest.
fn underlined_to(line: &str, start: usize, end: usize) -> usize {
    let first = line.get(start..).and_then(|rest| rest.chars().next());
    let least = start + first.map_or(0, char::len_utf8);
    let end = end.clamp(least, line.len().max(least));
    if line.is_char_boundary(end) {
        end
    } else {
        least
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_underline_never_ends_within_a_character() {
        let line = "a\u{fffd}b";
        let ends = |start, end| underlined_to(line, start, end);
        assert_eq!(ends(0, 0), 1);
        assert_eq!(ends(1, 1), 4);
        assert_eq!(ends(1, 3), 4);
        assert_eq!(ends(1, 99), 5);
        assert_eq!(ends(5, 5), 5);
        assert_eq!(ends(0, 2), 1);
    }
}
