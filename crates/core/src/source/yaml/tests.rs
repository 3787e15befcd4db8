use super::*;
use crate::source::limits::MAX_DEPTH;
use crate::value::Dictionary;

const FILE: FileId = FileId(7);

/// What is under a span.
fn under(text: &str, span: crate::value::Span) -> &str {
    assert_eq!(span.file, FILE);
    text.get(span.start as usize..span.end as usize).unwrap()
}

/// The diagnostics as `P007 /a [underlined] message`.
fn faults(text: &str) -> Vec<String> {
    let (_, diagnostics) = read(text, FILE);
    let line = |fault: Diagnostic| {
        let underlined = under(text, fault.span);
        format!(
            "{} {} [{underlined}] {}",
            fault.code.code, fault.pointer, fault.message
        )
    };
    diagnostics.into_iter().map(line).collect()
}

/// The first document of a text without faults.
fn document(text: &str) -> Document {
    let (documents, diagnostics) = read(text, FILE);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    documents.into_iter().next().unwrap()
}

fn fields(text: &str) -> Dictionary {
    match document(text).root.value {
        Value::Dictionary(fields) => fields,
        other => panic!("{other:?}"),
    }
}

/// Every key and value of a document with what is under its span, in order.
fn spans<'t>(text: &'t str, node: &Node, into: &mut Vec<&'t str>) {
    into.push(under(text, node.span));
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| spans(text, item, into)),
        Value::Dictionary(entries) => {
            for entry in entries {
                into.push(under(text, entry.key_span));
                spans(text, &entry.value, into);
            }
        }
        _ => {}
    }
}

#[test]
fn every_node_has_its_place() {
    let text = "\u{feff}é: ü # note\r\nlist:\r\n  - 1\r\n  - { a: [x, y] , b: \"q\" }\r\n\r\n# end\r\ntext: |\r\n  one\r\n  two\r\n\r\nnone:\r\nlast: !env  NAME\r\n";
    let mut found = Vec::new();
    spans(text, &document(text).root, &mut found);
    let all = text.trim_start_matches('\u{feff}').trim_end();
    assert_eq!(
        found,
        [
            all,
            "é",
            "ü",
            "list",
            "- 1\r\n  - { a: [x, y] , b: \"q\" }",
            "1",
            "{ a: [x, y] , b: \"q\" }",
            "a",
            "[x, y]",
            "x",
            "y",
            "b",
            "\"q\"",
            "text",
            "one\r\n  two",
            "none",
            "none",
            "last",
            "!env  NAME",
        ]
    );
}

#[test]
fn scalars_follow_the_core_schema() {
    let fields =
        fields("a: On\nb: 0x10\nc: \"1\"\nd: !!str 1\ne: !!float 2\nf: ~\ng: |\n  1\nh: '~'\n");
    let value = |key: &str| fields.get(key).unwrap().value.clone();
    assert_eq!(value("a"), "On".into());
    assert_eq!(value("b"), Value::Integer(16));
    assert_eq!(value("c"), "1".into());
    assert_eq!(value("d"), "1".into());
    assert_eq!(value("e"), Value::Real(2.0));
    assert_eq!(value("f"), Value::Null);
    assert_eq!(value("g"), "1\n".into());
    assert_eq!(value("h"), "~".into());
}

#[test]
fn keys_are_texts_as_they_are_written() {
    let fields = fields("1.10: a\nOn: b\n0x10: c\n\"\": d\n");
    let keys: Vec<_> = fields.iter().map(|entry| entry.key.as_str()).collect();
    assert_eq!(keys, ["1.10", "On", "0x10", ""]);
}

#[test]
fn tags_stand_beside_the_tree() {
    let document = document("a: !file x.cer\nb: [!env X, !!binary aGk=]\nc: !\n");
    let names: Vec<_> = document
        .tags
        .values()
        .map(|tag| tag.name.as_str())
        .collect();
    assert_eq!(names, ["!file", "!env", "!base64"]);
}

#[test]
fn an_alias_repeats_what_its_anchor_marks_tags_included() {
    let text = "a: &x { k: [1, 2] }\nb: *x\nc: &y !env HOME\nd: *y\n";
    let document = document(text);
    let fields = document.root.value.as_dictionary().unwrap();
    assert_eq!(fields.get("a"), fields.get("b"));
    assert_eq!(under(text, fields.get("b").unwrap().span), "*x");
    let tagged = fields.get("d").unwrap();
    assert_eq!(document.tags.get(&tagged.span.start).unwrap().name, "!env");
    // Anchors of one document are unknown in the next.
    assert_eq!(
        faults("a: &x 1\n---\nb: *x\n"),
        ["P004 /b [*x] this alias stands for something that does not end before it"]
    );
    assert_eq!(
        faults("a: &x [1, *x]\n"),
        ["P004 /a/1 [*x] this alias stands for something that does not end before it"]
    );
}

#[test]
fn a_file_holds_several_documents_and_those_before_an_error_are_read() {
    let (documents, diagnostics) = read("a: 1\n---\n---\n# nothing\n---\nb: 2\n---\nc: [\n", FILE);
    assert_eq!(documents.len(), 2);
    assert_eq!(diagnostics.len(), 1);
    assert_eq!(read("", FILE).0.len(), 0);
    assert_eq!(read("# nothing\n", FILE).0.len(), 0);
}

