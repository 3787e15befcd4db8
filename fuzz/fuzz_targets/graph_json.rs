//! Any text in; a policy or diagnostics out. What an import keeps of a settings-catalog policy is lowered to the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use russet::diagnostic::Files;
use russet::input::{check, import_bytes, read_bytes};
use russet::interrupt::Interrupt;
use russet::lift::meaning;
use russet::lower::{Options, lower};
use russet::policy::Policy;
use russet::source::{LoadOptions, read_json};
use russet::value::Node;
use russet_fuzz::{has_errors, show};

fn settings(root: &Node) -> Option<&[Node]> {
    root.value
        .as_dictionary()?
        .get("settings")?
        .value
        .as_array()
}

/// The settings of a file that is one policy, as Graph has them.
fn original(text: &str) -> Option<Vec<String>> {
    let (root, problems) = read_json(text, Files::new().add("x", text));
    let root = root.filter(|_| problems.is_empty())?;
    Some(meaning(settings(&root)?))
}

fuzz_target!(|text: &str| {
    let mut loaded = read_bytes(text.as_bytes(), "fuzz.json", &LoadOptions::default());
    let found = check(&loaded, &Interrupt::default());
    loaded.diagnostics.extend(found.unwrap_or_default());
    show(&loaded);

    let imported = import_bytes(text.as_bytes(), "fuzz.json");
    show(&imported);
    let [profile] = imported.policy.profiles.as_slice() else {
        return;
    };
    if has_errors(&imported.diagnostics) || profile.payloads.is_empty() {
        return;
    }
    let policy = Policy {
        profiles: vec![profile.clone()],
        ..Policy::default()
    };
    let lowered = lower(&policy, &Files::new(), Options::new()).expect("nothing is signed");
    if has_errors(&lowered.diagnostics) {
        return;
    }
    let built = lowered
        .artifacts
        .iter()
        .find(|artifact| artifact.path.contains("configurationPolicies"));
    if let (Some(built), Some(original)) = (built, original(text)) {
        let built = String::from_utf8(built.bytes.clone()).expect("JSON is text");
        let again = self::original(&built).expect("what was built is a policy");
        // What is kept as it is joins the group that its keys are in.
        if !profile.graph.contains_key("settings") {
            assert_eq!(again, original);
        }
    }
});
