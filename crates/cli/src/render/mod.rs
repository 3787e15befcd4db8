//! How results are shown to people.

pub(crate) mod advice;
pub(crate) mod conversion;
mod paint;
pub(crate) mod plan;
mod terminal;

pub(crate) use paint::Paint;
pub(crate) use terminal::Terminal;
