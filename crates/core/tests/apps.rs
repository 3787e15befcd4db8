//! Apps, scripts and custom attributes: what is said of wrong ones, and what a rollout is told of right ones.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use russet::check::check;
use russet::diagnostic::{Diagnostic, Severity};
use russet::lower::{Artifact, ArtifactKind, Options, lower, manifest};
use russet::source::{LoadOptions, Loaded, MemoryWorld, load_folder};
use serde_json::{Value as Json, json};
use std::path::Path;

const SHA256_OF_ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

const PACKAGE: &str = "  type: macOSPkgApp\n  publisher: Contoso\n  primaryBundleId: com.contoso.app\n  primaryBundleVersion: \"1\"\n";

fn load(world: MemoryWorld) -> Loaded {
    let world = world.with_file("russet.yaml", "russet: 1\n");
    load_folder(&world, Path::new(""), &LoadOptions::default())
}

/// What is found, as `CODE pointer: message → help`; other rules than those of apps and of reading are left out.
fn found(loaded: &Loaded) -> Vec<String> {
    let mut found = loaded.diagnostics.clone();
    found.extend(check(&loaded.policy));
    let is_ours = |code: &str| code.starts_with('P') || ("R080".."R110").contains(&code);
    found
        .iter()
        .filter(|found| is_ours(found.code.code))
        .map(line)
        .collect()
}

fn line(found: &Diagnostic) -> String {
    format!(
        "{} {}: {} → {}",
        found.code.code,
        found.pointer.as_str(),
        found.message,
        found.help.as_deref().unwrap_or_default()
    )
}

fn in_text(text: &str) -> Vec<String> {
    found(&load(MemoryWorld::new().with_file("a.yaml", text)))
}

/// An app with a package, and these lines besides.
fn app(lines: &str) -> String {
    format!("apps:\n App:\n{PACKAGE}{lines}")
}

/// A script with these bytes.
fn script(bytes: &[u8], lines: &str) -> Vec<String> {
    let text = format!("script: Hello\nscriptContent: !file hello.sh\n{lines}");
    let world = MemoryWorld::new()
        .with_file("scripts/a.yaml", text)
        .with_file("scripts/hello.sh", bytes);
    found(&load(world))
}

#[test]
fn a_package_is_told_apart_by_its_size_and_digest() {
    let written = |package: &str| {
        let world = MemoryWorld::new()
            .with_file("apps/a.yaml", app(&format!("  package: {package}\n")))
            .with_file("apps/app.pkg", "abc");
        load(world)
    };
    // The file is there: its path is enough.
    let loaded = written("{ file: app.pkg }");
    assert_eq!(found(&loaded), [""; 0]);
    let package = loaded.policy.objects[0].package.as_ref().expect("one");
    assert_eq!(package.file, "apps/app.pkg");
    assert_eq!(package.size, Some(3));
    assert_eq!(package.sha256.as_deref(), Some(SHA256_OF_ABC));
    let upper = SHA256_OF_ABC.to_uppercase();
    let right = format!("{{ file: ../apps/app.pkg, size: 3, sha256: {upper} }}");
    assert_eq!(found(&written(&right)), [""; 0]);

    let wrong = format!("{{ file: app.pkg, size: 4, sha256: {} }}", "ab".repeat(32));
    assert_eq!(
        found(&written(&wrong)),
        [
            "R094 /apps/App/package/size: `apps/app.pkg` has 3 bytes, and another size is written → write `size: 3`, or put the file there that is meant".to_owned(),
            format!("R094 /apps/App/package/sha256: `apps/app.pkg` has another SHA-256 than the one that is written → write `sha256: {SHA256_OF_ABC}`, or put the file there that is meant"),
        ]
    );
}

