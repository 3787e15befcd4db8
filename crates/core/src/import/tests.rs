use super::*;
use crate::policy::{Policy, Profile};
use crate::source::{LoadOptions, MemoryWorld, load_folder};
use crate::value::Value;
use crate::{lift, lower, plist};

fn input(name: &str, text: &str) -> Input {
    Input {
        name: name.to_owned(),
        bytes: text.as_bytes().to_vec(),
    }
}

fn profile_of(name: &str, payloads: &str) -> String {
    format!(
        "<plist version=\"1.0\"><dict><key>PayloadDisplayName</key><string>{name}</string>\
         <key>PayloadIdentifier</key><string>com.contoso.{name}</string>\
         <key>PayloadType</key><string>Configuration</string><key>PayloadVersion</key><integer>1</integer>\
         <key>PayloadContent</key><array>{payloads}</array></dict></plist>"
    )
}

fn payload(payload_type: &str, entries: &str) -> String {
    format!("<dict><key>PayloadType</key><string>{payload_type}</string>{entries}</dict>")
}

fn import(inputs: &[Input]) -> Imported {
    import_into(Settled::default(), inputs)
}

fn import_into(settled: Settled, inputs: &[Input]) -> Imported {
    let mut importer = Importer::new(settled);
    inputs
        .iter()
        .for_each(|input| importer.take(read(input, false)));
    importer.finish()
}

fn text<'i>(imported: &'i Imported, path: &str) -> &'i str {
    let file = imported.files.iter().find(|file| file.path == path);
    let file = file.unwrap_or_else(|| panic!("{path} is not among {:#?}", imported.files));
    std::str::from_utf8(&file.bytes).unwrap()
}

fn codes(imported: &Imported) -> Vec<&str> {
    let found = imported.reports.iter().flat_map(|(_, found)| found);
    found.map(|found| found.code.code).collect()
}

