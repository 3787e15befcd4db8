//! What the guides ask of apps, scripts and custom attributes.

use super::rules;

rules! {}
