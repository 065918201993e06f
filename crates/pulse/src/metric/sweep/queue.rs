//! Queues of points, one for each band, in one piece of memory.
//!
//! A sweep lets points in and out in the same order, so how many a queue will ever hold is known before it begins: each queue is a
//! stretch of one array, with a place where the next one is written and a place where the oldest one stands.

/// Ranks of the second and the third beat of a place.
pub(super) type Point = [u32; 2];

pub(super) struct Queues {
    points: Vec<Point>,
    oldest: Vec<usize>,
    next: Vec<usize>,
}

impl Queues {
    /// Queues for points whose bands are given, one for each point that will ever come.
    pub(super) fn new(bands: usize, coming: impl Iterator<Item = usize>) -> Queues {
        let mut counts = vec![0; bands];
        coming.for_each(|band| counts[band] += 1);
        let mut starts = Vec::with_capacity(bands);
        let mut total = 0;
        for count in counts {
            starts.push(total);
            total += count;
        }
        Queues { points: vec![[0; 2]; total], oldest: starts.clone(), next: starts }
    }

    pub(super) fn push(&mut self, band: usize, point: Point) {
        self.points[self.next[band]] = point;
        self.next[band] += 1;
    }

    pub(super) fn pop(&mut self, band: usize) {
        self.oldest[band] += 1;
    }

    pub(super) fn points(&self, band: usize) -> &[Point] {
        &self.points[self.oldest[band]..self.next[band]]
    }
}