#[test]
fn a_package_that_is_not_there_has_to_be_described() {
    let cases = [
        (
            "",
            "R093 /apps/App/package: the app `App` has no package to install",
        ),
        (
            "  package: { file: app.pkg }\n",
            "R093 /apps/App/package/file: `app.pkg` is not in the policy folder, and its `size` and `sha256` are not written",
        ),
        (
            "  package: { size: 5 }\n",
            "P020 /apps/App/package/file: `package` names no `file`",
        ),
        (
            "  package: { file: app.pkg, sha256: abc }\n",
            "P020 /apps/App/package/sha256: `sha256` takes 64 hexadecimal digits → write what `shasum -a 256` prints",
        ),
        (
            "  package: { file: app.pkg, size: -1 }\n",
            "P020 /apps/App/package/size: `size` takes a number of bytes",
        ),
        (
            "  package: { file: ../app.pkg }\n",
            "P012 /apps/App/package/file: `../app.pkg` leads out of the policy folder",
        ),
        (
            "  package: { fil: app.pkg }\n",
            "P019 /apps/App/package/fil: there is no field `fil` here → did you mean `file`?",
        ),
    ];
    for (lines, wanted) in cases {
        let found = in_text(&app(lines));
        assert!(
            found.iter().any(|line| line.starts_with(wanted)),
            "{wanted}\n{found:#?}"
        );
    }
}

#[test]
fn a_package_fits_its_type() {
    let described = format!("size: 1, sha256: {SHA256_OF_ABC}");
    let cases = [
        (
            app(&format!("  package: {{ file: a.zip, {described} }}\n")),
            "R095 /apps/App/package/file: `a.zip` is no `.pkg` file, which a `macOSPkgApp` installs → put it into a `.pkg` file",
        ),
        (
            app(&format!("  package: {{ file: a.dmg, {described} }}\n")),
            "R095 /apps/App/package/file: `a.dmg` is no `.pkg` file, which a `macOSPkgApp` installs → write `type: macOSDmgApp`, or give the package",
        ),
        (
            app(&format!(
                "  package: {{ file: a.pkg, size: 8589934592, sha256: {SHA256_OF_ABC} }}\n"
            )),
            "R096 /apps/App/package/size: `a.pkg` is too large: for a `macOSPkgApp` Intune takes less than 8 GB",
        ),
        (
            format!("app: Edge\ntype: macOSMicrosoftEdgeApp\npackage: {{ file: a.pkg, {described} }}\n"),
            "P019 /package: nothing is uploaded for a `macOSMicrosoftEdgeApp` → take `package` out",
        ),
        (
            "app: VPN\ntype: macOSLobApp\npublisher: Contoso\nbundleId: com.contoso.vpn\npackage: { file: a.pkg }\n".to_owned(),
            "R099 /icon: the line-of-business app `VPN` has no icon",
        ),
        (
            "app: VPN\ntype: macOSLobApp\npublisher: Contoso\nbundleId: com.contoso.vpn\npackage: { file: a.pkg }\n".to_owned(),
            "R101 /buildNumber: Intune recognizes `VPN` by its version, and none is written",
        ),
        (
            app("  includedApps: [{ bundleId: com.contoso.helper, bundleVersion: \"1\" }]\n"),
            "R101 /apps/App/includedApps: the first of `includedApps` is `com.contoso.helper`, and the app is `com.contoso.app`",
        ),
        (
            app("  minimumSupportedOperatingSystem: { v13_0: false }\n"),
            "R100 /apps/App/minimumSupportedOperatingSystem: no version is the oldest that the app is installed on",
        ),
    ];
    for (text, wanted) in cases {
        let found = in_text(&text);
        assert!(
            found.iter().any(|line| line.starts_with(wanted)),
            "{wanted}\n{found:#?}"
        );
    }
}

