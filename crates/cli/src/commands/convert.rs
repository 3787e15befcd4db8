//! `russet convert`: one form into another.

use crate::Outcome;
use crate::arguments::Convert;

pub(crate) fn run(arguments: &Convert) -> anyhow::Result<Outcome> {
    anyhow::bail!("not there yet: {arguments:?}")
}
