use crate::Outcome;
use crate::arguments::{Sign, Unsign, Verify};

pub(crate) fn sign(_arguments: &Sign) -> anyhow::Result<Outcome> {
    anyhow::bail!("not yet")
}
pub(crate) fn verify(_arguments: &Verify) -> anyhow::Result<Outcome> {
    anyhow::bail!("not yet")
}
pub(crate) fn unsign(_arguments: &Unsign) -> anyhow::Result<Outcome> {
    anyhow::bail!("not yet")
}
