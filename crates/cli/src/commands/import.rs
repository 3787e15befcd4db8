//! `russet import`: what exists into a policy folder.

use crate::Outcome;
use crate::arguments::Import;

pub(crate) fn run(arguments: &Import) -> anyhow::Result<Outcome> {
    anyhow::bail!("not there yet: {arguments:?}")
}
