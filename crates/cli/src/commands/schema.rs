//! `russet schema`.
use crate::Outcome;
use crate::arguments::Schema;

pub(crate) fn run(_arguments: &Schema) -> anyhow::Result<Outcome> {
    anyhow::bail!("not yet")
}
