use super::support::{folder, profile, russet};

fn estate() -> tempfile::TempDir {
    let dock = |size: u8| {
        let entries =
            format!("<key>autohide</key><true/><key>tilesize</key><integer>{size}</integer>");
        profile("Dock", "com.apple.dock", &entries)
    };
    folder(&[
        ("old/dock.mobileconfig", &dock(48)),
        ("new/russet.yaml", "russet: 1\n"),
        (
            "new/dock.yaml",
            "profile: Dock\nassign: { groups: [Pilot] }\npayloads:\n  com.apple.dock: { tilesize: 64, autohide: true }\n  com.contoso.app: { enabled: true }\n",
        ),
        ("same.mobileconfig", &dock(48)),
        (
            "broken/broken.mobileconfig",
            "<plist version=\"1.0\"><dict><key>",
        ),
    ])
}

#[test]
fn three_reports() {
    let folder = estate();
    let (code, out, err) = russet(folder.path(), &["diff", "old", "new"]);
    assert_eq!(code, 1, "{out}{err}");
    insta::assert_snapshot!(out, @r#"
    com.apple.dock
      ~ tilesize: 48 → 64  (Dock)

    com.contoso.app
      + enabled: true  (Dock)

    ~ assign of `Dock`: - → {groups: ["Pilot"]}

    1 changed, 1 added, 1 the same
    "#);
    let (code, out, _) = russet(
        folder.path(),
        &["diff", "old", "new", "--format", "markdown"],
    );
    assert_eq!(code, 1);
    assert!(
        out.contains("| changed | `tilesize` | `48` | `64` | `Dock` |"),
        "{out}"
    );
    let (code, out, _) = russet(folder.path(), &["diff", "old", "new", "--format", "json"]);
    assert_eq!(code, 1);
    assert!(out.contains("\"change\": \"changed\""), "{out}");
}

#[test]
fn the_same_is_clean_and_what_cannot_be_read_is_not() {
    let folder = estate();
    assert_eq!(
        russet(folder.path(), &["diff", "old", "same.mobileconfig"]).0,
        0
    );
    let (code, _, err) = russet(folder.path(), &["diff", "old", "broken"]);
    assert_eq!(code, 2);
    assert!(
        err.contains("error[P0") && err.contains("the rest was compared"),
        "{err}"
    );
    let (code, _, err) = russet(folder.path(), &["diff", "old", "nowhere"]);
    assert_eq!(code, 2);
    assert!(err.contains("there is no such file or folder"), "{err}");
}

#[test]
fn files_that_are_checked_together_contradict_each_other() {
    let dock = |name: &str, size: u8| {
        profile(
            name,
            "com.apple.dock",
            &format!("<key>tilesize</key><integer>{size}</integer>"),
        )
    };
    let folder = folder(&[
        ("a.mobileconfig", &dock("A", 48)),
        ("b.mobileconfig", &dock("B", 64)),
    ]);
    let (code, out, _) = russet(
        folder.path(),
        &["check", "a.mobileconfig", "b.mobileconfig"],
    );
    assert_eq!(code, 0, "{out}");
    assert!(
        out.contains("warning[C003]") && out.contains("b.mobileconfig"),
        "{out}"
    );
    assert!(out.contains("the other value: a.mobileconfig"), "{out}");
}
