//! `russet init`: a policy folder to start from.

use crate::Outcome;
use crate::arguments::Init;
use anyhow::{Context as _, bail};
use std::path::Path;

const ROOT: &str = r#"# The root of a policy folder: every other .yaml file below it is part of the policy.
russet: 1
organization: Contoso
identifier: com.contoso.mac            # prefix of every PayloadIdentifier
target: { macos: "15", enrollment: automated, supervised: true }
"#;

const FIRST: &str = r#"# Key names within a payload are Apple's own: https://developer.apple.com/documentation/devicemanagement
profile: Disk encryption
deliver: auto                          # the settings catalog where it has every key, else a profile
payloads:
  com.apple.MCX.FileVault2:
    Enable: "On"
    Defer: true
    ForceEnableInSetupAssistant: true
  com.apple.security.FDERecoveryKeyEscrow:
    Location: Contoso IT
"#;

pub(crate) fn run(arguments: &Init) -> anyhow::Result<Outcome> {
    let folder = &arguments.folder;
    if folder.join(russet::source::ROOT_FILE).exists() {
        bail!("{} is a policy folder already", folder.display());
    }
    if folder.is_dir() && std::fs::read_dir(folder)?.next().is_some() {
        bail!(
            "{} is not empty; name a folder that is, or that does not exist yet",
            folder.display()
        );
    }
    write(&folder.join(russet::source::ROOT_FILE), ROOT)?;
    write(&folder.join("security/disk-encryption.yaml"), FIRST)?;
    write(&folder.join(".gitignore"), "/out/\n")?;
    println!("{0}: ready. Next: russet build {0}", folder.display());
    Ok(Outcome::Clean)
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)
            .with_context(|| format!("cannot create {}", parent.display()))?;
    }
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}
