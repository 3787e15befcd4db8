use super::*;

fn set(pairs: &[(&str, &str)]) -> LoadOptions {
    LoadOptions {
        set: pairs
            .iter()
            .map(|&(name, text)| (name.to_owned(), text.to_owned()))
            .collect(),
        ..LoadOptions::default()
    }
}

/// The key `K` of a policy with these defaults.
fn with_defaults(defaults: &str, key: &str, options: &LoadOptions) -> Loaded {
    let root = format!("{ROOT_TEXT}variables:\n{defaults}");
    load_with(
        &world(&[("russet.yaml", &root), ("a.yaml", &app(key))]),
        options,
    )
}

#[test]
fn a_variable_alone_keeps_its_type() {
    let defaults = "  a: 5\n  b: true\n  c: [1, { x: \"${a}\" }]\n  d: text\n";
    let one = |name: &str| {
        value(
            &with_defaults(defaults, &format!("K: ${{{name}}}"), &set(&[])),
            "K",
        )
    };
    assert_eq!(one("a").value, Value::Integer(5));
    assert_eq!(one("b").value, Value::Boolean(true));
    assert_eq!(one("d").value, "text".into());
    let list = one("c").value;
    let inner = list.as_array().unwrap()[1].value.as_dictionary().unwrap();
    assert_eq!(inner.get("x").unwrap().value, Value::Integer(5));
    assert!(!one("a").supplied);
}

#[test]
fn variables_stand_within_texts_and_keys() {
    let loaded = with_defaults(
        "  port: 8080\n  on: true\n  host: \"${name}.contoso.com\"\n  name: mdm\n",
        "\"${name}-url\": \"https://${host}:${port}/?on=${on}&home=$${HOME}\"",
        &set(&[]),
    );
    assert_eq!(
        value(&loaded, "mdm-url").value,
        "https://mdm.contoso.com:8080/?on=true&home=${HOME}".into()
    );
}

#[test]
fn what_is_not_ours_passes_through() {
    let text = "{{userprincipalname}} $SERIALNUMBER %HardwareUUID% $$ {x}";
    let loaded = load_document(&app(&format!("K: \"{text}\"")));
    assert_eq!(value(&loaded, "K").value, text.into());
}

#[test]
fn the_nearest_source_of_a_value_wins() {
    let defaults = "  v: default\n";
    let key = "K: ${v}";
    let from = |options: &LoadOptions, environment: bool| {
        let root = format!("{ROOT_TEXT}variables:\n{defaults}");
        let mut world = world(&[("russet.yaml", &root), ("a.yaml", &app(key))]);
        if environment {
            world = world.with_variable("RUSSET_VAR_v", "environment");
        }
        let node = value(&load_with(&world, options), "K");
        (node.value.as_str().unwrap().to_owned(), node.supplied)
    };
    assert_eq!(from(&set(&[]), false), ("default".into(), false));
    assert_eq!(from(&set(&[]), true), ("environment".into(), true));
    assert_eq!(from(&set(&[("v", "set")]), true), ("set".into(), true));
    let mut row = set(&[("v", "set")]);
    row.device.insert("v".into(), "row".into());
    row.device.insert("unused".into(), "column".into());
    assert_eq!(from(&row, true), ("row".into(), true));
}

#[test]
fn what_is_given_is_read_as_the_default_is() {
    let one = |defaults: &str, text: &str| with_defaults(defaults, "K: ${v}", &set(&[("v", text)]));
    assert_eq!(value(&one("  v: x\n", "010"), "K").value, "010".into());
    assert_eq!(value(&one("  v: 1\n", "20"), "K").value, Value::Integer(20));
    assert_eq!(value(&one("  v: 1.5\n", "2"), "K").value, Value::Real(2.0));
    assert_eq!(
        value(&one("  v:\n", "true"), "K").value,
        Value::Boolean(true)
    );
    assert_eq!(value(&one("  v:\n", ""), "K").value, "".into());
    assert_eq!(
        value(&one("  other: x\n", "7"), "K").value,
        Value::Integer(7)
    );
    assert_eq!(
        faults(&one("  v: 1\n", "secret")),
        [
            "P016 a.yaml:4 /payloads/com.contoso.app/K [${v}] what the variable `v` is set to is not of type `integer`, as its default is"
        ]
    );
    // Within a text it is as it was given.
    let loaded = with_defaults("  v:\n", "K: \"PIN ${v}\"", &set(&[("v", "010")]));
    assert_eq!(value(&loaded, "K").value, "PIN 010".into());
    assert!(value(&loaded, "K").supplied);
}

