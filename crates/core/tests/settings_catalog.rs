//! Settings-catalog policies: as they come out, and held against policies that Microsoft publishes for Intune.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

use russet::diagnostic::{Files, Severity};
use russet::lift;
use russet::lower::settings_catalog::{diagnose, settings_catalog};
use russet::policy::Profile;
use russet::source::{LoadOptions, load_text, read_json};
use serde_json::{Map, Value as Json, json};
use std::path::{Path, PathBuf};

/// The root of the repository.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The policies that we wrote after Microsoft's, by the name of the file.
fn policies() -> Vec<(String, Profile)> {
    let folder = repository().join("tests/policies/intune-my-macs");
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).unwrap();
            (name, profile(&text))
        })
        .collect()
}

fn profile(text: &str) -> Profile {
    let mut loaded = load_text(text, "policy.yaml", &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    assert_eq!(loaded.policy.profiles.len(), 1);
    loaded.policy.profiles.remove(0)
}

#[test]
fn policies_come_out_as_they_did_before() {
    for (name, profile) in policies() {
        let policy = settings_catalog(&profile).unwrap();
        insta::assert_json_snapshot!(name, policy);
    }
}

#[test]
fn policies_come_out_with_the_definitions_values_and_nesting_of_microsofts() {
    let corpus = repository().join("../shared/corpus/policies/intune-my-macs");
    if !corpus.is_dir() {
        println!("skipped: ../shared is not here");
        return;
    }
    let policies = policies();
    assert_eq!(policies.len(), 15);
    for (name, profile) in policies {
        let text = std::fs::read_to_string(corpus.join(format!("{name}.json"))).unwrap();
        let theirs: Json = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
        let ours = settings_catalog(&profile).unwrap();
        assert_eq!(meaning(&ours), meaning(&theirs), "{name}");
        for field in [
            "platforms",
            "technologies",
            "roleScopeTagIds",
            "templateReference",
        ] {
            assert_eq!(ours[field], theirs[field], "{name}: {field}");
        }
    }
}

#[test]
fn policies_of_microsoft_come_back_from_source() {
    let corpus = repository().join("../shared/corpus/policies/intune-my-macs");
    if !corpus.is_dir() {
        println!("skipped: ../shared is not here");
        return;
    }
    for (name, profile) in policies() {
        let text = std::fs::read_to_string(corpus.join(format!("{name}.json"))).unwrap();
        let mut files = Files::new();
        let file = files.add(format!("{name}.json"), text.as_str());
        let (root, problems) = read_json(&text, file);
        assert!(problems.is_empty(), "{name}: {problems:#?}");
        let (lifted, problems) = lift::settings_catalog(&root.unwrap());
        assert!(problems.is_empty(), "{name}: {problems:#?}");
        for payload in &lifted.payloads {
            let ours = profile
                .payloads
                .iter()
                .find(|ours| ours.payload_type == payload.payload_type);
            assert_eq!(ours.unwrap().content, payload.content, "{name}");
        }
        let again = settings_catalog(&lifted).unwrap();
        let theirs: Json = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
        assert_eq!(meaning(&again), meaning(&theirs), "{name}");
    }
}

#[test]
fn policies_of_microsoft_lose_nothing() {
    for (name, profile) in policies() {
        let lost: Vec<_> = diagnose(&profile)
            .into_iter()
            .filter(|found| found.severity != Severity::Note)
            .collect();
        assert!(lost.is_empty(), "{name}: {lost:#?}");
    }
}

/// What a policy means: its settings in one order, without fields that are null, ids in lower case, and today's id
/// for a group that was replaced.
fn meaning(policy: &Json) -> Json {
    let settings = policy["settings"].as_array().unwrap();
    sorted(
        settings
            .iter()
            .map(|setting| instance(&setting["settingInstance"])),
    )
}

fn instance(instance: &Json) -> Json {
    let id = lower(&instance["settingDefinitionId"]);
    let mut meaning = Map::new();
    meaning.insert("kind".to_owned(), instance["@odata.type"].clone());
    let selection =
        |value: &Json| json!({ "option": lower(&value["value"]), "children": children(value) });
    let simple = |value: &Json| json!([value["@odata.type"], value["value"]]);
    let list = |name: &str| instance[name].as_array().cloned().unwrap_or_default();
    let value = match instance["@odata.type"]
        .as_str()
        .unwrap()
        .rsplit_once("Configuration")
    {
        Some((_, "ChoiceSettingInstance")) => selection(&instance["choiceSettingValue"]),
        Some((_, "SimpleSettingInstance")) => simple(&instance["simpleSettingValue"]),
        Some((_, "SimpleSettingCollectionInstance")) => list("simpleSettingCollectionValue")
            .iter()
            .map(simple)
            .collect(),
        Some((_, "GroupSettingCollectionInstance")) => list("groupSettingCollectionValue")
            .iter()
            .map(children)
            .collect(),
        other => panic!("{other:?}"),
    };
    meaning.insert("id".to_owned(), todays_id(&id, &value).into());
    meaning.insert("value".to_owned(), value);
    Json::Object(meaning)
}

/// A replaced group is the one that holds its children today.
fn todays_id(id: &str, groups: &Json) -> String {
    if russet::graph::retired(id).is_none() {
        return id.to_owned();
    }
    let child = groups[0][0]["id"].as_str().unwrap();
    russet::graph::find(child).unwrap().root.to_owned()
}

fn children(value: &Json) -> Json {
    sorted(value["children"].as_array().unwrap().iter().map(instance))
}

fn sorted(instances: impl Iterator<Item = Json>) -> Json {
    let mut instances: Vec<Json> = instances.collect();
    instances.sort_by_key(|instance| instance["id"].as_str().unwrap().to_owned());
    instances.into()
}

fn lower(id: &Json) -> String {
    id.as_str().unwrap().to_lowercase()
}
