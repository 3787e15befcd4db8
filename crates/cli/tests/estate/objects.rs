//! Objects of Graph that are no profiles: in from a tenant, out again, and with the ids of another one.

use super::support::{folder, russet};
use std::fs;

const TENANT: &str = r##"{ "value": [
    { "@odata.type": "#microsoft.graph.macOSOfficeSuiteApp", "id": "1", "displayName": "Microsoft 365", "publisher": "Microsoft",
      "isAssigned": true, "publishingState": "published", "largeIcon": null,
      "assignments": [{ "id": "x", "intent": "required", "target": {
        "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget",
        "deviceAndAppManagementAssignmentFilterId": "5c1ab9d3-0b4e-4f0c-8d0e-6a7b8c9d0e1f",
        "deviceAndAppManagementAssignmentFilterType": "include" } }] },
    { "displayName": "Device name", "scriptContent": "IyEvYmluL3NoCmV4aXQgMAo=", "runAsAccount": "system", "fileName": "device-name.sh" },
    { "displayName": "Macs", "mailNickname": "macs", "mailEnabled": false, "securityEnabled": true, "groupTypes": ["DynamicMembership"],
      "membershipRule": "(device.enrollmentProfileName -eq \"macOS corporate\")", "membershipRuleProcessingState": "On" },
    { "@odata.type": "#microsoft.graph.windows10CompliancePolicy", "displayName": "Windows" }
] }"##;

#[test]
fn a_tenant_becomes_source_and_builds_again() {
    let folder = folder(&[("tenant.json", TENANT)]);
    let (code, out, err) = russet(folder.path(), &["import", "tenant.json", "--out", "mac"]);
    assert_eq!(code, 0, "{out}{err}");
    insta::assert_snapshot!(out, @r"
    apps/microsoft-365.yaml   app           tenant.json
    scripts/device-name.yaml  shell script  tenant.json
    groups/macs.yaml          group         tenant.json
    mac: 5 files, 5 new or changed
    ");
    assert!(
        err.contains("windows10CompliancePolicy` is left alone"),
        "{err}"
    );
    let script = fs::read_to_string(folder.path().join("mac/files/device-name.sh")).unwrap();
    assert_eq!(script, "#!/bin/sh\nexit 0\n");
    let (code, out, err) = russet(folder.path(), &["build", "mac"]);
    assert_eq!(code, 0, "{out}{err}");
    let assignment = "mac/out/graph/mobileApps/microsoft-365.assign.json";
    let assignment = fs::read_to_string(folder.path().join(assignment)).unwrap();
    assert!(
        assignment.contains("5c1ab9d3-0b4e-4f0c-8d0e-6a7b8c9d0e1f"),
        "{assignment}"
    );
    // The same again changes nothing.
    let (code, out, _) = russet(folder.path(), &["import", "tenant.json", "--out", "mac"]);
    assert_eq!(code, 0);
    assert!(out.ends_with("0 new or changed\n"), "{out}");
}

#[test]
fn what_was_built_says_the_same_when_it_is_imported() {
    let folder = folder(&[("tenant.json", TENANT)]);
    for arguments in [
        &["import", "tenant.json", "--out", "one"][..],
        &["build", "one"],
        &["import", "one/out/graph", "--out", "two"],
    ] {
        let (code, out, err) = russet(folder.path(), arguments);
        assert_eq!(code, 0, "{arguments:?}{out}{err}");
    }
    let (code, out, err) = russet(folder.path(), &["diff", "one", "two"]);
    assert_eq!(code, 0, "{out}{err}");
}

#[test]
fn ids_of_a_tenant_take_the_place_of_names() {
    let folder = folder(&[
        ("mac/russet.yaml", "russet: 1\nidentifier: com.contoso\n"),
        (
            "mac/all.yaml",
            "profile: Dock\nassign: { groups: [Pilot], filter: Corporate }\npayloads:\n  com.apple.dock: { autohide: true }\n---\n\
             groups: { Pilot: { exists: true } }\n---\nfilters: { Corporate: { exists: true } }\n",
        ),
        (
            "ids.json",
            r#"{ "group": { "Pilot": "9b2f2ea4-7a4e-4a37-8a0f-3c2b1d4e5f60" } }"#,
        ),
        (
            "bad.json",
            r#"{ "Pilot": "9b2f2ea4-7a4e-4a37-8a0f-3c2b1d4e5f60" }"#,
        ),
    ]);
    let (code, out, err) = russet(folder.path(), &["build", "mac", "--ids", "ids.json"]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(err.contains("note: `filter/Corporate` has no id"), "{err}");
    let assignment = "mac/out/graph/configurationPolicies/dock.assign.json";
    let assignment = fs::read_to_string(folder.path().join(assignment)).unwrap();
    assert!(
        assignment.contains("\"9b2f2ea4-7a4e-4a37-8a0f-3c2b1d4e5f60\""),
        "{assignment}"
    );
    assert!(
        assignment.contains("\"{filter/Corporate}\""),
        "{assignment}"
    );
    let (code, _, err) = russet(folder.path(), &["build", "mac", "--ids", "bad.json"]);
    assert_eq!(code, 2);
    assert!(err.contains("write `group/Pilot`"), "{err}");
}

#[test]
fn what_is_named_and_not_imported_is_said_to_exist() {
    let backup = r##"{ "@odata.type": "#microsoft.graph.macOSMicrosoftEdgeApp", "displayName": "Edge", "channel": "stable",
        "assignments": [{ "intent": "required", "target": { "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            "groupId": "9b2f2ea4-7a4e-4a37-8a0f-3c2b1d4e5f60", "groupDisplayName": "Pilot Macs" } }] }"##;
    let folder = folder(&[("edge.json", backup)]);
    for _ in 0..2 {
        let (code, out, err) = russet(folder.path(), &["import", "edge.json", "--out", "mac"]);
        assert_eq!(code, 0, "{out}{err}");
        assert!(out.contains("groups/pilot-macs.yaml"), "{out}");
    }
    let group = fs::read_to_string(folder.path().join("mac/groups/pilot-macs.yaml")).unwrap();
    assert!(
        group.ends_with("group: Pilot Macs\nexists: true\n"),
        "{group}"
    );
    let (code, out, err) = russet(folder.path(), &["build", "mac"]);
    assert_eq!(code, 0, "{out}{err}");
}