#[test]
fn faults_of_syntax_say_where_and_what_to_do() {
    let help = |text: &str| {
        let (_, diagnostics) = read(text, FILE);
        assert_eq!(diagnostics[0].code.code, "P004", "{diagnostics:?}");
        diagnostics[0].help.clone().unwrap_or_default()
    };
    assert!(help("a: b: c\n").contains("in quotes"));
    assert!(help("a:\n\tb: c\n").contains("spaces"));
    assert!(help("a: { b: ${c} }\n").contains("`${…}` in quotes"));
    assert!(help("a: @x\n").contains("in quotes"));
    assert_eq!(
        faults("a: { b: 1 }\nc: 'open\n")[0],
        "P004 /c ['] this is not YAML: while scanning a quoted scalar, found unexpected end of stream"
    );
}

#[test]
fn a_key_that_stands_twice_is_reported_and_the_first_stays() {
    let text = "p:\n  a: 1\n  b: 2\n  a: 3\n  a: 4\n";
    assert_eq!(
        faults(text),
        [
            "P007 /p/a [a] the key `a` stands twice in one dictionary",
            "P007 /p/a [a] the key `a` stands twice in one dictionary"
        ]
    );
    let (documents, diagnostics) = read(text, FILE);
    let fields = documents[0].root.value.as_dictionary().unwrap();
    let inner = fields.get("p").unwrap().value.as_dictionary().unwrap();
    assert_eq!(inner.get("a").unwrap().value, Value::Integer(1));
    assert_eq!((inner.len(), diagnostics[0].related.len()), (2, 1));
}

#[test]
fn keys_that_are_no_texts_are_left_out() {
    assert_eq!(
        faults("a: {{x}}\nb: { [1]: 2, c: 3 }\n"),
        [
            "P008 /a [{x}] a key has to be a text",
            "P008 /b [[1]] a key has to be a text"
        ]
    );
    let (documents, _) = read("a: { [1]: 2, c: 3 }\n", FILE);
    let fields = documents[0].root.value.as_dictionary().unwrap();
    assert_eq!(
        fields
            .get("a")
            .unwrap()
            .value
            .as_dictionary()
            .unwrap()
            .len(),
        1
    );
    assert!(faults("a: &a { b: 1 }\nc: { <<: *a }\n")[0].starts_with("P008 /c [<<] `<<` merges"));
    assert!(faults("? \n: 1\n")[0].ends_with("this key is empty"));
}

#[test]
fn tags_that_do_not_fit_are_reported() {
    for (text, expected) in [
        (
            "a: !!int x\n",
            "P011 /a [!!int x] this text is not what `!!int` says it is",
        ),
        (
            "a: !!bool \"1\"\n",
            "P011 /a [!!bool \"1\"] this text is not what `!!bool` says it is",
        ),
        (
            "a: !file [x]\n",
            "P011 /a [!file [] `!file` takes a text, not a dictionary or a list",
        ),
        (
            "!env a: 1\n",
            "P011  [!env a] a key takes no tag such as `!env`",
        ),
        (
            "a: 99999999999999999999\n",
            "P009 /a [99999999999999999999] `99999999999999999999` is more than the 64 bits that a property list holds",
        ),
    ] {
        assert_eq!(faults(text), [expected]);
    }
    assert!(faults("a: !!map { b: !!seq [1] }\n").is_empty());
}

#[test]
fn nesting_has_a_limit_in_every_style() {
    let deep = 10_000;
    let block = (0..deep)
        .map(|level| " ".repeat(level) + "a:\n")
        .collect::<String>();
    for text in [
        "[".repeat(deep),
        "{a: ".repeat(deep),
        "- ".repeat(deep) + "x",
        "? ".repeat(deep) + "x",
        block,
        "[".repeat(MAX_DEPTH + 1) + &"]".repeat(MAX_DEPTH + 1),
    ] {
        let (documents, diagnostics) = read(&text, FILE);
        assert!(documents.is_empty());
        assert_eq!(diagnostics.len(), 1);
        assert_eq!(diagnostics[0].code.code, "P005");
    }
    let fine = "[".repeat(MAX_DEPTH) + &"]".repeat(MAX_DEPTH);
    assert!(faults(&fine).is_empty());
    // Aliases within aliases add up.
    let mut text = "a0: &a0 [[[[[[[[[[1]]]]]]]]]]\n".to_owned();
    for level in 1..20 {
        text += &format!("a{level}: &a{level} [[[[[[[[[[*a{}]]]]]]]]]]\n", level - 1);
    }
    assert!(faults(&text)[0].starts_with("P005"));
}

#[test]
fn aliases_have_a_budget() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let items = vec![format!("*a{}", level - 1); 10].join(", ");
        bomb += &format!("a{level}: &a{level} [{items}]\n");
    }
    let faults = faults(&bomb);
    assert_eq!(faults.len(), 1);
    assert!(faults[0].starts_with("P006 /a"), "{faults:?}");
    // One long text, many times.
    let long = format!(
        "a: &a {}\nb: [{}]\n",
        "x".repeat(1 << 20),
        "*a, ".repeat(10_000)
    );
    assert!(super::read(&long, FILE).1[0].code.code == "P006");
    // Anchors around anchors are copies too.
    let nested = "[&a ".repeat(90) + &"x, ".repeat(100_000) + &"]".repeat(90);
    assert!(super::read(&nested, FILE).1.len() <= 1);
}

#[test]
fn large_dictionaries_take_no_long_time() {
    let text: String = (0..100_000)
        .map(|number| format!("k{number}: v\n"))
        .collect();
    let start = std::time::Instant::now();
    assert_eq!(fields(&text).len(), 100_000);
    assert!(start.elapsed().as_secs() < 10);
}
