use super::*;

/// Loads `K: …` in a file of the folder `sub`, with files around it.
fn load_key(key: &str) -> Loaded {
    let world = world(&[("sub/a.yaml", &app(&format!("K: {key}")))])
        .with_file("policy/sub/x.cer", b"\x30\x82\xff")
        .with_file("policy/top.txt", "\u{feff}äbc ${not} a variable\n")
        .with_file("policy/utf16.txt", b"\xff\xfea\0")
        .with_file("policy/big.bin", vec![0; (MAX_FILE + 1) as usize])
        .with_file("secret.txt", "outside")
        .with_link("policy/link.cer")
        .with_link("policy/linked.d")
        .with_file("policy/linked.d/inner.cer", "x")
        .with_forbidden("policy/forbidden.cer")
        .with_variable("PASSWORD", "${s3cret}");
    load_with(&world, &LoadOptions::default())
}

#[test]
fn tags_bring_things_in() {
    let one = |key: &str| {
        let node = value(&load_key(key), "K");
        (node.value, node.supplied)
    };
    assert_eq!(
        one("!file x.cer"),
        (Value::Data(vec![0x30, 0x82, 0xff]), true)
    );
    assert_eq!(
        one("!file ../sub/./x.cer"),
        (Value::Data(vec![0x30, 0x82, 0xff]), true)
    );
    assert_eq!(
        one("!text ../top.txt"),
        ("äbc ${not} a variable\n".into(), true)
    );
    assert_eq!(one("!text ../utf16.txt"), ("a".into(), true));
    assert_eq!(one("!env PASSWORD"), ("${s3cret}".into(), true));
    assert_eq!(
        one("!base64 \"aGVs bG8=\""),
        (Value::Data(b"hello".to_vec()), false)
    );
    assert_eq!(
        one("!!binary |\n      aGVs\n      bG8="),
        (Value::Data(b"hello".to_vec()), false)
    );
    let date = Value::Date(crate::value::parse_date("2026-11-21T08:00:00Z").unwrap());
    assert_eq!(one("!date 2026-11-21T08:00:00Z"), (date, false));
}

#[test]
fn a_path_stays_inside_the_policy_folder() {
    for (path, fault) in [
        ("../../secret.txt", "leads out of the policy folder"),
        ("../../policy/sub/x.cer", "leads out of the policy folder"),
        ("/etc/passwd", "is an absolute path"),
        ("../link.cer", "leads through a symbolic link"),
        ("../linked.d/inner.cer", "leads through a symbolic link"),
        ("sub\\x.cer", "has a `\\` in it"),
        ("", "names no file"),
    ] {
        for tag in ["!file", "!text"] {
            let loaded = load_key(&format!("{tag} '{path}'"));
            assert_eq!(
                faults(&loaded),
                [format!(
                    "P012 sub/a.yaml:4 /payloads/com.contoso.app/K [{tag} '{path}'] `{path}` {fault}"
                )]
            );
        }
    }
}

#[test]
fn a_file_that_cannot_be_read_is_reported() {
    for (path, code, fault) in [
        ("none.cer", "P001", "there is no such file"),
        ("../sub", "P001", "it is a folder, not a file"),
        ("..", "P001", "it is a folder, not a file"),
        (
            "../forbidden.cer",
            "P001",
            "its permissions do not allow reading it",
        ),
        (
            "../big.bin",
            "P003",
            "it has 16777217 bytes, and at most 16 MB are read",
        ),
    ] {
        assert_eq!(
            faults(&load_key(&format!("!file {path}"))),
            [format!(
                "{code} sub/a.yaml:4 /payloads/com.contoso.app/K [!file {path}] `{path}` cannot be read: {fault}"
            )]
        );
    }
    let loaded = load_key("!text x.cer");
    assert!(
        faults(&loaded)[0].starts_with("P002 sub/a.yaml:4"),
        "{:?}",
        faults(&loaded)
    );
}

#[test]
fn tags_that_fail_are_reported() {
    for (key, expected) in [
        (
            "!fil x.cer",
            "P010 there is no tag `!fil` / did you mean `!file`?",
        ),
        (
            "!vault x",
            "P010 there is no tag `!vault` / known are `!file`, `!text`, `!env`, `!base64` and `!date`",
        ),
        (
            "!<tag:x> x",
            "P010 there is no tag `!<tag:x>` / known are `!file`, `!text`, `!env`, `!base64` and `!date`",
        ),
        (
            "!env NOPE",
            "P013 the environment variable `NOPE` is not set / set it before Russet runs",
        ),
        (
            "!base64 \"a=b\"",
            "P011 the text after `!base64` is not base64 / base64 has letters, digits, `+` and `/`, and `=` at its end; `!file` takes a file as it is",
        ),
        (
            "!date tomorrow",
            "P011 the text after `!date` is not a date / write whole seconds in UTC, such as `!date 2026-11-21T08:00:00Z`",
        ),
        (
            "!date 2026-11-21",
            "P011 the text after `!date` is not a date / write whole seconds in UTC, such as `!date 2026-11-21T08:00:00Z`",
        ),
        (
            "!date 9999-12-31T23:59:59-23:00",
            "P011 the text after `!date` is not a date / write whole seconds in UTC, such as `!date 2026-11-21T08:00:00Z`",
        ),
    ] {
        let loaded = load_key(key);
        let fault = &loaded.diagnostics[0];
        assert_eq!(
            format!("{} {} / {}", fault.code.code, fault.message, help(&loaded)),
            expected
        );
    }
}

#[test]
fn a_text_alone_has_no_folder() {
    let loaded = load_text(&app("K: !file x.cer"), "a.yaml", &LoadOptions::default());
    assert!(faults(&loaded)[0].contains("`x.cer` has no folder to be read from"));
}

#[test]
fn tags_take_variables_and_variables_take_tags() {
    let root = format!(
        "{ROOT_TEXT}variables:\n  folder: sub\n  cert: !file \"${{folder}}/x.cer\"\n  pin: !env PIN\n"
    );
    let text = app("A: ${cert}\n    B: !file \"${folder}/x.cer\"\n    C: \"PIN ${pin}\"");
    let world = world(&[
        ("russet.yaml", &root),
        ("a.yaml", &text),
        ("sub/x.cer", "x"),
    ])
    .with_variable("PIN", "1234");
    let loaded = load_with(&world, &LoadOptions::default());
    assert_eq!(value(&loaded, "A").value, Value::Data(b"x".to_vec()));
    assert_eq!(value(&loaded, "B").value, Value::Data(b"x".to_vec()));
    assert_eq!(value(&loaded, "C").value, "PIN 1234".into());
    assert!(value(&loaded, "C").supplied);
}
