//! Who gets an object, as the bodies of Graph's `assign` actions.

use super::artifact::{ArtifactKind, GraphRequest};
use super::draft::{Draft, Request, resolved};
use super::json;
use crate::policy::{Assigned, reference};
use crate::value::{Dictionary, Node, Value};
use serde_json::{Map, Value as Json, json};

/// What is assigned.
pub(super) struct Assignment<'a> {
    /// The path of its file, without the ending.
    pub(super) path: &'a str,
    /// Where it was posted, or is listed.
    pub(super) endpoint: &'a str,
    /// What others call it: `app/Company Portal`.
    pub(super) to: String,
}

impl Assignment<'_> {
    /// The file of its `assign` action; `None` where nobody is assigned. `settings` are those of an app's assignments.
    pub(super) fn draft(
        self,
        assigned: Assigned,
        assign: &Node,
        settings: Option<&Json>,
    ) -> Option<Draft> {
        let (body, mut depends_on) = body(assigned, assign, settings)?;
        let endpoint = format!("{}/{}/assign", self.endpoint, reference(&self.to));
        depends_on.push(self.to);
        Some(Draft {
            path: format!("{}.assign.json", self.path),
            kind: ArtifactKind::Assignment,
            bytes: json::file(&body),
            request: Some(Request {
                endpoint,
                order: GraphRequest::ASSIGNMENT,
                depends_on,
                ..Request::default()
            }),
        })
    }
}

/// The body of an `assign` action, and what has to be there before; `None` where nobody is assigned, or where the object
/// is not assigned by such an action.
fn body(assigned: Assigned, assign: &Node, settings: Option<&Json>) -> Option<(Json, Vec<String>)> {
    let assign = assign.value.as_dictionary()?;
    let mut depends_on = Vec::new();
    let (list, assignments) = match assigned {
        Assigned::Never | Assigned::Users => return None,
        Assigned::Policy | Assigned::Configuration => {
            ("assignments", plain(assign, None, &mut depends_on))
        }
        Assigned::Enrollment => (
            "enrollmentConfigurationAssignments",
            plain(
                assign,
                Some("enrollmentConfigurationAssignment"),
                &mut depends_on,
            ),
        ),
        Assigned::Script => (
            "deviceManagementScriptAssignments",
            plain(
                assign,
                Some("deviceManagementScriptAssignment"),
                &mut depends_on,
            ),
        ),
        Assigned::App => (
            "mobileAppAssignments",
            with_intents(assign, settings, &mut depends_on),
        ),
    };
    if assignments.is_empty() {
        return None;
    }
    let mut body = Map::new();
    body.insert(list.to_owned(), assignments.into());
    Some((body.into(), depends_on))
}

fn plain(
    assign: &Dictionary,
    assignment_type: Option<&str>,
    depends_on: &mut Vec<String>,
) -> Vec<Json> {
    let targets = targets(assign, depends_on).into_iter();
    let assignments = targets.map(|target| match assignment_type {
        Some(name) => {
            json!({ "@odata.type": format!("#microsoft.graph.{name}"), "target": target })
        }
        None => json!({ "target": target }),
    });
    assignments.collect()
}

/// Those of an app: every target with what the Macs do with the app.
fn with_intents(
    assign: &Dictionary,
    settings: Option<&Json>,
    depends_on: &mut Vec<String>,
) -> Vec<Json> {
    let mut assignments = Vec::new();
    for entry in assign {
        let Some(assign) = entry.value.value.as_dictionary() else {
            continue;
        };
        for target in targets(assign, depends_on) {
            let is_excluded = target.get("@odata.type").and_then(Json::as_str) == Some(EXCLUDED);
            let mut assignment = json!({
                "@odata.type": "#microsoft.graph.mobileAppAssignment",
                "intent": entry.key,
                "target": target,
            });
            if let (Some(assignment), Some(settings), false) =
                (assignment.as_object_mut(), settings, is_excluded)
            {
                assignment.insert("settings".to_owned(), settings.clone());
            }
            assignments.push(assignment);
        }
    }
    assignments
}

/// The type of a target that does not get it.
const EXCLUDED: &str = "#microsoft.graph.exclusionGroupAssignmentTarget";

/// The targets that an `assign` says: each of those that are included has the filter.
fn targets(assign: &Dictionary, depends_on: &mut Vec<String>) -> Vec<Json> {
    let filter = filter(assign, depends_on);
    let is_true = |field| assign.get(field).and_then(|node| node.value.as_bool()) == Some(true);
    let mut included = Vec::new();
    if is_true("all-devices") {
        included.push(json!({ "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" }));
    }
    if is_true("all-users") {
        included
            .push(json!({ "@odata.type": "#microsoft.graph.allLicensedUsersAssignmentTarget" }));
    }
    for group in texts(assign.get("groups")) {
        included.push(json!({
            "@odata.type": "#microsoft.graph.groupAssignmentTarget",
            "groupId": resolved("group", group, depends_on),
        }));
    }
    for target in &mut included {
        if let (Some(target), Some((id, way))) = (target.as_object_mut(), &filter) {
            target.insert(
                "deviceAndAppManagementAssignmentFilterId".to_owned(),
                id.as_str().into(),
            );
            target.insert(
                "deviceAndAppManagementAssignmentFilterType".to_owned(),
                (*way).into(),
            );
        }
    }
    for group in texts(assign.get("exclude-groups")) {
        included.push(json!({
            "@odata.type": EXCLUDED,
            "groupId": resolved("group", group, depends_on),
        }));
    }
    included
}

/// The id of the filter, and whether a Mac must match it.
fn filter(assign: &Dictionary, depends_on: &mut Vec<String>) -> Option<(String, &'static str)> {
    let ways = [("filter", "include"), ("exclude-filter", "exclude")];
    ways.into_iter().find_map(|(field, way)| {
        let name = assign.get(field)?.value.as_str()?;
        Some((resolved("filter", name, depends_on), way))
    })
}

/// The texts of a list.
pub(super) fn texts(node: Option<&Node>) -> impl Iterator<Item = &str> {
    let items = match node.map(|node| &node.value) {
        Some(Value::Array(items)) => items.as_slice(),
        _ => &[],
    };
    items.iter().filter_map(|item| item.value.as_str())
}
