//! What signing and verifying find.

use super::rules;

rules! {}
