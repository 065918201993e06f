//! Counting pairs of alike places exactly, in nearly linear time.
//!
//! **Problem.** A day has 111,000 beats and so 6 thousand million pairs; looking at each takes seconds. Two places are alike when two
//! (or three) beats differ by no more than `r` each: in space, when one point lies in a cube around the other.
//!
//! **Options.** All pairs: exact and quadratic. A tree over the points: a cube of this size cuts through thousands of its nodes. Dividing
//! and counting corners (the textbook way): eight corners for each cube and two logarithms. Rounding to a grid: fast and wrong.
//!
//! **Choice.** Sweep through the places by their first beat, with a window of those at most `r` behind. That leaves two dimensions, the
//! second and the third beat, which are cut into some hundreds of *bands* with about equally many beats. A square then consists of
//! whole bands, counted by a two-dimensional Fenwick tree with one cell for each pair of bands, and of at most two bands at its edges
//! in each direction, whose places stand together in a row and are looked at one by one. Each pair is seen once, when its later place
//! arrives. Everything is done on ranks, so `r` is compared with differences exactly as the definition does, and nothing is rounded.
//! Measured at 111,333 beats: docs/pulse-errors.md.

mod bands;
mod fenwick;
mod queue;

use bands::{Bands, Reach};
use fenwick::Counts;
use queue::Queues;

/// Pairs of places that are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pairs {
    /// In two successive beats.
    pub(super) of_two: u64,
    /// In three.
    pub(super) of_three: u64,
}

/// Count the alike pairs among all places that have three beats; beats are alike when they differ by at most `within`.
pub(super) fn count_pairs(values: &[f64], within: f64) -> Pairs {
    let Some(places) = values.len().checked_sub(2) else {
        return Pairs { of_two: 0, of_three: 0 };
    };
    let bands = Bands::of(values, within);
    let mut sweep = Sweep::new(&bands, places);
    let order = bands.in_order(places);
    let mut oldest = 0;
    for place in order.iter().copied() {
        let lowest = bands.reach(place).lowest;
        while bands.rank(order[oldest]) < lowest {
            sweep.leave(order[oldest]);
            oldest += 1;
        }
        sweep.arrive(place);
    }
    sweep.pairs
}

/// The places of the window, ready to be counted.
struct Sweep<'a> {
    bands: &'a Bands,
    whole: Counts,
    by_second: Queues,
    by_third: Queues,
    pairs: Pairs,
}

impl<'a> Sweep<'a> {
    fn new(bands: &'a Bands, places: usize) -> Sweep<'a> {
        Sweep {
            bands,
            whole: Counts::new(bands.count()),
            by_second: Queues::new(bands.count(), (1..=places).map(|beat| bands.band(beat))),
            by_third: Queues::new(bands.count(), (2..places + 2).map(|beat| bands.band(beat))),
            pairs: Pairs { of_two: 0, of_three: 0 },
        }
    }

    /// Count the places of the window that are like this one, and let it in.
    fn arrive(&mut self, place: usize) {
        let (second, third) = (self.bands.reach(place + 1), self.bands.reach(place + 2));
        self.count(second, third);
        let (second, third) = (place + 1, place + 2);
        let point = [self.bands.rank(second), self.bands.rank(third)];
        self.by_second.push(self.bands.band(second), point);
        self.by_third.push(self.bands.band(third), point);
        self.whole.add(self.bands.band(second), self.bands.band(third));
    }

    /// The place that came first leaves; so it is also the first in its queues.
    fn leave(&mut self, place: usize) {
        let (second, third) = (self.bands.band(place + 1), self.bands.band(place + 2));
        self.by_second.pop(second);
        self.by_third.pop(third);
        self.whole.remove(second, third);
    }

    fn count(&mut self, second: &Reach, third: &Reach) {
        let (two, three) = self.whole.within(&second.whole, &third.whole);
        let (mut of_two, mut of_three) = (two, three);
        for band in second.edges() {
            let points = self.by_second.points(band);
            of_two += points.iter().filter(|point| second.holds(point[0])).count() as u64;
            of_three += points.iter().filter(|point| second.holds(point[0]) & third.holds(point[1])).count() as u64;
        }
        // The corners were counted with the edges of the second beat; here only what lies in its whole bands.
        let inner = second.inner_ranks();
        for band in third.edges() {
            let points = self.by_third.points(band);
            of_three += points.iter().filter(|point| inner.contains(point[0]) & third.holds(point[1])).count() as u64;
        }
        self.pairs.of_two += of_two;
        self.pairs.of_three += of_three;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The definition, pair by pair.
    fn one_by_one(values: &[f64], within: f64) -> Pairs {
        let alike = |a: usize, b: usize| (values[a] - values[b]).abs() <= within;
        let mut pairs = Pairs { of_two: 0, of_three: 0 };
        for later in 0..values.len().saturating_sub(2) {
            for earlier in 0..later {
                let two = alike(earlier, later) && alike(earlier + 1, later + 1);
                pairs.of_two += u64::from(two);
                pairs.of_three += u64::from(two && alike(earlier + 2, later + 2));
            }
        }
        pairs
    }

    proptest! {
        #[test]
        fn the_sweep_counts_what_the_definition_counts(
            values in prop::collection::vec(300.0_f64..2000.0, 0..300), within in 0.0_f64..900.0,
        ) {
            prop_assert_eq!(count_pairs(&values, within), one_by_one(&values, within));
        }

        #[test]
        fn also_where_many_beats_are_equal_and_differ_by_exactly_the_tolerance(
            values in prop::collection::vec((1_u16..40).prop_map(|step| f64::from(step) * 7.8125), 0..300), steps in 0_u8..50,
        ) {
            let within = f64::from(steps) * 7.8125;
            prop_assert_eq!(count_pairs(&values, within), one_by_one(&values, within));
        }
    }
}
