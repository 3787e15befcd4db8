//! Fixtures after the shapes that Apple's tools print.

use super::*;
use crate::value::Value;

fn read(text: &str) -> Result<Installed, Vec<Diagnostic>> {
    installed(text.as_bytes(), "mac", &mut Files::new())
}

fn described(text: &str) -> Dictionary {
    description::read(text, Span::NONE).unwrap()
}

fn value(entries: &Dictionary, key: &str) -> Value {
    entries.get(key).unwrap().value.clone()
}

const PROFILES: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>_computerlevel</key><array><dict>
  <key>ProfileDisplayName</key><string>Edge</string>
  <key>ProfileIdentifier</key><string>com.contoso.edge</string>
  <key>ProfileInstallDate</key><string>2026-11-01 08:00:00 +0000</string>
  <key>ProfileItems</key><array><dict>
    <key>PayloadContent</key><dict><key>PayloadContentManagedPreferences</key><dict>
      <key>com.microsoft.Edge</key><dict><key>Forced</key><array><dict>
        <key>mcx_preference_settings</key><dict><key>HomepageLocation</key><string>https://contoso.com</string></dict>
      </dict></array></dict>
    </dict></dict>
    <key>PayloadType</key><string>com.apple.ManagedClient.preferences</string>
  </dict></array>
  <key>ProfileUUID</key><string>6D2C6A0B-2F0E-4C4B-9C53-0C1D5F3A9E71</string>
</dict></array>
<key>alice</key><array><dict>
  <key>ProfileIdentifier</key><string>com.contoso.dock</string>
  <key>ProfileItems</key><array><dict>
    <key>PayloadContent</key><dict><key>autohide</key><true/></dict>
    <key>PayloadType</key><string>com.apple.dock</string>
  </dict></array>
</dict></array>
</dict></plist>"#;

#[test]
fn profiles_of_the_computer_and_of_users() {
    let found = read(PROFILES).unwrap();
    assert_eq!(found.precision, Precision::Exact);
    let [edge, dock] = found.profiles.as_slice() else {
        panic!("{found:#?}")
    };
    assert_eq!(
        (edge.name.as_str(), edge.scope()),
        ("Edge", Some(Scope::System))
    );
    assert_eq!(
        edge.envelope_text("PayloadIdentifier"),
        Some("com.contoso.edge")
    );
    let domains = value(&edge.payloads[0].content, "PayloadContent");
    assert!(
        domains
            .as_dictionary()
            .unwrap()
            .contains_key("com.microsoft.Edge")
    );
    assert_eq!(
        (dock.name.as_str(), dock.scope()),
        ("com.contoso.dock", Some(Scope::User))
    );
    assert_eq!(value(&dock.payloads[0].content, "autohide"), true.into());
    assert_eq!(
        dock.payloads[0].pointer.as_str(),
        "/alice/0/ProfileItems/0/PayloadContent"
    );
}

const DATA: &str = "{\n    CheckInURL = \"https://example.com/a b\";\n    ServerCapabilities =     (\n        \"com.apple.mdm.per-user-connections\",\n        two\n    );\n    SignMessage = 1;\n    Nested =     {\n        Data = {length = 6, bytes = 0x010203040506};\n        Long = {length = 812, bytes = 0x30820328 30820210 ... 0a0b0c0d };\n        Old = <0102 0304>;\n        Empty =         {\n        };\n    };\n    Name = \"Caf\\\\U00e9 \\\\\"x\\\\\"\";\n}";

