//! How diagnostics and conversions are shown.

pub(crate) mod conversion;
mod terminal;

pub(crate) use terminal::Terminal;
