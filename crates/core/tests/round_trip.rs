//! Every payload goes from policy source to what is delivered, is imported, and says the same.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests"
)]

mod support;

use proptest::prelude::*;
use russet::diagnostic::{Files, Severity};
use russet::import::{Imported, Importer, Input, Settled, read};
use russet::lift::meaning;
use russet::lower;
use russet::plist;
use russet::policy::{Deliver, Origin, Policy};
use russet::source::{LoadOptions, MemoryWorld, load_folder, read_json};
use russet::value::Node;
use russet_payloads::{Schema, SchemaKind};
use support::choices::Choices;
use support::generate::sample;

fn payloads() -> Vec<&'static Schema> {
    support::schemas()
        .filter(|schema| schema.kind == SchemaKind::Payload)
        .collect()
}

/// A policy with one payload, and those that it refers to.
fn policy(schema: &'static Schema, choices: Choices) -> Option<Policy> {
    let sample = sample(schema, support::last_target(schema), choices).ok()?;
    let mut policy = support::profile::policy(&sample, Origin::Source);
    policy.profiles[0].deliver = Deliver::Mobileconfig;
    policy.identifier = Some("com.contoso.mac".to_owned());
    Some(policy)
}

fn import(name: &str, bytes: Vec<u8>) -> Imported {
    let input = Input {
        name: name.to_owned(),
        bytes,
    };
    let mut importer = Importer::new(Settled::default());
    importer.take(read(&input, false));
    importer.finish()
}

/// The policy that an import makes.
fn loaded(imported: &Imported) -> Policy {
    let mut world = MemoryWorld::new();
    for file in &imported.files {
        world = world.with_file(&file.path, file.bytes.clone());
    }
    let loaded = load_folder(&world, "".as_ref(), &LoadOptions::default());
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    loaded.policy
}

fn errors(imported: &Imported) -> Vec<String> {
    let found = imported.reports.iter().flat_map(|(_, found)| found);
    found
        .filter(|found| found.severity == Severity::Error)
        .map(|found| found.message.clone())
        .collect()
}

/// From source to a profile, and by way of an import to a profile again: byte by byte the same.
fn survives_as_a_profile(schema: &'static Schema, choices: Choices) {
    let Some(policy) = policy(schema, choices) else {
        return;
    };
    let first = lower::profile(&policy, &policy.profiles[0]).unwrap();
    let imported = import("x.mobileconfig", first.clone());
    assert_eq!(
        errors(&imported),
        Vec::<String>::new(),
        "{}",
        schema.payload_type
    );
    let again = loaded(&imported);
    let second = lower::profile(&again, &again.profiles[0]).unwrap();
    let tree = |bytes: &[u8]| plist::read(bytes, "x", &mut Files::new()).unwrap();
    assert_same(&tree(&first), &tree(&second), schema.payload_type);
}

/// The payloads of one type stay in their order, those of several types are together.
fn assert_same(first: &Node, second: &Node, what: &str) {
    let payloads = |root: &Node| -> Vec<Node> {
        let content = root.value.as_dictionary().unwrap().get("PayloadContent");
        let mut payloads = content.unwrap().value.as_array().unwrap().to_vec();
        payloads.sort_by_key(|payload| {
            let payload_type = payload.value.as_dictionary().unwrap().get("PayloadType");
            payload_type.unwrap().value.as_str().unwrap().to_owned()
        });
        payloads
    };
    assert_eq!(payloads(first), payloads(second), "{what}");
    for entry in first.value.as_dictionary().unwrap() {
        if entry.key != "PayloadContent" {
            let again = second.value.as_dictionary().unwrap().get(&entry.key);
            assert_eq!(again, Some(&entry.value), "{what}: {}", entry.key);
        }
    }
}

/// From source to the settings catalog, and by way of an import to the catalog again. Tells whether the catalog has it.
fn survives_in_the_catalog(schema: &'static Schema, choices: Choices) -> bool {
    let Some(policy) = policy(schema, choices) else {
        return false;
    };
    let Ok(first) = lower::settings_catalog::settings_catalog(&policy.profiles[0]) else {
        return false;
    };
    let first = first.to_string();
    let imported = import("x.json", first.clone().into_bytes());
    assert_eq!(errors(&imported), Vec::<String>::new(), "{first}");
    let again = loaded(&imported);
    let profile = &again.profiles[0];
    assert!(
        profile.graph.is_empty(),
        "{}: {first}\n{}",
        schema.payload_type,
        russet::compare::show(&profile.graph.clone().into())
    );
    let second = lower::settings_catalog::settings_catalog(profile).unwrap();
    assert_eq!(
        settings(&first),
        settings(&second.to_string()),
        "{}",
        schema.payload_type
    );
    true
}

