//! Names and values that try to be more than text.

use crate::support::{Element, of_documents, parse};
use pulldown_cmark::{Event, Options as MarkdownOptions, Parser, Tag};
use russet::report::{Report, html, markdown};

/// Texts that would break out of HTML, an attribute, a script, a comment, Markdown, a table or a code span.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script>",
    "</title></style></script><img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' onfocus='alert(1)' autofocus='",
    "--><svg onload=alert(1)>",
    "]]><b>bold</b>",
    "&lt;b&gt; &amp; &#60;i&#62;",
    "javascript:alert(1)",
    "](javascript:alert(1)) [x](http://evil.example)",
    "`` ` ``` ````",
    "| a | b |",
    "# heading",
    "- list",
    "1. list",
    "> quote",
    "![x](http://evil.example/x.png)",
    "<details><summary>",
    "*bold* _soft_ ~~gone~~",
    "gpj\u{202e}txt.exe",
    "\u{feff}\u{200f}\u{85}",
    "東京 🦀",
    "line\nbreak\n\n# heading\n",
];

/// A policy that says a text wherever a policy can say one.
fn policy(text: &str) -> String {
    let text = serde_json::to_string(text).expect("a text");
    format!(
        "profile: {text}
description: {text}
deliver: mobileconfig
assign: {{ groups: [{text}], exclude-groups: [{text}], filter: {text} }}
allow: {{ S002: {text} }}
role-scope-tags: [{text}]
payloads:
  com.contoso.app: {{ {text}: {text}, List: [{text}], Nested: {{ {text}: [{{ {text}: {text} }}] }} }}
---
group: {text}
description: {text}
---
filter: {text}
rule: {text}
---
app: {text}
type: macOSPkgApp
primaryBundleId: {text}
primaryBundleVersion: {text}
publisher: {text}
assign: {{ required: {{ groups: [{text}] }} }}
---
script: {text}
scriptContent: !file rename.sh
fileName: {text}
"
    )
}

/// The report of such a policy, without the findings: how many there are depends on the text.
fn report(text: &str) -> Report {
    let mut report = of_documents(&policy(text));
    let told_apart = ["findings", "rules"];
    report
        .sections
        .retain(|section| !told_apart.contains(&section.id.as_str()));
    report
}

/// Compares in such a way that only the first difference is printed.
fn assert_same(plain: &[String], hostile: &[String], text: &str) {
    let mut pairs = plain.iter().zip(hostile);
    let differing = pairs.find(|(plain, hostile)| plain != hostile);
    assert_eq!(differing, None, "{text}");
    assert_eq!(plain.len(), hostile.len(), "{text}");
}

#[test]
fn no_text_breaks_out_of_the_page() {
    let (plain, faults) = parse(&html(&report("Plain")));
    assert!(faults.is_empty(), "{faults:#?}");
    let shape = |elements: &[Element]| -> Vec<String> {
        let names = elements.iter().map(|element| element.name.clone());
        // In the picture, what is long is cut and has a title.
        names.filter(|name| name != "title").collect()
    };
    for text in HOSTILE {
        let page = html(&report(text));
        let (elements, faults) = parse(&page);
        assert!(faults.is_empty(), "{text}: {faults:#?}");
        assert_same(&shape(&plain), &shape(&elements), text);
        // The findings too are well-formed.
        let (_, faults) = parse(&html(&of_documents(&policy(text))));
        assert!(faults.is_empty(), "{text}: {faults:#?}");
        for element in &elements {
            for (name, _) in &element.attributes {
                assert!(
                    !name.starts_with("on") && name != "autofocus",
                    "{text}: {name}"
                );
            }
        }
        for hidden in ['\u{202e}', '\u{200f}', '\u{feff}', '\u{85}'] {
            assert!(!page.contains(hidden), "{text}");
        }
    }
}

#[test]
fn no_text_breaks_out_of_the_markdown() {
    let plain = structure(&markdown(&report("Plain")));
    for text in HOSTILE {
        assert_same(&plain, &structure(&markdown(&report(text))), text);
        structure(&markdown(&of_documents(&policy(text))));
    }
}

/// What a reader of Markdown takes a report for, without its words; links lead within it, and markup is ours.
fn structure(report: &str) -> Vec<String> {
    let options = MarkdownOptions::ENABLE_TABLES | MarkdownOptions::ENABLE_STRIKETHROUGH;
    let mut structure = Vec::new();
    for event in Parser::new_ext(report, options) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(dest_url.starts_with('#'), "{dest_url}");
                structure.push("link".to_owned());
            }
            Event::Start(tag) => {
                assert!(!matches!(tag, Tag::Image { .. }), "{tag:?}");
                structure.push(format!("{:?}", tag.to_end()));
            }
            Event::Html(tag) | Event::InlineHtml(tag) => {
                let ours = [
                    "<a id=\"",
                    "</a>",
                    "<br>",
                    "<details><summary>",
                    "</details>",
                    "<!-- ",
                ];
                // A block of our own begins with a tag of ours, and escapes what stands in it.
                assert!(ours.iter().any(|known| tag.starts_with(known)), "{tag}");
                let kind: String = tag.chars().take_while(|letter| *letter != '"').collect();
                structure.push(if tag.starts_with("<details>") {
                    "file".to_owned()
                } else {
                    kind
                });
            }
            Event::Code(_) => structure.push("code".to_owned()),
            Event::Rule => structure.push("rule".to_owned()),
            _ => {}
        }
    }
    structure
}
