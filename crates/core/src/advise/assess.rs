//! How well one method suits.

use super::facts::Facts;
use russet_graph::enrollment::{Condition, Fact, Method, Row, Verdict, VirtualMachine, rows};

/// How well a method suits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// The guides recommend it.
    Recommended,
    /// It works, under a condition or depending on what is not known yet.
    Possible,
    /// It works, and another method suits better.
    NotRecommended,
    /// It does not work.
    NotSupported,
}

impl Standing {
    /// The name in JSON, `not-recommended`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Recommended => "recommended",
            Self::Possible => "possible",
            Self::NotRecommended => "not-recommended",
            Self::NotSupported => "not-supported",
        }
    }

    /// Can the method be used without acting against the guides?
    const fn is_open_to_use(self) -> bool {
        matches!(self, Self::Recommended | Self::Possible)
    }
}

impl From<Verdict> for Standing {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Yes => Self::Recommended,
            Verdict::Depends => Self::Possible,
            Verdict::NotRecommended => Self::NotRecommended,
            Verdict::No => Self::NotSupported,
        }
    }
}

/// How well a method suits, and why.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The method.
    pub method: Method,
    /// How well it suits.
    pub standing: Standing,
    /// What the guides say, as far as it is known to apply; what speaks most against the method first.
    pub reasons: Vec<&'static Row>,
    /// What the guides say that would change the standing, and may or may not apply.
    pub open: Vec<Open>,
}

/// Something that a guide says, of which it is not known whether it applies.
#[derive(Clone, Debug)]
pub struct Open {
    /// What the guide says.
    pub row: &'static Row,
    /// What would have to hold, and is not known.
    pub unknown: Vec<Condition>,
    /// What the standing would be.
    pub standing: Standing,
}

impl Open {
    /// Is it something out of the ordinary, which a recommendation need not wait for?
    #[must_use]
    pub fn is_unusual(&self) -> bool {
        self.unknown.iter().any(|condition| is_unusual(*condition))
    }
}

impl Assessment {
    /// Can the method be used without acting against the guides?
    #[must_use]
    pub const fn is_open_to_use(&self) -> bool {
        self.standing.is_open_to_use()
    }

    /// The facts that have to be known before more can be said.
    #[must_use]
    pub fn depends_on(&self) -> Vec<Fact> {
        let open = self.open.iter().filter(|open| !open.is_unusual());
        let unknown = open.flat_map(|open| &open.unknown);
        let mut facts: Vec<_> = unknown.map(|condition| condition.fact()).collect();
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// What is out of the ordinary, and would change the standing if it held.
    pub fn unless(&self) -> impl Iterator<Item = &Open> {
        self.open.iter().filter(|open| open.is_unusual())
    }
}

/// Says how well a method suits Macs of which this is known.
pub(super) fn assess(method: Method, facts: &Facts) -> Assessment {
    let reasons = applying(method, facts);
    let known = standing(&reasons);
    let open = open(method, facts, known);
    let is_held_back = open
        .iter()
        .any(|open| !open.is_unusual() && open.standing > known);
    Assessment {
        method,
        standing: match known {
            Standing::Recommended if is_held_back => Standing::Possible,
            known => known,
        },
        reasons,
        open,
    }
}

/// The rows that may apply and would make a difference. One that refines another is left for when that one is settled.
fn open(method: Method, facts: &Facts, known: Standing) -> Vec<Open> {
    let undecided = rows(method).filter(|row| facts.hold(row.when).is_none());
    let changes = undecided.filter_map(|row| {
        let unknown = facts.unknown(row.when);
        let then = standing(&applying(method, &facts.with(&unknown)));
        is_change(known, then).then_some(Open {
            row,
            unknown,
            standing: then,
        })
    });
    let all: Vec<_> = changes.collect();
    let is_later = |open: &Open| {
        let when = open.row.when;
        all.iter().any(|other| refines(when, other.row.when))
    };
    let first = all.iter().filter(|open| !is_later(open));
    first.cloned().collect()
}

/// Would it make a difference? What is advised against anyway may as well be impossible.
fn is_change(from: Standing, to: Standing) -> bool {
    from != to && (from.is_open_to_use() || to.is_open_to_use())
}

/// The rows that apply, without those of which another says more; the worst verdict first.
fn applying(method: Method, facts: &Facts) -> Vec<&'static Row> {
    let hold: Vec<_> = rows(method)
        .filter(|row| facts.hold(row.when) == Some(true))
        .collect();
    let is_refined = |row: &Row| hold.iter().any(|other| refines(other.when, row.when));
    let mut rows: Vec<_> = hold
        .iter()
        .copied()
        .filter(|row| !is_refined(row))
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.verdict));
    rows
}

/// Does one list of conditions have all of the other's, and more?
fn refines(conditions: &[Condition], others: &[Condition]) -> bool {
    conditions.len() > others.len() && others.iter().all(|other| conditions.contains(other))
}

fn standing(rows: &[&Row]) -> Standing {
    let verdicts = rows.iter().map(|row| row.verdict.into());
    verdicts.max().unwrap_or(Standing::Recommended)
}

/// Is the condition out of the ordinary, so that people state it where it holds?
const fn is_unusual(condition: Condition) -> bool {
    match condition {
        Condition::OtherMdm(truth)
        | Condition::Dem(truth)
        | Condition::Wired(truth)
        | Condition::Mfa(truth)
        | Condition::Adfs(truth) => truth,
        Condition::Registered(truth) | Condition::PhysicalAccess(truth) => !truth,
        Condition::Virtual(machine) => !matches!(machine, VirtualMachine::No),
        Condition::CountAbove(_) | Condition::MacosBefore(..) => true,
        Condition::Owner(_)
        | Condition::Users(_)
        | Condition::Devices(_)
        | Condition::Abm(_)
        | Condition::Processor(_)
        | Condition::MacosFrom(..) => false,
    }
}
