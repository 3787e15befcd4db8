mod objects;

use super::*;
use crate::diagnostic::Files;
use crate::input::{import_bytes, read_bytes};
use crate::lower::{Options, lower};
use crate::policy::{Deliver, Policy};
use crate::source::{LoadOptions, Loaded, load_text, profile_to_yaml, read_json};
use crate::value::Value;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value as Json, json};

const AUTOHIDE: &str = "com.apple.dock_autohide";

fn choice(id: &str, option: &str) -> Json {
    json!({
        "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
        "settingDefinitionId": id,
        "settingInstanceTemplateReference": null,
        "choiceSettingValue": { "value": option, "children": [], "settingValueTemplateReference": null },
    })
}

fn group(id: &str, children: &[Json]) -> Json {
    json!({
        "@odata.type": "#microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance",
        "settingDefinitionId": id,
        "groupSettingCollectionValue": [{ "children": children }],
    })
}

fn dock() -> Json {
    group(
        "com.apple.dock_com.apple.dock",
        &[choice(AUTOHIDE, "com.apple.dock_autohide_true")],
    )
}

fn policy(instances: &[Json]) -> Json {
    let settings: Vec<_> = instances
        .iter()
        .map(|instance| json!({ "id": "0", "settingInstance": instance }))
        .collect();
    json!({ "name": "Dock", "platforms": "macOS", "settings": settings })
}

fn import(json: &Json) -> Loaded {
    import_bytes(json.to_string().as_bytes(), "backup/dock.json")
}

fn autohide(loaded: &Loaded) -> Option<bool> {
    let payload = loaded.policy.profiles.first()?.payloads.first()?;
    payload.content.get("autohide")?.value.as_bool()
}

fn codes(loaded: &Loaded) -> Vec<&str> {
    loaded
        .diagnostics
        .iter()
        .map(|found| found.code.code)
        .collect()
}

/// The settings that a build of what was imported has, by way of policy source.
fn built(loaded: &Loaded) -> Vec<String> {
    let written = profile_to_yaml(&loaded.policy.profiles[0]);
    let again = load_text(&written, "again.yaml", &LoadOptions::default());
    assert!(
        again.diagnostics.is_empty(),
        "{written}\n{:#?}",
        again.diagnostics
    );
    let lowered = lower(&again.policy, &again.files, Options::new()).unwrap();
    assert!(lowered.diagnostics.is_empty(), "{:#?}", lowered.diagnostics);
    let text = String::from_utf8(lowered.artifacts[0].bytes.clone()).unwrap();
    meaning_of(&text)
}

fn meaning_of(text: &str) -> Vec<String> {
    let (root, _) = read_json(text, Files::new().add("x", text));
    meaning(items(&root.unwrap(), "settings"))
}

#[test]
fn every_wrapping_of_a_policy() {
    let alone = policy(&[dock()]);
    let mut expanded = alone.clone();
    expanded["@odata.context"] = json!("https://graph.microsoft.com/beta/$metadata#x");
    expanded["settings@odata.context"] = json!("x");
    expanded["id"] = json!("6d2c6a0b-2f0e-4c4b-9c53-0c1d5f3a9e71");
    expanded["@odata.type"] = json!("#microsoft.graph.deviceManagementConfigurationPolicy");
    expanded["settings"][0]["settingDefinitions"] = json!([{ "id": AUTOHIDE }]);
    let settings = json!({ "@odata.context": "x", "value": alone["settings"] });
    let shouting = policy(&[group(
        "COM.apple.Dock_com.apple.dock",
        &[choice(
            "com.apple.dock_AUTOHIDE",
            "com.apple.dock_autohide_TRUE",
        )],
    )]);
    for json in [
        alone.clone(),
        expanded,
        json!({ "value": [alone] }),
        json!([policy(&[dock()])]),
        settings,
        shouting,
    ] {
        let loaded = import(&json);
        assert!(
            loaded.diagnostics.is_empty(),
            "{json:#}\n{:#?}",
            loaded.diagnostics
        );
        assert_eq!(autohide(&loaded), Some(true), "{json:#}");
        assert_eq!(loaded.policy.profiles[0].deliver, Deliver::SettingsCatalog);
    }
    let nameless = import(&json!({ "value": policy(&[dock()])["settings"] }));
    assert_eq!(nameless.policy.profiles[0].name, "dock");
}

