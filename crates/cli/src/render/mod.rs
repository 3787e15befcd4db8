//! How results are shown to people.

mod paint;
mod terminal;

pub(crate) use paint::Paint;
pub(crate) use terminal::Terminal;
