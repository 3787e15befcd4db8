//! One file, read for an import.

use super::Input;
use crate::diagnostic::{Diagnostic, Files, Pointer, rules};
use crate::policy::Policy;
use crate::source::Loaded;
use crate::value::{Node, Span, Value};
use crate::{check, fix, input, lift, sign};

/// What one file holds.
#[derive(Debug, Default)]
pub struct Read {
    /// As the user named it.
    pub name: String,
    /// Who signed it, by the common name.
    pub signer: Option<String>,
    /// What it says.
    pub policy: Policy,
    /// The file, and those within it.
    pub files: Files,
    /// What there is to say of it.
    pub diagnostics: Vec<Diagnostic>,
    /// Who gets what stands in the file beside it, where it is the body of an `assign` action.
    pub assign: Option<lift::AssignmentBody>,
}

/// What the name of a file ends in that assigns what stands in the file of the same name without it.
pub(super) const ASSIGNMENT: &str = ".assign.json";

/// Who gets something, where the file is the body of an `assign` action.
fn assignment(input: &Input) -> Option<lift::AssignmentBody> {
    if !input.name.ends_with(ASSIGNMENT) {
        return None;
    }
    let text = std::str::from_utf8(&input.bytes).ok()?;
    let file = Files::new().add(&input.name, text);
    let (root, _) = crate::source::read_json(text, file);
    lift::assignment_body(&root?)
}

/// Reads a file. With `mend` what has one sure mending is mended, else it is reported; nothing else changes.
#[must_use]
pub fn read(input: &Input, mend: bool) -> Read {
    if let Some(assign) = assignment(input) {
        return Read {
            name: input.name.clone(),
            assign: Some(assign),
            ..Read::default()
        };
    }
    let Loaded {
        mut policy,
        mut files,
        mut diagnostics,
        ..
    } = input::import_bytes(&input.bytes, &input.name);
    for profile in &mut policy.profiles {
        diagnostics.extend(encrypted(&profile.envelope));
        let mended = if mend {
            fix::fix(profile)
        } else {
            fix::fix(&mut profile.clone())
        };
        diagnostics.extend(mended.iter().map(|fixed| fixed.diagnostic(mend)));
    }
    check::mask_secrets(&policy, &mut files);
    check::sort(&mut diagnostics);
    Read {
        name: input.name.clone(),
        signer: signer(&input.bytes),
        policy,
        files,
        diagnostics,
        assign: None,
    }
}

/// A note on content that nobody but the Mac can read.
fn encrypted(envelope: &crate::value::Dictionary) -> Option<Diagnostic> {
    let entry = envelope.entry("EncryptedPayloadContent")?;
    let size = match &entry.value.value {
        Value::Data(bytes) => bytes.len(),
        _ => 0,
    };
    let message = format!(
        "the payloads of this profile are encrypted ({size} bytes): they are kept as they are, unread"
    );
    let found = Diagnostic::new(
        &rules::P053,
        message,
        place(&entry.value, entry.key_span),
        Pointer::root().key("EncryptedPayloadContent"),
    );
    Some(found.with_help("ask for the profile before its encryption, to have its payloads checked"))
}

const fn place(node: &Node, key: Span) -> Span {
    if key.is_none() { node.span } else { key }
}

/// The common name of the one who signed the file, whoever vouches for it.
#[cfg(feature = "sign")]
fn signer(bytes: &[u8]) -> Option<String> {
    if !sign::is_signed(bytes) {
        return None;
    }
    let anchors = sign::TrustAnchors::default();
    let verified = sign::verify(bytes, &anchors, std::time::UNIX_EPOCH).ok()?;
    let subject = &verified.signers.first()?.certificate.subject;
    let name = subject
        .split(',')
        .find_map(|part| part.trim().strip_prefix("CN="));
    Some(name.unwrap_or(subject).to_owned())
}

#[cfg(not(feature = "sign"))]
fn signer(bytes: &[u8]) -> Option<String> {
    sign::is_signed(bytes).then(|| "someone".to_owned())
}