#[test]
fn every_encoding() {
    let text = policy(&[dock()]).to_string();
    let utf16 = |order: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let marked = format!("\u{feff}{text}");
        marked.encode_utf16().flat_map(order).collect()
    };
    for bytes in [
        format!("\u{feff}{text}").into_bytes(),
        utf16(u16::to_le_bytes),
        utf16(u16::to_be_bytes),
        utf16(u16::to_le_bytes).split_off(2),
        utf16(u16::to_be_bytes).split_off(2),
        format!("\n\t {text}").into_bytes(),
    ] {
        assert_eq!(autohide(&import_bytes(&bytes, "dock.json")), Some(true));
    }
}

#[test]
fn what_nobody_knows_survives() {
    let unknown = choice("com.apple.dock_newkey", "com.apple.dock_newkey_7");
    let elsewhere = choice("com.example.new_setting", "com.example.new_setting_x");
    let mixed = group(
        "com.apple.dock_com.apple.dock",
        &[choice(AUTOHIDE, "com.apple.dock_autohide_true"), unknown],
    );
    let json = policy(&[mixed, elsewhere]);
    let loaded = import(&json);
    assert_eq!(codes(&loaded), ["G018", "G018"]);
    assert_eq!(
        autohide(&loaded),
        Some(true),
        "the rest of a group is readable"
    );
    assert_eq!(built(&loaded), meaning_of(&json.to_string()));
    // A check of the same file says what is wrong with it.
    let checked = read_bytes(
        json.to_string().as_bytes(),
        "dock.json",
        &LoadOptions::default(),
    );
    assert_eq!(codes(&checked), ["G010", "G010"]);
}

#[test]
fn a_setting_that_stands_twice_survives() {
    let json = policy(&[dock(), dock()]);
    let loaded = import(&json);
    assert!(codes(&loaded).iter().all(|code| *code == "G018"));
    let profile = &loaded.policy.profiles[0];
    let kept = profile.graph.get("settings").unwrap();
    assert_eq!(kept.value.as_array().unwrap().len(), 2);
}

#[test]
fn properties_that_a_build_would_not_write_survive() {
    let mut json = policy(&[dock()]);
    json["roleScopeTagIds"] = json!(["0", "7"]);
    json["templateReference"] =
        json!({ "templateId": "x_1", "templateFamily": "endpointSecurityFirewall" });
    json["technologies"] = json!("mdm");
    let loaded = import(&json);
    let graph = &loaded.policy.profiles[0].graph;
    assert_eq!(graph.len(), 3, "{graph:#?}");
    let written = profile_to_yaml(&loaded.policy.profiles[0]);
    let again = load_text(&written, "again.yaml", &LoadOptions::default());
    assert_eq!(again.policy.profiles[0].graph, *graph);
    let lowered = lower(&again.policy, &again.files, Options::new()).unwrap();
    let built: Json = serde_json::from_slice(&lowered.artifacts[0].bytes).unwrap();
    assert_eq!(built["technologies"], "mdm");
    assert_eq!(built["roleScopeTagIds"], json!(["0", "7"]));
}

#[test]
fn assignments_as_policy_source_says_them() {
    let target = |kind: &str, more: Json| {
        let mut target =
            json!({ "@odata.type": format!("#microsoft.graph.{kind}AssignmentTarget") });
        for (key, value) in more.as_object().unwrap() {
            target[key] = value.clone();
        }
        json!({ "id": "x", "target": target })
    };
    let filter = json!({
        "deviceAndAppManagementAssignmentFilterId": "f1",
        "deviceAndAppManagementAssignmentFilterType": "include",
    });
    let no_filter = json!({
        "deviceAndAppManagementAssignmentFilterId": null,
        "deviceAndAppManagementAssignmentFilterType": "none",
        "groupId": "g1",
    });
    let assigned = |assignments: Json| {
        let mut json = policy(&[dock()]);
        json["assignments"] = assignments;
        let loaded = import(&json);
        let assign = loaded.policy.profiles[0].assign.clone();
        (
            assign
                .map(|node| crate::compare::show(&node.value))
                .unwrap_or_default(),
            codes(&loaded).join(" "),
        )
    };
    assert_eq!(
        assigned(json!([target("allDevices", filter.clone())])),
        (
            "{all-devices: true, filter: \"f1\"}".to_owned(),
            String::new()
        )
    );
    let groups = json!([
        target("group", no_filter),
        target(
            "group",
            json!({ "groupId": "g2", "groupDisplayName": "Pilot" })
        ),
        target("exclusionGroup", json!({ "groupId": "g3" })),
    ]);
    assert_eq!(
        assigned(groups).0,
        "{groups: [\"g1\", \"Pilot\"], exclude-groups: [\"g3\"]}"
    );
    let two = json!([
        target("allLicensedUsers", filter),
        target("allDevices", json!({})),
        target("configurationManagerCollection", json!({})),
    ]);
    assert_eq!(assigned(two).1, "G017 G017");
}

