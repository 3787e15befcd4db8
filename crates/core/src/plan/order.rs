//! Which comes first: an order in which everything comes after what it needs.
//!
//! Pure: things are numbers, and what they are called is for the caller to know.

use std::collections::BTreeSet;

/// Puts things in order, those of a lower rank first unless an edge says otherwise.
///
/// The things are the places in `ranks`; an edge is a thing that comes first with a thing that comes after it.
///
/// ```
/// use russet::plan::order::order;
/// // 0 has the lower rank, but comes after 1.
/// assert_eq!(order(&[1, 2, 3], &[(1, 0)]), Ok(vec![1, 0, 2]));
///
/// let names = ["A", "B", "C"];
/// let cycle = order(&[0, 0, 0], &[(0, 1), (1, 0)]).unwrap_err();
/// assert_eq!(cycle.describe(|thing| names[thing]), "A → B → A");
/// ```
///
/// # Errors
///
/// The cycle, where things need each other.
pub fn order<R: Ord>(ranks: &[R], edges: &[(usize, usize)]) -> Result<Vec<usize>, Cycle> {
    let known = |&&(first, then): &&(usize, usize)| first < ranks.len() && then < ranks.len();
    let edges: BTreeSet<(usize, usize)> = edges.iter().filter(known).copied().collect();
    let mut left: BTreeSet<(&R, usize)> = ranks
        .iter()
        .enumerate()
        .map(|(thing, rank)| (rank, thing))
        .collect();
    let mut waits = vec![0_usize; ranks.len()];
    for (_, then) in &edges {
        if let Some(count) = waits.get_mut(*then) {
            *count += 1;
        }
    }
    let is_free = |waits: &[usize], thing: usize| waits.get(thing) == Some(&0);
    let free = left.iter().filter(|(_, thing)| is_free(&waits, *thing));
    let mut ready: BTreeSet<(&R, usize)> = free.copied().collect();
    let mut ordered = Vec::with_capacity(ranks.len());
    while let Some(next) = ready.pop_first() {
        left.remove(&next);
        let (_, first) = next;
        ordered.push(first);
        for &(_, then) in edges.range((first, 0)..=(first, usize::MAX)) {
            if let Some(count) = waits.get_mut(then) {
                *count -= 1;
            }
            if is_free(&waits, then)
                && let Some(rank) = ranks.get(then)
            {
                ready.insert((rank, then));
            }
        }
    }
    match left.first() {
        None => Ok(ordered),
        Some(&(_, start)) => {
            let stuck = left.iter().map(|&(_, thing)| thing).collect();
            Err(Cycle::among(&stuck, &edges, start))
        }
    }
}

/// Things that need each other, each the one after it, and the last one the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle {
    things: Vec<usize>,
}

impl Cycle {
    /// Finds a cycle among things of which each needs another one of them.
    fn among(stuck: &BTreeSet<usize>, edges: &BTreeSet<(usize, usize)>, start: usize) -> Self {
        let mut way = vec![start];
        let mut at = start;
        loop {
            let needed = edges
                .iter()
                .find(|&&(first, then)| then == at && stuck.contains(&first));
            let Some(&(first, _)) = needed else {
                return Self { things: way };
            };
            if let Some(entry) = way.iter().position(|&thing| thing == first) {
                let things = way.split_off(entry);
                return Self { things };
            }
            way.push(first);
            at = first;
        }
    }

    /// The things, each once.
    #[must_use]
    pub fn things(&self) -> &[usize] {
        &self.things
    }

    /// The whole cycle, each thing before what it needs: `A → B → A`.
    #[must_use]
    pub fn describe<'n>(&self, name: impl Fn(usize) -> &'n str) -> String {
        let around = self.things.iter().chain(self.things.first());
        let names: Vec<&str> = around.map(|&thing| name(thing)).collect();
        names.join(" → ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ranks_decide_where_edges_do_not() {
        assert_eq!(order(&[3, 1, 2], &[]), Ok(vec![1, 2, 0]));
        assert_eq!(order(&[1, 1], &[]), Ok(vec![0, 1]));
        assert_eq!(order::<u8>(&[], &[]), Ok(vec![]));
        assert_eq!(order(&[1, 2], &[(0, 9), (9, 0)]), Ok(vec![0, 1]));
    }

    #[test]
    fn a_cycle_is_named_whole_and_without_what_hangs_on_it() {
        // 0 hangs on the cycle of 1, 2 and 3.
        let edges = [(1, 0), (2, 1), (3, 2), (1, 3)];
        let cycle = order(&[0, 0, 0, 0], &edges).unwrap_err();
        assert_eq!(cycle.things(), [1, 2, 3]);
        let names = ["a", "b", "c", "d"];
        assert_eq!(cycle.describe(|thing| names[thing]), "b → c → d → b");
        let own = order(&[0], &[(0, 0)]).unwrap_err();
        assert_eq!(own.describe(|_| "a"), "a → a");
    }

    proptest! {
        #[test]
        fn everything_is_in_the_order_once_and_after_what_it_needs(
            ranks in prop::collection::vec(0_u8..4, 0..12),
            edges in prop::collection::vec((0_usize..12, 0_usize..12), 0..24),
        ) {
            let within: Vec<_> = edges
                .iter()
                .copied()
                .filter(|&(first, then)| first < ranks.len() && then < ranks.len())
                .collect();
            match order(&ranks, &edges) {
                Ok(ordered) => {
                    let mut sorted = ordered.clone();
                    sorted.sort_unstable();
                    prop_assert_eq!(sorted, (0..ranks.len()).collect::<Vec<_>>());
                    let place = |thing| ordered.iter().position(|&other| other == thing);
                    for (first, then) in within {
                        prop_assert!(place(first) < place(then));
                    }
                }
                Err(cycle) => {
                    let things = cycle.things();
                    prop_assert!(!things.is_empty());
                    for (thing, needed) in things.iter().zip(things.iter().cycle().skip(1)) {
                        prop_assert!(within.contains(&(*needed, *thing)));
                    }
                }
            }
        }
    }
}
