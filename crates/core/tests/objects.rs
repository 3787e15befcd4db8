//! Objects of Microsoft Graph, one of each type: byte for byte, held against Microsoft's types, and back again.
//!
//! The documents stand in `golden/objects/*.yaml`, what they bring in beside them in `files/`.

#![expect(clippy::expect_used, reason = "a test fails by panicking")]

#[path = "support/graph_types.rs"]
mod graph_types;

use russet::check::check;
use russet::diagnostic::{Diagnostic, Files, Severity};
use russet::lift;
use russet::lower::{Artifact, ArtifactKind, Options, lower};
use russet::policy::{Kind, Policy};
use russet::source::{
    LoadOptions, Loaded, MemoryWorld, NativeWorld, load_folder, object_to_yaml, read_json,
};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/objects")
}

/// The policy of one of the files, which has to be free of errors.
fn load(file: &Path) -> Loaded {
    let mut world = MemoryWorld::new()
        .with_file(
            "russet.yaml",
            "russet: 1\nidentifier: com.contoso.mac\norganization: Contoso\n",
        )
        .with_file(
            "objects.yaml",
            std::fs::read(file).expect("the documents are there"),
        );
    for entry in std::fs::read_dir(folder().join("files")).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        world = world.with_file(
            format!("files/{name}"),
            std::fs::read(&path).expect("a file"),
        );
    }
    let loaded = load_folder(&world, Path::new(""), &LoadOptions::default());
    let found = check(&loaded.policy);
    let grave: Vec<&Diagnostic> = loaded
        .diagnostics
        .iter()
        .chain(&found)
        .filter(|found| found.severity == Severity::Error)
        .collect();
    assert!(grave.is_empty(), "{}: {grave:#?}", file.display());
    loaded
}

fn artifacts(loaded: &Loaded) -> Vec<Artifact> {
    let lowered = lower(&loaded.policy, &loaded.files, Options::new()).expect("nothing is signed");
    assert!(lowered.diagnostics.is_empty(), "{:#?}", lowered.diagnostics);
    lowered.artifacts
}

fn sources() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder()).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut sources: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .collect();
    sources.sort();
    sources
}

/// The type of a body that does not name its own.
fn untyped(artifact: &Artifact) -> &'static str {
    match artifact.kind {
        ArtifactKind::Object(Kind::Group) => "group",
        ArtifactKind::SettingsCatalogPolicy => "deviceManagementConfigurationPolicy",
        _ => "",
    }
}

fn is_object(artifact: &Artifact) -> bool {
    artifact.path.starts_with("graph/")
        && artifact.kind != ArtifactKind::Assignment
        && artifact
            .graph
            .as_ref()
            .is_some_and(|graph| graph.provides.is_some())
}

fn json(artifact: &Artifact) -> Json {
    serde_json::from_slice(&artifact.bytes).expect("bodies are JSON")
}

#[test]
fn each_body_is_what_it_was() {
    for source in sources() {
        let stem = source
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        for artifact in artifacts(&load(&source)) {
            let text = String::from_utf8(artifact.bytes.clone()).expect("text");
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(Path::new("golden/objects").join(&stem));
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(artifact.path.replace('/', "-"), text));
        }
    }
}

#[test]
fn every_body_has_the_properties_of_its_type() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/end-to-end");
    let example = load_folder(&NativeWorld, &example, &LoadOptions::default());
    let mut all = artifacts(&example);
    for source in sources() {
        all.extend(artifacts(&load(&source)));
    }
    for artifact in all.iter().filter(|artifact| is_object(artifact)) {
        let faults = graph_types::faults(&json(artifact), untyped(artifact));
        assert!(faults.is_empty(), "{}: {faults:#?}", artifact.path);
    }
}

#[test]
fn there_is_one_of_each_type() {
    let mut seen = BTreeSet::new();
    for source in sources() {
        let loaded = load(&source);
        seen.extend(
            loaded
                .policy
                .objects
                .iter()
                .map(|object| object.object_type.name),
        );
    }
    let all = Kind::ALL.into_iter().flat_map(Kind::types);
    let missing: Vec<_> = all
        .map(|found| found.name)
        .filter(|name| !seen.contains(name))
        .collect();
    assert!(missing.is_empty(), "no document has the types {missing:?}");
}

/// What Graph JSON gives, which has to be read without loss.
fn lifted(body: &[u8]) -> Policy {
    let mut files = Files::new();
    let file = files.add("body.json", String::from_utf8_lossy(body));
    let text = String::from_utf8_lossy(body).into_owned();
    let (root, faults) = read_json(&text, file);
    assert!(faults.is_empty());
    let root = root.expect("JSON has a root");
    let (policy, found) = lift::graph(&root, "body", lift::Fidelity::Lossless, &mut files);
    assert!(found.is_empty(), "{text}\n{found:#?}");
    policy
}

#[test]
fn every_body_comes_back_and_says_the_same() {
    for source in sources() {
        for artifact in artifacts(&load(&source)).iter().filter(|artifact| {
            matches!(artifact.kind, ArtifactKind::Object(_)) && is_object(artifact)
        }) {
            let policy = lifted(&artifact.bytes);
            let [object] = policy.objects.as_slice() else {
                panic!("{}: {} objects", artifact.path, policy.objects.len());
            };
            let document = object_to_yaml(object);
            let world = MemoryWorld::new()
                .with_file("russet.yaml", "russet: 1\n")
                .with_file("again.yaml", document.as_str());
            let again =
                russet::source::load_file(&world, "again.yaml".as_ref(), &LoadOptions::default());
            assert!(
                again.diagnostics.is_empty(),
                "{document}\n{:#?}",
                again.diagnostics
            );
            let built = artifacts(&again);
            let body = built.iter().find(|built| is_object(built)).expect("a body");
            assert_eq!(json(body), json(artifact), "{}\n{document}", artifact.path);
        }
    }
}
