//! `russet.yaml` for a folder that has none.

use super::OutputFile;
use crate::policy::Policy;
use crate::source::{ROOT_FILE, to_yaml};
use crate::value::Dictionary;

/// The root of the policy, and what it says.
pub(super) struct Root {
    pub(super) file: OutputFile,
    /// Who all profiles are from.
    pub(super) organization: Option<String>,
}

/// What identifiers begin with where the profiles have nothing in common.
const PLACEHOLDER: &str = "com.example";

/// The root that fits all that was read.
pub(super) fn root(policies: &[&Policy]) -> Root {
    let texts = |key: &str| -> Vec<&str> {
        let profiles = policies.iter().flat_map(|policy| &policy.profiles);
        profiles
            .filter_map(|profile| profile.envelope_text(key))
            .collect()
    };
    let organizations = texts("PayloadOrganization");
    let organization = organizations
        .first()
        .filter(|first| {
            !first.trim().is_empty() && organizations.iter().all(|other| other == *first)
        })
        .map(|first| (*first).to_owned());
    let prefix = common_prefix(&texts("PayloadIdentifier"));
    let mut document = Dictionary::new();
    document.set("russet", 1_i64);
    if let Some(organization) = &organization {
        document.set("organization", organization.as_str());
    }
    document.set("identifier", prefix.as_deref().unwrap_or(PLACEHOLDER));
    let hint = "# What identifiers that are not written begin with, and the Macs that the policy is for, such as\n\
        # target: { macos: \"15\", enrollment: automated, supervised: true }\n";
    Root {
        file: OutputFile {
            path: ROOT_FILE.to_owned(),
            bytes: format!("{}{hint}", to_yaml(&document.into())).into_bytes(),
        },
        organization,
    }
}

/// The parts that all identifiers begin with, at least two.
fn common_prefix(identifiers: &[&str]) -> Option<String> {
    let (first, rest) = identifiers.split_first()?;
    let mut common: Vec<&str> = first.split('.').collect();
    common.pop();
    for other in rest {
        let same = common
            .iter()
            .zip(other.split('.'))
            .take_while(|(a, b)| *a == b);
        let same = same.count();
        common.truncate(same);
    }
    (common.len() >= 2).then(|| common.join("."))
}
