//! Files before they have their place in the output, and the requests that they are for.

use super::artifact::{ArtifactKind, Content, Find};
use crate::policy::object::properties::is_uuid;
use crate::policy::reference;

/// A file of one profile or object, before it has its place in the output.
pub(super) struct Draft {
    pub(super) path: String,
    pub(super) kind: ArtifactKind,
    pub(super) bytes: Vec<u8>,
    /// What to do with it in Graph.
    pub(super) request: Option<Request>,
}

/// A request to Graph, before it is known who is assigned what.
#[derive(Default)]
pub(super) struct Request {
    pub(super) endpoint: String,
    pub(super) order: u32,
    pub(super) depends_on: Vec<String>,
    pub(super) provides: Option<String>,
    /// What is uploaded after it.
    pub(super) content: Option<Content>,
    /// How to find what it depends on.
    pub(super) finds: Option<Find>,
}

/// What stands for a thing that is referred to by its name: the name itself where it is an id already, else `{group/NAME}`,
/// which becomes a dependency.
pub(super) fn resolved(kind: &str, name: &str, depends_on: &mut Vec<String>) -> String {
    if is_uuid(name) {
        return name.to_owned();
    }
    let key = format!("{kind}/{name}");
    let id = reference(&key);
    depends_on.push(key);
    id
}
