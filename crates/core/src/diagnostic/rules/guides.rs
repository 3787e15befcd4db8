//! What the deployment guides say.

use super::rules;

rules! {}
