use crate::Outcome;
use crate::arguments::Build;

pub(crate) fn run(_arguments: &Build) -> anyhow::Result<Outcome> {
    anyhow::bail!("not yet")
}
