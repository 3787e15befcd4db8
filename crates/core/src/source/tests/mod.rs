//! Whole policies, from memory.

mod compliance;
mod folders;
mod merging;
mod profiles;
mod tags;
mod variables;

use super::*;
use crate::value::{Node, Value};

const ROOT_TEXT: &str = "russet: 1\nidentifier: com.contoso.mac\n";

/// Loads a folder of these files.
fn load(files: &[(&str, &str)]) -> Loaded {
    load_with(&world(files), &LoadOptions::default())
}

fn load_with(world: &MemoryWorld, options: &LoadOptions) -> Loaded {
    load_folder(world, "policy".as_ref(), options)
}

/// A `russet.yaml` unless the files have one, and the files.
fn world(files: &[(&str, &str)]) -> MemoryWorld {
    let world = MemoryWorld::new().with_file("policy/russet.yaml", ROOT_TEXT);
    files.iter().fold(world, |world, (name, text)| {
        world.with_file(format!("policy/{name}"), *text)
    })
}

/// Loads a file beside a plain `russet.yaml`.
fn load_document(text: &str) -> Loaded {
    load(&[("a.yaml", text)])
}

/// The diagnostics as `P014 a.yaml:3 /payloads/x [underlined] message`.
fn faults(loaded: &Loaded) -> Vec<String> {
    let line = |fault: &Diagnostic| {
        let file = loaded.files.get(fault.span.file);
        let name = file.map_or("-", |file| file.name.as_str());
        let line = loaded
            .files
            .position(fault.span)
            .map_or(0, |position| position.line);
        let range = fault.span.start as usize..fault.span.end as usize;
        let underlined = file.map_or("", |file| file.text.get(range).unwrap());
        format!(
            "{} {name}:{line} {} [{underlined}] {}",
            fault.code.code, fault.pointer, fault.message
        )
    };
    loaded.diagnostics.iter().map(line).collect()
}

/// The help of the only diagnostic.
fn help(loaded: &Loaded) -> &str {
    assert_eq!(loaded.diagnostics.len(), 1, "{:#?}", loaded.diagnostics);
    loaded.diagnostics[0].help.as_deref().unwrap_or("")
}

/// A key of the first payload of the first profile, without faults.
fn value(loaded: &Loaded, key: &str) -> Node {
    assert_eq!(faults(loaded), [""; 0]);
    loaded.policy.profiles[0].payloads[0]
        .content
        .get(key)
        .unwrap()
        .clone()
}

/// A profile with one payload of `com.contoso.app` that has this one key.
fn app(key: &str) -> String {
    format!("profile: App\npayloads:\n  com.contoso.app:\n    {key}\n")
}
