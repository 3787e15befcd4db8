use super::*;

/// The only profile with this name.
fn named<'a>(loaded: &'a Loaded, name: &str) -> &'a crate::policy::Profile {
    let mut named = loaded
        .policy
        .profiles
        .iter()
        .filter(|profile| profile.name == name);
    let found = named.next().unwrap();
    assert!(named.next().is_none());
    found
}

const BASE: &str = "profile: Dock\nscope: user\npayloads:\n  com.apple.dock:\n    autohide: true\n    size: { large: 64 }\n    apps: [a, b]\n";

#[test]
fn documents_with_one_name_are_one_profile() {
    let delta = "profile: Dock\nremoval-disallowed: true\npayloads:\n  com.apple.dock:\n    autohide: true\n    size: { small: 16 }\n    apps: [a, b]\n  com.apple.desktop: { locked: true }\n";
    let loaded = load(&[("a.yaml", BASE), ("sub/b.yaml", delta)]);
    assert_eq!(faults(&loaded), [""; 0]);
    assert_eq!(loaded.policy.profiles.len(), 1);
    let profile = named(&loaded, "Dock");
    assert_eq!(profile.payloads.len(), 2);
    assert_eq!(profile.envelope.len(), 2);
    let dock = &profile.payloads[0];
    let size = dock
        .content
        .get("size")
        .unwrap()
        .value
        .as_dictionary()
        .unwrap();
    assert_eq!(size.len(), 2);
    // A key is where it is written, whichever document began the payload.
    let file = |span| loaded.files.name(span).unwrap();
    assert_eq!(file(dock.span), "a.yaml");
    assert_eq!(file(size.entry("small").unwrap().key_span), "sub/b.yaml");
}

#[test]
fn different_values_are_a_conflict_that_names_both_places() {
    let delta = "profile: Dock\nscope: system\npayloads:\n  com.apple.dock:\n    autohide: false\n    size: { large: 32 }\n    apps: [b, c]\n";
    let loaded = load(&[("a.yaml", BASE), ("b.yaml", delta)]);
    assert_eq!(
        faults(&loaded),
        [
            "C001 b.yaml:2 /scope [scope] `scope` has another value than in `a.yaml`, line 2",
            "C001 b.yaml:5 /payloads/com.apple.dock/autohide [autohide] `autohide` has another value than in `a.yaml`, line 5",
            "C001 b.yaml:6 /payloads/com.apple.dock/size/large [large] `large` has another value than in `a.yaml`, line 6",
            "C001 b.yaml:7 /payloads/com.apple.dock/apps [apps] `apps` has another value than in `a.yaml`, line 7",
        ]
    );
    let (other, _) = &loaded.diagnostics[1].related[0];
    assert_eq!(loaded.files.name(*other), Some("a.yaml"));
    assert!(
        loaded.diagnostics[0]
            .help
            .as_deref()
            .unwrap()
            .contains("override: true")
    );
}

#[test]
fn a_document_that_overrides_wins() {
    let delta = "profile: Dock\noverride: true\nscope: system\npayloads:\n  com.apple.dock: { autohide: false, apps: [c] }\n";
    let loaded = load(&[("a.yaml", BASE), ("b.yaml", delta)]);
    assert_eq!(value(&loaded, "autohide").value, Value::Boolean(false));
    assert_eq!(value(&loaded, "apps").value.as_array().unwrap().len(), 1);
    assert!(
        value(&loaded, "size")
            .value
            .as_dictionary()
            .unwrap()
            .contains_key("large")
    );
    assert_eq!(named(&loaded, "Dock").scope(), Some(Scope::System));
}

#[test]
fn lists_of_payloads_add_up() {
    let wifi = |payloads: &str, more: &str| {
        format!("profile: Wi-Fi\n{more}payloads:\n  com.apple.wifi.managed: {payloads}\n")
    };
    let names = |first: &str, second: &str| {
        let loaded = load(&[("a.yaml", first), ("b.yaml", second)]);
        assert_eq!(faults(&loaded), [""; 0]);
        let payloads = &named(&loaded, "Wi-Fi").payloads;
        payloads
            .iter()
            .map(|payload| {
                payload
                    .content
                    .get("SSID_STR")
                    .unwrap()
                    .value
                    .as_str()
                    .unwrap()
                    .to_owned()
            })
            .collect::<Vec<_>>()
    };
    let one = wifi("{ SSID_STR: A }", "");
    let list = wifi("[{ SSID_STR: A }, { SSID_STR: B }]", "");
    let more = wifi("[{ SSID_STR: C }]", "");
    assert_eq!(names(&one, &more), ["A", "C"]);
    assert_eq!(names(&list, &one), ["A", "B"]);
    assert_eq!(names(&list, &more), ["A", "B", "C"]);
    assert_eq!(
        names(&list, &wifi("[{ SSID_STR: C }]", "override: true\n")),
        ["C"]
    );
}

