mod laws;

use super::*;

/// The code, the underlined text and the pointer of every problem with these bytes.
fn problems(bytes: &[u8]) -> Vec<(String, String, String)> {
    let mut files = Files::new();
    let problems = read(bytes, "test.plist", &mut files).expect_err("must not be read");
    assert!(!problems.is_empty());
    let shown = problems.iter().map(|problem| {
        assert!(
            problem
                .message
                .starts_with(|first: char| !first.is_uppercase())
        );
        (
            problem.code.code.to_owned(),
            underlined(&files, problem.span).to_owned(),
            problem.pointer.to_string(),
        )
    });
    shown.collect()
}

fn underlined(files: &Files, span: Span) -> &str {
    let text = &files.get(span.file).expect("the file is known").text;
    text.get(span.start as usize..span.end as usize)
        .expect("the span lies in the text")
}

/// The problems with these elements inside of `<plist>`.
fn within(elements: &str) -> Vec<(String, String, String)> {
    problems(format!("<plist version=\"1.0\">{elements}</plist>").as_bytes())
}

/// Exactly one problem, with this code, underlining this.
#[track_caller]
fn one(problems: &[(String, String, String)], code: &str, underlined: &str) {
    let found: Vec<_> = problems
        .iter()
        .map(|(a, b, _)| (a.as_str(), b.as_str()))
        .collect();
    assert_eq!(found, [(code, underlined)]);
}

fn good(bytes: &[u8]) -> (Node, Files) {
    let mut files = Files::new();
    match read(bytes, "test.plist", &mut files) {
        Ok(root) => (root, files),
        Err(problems) => panic!("{problems:#?}"),
    }
}

const SMALL: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n<!-- a comment -->\n<dict>\n\t<key>A &amp; B</key>\n\t<string>&lt;é&#x20;<![CDATA[<&>]]></string>\n\t<key>List</key>\n\t<array><integer>-7</integer><true/><dict/></array>\n</dict>\n</plist>\n<!-- the end -->\n";

#[test]
fn every_key_and_value_has_its_place() {
    let (root, files) = good(SMALL.as_bytes());
    assert_eq!(underlined(&files, root.span), "<dict>");
    let root = root.value.as_dictionary().unwrap();
    let first = root.entry("A & B").unwrap();
    assert_eq!(underlined(&files, first.key_span), "A &amp; B");
    assert_eq!(first.value.value.as_str(), Some("<é <&>"));
    assert_eq!(
        underlined(&files, first.value.span),
        "<string>&lt;é&#x20;<![CDATA[<&>]]></string>"
    );
    let list = root.get("List").unwrap().value.as_array().unwrap();
    let places: Vec<_> = list
        .iter()
        .map(|item| underlined(&files, item.span))
        .collect();
    assert_eq!(places, ["<integer>-7</integer>", "<true/>", "<dict/>"]);
    assert_eq!(files.position(list[0].span).unwrap().line, 9);
}

#[test]
fn a_byte_order_mark_and_utf16_change_nothing() {
    let (plain, _) = good(SMALL.as_bytes());
    let marked = format!("\u{feff}{SMALL}");
    let (with_mark, files) = good(marked.as_bytes());
    let utf16: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (from_utf16, _) = good(&utf16);
    assert_eq!(plain, with_mark);
    assert_eq!(plain, from_utf16);
    assert_eq!(underlined(&files, with_mark.span), "<dict>");
    one(
        &problems(b"\xEF\xBB\xBF<plist><integer>x</integer></plist>"),
        "P047",
        "<integer>x</integer>",
    );
}

#[test]
fn what_is_no_property_list_is_named() {
    for (bytes, expected) in [
        (&b""[..], "empty"),
        (b"{\"PayloadType\": 1}", "JSON"),
        (b"profile: Dock", "YAML"),
        (b"<html></html>", "HTML"),
        (b"<?xml version='1.0'?>\n<policy/>", "<policy>"),
    ] {
        let problems = read(bytes, "x", &mut Files::new()).unwrap_err();
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].code.code, "P040");
        assert!(
            problems[0].message.contains(expected),
            "{}",
            problems[0].message
        );
    }
}

