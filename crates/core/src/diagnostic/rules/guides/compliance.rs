//! What the guides ask of compliance and Conditional Access.

use super::rules;

rules! {}
