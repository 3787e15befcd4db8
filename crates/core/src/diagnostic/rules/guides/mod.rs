//! What the deployment guides and the vendors' own documentation ask for, by what it is asked of.

mod apps;
mod compliance;
mod devices;
mod enrollment;
mod profiles;
mod targeting;

pub use apps::*;
pub use compliance::*;
pub use devices::*;
pub use enrollment::*;
pub use profiles::*;
pub use targeting::*;

use super::{Rule, rules};

/// The families in the order in which the catalogue shows them.
pub(super) static FAMILIES: [&[&Rule]; 6] = [
    profiles::FAMILY,
    targeting::FAMILY,
    enrollment::FAMILY,
    apps::FAMILY,
    compliance::FAMILY,
    devices::FAMILY,
];