#[test]
fn macos_installs_signed_packages_only() {
    let lob = |content: &[u8]| {
        let text = "app: VPN\ntype: macOSLobApp\npublisher: Contoso\nbundleId: com.contoso.vpn\nbuildNumber: \"1\"\nicon: !base64 R0lGODlhAQABAAAAACw=\npackage: { file: a.pkg }\n";
        let world = MemoryWorld::new()
            .with_file("a.yaml", text)
            .with_file("a.pkg", content);
        let loaded = load(world);
        let of = check(&loaded.policy)
            .into_iter()
            .find(|found| found.code.code == "R097");
        of.map(|found| (found.severity, found.message))
    };
    assert_eq!(
        lob(b"PK\x03\x04"),
        Some((Severity::Error, "`a.pkg` is no flat package".to_owned()))
    );
    // The table of contents cannot be read: nothing is claimed.
    assert_eq!(
        lob(b"xar!"),
        Some((
            Severity::Note,
            "whether `a.pkg` is signed for installing was not looked at".to_owned()
        ))
    );
}

#[test]
fn an_app_reaches_its_people() {
    let group = "---\ngroup: Macs\nmembershipRule: (device.enrollmentProfileName -eq \"x\")\n";
    let cases = [
        (
            "available: { all-devices: true }",
            "R091 /assign/available/all-devices: `available` is for people, and `all-devices` is devices: nobody sees `Edge`",
        ),
        (
            "available: { groups: [Macs] }",
            "R091 /assign/available/groups/0: `available` is for people, and `Macs` is devices",
        ),
        (
            "required: { groups: [Macs] }, uninstall: { groups: [Macs] }",
            "R089 /assign/uninstall/groups/0: `Edge` is `required` and `uninstall` for `Macs`, and Intune takes one",
        ),
        (
            "required: { all-users: true }, available: { all-users: true }",
            "R089 /assign/available/all-users: `Edge` is `required` and `available` for `all-users`",
        ),
        (
            "installed: { all-users: true }",
            "P019 /assign/installed: there is no field `installed` here",
        ),
    ];
    for (assign, wanted) in cases {
        let text =
            format!("app: Edge\ntype: macOSMicrosoftEdgeApp\nassign: {{ {assign} }}\n{group}");
        let found = in_text(&text);
        assert!(
            found.iter().any(|line| line.starts_with(wanted)),
            "{wanted}\n{found:#?}"
        );
    }
}

#[test]
fn a_script_is_something_that_macos_can_run() {
    let cases: &[(&[u8], &str)] = &[
        (b"", "R104 /scriptContent: `hello.sh` is empty"),
        (b"\n \n", "R104 /scriptContent: `hello.sh` is empty"),
        (
            b"\xef\xbb\xbf#!/bin/sh\n",
            "R104 /scriptContent: `hello.sh` begins with a byte order mark",
        ),
        (
            b"\xff\xfe#\0!\0",
            "R104 /scriptContent: `hello.sh` is in UTF-16",
        ),
        (
            b"#!/bin/sh\necho\0\n",
            "R104 /scriptContent: `hello.sh` has a NUL byte in line 2",
        ),
        (
            b"#!/bin/sh\necho hello\r\n",
            "R104 /scriptContent: line 2 of `hello.sh` has a line end of Windows (CR LF)",
        ),
        (
            b"#!/bin/sh\n\n# gr\xfc\xdfe\n",
            "R104 /scriptContent: line 3 of `hello.sh` is not UTF-8",
        ),
        (
            b"echo hello\n",
            "R103 /scriptContent: line 1 of `hello.sh` does not begin with `#!` → begin it with",
        ),
        (
            b"#!zsh\n",
            "R103 /scriptContent: line 1 of `hello.sh` names no full path: `#!zsh` → write `#!/bin/zsh`",
        ),
        (
            b"#!/usr/bin/bash\n",
            "R103 /scriptContent: line 1 of `hello.sh` begins with `#!/usr/bin/bash`, which macOS does not have → write `#!/bin/bash`",
        ),
        (
            b"#!/usr/bin/env -S\n",
            "R103 /scriptContent: line 1 of `hello.sh` names no program for `/usr/bin/env`",
        ),
        (
            b"#!/bin/sh\n# -----BEGIN RSA PRIVATE KEY-----\n",
            "R108 /scriptContent: line 2 of `hello.sh` begins a private key",
        ),
    ];
    for (bytes, wanted) in cases {
        let found = script(bytes, "");
        assert!(
            found.len() == 1 && found[0].starts_with(wanted),
            "{wanted}\n{found:#?}"
        );
    }
    for sound in [
        &b"#!/bin/sh\n"[..],
        b"#! /bin/zsh -f\nprint hello\n",
        b"#!/usr/bin/env zsh\n",
        b"#!/usr/bin/osascript\n",
    ] {
        assert_eq!(script(sound, ""), [""; 0]);
    }
}

