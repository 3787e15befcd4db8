use super::support::{folder, profile, russet};
use std::fs;

fn estate() -> tempfile::TempDir {
    folder(&[
        (
            "old/dock.mobileconfig",
            &profile(
                "Dock",
                "com.apple.dock",
                "<key>autohide</key><integer>1</integer>",
            ),
        ),
        (
            "old/policy.json",
            r#"{ "name": "Firewall", "platforms": "macOS", "settings": [{ "settingInstance": {
                "settingDefinitionId": "com.apple.security.firewall_com.apple.security.firewall",
                "groupSettingCollectionValue": [{ "children": [{
                    "settingDefinitionId": "com.apple.security.firewall_enablefirewall",
                    "choiceSettingValue": { "value": "com.apple.security.firewall_enablefirewall_true", "children": [] }
                }]}]
            }}]}"#,
        ),
        (
            "old/broken.mobileconfig",
            "<plist version=\"1.0\"><dict><key>",
        ),
        ("old/LICENSE", "x"),
        ("old/.hidden/x.mobileconfig", "x"),
    ])
}

#[test]
fn what_can_be_read_is_written_and_the_rest_is_named() {
    let folder = estate();
    let (code, out, err) = russet(folder.path(), &["import", "old", "--out", "mac"]);
    assert_eq!(code, 1, "{out}{err}");
    insta::assert_snapshot!(out, @r"
    dock.yaml      1 payload  old/dock.mobileconfig
    firewall.yaml  1 payload  old/policy.json
    mac: 3 files, 3 new or changed
    ");
    insta::assert_snapshot!(err);
    let (code, out, err) = russet(folder.path(), &["build", "mac"]);
    assert_eq!(code, 0, "{out}{err}");
    let built =
        fs::read_to_string(folder.path().join("mac/out/profiles/dock.mobileconfig")).unwrap();
    assert!(
        built.contains("<integer>1</integer>"),
        "nothing is changed unasked"
    );
}

#[test]
fn the_same_import_again_changes_nothing() {
    let folder = estate();
    russet(folder.path(), &["import", "old", "--out", "mac"]);
    let (_, out, _) = russet(folder.path(), &["import", "old", "--out", "mac"]);
    assert!(out.contains("0 new or changed"), "{out}");
    let path = folder.path().join("mac/dock.yaml");
    let edited = fs::read_to_string(&path).unwrap() + "# ours\n";
    fs::write(&path, &edited).unwrap();
    let (_, out, err) = russet(folder.path(), &["import", "old", "--out", "mac"]);
    assert!(
        out.contains("dock-2.yaml") && err.contains("Dock (2)"),
        "{out}{err}"
    );
    assert_eq!(
        fs::read_to_string(&path).unwrap(),
        edited,
        "what is there stays"
    );
}

#[test]
fn fix_mends_what_has_one_sure_mending() {
    let folder = estate();
    let (_, _, err) = russet(
        folder.path(),
        &["import", "old/dock.mobileconfig", "--out", "mac", "--fix"],
    );
    assert!(
        err.contains("`autohide` was the integer 1, and is true now"),
        "{err}"
    );
    let source = fs::read_to_string(folder.path().join("mac/dock.yaml")).unwrap();
    assert!(
        source.contains("autohide: true") && !source.contains("allow:"),
        "{source}"
    );
}

#[test]
fn nothing_to_import_is_said() {
    let folder = folder(&[("old/README", "x")]);
    let (code, _, err) = russet(folder.path(), &["import", "old", "--out", "mac"]);
    assert_eq!(code, 2);
    assert!(err.contains("nothing to import"), "{err}");
    let (code, _, err) = russet(
        folder.path(),
        &["import", "nowhere.mobileconfig", "--out", "mac"],
    );
    assert_eq!(code, 2, "{err}");
    assert!(err.contains("there is no such file"), "{err}");
    let (code, _, err) = russet(folder.path(), &["import", "old", "--out", "old/README"]);
    assert_eq!(code, 2);
    assert!(err.contains("--out names a folder"), "{err}");
}
