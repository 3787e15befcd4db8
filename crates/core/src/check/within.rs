//! Places within a text of the source.

use crate::value::{Node, Span};
use std::ops::Range;

/// The place of some bytes of a text in the file, where the text stands in the file as it is; else the whole text.
pub(super) fn within(node: &Node, text: &str, range: &Range<usize>) -> Span {
    let span = node.span;
    let length = span.end.saturating_sub(span.start) as usize;
    let before = match length.checked_sub(text.len()) {
        Some(0) => 0,
        // In quotes, with nothing escaped.
        Some(2) => 1,
        _ => return span,
    };
    let at = |offset: usize| {
        let offset = u32::try_from(offset + before).ok()?;
        span.start.checked_add(offset)
    };
    match (at(range.start), at(range.end)) {
        (Some(start), Some(end)) => Span { start, end, ..span },
        _ => span,
    }
}