#[test]
fn a_script_is_not_too_long_and_runs_as_it_can() {
    let mut long = b"#!/bin/sh\n".to_vec();
    long.resize(1 << 20, b'#');
    let too_long = script(&long, "");
    assert_eq!(too_long.len(), 1, "{too_long:#?}");
    assert!(too_long[0].starts_with(
        "R105 /scriptContent: `hello.sh` has 1048576 bytes, and Intune takes fewer than 1048576"
    ));
    long.pop();
    assert_eq!(script(&long, ""), [""; 0]);

    let around = format!("#!/bin/sh\n{}", "#".repeat(15_350));
    let text = app(&format!(
        "  package: {{ file: a.pkg, size: 1, sha256: {SHA256_OF_ABC} }}\n  preInstallScript: {{ scriptContent: !file pre.sh }}\n"
    ));
    let world = MemoryWorld::new()
        .with_file("a.yaml", text)
        .with_file("pre.sh", around);
    let found = found(&load(world));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with(
            "R105 /apps/App/preInstallScript/scriptContent: `pre.sh` has 15360 characters"
        ),
        "{found:#?}"
    );

    let runs = script(
        b"#!/bin/sh\n\nsudo ls\n",
        "runAsAccount: user\nretryCount: 5\nexecutionFrequency: PT4H\n",
    );
    let codes: Vec<&str> = runs.iter().filter_map(|line| line.get(..4)).collect();
    assert_eq!(codes, ["R107", "R106", "R106"], "{runs:#?}");
    assert!(
        runs[0].contains("line 3 of `hello.sh` has `sudo`"),
        "{runs:#?}"
    );
    for line in [
        "retryCount: three",
        "executionFrequency: hourly",
        "runAsAccount: root",
    ] {
        let found = script(b"#!/bin/sh\n", line);
        assert!(found[0].starts_with("P020"), "{line} {found:#?}");
    }
}

#[test]
fn custom_attributes_have_a_type() {
    let text = |of: &str| {
        format!("custom-attribute: Disk\n{of}scriptContent: \"#!/bin/sh\\necho 1\\n\"\n")
    };
    let found = in_text(&text("customAttributeType: number\n"));
    assert!(
        found[0].starts_with("P020 /customAttributeType: `customAttributeType` takes `integer`, `string` or `dateTime`"),
        "{found:#?}"
    );
    assert_eq!(in_text(&text("customAttributeType: integer\n")), [""; 0]);
}

#[test]
fn what_belongs_together_is_missed() {
    let mau = "profile: Updates\npayloads:\n  com.microsoft.autoupdate2: { HowToCheck: AutomaticDownload }\n---\n";
    // An app in the tenant, of which the policy does not say what it brings: nothing is missed.
    let unknown = "app: Something\ntype: macOSPkgApp\nexists: true\n";
    let known = "app: Something\ntype: macOSPkgApp\nexists: true\nprimaryBundleId: com.contoso.x\n";
    assert_eq!(in_text(&format!("{mau}{unknown}")), [""; 0]);
    let found = in_text(&format!("{mau}{known}"));
    assert!(
        found[0].starts_with("R084 /payloads/com.microsoft.autoupdate2"),
        "{found:#?}"
    );
    // Neither is anything where the policy has no apps.
    assert_eq!(in_text(mau.trim_end_matches("---\n")), [""; 0]);

    let store = "profile: OneDrive\npayloads:\n  com.apple.NSExtension: { AllowedExtensions: [com.microsoft.OneDrive.FinderSync] }\n---\napp: OneDrive\ntype: macOsVppApp\nbundleId: com.microsoft.OneDrive-mac\n";
    let loaded = load(MemoryWorld::new().with_file("a.yaml", store));
    let wrong = check(&loaded.policy);
    assert!(
        wrong.iter().any(|found| found.code.code == "R008"),
        "{wrong:#?}"
    );
}

