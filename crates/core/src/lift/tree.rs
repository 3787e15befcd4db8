//! Looking into trees whose shape is not known yet.

use crate::value::Node;

/// A field of an object; `None` also where it is no object.
pub(super) fn field<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    node.value.as_dictionary()?.get(name)
}

/// A field that is a text.
pub(super) fn text<'n>(node: &'n Node, name: &str) -> Option<&'n str> {
    field(node, name)?.value.as_str()
}

/// The items of a field that is a list; none where there is no such list.
pub(super) fn items<'n>(node: &'n Node, name: &str) -> &'n [Node] {
    field(node, name)
        .and_then(|node| node.value.as_array())
        .unwrap_or_default()
}
