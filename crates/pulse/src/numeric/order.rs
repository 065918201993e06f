//! Order within a sliding window: quartiles and medians without sorting anew for each beat.

/// The values of a window, in ascending order. They are finite: a recording holds nothing else.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Sorted(Vec<f64>);

impl Sorted {
    pub(crate) fn insert(&mut self, value: f64) {
        self.0.insert(self.place(value), value);
    }

    pub(crate) fn remove(&mut self, value: f64) {
        self.0.remove(self.place(value));
    }

    /// Take one value out and put another in. Only what lies between the two moves.
    pub(crate) fn replace(&mut self, old: f64, new: f64) {
        let (from, to) = (self.place(old), self.place(new));
        if from < to {
            self.0.copy_within(from + 1..to, from);
            self.0[to - 1] = new;
        } else {
            self.0.copy_within(to..from, to + 1);
            self.0[to] = new;
        }
    }

    fn place(&self, value: f64) -> usize {
        self.0.partition_point(|other| *other < value)
    }

    /// The middle value; `None` of nothing.
    pub(crate) fn median(&self) -> Option<f64> {
        (!self.0.is_empty()).then(|| self.quantile(0.5))
    }

    /// The value below which this part of the window lies, with straight lines between neighbours.
    pub(crate) fn quantile(&self, part: f64) -> f64 {
        let place = part * (self.0.len() - 1) as f64;
        // Not below zero, so cutting off the fraction is rounding down, without a call.
        let below = place as usize;
        let above = (below + 1).min(self.0.len() - 1);
        self.0[below] + (place - below as f64) * (self.0[above] - self.0[below])
    }
}

/// What `read` finds in a centred window of `width` values (odd) around each value; the window shrinks at the edges.
pub(crate) fn centred(values: &[f64], width: usize, read: impl Fn(&Sorted) -> f64) -> Vec<f64> {
    let half = width / 2;
    let mut window = Sorted::default();
    values.iter().take(half).for_each(|value| window.insert(*value));
    let mut out = Vec::with_capacity(values.len());
    for at in 0..values.len() {
        let leaving = at.checked_sub(half + 1).map(|at| values[at]);
        match (leaving, values.get(at + half)) {
            (Some(leaving), Some(entering)) => window.replace(leaving, *entering),
            (Some(leaving), None) => window.remove(leaving),
            (None, Some(entering)) => window.insert(*entering),
            (None, None) => {}
        }
        out.push(read(&window));
    }
    out
}

/// The median of a few values; `None` of nothing.
pub(crate) fn median(values: &mut [f64]) -> Option<f64> {
    let (middle, even) = (values.len() / 2, values.len().is_multiple_of(2));
    if values.is_empty() {
        return None;
    }
    let (below, upper, _) = values.select_nth_unstable_by(middle, f64::total_cmp);
    let upper = *upper;
    if even {
        let lower = below.iter().copied().max_by(f64::total_cmp).expect("an even count has a lower half");
        return Some((lower + upper) / 2.0);
    }
    Some(upper)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_is_whole_in_the_middle_and_smaller_at_the_edges() {
        let medians = centred(&[5.0, 1.0, 4.0, 2.0, 3.0], 3, |window| window.quantile(0.5));
        assert_eq!(medians, [3.0, 4.0, 2.0, 3.0, 2.5]);
    }

    #[test]
    fn a_median_lies_between_the_middle_two_of_an_even_count() {
        assert_eq!(median(&mut [4.0, 1.0, 3.0, 2.0]), Some(2.5));
        assert_eq!(median(&mut [4.0, 1.0, 3.0]), Some(3.0));
        assert_eq!(median(&mut [7.0]), Some(7.0));
        assert_eq!(median(&mut []), None);
    }
}