#[test]
fn a_variable_that_nobody_knows_is_reported() {
    let loaded = with_defaults("  support: x\n", "K: \"see ${suport}\"", &set(&[]));
    assert_eq!(
        faults(&loaded),
        [
            "P014 a.yaml:4 /payloads/com.contoso.app/K [\"see ${suport}\"] there is no variable `suport`"
        ]
    );
    assert_eq!(help(&loaded), "did you mean `${support}`?");
    let loaded = with_defaults("  needed:\n", "K: ${needed}", &set(&[]));
    assert!(faults(&loaded)[0].ends_with("the variable `needed` has no value"));
    assert!(help(&loaded).contains("RUSSET_VAR_needed"));
    let loaded = load_document(&app("K: \"${HOME:-x}\""));
    assert!(faults(&loaded)[0].starts_with("P014"));
    assert!(help(&loaded).contains("`$${`"));
}

#[test]
fn a_circle_is_reported_once() {
    let loaded = with_defaults(
        "  a: \"${b}\"\n  b: \"x${c}\"\n  c: [\"${a}\"]\n",
        "K: ${a}\n    L: ${a}\n    M: ${b}",
        &set(&[]),
    );
    assert_eq!(
        faults(&loaded),
        [
            "P015 russet.yaml:6 /variables/c/0 [\"${a}\"] the variable `a` stands for itself: `a` → `b` → `c` → `a`"
        ]
    );
    let loaded = with_defaults("  a: \"${a}\"\n", "K: ${a}", &set(&[]));
    assert!(faults(&loaded)[0].ends_with("`a` stands for itself: `a` → `a`"));
}

#[test]
fn what_cannot_stand_in_a_text_is_reported() {
    for default in ["[1]", "{ a: 1 }", "1.10", "!base64 aGk="] {
        let loaded = with_defaults(&format!("  v: {default}\n"), "K: \"x${v}\"", &set(&[]));
        assert_eq!(
            faults(&loaded),
            [
                "P016 a.yaml:4 /payloads/com.contoso.app/K [\"x${v}\"] the variable `v` cannot stand within a text"
            ]
        );
    }
}

#[test]
fn a_variable_that_nothing_uses_is_warned_of() {
    let loaded = with_defaults("  support: x\n", "K: ${support}", &set(&[("suport", "y")]));
    assert_eq!(
        faults(&loaded),
        ["P017 -:0  [] the variable `suport` is set, and nothing uses it"]
    );
    assert_eq!(help(&loaded), "did you mean `support`?");
    // One that is declared may well be unused.
    let loaded = with_defaults("  support: x\n", "K: 1", &set(&[("support", "y")]));
    assert_eq!(faults(&loaded), [""; 0]);
}

#[test]
fn the_root_uses_its_own_variables() {
    let root =
        "russet: 1\norganization: ${company} GmbH\nvariables:\n  company: Contoso\n  \"9x\": 1\n";
    let loaded = load(&[("russet.yaml", root)]);
    assert_eq!(loaded.policy.organization.as_deref(), Some("Contoso GmbH"));
    assert_eq!(
        faults(&loaded),
        ["P020 russet.yaml:5 /variables/9x [\"9x\"] `9x` is not a name for a variable"]
    );
    let loaded = load(&[("russet.yaml", "russet: 1\nvariables: [a]\n")]);
    assert!(faults(&loaded)[0].starts_with("P020 russet.yaml:2 /variables"));
}

#[test]
fn variables_of_variables_are_bounded() {
    let mut defaults = "  v0: xxxxxxxxxx\n".to_owned();
    for level in 1..30 {
        defaults += &format!(
            "  v{level}: \"{}\"\n",
            format!("${{v{}}}", level - 1).repeat(10)
        );
    }
    let loaded = with_defaults(&defaults, "K: ${v29}", &set(&[]));
    assert_eq!(loaded.diagnostics.len(), 1);
    assert_eq!(loaded.diagnostics[0].code.code, "P006");
    let lists = defaults
        .replace('"', "")
        .replace("${", "\"${")
        .replace('}', "}\",");
    let lists: String = lists
        .lines()
        .map(|line| line.replacen(": ", ": [", 1) + "]\n")
        .collect();
    let loaded = with_defaults(&lists, "K: ${v29}", &set(&[]));
    assert_eq!(
        loaded.diagnostics[0].code.code,
        "P006",
        "{:?}",
        faults(&loaded)
    );
}

#[test]
fn chains_of_variables_are_bounded() {
    for link in ["\"${v}\"", "[\"${v}\"]"] {
        let mut defaults = "  v0: x\n".to_owned();
        for level in 1..10_000 {
            let before = format!("v{}", level - 1);
            defaults += &format!("  v{level}: {}\n", link.replace('v', &before));
        }
        let loaded = with_defaults(&defaults, "K: ${v9999}", &set(&[]));
        assert_eq!(
            loaded.diagnostics[0].code.code,
            "P005",
            "{:?}",
            faults(&loaded)
        );
        assert_eq!(loaded.diagnostics.len(), 1);
        // Built up from the short end, the values themselves grow deep.
        let uses: String = (0..200)
            .map(|level| format!("K{level}: ${{v{level}}}\n    "))
            .collect();
        let loaded = with_defaults(&defaults, &uses, &set(&[]));
        assert!(
            loaded
                .diagnostics
                .iter()
                .all(|fault| fault.code.code == "P005")
        );
    }
}
