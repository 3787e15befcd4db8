//! Apps come in from Graph with what policy source says in words of its own, and what was built comes back.

#![expect(clippy::panic, reason = "a test fails by panicking")]

use russet::check::check;
use russet::diagnostic::Severity;
use russet::import::{Imported, Importer, Input, Settled, read};
use russet::lower::{Options, lower};
use russet::source::{LoadOptions, MemoryWorld, load_folder};
use serde_json::json;

/// A picture of one pixel.
const GIF: &str = "R0lGODlhAQABAAAAACw=";

fn import(inputs: &[(&str, Vec<u8>)]) -> Imported {
    let mut importer = Importer::new(Settled::default());
    for (name, bytes) in inputs {
        let input = Input {
            name: (*name).to_owned(),
            bytes: bytes.clone(),
        };
        importer.take(read(&input, false));
    }
    importer.finish()
}

fn text(imported: &Imported, path: &str) -> String {
    let mut files = imported.files.iter();
    let file = files.find(|file| file.path == path);
    let paths: Vec<_> = imported.files.iter().map(|file| &file.path).collect();
    let file = file.unwrap_or_else(|| panic!("{path} is not among {paths:?}"));
    String::from_utf8_lossy(&file.bytes).into_owned()
}

fn messages(imported: &Imported) -> Vec<String> {
    let found = imported.reports.iter().flat_map(|(_, found)| found);
    found
        .map(|found| format!("{} {}", found.code.code, found.message))
        .collect()
}

/// A line-of-business app as Graph gives it, with two assignments that have these settings.
fn line_of_business(first: bool, second: bool) -> Vec<u8> {
    let assignment = |intent: &str, target: &str, uninstall: bool| {
        json!({
            "id": "x", "intent": intent,
            "target": { "@odata.type": format!("#microsoft.graph.{target}") },
            "settings": {
                "@odata.type": "#microsoft.graph.macOsLobAppAssignmentSettings",
                "uninstallOnDeviceRemoval": uninstall,
            },
        })
    };
    let app = json!({
        "@odata.type": "#microsoft.graph.macOSLobApp", "id": "1", "displayName": "VPN", "description": "The way in",
        "publisher": "Contoso", "bundleId": "com.contoso.vpn", "buildNumber": "3.2", "versionNumber": "320",
        "fileName": "vpn.pkg", "size": 1024, "committedContentVersion": "1", "publishingState": "published",
        "installAsManaged": true, "ignoreVersionDetection": false,
        "childApps": [{ "bundleId": "com.contoso.vpn", "buildNumber": "3.2", "versionNumber": "320" }],
        "minimumSupportedOperatingSystem": { "v10_13": false, "v13_0": true },
        "largeIcon": { "type": "image/gif", "value": GIF },
        "assignments": [
            assignment("required", "allDevicesAssignmentTarget", first),
            assignment("available", "allLicensedUsersAssignmentTarget", second),
        ],
    });
    app.to_string().into_bytes()
}

#[test]
fn an_app_keeps_its_picture_and_its_settings() {
    let imported = import(&[("app.json", line_of_business(true, true))]);
    assert_eq!(messages(&imported), [""; 0]);
    let document = text(&imported, "apps/vpn.yaml");
    for line in [
        "assignment-settings:\n  uninstallOnDeviceRemoval: true\n",
        "icon: !file \"../files/vpn.gif\"\n",
        "fileName: vpn.pkg\n",
    ] {
        assert!(document.contains(line), "{line}\n{document}");
    }
    for made in ["size:", "committedContentVersion", "childApps", "largeIcon"] {
        assert!(!document.contains(made), "{made}\n{document}");
    }
    // Graph does not give the package back: what was delivered can be built nevertheless, and that is said.
    assert!(
        document.contains("allow:\n  R093: imported as it was\n"),
        "{document}"
    );
}

#[test]
fn settings_that_differ_are_told() {
    let imported = import(&[("app.json", line_of_business(true, false))]);
    assert_eq!(
        messages(&imported),
        [
            "G017 the assignments of this app have different settings, and an app has one: they are left out"
        ]
    );
    assert!(!text(&imported, "apps/vpn.yaml").contains("assignment-settings"));
}

#[test]
fn what_was_built_comes_back() {
    let document = "app: VPN\ntype: macOSLobApp\npublisher: Contoso\nbundleId: com.contoso.vpn\nbuildNumber: \"3.2\"\nicon: !base64 R0lGODlhAQABAAAAACw=\nassign: { required: { all-devices: true } }\nassignment-settings: { uninstallOnDeviceRemoval: true }\npackage: { file: vpn.pkg, size: 5, sha256: abababababababababababababababababababababababababababababababab }\n---\napp: Keynote\ntype: macOsVppApp\nbundleId: com.apple.iWork.Keynote\nassign: { required: { all-devices: true } }\n";
    let world = MemoryWorld::new()
        .with_file("russet.yaml", "russet: 1\n")
        .with_file("a.yaml", document);
    let loaded = load_folder(&world, "".as_ref(), &LoadOptions::default());
    let found = check(&loaded.policy);
    assert!(
        found.iter().all(|found| found.severity == Severity::Note),
        "{found:#?}"
    );
    let lowered = lower(&loaded.policy, &loaded.files, Options::new()).expect("nothing is signed");
    let bodies: Vec<(&str, Vec<u8>)> = lowered
        .artifacts
        .iter()
        .map(|artifact| (artifact.path.as_str(), artifact.bytes.clone()))
        .collect();
    let imported = import(&bodies);
    let again = text(&imported, "apps/vpn.yaml");
    for line in [
        "required:\n    all-devices: true\n",
        "assignment-settings:\n  uninstallOnDeviceRemoval: true\n",
    ] {
        assert!(again.contains(line), "{line}\n{again}");
    }
    // Of the app from the App Store there is the assignment alone, which is said.
    assert_eq!(
        messages(&imported),
        [
            "G017 `graph/mobileApps/keynote.assign.json` says who gets something, and no file beside it says what"
        ]
    );
}
