//! Reports: what they say, what they never say, and that both of their forms hold whatever a policy says.

#![expect(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod example;
mod hostile;
mod page;
mod secrets;
mod small;
mod support;
