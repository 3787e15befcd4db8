use super::*;

#[test]
fn a_folder_is_read_in_the_order_of_its_paths() {
    let loaded = load(&[
        ("b.yml", "profile: B\n---\nprofile: C\n"),
        ("z/a.yaml", "profile: E\n"),
        ("a.yaml", "profile: A\n"),
        (
            "d.json",
            "{ \"profile\": \"D\", \"payloads\": { \"com.apple.dock\": { \"autohide\":\ttrue } } }",
        ),
        ("out/x.yaml", "not: read\n"),
        (".github/x.yaml", "not: read\n"),
        ("notes.txt", "not: [read\n"),
        (
            "russet.yaml",
            "russet: 1\norganization: Contoso\n---\nprofile: First\n",
        ),
    ]);
    assert_eq!(faults(&loaded), [""; 0]);
    let names: Vec<_> = loaded
        .policy
        .profiles
        .iter()
        .map(|profile| profile.name.as_str())
        .collect();
    assert_eq!(names, ["First", "A", "B", "C", "D", "E"]);
    assert_eq!(loaded.policy.organization.as_deref(), Some("Contoso"));
}

#[test]
fn one_bad_file_does_not_stop_the_others() {
    let world = world(&[
        ("a.yaml", "profile: A\n"),
        ("b.yaml", "profile: [\n"),
        (
            "c.yaml",
            "declarations: {}\n---\nprofiles: C\n---\n- list\n---\nnice: day\n",
        ),
        ("d.json", "{ \"profile\": \"D\", }"),
        ("e.yaml", "profile: E\n"),
    ])
    .with_file("policy/latin1.yaml", b"profile: caf\xe9\n")
    .with_file("policy/large.yaml", vec![b' '; (MAX_FILE + 1) as usize])
    .with_forbidden("policy/forbidden.yaml")
    .with_link("policy/link.yaml")
    .with_file("policy/nested/russet.yaml", "russet: 1\n")
    .with_file("policy/nested/x.yaml", "profile: Nested\n");
    let loaded = load_with(&world, &LoadOptions::default());
    let mut found: Vec<_> = faults(&loaded);
    found.sort();
    assert_eq!(
        found,
        [
            "P001 forbidden.yaml:0  [] `forbidden.yaml` cannot be read: its permissions do not allow reading it",
            "P002 latin1.yaml:0  [] the file is not UTF-8: byte 12 does not belong there",
            "P003 large.yaml:0  [] `large.yaml` cannot be read: it has 16777217 bytes, and at most 16 MB are read",
            "P004 b.yaml:2 /profile/0 [] this is not YAML: while parsing a node, did not find expected node content",
            "P018 c.yaml:3  [profiles] this document does not say what it is",
            "P018 c.yaml:5  [] this is no document of a policy",
            "P018 c.yaml:7  [] this document does not say what it is",
            "P020 c.yaml:1 /declarations [declarations] `declarations` takes a text",
            "P024 d.json:1  [}] this is not JSON: a key in double quotes belongs here",
            "P027 nested:0  [] `nested` is a policy folder of its own within this one, and is left out",
            "P028 link.yaml:0  [] `link.yaml` is a symbolic link, and is not followed",
        ]
    );
    let names: Vec<_> = loaded
        .policy
        .profiles
        .iter()
        .map(|profile| profile.name.as_str())
        .collect();
    assert_eq!(names, ["A", "E"]);
}

#[test]
fn a_policy_folder_has_a_root() {
    let none = load_folder(
        &MemoryWorld::new().with_file("p/a.yaml", "profile: A\n"),
        "p".as_ref(),
        &LoadOptions::default(),
    );
    assert_eq!(
        faults(&none),
        ["P001 russet.yaml:0  [] `russet.yaml` cannot be read: there is no such file"]
    );
    assert!(help(&none).contains("`russet init`"));
    let nothing = load_folder(&MemoryWorld::new(), "p".as_ref(), &LoadOptions::default());
    assert_eq!(nothing.diagnostics.len(), 1);
    for (text, expected) in [
        (
            "organization: Contoso\n",
            "P021 russet.yaml:1 /russet [] `russet.yaml` does not say which version of the policy language it is in",
        ),
        (
            "",
            "P021 russet.yaml:0 /russet [] `russet.yaml` does not say which version of the policy language it is in",
        ),
        (
            "russet: 2\n",
            "P020 russet.yaml:1 /russet [2] this version of Russet reads version 1 of the policy language",
        ),
        (
            "russet: 1\norganisation: x\n",
            "P019 russet.yaml:2 /organisation [organisation] there is no field `organisation` here",
        ),
        (
            "russet: 1\n---\nrusset: 1\n",
            "P027 russet.yaml:3 /russet [russet] only the `russet.yaml` of the policy folder has the field `russet`, and once",
        ),
    ] {
        let found = faults(&load(&[("russet.yaml", text)]));
        assert_eq!(found[0], expected);
    }
}

#[test]
fn a_file_alone_takes_the_root_above_it() {
    let world = world(&[
        (
            "russet.yaml",
            "russet: 1\norganization: Contoso\nvariables: { v: 5 }\n",
        ),
        ("sub/a.yaml", &app("K: ${v}\n    F: !file ../x.cer")),
        ("sub/b.yaml", "profile: Other\n"),
        ("x.cer", "x"),
    ])
    .with_file("elsewhere/a.yaml", app("F: !file x.cer"))
    .with_file("elsewhere/x.cer", "y")
    .with_file("elsewhere/sub/x.cer", "y");
    let load = |path: &str| load_file(&world, path.as_ref(), &LoadOptions::default());
    let loaded = load("policy/sub/a.yaml");
    assert_eq!(value(&loaded, "K").value, Value::Integer(5));
    assert_eq!(value(&loaded, "F").value, Value::Data(b"x".to_vec()));
    assert_eq!(loaded.policy.organization.as_deref(), Some("Contoso"));
    assert_eq!(loaded.policy.profiles.len(), 1);
    let alone = load("elsewhere/a.yaml");
    assert_eq!(value(&alone, "F").value, Value::Data(b"y".to_vec()));
    assert_eq!(alone.policy.organization, None);
    assert_eq!(load("policy/russet.yaml").policy.profiles.len(), 2);
    assert_eq!(
        faults(&load("policy/none.yaml")),
        ["P001 policy/none.yaml:0  [] `policy/none.yaml` cannot be read: there is no such file"]
    );
    assert_eq!(
        faults(&load("policy/sub")),
        ["P001 policy/sub:0  [] `policy/sub` cannot be read: it is a folder, not a file"]
    );
}

#[test]
fn a_text_is_read_for_itself() {
    let loaded = load_text(
        "profile: A\nscope: all\n",
        "pasted.yaml",
        &LoadOptions::default(),
    );
    assert_eq!(
        faults(&loaded),
        ["P020 pasted.yaml:2 /scope [scope] `scope` takes `system` or `user`"]
    );
    let loaded = load_text(
        "{\"profile\": \"A\"}",
        "pasted.json",
        &LoadOptions::default(),
    );
    assert_eq!(loaded.policy.profiles[0].name, "A");
}
