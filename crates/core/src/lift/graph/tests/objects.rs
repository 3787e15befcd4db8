//! Objects that are no profiles, as Graph answers them.

use super::*;
use crate::policy::Kind;
use crate::source::object_to_yaml;

const TENANT_GROUP: &str = "9b2f2ea4-7a4e-4a37-8a0f-3c2b1d4e5f60";
const TENANT_FILTER: &str = "5c1ab9d3-0b4e-4f0c-8d0e-6a7b8c9d0e1f";

/// The documents of everything in a file.
fn documents(json: &Json) -> Vec<String> {
    let loaded = import(json);
    loaded.policy.objects.iter().map(object_to_yaml).collect()
}

fn document(json: &Json) -> String {
    documents(json).join("---\n")
}

#[test]
fn an_app_has_what_its_macs_do_with_it() {
    let filtered = json!({
        "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget",
        "deviceAndAppManagementAssignmentFilterId": TENANT_FILTER,
        "deviceAndAppManagementAssignmentFilterType": "include",
    });
    let group =
        json!({ "@odata.type": "#microsoft.graph.groupAssignmentTarget", "groupId": TENANT_GROUP });
    let app = json!({
        "@odata.type": "#microsoft.graph.macOSMicrosoftEdgeApp", "id": "1", "displayName": "Edge",
        "publisher": "Microsoft", "channel": "beta", "isAssigned": true, "publishingState": "published",
        "largeIcon": null, "uploadState": 1, "dependentAppCount": 0,
        "assignments": [
            { "intent": "required", "target": filtered }, { "intent": "available", "target": group },
        ],
    });
    let text = document(&app);
    let wanted = [
        "app: Edge\ntype: macOSMicrosoftEdgeApp\n".to_owned(),
        format!("  available:\n    groups:\n      - \"{TENANT_GROUP}\"\n"),
        format!("  required:\n    all-devices: true\n    filter: \"{TENANT_FILTER}\"\n"),
        "channel: beta\n".to_owned(),
    ];
    for part in wanted {
        assert!(text.contains(&part), "{part}\n{text}");
    }
    for made in [
        "isAssigned",
        "publishingState",
        "largeIcon",
        "uploadState",
        "dependentAppCount",
    ] {
        assert!(!text.contains(made), "{text}");
    }
}

#[test]
fn objects_without_a_type_are_known_by_what_only_they_have() {
    let cases = [
        (
            json!({ "displayName": "A", "mailNickname": "a", "securityEnabled": true, "mailEnabled": false, "groupTypes": [] }),
            Kind::Group,
        ),
        (
            json!({ "displayName": "A", "platform": "macOS", "rule": "(device.model -eq \"x\")" }),
            Kind::Filter,
        ),
        (
            json!({ "displayName": "A", "scriptContent": "IyEvYmluL3No", "runAsAccount": "system" }),
            Kind::Script,
        ),
        (
            json!({ "displayName": "A", "scriptContent": "IyEvYmluL3No", "runAsAccount": "system", "customAttributeType": "string" }),
            Kind::CustomAttribute,
        ),
        (
            json!({ "displayName": "A", "conditions": {}, "grantControls": {}, "state": "enabled" }),
            Kind::ConditionalAccess,
        ),
    ];
    for (object, kind) in cases {
        for wrapped in [
            object.clone(),
            json!({ "value": [object.clone()] }),
            json!([object]),
        ] {
            let loaded = import(&wrapped);
            let [found] = loaded.policy.objects.as_slice() else {
                panic!("{wrapped}");
            };
            assert_eq!((found.kind(), found.name.as_str()), (kind, "A"));
        }
    }
}

#[test]
fn what_follows_anyway_is_not_written() {
    let group = json!({
        "displayName": "macOS Endpoints", "mailEnabled": false, "mailNickname": "macos-endpoints",
        "securityEnabled": true, "groupTypes": ["DynamicMembership"],
        "membershipRule": "(device.enrollmentProfileName -eq \"macOS corporate\")",
        "membershipRuleProcessingState": "On",
    });
    assert_eq!(
        document(&group),
        "group: macOS Endpoints\nmembershipRule: (device.enrollmentProfileName -eq \"macOS corporate\")\n"
    );
}

#[test]
fn a_script_comes_back_as_its_bytes() {
    let script = json!({
        "displayName": "Device name", "scriptContent": "IyEvYmluL3NoCmV4aXQgMAo=", "runAsAccount": "system",
        "fileName": "device-name.sh", "retryCount": 3, "executionFrequency": "P1D",
    });
    let loaded = import(&script);
    let content = loaded.policy.objects[0].property("scriptContent").unwrap();
    assert_eq!(content.value, Value::Data(b"#!/bin/sh\nexit 0\n".to_vec()));
}

#[test]
fn a_restriction_under_the_name_of_its_part_is_read() {
    let restriction = json!({
        "@odata.type": "#microsoft.graph.deviceEnrollmentPlatformRestriction", "displayName": "Macs",
        "platformRestriction": { "platformBlocked": false, "osMinimumVersion": "15.0", "osMaximumVersion": null },
    });
    let text = document(&restriction);
    assert!(
        text.starts_with(
            "enrollment: Macs\ntype: deviceEnrollmentPlatformRestrictionConfiguration\n"
        ),
        "{text}"
    );
    assert!(
        text.contains("\"@odata.type\": \"#microsoft.graph.deviceEnrollmentPlatformRestriction\""),
        "{text}"
    );
}

#[test]
fn what_graph_does_not_have_is_said_and_kept() {
    let filter = json!({
        "displayName": "A", "platform": "macOS", "rule": "x", "rulle": "y", "assignmentFilterManagementType": "device",
    });
    let loaded = import(&filter);
    let found: Vec<_> = loaded
        .diagnostics
        .iter()
        .map(|found| (found.code.code, found.pointer.as_str()))
        .collect();
    assert_eq!(
        found,
        [
            ("G019", "/rulle"),
            ("G019", "/assignmentFilterManagementType")
        ]
    );
    let text = object_to_yaml(&loaded.policy.objects[0]);
    assert!(
        text.contains("graph:\n  rulle: \"y\"\n  assignmentFilterManagementType: device\n"),
        "{text}"
    );
}
