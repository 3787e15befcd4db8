use crate::check::check;
use crate::source::{LoadOptions, load_text};

fn found(text: &str) -> Vec<String> {
    let loaded = load_text(text, "policy.yaml", &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    let found = check(&loaded.policy).into_iter();
    let conflicts = found.filter(|found| found.code.code.starts_with('C'));
    conflicts
        .map(|found| format!("{} {} {}", found.code.code, found.severity, found.message))
        .collect()
}

fn two(fields: [&str; 2], payloads: [&str; 2]) -> String {
    let document = |name: &str, fields: &str, payloads: &str| {
        format!("profile: {name}\n{fields}payloads: {{ {payloads} }}\n")
    };
    format!(
        "{}---\n{}",
        document("A", fields[0], payloads[0]),
        document("B", fields[1], payloads[1])
    )
}

const PLAIN: [&str; 2] = ["deliver: mobileconfig\n"; 2];

#[test]
fn equal_values_are_duplicates() {
    let edge = "com.microsoft.Edge: { HomepageIsNewTabPage: true, RestoreOnStartup: 1 }";
    assert_eq!(
        found(&two(PLAIN, [edge, edge])),
        [
            "C002 note `HomepageIsNewTabPage`, `RestoreOnStartup` of `com.microsoft.Edge` has the same value in `A`"
        ]
    );
    let dock = [
        "com.apple.dock: { autohide: true }",
        "com.apple.dock: { tilesize: 48 }",
    ];
    assert_eq!(
        found(&two(PLAIN, dock)),
        ["C006 warning a Mac takes only one `com.apple.dock` payload, and `A` has one too"]
    );
    assert!(found(&two(["deliver: settings-catalog\n"; 2], dock)).is_empty());
}

#[test]
fn different_values_are_conflicts() {
    let dock = [
        "com.apple.dock: { tilesize: 48 }",
        "com.apple.dock: { tilesize: 64 }",
    ];
    assert_eq!(
        found(&two(PLAIN, dock)),
        [
            "C003 warning `tilesize` of `com.apple.dock` is 64 here and 48 in `A`: a Mac takes only one payload of this type, and which one is not defined"
        ]
    );
    let catalog = ["deliver: settings-catalog\n"; 2];
    assert!(found(&two(catalog, dock))[0].starts_with("C004 warning"));
    let wrapped = "com.apple.ManagedClient.preferences: { PayloadContent: { com.apple.dock: { Forced: [{ mcx_preference_settings: { tilesize: 64 } }] } } }";
    assert!(
        found(&two(PLAIN, [dock[0], wrapped]))[0].starts_with("C003"),
        "whatever the form"
    );
}

#[test]
fn every_conflict_is_found_once() {
    let profile = |name: &str, assign: &str, size: u8| {
        format!(
            "profile: {name}\ndeliver: mobileconfig\nassign: {assign}\npayloads: {{ com.apple.dock: {{ tilesize: {size} }} }}\n"
        )
    };
    let three = [
        profile("A", "{ groups: [x], exclude-filter: f }", 1),
        profile("B", "{ groups: [x], filter: f }", 2),
        profile("C", "{ groups: [x] }", 1),
    ];
    let found = found(&three.join("---\n"));
    assert!(
        found
            .iter()
            .any(|found| found.contains("is 1 here and 2 in `B`")),
        "{found:#?}"
    );
    // What is left to Russet goes to the catalog where that has every key.
    let auto = two_docks("");
    assert!(self::found(&auto)[0].starts_with("C004"), "{auto}");
}

fn two_docks(fields: &str) -> String {
    let dock = [
        "com.apple.dock: { tilesize: 48 }",
        "com.apple.dock: { tilesize: 64 }",
    ];
    two([fields; 2], dock)
}

#[test]
fn references_and_sets_are_no_conflicts() {
    let extensions = [
        "com.apple.NSExtension: { AllowedExtensions: [a, b] }",
        "com.apple.NSExtension: { AllowedExtensions: [b, a] }",
    ];
    assert!(
        found(&two(PLAIN, extensions))
            .iter()
            .all(|found| found.starts_with("C002") || found.starts_with("C006"))
    );
    let rules = [
        "com.apple.systempolicy.rule: { Requirement: a }",
        "com.apple.systempolicy.rule: { Requirement: b }",
    ];
    assert!(found(&two(PLAIN, rules)).is_empty());
    let firewall = [
        "com.apple.security.firewall: { EnableFirewall: true, BlockAllIncoming: true }",
        "com.apple.security.firewall: { EnableFirewall: true, BlockAllIncoming: false }",
    ];
    assert!(found(&two(PLAIN, firewall))[0].starts_with("C00"));
}

#[test]
fn only_where_both_reach_a_mac() {
    let dock = [
        "com.apple.dock: { tilesize: 48 }",
        "com.apple.dock: { tilesize: 64 }",
    ];
    let apart = [
        "assign: { all-devices: true, exclude-groups: [Pilot] }\n",
        "assign: { groups: [Pilot] }\n",
    ];
    assert!(found(&two(apart, dock)).is_empty());
    let perhaps = [
        "deliver: mobileconfig\nassign: { groups: [A] }\n",
        "deliver: mobileconfig\nassign: { groups: [B] }\n",
    ];
    assert!(found(&two(perhaps, dock))[0].starts_with("C003 note"));
    let channels = ["scope: user\n", "scope: system\n"];
    assert!(found(&two(channels, dock)).is_empty());
}

#[test]
fn what_macos_combines_is_a_note() {
    let passcode = [
        "com.apple.mobiledevice.passwordpolicy: { minLength: 8 }",
        "com.apple.mobiledevice.passwordpolicy: { minLength: 12 }",
    ];
    assert!(found(&two(PLAIN, passcode))[0].starts_with("C005 note"));
    let extensions = [
        "com.apple.system-extension-policy: { AllowedSystemExtensions: { T: [a] } }",
        "com.apple.system-extension-policy: { AllowedSystemExtensions: { T: [b] } }",
    ];
    assert!(
        found(&two(PLAIN, extensions))
            .iter()
            .all(|found| !found.starts_with("C003"))
    );
    let networks = [
        "com.apple.wifi.managed: { SSID_STR: A, AutoJoin: true }",
        "com.apple.wifi.managed: { SSID_STR: B, AutoJoin: false }",
    ];
    assert!(found(&two(PLAIN, networks)).is_empty());
}

#[test]
fn secrets_are_blotted_out() {
    let wifi =
        |password: &str| format!("com.apple.wifi.managed: {{ SSID_STR: A, Password: {password} }}");
    let found = found(&two(PLAIN, [&wifi("hunter22"), &wifi("hunter23")]));
    let conflict = found
        .iter()
        .find(|found| found.starts_with("C003"))
        .unwrap();
    assert!(
        conflict.contains("(secret)") && !conflict.contains("hunter"),
        "{conflict}"
    );
}

#[test]
fn compliance_and_configuration_agree_or_not() {
    let with = |property: &str, payload: &str| {
        found(&format!(
            "compliance: C\n{property}\n---\nprofile: P\npayloads: {{ {payload} }}\n"
        ))
    };
    let firewall = "com.apple.security.firewall: { EnableFirewall: true, BlockAllIncoming: false }";
    assert!(with("firewallEnabled: true", firewall).is_empty());
    assert!(with("firewallBlockAllIncoming: false", firewall).is_empty());
    assert!(with("firewallBlockAllIncoming: true", firewall)[0].starts_with("C007 warning"));
    let passcode = "com.apple.mobiledevice.passwordpolicy: { minLength: 8 }";
    assert!(with("passwordMinimumLength: 8", passcode).is_empty());
    assert!(with("passwordMinimumLength: 12", passcode)[0].contains("takes precedence"));
    let two =
        "compliance: A\npasswordMinimumLength: 8\n---\ncompliance: B\npasswordMinimumLength: 12\n";
    assert!(found(two)[0].starts_with("C008 note"));
}
