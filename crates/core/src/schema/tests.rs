use jsonschema::Validator;
use serde_json::{Value, json};

use super::*;

/// The language as a validator; the schema itself is a valid one.
fn language() -> Validator {
    validator(&policy_language())
}

fn validator(schema: &Value) -> Validator {
    jsonschema::draft202012::meta::validate(schema).unwrap();
    jsonschema::draft202012::new(schema).unwrap()
}

/// What YAML says, as JSON.
fn json_of(node: &crate::value::Node) -> Value {
    use crate::value::Value as Node;
    match &node.value {
        Node::Null | Node::Date(_) | Node::Data(_) => Value::Null,
        Node::Boolean(truth) => (*truth).into(),
        Node::Integer(number) => i64::try_from(*number).unwrap().into(),
        Node::Real(number) => (*number).into(),
        Node::String(text) => text.as_str().into(),
        Node::Array(items) => items.iter().map(json_of).collect(),
        Node::Dictionary(entries) => entries
            .iter()
            .map(|entry| (entry.key.clone(), json_of(&entry.value)))
            .collect(),
    }
}

#[test]
fn every_payload_has_a_valid_schema() {
    let mut count = 0;
    for name in payload_types() {
        validator(&payload(name).unwrap());
        count += 1;
    }
    assert!(count > 103 + 60, "{count}");
}

#[test]
fn documents_of_each_kind_are_accepted() {
    let language = language();
    for document in [
        json!({"russet": 1, "identifier": "com.contoso", "target": {"macos": "14", "supervised": true}}),
        json!({"russet": 1, "variables": {"a": [1, {"b": null}]}}),
        json!({"profile": "Empty"}),
        json!({"profile": "Empty", "payloads": null}),
        json!({"profile": "Disk", "deliver": "settings-catalog", "assign": {"all-devices": true},
            "payloads": {"com.apple.MCX.FileVault2": {"Enable": "On", "Defer": true}}}),
        json!({"profile": "Dock", "scope": "user", "payloads": {"com.apple.dock": [{"autohide": true}, {"tilesize": 32}]}}),
        json!({"profile": "Variables", "removal-disallowed": "${locked}",
            "payloads": {"com.apple.dock": {"autohide": "${hide}", "tilesize": "${size}", "static-apps": "${apps}"}}}),
        json!({"profile": "Office", "payloads": {"com.microsoft.office": {"OfficeAutoSignIn": true}}}),
        json!({"profile": "Common", "payloads": {"com.apple.dock": {"PayloadDisplayName": "Dock", "PayloadVersion": 1}}}),
        json!({"profile": "Delta", "extends": "Disk", "payloads": {"com.apple.MCX.FileVault2": {"ShowRecoveryKey": false}}}),
        json!({"profile": "Updates", "payloads": {"com.apple.configuration.softwareupdate.settings": {"Deferrals": {"MajorPeriodInDays": 30}}}}),
        json!({"profile": "Updates of apps", "payloads": {"com.microsoft.autoupdate2": {"HowToCheck": "AutomaticDownload", "AnythingElse": 1}}}),
        json!({"profile": "Catalog", "payloads": {"com.apple.MCX.FileVault2": {"Enable": "On", "RecoveryKeyRotationInMonths": 3}}}),
        json!({"script": "A script", "assign": {}, "retryCount": 3}),
        json!({"filters": {"corporate": {"rule": "x"}, "personal": {"rule": "y"}}}),
        json!({"app": "Office", "type": "macOSOfficeSuiteApp", "assign": {"required": {"all-devices": true}}}),
    ] {
        assert!(language.is_valid(&document), "{document}");
    }
}

