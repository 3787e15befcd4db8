//! Which way to enroll Macs: what Microsoft's guides say of each, given what is known of the Macs.
//!
//! What the guides say are tables ([`russet_graph::enrollment`]). A fact that nobody has stated is not known: the
//! answer then names the flag that settles it.
//!
//! ```
//! use russet::advise::{Facts, Standing, advise};
//! use russet::graph::enrollment::{Devices, Fact, Method, Owner, Users};
//!
//! let mut facts = Facts {
//!     owner: Some(Owner::Organization),
//!     devices: Some(Devices::New),
//!     users: Some(Users::One),
//!     ..Facts::default()
//! };
//! let first = &advise(&facts).methods[0];
//! assert_eq!(first.method, Method::AutomatedWithAffinity);
//! assert_eq!(first.standing, Standing::Possible);
//! assert_eq!(first.depends_on(), [Fact::Abm]);
//!
//! facts.abm = Some(true);
//! assert_eq!(advise(&facts).methods[0].standing, Standing::Recommended);
//! ```

mod assess;
mod facts;
mod json;
mod questions;
mod steps;
#[cfg(test)]
mod tests;

pub use assess::{Assessment, Open, Standing};
pub use facts::{Facts, flag};
pub use json::to_json;
pub use questions::{Answer, Question, next_question, question};
pub use steps::{Document, Identity, NextSteps, Told, machine_settings, next_steps};

use russet_graph::enrollment::{Fact, Method, Word as _};

/// What can be said of all methods.
#[derive(Clone, Debug)]
pub struct Advice {
    /// The methods, the best first.
    pub methods: Vec<Assessment>,
    /// What has to be known for more to be said, in the order in which to ask.
    pub unsettled: Vec<Fact>,
}

impl Advice {
    /// The method to go on with: the best, unless it still depends on something or none is left.
    #[must_use]
    pub fn best(&self) -> Option<Method> {
        let best = self.methods.first()?;
        (best.is_open_to_use() && best.depends_on().is_empty()).then_some(best.method)
    }

    /// What is said of one method.
    #[must_use]
    pub fn of(&self, method: Method) -> Option<&Assessment> {
        self.methods.iter().find(|found| found.method == method)
    }
}

/// Says of every method how well it suits Macs of which this is known.
#[must_use]
pub fn advise(facts: &Facts) -> Advice {
    let all = Method::ALL.iter();
    let mut methods: Vec<_> = all.map(|method| assess::assess(*method, facts)).collect();
    // Stable: among equals the one that the guides prefer stays first.
    methods.sort_by_key(|found| (found.standing, !found.depends_on().is_empty()));
    let mut unsettled: Vec<_> = methods.iter().flat_map(Assessment::depends_on).collect();
    unsettled.sort_unstable();
    unsettled.dedup();
    Advice { methods, unsettled }
}
