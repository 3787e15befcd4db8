use super::*;
use crate::diagnostic::Files;
use crate::policy::{Allowance, Deliver, EnrollmentKind, Profile, Target};
use crate::source::resolve::{Declared, Given, Resolver, Variables};
use crate::source::yaml;
use crate::source::{LoadOptions, MemoryWorld, load_text};
use crate::value::parse_date;
use proptest::prelude::*;
use russet_payloads::Version;
use std::collections::BTreeMap;
use std::path::Path;

/// Reads a value as a document of policy source is read.
fn read(text: &str) -> Value {
    let (mut documents, mut diagnostics) = yaml::read(text, Files::new().add("x", text));
    let none = BTreeMap::new();
    let given = Given {
        device: &none,
        set: &none,
    };
    let world = MemoryWorld::new();
    let declared = Declared::default();
    let variables = Variables::new(&declared, given);
    let mut resolver = Resolver::new(&world, None, variables);
    assert!(documents.len() <= 1, "{text}");
    // A document that is null is no document.
    let value = documents.pop().map_or(Value::Null, |document| {
        resolver.resolve(&document, Path::new("")).node.value
    });
    diagnostics.extend(resolver.finish().0);
    assert!(diagnostics.is_empty(), "{text}\n{diagnostics:#?}");
    value
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~]{0,12}",
        "[a-z$\\{\\}:#' \\n\\t-]{0,20}",
        "[a-z]{1,4}(\\n| \\n|\\n  )[a-z]{0,4}(\\n){0,2}",
        prop::sample::select(vec![
            "yes",
            "On",
            "no",
            "~",
            "null",
            "1",
            "0x1f",
            "1.5",
            "1e3",
            "2026-01-01",
            "12:30:45",
            "<<",
            "=",
            "",
            "${x}",
            "$${x}",
            "{{x}}",
            "- a",
            "a: b",
            "# a",
            "---",
            "...",
            "\u{feff}a",
            "\u{85}",
            "\u{2028}",
            "\u{0}",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "@a",
            "`a",
            "%a",
            "?",
            "? a",
            ":",
            "a:",
            ".inf",
            ".5",
            "+1",
            "-",
            "0o17",
            "012",
            "line\n",
            "line\n\n",
            "\nline",
            "a\n\nb",
            "a\r\nb",
            "a\n b",
            "a \nb",
            "#!/bin/zsh\n\techo ${HOME}\n",
        ])
        .prop_map(str::to_owned),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(|number| Value::Integer(number.into())),
        any::<f64>()
            .prop_filter("equal to itself", |number| !number.is_nan())
            .prop_map(Value::Real),
        (-1000.0..1000.0_f64).prop_map(Value::Real),
        text().prop_map(Value::String),
        prop::collection::vec(any::<u8>(), 0..120).prop_map(Value::Data),
        (1970_u32..2100, 1_u32..13, 1_u32..29).prop_map(|(year, month, day)| {
            Value::Date(parse_date(&format!("{year}-{month:02}-{day:02}T08:09:10Z")).unwrap())
        }),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        let node = inner.prop_map(Node::derived);
        prop_oneof![
            prop::collection::vec(node.clone(), 0..5).prop_map(Value::Array),
            prop::collection::btree_map(text(), node, 0..5).prop_map(|entries| {
                let mut dictionary = Dictionary::new();
                for (key, node) in entries {
                    dictionary.set(key, node.value);
                }
                dictionary.into()
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_is_written_is_read_back(value in value()) {
        let text = to_yaml(&value);
        prop_assert_eq!(&read(&text), &value, "{}", text);
    }

    #[test]
    fn no_text_makes_the_loader_panic(text in "[ -~\\n\\t&*!é\\[\\]{}:#|>'\"-]{0,200}") {
        let _ = load_text(&text, "x.yaml", &LoadOptions::default());
        let _ = load_text(&text, "x.json", &LoadOptions::default());
        let _ = load_text(&format!("profile: {text}"), "x.yaml", &LoadOptions::default());
        let _ = load_text(&format!("profile: A\npayloads: {text}"), "x.yaml", &LoadOptions::default());
    }
}

#[test]
fn texts_are_quoted_only_where_readers_differ() {
    for (text, written) in [
        ("Contoso IT", "Contoso IT"),
        ("com.apple.dock", "com.apple.dock"),
        (
            "https://help.contoso.com/?a=b&c",
            "\"https://help.contoso.com/?a=b&c\"",
        ),
        (
            "https://help.contoso.com:8080/x",
            "https://help.contoso.com:8080/x",
        ),
        ("/Library/Desktop Pictures", "/Library/Desktop Pictures"),
        ("On", "\"On\""),
        ("yes", "\"yes\""),
        ("15.1", "\"15.1\""),
        ("12:30", "\"12:30\""),
        ("a: b", "\"a: b\""),
        ("{{mail}}", "\"{{mail}}\""),
        ("${HOME}", "\"$${HOME}\""),
        ("$SERIALNUMBER", "\"$SERIALNUMBER\""),
        ("", "\"\""),
        ("a\n b\n", "|\n  a\n   b"),
        ("a\nb", "|-\n  a\n  b"),
        ("a\u{7}", "\"a\\u0007\""),
        ("Größe", "Größe"),
    ] {
        assert_eq!(to_yaml(&text.into()), format!("{written}\n"));
    }
}

#[test]
fn containers_are_in_block_style() {
    let value = read(
        "a:\n  b: [1, [2, { c: 3, d: [] }], {}]\n  e: !base64 aGk=\nf: !date 2026-11-21T08:00:00Z\n",
    );
    let written = "a:\n  b:\n    - 1\n    - - 2\n      - c: 3\n        d: []\n    - {}\n  e: !base64 \"aGk=\"\nf: !date 2026-11-21T08:00:00Z\n";
    assert_eq!(to_yaml(&value), written);
}

#[test]
fn long_keys_and_deep_values_come_back() {
    let mut dictionary = Dictionary::new();
    dictionary.set("k".repeat(3000), "x");
    let mut value = Value::from(dictionary);
    for _ in 0..40 {
        let mut around = Dictionary::new();
        around.set("items", vec![Node::derived(value)]);
        value = around.into();
    }
    assert_eq!(read(&to_yaml(&value)), value);
}

#[test]
fn a_profile_comes_back() {
    let text = "profile: Wi-Fi\nscope: user\nremoval-date: 2027-01-31T08:00:00Z\nenvelope: { HasRemovalPasscode: true, PayloadVersion: 2 }\npayloads:\n  com.apple.wifi.managed: [{ SSID_STR: A }, { SSID_STR: B, PayloadVersion: 1 }]\n  com.apple.dock: { autohide: true, PayloadUUID: x }\n";
    let loaded = load_text(text, "a.yaml", &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty());
    let mut profile = loaded.policy.profiles.into_iter().next().unwrap();
    profile.deliver = Deliver::Mobileconfig;
    profile.role_scope_tags = vec!["Berlin".into()];
    profile.target = Some(Target {
        macos: Some(Version::new(15, 1, 0)),
        enrollment: Some(EnrollmentKind::User),
        supervised: Some(true),
        scope: Some(russet_payloads::Scope::System),
    });
    profile.allow = vec![Allowance {
        code: crate::diagnostic::Rule::find("S004").unwrap(),
        reason: "known".into(),
    }];
    let written = profile_to_yaml(&profile);
    let again = load_text(&written, "b.yaml", &LoadOptions::default());
    assert!(
        again.diagnostics.is_empty(),
        "{written}\n{:#?}",
        again.diagnostics
    );
    let again = again.policy.profiles.into_iter().next().unwrap();
    let parts = |profile: &Profile| {
        let payloads = profile.payloads.iter();
        let payloads: Vec<_> = payloads
            .map(|payload| (payload.payload_type.clone(), payload.pointer.clone()))
            .collect();
        (
            profile.name.clone(),
            profile.deliver,
            profile.target,
            profile.role_scope_tags.clone(),
            profile.allow.clone(),
            payloads,
        )
    };
    assert_eq!(parts(&again), parts(&profile));
    assert_eq!(again.envelope, profile.envelope);
    assert_eq!(again.payloads[2].content, profile.payloads[2].content);
    assert!(!again.payloads[1].content.contains_key("PayloadVersion"));
}