#[test]
fn a_truncated_file_says_so_at_its_end() {
    let (whole, _) = good(SMALL.as_bytes());
    for (cut, _) in SMALL.char_indices() {
        let cut = SMALL.get(..cut).unwrap();
        match read(cut.as_bytes(), "x", &mut Files::new()) {
            Ok(root) => assert!(cut.contains("</plist>") && root == whole, "{cut}"),
            Err(problems) => {
                let codes: Vec<_> = problems.iter().map(|problem| problem.code.code).collect();
                let expected = if cut.len() < 2 { "P04" } else { "P042" };
                assert!(
                    codes[0].starts_with(expected) && codes.len() == 1,
                    "{codes:?} {cut}"
                );
            }
        }
    }
    let problems = read(b"<plist><dict><key>a</key>", "x", &mut Files::new()).unwrap_err();
    assert_eq!(problems[0].span.start, 25);
    assert_eq!(problems[0].related[0].0.start, 7);
}

#[test]
fn one_bad_value_does_not_hide_the_next() {
    let found = within(
        "<dict><key>a</key><integer>one</integer><key>b</key><array><true/><date>today</date></array>\
         <key>a</key><data>*</data><key>c</key><true>x</true><key>d</key></dict>",
    );
    let found: Vec<_> = found
        .iter()
        .map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("P047", "<integer>one</integer>", "/a"),
            ("P047", "<date>today</date>", "/b/1"),
            ("P046", "a", "/a"),
            ("P047", "<data>*</data>", "/a"),
            ("P047", "<true>x</true>", "/c"),
            ("P051", "d", "/d"),
        ]
    );
}

#[test]
fn elements_out_of_place_are_refused() {
    one(&within("<dict><true/></dict>"), "P051", "<true/>");
    one(
        &within("<dict><key>a</key><key>b</key><true/></dict>"),
        "P051",
        "a",
    );
    one(&within("<array><key>a</key></array>"), "P051", "a");
    one(&within("<array>words</array>"), "P051", "words");
    one(&within("<array>&amp;</array>"), "P051", "&amp;");
    one(&within("<true/><false/>"), "P051", "<false/>");
    one(&within(""), "P051", "</plist>");
    one(&within("<plist><true/></plist>"), "P051", "<plist>");
    one(&within("<array><int>1</int></array>"), "P051", "<int>");
    one(&within("<array><strnig/></array>"), "P051", "<strnig/>");
    one(&within("<string>a<b>c</b></string>"), "P047", "<b>");
    one(
        &within("<string>a<!-- why --></string>"),
        "P047",
        "<!-- why -->",
    );
    one(&within("<data/>"), "P047", "<data/>");
    one(&problems(b"<dict/>"), "P051", "<dict/>");
    one(&problems(b"<plist/>"), "P051", "<plist/>");
    one(
        &problems(b"<plist><true/></plist><plist/>"),
        "P051",
        "<plist/>",
    );
    one(&problems(b"<plist><true/></plist>more"), "P051", "more");
}

#[test]
fn malformed_xml_is_refused_with_the_fix() {
    one(
        &within("<string>Dock & desktop</string>"),
        "P041",
        "& desktop",
    );
    one(&within("<string>a < b</string>"), "P041", "< b</string>");
    one(
        &within("<dict><key>a</key><string>b/string><key>c</key><string>d</string></dict>"),
        "P041",
        "<string>",
    );
    one(&within("<string>&nbsp;</string>"), "P041", "&nbsp;");
    one(&within("<string>a</sting>"), "P041", "</sting>");
    one(&within("<array></dict></array>"), "P041", "</dict>");
    one(&within("<string a=b>a</string>"), "P041", "<string a=b>");
    one(&problems(b"</plist>"), "P041", "</plist>");
    one(
        &problems(b" <?xml version='1.0'?><plist><true/></plist>"),
        "P041",
        "<?xml version='1.0'?>",
    );
    one(&within("<string>a\u{7}</string>"), "P050", "a\u{7}");
    one(&within("<string>&#0;</string>"), "P050", "&#0;");
    one(&within("<string>&#x1F;</string>"), "P050", "&#x1F;");
}

