//! The requests and their order.

use super::*;
use crate::diagnostic::Files;

const GROUPS: &str = "/groups";
const FILTERS: &str = "/deviceManagement/assignmentFilters";
const POLICIES: &str = "/deviceManagement/configurationPolicies";

#[test]
fn steps_come_after_what_they_need() {
    // The group sorts behind the policy by its name, and has the same order.
    let artifacts = [
        object(
            "configurationPolicies/dock",
            POLICIES,
            "Dock",
            &json!({}),
            &["group/Pilot", "filter/macos"],
        ),
        object(
            "configurationPolicies/dock.assign",
            "/deviceManagement/configurationPolicies/{id}/assign",
            "Dock",
            &json!({}),
            &["group/Pilot", "deviceManagement/configurationPolicies/Dock"],
        ),
        object("groups/pilot", GROUPS, "Pilot", &json!({}), &[]),
    ];
    let plan = planned(&artifacts);
    let paths: Vec<&str> = plan.steps.iter().map(|step| step.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "graph/groups/pilot.json",
            "graph/configurationPolicies/dock.json",
            "graph/configurationPolicies/dock.assign.json"
        ]
    );
    let needs: Vec<String> = plan.steps[1].needs.iter().map(Need::text).collect();
    assert_eq!(needs, ["group/Pilot (step 1)", "filter/macos"]);
}

#[test]
fn what_nothing_makes_must_exist_already() {
    let artifacts = [
        object(
            "a",
            POLICIES,
            "A",
            &json!({}),
            &["group/Pilot", "role-scope-tag/Berlin", "odd"],
        ),
        object("b", POLICIES, "B", &json!({}), &["group/Pilot"]),
        // A filter is no group, whatever it is called.
        object("c", FILTERS, "Pilot", &json!({}), &[]),
    ];
    let plan = planned(&artifacts);
    let existing: Vec<(&str, &str, &[String])> = plan
        .existing
        .iter()
        .map(|one| {
            (
                one.title.as_str(),
                one.name.as_str(),
                one.needed_by.as_slice(),
            )
        })
        .collect();
    assert_eq!(
        existing,
        [
            ("", "odd", &["A".to_owned()][..]),
            ("group", "Pilot", &["A".to_owned(), "B".to_owned()]),
            ("scope tag", "Berlin", &["A".to_owned()]),
        ]
    );
    let groups = needed(&plan, "groups").unwrap();
    assert_eq!(groups.because.found, ["Pilot"]);
    assert!(needed(&plan, "filters").is_none());
}

#[test]
fn a_cycle_is_named_whole() {
    let artifacts = [
        object("a", GROUPS, "A", &json!({}), &["group/B"]),
        object("b", GROUPS, "B", &json!({}), &["group/A"]),
        object("c", POLICIES, "C", &json!({}), &["group/B"]),
    ];
    let error = plan(&Policy::default(), &artifacts).unwrap_err();
    assert_eq!(
        error.to_string(),
        "these need each other, so none of them can come first: group/A → group/B → group/A"
    );
}

#[test]
fn the_order_of_requests_counts_before_their_names() {
    let mut first = object("z", POLICIES, "Z", &json!({}), &[]);
    first.graph.as_mut().unwrap().order = 100;
    let plan = planned(&[object("a", POLICIES, "A", &json!({}), &[]), first]);
    assert_eq!(plan.steps[0].name, "Z");
}

#[test]
fn what_no_request_carries_is_named() {
    let mut declaration = object("x", "", "Passcode", &json!({}), &[]);
    declaration.graph = None;
    let mut carried = declaration.clone();
    carried.name = "Dock".to_owned();
    let plan = planned(&[
        declaration,
        carried,
        object("d", POLICIES, "Dock", &json!({}), &[]),
    ]);
    assert_eq!(plan.elsewhere, ["graph/x.json"]);
}

#[test]
fn the_package_of_an_app_is_uploaded_after_it() {
    let mut app = object(
        "app",
        "/deviceAppManagement/mobileApps",
        "Portal",
        &json!({}),
        &[],
    );
    app.graph.as_mut().unwrap().content = Some(crate::lower::Content {
        file: "apps/portal.pkg".to_owned(),
        size: 3,
        sha256: "abc".to_owned(),
        endpoint: "/x/contentVersions".to_owned(),
    });
    let plan = planned(&[app]);
    assert_eq!(
        plan.steps[0].upload.as_ref().unwrap().file,
        "apps/portal.pkg"
    );
    assert!(to_markdown(&plan, &Files::new()).contains(", then `apps/portal.pkg`"));
    assert!(to_json(&plan, &Files::new()).contains("\"sha256\": \"abc\""));
}