const PROFILE: &str = "<plist version=\"1.0\"><dict><key>PayloadType</key><string>Configuration</string>\
    <key>PayloadIdentifier</key><string>com.contoso.dock</string><key>PayloadContent</key><array><dict>\
    <key>PayloadType</key><string>com.apple.dock</string><key>autohide</key><true/></dict></array></dict></plist>";

#[test]
fn profiles_within_their_objects() {
    let object = json!({
        "@odata.type": "#microsoft.graph.macOSCustomConfiguration",
        "displayName": "The Dock", "deploymentChannel": "userChannel",
        "payloadName": "Dock", "payloadFileName": "dock.mobileconfig",
        "payload": STANDARD.encode(PROFILE),
    });
    let loaded = import(&object);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    let profile = &loaded.policy.profiles[0];
    assert_eq!(profile.name, "The Dock");
    assert_eq!(
        profile.envelope_text("PayloadIdentifier"),
        Some("com.contoso.dock")
    );
    assert_eq!(profile.envelope_text("PayloadScope"), Some("User"));
    assert_eq!(autohide(&loaded), Some(true));

    let mut without = object.clone();
    without["payload"] = Json::Null;
    assert_eq!(codes(&import(&without)), ["G016"]);
    let mut broken = object;
    broken["payload"] = STANDARD.encode(PROFILE.replace("</plist>", "")).into();
    let loaded = import(&broken);
    assert!(loaded.policy.profiles.is_empty() && !loaded.diagnostics.is_empty());
    let place = loaded.diagnostics[0].span;
    assert_eq!(loaded.files.name(place), Some("dock (dock.mobileconfig)"));
}

#[test]
fn preference_files_within_their_objects() {
    let entries = "<key>HomepageIsNewTabPage</key><true/>";
    for xml in [
        entries.to_owned(),
        format!("\u{feff}\n<dict>{entries}</dict>"),
        format!("<?xml version=\"1.0\"?><plist version=\"1.0\"><dict>{entries}</dict></plist>"),
    ] {
        let loaded = import(&json!({
            "@odata.type": "#microsoft.graph.macOSCustomAppConfiguration",
            "displayName": "Edge", "bundleId": "com.microsoft.Edge", "fileName": "com.microsoft.Edge.plist",
            "configurationXml": STANDARD.encode(&xml),
        }));
        assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
        let profile = &loaded.policy.profiles[0];
        assert_eq!(profile.deliver, Deliver::PreferenceFile);
        assert_eq!(profile.payloads[0].payload_type, "com.microsoft.Edge");
        assert_eq!(
            profile.payloads[0]
                .content
                .get("HomepageIsNewTabPage")
                .unwrap()
                .value,
            Value::Boolean(true)
        );
    }
}

