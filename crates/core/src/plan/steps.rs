//! The requests that a folder makes, one after the other.

use super::collections;
use super::order::order;
use super::{Existing, Need, PlanError, Step};
use crate::lower::{Artifact, GraphRequest};
use std::collections::BTreeMap;

/// A request with the artifact that is its body.
#[derive(Clone, Copy)]
struct Request<'a> {
    artifact: &'a Artifact,
    graph: &'a GraphRequest,
}

impl<'a> Request<'a> {
    fn of(artifact: &'a Artifact) -> Option<Self> {
        let graph = artifact.graph.as_ref()?;
        Some(Self { artifact, graph })
    }

    /// Among those that could be next, the lower order comes first, then the name.
    fn rank(&self) -> (u32, &'a str, &'a str) {
        let Artifact { name, path, .. } = self.artifact;
        (self.graph.order, name, path)
    }

    /// Does it make what a dependency names?
    fn makes(&self, key: &str) -> bool {
        self.graph.provides.as_deref() == Some(key)
    }

    /// What a cycle calls it.
    fn label(&self) -> String {
        let provides = self.graph.provides.clone();
        provides.unwrap_or_else(|| self.artifact.name.clone())
    }
}

/// The steps in order, and what has to be there before.
pub(super) fn steps(artifacts: &[Artifact]) -> Result<(Vec<Step>, Vec<Existing>), PlanError> {
    let requests: Vec<Request<'_>> = artifacts.iter().filter_map(Request::of).collect();
    let needs: Vec<Vec<Wanted<'_>>> = requests.iter().map(|one| wanted(one, &requests)).collect();
    let ranks: Vec<_> = requests.iter().map(Request::rank).collect();
    let ordered = order(&ranks, &edges(&needs)).map_err(|cycle| {
        let labels: Vec<String> = requests.iter().map(Request::label).collect();
        let label = |at: usize| labels.get(at).map_or("", String::as_str);
        PlanError::Cycle(cycle.describe(label))
    })?;
    let numbers: BTreeMap<usize, usize> = ordered.iter().copied().zip(1..).collect();
    let parts = ordered
        .iter()
        .filter_map(|&at| Some((requests.get(at)?, needs.get(at)?)));
    let steps = parts.map(|(request, needs)| step(request, needs, &numbers));
    let existing = existing(&requests, &needs);
    Ok((steps.collect(), existing))
}

/// What a request depends on, and the requests that make it.
struct Wanted<'a> {
    kind: &'a str,
    name: &'a str,
    makers: Vec<usize>,
}

fn wanted<'a>(request: &Request<'a>, requests: &[Request<'a>]) -> Vec<Wanted<'a>> {
    let names = request.graph.depends_on.iter();
    names
        .map(|key| {
            let (kind, name) = key.split_once('/').unwrap_or(("", key));
            let makers = requests.iter().enumerate();
            let makers = makers.filter(|(_, maker)| maker.makes(key));
            Wanted {
                kind,
                name,
                makers: makers.map(|(at, _)| at).collect(),
            }
        })
        .collect()
}

/// What comes first, and what after it.
fn edges(needs: &[Vec<Wanted<'_>>]) -> Vec<(usize, usize)> {
    let mut edges = Vec::new();
    for (then, wanted) in needs.iter().enumerate() {
        let makers = wanted.iter().flat_map(|wanted| &wanted.makers);
        edges.extend(makers.map(|&first| (first, then)));
    }
    edges
}

fn step(request: &Request<'_>, needs: &[Wanted<'_>], numbers: &BTreeMap<usize, usize>) -> Step {
    let needs = needs.iter().map(|wanted| Need {
        kind: wanted.kind.to_owned(),
        name: wanted.name.to_owned(),
        steps: wanted
            .makers
            .iter()
            .filter_map(|maker| numbers.get(maker).copied())
            .collect(),
    });
    Step {
        method: request.graph.method,
        endpoint: request.graph.endpoint.clone(),
        name: request.artifact.name.clone(),
        path: request.artifact.path.clone(),
        needs: needs.collect(),
        upload: request.graph.content.clone(),
    }
}

/// What nothing in the folder makes, with those who need it.
fn existing(requests: &[Request<'_>], needs: &[Vec<Wanted<'_>>]) -> Vec<Existing> {
    let mut missing: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    for (request, wanted) in requests.iter().zip(needs) {
        for Wanted { kind, name, makers } in wanted {
            if makers.is_empty() {
                let needed_by = missing.entry((kind, name)).or_default();
                needed_by.push(request.artifact.name.clone());
            }
        }
    }
    let entries = missing.into_iter().map(|((kind, name), mut needed_by)| {
        needed_by.sort();
        needed_by.dedup();
        let collection = collections::of_kind(kind);
        Existing {
            kind: kind.to_owned(),
            title: collection
                .map_or_else(|| kind.replace('-', " "), |known| known.title.to_owned()),
            name: name.to_owned(),
            place: collection.map(|known| known.place),
            needed_by,
        }
    });
    entries.collect()
}
