use crate::check::check;
use crate::source::{LoadOptions, MemoryWorld, load_file, load_folder};

/// What is found in a folder with this one file: code, pointer, message.
fn found(text: &str) -> Vec<String> {
    let world = MemoryWorld::new()
        .with_file("russet.yaml", "russet: 1\n")
        .with_file("a.yaml", text);
    let loaded = load_folder(&world, "".as_ref(), &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    let found = check(&loaded.policy);
    let lines = found.iter().map(|found| {
        format!(
            "{} {} {}",
            found.code.code,
            found.pointer.as_str(),
            found.message
        )
    });
    lines.collect()
}

const DOCK: &str = "payloads:\n  com.apple.dock: { autohide: true }\n";

#[test]
fn names_that_nothing_defines_are_named_at_their_place() {
    let text = format!(
        "profile: Dock\nassign: {{ groups: [Pilot, macOS Endpoint], exclude-filter: x }}\n{DOCK}---\ngroup: macOS Endpoints\n"
    );
    assert_eq!(
        found(&text),
        [
            "R030 /assign/groups/0 nothing in this policy defines the group `Pilot`",
            "R030 /assign/groups/1 nothing in this policy defines the group `macOS Endpoint`",
            "R030 /assign/exclude-filter nothing in this policy defines the assignment filter `x`",
        ]
    );
}

#[test]
fn apps_name_groups_for_each_intent() {
    let text = "app: Edge\ntype: macOSMicrosoftEdgeApp\nassign:\n  required: { groups: [A] }\n  uninstall: { groups: [B] }\n---\ngroup: A\n";
    let found = found(text);
    assert!(
        found.contains(
            &"R030 /assign/uninstall/groups/0 nothing in this policy defines the group `B`"
                .to_owned()
        ),
        "{found:?}"
    );
    assert!(!found.iter().any(|line| line.contains("`A`")), "{found:?}");
}

#[test]
fn an_id_stands_for_itself_and_what_exists_is_known() {
    let text = format!(
        "profile: Dock\nassign: {{ groups: [9b2f2ea4-7a4e-4a37-8a0f-3c2b1d4e5f60, Pilot] }}\n{DOCK}---\ngroups: {{ Pilot: {{ exists: true }} }}\n"
    );
    assert_eq!(found(&text), [""; 0]);
}

#[test]
fn a_file_for_itself_may_name_what_stands_in_others() {
    let world = MemoryWorld::new()
        .with_file("russet.yaml", "russet: 1\n")
        .with_file(
            "a.yaml",
            format!("profile: Dock\nassign: {{ groups: [Pilot] }}\n{DOCK}"),
        );
    let loaded = load_file(&world, "a.yaml".as_ref(), &LoadOptions::default());
    assert!(check(&loaded.policy).is_empty());
}

#[test]
fn circles_of_groups_are_told_once_with_their_way() {
    let circles = |text: &str| -> Vec<String> {
        found(text)
            .into_iter()
            .filter(|line| line.starts_with("C010"))
            .collect()
    };
    assert_eq!(
        circles(
            "groups:\n  B: { members: [C] }\n  A: { members: [D, B] }\n  C: { members: [A] }\n  D:\n"
        ),
        ["C010 /groups/A/members a group is a member of itself: `A` → `B` → `C` → `A`"]
    );
    assert_eq!(
        circles("group: A\nmembers: [A]\n"),
        ["C010 /members a group is a member of itself: `A` → `A`"]
    );
    assert_eq!(
        circles("groups:\n  A: { members: [B, C] }\n  B: { members: [C] }\n  C:\n"),
        [""; 0]
    );
}

#[test]
fn what_graph_demands_is_missed() {
    assert_eq!(
        found("filter: x\n"),
        [
            "G021 /rule the assignment filter `x` has no `rule`, without which Intune does not take a `deviceAndAppManagementAssignmentFilter`"
        ]
    );
    // What exists already needs nothing.
    assert_eq!(found("filters: { x: { exists: true } }\n"), [""; 0]);
}

#[test]
fn conditional_access_says_whom_it_is_for() {
    let found = found(
        "conditional-access: x\n---\ncompliance: y\nsystemIntegrityProtectionEnabled: true\n",
    );
    assert!(
        found.iter().any(|line| line
            .starts_with("G021 /assign the Conditional Access policy `x` does not say whom")),
        "{found:?}"
    );
}

#[test]
fn what_its_author_accepts_is_a_note() {
    let text = format!(
        "profile: Dock\nassign: {{ groups: [Pilot] }}\nallow: {{ R030: made by hand }}\n{DOCK}"
    );
    let world = MemoryWorld::new()
        .with_file("russet.yaml", "russet: 1\n")
        .with_file("a.yaml", text);
    let loaded = load_folder(&world, "".as_ref(), &LoadOptions::default());
    let found = check(&loaded.policy);
    let [found] = found.as_slice() else {
        panic!("{found:#?}");
    };
    assert_eq!(found.severity, crate::diagnostic::Severity::Note);
    assert_eq!(found.help.as_deref(), Some("accepted here: made by hand"));
}
