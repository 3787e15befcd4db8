//! The page: well-formed, whole in itself, and usable by everybody.

use crate::support::{Element, of_example, parse};
use base64::Engine as _;
use russet::report::{Options, html};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;

fn page() -> String {
    html(&of_example(Options {
        comments: true,
        ..Options::default()
    }))
}

/// All elements of a page that has no fault.
fn elements(page: &str) -> Vec<Element> {
    let (elements, faults) = parse(page);
    assert!(faults.is_empty(), "{faults:#?}");
    elements
}

#[test]
fn ids_are_unique_and_every_link_leads_somewhere() {
    let page = page();
    let elements = elements(&page);
    let mut ids = BTreeSet::new();
    for id in elements
        .iter()
        .filter_map(|element| element.attribute("id"))
    {
        assert!(ids.insert(id), "the id `{id}` stands twice");
    }
    let pointing = ["for", "aria-labelledby", "aria-describedby"];
    for element in &elements {
        if let Some(target) = element.attribute("href") {
            let target = target.strip_prefix('#').expect("a link within the page");
            assert!(ids.contains(target), "nothing is at #{target}");
        }
        for name in pointing {
            let targets = element
                .attribute(name)
                .unwrap_or_default()
                .split_whitespace();
            targets.for_each(|target| assert!(ids.contains(target), "{name} {target}"));
        }
    }
}

#[test]
fn nothing_is_asked_for_and_nothing_runs_but_what_is_named_by_its_digest() {
    let page = page();
    let elements = elements(&page);
    let fetching = [
        "src",
        "srcset",
        "action",
        "formaction",
        "data",
        "poster",
        "background",
        "ping",
        "style",
        "xlink:href",
    ];
    for element in &elements {
        assert!(
            ![
                "link", "img", "iframe", "object", "embed", "form", "base", "image", "use"
            ]
            .contains(&element.name.as_str()),
            "{}",
            element.name
        );
        for (name, _) in &element.attributes {
            assert!(
                !fetching.contains(&name.as_str()) && !name.starts_with("on"),
                "{} {name}",
                element.name
            );
        }
    }
    let policy = elements
        .iter()
        .find(|element| element.attribute("http-equiv").is_some());
    let policy = policy
        .and_then(|element| element.attribute("content"))
        .expect("a policy");
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    for name in ["style", "script"] {
        let inline: Vec<_> = elements
            .iter()
            .filter(|element| element.name == name)
            .collect();
        assert_eq!(inline.len(), 1);
        let digest =
            base64::engine::general_purpose::STANDARD.encode(Sha256::digest(&inline[0].text));
        assert!(
            policy.contains(&format!("{name}-src 'sha256-{digest}'")),
            "{name}"
        );
    }
}

#[test]
fn headings_come_in_order_and_landmarks_are_there() {
    let page = page();
    let elements = elements(&page);
    let mut last = 0;
    for level in elements
        .iter()
        .filter_map(|element| element.name.strip_prefix('h')?.parse::<u8>().ok())
    {
        assert!(level <= last + 1, "h{level} after h{last}");
        last = level;
    }
    for landmark in ["header", "nav", "main", "footer", "search"] {
        let count = elements
            .iter()
            .filter(|element| element.name == landmark)
            .count();
        assert_eq!(count, 1, "{landmark}");
    }
    assert_eq!(
        elements
            .iter()
            .filter(|element| element.name == "h1")
            .count(),
        1
    );
    let html = elements
        .iter()
        .find(|element| element.name == "html")
        .expect("the root");
    assert_eq!(html.attribute("lang"), Some("en"));
    let skip = elements
        .iter()
        .find(|element| element.name == "a")
        .expect("a link");
    assert_eq!(skip.attribute("href"), Some("#content"));
}

#[test]
fn tables_say_what_they_show_and_the_picture_has_words() {
    let page = page();
    let elements = elements(&page);
    let count = |name: &str| {
        elements
            .iter()
            .filter(|element| element.name == name)
            .count()
    };
    assert_eq!(count("table"), count("caption"));
    let headers = elements.iter().filter(|element| element.name == "th");
    headers.for_each(|header| assert!(header.attribute("scope").is_some()));
    let picture = elements
        .iter()
        .find(|element| element.name == "svg")
        .expect("a picture");
    assert_eq!(picture.attribute("role"), Some("img"));
    let described = elements
        .iter()
        .find(|element| element.name == "desc")
        .expect("a description");
    assert!(described.text.contains("All devices") || described.text.contains("audiences"));
}
