//! A report as one page that asks for nothing: no address but its own, no style and no script but those in it.

mod blocks;
mod svg;

use super::MARK;
use super::model::{Report, Section};
use super::text::visible;
use base64::Engine as _;
use maud::{DOCTYPE, Markup, PreEscaped, html as markup};
use sha2::{Digest as _, Sha256};

static STYLE: &str = include_str!("../style.css");
static SCRIPT: &str = include_str!("../search.js");

/// Writes a report as one HTML page.
#[must_use]
pub fn html(report: &Report) -> String {
    let title = match report.organization.as_str() {
        "" => report.title.clone(),
        organization => format!("{organization}: {}", report.title),
    };
    let page = markup! {
        (DOCTYPE)
        (PreEscaped(format!("\n<!-- {MARK}; changes belong into the policy. -->\n")))
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(content_security_policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex";
                title { (visible(&title)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#content" { "Skip to the report" }
                (cover(report))
                div.layout {
                    (contents(&report.sections))
                    main #content tabindex="-1" {
                        @for section in &report.sections { (self::section(section, 2)) }
                    }
                }
                footer { p { (blocks::text(&report.imprint)) } }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    page.into_string()
}

/// Nothing is fetched, sent or framed; of styles and scripts only the very ones that stand in the page are taken.
fn content_security_policy() -> String {
    let digest = |text: &str| {
        let digest = Sha256::digest(text.as_bytes());
        base64::engine::general_purpose::STANDARD.encode(digest)
    };
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        digest(STYLE),
        digest(SCRIPT)
    )
}

fn cover(report: &Report) -> Markup {
    markup! {
        header.cover {
            div.inner {
                @if !report.organization.is_empty() {
                    p.organization { (visible(&report.organization)) }
                }
                h1 { (visible(&report.title)) }
                @for block in &report.lead { (blocks::block(block)) }
            }
        }
    }
}

/// The table of contents, with the search above it; without the script there is no search, and it stays hidden.
fn contents(sections: &[Section]) -> Markup {
    markup! {
        div.side {
            search #search hidden {
                label for="query" { "Search" }
                input #query type="search" autocomplete="off" spellcheck="false" placeholder="FileVault, com.apple.dock, a group …";
                p #matches role="status" {}
            }
            nav aria-label="Contents" {
                ol.contents {
                    @for section in sections {
                        li {
                            a href={ "#" (section.id) } {
                                @if !section.kicker.is_empty() {
                                    span.kicker { (blocks::text(&section.kicker)) }
                                    " "
                                }
                                (blocks::text(&section.title))
                            }
                            @let entries = section.sections.iter().filter(|entry| entry.is_entry);
                            @if entries.clone().next().is_some() {
                                ol {
                                    @for entry in entries {
                                        li { a href={ "#" (entry.id) } { (blocks::text(&entry.title)) } }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn section(section: &Section, level: u8) -> Markup {
    let label = format!("{}-heading", section.id);
    let inner = markup! {
        @if !section.kicker.is_empty() {
            p.kicker { (blocks::text(&section.kicker)) }
        }
        (heading(section, level, &label))
        @for block in &section.blocks { (blocks::block(block)) }
        @for below in &section.sections { (self::section(below, level + 1)) }
    };
    match (section.is_entry, level) {
        (true, _) => markup! { article #(section.id) aria-labelledby=(label) { (inner) } },
        (false, 2) => markup! { section #(section.id) aria-labelledby=(label) { (inner) } },
        (false, _) => markup! { div.part #(section.id) { (inner) } },
    }
}

fn heading(section: &Section, level: u8, id: &str) -> Markup {
    let title = blocks::text(&section.title);
    match level {
        2 => markup! { h2 #(id) { (title) } },
        3 => markup! { h3 #(id) { (title) } },
        4 => markup! { h4 #(id) { (title) } },
        _ => markup! { h5 #(id) { (title) } },
    }
}

#[cfg(test)]
mod tests {
    use super::{SCRIPT, STYLE};

    #[test]
    fn nothing_in_the_inline_parts_ends_them_or_asks_for_anything() {
        for (name, text) in [("style", STYLE), ("script", SCRIPT)] {
            for forbidden in [
                "</",
                "<!--",
                "url(",
                "@import",
                "http:",
                "https:",
                "fetch(",
                "innerHTML",
                "eval(",
            ] {
                assert!(!text.contains(forbidden), "{name}: {forbidden}");
            }
        }
    }
}
