//! `assignments` of an object, as policy source says it.

use super::apps::shared_settings;
use super::{field, items, text};
use crate::diagnostic::{Diagnostic, Pointer, rules};
use crate::value::{Dictionary, Node, Value};
use std::collections::BTreeSet;

/// The assignment filter that stands for none.
const NO_FILTER: &str = "00000000-0000-0000-0000-000000000000";

/// The lists of the bodies of `assign` actions, beside that of an object itself.
const LISTS: [&str; 4] = [
    "assignments",
    "mobileAppAssignments",
    "deviceManagementScriptAssignments",
    "enrollmentConfigurationAssignments",
];

/// What the body of an `assign` action says.
#[derive(Debug)]
pub struct AssignmentBody {
    /// Who gets the object.
    pub assign: Node,
    /// The settings that its assignments share, of an app.
    pub settings: Option<Dictionary>,
}

/// What the body of an `assign` action says; `None` where the JSON is no such body.
#[must_use]
pub fn assignment_body(root: &Node) -> Option<AssignmentBody> {
    let [entry] = root.value.as_dictionary()?.iter().as_slice() else {
        return None;
    };
    if !LISTS.contains(&entry.key.as_str()) {
        return None;
    }
    let mut object = Dictionary::new();
    object.set("assignments", entry.value.value.clone());
    let object = Node::new(object, root.span);
    // What cannot be expressed is said where the object itself is read; here there is none.
    let mut unsaid = Vec::new();
    let assign = match entry.key.as_str() {
        "mobileAppAssignments" => read_intents(&object, &Pointer::root(), &mut unsaid),
        _ => read(&object, &Pointer::root(), &mut unsaid),
    };
    Some(AssignmentBody {
        assign: assign?,
        settings: shared_settings(&object).ok().flatten(),
    })
}

/// Who gets an object; `None` where it says nothing of that. Groups and filters of which only the id is known are
/// called by it.
pub(super) fn read(
    node: &Node,
    pointer: &Pointer,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Node> {
    read_some(node, |_| true, pointer, diagnostics)
}

/// Who gets an app, by what their Macs do with it.
pub(super) fn read_intents(
    node: &Node,
    pointer: &Pointer,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Node> {
    let assignments = items(node, "assignments").iter();
    let intents: BTreeSet<&str> = assignments
        .filter_map(|assignment| text(assignment, "intent"))
        .collect();
    let mut assign = Dictionary::new();
    for intent in intents {
        let has_it = |assignment: &Node| text(assignment, "intent") == Some(intent);
        if let Some(targets) = read_some(node, has_it, pointer, diagnostics) {
            assign.set(intent, targets.value);
        }
    }
    (!assign.is_empty()).then(|| Node::derived(assign))
}

/// Those of the assignments that are asked for.
fn read_some(
    node: &Node,
    is_meant: impl Fn(&Node) -> bool,
    pointer: &Pointer,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Node> {
    let assignments = items(node, "assignments").iter().enumerate();
    let mut assign = Assign::default();
    for (index, assignment) in assignments.filter(|(_, assignment)| is_meant(assignment)) {
        let target = field(assignment, "target").unwrap_or(assignment);
        if !assign.target(target) {
            let odata = text(target, "@odata.type").unwrap_or("no type");
            let message = format!("an assignment to `{odata}` cannot be expressed and is left out");
            let pointer = pointer.key("assignments").index(index);
            let found = Diagnostic::new(&rules::G017, message, assignment.span, pointer);
            diagnostics.push(found.with_help("write who gets it under `assign`"));
        }
    }
    if assign.filters.len() > 1 {
        let message = "the assignments of this object have different filters, and a profile has one: it is assigned to nobody";
        let place = field(node, "assignments").map_or(node.span, |node| node.span);
        let found = Diagnostic::new(&rules::G017, message, place, pointer.key("assignments"));
        diagnostics.push(found.with_help("make a profile for each filter, and write who gets it"));
        return None;
    }
    assign.into_node()
}

#[derive(Default)]
struct Assign {
    all_devices: bool,
    all_users: bool,
    groups: Vec<String>,
    excluded: Vec<String>,
    /// Whether a Mac must match it, and its name; `None` for an inclusion without a filter.
    filters: BTreeSet<Option<(bool, String)>>,
}

impl Assign {
    /// Takes in a target; `false` where it is none that is known.
    fn target(&mut self, target: &Node) -> bool {
        let odata = text(target, "@odata.type").unwrap_or_default();
        match odata.rsplit('.').next().unwrap_or_default() {
            "allDevicesAssignmentTarget" => self.all_devices = true,
            "allLicensedUsersAssignmentTarget" => self.all_users = true,
            "groupAssignmentTarget" => match group(target) {
                Some(group) => self.groups.push(group),
                None => return false,
            },
            "exclusionGroupAssignmentTarget" => {
                return group(target)
                    .map(|group| self.excluded.push(group))
                    .is_some();
            }
            _ => return false,
        }
        self.filters.insert(filter(target));
        true
    }

    fn into_node(self) -> Option<Node> {
        let mut assign = Dictionary::new();
        if self.all_devices {
            assign.set("all-devices", true);
        }
        if self.all_users {
            assign.set("all-users", true);
        }
        for (field, groups) in [("groups", self.groups), ("exclude-groups", self.excluded)] {
            if !groups.is_empty() {
                let groups = groups.into_iter().map(Node::derived);
                assign.set(field, Value::Array(groups.collect()));
            }
        }
        if let Some((must_match, name)) = self.filters.into_iter().flatten().next() {
            let field = if must_match {
                "filter"
            } else {
                "exclude-filter"
            };
            assign.set(field, name);
        }
        (!assign.is_empty()).then(|| Node::derived(assign))
    }
}

/// The name of a group where a backup has one, else its id.
fn group(target: &Node) -> Option<String> {
    ["groupDisplayName", "groupName", "displayName", "groupId"]
        .iter()
        .find_map(|name| text(target, name).filter(|text| !text.is_empty()))
        .map(|id| named(id).to_owned())
}

/// The name in `{group/Pilot}`, which stands in place of an id; else the id.
fn named(id: &str) -> &str {
    let key = id.strip_prefix('{').and_then(|id| id.strip_suffix('}'));
    key.and_then(|key| key.split_once('/'))
        .map_or(id, |(_, name)| name)
}

fn filter(target: &Node) -> Option<(bool, String)> {
    let kind = text(target, "deviceAndAppManagementAssignmentFilterType")?;
    let name = [
        "filterDisplayName",
        "filterName",
        "deviceAndAppManagementAssignmentFilterId",
    ]
    .iter()
    .find_map(|name| text(target, name).filter(|text| !text.is_empty()))?;
    match kind {
        "include" if name != NO_FILTER => Some((true, named(name).to_owned())),
        "exclude" if name != NO_FILTER => Some((false, named(name).to_owned())),
        _ => None,
    }
}
