use super::support::{folder, russet};

const POLICY: &str =
    "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true, tilesize: 48 }\n";

/// As `profiles show -output stdout-xml` prints it.
fn installed(entries: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n<dict>\n<key>_computerlevel</key>\n<array>\n<dict>\n\
         <key>ProfileDisplayName</key>\n<string>Dock</string>\n<key>ProfileIdentifier</key>\n<string>com.contoso.dock</string>\n\
         <key>ProfileItems</key>\n<array>\n<dict>\n<key>PayloadContent</key>\n<dict>\n{entries}\n</dict>\n\
         <key>PayloadType</key>\n<string>com.apple.dock</string>\n</dict>\n</array>\n</dict>\n</array>\n</dict>\n</plist>\n"
    )
}

fn audit(installed: &str, more: &[&str]) -> (i32, String, String) {
    let folder = folder(&[
        ("mac/russet.yaml", "russet: 1\n"),
        ("mac/dock.yaml", POLICY),
        ("installed.plist", installed),
    ]);
    let arguments = [&["audit", "mac", "--installed", "installed.plist"], more].concat();
    russet(folder.path(), &arguments)
}

#[test]
fn as_intended_or_not() {
    let right = "<key>autohide</key>\n<true/>\n<key>tilesize</key>\n<integer>48</integer>";
    assert_eq!(audit(&installed(right), &[]).0, 0);
    let (code, out, err) = audit(
        &installed("<key>autohide</key>\n<false/>\n<key>orientation</key>\n<string>left</string>"),
        &[],
    );
    assert_eq!(code, 1, "{err}");
    insta::assert_snapshot!(out, @r#"
    com.apple.dock: 0 as intended
      different autohide: false instead of true  (Dock; installed by Dock)
      not ours  orientation: "left"  (installed by Dock)
      missing   tilesize: 48  (Dock)

    1 different, 1 missing, 1 not ours
    "#);
    let (code, out, _) = audit(&installed(right), &["--format", "json"]);
    assert_eq!(code, 0);
    assert!(
        out.contains("\"as_intended\": 2") && out.contains("\"file\": \"mac/dock.yaml\""),
        "{out}"
    );
    let (_, out, _) = audit(
        &installed("<key>tilesize</key>\n<integer>48</integer>"),
        &["--format", "markdown"],
    );
    assert!(
        out.contains("| missing | `com.apple.dock` | `autohide` | `true` |  |"),
        "{out}"
    );
}

#[test]
fn what_is_no_print_of_a_mac_is_refused() {
    let (code, _, err) = audit("<plist version=\"1.0\"><array/></plist>", &[]);
    assert_eq!(code, 2);
    assert!(
        err.contains("P052") && err.contains("profiles show -output stdout-xml"),
        "{err}"
    );
}