/// The policy that the files of an import make.
fn load(imported: &Imported) -> Policy {
    let mut world = MemoryWorld::new();
    for file in &imported.files {
        world = world.with_file(&file.path, file.bytes.clone());
    }
    let loaded = load_folder(&world, "".as_ref(), &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded.policy
}

#[test]
fn a_profile_reads_as_if_an_admin_had_written_it() {
    let firewall = payload(
        "com.apple.security.firewall",
        "<key>PayloadUUID</key><string>E926B92B-465F-40E4-BF05-71FAB1D08E50</string>\
         <key>PayloadVersion</key><integer>1</integer>\
         <key>PayloadDisplayName</key><string>Firewall</string>\
         <key>EnableFirewall</key><true/>",
    );
    let imported = import(&[input(
        "old/fw.mobileconfig",
        &profile_of("Firewall", &firewall),
    )]);
    insta::assert_snapshot!(text(&imported, "firewall.yaml"), @r"
    # Imported from old/fw.mobileconfig
    profile: Firewall
    deliver: mobileconfig
    identifier: com.contoso.Firewall
    payloads:
      com.apple.security.firewall:
        EnableFirewall: true
        PayloadUUID: E926B92B-465F-40E4-BF05-71FAB1D08E50
    ");
    assert!(text(&imported, "russet.yaml").starts_with("russet: 1\nidentifier: com.contoso\n"));
}

#[test]
fn hostile_texts_keys_and_names_survive() {
    let odd = "<key>a: b #c</key><string>on</string><key>${x}</key><string>${HOME} {{serial}}</string>\
        <key>tab</key><string>&#9;x \r\n y  </string><key>bom</key><string>&#xFEFF;é東🦊</string>\
        <key>yes</key><string>1_000</string><key>nested</key><array><array/><dict/><dict><key></key><string></string></dict></array>\
        <key>date</key><date>2026-11-21T08:00:00Z</date><key>data</key><data>AQID</data>\
        <key>real</key><real>0.1</real><key>big</key><integer>18446744073709551615</integer>\
        <key>many</key><string>line\nline\n\n</string><key>dash</key><string>- x</string><key>null</key><string>null</string>";
    let name = "on: &amp;${x} #1";
    let text = profile_of("X", &payload("com.example.odd", odd)).replacen(
        "<string>X",
        &format!("<string>{name}"),
        1,
    );
    let imported = import(&[input("odd.mobileconfig", &text)]);
    assert!(codes(&imported).is_empty(), "{:#?}", imported.reports);
    let policy = load(&imported);
    let root = plist::read(text.as_bytes(), "x", &mut Files::new()).unwrap();
    let original = lift::profile(root).unwrap();
    let again = &policy.profiles[0];
    assert_eq!(again.name, "on: &${x} #1");
    for entry in &original.payloads[0].content {
        if entry.key != "PayloadType" {
            assert_eq!(
                again.payloads[0].content.get(&entry.key),
                Some(&entry.value),
                "{}",
                entry.key
            );
        }
    }
}

#[test]
fn names_that_are_taken_get_a_number_and_keep_what_people_see() {
    let dock = |size: u8| {
        payload(
            "com.apple.dock",
            &format!("<key>tilesize</key><integer>{size}</integer>"),
        )
    };
    let inputs = [
        input("a/dock.mobileconfig", &profile_of("Dock", &dock(1))),
        input("b/dock.mobileconfig", &profile_of("DOCK", &dock(2))),
    ];
    let imported = import(&inputs);
    assert_eq!(codes(&imported), ["P054"]);
    let policy = load(&imported);
    let names: Vec<&str> = policy
        .profiles
        .iter()
        .map(|profile| profile.name.as_str())
        .collect();
    assert_eq!(names, ["DOCK (2)", "Dock"]);
    assert_eq!(
        policy.profiles[0].envelope_text("PayloadDisplayName"),
        Some("DOCK")
    );
    let lowered = lower::lower(&policy, &Files::new(), lower::Options::new()).unwrap();
    let custom = lowered
        .artifacts
        .iter()
        .find(|artifact| artifact.path.ends_with("dock-2.json"))
        .unwrap();
    let custom: serde_json::Value = serde_json::from_slice(&custom.bytes).unwrap();
    assert_eq!(custom["displayName"], "DOCK");

    // The same import again changes nothing, from wherever it is run.
    let mut settled = Settled::default();
    for file in &imported.files {
        settled.files.insert(file.path.clone(), file.bytes.clone());
    }
    let again = import_into(settled, &inputs[..1]);
    assert!(
        again.files.iter().all(|file| imported.files.contains(file)),
        "{:#?}",
        again.files
    );
}

#[test]
fn certificates_images_and_long_data_are_files() {
    let certificate = payload(
        "com.apple.security.root",
        "<key>PayloadCertificateFileName</key><string>Contoso Root.cer</string><key>PayloadContent</key><data>MIIB</data>",
    );
    let clip = payload(
        "com.apple.webClip.managed",
        "<key>Icon</key><data>iVBORw0KGgoAAAA=</data><key>Short</key><data>AQID</data>",
    );
    let same = payload(
        "com.apple.security.root",
        "<key>PayloadContent</key><data>MIIB</data>",
    );
    let imported = import(&[input(
        "x.mobileconfig",
        &profile_of("X", &[certificate, clip, same].concat()),
    )]);
    assert!(codes(&imported).is_empty(), "{:#?}", imported.reports);
    let document = text(&imported, "x.yaml");
    assert_eq!(
        document
            .matches("!file certificates/contoso-root.cer")
            .count(),
        2,
        "{document}"
    );
    assert!(
        document.contains("Icon: !file files/x-icon.png") && document.contains("Short: !base64"),
        "{document}"
    );
    let certificates = &load(&imported).profiles[0].payloads[0].content;
    assert_eq!(
        certificates.get("PayloadContent").unwrap().value,
        Value::Data(vec![0x30, 0x82, 1])
    );
}

#[test]
fn encrypted_profiles_are_kept_and_named() {
    let text = "<plist version=\"1.0\"><dict><key>PayloadDisplayName</key><string>Secret</string>\
        <key>PayloadType</key><string>Configuration</string><key>IsEncrypted</key><true/>\
        <key>EncryptedPayloadContent</key><data>AQIDBA==</data></dict></plist>";
    let imported = import(&[input("secret.mobileconfig", text)]);
    assert_eq!(codes(&imported), ["P053"]);
    assert_eq!(imported.items[0].what, "encrypted");
    let policy = load(&imported);
    let built = lower::dictionary(&policy, &policy.profiles[0]);
    assert_eq!(
        built.get("EncryptedPayloadContent").unwrap().value,
        Value::Data(vec![1, 2, 3, 4])
    );
    assert!(!built.contains_key("PayloadContent"));
}

#[test]
fn preference_files_are_domains() {
    let xml = "<plist version=\"1.0\"><dict><key>HomepageIsNewTabPage</key><true/></dict></plist>";
    let imported = import(&[input("prefs/com.microsoft.Edge.plist", xml)]);
    let profile: &Profile = &load(&imported).profiles[0];
    assert_eq!(profile.payloads[0].payload_type, "com.microsoft.Edge");
    assert_eq!(profile.deliver, crate::policy::Deliver::PreferenceFile);
}

#[test]
fn keys_of_the_profile_survive_whatever_their_type() {
    let odd = "<key>PayloadRemovalDisallowed</key><integer>1</integer><key>PayloadScope</key><string>system</string>\
        <key>PayloadDescription</key><string>System</string><key>DurationUntilRemoval</key><integer>60</integer>\
        <key>PayloadVersion</key><string>1</string><key>Unknown</key><true/><key>PayloadContent</key>";
    let text = profile_of("X", &payload("", "<key>a</key><true/>"));
    let text = text
        .replace("<key>PayloadVersion</key><integer>1</integer>", "")
        .replace("<key>PayloadContent</key>", odd);
    let imported = import(&[input("x.mobileconfig", &text)]);
    assert!(
        codes(&imported).iter().all(|code| *code == "P057"),
        "{:#?}",
        imported.reports
    );
    let policy = load(&imported);
    let built = lower::dictionary(&policy, &policy.profiles[0]);
    let value = |key: &str| built.get(key).unwrap().value.clone();
    assert_eq!(value("PayloadRemovalDisallowed"), 1_i64.into());
    assert_eq!(value("PayloadScope"), "system".into());
    assert_eq!(value("PayloadDescription"), "System".into());
    assert_eq!(value("DurationUntilRemoval"), 60_i64.into());
    assert_eq!(value("PayloadVersion"), "1".into());
    assert_eq!(value("Unknown"), true.into());
}

#[test]
fn one_bad_file_does_not_stop_the_others() {
    let deep = format!("{}{}", "<array>".repeat(150), "</array>".repeat(150));
    let inputs = [
        input("broken.mobileconfig", "<plist version=\"1.0\"><dict><key>x"),
        input(
            "deep.mobileconfig",
            &profile_of(
                "Deep",
                &payload("com.example.deep", &format!("<key>a</key>{deep}")),
            ),
        ),
        input(
            "odd.mobileconfig",
            "<plist version=\"1.0\"><dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><string>x</string></dict></plist>",
        ),
        input(
            "good.mobileconfig",
            &profile_of(
                "Good",
                &payload("com.apple.dock", "<key>autohide</key><true/>"),
            ),
        ),
    ];
    let imported = import(&inputs);
    assert_eq!(imported.items.len(), 1, "{:#?}", imported.items);
    assert_eq!(imported.items[0].name, "Good");
    let found = codes(&imported);
    assert!(found.contains(&"P055") && found.len() >= 3, "{found:?}");
}

#[test]
fn what_is_wrong_is_mended_only_when_asked() {
    let dock = profile_of(
        "Dock",
        &payload("com.apple.dock", "<key>autohide</key><integer>1</integer>"),
    );
    let input = input("dock.mobileconfig", &dock);
    for (mend, shown) in [(false, "autohide: 1"), (true, "autohide: true")] {
        let mut importer = Importer::new(Settled::default());
        importer.take(read(&input, mend));
        let imported = importer.finish();
        assert_eq!(codes(&imported), ["P057"]);
        assert!(text(&imported, "dock.yaml").contains(shown));
    }
}

#[cfg(feature = "archive")]
mod archives {
    use super::*;
    use std::io::{Cursor, Write as _};

    fn zipped(entries: &[(&str, &[u8])]) -> Input {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options: zip::write::SimpleFileOptions = zip::write::FileOptions::default();
        for (name, bytes) in entries {
            zip.start_file(*name, options).unwrap();
            zip.write_all(bytes).unwrap();
        }
        Input {
            name: "estate.zip".to_owned(),
            bytes: zip.finish().unwrap().into_inner(),
        }
    }

    #[test]
    fn archives_are_unpacked_without_what_macos_adds() {
        let inner = zipped(&[("x", b"y")]);
        let (inputs, _, found) = unpack(&zipped(&[
            ("a/dock.mobileconfig", b"x"),
            ("__MACOSX/a/._dock.mobileconfig", b"x"),
            ("a/.DS_Store", b"x"),
            ("inner.zip", &inner.bytes),
        ]));
        let names: Vec<_> = inputs.iter().map(|input| input.name.as_str()).collect();
        assert_eq!(names, ["estate.zip/a/dock.mobileconfig"]);
        assert!(found[0].message.contains("archive within"));
    }

    #[test]
    fn bombs_and_damage_are_refused_by_name() {
        let zeros = vec![0; 65 << 20];
        let (inputs, _, found) = unpack(&zipped(&[("big.plist", &zeros)]));
        assert!(
            inputs.is_empty() && found[0].message.contains("64 MB"),
            "{found:#?}"
        );
        let mut damaged = zipped(&[("a.plist", b"x")]);
        damaged.bytes.truncate(20);
        let (_, _, found) = unpack(&damaged);
        assert!(found[0].message.contains("damaged"));
    }
}

#[test]
fn two_preference_files_of_one_domain_can_both_be_built() {
    let xml =
        |key: &str| format!("<plist version=\"1.0\"><dict><key>{key}</key><true/></dict></plist>");
    let imported = import(&[
        input("a/com.microsoft.Edge.plist", &xml("a")),
        input("b/com.microsoft.Edge.plist", &xml("b")),
    ]);
    let lowered = lower::lower(&load(&imported), &Files::new(), lower::Options::new()).unwrap();
    assert!(lowered.diagnostics.is_empty(), "{:#?}", lowered.diagnostics);
    let mut paths: Vec<_> = lowered
        .artifacts
        .iter()
        .map(|artifact| artifact.path.as_str())
        .collect();
    paths.retain(|path| path.starts_with("preferences/"));
    assert_eq!(
        paths,
        [
            "preferences/com.microsoft.Edge.plist",
            "preferences/com-microsoft-edge/com.microsoft.Edge.plist"
        ]
    );
}

#[test]
fn profiles_of_one_name_are_known_again() {
    let profile = |identifier: &str| {
        format!(
            r#"<plist version="1.0"><dict><key>PayloadType</key><string>Configuration</string><key>PayloadVersion</key><integer>1</integer><key>PayloadIdentifier</key><string>{identifier}</string><key>PayloadUUID</key><string>{identifier}</string><key>PayloadDisplayName</key><string>Login</string><key>PayloadContent</key><array/></dict></plist>"#
        )
    };
    let import = |settled: Settled| {
        let mut importer = Importer::new(settled);
        for name in ["a", "b", "c"] {
            let bytes = profile(name).into_bytes();
            let name = format!("{name}.mobileconfig");
            importer.take(read(&Input { name, bytes }, false));
        }
        importer.finish()
    };
    let first = import(Settled::default());
    let paths: Vec<_> = first.items.iter().map(|item| item.path.clone()).collect();
    assert_eq!(paths, ["login.yaml", "login-2.yaml", "login-3.yaml"]);
    let files = first.files.into_iter().map(|file| (file.path, file.bytes));
    let settled = Settled {
        files: files.collect(),
        ..Settled::default()
    };
    let again = import(settled);
    let same: Vec<_> = again.items.iter().map(|item| item.path.clone()).collect();
    assert_eq!(same, paths);
}
