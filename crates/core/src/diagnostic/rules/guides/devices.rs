//! What the guides ask of certificates, networks, updates, extensions and declarations.

use super::rules;

rules! {}
