//! What the settings catalog takes.

use super::rules;

rules! {}
