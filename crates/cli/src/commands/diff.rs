//! `russet diff`: what two things set differently.

use crate::Outcome;
use crate::arguments::Diff;

pub(crate) fn run(arguments: &Diff) -> anyhow::Result<Outcome> {
    anyhow::bail!("not there yet: {arguments:?}")
}
