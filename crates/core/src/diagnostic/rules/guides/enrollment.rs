//! What the guides ask of enrollment profiles, restrictions and tokens.

use super::rules;

rules! {}
