//! Whether two assignments reach the same Mac.

use crate::value::Node;
use std::collections::BTreeSet;

/// How far two assignments overlap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Overlap {
    /// Both reach some Mac, as far as can be told.
    Certain,
    /// A Mac may be in both groups or match both filters.
    Possible,
    /// What one reaches the other excludes.
    None,
}

/// Without any assignment both are taken to reach all Macs of the policy.
pub(in crate::check) fn overlap(a: Option<&Node>, b: Option<&Node>) -> Overlap {
    match (a.map(Assigned::new), b.map(Assigned::new)) {
        (None, None) => Overlap::Certain,
        (Some(a), Some(b)) => a.overlap(&b),
        _ => Overlap::Possible,
    }
}

/// Does everything that gets the inner thing get the outer one too, as far as names tell? What is assigned to nobody reaches
/// nobody, and what is said of nothing is left alone.
pub(in crate::check) fn covers(outer: Option<&Node>, inner: Option<&Node>) -> bool {
    let Some(inner) = inner.map(Assigned::new) else {
        return true;
    };
    outer.is_some_and(|outer| Assigned::new(outer).covers(&inner))
}

/// Do both have a filter, and not the same? Then their author has parted the Macs.
pub(in crate::check) fn are_parted(a: Option<&Node>, b: Option<&Node>) -> bool {
    let filter = |assign: Option<&Node>| {
        let assigned = assign.map(Assigned::new)?;
        assigned
            .filter
            .or(assigned.exclude_filter)
            .map(str::to_owned)
    };
    let (a, b) = (filter(a), filter(b));
    a.is_some() && b.is_some() && a != b
}

struct Assigned<'a> {
    everyone: bool,
    groups: BTreeSet<&'a str>,
    excluded: BTreeSet<&'a str>,
    filter: Option<&'a str>,
    exclude_filter: Option<&'a str>,
}

impl<'a> Assigned<'a> {
    fn new(assign: &'a Node) -> Self {
        let field = |name| assign.value.as_dictionary()?.get(name);
        let is_set =
            |name| field(name).is_some_and(|node: &Node| node.value.as_bool() == Some(true));
        let text = |name| field(name)?.value.as_str();
        let texts = |name| {
            let items = field(name).map_or(&[][..], Node::items);
            let texts = items.iter().filter_map(|item| item.value.as_str());
            texts.collect()
        };
        Self {
            everyone: is_set("all-devices") || is_set("all-users"),
            groups: texts("groups"),
            excluded: texts("exclude-groups"),
            filter: text("filter"),
            exclude_filter: text("exclude-filter"),
        }
    }

    fn overlap(&self, other: &Self) -> Overlap {
        let excludes = |a: &Self, b: &Self| a.filter.is_some() && a.filter == b.exclude_filter;
        if excludes(self, other) || excludes(other, self) {
            return Overlap::None;
        }
        if self.is_excluded_by(other) || other.is_excluded_by(self) {
            return Overlap::None;
        }
        let same_filter =
            self.filter == other.filter && self.exclude_filter == other.exclude_filter;
        let shares_group = self.groups.intersection(&other.groups).next().is_some();
        if same_filter && (self.everyone || other.everyone || shares_group) {
            Overlap::Certain
        } else {
            Overlap::Possible
        }
    }

    fn covers(&self, inner: &Self) -> bool {
        let has_filter = self.filter.is_some() || self.exclude_filter.is_some();
        let same_filter =
            self.filter == inner.filter && self.exclude_filter == inner.exclude_filter;
        (!has_filter || same_filter)
            && self.excluded.is_subset(&inner.excluded)
            && (self.everyone || (!inner.everyone && inner.groups.is_subset(&self.groups)))
    }

    /// Does it reach only groups that the other one leaves out?
    fn is_excluded_by(&self, other: &Self) -> bool {
        !self.everyone && !self.groups.is_empty() && self.groups.is_subset(&other.excluded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::written;

    fn between(a: &str, b: &str) -> Overlap {
        let (a, b) = (written(a), written(b));
        let (both, other) = (overlap(a.first(), b.first()), overlap(b.first(), a.first()));
        assert_eq!(both, other);
        both
    }

    #[test]
    fn who_is_reached_by_both() {
        let all = "{ all-devices: true }";
        assert_eq!(overlap(None, None), Overlap::Certain);
        assert_eq!(between(all, "{ all-users: true }"), Overlap::Certain);
        assert_eq!(between(all, "{ groups: [A] }"), Overlap::Certain);
        assert_eq!(
            between("{ groups: [A, B] }", "{ groups: [B] }"),
            Overlap::Certain
        );
        assert_eq!(
            between("{ groups: [A] }", "{ groups: [B] }"),
            Overlap::Possible
        );
        let but_a = "{ all-devices: true, exclude-groups: [A] }";
        assert_eq!(between(but_a, "{ groups: [A] }"), Overlap::None);
        assert_eq!(between(but_a, "{ groups: [A, B] }"), Overlap::Certain);
    }

    #[test]
    fn who_gets_one_gets_the_other() {
        let covers = |outer: &str, inner: &str| {
            let (outer, inner) = (written(outer), written(inner));
            super::covers(outer.first(), inner.first())
        };
        let all = "{ all-devices: true }";
        assert!(covers(all, "{ groups: [A] }") && covers(all, "{ all-users: true, filter: F }"));
        assert!(covers("{ groups: [A, B] }", "{ groups: [A] }"));
        assert!(!covers("{ groups: [A] }", "{ groups: [A, B] }"));
        assert!(!covers("{ groups: [A] }", all));
        assert!(!covers("{ all-devices: true, filter: F }", all));
        assert!(!covers("{ all-devices: true, exclude-groups: [A] }", all));
        assert!(super::covers(None, None) && !super::covers(None, written(all).first()));
    }

    #[test]
    fn filters_part_macs_only_where_one_excludes_the_other() {
        let with = "{ all-devices: true, filter: F }";
        assert_eq!(
            between(with, "{ all-devices: true, exclude-filter: F }"),
            Overlap::None
        );
        assert_eq!(
            between(with, "{ all-devices: true, filter: G }"),
            Overlap::Possible
        );
        assert_eq!(between(with, with), Overlap::Certain);
    }
}
