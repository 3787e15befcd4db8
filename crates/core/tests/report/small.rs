//! A small policy in both forms, as it is.

use crate::support::of_documents;
use russet::report::{html, markdown};

const POLICY: &str = "\
profile: Disk encryption
description: Nobody reads a lost Mac.
deliver: settings-catalog
assign: { all-devices: true, filter: Corporate, exclude-groups: [Lab] }
allow: { R001: The key is kept by another product. }
payloads:
  com.apple.MCX.FileVault2: { Enable: \"On\", Defer: true }
---
profile: Trust and notifications
deliver: mobileconfig
scope: user
payloads:
  com.apple.notificationsettings:
    NotificationSettings:
      - { BundleIdentifier: com.contoso.one, AlertType: 1 }
      - { BundleIdentifier: com.contoso.two, AlertType: 2 }
  com.contoso.app: { Mode: strict }
---
filter: Corporate
rule: (device.deviceOwnership -eq \"Corporate\")
---
groups:
  Lab: { description: Macs for trying things out }
  Staff: { exists: true }
---
compliance: Baseline
assign: { groups: [Staff] }
role-scope-tags: [Berlin]
storageRequireEncryption: true
passwordMinimumLength: 12
---
app: Company Portal
type: macOSPkgApp
primaryBundleId: com.microsoft.CompanyPortalMac
primaryBundleVersion: \"5.2409.1\"
publisher: Microsoft
assign:
  required: { all-devices: true }
  available: { groups: [Staff] }
package: { file: CompanyPortal-Installer.pkg, size: 62914560, sha256: abababababababababababababababababababababababababababababababab }
---
script: Rename
scriptContent: !file rename.sh
fileName: rename.sh
assign: { groups: [Staff] }
";

#[test]
fn as_markdown() {
    let text = markdown(&of_documents(POLICY));
    insta::assert_snapshot!(lasting(text));
}

#[test]
fn as_html() {
    let text = html(&of_documents(POLICY));
    // An element a line, without the parts that have files of their own.
    let (head, rest) = text.split_once("<style>").expect("a style");
    let (_, rest) = rest.split_once("</style>").expect("its end");
    let (body, _) = rest.split_once("<script>").expect("a script");
    let lines = format!("{head}{body}").replace("><", ">\n<");
    insta::assert_snapshot!(lasting(lines));
}

/// A report without what changes with a version, with a new rule or with the style alone.
fn lasting(report: String) -> String {
    let filters = [
        (r"Russet \d+\.\d+\.\d+", "Russet [version]"),
        (r"sha256-[A-Za-z0-9+/=]+", "sha256-[digest]"),
        (r"\b[0-9a-f]{64}\b", "[digest]"),
        (r"(?m)^\| <a id=.rule-.*\n", ""),
        (r"(?s)<tr id=.rule-.*</tr>", "[rules]"),
        (r"\d+ rules were applied", "[count] rules were applied"),
        (r">\d+ rows<", ">[count] rows<"),
    ];
    filters.into_iter().fold(report, |report, (pattern, text)| {
        let pattern = regex_lite::Regex::new(pattern).expect("a pattern");
        pattern.replace_all(&report, text).into_owned()
    })
}

#[test]
fn the_same_policy_gives_the_same_bytes() {
    let (first, second) = (of_documents(POLICY), of_documents(POLICY));
    assert_eq!(html(&first), html(&second));
    assert_eq!(markdown(&first), markdown(&second));
}