fn settings(policy: &str) -> Vec<String> {
    let (root, _) = read_json(policy, Files::new().add("x.json", policy));
    let root = root.unwrap();
    meaning(
        root.value
            .as_dictionary()
            .unwrap()
            .get("settings")
            .unwrap()
            .value
            .as_array()
            .unwrap(),
    )
}

#[test]
fn the_smallest_and_the_largest_of_every_payload_survive() {
    let mut in_catalog = 0;
    for schema in payloads() {
        for choices in [Choices::Minimal, Choices::Full] {
            survives_as_a_profile(schema, choices.clone());
            in_catalog += usize::from(survives_in_the_catalog(schema, choices));
        }
    }
    println!("{in_catalog} samples are in the catalog");
    assert!(in_catalog > 30, "{in_catalog}");
}

/// Texts that YAML, variables or property lists could take for something else.
const HOSTILE: [&str; 16] = [
    "on",
    "1_000",
    "null",
    "~",
    "- x",
    "a: b",
    "#x",
    "${HOME}",
    "$$",
    "{{mail}}",
    " x ",
    "\t",
    "a\r\nb\n",
    "\u{feff}é東🦊",
    "!file x",
    "&a *b",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_payload_survives(
        which in any::<prop::sample::Index>(),
        bytes in prop::collection::vec(any::<u8>(), 0..600),
    ) {
        let all = payloads();
        let schema = all[which.index(all.len())];
        let choices = Choices::Random(bytes.into_iter());
        survives_as_a_profile(schema, choices.clone());
        survives_in_the_catalog(schema, choices);
    }

    #[test]
    fn what_nobody_knows_survives_too(
        which in any::<prop::sample::Index>(),
        key in prop::sample::select(HOSTILE.to_vec()),
        text in prop::sample::select(HOSTILE.to_vec()),
        free in "[ -~é東]{0,12}",
        number in any::<i64>(),
        data in prop::collection::vec(any::<u8>(), 0..80),
    ) {
        let all = payloads();
        let Some(mut policy) = policy(all[which.index(all.len())], Choices::Minimal) else {
            return Ok(());
        };
        let content = &mut policy.profiles[0].payloads[0].content;
        let mut odd = russet::value::Dictionary::new();
        odd.set(free.as_str(), text);
        odd.set("number", number);
        odd.set("data", russet::value::Value::Data(data));
        odd.set("nested", vec![Node::derived(free.as_str()), Node::derived(text)]);
        content.set(key, odd);
        let first = lower::profile(&policy, &policy.profiles[0]).unwrap();
        let imported = import("x.mobileconfig", first.clone());
        prop_assert_eq!(errors(&imported), Vec::<String>::new());
        let again = loaded(&imported);
        let second = lower::profile(&again, &again.profiles[0]).unwrap();
        let tree = |bytes: &[u8]| plist::read(bytes, "x", &mut Files::new()).unwrap();
        assert_same(&tree(&first), &tree(&second), "odd");
    }
}

#[test]
fn real_files_survive() {
    let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    if !corpus.is_dir() {
        println!("skipped: ../shared is not here");
        return;
    }
    let mut importer = Importer::new(Settled::default());
    let mut original = Policy::default();
    let mut folders = vec![corpus];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let ending = path
                .extension()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if ["json", "mobileconfig"].contains(&ending.as_str()) {
                let bytes = std::fs::read(&path).unwrap();
                let name = path.to_string_lossy().into_owned();
                let read = read(&Input { name, bytes }, false);
                original
                    .profiles
                    .extend(read.policy.profiles.iter().cloned());
                importer.take(read);
            }
        }
    }
    let imported = importer.finish();
    assert_eq!(
        errors(&imported).len(),
        1,
        "one file of the corpus is malformed"
    );
    let again = loaded(&imported);
    assert_eq!(again.profiles.len(), original.profiles.len());
    assert!(again.profiles.len() > 40);
    let difference = russet::compare::diff(&original, &again, russet::compare::Options::default());
    assert_eq!(
        difference.count(russet::compare::ChangeKind::Changed),
        0,
        "{difference:#?}"
    );
    assert_eq!(
        difference.count(russet::compare::ChangeKind::Removed),
        0,
        "{difference:#?}"
    );
    let lowered = lower::lower(&again, &Files::new(), lower::Options::new()).unwrap();
    assert!(lowered.diagnostics.is_empty(), "{:#?}", lowered.diagnostics);
}
