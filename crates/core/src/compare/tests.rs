use super::*;
use crate::policy::Policy;
use crate::source::{LoadOptions, load_text};

fn policy(text: &str) -> Policy {
    let loaded = load_text(text, "policy.yaml", &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded.policy
}

fn changes(old: &str, new: &str) -> Vec<String> {
    let difference = diff(&policy(old), &policy(new), Options::default());
    let settings = difference.settings.iter().map(|change| {
        format!(
            "{} {} {} {} -> {}{}",
            change.kind.name(),
            change.domain,
            change.key,
            change.old.as_deref().unwrap_or("-"),
            change.new.as_deref().unwrap_or("-"),
            change
                .detail
                .as_ref()
                .map(|detail| format!(" ({detail})"))
                .unwrap_or_default(),
        )
    });
    let metadata = difference
        .metadata
        .iter()
        .map(|change| format!("{} of {}", change.field, change.profile));
    settings.chain(metadata).collect()
}

const DOCK: &str = "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true, tilesize: 48 }\n";

#[test]
fn order_names_and_identifiers_play_no_part() {
    let other = "profile: Dock\nidentifier: com.example.x\nuuid: 6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71\npayloads:\n  com.apple.dock: { tilesize: 48, autohide: true, PayloadDisplayName: x }\n";
    assert!(changes(DOCK, other).is_empty());
    let all = diff(&policy(DOCK), &policy(other), Options { all: true });
    assert_eq!(all.count(ChangeKind::Added), 1);
    assert_eq!(all.metadata.len(), 2);
}

#[test]
fn values_types_and_lists() {
    let new = "profile: Dock\npayloads:\n  com.apple.dock: { autohide: 1, tilesize: 48.0, largesize: 3 }\n";
    assert_eq!(
        changes(DOCK, new),
        [
            "changed com.apple.dock autohide true -> 1 (the type: boolean → integer)",
            "added com.apple.dock largesize - -> 3",
        ]
    );
    let list =
        |items: &str| format!("profile: X\npayloads:\n  com.example.x: {{ a: [{items}] }}\n");
    assert_eq!(
        changes(&list("1, 2"), &list("2, 3")),
        ["changed com.example.x a [1, 2] -> [2, 3] (-1, +3)"]
    );
    assert_eq!(
        changes(&list("1, 2"), &list("2, 1")),
        ["changed com.example.x a [1, 2] -> [2, 1] (the order)"]
    );
}

#[test]
fn what_moves_to_another_profile_is_no_change() {
    let new =
        "profile: Everything\npayloads:\n  com.apple.dock: { autohide: true, tilesize: 48 }\n";
    let difference = diff(&policy(DOCK), &policy(new), Options::default());
    assert_eq!(difference.count(ChangeKind::Moved), 2);
    assert!(difference.is_empty());
}

#[test]
fn a_domain_its_wrapper_and_its_preference_file_are_one() {
    let bare = "profile: Edge\npayloads:\n  com.microsoft.Edge: { HomepageIsNewTabPage: true }\n";
    let wrapped = "profile: Edge\npayloads:\n  com.apple.ManagedClient.preferences:\n    PayloadContent:\n      com.microsoft.Edge:\n        Forced:\n        - mcx_preference_settings: { HomepageIsNewTabPage: true }\n";
    assert!(changes(bare, wrapped).is_empty());
    let once = wrapped.replace("Forced", "Set-Once");
    assert_eq!(changes(bare, &once).len(), 2);
}

#[test]
fn channels_are_places() {
    let user = DOCK.replacen("payloads", "scope: user\npayloads", 1);
    assert_eq!(changes(DOCK, &user).len(), 4);
}

#[test]
fn networks_and_apps_are_told_apart_by_name() {
    let wifi = |list: &str| format!("profile: W\npayloads:\n  com.apple.wifi.managed: [{list}]\n");
    let (a, b) = (
        "{ SSID_STR: A, AutoJoin: true }",
        "{ SSID_STR: B, AutoJoin: true }",
    );
    let both = wifi(&format!("{a}, {b}"));
    assert!(changes(&both, &wifi(&format!("{b}, {a}"))).is_empty());
    assert_eq!(
        changes(&both, &wifi(b)),
        [
            "removed com.apple.wifi.managed [A]/AutoJoin true -> -",
            "removed com.apple.wifi.managed [A]/SSID_STR \"A\" -> -",
        ]
    );
}

#[test]
fn secrets_are_blotted_out() {
    let wifi = |password: &str| {
        format!(
            "profile: W\npayloads:\n  com.apple.wifi.managed: {{ SSID_STR: A, Password: {password} }}\n"
        )
    };
    assert_eq!(
        changes(&wifi("hunter22"), &wifi("hunter23")),
        ["changed com.apple.wifi.managed [A]/Password (secret) -> (secret)"]
    );
}

#[test]
fn who_gets_a_profile_is_told() {
    let assigned =
        |assign: &str| DOCK.replacen("payloads", &format!("assign: {assign}\npayloads"), 1);
    let (a, b) = (
        assigned("{ groups: [A, B] }"),
        assigned("{ groups: [B, A] }"),
    );
    assert!(changes(&a, &b).is_empty());
    assert_eq!(
        changes(&a, &assigned("{ all-devices: true }")),
        ["assign of Dock"]
    );
}

#[test]
fn compliance_policies_and_what_is_kept_for_graph_are_compared() {
    let compliance =
        |length: u8| format!("compliance: Baseline\npasswordMinimumLength: {length}\n");
    assert_eq!(
        changes(&compliance(8), &compliance(12)),
        ["passwordMinimumLength of Baseline"]
    );
    assert_eq!(
        changes(DOCK, &format!("{DOCK}---\n{}", compliance(8))),
        ["passwordMinimumLength of Baseline"]
    );
    let kept = |value: u8| {
        DOCK.replacen("payloads", &format!("graph: {{ settings: [{{ settingDefinitionId: A, simpleSettingValue: {{ value: {value} }} }}] }}\npayloads"), 1)
    };
    assert_eq!(changes(&kept(1), &kept(2)), ["graph of Dock"]);
    assert!(changes(&kept(1), &kept(1).replace(": A,", ": a,")).is_empty());
}

#[test]
fn groups_apps_and_predicates_are_compared() {
    let group = |rule: &str| format!("group: Macs\nmembershipRule: {rule}\n");
    assert_eq!(
        changes(&group("a"), &group("b")),
        ["membershipRule of Macs"]
    );
    let app = |kind: &str| format!("app: Tool\ntype: {kind}\npublisher: Contoso\n");
    assert_eq!(
        changes(&app("macOSPkgApp"), &app("macOSDmgApp")),
        ["type of Tool"]
    );
    let declared = |predicate: &str| {
        format!(
            "declarations: Passcode\nactivation: {{ predicate: \"{predicate}\" }}\npayloads:\n  com.apple.configuration.passcode.settings: {{ MinimumLength: 12 }}\n"
        )
    };
    assert_eq!(
        changes(&declared("TRUEPREDICATE"), &declared("FALSEPREDICATE")),
        ["activation/predicate of Passcode"]
    );
}

#[test]
fn reports_for_pipelines_and_pull_requests() {
    let new = "profile: Dock\nassign: { all-devices: true }\npayloads:\n  com.apple.dock: { autohide: false }\n  com.example.x: { \"a|b\": \"`x`\" }\n";
    let difference = diff(&policy(DOCK), &policy(new), Options::default());
    insta::assert_snapshot!("json", to_json(&difference));
    insta::assert_snapshot!("markdown", to_markdown(&difference));
}
