//! What the checks say, and where they keep quiet.

use crate::check::check;
use crate::source::{LoadOptions, MemoryWorld, load_folder};

/// What reading and checking say of a policy folder, a line a finding: `error R050 /fleet/…: message`.
fn said(root: &str, documents: &str) -> Vec<String> {
    let world = MemoryWorld::new()
        .with_file("russet.yaml", format!("russet: 1\n{root}"))
        .with_file("policy.yaml", documents);
    let loaded = load_folder(&world, "".as_ref(), &LoadOptions::default());
    let mut found = loaded.diagnostics;
    found.extend(check(&loaded.policy));
    let lines = found.iter().map(|found| {
        let (severity, code) = (found.severity, found.code.code);
        format!("{severity} {code} {}: {}", found.pointer, found.message)
    });
    lines.collect()
}

/// A profile without user affinity with these fields, its filter beside it: nothing else is to say of it.
fn said_of(root: &str, fields: &str) -> Vec<String> {
    said(
        root,
        &format!(
            "enrollment: Macs\ntoken: Contoso\ndefault: true\n{fields}---\nfilter: macs\nrule: (device.enrollmentProfileName -eq \"Macs\")\n{PORTAL}"
        ),
    )
}

const PORTAL: &str = "---\napp: Company Portal\ntype: macOSPkgApp\nexists: true\n";

mod fleet;
mod profiles;
mod restrictions;
