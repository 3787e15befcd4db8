//! Compliance policies, and what profiles say to Graph.

use super::*;
use crate::lower::{ArtifactKind, Options, lower};
use crate::policy::Kind;
use serde_json::{Value as Json, json};

const BASELINE: &str = "\
compliance: Baseline
description: What every Mac must be
assign:
  all-devices: true
role-scope-tags:
  - Berlin
storageRequireEncryption: true
osMinimumVersion: \"15.0\"
gatekeeperAllowedAppSource: macAppStore
scheduledActionsForRule:
  - ruleName: default
    scheduledActionConfigurations:
      - actionType: block
        gracePeriodHours: 24
        notificationTemplateId: null
graph:
  managedEmailProfileRequired: false
  later: null
";

fn object(text: &str) -> Json {
    let loaded = load_document(text);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", faults(&loaded));
    let lowered = lower(&loaded.policy, &loaded.files, Options::new()).unwrap();
    assert!(lowered.diagnostics.is_empty());
    let artifact = &lowered.artifacts[0];
    assert_eq!(artifact.kind, ArtifactKind::Object(Kind::Compliance));
    serde_json::from_slice(&artifact.bytes).unwrap()
}

#[test]
fn a_compliance_policy_has_the_properties_of_graph() {
    let loaded = load_document(BASELINE);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", faults(&loaded));
    let compliance = &loaded.policy.objects[0];
    assert_eq!(compliance.name, "Baseline");
    assert_eq!(object_to_yaml(compliance), BASELINE);
    let object = object(BASELINE);
    assert_eq!(
        object["@odata.type"],
        "#microsoft.graph.macOSCompliancePolicy"
    );
    assert_eq!(object["displayName"], "Baseline");
    assert_eq!(object["description"], "What every Mac must be");
    assert_eq!(object["managedEmailProfileRequired"], false);
    assert_eq!(object["later"], Json::Null);
    let action = &object["scheduledActionsForRule"][0]["scheduledActionConfigurations"][0];
    assert_eq!(
        *action,
        json!({ "actionType": "block", "gracePeriodHours": 24, "notificationTemplateId": null })
    );
}

#[test]
fn a_mac_that_fails_is_not_compliant_at_once() {
    let object = object("compliance: Baseline\nfirewallEnabled: true\n");
    let action = &object["scheduledActionsForRule"][0]["scheduledActionConfigurations"][0];
    assert_eq!(
        (&action["actionType"], &action["gracePeriodHours"]),
        (&json!("block"), &json!(0))
    );
}

#[test]
fn what_a_build_asks_of_graph_is_in_the_manifest() {
    let loaded = load_document(BASELINE);
    let lowered = lower(&loaded.policy, &loaded.files, Options::new()).unwrap();
    let artifact = &lowered.artifacts[0];
    assert_eq!(
        artifact.path,
        "graph/deviceCompliancePolicies/baseline.json"
    );
    assert_eq!(artifact.source.as_deref(), Some("a.yaml"));
    let graph = artifact.graph.as_ref().unwrap();
    assert_eq!(graph.endpoint, "/deviceManagement/deviceCompliancePolicies");
    assert_eq!(graph.order, 500);
    assert_eq!(graph.depends_on, ["role-scope-tag/Berlin"]);
    assert_eq!(graph.provides.as_deref(), Some("compliance/Baseline"));
    let object: Json = serde_json::from_slice(&artifact.bytes).unwrap();
    assert_eq!(
        object["roleScopeTagIds"],
        json!(["{role-scope-tag/Berlin}"])
    );
    let assignment = &lowered.artifacts[1];
    assert_eq!(
        assignment.path,
        "graph/deviceCompliancePolicies/baseline.assign.json"
    );
    let graph = assignment.graph.as_ref().unwrap();
    assert_eq!(
        graph.endpoint,
        "/deviceManagement/deviceCompliancePolicies/{compliance/Baseline}/assign"
    );
    assert_eq!(graph.depends_on, ["compliance/Baseline"]);
}

#[test]
fn unknown_properties_and_values_are_reported() {
    let cases = [
        (
            "storageRequireEncryptoin: true",
            "P019 a.yaml:2 /storageRequireEncryptoin",
            "did you mean `storageRequireEncryption`?",
        ),
        (
            "discription: x",
            "P019 a.yaml:2 /discription",
            "did you mean `description`?",
        ),
        (
            "firewallEnabled: \"yes\"",
            "P020 a.yaml:2 /firewallEnabled",
            "write `true` or `false`",
        ),
        (
            "gatekeeperAllowedAppSource: macAppStor",
            "P020 a.yaml:2 /gatekeeperAllowedAppSource",
            "did you mean `macAppStore`?",
        ),
        (
            "osMinimumVersion:",
            "P023 a.yaml:2 /osMinimumVersion",
            "write a value or leave the property out",
        ),
        (
            "scheduledActionsForRule: [{ ruleNam: x }]",
            "P019 a.yaml:2 /scheduledActionsForRule/0/ruleNam",
            "did you mean `ruleName`?",
        ),
        ("id: x", "P019 a.yaml:2 /id", "leave it out"),
        ("graph: []", "P020 a.yaml:2 /graph", "write a dictionary"),
    ];
    for (line, fault, advice) in cases {
        let loaded = load_document(&format!("compliance: Baseline\n{line}\n"));
        assert!(
            faults(&loaded)[0].starts_with(fault),
            "{:#?}",
            faults(&loaded)
        );
        assert_eq!(help(&loaded), advice, "{line}");
        assert_eq!(loaded.policy.objects.len(), 1);
    }
}