#[test]
fn compliance_policies_come_back_as_they_were() {
    let object = json!({
        "@odata.type": "#microsoft.graph.macOSCompliancePolicy",
        "id": "x", "version": 3, "createdDateTime": "2026-01-01T00:00:00Z",
        "displayName": "Baseline", "description": "", "storageRequireEncryption": true,
        "osMinimumVersion": "15.0", "passwordMinimumLength": null,
        "scheduledActionsForRule": [{ "ruleName": "default", "scheduledActionConfigurations": [
            { "id": "y", "actionType": "block", "gracePeriodHours": 24, "notificationTemplateId": null },
        ]}],
    });
    let loaded = import(&object);
    let written = crate::source::object_to_yaml(&loaded.policy.objects[0]);
    let again = load_text(&written, "again.yaml", &LoadOptions::default());
    assert!(
        again.diagnostics.is_empty(),
        "{written}{:#?}",
        again.diagnostics
    );
    let lowered = lower(&again.policy, &again.files, Options::new()).unwrap();
    assert_eq!(
        lowered.artifacts[0].path,
        "graph/deviceCompliancePolicies/baseline.json"
    );
    let built: Json = serde_json::from_slice(&lowered.artifacts[0].bytes).unwrap();
    let mut wanted = object;
    for made in ["id", "version", "createdDateTime"] {
        wanted.as_object_mut().unwrap().remove(made);
    }
    wanted["scheduledActionsForRule"][0]["scheduledActionConfigurations"][0]
        .as_object_mut()
        .unwrap()
        .remove("id");
    for silent in ["description", "passwordMinimumLength"] {
        wanted.as_object_mut().unwrap().remove(silent);
    }
    assert_eq!(built, wanted);
}

#[test]
fn what_an_export_leaves_out_is_named() {
    let listed = json!({ "value": [{ "name": "Dock", "platforms": "macOS", "settingCount": 3 }], "@odata.nextLink": "https://x" });
    let loaded = import(&listed);
    assert_eq!(codes(&loaded), ["G016", "G020"]);
    assert!(loaded.policy.profiles.is_empty());
    let empty = json!({ "name": "Dock", "platforms": "macOS", "settingCount": 0 });
    assert_eq!(import(&empty).policy.profiles.len(), 1);
    let misspelt = json!({ "@odata.type": "#microsoft.graph.macOSCompliancePolicy", "displayName": "C", "storageRequireEncryptoin": true });
    assert_eq!(codes(&import(&misspelt)), ["G019"]);
}

#[test]
fn other_objects_are_named() {
    let other = json!({ "value": [
        { "@odata.type": "#microsoft.graph.windows10CustomConfiguration", "displayName": "x" },
        { "name": "W", "platforms": "windows10", "technologies": "mdm", "settings": [] },
    ]});
    let loaded = import(&other);
    assert_eq!(codes(&loaded), ["G015", "G015"]);
    assert!(loaded.policy.profiles.is_empty());
    assert!(
        loaded.diagnostics[0]
            .message
            .contains("windows10CustomConfiguration")
    );
    assert_eq!(loaded.diagnostics[1].pointer.as_str(), "/value/1/platforms");
    assert_eq!(codes(&import(&json!({ "name": "package" }))), ["G014"]);
}

#[test]
fn real_policies_come_back_by_way_of_source() {
    let folder =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/policies");
    if !folder.is_dir() {
        println!("skipped: ../shared is not here");
        return;
    }
    let mut policies = 0;
    for entry in std::fs::read_dir(folder.join("intune-my-macs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "json") {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let loaded = import_bytes(&bytes, &path.to_string_lossy());
        if let Policy { profiles, .. } = &loaded.policy
            && !profiles.is_empty()
        {
            policies += 1;
            let text = crate::source::decode(bytes).unwrap();
            assert!(
                loaded.diagnostics.is_empty(),
                "{}: {:#?}",
                path.display(),
                loaded.diagnostics
            );
            assert_eq!(built(&loaded), meaning_of(&text), "{}", path.display());
        }
    }
    assert_eq!(policies, 15);
}

#[test]
fn a_profile_of_apple_configurator_is_known_by_its_properties() {
    let loaded = import(&json!({
        "id": "54fac284-7866-43e5-860a-9c8e10fa3d7d_b4cda2e6-3d9f-4eb6-aac3-bab920178f4a",
        "displayName": "Kiosk",
        "requiresUserAuthentication": false,
        "configurationEndpointUrl": "https://appleconfigurator2.manage.microsoft.com/EnrollmentServer/MDMServiceConfig",
        "enableAuthenticationViaCompanyPortal": false,
        "requireCompanyPortalOnSetupAssistantEnrolledDevices": false,
    }));
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    let object = &loaded.policy.objects[0];
    assert_eq!(object.object_type.name, "enrollmentProfile");
    // Intune gives every tenant its own address, and the rest is what a profile without user affinity says anyway.
    let properties: Vec<_> = object.properties.iter().map(|entry| &entry.key).collect();
    assert!(properties.is_empty(), "{properties:?}");
}
