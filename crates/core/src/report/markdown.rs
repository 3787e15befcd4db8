//! A report as Markdown, in the form that GitHub and its like show.

use super::MARK;
use super::model::{Block, Card, Report, Row, Section, Table};
use super::text::{Inline, Text, visible};
use std::fmt::Write as _;

/// Writes a report as Markdown.
#[must_use]
pub fn markdown(report: &Report) -> String {
    let mut out = format!("<!-- {MARK}; changes belong into the policy. -->\n\n");
    let title = match report.organization.as_str() {
        "" => report.title.clone(),
        organization => format!("{organization}: {}", report.title),
    };
    let _ = writeln!(out, "# {}\n", words(&title));
    blocks(&report.lead, &mut out);
    out.push_str("## Contents\n\n");
    for section in &report.sections {
        contents(section, 0, &mut out);
    }
    out.push('\n');
    for section in &report.sections {
        self::section(section, 2, &mut out);
    }
    let _ = writeln!(out, "---\n\n{}", inlines(&report.imprint, false));
    out
}

/// A line of the contents, and one for each entry below it.
fn contents(section: &Section, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    let _ = writeln!(
        out,
        "{indent}- [{}](#{})",
        words(&heading(section)),
        section.id
    );
    for entry in section.sections.iter().filter(|entry| entry.is_entry) {
        contents(entry, depth + 1, out);
    }
}

/// The heading of a phase begins with its number.
fn heading(section: &Section) -> String {
    let title = section.title.words();
    match section.kicker.words() {
        kicker if kicker.is_empty() || section.is_entry => title,
        kicker => format!("{kicker}: {title}"),
    }
}

fn section(section: &Section, level: usize, out: &mut String) {
    let marks = "#".repeat(level.min(6));
    let title = match section.is_entry || section.kicker.is_empty() {
        true => inlines(&section.title, false),
        false => words(&heading(section)),
    };
    let _ = writeln!(out, "<a id=\"{}\"></a>\n\n{marks} {title}\n", section.id);
    if section.is_entry && !section.kicker.is_empty() {
        let _ = writeln!(out, "*{}*\n", inlines(&section.kicker, false));
    }
    blocks(&section.blocks, out);
    for below in &section.sections {
        self::section(below, level + 1, out);
    }
}

fn blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        self::block(block, out);
        out.push('\n');
    }
}

fn block(block: &Block, out: &mut String) {
    match block {
        Block::Paragraph(text) => {
            let _ = writeln!(out, "{}", inlines(text, false));
        }
        Block::Remark(text) => {
            let _ = writeln!(out, "> {}", inlines(text, false));
        }
        Block::Facts(facts) => {
            for (name, values) in facts {
                let _ = writeln!(out, "- **{}:** {}", words(name), lines(values, false));
            }
        }
        Block::Counts(counts) => {
            for (count, what) in counts {
                let _ = writeln!(out, "- {}: {count}", words(what));
            }
        }
        Block::Cards(cards) => cards.iter().for_each(|card| self::card(card, out)),
        Block::Table(table) => self::table(table, out),
        Block::File { title, text } => file(title, text, out),
        // The tables that follow it say the same.
        Block::Picture(_) => {}
    }
}

fn card(card: &Card, out: &mut String) {
    let title = inlines(&card.title, false);
    let _ = writeln!(
        out,
        "{}. **{title}.** {}",
        card.number,
        inlines(&card.text, false)
    );
    for group in &card.holds {
        let items: Vec<String> = group
            .items
            .iter()
            .map(|item| inlines(item, false))
            .collect();
        let _ = writeln!(out, "   - {}: {}", words(&group.title), items.join(", "));
    }
}

fn table(table: &Table, out: &mut String) {
    let titles: Vec<&str> = table.columns.iter().map(|column| column.title).collect();
    let _ = writeln!(out, "| {} |", titles.join(" | "));
    let _ = writeln!(out, "|{}", "---|".repeat(titles.len()));
    for row in &table.rows {
        self::row(row, out);
    }
}