#[test]
fn system_profiler_in_both_forms() {
    let data = DATA.replace("\\\\", "\\");
    let escaped = data.replace('<', "&lt;");
    let xml = format!(
        "<plist version=\"1.0\"><array><dict><key>_dataType</key><string>SPConfigurationProfileDataType</string>\
         <key>_items</key><array><dict><key>_name</key><string>spconfigprofile_section_deviceconfigprofiles</string>\
         <key>_items</key><array><dict><key>_name</key><string>MDM</string>\
         <key>spconfigprofile_profile_identifier</key><string>com.contoso.mdm</string>\
         <key>_items</key><array><dict><key>_name</key><string>com.apple.mdm</string>\
         <key>spconfigprofile_payload_data</key><string>{escaped}</string></dict></array>\
         </dict></array></dict></array></dict></array></plist>"
    );
    let json = serde_json::json!({ "SPConfigurationProfileDataType": [{ "_items": [{
        "_name": "MDM",
        "spconfigprofile_profile_identifier": "com.contoso.mdm",
        "_items": [{ "_name": "com.apple.mdm", "spconfigprofile_payload_data": data }],
    }]}]});
    for text in [xml, json.to_string()] {
        let found = read(&text).unwrap();
        assert_eq!(found.precision, Precision::Text);
        assert_eq!(found.profiles.len(), 1, "{text}");
        let payload = &found.profiles[0].payloads[0];
        assert_eq!(payload.payload_type, "com.apple.mdm");
        assert_eq!(value(&payload.content, "SignMessage"), "1".into());
    }
}

#[test]
fn descriptions_hold_texts_data_lists_and_dictionaries() {
    let found = described(&DATA.replace("\\\\", "\\"));
    assert_eq!(
        value(&found, "CheckInURL"),
        "https://example.com/a b".into()
    );
    assert_eq!(value(&found, "Name"), "Café \"x\"".into());
    assert_eq!(
        value(&found, "ServerCapabilities")
            .as_array()
            .unwrap()
            .len(),
        2
    );
    let nested = value(&found, "Nested");
    let nested = nested.as_dictionary().unwrap();
    assert_eq!(value(nested, "Data"), Value::Data(vec![1, 2, 3, 4, 5, 6]));
    assert_eq!(value(nested, "Old"), Value::Data(vec![1, 2, 3, 4]));
    assert_eq!(value(nested, "Empty"), Dictionary::new().into());
    assert!(
        value(nested, "Long")
            .as_str()
            .unwrap()
            .starts_with("{length = 812")
    );
    assert_eq!(described("a = 1; b = \"\\303\";").len(), 2);
    assert!(described("").is_empty() && described("{}").is_empty());
}

#[test]
fn a_broken_description_is_refused_with_its_byte() {
    for (text, what) in [
        ("{ a = 1;", "`}` is missing"),
        ("{ a 1; }", "`=` is missing"),
        ("{ a = (1", "`)` is missing"),
        ("{ a = <01", "`>` is missing"),
        ("{ a = <0x>; }", "not hexadecimal"),
        ("{ a = \"x", "quotation mark"),
        ("{ a = ; }", "a text is missing"),
        ("{ a = 1; } b", "follows"),
        ("{ a = 1 b = 2; }", "`;` is missing"),
    ] {
        let fault = description::read(text, Span::NONE).unwrap_err();
        let said = fault.at(Span::NONE, &Pointer::root());
        assert!(said.message.contains(what), "{text}: {}", said.message);
    }
    let deep = "{a=".repeat(100_000);
    assert!(description::read(&deep, Span::NONE).is_err());
}

#[test]
fn anything_else_is_refused_with_the_command_to_run() {
    for text in [
        "<plist version=\"1.0\"><dict><key>PayloadType</key><string>Configuration</string></dict></plist>",
        "<plist version=\"1.0\"><array/></plist>",
        "{ \"a\": 1 }",
    ] {
        let problems = read(text).unwrap_err();
        assert_eq!(problems[0].code.code, "P052", "{text}");
        assert!(
            problems[0]
                .help
                .as_deref()
                .unwrap()
                .contains("profiles show")
        );
    }
    assert!(read("There are no configuration profiles installed").is_err());
    assert!(
        read("<plist version=\"1.0\"><dict/></plist>")
            .unwrap()
            .profiles
            .is_empty()
    );
}