fn artifacts(text: &str) -> Vec<Artifact> {
    let world = MemoryWorld::new()
        .with_file("mac/a.yaml", text)
        .with_file("mac/hello.sh", "#!/bin/sh\n");
    let loaded = load(world);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    lower(&loaded.policy, &loaded.files, Options::new())
        .expect("nothing is signed")
        .artifacts
}

/// The requests that a manifest lists, by path.
fn request(artifacts: &[Artifact], path: &str) -> Json {
    let manifest: Json = serde_json::from_slice(&manifest(artifacts)).expect("JSON");
    let entries = manifest["artifacts"].as_array().expect("a list").clone();
    let mut entries = entries.into_iter();
    let entry = entries.find(|entry| entry["path"] == path);
    entry.expect("it is listed")["graph"].clone()
}

#[test]
fn the_manifest_says_what_is_uploaded() {
    let package = format!("  package: {{ file: a.pkg, size: 5, sha256: {SHA256_OF_ABC} }}\n");
    let artifacts = artifacts(&app(&package));
    let request = request(&artifacts, "graph/mobileApps/app.json");
    assert_eq!(
        request["content"],
        json!({
            "file": "mac/a.pkg",
            "size": 5,
            "sha256": SHA256_OF_ABC,
            "endpoint": "/deviceAppManagement/mobileApps/{app/App}/microsoft.graph.macOSPkgApp/contentVersions",
        })
    );
}

#[test]
fn an_app_from_the_app_store_is_found_and_assigned() {
    let text = "app: Keynote\ntype: macOsVppApp\nbundleId: com.apple.iWork.Keynote\nassign: { required: { all-devices: true } }\nassignment-settings: { useDeviceLicensing: false }\n";
    let artifacts = artifacts(text);
    let [assignment] = artifacts.as_slice() else {
        panic!("only an assignment: {artifacts:#?}");
    };
    assert_eq!(assignment.kind, ArtifactKind::Assignment);
    let request = request(&artifacts, "graph/mobileApps/keynote.assign.json");
    assert_eq!(
        request["endpoint"],
        "/deviceAppManagement/mobileApps/{app/Keynote}/assign"
    );
    assert_eq!(request["dependsOn"], json!(["app/Keynote"]));
    assert_eq!(
        request["finds"],
        json!({
            "name": "app/Keynote",
            "endpoint": "/deviceAppManagement/mobileApps",
            "type": "#microsoft.graph.macOsVppApp",
            "property": "bundleId",
            "value": "com.apple.iWork.Keynote",
        })
    );
    let body: Json = serde_json::from_slice(&assignment.bytes).expect("JSON");
    assert_eq!(
        body["mobileAppAssignments"][0]["settings"],
        json!({
            "@odata.type": "#microsoft.graph.macOsVppAppAssignmentSettings",
            "useDeviceLicensing": false,
        })
    );
}

#[test]
fn a_script_is_a_file_of_its_own_too() {
    let text = "script: Say hello\nscriptContent: !file hello.sh\n---\ncustom-attribute: Say hello\ncustomAttributeType: string\nscriptContent: !file hello.sh\n";
    let artifacts = artifacts(text);
    let files: Vec<_> = artifacts
        .iter()
        .filter(|artifact| artifact.kind == ArtifactKind::ShellScript)
        .map(|artifact| (artifact.path.as_str(), artifact.bytes.as_slice()))
        .collect();
    assert_eq!(
        files,
        [
            ("scripts/say-hello.sh", &b"#!/bin/sh\n"[..]),
            ("scripts/custom-attributes/say-hello.sh", b"#!/bin/sh\n"),
        ]
    );
}
