//! `russet audit`: what is installed against what the policy says.

use crate::Outcome;
use crate::arguments::Audit;

pub(crate) fn run(arguments: &Audit) -> anyhow::Result<Outcome> {
    anyhow::bail!("not there yet: {arguments:?}")
}
