//! How diagnostics are shown.

mod terminal;

pub(crate) use terminal::Terminal;
