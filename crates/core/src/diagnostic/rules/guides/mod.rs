//! What the deployment guides and the vendors' own documentation ask for, by what it is asked of.

mod apps;
mod certificates;
mod compliance;
mod devices;
mod enrollment;
mod networks;
mod profiles;
mod targeting;
mod updates;

pub use apps::*;
pub use certificates::*;
pub use compliance::*;
pub use devices::*;
pub use enrollment::*;
pub use networks::*;
pub use profiles::*;
pub use targeting::*;
pub use updates::*;

use super::{Rule, rules};

/// The families in the order in which the catalogue shows them.
pub(super) static FAMILIES: [&[&Rule]; 9] = [
    profiles::FAMILY,
    targeting::FAMILY,
    enrollment::FAMILY,
    apps::FAMILY,
    compliance::FAMILY,
    certificates::FAMILY,
    networks::FAMILY,
    updates::FAMILY,
    devices::FAMILY,
];