#[test]
fn two_compliance_policies_of_one_name_collide() {
    let loaded = load_document("compliance: A\n---\ncompliance: a\n");
    let lowered = lower(&loaded.policy, &loaded.files, Options::new()).unwrap();
    assert_eq!(lowered.diagnostics[0].code.code, "C040");
}

#[test]
fn properties_of_graph_survive() {
    let text = "profile: Dock\ndeliver: settings-catalog\ngraph:\n  technologies: mdm\n  priorityMetaData:\n    priority: 1\n    x: null\n    \
                w: false\n  settings:\n    - settingDefinitionId: b\n    - settingDefinitionId: a\n      z: null\n\
                payloads:\n  com.apple.dock:\n    autohide: true\n";
    let loaded = load_document(text);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", faults(&loaded));
    let profile = &loaded.policy.profiles[0];
    assert_eq!(profile_to_yaml(profile), text);
    let lowered = lower(&loaded.policy, &loaded.files, Options::new()).unwrap();
    let object: serde_json::Value = serde_json::from_slice(&lowered.artifacts[0].bytes).unwrap();
    assert_eq!(object["technologies"], "mdm");
    assert_eq!(
        object["priorityMetaData"],
        json!({ "priority": 1, "x": null, "w": false })
    );
    assert_eq!(object["settingCount"], 3);
    assert_eq!(
        object["settings"][0],
        json!({ "id": "0", "settingInstance": { "settingDefinitionId": "a", "z": null } })
    );
    assert_eq!(
        object["settings"][1]["settingInstance"]["settingDefinitionId"],
        "b"
    );
}

#[test]
fn settings_under_graph_go_with_the_catalog_only() {
    let lowered = |deliver: &str| {
        let loaded = load_document(&format!(
            "profile: Dock\ndeliver: {deliver}\ngraph: {{ settings: [{{ settingDefinitionId: a }}] }}\npayloads:\n  com.contoso.app: {{ a: 1 }}\n"
        ));
        let lowered = lower(&loaded.policy, &loaded.files, Options::new()).unwrap();
        let codes: Vec<_> = lowered
            .diagnostics
            .iter()
            .map(|found| found.code.code)
            .collect();
        codes.join(" ")
    };
    assert_eq!(lowered("mobileconfig"), "G040");
    assert_eq!(lowered("preference-file"), "G040");
    assert_eq!(
        lowered("auto"),
        "G001",
        "the catalog it has to be, and that lacks the domain"
    );

    let loaded = load_document("profile: Dock\ngraph: { settings: 1 }\n");
    assert!(faults(&loaded)[0].starts_with("P020 a.yaml:2 /graph/settings"));
}

#[test]
fn properties_of_graph_go_into_custom_objects() {
    let loaded = load_document(
        "profile: Dock\ndeliver: mobileconfig\ngraph: { payloadFileName: mine.mobileconfig, roleScopeTagIds: [\"3\"] }\npayloads:\n  com.apple.dock: { autohide: true }\n",
    );
    let lowered = lower(&loaded.policy, &loaded.files, Options::new()).unwrap();
    assert!(lowered.diagnostics.is_empty());
    let object: Json = serde_json::from_slice(&lowered.artifacts[1].bytes).unwrap();
    assert_eq!(object["payloadFileName"], "mine.mobileconfig");
    assert_eq!(object["roleScopeTagIds"], json!(["3"]));
}

#[test]
fn a_profile_that_extends_another_has_its_settings_too() {
    let loaded = load_document(
        "profile: A\ngraph: { name: Old, technologies: mdm, settings: [{ settingDefinitionId: a }] }\n---\n\
         profile: B\nextends: A\ngraph: { description: x }\n",
    );
    assert!(loaded.diagnostics.is_empty(), "{:#?}", faults(&loaded));
    let lowered = lower(&loaded.policy, &loaded.files, Options::new()).unwrap();
    let object =
        |index: usize| -> Json { serde_json::from_slice(&lowered.artifacts[index].bytes).unwrap() };
    assert_eq!(
        (&object(0)["name"], &object(0)["settingCount"]),
        (&json!("Old"), &json!(1))
    );
    assert_eq!(
        (&object(1)["name"], &object(1)["settingCount"]),
        (&json!("B"), &json!(1))
    );
    assert_eq!(object(1)["technologies"], "mdm");
}