fn row(row: &Row, out: &mut String) {
    let mut start = "&emsp;".repeat(row.depth.into());
    if !row.id.is_empty() {
        let _ = write!(start, "<a id=\"{}\"></a>", row.id);
    }
    let cells: Vec<String> = row.cells.iter().map(|cell| lines(cell, true)).collect();
    let _ = writeln!(out, "| {start}{} |", cells.join(" | "));
}

/// A text file between fences that are longer than any that it holds, folded away.
fn file(title: &str, text: &str, out: &mut String) {
    let text = visible(text);
    let fence = "`".repeat(longest_run(&text).max(2) + 1);
    let _ = writeln!(
        out,
        "<details><summary>{}</summary>\n\n{fence}text\n{}\n{fence}\n\n</details>",
        words(title),
        text.trim_end_matches('\n')
    );
}

/// Paragraphs in one line of Markdown.
fn lines(texts: &[Text], in_table: bool) -> String {
    let texts = texts.iter().filter(|text| !text.is_empty());
    let lines: Vec<String> = texts.map(|text| inlines(text, in_table)).collect();
    lines.join("<br>")
}

fn inlines(text: &Text, in_table: bool) -> String {
    let inlines = text.0.iter().map(|inline| match inline {
        Inline::Plain(text) | Inline::Muted(text) => words(text),
        Inline::Code(text) => code(text, in_table),
        Inline::Strong(text) | Inline::Label(_, text) => strong(text),
        Inline::Link { to, label } => format!("[{}](#{to})", words(label)),
    });
    inlines.collect()
}

/// Strong words; the blanks around them stay outside of the marks.
fn strong(text: &str) -> String {
    let inner = text.trim();
    match inner.is_empty() {
        true => words(text),
        false => {
            let behind = if text.ends_with(' ') { " " } else { "" };
            format!("**{}**{behind}", words(inner))
        }
    }
}

/// Words in which nothing is taken for Markdown or HTML.
fn words(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for (index, letter) in visible(text).chars().enumerate() {
        match letter {
            '\n' | '\t' => escaped.push(' '),
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '$' | '!' => {
                escaped.extend(['\\', letter]);
            }
            // At the start of a line these begin a list.
            '-' | '+' | '=' if index == 0 => escaped.extend(['\\', letter]),
            '.' | ')' if is_number(&escaped) => escaped.extend(['\\', letter]),
            letter => escaped.push(letter),
        }
    }
    escaped
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A code span: its fence is longer than any run of backticks in it. In a table a bar would end the cell.
fn code(text: &str, in_table: bool) -> String {
    let text = visible(text).replace(['\n', '\t'], " ");
    if text.trim().is_empty() {
        return "(blank)".to_owned();
    }
    let fence = "`".repeat(longest_run(&text) + 1);
    let blank = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) {
        " "
    } else {
        ""
    };
    let text = match in_table {
        true => text.replace('|', "\\|"),
        false => text,
    };
    format!("{fence}{blank}{text}{blank}{fence}")
}

/// How many backticks stand in a row at most.
fn longest_run(text: &str) -> usize {
    let runs = text.split(|letter| letter != '`').map(str::len);
    runs.max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_only_words() {
        assert_eq!(words("<b>*a* [x](y)"), "&lt;b&gt;\\*a\\* \\[x\\](y)");
        assert_eq!(words("- item"), "\\- item");
        assert_eq!(words("1. item"), "1\\. item");
        assert_eq!(words("a\n# b"), "a \\# b");
        assert_eq!(words("a | b"), "a \\| b");
    }

    #[test]
    fn code_ends_where_it_should() {
        assert_eq!(code("On", false), "`On`");
        assert_eq!(code("a`b", false), "``a`b``");
        assert_eq!(code("`", false), "`` ` ``");
        assert_eq!(code("a|b", true), "`a\\|b`");
        assert_eq!(code("a|b", false), "`a|b`");
        assert_eq!(code("a\nb", true), "`a b`");
        assert_eq!(code("", true), "(blank)");
    }

    #[test]
    fn a_file_cannot_end_its_fence() {
        let mut out = String::new();
        file("Script", "echo\n````\n<script>\n", &mut out);
        assert!(out.contains("\n`````text\necho\n````\n<script>\n`````\n"));
    }
}
