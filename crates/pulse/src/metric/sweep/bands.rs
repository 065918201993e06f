//! Beats by rank, ranks by band, and how far each rank reaches.

use std::ops::Range;

/// The most bands: their square of counts should stay near the processor.
const MOST_BANDS: usize = 256;

/// The beats of a recording in ranks (0 for the shortest; equal beats are equal) and in bands of ranks.
pub(super) struct Bands {
    ranks: Vec<u32>,
    band_of_rank: Vec<u16>,
    reaches: Vec<Reach>,
    count: usize,
}

/// The ranks that are alike to one rank, as ranks and as bands.
#[derive(Clone)]
pub(super) struct Reach {
    /// Lowest rank that is alike.
    pub(super) lowest: u32,
    span: u32,
    /// Bands of which every rank is alike.
    pub(super) whole: Range<usize>,
    inner: Ranks,
    /// Bands of which some ranks are alike: one, two, or none.
    edges: [u16; 2],
    edge_count: u8,
}

/// A run of ranks, in the form that is compared fastest: one subtraction, one comparison.
#[derive(Clone, Copy)]
pub(super) struct Ranks {
    first: u32,
    count: u32,
}

impl Ranks {
    pub(super) fn contains(self, rank: u32) -> bool {
        rank.wrapping_sub(self.first) < self.count
    }
}

impl Reach {
    pub(super) fn holds(&self, rank: u32) -> bool {
        rank.wrapping_sub(self.lowest) <= self.span
    }

    pub(super) fn inner_ranks(&self) -> Ranks {
        self.inner
    }

    pub(super) fn edges(&self) -> impl Iterator<Item = usize> {
        self.edges[..usize::from(self.edge_count)].iter().map(|band| usize::from(*band))
    }
}

impl Bands {
    pub(super) fn of(values: &[f64], within: f64) -> Bands {
        let (ranks, distinct) = ranked(values);
        let mut counts = vec![0_usize; distinct.len()];
        ranks.iter().for_each(|rank| counts[*rank as usize] += 1);
        let first_ranks = divide(&counts, values.len());
        let count = first_ranks.len() - 1;
        let mut band_of_rank = Vec::with_capacity(distinct.len());
        for (band, ranks) in first_ranks.windows(2).enumerate() {
            band_of_rank.extend((ranks[0]..ranks[1]).map(|_| band as u16));
        }
        let reaches = reaches(&distinct, within, &first_ranks, &band_of_rank);
        Bands { ranks, band_of_rank, reaches, count }
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    pub(super) fn rank(&self, beat: usize) -> u32 {
        self.ranks[beat]
    }

    pub(super) fn band(&self, beat: usize) -> usize {
        self.band_of_rank[self.ranks[beat] as usize].into()
    }

    pub(super) fn reach(&self, beat: usize) -> &Reach {
        &self.reaches[self.ranks[beat] as usize]
    }

    /// The first `places` beats, shortest first.
    pub(super) fn in_order(&self, places: usize) -> Vec<usize> {
        let mut next = vec![0; self.reaches.len() + 1];
        self.ranks[..places].iter().for_each(|rank| next[*rank as usize + 1] += 1);
        (1..next.len()).for_each(|at| next[at] += next[at - 1]);
        let mut order = vec![0; places];
        for (place, rank) in self.ranks[..places].iter().enumerate() {
            order[next[*rank as usize]] = place;
            next[*rank as usize] += 1;
        }
        order
    }
}

/// The rank of each value, and the distinct values in order.
fn ranked(values: &[f64]) -> (Vec<u32>, Vec<f64>) {
    let mut order: Vec<(f64, u32)> = values.iter().copied().zip(0..).collect();
    order.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let mut ranks = vec![0; values.len()];
    let mut distinct: Vec<f64> = Vec::new();
    for (value, place) in order {
        if distinct.last() != Some(&value) {
            distinct.push(value);
        }
        ranks[place as usize] = distinct.len() as u32 - 1;
    }
    (ranks, distinct)
}

/// First rank of each band, and the number of ranks: bands with about equally many beats, and a frequent value by itself.
fn divide(counts: &[usize], beats: usize) -> Vec<usize> {
    let bands = beats.isqrt().clamp(1, MOST_BANDS);
    let full = beats.div_ceil(bands);
    let mut firsts = vec![0];
    let mut held = 0;
    for (rank, count) in counts.iter().enumerate() {
        if held > 0 && held + count > full {
            firsts.push(rank);
            held = 0;
        }
        held += count;
    }
    firsts.push(counts.len());
    firsts
}

fn reaches(distinct: &[f64], within: f64, first_ranks: &[usize], band_of_rank: &[u16]) -> Vec<Reach> {
    let (mut lowest, mut end) = (0, 0);
    let reach = |rank: usize| {
        while distinct[rank] - distinct[lowest] > within {
            lowest += 1;
        }
        while end < distinct.len() && distinct[end] - distinct[rank] <= within {
            end += 1;
        }
        Reach::new(lowest..end, first_ranks, band_of_rank)
    };
    (0..distinct.len()).map(reach).collect()
}

impl Reach {
    fn new(ranks: Range<usize>, first_ranks: &[usize], band_of_rank: &[u16]) -> Reach {
        let (low, high) = (usize::from(band_of_rank[ranks.start]), usize::from(band_of_rank[ranks.end - 1]));
        let low_is_whole = first_ranks[low] == ranks.start;
        let high_is_whole = first_ranks[high + 1] == ranks.end;
        let (mut edges, mut edge_count) = ([0; 2], 0);
        let mut edge = |band: usize| {
            edges[usize::from(edge_count)] = band as u16;
            edge_count += 1;
        };
        let whole = if low == high {
            if low_is_whole && high_is_whole {
                low..low + 1
            } else {
                edge(low);
                low..low
            }
        } else {
            if !low_is_whole {
                edge(low);
            }
            if !high_is_whole {
                edge(high);
            }
            low + usize::from(!low_is_whole)..high + usize::from(high_is_whole)
        };
        let inner =
            Ranks { first: first_ranks[whole.start] as u32, count: (first_ranks[whole.end] - first_ranks[whole.start]) as u32 };
        Reach { lowest: ranks.start as u32, span: (ranks.len() - 1) as u32, whole, inner, edges, edge_count }
    }
}
