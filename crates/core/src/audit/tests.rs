use super::*;
use crate::diagnostic::Files;
use crate::lift::installed;
use crate::source::{LoadOptions, load_text};

fn load(text: &str) -> crate::policy::Policy {
    let loaded = load_text(text, "policy.yaml", &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded.policy
}

/// A Mac on which one profile with these payloads is installed, as `profiles` prints it.
fn printed(level: &str, payloads: &[(&str, &str)]) -> String {
    let items: String = payloads
        .iter()
        .map(|(payload_type, content)| {
            format!(
                "<dict><key>PayloadType</key><string>{payload_type}</string>\
                 <key>PayloadContent</key><dict>{content}</dict></dict>"
            )
        })
        .collect();
    format!(
        "<plist version=\"1.0\"><dict><key>{level}</key><array><dict>\
         <key>ProfileIdentifier</key><string>com.example.installed</string>\
         <key>ProfileItems</key><array>{items}</array></dict></array></dict></plist>"
    )
}

fn states(policy: &str, printed: &str) -> Vec<String> {
    let installed = installed(printed.as_bytes(), "mac", &mut Files::new()).unwrap();
    let audit = audit(&load(policy), installed);
    let findings = audit.findings.iter();
    findings
        .map(|finding| format!("{} {}", finding.key, finding.state.name()))
        .collect()
}

const DOCK: &str =
    "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true, tilesize: 48, largesize: 64 }\n";

#[test]
fn each_setting_has_a_state() {
    let mac = printed(
        "_computerlevel",
        &[(
            "com.apple.dock",
            "<key>autohide</key><true/><key>tilesize</key><integer>64</integer><key>orientation</key><string>left</string>",
        )],
    );
    assert_eq!(
        states(DOCK, &mac),
        [
            "autohide as-intended",
            "largesize missing",
            "orientation not-ours",
            "tilesize different"
        ]
    );
}

#[test]
fn intune_picks_the_channel_of_the_catalog() {
    let mac = printed("alice", &[("com.apple.dock", "<key>autohide</key><true/>")]);
    let dock = "profile: Dock\ndeliver: settings-catalog\npayloads:\n  com.apple.dock: { autohide: true }\n";
    assert_eq!(states(dock, &mac), ["autohide as-intended"]);
    let profile = dock.replace("settings-catalog", "mobileconfig");
    assert_eq!(
        states(&profile, &mac),
        ["autohide missing", "autohide not-ours"]
    );
}

#[test]
fn one_variant_is_enough() {
    let variants = "profile: A\npayloads:\n  com.apple.dock: { tilesize: 48 }\n---\nprofile: B\npayloads:\n  com.apple.dock: { tilesize: 64 }\n";
    let mac = |size: u8| {
        let content = format!("<key>tilesize</key><integer>{size}</integer>");
        printed("_computerlevel", &[("com.apple.dock", &content)])
    };
    assert_eq!(states(variants, &mac(64)), ["tilesize as-intended"]);
    assert_eq!(states(variants, &mac(32)), ["tilesize different"]);
}

#[test]
fn what_is_not_printed_is_not_missing() {
    let policy = "profile: W\npayloads:\n  com.apple.wifi.managed: { SSID_STR: A, Password: \"${p}\" }\n  com.apple.configuration.passcode.settings: { RequirePasscode: true }\n  com.apple.security.root: { PayloadContent: !base64 \"AQID\" }\n";
    let policy = policy.replace("${p}", "hunter22");
    let mac = printed(
        "_computerlevel",
        &[
            (
                "com.apple.wifi.managed",
                "<key>SSID_STR</key><string>A</string>",
            ),
            ("com.apple.security.root", ""),
        ],
    );
    assert_eq!(
        states(&policy, &mac),
        [
            "RequirePasscode unknown",
            "[039058c6]/PayloadContent unknown",
            "[A]/Password unknown",
            "[A]/SSID_STR as-intended",
        ]
    );
}

#[test]
fn two_values_on_the_mac_are_a_difference() {
    let mac = printed(
        "_computerlevel",
        &[
            ("com.apple.dock", "<key>autohide</key><true/>"),
            (
                "com.apple.ManagedClient.preferences",
                "<key>PayloadContentManagedPreferences</key><dict><key>com.apple.dock</key><dict><key>Forced</key><array><dict><key>mcx_preference_settings</key><dict><key>autohide</key><false/></dict></dict></array></dict></dict>",
            ),
        ],
    );
    let dock = "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n";
    assert_eq!(states(dock, &mac), ["autohide different"]);
}