#[test]
fn lists_merge_where_apple_takes_the_union() {
    let declaration = |key: &str| {
        format!(
            "profile: Safari\npayloads:\n  com.apple.configuration.safari.extensions.settings:\n    ManagedExtensions: {{ \"*\": {{ AllowedDomains: [{key}] }} }}\n"
        )
    };
    let loaded = load(&[
        ("a.yaml", &declaration("a, b")),
        ("b.yaml", &declaration("b, c")),
    ]);
    let managed = value(&loaded, "ManagedExtensions");
    let all = managed.value.as_dictionary().unwrap().get("*").unwrap();
    let domains = all
        .value
        .as_dictionary()
        .unwrap()
        .get("AllowedDomains")
        .unwrap();
    let domains: Vec<_> = domains
        .value
        .as_array()
        .unwrap()
        .iter()
        .map(|node| node.value.as_str().unwrap())
        .collect();
    assert_eq!(domains, ["a", "b", "c"]);
}

#[test]
fn a_profile_that_extends_another_begins_as_it() {
    let base = "profile: Base\ndescription: All\nidentifier: com.contoso.base\nassign: { all-devices: true }\ntarget: { macos: \"14\" }\nscope: user\nallow: { S004: known }\npayloads: { com.apple.dock: { autohide: true } }\n";
    // The order of the files does not matter.
    let delta = "profile: Lab\nextends: Middle\ntarget: { macos: \"15\" }\npayloads: { com.apple.dock: { tilesize: 64 } }\n";
    let middle =
        "profile: Middle\nextends: Base\npayloads: { com.apple.desktop: { locked: true } }\n";
    let loaded = load(&[("a.yaml", delta), ("b.yaml", middle), ("c.yaml", base)]);
    assert_eq!(faults(&loaded), [""; 0]);
    let lab = named(&loaded, "Lab");
    let types: Vec<_> = lab
        .payloads
        .iter()
        .map(|payload| payload.payload_type.as_str())
        .collect();
    assert_eq!(types, ["com.apple.dock", "com.apple.desktop"]);
    assert_eq!(lab.payloads[0].content.len(), 2);
    assert_eq!(lab.scope(), Some(Scope::User));
    assert_eq!(lab.allow.len(), 1);
    assert_eq!(lab.target.unwrap().macos.unwrap().major, 15);
    // What can only be one profile's stays behind.
    assert!(lab.assign.is_none());
    assert_eq!(lab.envelope.len(), 1);
    assert_eq!(named(&loaded, "Base").payloads[0].content.len(), 1);
}

#[test]
fn a_delta_conflicts_unless_it_overrides() {
    let delta = |more: &str| {
        format!(
            "profile: Lab\nextends: Dock\n{more}payloads: {{ com.apple.dock: {{ autohide: false }} }}\n"
        )
    };
    let loaded = load(&[("a.yaml", BASE), ("b.yaml", &delta(""))]);
    assert_eq!(
        faults(&loaded),
        [
            "C001 b.yaml:3 /payloads/com.apple.dock/autohide [autohide] `autohide` has another value than in `a.yaml`, line 5"
        ]
    );
    let loaded = load(&[("a.yaml", BASE), ("b.yaml", &delta("override: true\n"))]);
    assert_eq!(faults(&loaded), [""; 0]);
    let hide = |name: &str| {
        named(&loaded, name).payloads[0]
            .content
            .get("autohide")
            .unwrap()
            .value
            .clone()
    };
    assert_eq!(hide("Lab"), Value::Boolean(false));
    assert_eq!(hide("Dock"), Value::Boolean(true));
}

#[test]
fn extending_what_is_not_there_is_reported() {
    let loaded = load(&[
        ("a.yaml", BASE),
        ("b.yaml", "profile: Lab\nextends: Dok\npayloads: {}\n"),
    ]);
    assert_eq!(
        faults(&loaded),
        ["P025 b.yaml:2 /extends [Dok] there is no profile `Dok` to extend"]
    );
    assert_eq!(help(&loaded), "did you mean `Dock`?");
    let loaded = load(&[
        ("a.yaml", BASE),
        ("b.yaml", "profile: B\n"),
        (
            "c.yaml",
            "profile: C\nextends: Dock\n---\nprofile: C\nextends: Dock\n---\nprofile: C\nextends: B\n",
        ),
    ]);
    assert_eq!(
        faults(&loaded),
        [
            "P025 c.yaml:8 /extends [B] a profile extends one other profile, and this one extends two"
        ]
    );
}

#[test]
fn circles_are_reported_once_and_the_rest_goes_on() {
    let profile = |name: &str, base: &str| {
        format!(
            "profile: {name}\nextends: {base}\npayloads: {{ com.contoso.{name}: {{ x: 1 }} }}\n---\n"
        )
    };
    let text = profile("A", "B") + &profile("B", "C") + &profile("C", "B") + &profile("D", "D");
    let loaded = load(&[("a.yaml", &text)]);
    assert_eq!(
        faults(&loaded),
        [
            "P026 a.yaml:6 /extends [C] `B` extends itself: `B` → `C` → `B`",
            "P026 a.yaml:14 /extends [D] `D` extends itself: `D` → `D`",
        ]
    );
    assert_eq!(named(&loaded, "A").payloads.len(), 2);
}

#[test]
fn a_long_chain_does_not_exhaust_the_stack() {
    let mut text = "profile: P0\npayloads: { com.contoso.app: { x: 1 } }\n".to_owned();
    for level in (1..5_000).rev() {
        text += &format!("---\nprofile: P{level}\nextends: P{}\n", level - 1);
    }
    let loaded = load(&[("a.yaml", &text)]);
    assert_eq!(faults(&loaded), [""; 0]);
    assert_eq!(named(&loaded, "P4999").payloads.len(), 1);
}
