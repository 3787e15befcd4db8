//! What a rollout of a policy folder needs.

use super::Built;
use crate::diagnostic::Files;
use crate::plan::credential::{Credential, CredentialKind, Decrypt, Opener, examine};
use crate::plan::{self, Plan, PlanError};
use crate::value::Span;
use std::time::SystemTime;
use zeroize::Zeroizing;

/// One of Apple's certificates and tokens.
#[derive(Debug)]
pub struct CredentialFile {
    /// As the user named it.
    pub name: String,
    /// What it is expected to be.
    pub kind: CredentialKind,
    /// What it holds.
    pub content: Zeroizing<Vec<u8>>,
}

/// What Apple has handed out for the rollout, as far as it is given.
#[derive(Default)]
pub struct Credentials<'a> {
    /// The files, in the order in which they are told of.
    pub files: Vec<CredentialFile>,
    /// Opens enrollment tokens; without it only what stands outside of the encryption is read.
    pub decrypt: Option<&'a Decrypt<'a>>,
}

/// A plan, with the files that its diagnostics point into.
#[derive(Debug, Default)]
pub struct Planned {
    /// The plan.
    pub plan: Plan,
    /// The files of the credentials, without their content.
    pub files: Files,
}

/// Plans the rollout of what was built, and looks into Apple's files as of `now`.
///
/// ```
/// use russet::pipeline::{BuildOptions, build, plan};
/// use russet::source::{LoadOptions, MemoryWorld};
/// use std::time::UNIX_EPOCH;
/// let world = MemoryWorld::new()
///     .with_file("mac/russet.yaml", "russet: 1\nidentifier: com.contoso.mac\n")
///     .with_file("mac/dock.yaml", "profile: Dock\npayloads:\n  com.apple.dock: { autohide: true }\n");
/// let built = build(&world, "mac".as_ref(), &LoadOptions::default(), &BuildOptions::default())?;
/// let planned = plan(&built, &Default::default(), UNIX_EPOCH).unwrap();
/// assert_eq!(planned.plan.steps[0].name, "Dock");
/// # Ok::<(), russet::pipeline::Error>(())
/// ```
///
/// # Errors
///
/// [`PlanError`] where there is no order in which the folder could be created.
pub fn plan(
    built: &Built,
    credentials: &Credentials<'_>,
    now: SystemTime,
) -> Result<Planned, PlanError> {
    let mut plan = plan::plan(&built.policy, &built.lowered.artifacts)?;
    let mut files = Files::new();
    let mut look = |file: &CredentialFile, opener: Opener<'_>| {
        // Without its text: an excerpt would show what is secret.
        let place = Span::new(files.add(file.name.as_str(), ""), 0, 0);
        examine(&file.content, file.kind, opener, place, now)
    };
    let is_key = |file: &&CredentialFile| file.kind == CredentialKind::PublicKey;
    let key = credentials.files.iter().find(is_key);
    let key = key.map(|file| examine(&file.content, file.kind, Opener::default(), Span::NONE, now));
    let public_key = key.as_ref().and_then(|key| match &key.credential {
        Some(Credential::PublicKey(key)) => Some(key),
        _ => None,
    });
    for file in &credentials.files {
        let opener = match file.kind {
            CredentialKind::EnrollmentToken => Opener {
                public_key,
                decrypt: credentials.decrypt,
            },
            _ => Opener::default(),
        };
        plan.credentials.push(look(file, opener));
    }
    Ok(Planned { plan, files })
}
