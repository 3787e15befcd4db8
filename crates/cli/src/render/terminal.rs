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

    /// One diagnostic, with a line break at its end: a note on a line, what wants mending with its place underlined.
    pub(crate) fn render(&self, diagnostic: &Diagnostic, files: &Files) -> String {
        match excerpt(diagnostic, files) {
            Some(excerpt) if diagnostic.severity != Severity::Note => {
                self.underlined(diagnostic, files, &excerpt)
            }
            _ => self.on_a_line(diagnostic, files),
        }
    }

    fn underlined(&self, diagnostic: &Diagnostic, files: &Files, excerpt: &Excerpt<'_>) -> String {
        let message = diagnostic.message.as_str();
        let title = level(diagnostic)
            .primary_title(message)
            .id(diagnostic.code.code);
        let mut group = Group::with_title(title).element(excerpt.snippet());
        if let Some(help) = &diagnostic.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        for text in related(diagnostic, files) {
            group = group.element(Level::NOTE.message(text));
        }
        self.renderer.render(&[group]) + "\n\n"
    }

    fn on_a_line(&self, diagnostic: &Diagnostic, files: &Files) -> String {
        let message = format!("{}{}", diagnostic.message, place(diagnostic, files));
        let title = level(diagnostic)
            .primary_title(message)
            .id(diagnostic.code.code);
        let mut text = self.renderer.render(&[Group::with_title(title)]) + "\n";
        if let Some(help) = &diagnostic.help {
            let _ = writeln!(text, "  = help: {help}");
        }
        for other in related(diagnostic, files) {
            let _ = writeln!(text, "  = note: {other}");
        }
        text
    }
}

fn level(diagnostic: &Diagnostic) -> Level<'static> {
    match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
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
    let breaks = before.bytes().filter(|&byte| byte == b'\n').count();
    let first_line = breaks + file.first_line as usize;
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
