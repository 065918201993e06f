//! Cubic splines: a smooth curve through beats, read on an even grid.
//!
//! Two ways to end a spline are in use for heart rate, and they give other numbers near the ends: *natural* (no curvature at the
//! ends), which the live windows use, and *not-a-knot* (the outer two pieces are one cubic), which the reference implementations
//! use for recordings. The curve between two knots follows from the second derivatives there, which solve a tridiagonal system.

/// How the curve ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ends {
    /// No curvature at the first and the last knot.
    Natural,
    /// The first two pieces are one cubic, and so are the last two.
    NotAKnot,
}

/// A cubic spline through knots at increasing times.
pub(crate) struct Spline<'a> {
    times: &'a [f64],
    values: &'a [f64],
    bends: Vec<f64>,
}

impl<'a> Spline<'a> {
    /// The spline through `values` at strictly increasing `times`; four knots at least.
    pub(crate) fn through(times: &'a [f64], values: &'a [f64], ends: Ends) -> Spline<'a> {
        debug_assert!(times.len() == values.len() && times.len() >= 4);
        Spline { times, values, bends: bends(times, values, ends) }
    }

    /// The curve at `start + k * step` for `k` in `0..count`, appended to `out`.
    pub(crate) fn read_into(&self, start: f64, step: f64, count: usize, out: &mut Vec<f64>) {
        let last_piece = self.times.len() - 2;
        let mut piece = self.times.partition_point(|time| *time <= start).saturating_sub(1).min(last_piece);
        let mut cubic = self.cubic(piece);
        for k in 0..count {
            let time = start + k as f64 * step;
            while piece < last_piece && self.times[piece + 1] <= time {
                piece += 1;
                cubic = self.cubic(piece);
            }
            let past = time - self.times[piece];
            out.push(cubic[0] + past * (cubic[1] + past * (cubic[2] + past * cubic[3])));
        }
    }

    /// Coefficients of one piece, in powers of the time past its first knot.
    fn cubic(&self, piece: usize) -> [f64; 4] {
        let width = self.times[piece + 1] - self.times[piece];
        let (from, to) = (self.values[piece], self.values[piece + 1]);
        let (bend, next_bend) = (self.bends[piece], self.bends[piece + 1]);
        let slope = (to - from) / width - width * (2.0 * bend + next_bend) / 6.0;
        [from, slope, bend / 2.0, (next_bend - bend) / (6.0 * width)]
    }
}

/// Second derivatives at the knots.
fn bends(times: &[f64], values: &[f64], ends: Ends) -> Vec<f64> {
    let knots = times.len();
    let width = |at: usize| times[at + 1] - times[at];
    let rise = |at: usize| (values[at + 1] - values[at]) / width(at);
    // How the outer bends follow from the inner two: `outer = near * (1 + ratio) - far * ratio`; natural ends are simply 0.
    let ratios = (width(0) / width(1), width(knots - 2) / width(knots - 3));
    let mut upper = vec![0.0; knots];
    let mut bends = vec![0.0; knots];
    for at in 1..knots - 1 {
        let (before, after) = (width(at - 1), width(at));
        let (mut below, mut diagonal, mut above) = (before, 2.0 * (before + after), after);
        if ends == Ends::NotAKnot && at == 1 {
            (below, diagonal, above) = (0.0, diagonal + before * (1.0 + ratios.0), above - before * ratios.0);
        }
        if ends == Ends::NotAKnot && at == knots - 2 {
            (above, diagonal, below) = (0.0, diagonal + after * (1.0 + ratios.1), below - after * ratios.1);
        }
        let pivot = diagonal - below * upper[at - 1];
        upper[at] = above / pivot;
        bends[at] = (6.0 * (rise(at) - rise(at - 1)) - below * bends[at - 1]) / pivot;
    }
    for at in (1..knots - 2).rev() {
        bends[at] -= upper[at] * bends[at + 1];
    }
    if ends == Ends::NotAKnot {
        bends[0] = bends[1] * (1.0 + ratios.0) - bends[2] * ratios.0;
        bends[knots - 1] = bends[knots - 2] * (1.0 + ratios.1) - bends[knots - 3] * ratios.1;
    }
    bends
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(times: &[f64], values: &[f64], ends: Ends) -> Vec<f64> {
        let mut out = Vec::new();
        Spline::through(times, values, ends).read_into(0.0, 0.25, 17, &mut out);
        out
    }

    #[test]
    fn not_a_knot_repeats_a_cubic_exactly() {
        let times = [0.0, 0.7, 1.9, 2.2, 4.0];
        let cubic = |t: f64| 1.0 - 2.0 * t + 0.5 * t * t + 0.3 * t * t * t;
        let curve = read(&times, &times.map(cubic), Ends::NotAKnot);
        for (k, value) in curve.iter().enumerate() {
            assert!((value - cubic(k as f64 / 4.0)).abs() < 1e-12, "{k}: {value}");
        }
    }

    #[test]
    fn four_knots_are_one_cubic() {
        let times = [0.0, 1.0, 2.5, 4.0];
        let cubic = |t: f64| t * t * t - t;
        let curve = read(&times, &times.map(cubic), Ends::NotAKnot);
        assert!((curve[7] - cubic(1.75)).abs() < 1e-12);
    }

    #[test]
    fn natural_ends_keep_a_line_straight() {
        let times = [0.0, 0.5, 1.5, 4.0];
        let curve = read(&times, &times.map(|t| 3.0 * t), Ends::Natural);
        assert!(curve.iter().enumerate().all(|(k, value)| (value - 0.75 * k as f64).abs() < 1e-12));
    }
}