#[test]
fn faulty_documents_are_refused() {
    let language = language();
    for document in [
        json!({}),
        json!({"russet": 2}),
        json!({"profile": "A", "delivery": "auto"}),
        json!({"profile": "A", "deliver": "mail"}),
        json!({"profile": "A", "target": {"macos": "Sonoma"}}),
        json!({"profile": "A", "payloads": {"com.apple.dock": {"autohide": 1}}}),
        json!({"profile": "A", "payloads": {"com.apple.dock": {"autoHide": true}}}),
        json!({"profile": "A", "payloads": {"com.apple.dock": {"tilesize": 500}}}),
        json!({"profile": "A", "payloads": {"com.apple.dock": [{"orientation": "top"}]}}),
        json!({"profile": "A", "payloads": {"com.apple.MCX.FileVault2": {"Defer": true}}}),
        json!({"profile": "A", "payloads": {"com.apple.MCX.FileVault2": [{"Defer": true}]}}),
        json!({"profile": "A", "payloads": {"com.microsoft.office": true}}),
        json!({"profile": "A", "payloads": {"com.microsoft.autoupdate2": {"HowToCheck": "Automatic Download"}}}),
        json!({"profile": "A", "payloads": []}),
    ] {
        assert!(!language.is_valid(&document), "{document}");
    }
}

#[test]
fn nested_keys_are_described() {
    let services = validator(&payload("com.apple.TCC.configuration-profile-policy").unwrap());
    let entry = json!({"Identifier": "a", "IdentifierType": "bundleID", "CodeRequirement": "b", "Authorization": "Allow"});
    assert!(services.is_valid(&json!({"Services": {"Camera": [entry]}})));
    assert!(!services.is_valid(&json!({"Services": {"Kamera": [entry]}})));
    assert!(!services.is_valid(&json!({"Services": {"Camera": [{"Identifier": "a"}]}})));
}

#[test]
fn recursion_ends_in_a_reference() {
    let apps = validator(&payload("com.apple.applicationaccess.new").unwrap());
    let app = |inner: Value| json!({"bundleID": "a", "appID": "x", "subApps": inner});
    let list = |inner| json!({"familyControlsEnabled": true, "allowList": [app(inner)]});
    assert!(apps.is_valid(&list(json!([app(json!([]))]))));
    assert!(!apps.is_valid(&list(json!([app(json!([app(json!("none"))]))]))));
}

#[test]
fn types_that_share_a_name_are_one_schema() {
    let mcx = validator(&payload("com.apple.MCX").unwrap());
    assert!(mcx.is_valid(&json!({"EnableGuestAccount": false, "timeServer": "time.apple.com"})));
    assert!(!mcx.is_valid(&json!({"EnableGuestAccounts": false})));
    let sso = validator(&payload("com.apple.extensiblesso").unwrap());
    assert!(sso.is_valid(&json!({
        "ExtensionIdentifier": "com.apple.AppSSOKerberos.KerberosExtension", "TeamIdentifier": "apple",
        "Type": "Credential", "Realm": "CONTOSO.COM", "Hosts": [".contoso.com"],
        "ExtensionData": {"useSiteAutoDiscovery": true},
    })));
}

#[test]
fn an_editor_can_show_what_a_key_is() {
    let schema = payload("com.apple.MCX.FileVault2").unwrap();
    let defer = &schema["properties"]["Defer"];
    assert_eq!(defer["title"], "Defer");
    assert_eq!(defer["default"], false);
    let text = defer["description"].as_str().unwrap();
    assert!(text.ends_with("\n\nBoolean; default `false`."), "{text}");
    let password = schema["properties"]["Password"]["description"]
        .as_str()
        .unwrap();
    assert!(password.contains("a secret"), "{password}");
    let update = payload("com.apple.SoftwareUpdate").unwrap();
    let text = update["description"].as_str().unwrap();
    assert!(
        text.contains("removed in macOS 27.0;") && text.contains("replaced by `com.apple.conf"),
        "{text}"
    );
}

/// The whole example passes the schema that its author's editor uses.
#[test]
fn the_example_is_accepted() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/end-to-end");
    let language = language();
    let mut folders = vec![root];
    let mut count = 0;
    while let Some(folder) = folders.pop() {
        for item in std::fs::read_dir(folder).unwrap() {
            let path = item.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_none_or(|ending| ending != "yaml") {
                continue;
            }
            for document in crate::source::written(&std::fs::read_to_string(&path).unwrap()) {
                let document = json_of(&document);
                let errors: Vec<String> = language
                    .iter_errors(&document)
                    .map(|error| format!("{} {error}", error.instance_path()))
                    .collect();
                assert!(errors.is_empty(), "{}: {errors:?}", path.display());
                count += 1;
            }
        }
    }
    assert!(count > 20, "{count}");
}