#[test]
fn entities_are_never_declared() {
    let bomb = "<!DOCTYPE plist [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]>\n<plist><string>&b;</string></plist>";
    let problems = problems(bomb.as_bytes());
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].0, "P045");
}

#[test]
fn limits_hold() {
    let deep = |depth: usize| "<array>".repeat(depth) + &"</array>".repeat(depth);
    one(&within(&deep(10_000)), "P044", "<array>");
    good(format!("<plist>{}</plist>", deep(MAX_DEPTH)).as_bytes());
    let many = format!("<array>{}</array>", "<true/>".repeat(MAX_NODES));
    one(&within(&many), "P044", "<true/>");
    one(&problems(&vec![b'<'; MAX_BYTES + 1]), "P044", "");
    assert_eq!(
        within(&format!("<array>{}</array>", "<x/>".repeat(1000))).len(),
        100
    );
    let unknown_deep = "<x>".repeat(100_000) + &"</x>".repeat(100_000);
    one(&within(&unknown_deep), "P051", "<x>");
}

#[test]
fn duplicates_are_found_in_large_dictionaries_too() {
    let keys: String = (0..50_000)
        .map(|key| format!("<key>{key}</key><true/>"))
        .collect();
    let found = within(&format!(
        "<dict>{keys}<key>3</key><true/><key>49000</key><true/></dict>"
    ));
    let codes: Vec<_> = found
        .iter()
        .map(|(code, _, pointer)| (code.as_str(), pointer.as_str()))
        .collect();
    assert_eq!(codes, [("P046", "/3"), ("P046", "/49000")]);
}

#[test]
fn the_writer_refuses_what_it_cannot_write() {
    let mut root = crate::value::Dictionary::new();
    root.set("null", crate::value::Value::Null);
    root.set("bell", "\u{7}");
    root.set("huge", crate::value::Value::Integer(i128::MAX));
    root.set("nan", crate::value::Value::Real(f64::NAN));
    let far = std::time::UNIX_EPOCH + std::time::Duration::from_secs(300_000_000_000);
    root.set("date", crate::value::Value::Date(far.into()));
    root.set("\u{0}", true);
    let problems = write(&Node::derived(root)).unwrap_err();
    let found: Vec<_> = problems
        .iter()
        .map(|problem| problem.pointer.as_str())
        .collect();
    assert_eq!(
        found,
        ["/null", "/bell", "/huge", "/nan", "/date", "/\u{0}"]
    );
    assert!(problems.iter().all(|problem| problem.code.code == "P050"));

    let mut deep = Node::derived(true);
    for _ in 0..=MAX_DEPTH {
        deep = Node::derived(vec![deep]);
    }
    assert_eq!(write(&deep).unwrap_err()[0].code.code, "P044");
}

#[test]
fn entries_alone_have_nothing_around_them() {
    let mut root = crate::value::Dictionary::new();
    assert_eq!(write_entries(&root).unwrap(), b"");
    root.set("b", true);
    root.set("a", "x");
    let text = String::from_utf8(write_entries(&root).unwrap()).unwrap();
    assert_eq!(
        text,
        "\t<key>a</key>\n\t<string>x</string>\n\t<key>b</key>\n\t<true/>\n"
    );
}

#[test]
fn places_are_whole_characters_after_several_byte_order_marks() {
    let text = "\u{feff}\u{feff}\u{feff}Ç\u{7}";
    let problems = read(text.as_bytes(), "x", &mut Files::new()).unwrap_err();
    let span = problems[0].span;
    assert!(
        text.get(span.start as usize..span.end as usize).is_some(),
        "{span:?}"
    );
}
