//! The plan of a rollout: what must exist before, what a policy folder creates in which order, and what comes after.
//!
//! ```
//! use russet::plan::plan;
//! use russet::policy::{Policy, Profile};
//!
//! let policy = Policy { profiles: vec![Profile::new("Dock")], ..Policy::default() };
//! let plan = plan(&policy, &[])?;
//! assert!(plan.before().any(|needed| needed.prerequisite.id == "push-certificate"));
//! assert!(plan.steps.is_empty());
//! # Ok::<(), russet::plan::PlanError>(())
//! ```

mod collections;
mod conditions;
pub mod credential;
mod evidence;
mod json;
mod markdown;
pub mod order;
mod steps;
#[cfg(test)]
mod tests;

pub use json::to_json;
pub use markdown::to_markdown;

use crate::lower::{Artifact, Content};
use crate::policy::Policy;
use credential::{CredentialKind, Examined};
use evidence::Evidence;
use russet_graph::rollout::{Condition, Endpoint, Phase, Prerequisite, endpoints, prerequisites};

/// What a rollout takes.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Plan {
    /// What is needed, in the order in which it comes up.
    pub needed: Vec<Needed>,
    /// Hosts that have to be reachable, by service.
    pub network: Vec<Reachable>,
    /// What has to be in the tenant already because the folder refers to it and does not create it.
    pub existing: Vec<Existing>,
    /// The requests to Microsoft Graph, in order.
    pub steps: Vec<Step>,
    /// Paths of what was built and no request carries: declarations, for a service that takes them.
    pub elsewhere: Vec<String>,
    /// Apple's certificates and tokens, as far as they were given.
    pub credentials: Vec<Examined>,
}

/// Something that is needed, and why.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Needed {
    /// What it is.
    pub prerequisite: &'static Prerequisite,
    /// Why it is needed.
    pub because: Because,
    /// Does the folder see to it?
    pub is_done: bool,
}

/// A host that has to be reachable, and why.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reachable {
    /// The host.
    pub endpoint: &'static Endpoint,
    /// Why it is needed.
    pub because: Because,
}

/// Why something is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Because {
    /// What is the case.
    pub condition: Condition,
    /// The names of what in the policy makes it so; empty where nothing in particular does.
    pub found: Vec<String>,
}

/// Something that has to be there already.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Existing {
    /// Its kind as dependencies write it, `group`.
    pub kind: String,
    /// Its kind as people call it, `scope tag`.
    pub title: String,
    /// Its name.
    pub name: String,
    /// Where in the admin center such things are, where that is known.
    pub place: Option<&'static str>,
    /// Who needs it.
    pub needed_by: Vec<String>,
}

/// A request to Microsoft Graph. Its number is its place, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step {
    /// `POST`.
    pub method: &'static str,
    /// The path after the version, `/deviceManagement/configurationPolicies`.
    pub endpoint: String,
    /// The name of what it makes.
    pub name: String,
    /// The file that is its body, relative to the output folder.
    pub path: String,
    /// What has to be there before.
    pub needs: Vec<Need>,
    /// What is uploaded after it: the package of an app.
    pub upload: Option<Content>,
}

/// What a step needs.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Need {
    /// Its kind as dependencies write it, `group`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The numbers of the steps that make it; none where it has to be there already.
    pub steps: Vec<usize>,
}

/// Why there is no plan.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlanError {
    /// Things need each other.
    #[error("these need each other, so none of them can come first: {0}")]
    Cycle(String),
}

/// Plans the rollout of a policy and of what was lowered from it.
///
/// # Errors
///
/// [`PlanError::Cycle`] where things of the folder need each other.
pub fn plan(policy: &Policy, artifacts: &[Artifact]) -> Result<Plan, PlanError> {
    let (steps, existing) = steps::steps(artifacts)?;
    let evidence = Evidence::new(policy, artifacts, &existing);
    let because = |condition| {
        let found = evidence.of(condition)?;
        Some(Because { condition, found })
    };
    let needed = prerequisites().iter().filter_map(|prerequisite| {
        let is_done = prerequisite.done.and_then(because).is_some();
        because(prerequisite.needed).map(|because| Needed {
            prerequisite,
            because,
            is_done,
        })
    });
    let network = endpoints().iter().filter_map(|endpoint| {
        because(endpoint.needed).map(|because| Reachable { endpoint, because })
    });
    Ok(Plan {
        needed: needed.collect(),
        network: network.collect(),
        elsewhere: elsewhere(artifacts),
        credentials: Vec::new(),
        steps,
        existing,
    })
}

/// What nothing carries: where a profile has a request too, that carries it.
fn elsewhere(artifacts: &[Artifact]) -> Vec<String> {
    let is_carried = |artifact: &&Artifact| {
        let mut others = artifacts.iter();
        others.any(|other| other.graph.is_some() && other.name == artifact.name)
    };
    let left = artifacts.iter().filter(|artifact| !is_carried(artifact));
    left.map(|artifact| artifact.path.clone()).collect()
}

impl Plan {
    /// What must exist before the first step.
    pub fn before(&self) -> impl Iterator<Item = &Needed> {
        self.needed
            .iter()
            .filter(|needed| !needed.prerequisite.phase.is_after())
    }

    /// What comes after the last step.
    pub fn after(&self) -> impl Iterator<Item = &Needed> {
        self.needed
            .iter()
            .filter(|needed| needed.prerequisite.phase.is_after())
    }

    /// Apple's certificates and tokens that are needed and were not given.
    pub fn not_given(&self) -> impl Iterator<Item = CredentialKind> {
        let needed = |id: &str| {
            self.needed
                .iter()
                .any(|needed| needed.prerequisite.id == id)
        };
        let given = |kind| self.credentials.iter().any(|given| given.kind == kind);
        let wanted = CredentialKind::NEEDED.into_iter();
        wanted
            .filter(move |(kind, id)| needed(id) && !given(*kind))
            .map(|(kind, _)| kind)
    }
}

impl Needed {
    /// When it comes up.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.prerequisite.phase
    }
}

impl Need {
    /// As dependencies write it, with the steps that make it: `group/Pilot (step 2)`.
    #[must_use]
    pub fn text(&self) -> String {
        let Self { kind, name, steps } = self;
        let number = |step: &usize| format!(" (step {step})");
        let steps: String = steps.iter().map(number).collect();
        match kind.as_str() {
            "" => format!("{name}{steps}"),
            kind => format!("{kind}/{name}{steps}"),
        }
    }
}

impl Because {
    /// In words, with the names that matter: "Macs enroll automatically (the policy's target)".
    #[must_use]
    pub fn text(&self) -> String {
        const SHOWN: usize = 3;
        let reason = self.condition.reason();
        let names = self.found.iter().take(SHOWN).map(String::as_str);
        let names = names.collect::<Vec<_>>().join(", ");
        match self.found.len() {
            0 => reason.to_owned(),
            count if count > SHOWN => format!("{reason} ({names} and {} more)", count - SHOWN),
            _ => format!("{reason} ({names})"),
        }
    }
}
