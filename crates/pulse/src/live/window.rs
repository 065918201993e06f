//! The last minutes of beats, and curves through them.

use super::reading::Beat;
use crate::artefact::{LiveFilter, Quality};
use crate::metric::time::TimeDomain;
use crate::metric::welch::PER_S;
use crate::numeric::spline::{Ends, Spline};
use crate::reason::{NoValue, Value};
use std::collections::VecDeque;
use std::ops::RangeInclusive;

/// Beats that are kept: two minutes at 300 a minute, more than any window looks at.
const KEPT: usize = 600;
/// Beats before a window that the curve goes through; what lies further back does not change it by a millionth.
const CONTEXT: usize = 12;
/// A curve goes through this many beats at least.
const KNOTS: usize = 4;
/// Quality and RMSSD look back this far, in seconds.
const MINUTE_S: f64 = 60.0;

/// What a curve is drawn of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Curve {
    /// Heart rate, in beats a minute.
    Rate,
    /// Interval, in ms.
    Interval,
}

/// The last beats of a stretch.
#[derive(Default)]
pub(crate) struct Window {
    beats: VecDeque<Beat>,
    filter: LiveFilter,
    /// Time of the first beat of the stretch; the even grid starts there.
    first_s: f64,
    last_s: f64,
}

impl Window {
    /// The window of a stretch that follows another with the same strap: what is normal is still known.
    pub(crate) fn after(filter: LiveFilter) -> Window {
        Window { filter, ..Window::default() }
    }

    pub(crate) fn filter(&self) -> &LiveFilter {
        &self.filter
    }

    /// Time of the last beat, in seconds since the stretch began.
    pub(crate) fn last_s(&self) -> f64 {
        self.last_s
    }

    /// Let a beat in; `None` when it is no interval at all.
    pub(crate) fn push(&mut self, rr_ms: f64, range_ms: &RangeInclusive<f64>) -> Option<Beat> {
        if !rr_ms.is_finite() || rr_ms <= 0.0 {
            return None;
        }
        let begins = self.last_s == 0.0;
        let outside = !range_ms.contains(&rr_ms);
        let instead = if outside { self.filter.median() } else { self.filter.judge(rr_ms) };
        let nearest = rr_ms.clamp(*range_ms.start(), *range_ms.end());
        self.last_s += rr_ms / 1000.0;
        if begins {
            self.first_s = self.last_s;
        }
        let shown_ms = instead.unwrap_or(nearest);
        let beat = Beat { time_s: self.last_s, rr_ms, shown_ms, doubtful: outside || instead.is_some() };
        if self.beats.len() == KEPT {
            self.beats.pop_front();
        }
        self.beats.push_back(beat);
        Some(beat)
    }

    /// The last `samples` of the even curve before `end_s`, four a second.
    ///
    /// No curve while there are too few, and none when more than one beat in ten under it is doubtful.
    pub(crate) fn curve(&self, of: Curve, samples: usize, end_s: f64) -> Result<Vec<f64>, NoValue> {
        let until = ((end_s - self.first_s) * PER_S).floor();
        if until < samples as f64 {
            return Err(super::warming_up((samples as f64 / PER_S).ceil() as u32, end_s));
        }
        let start_s = self.first_s + (until - samples as f64) / PER_S;
        let (beats, flagged) = self.count(start_s, end_s);
        if Quality::of(flagged, beats) == Quality::Insufficient {
            return Err(NoValue::TooManyArtefacts { flagged, beats });
        }
        let curve = self.read(of, start_s, samples);
        if curve.is_empty() { Err(NoValue::TooFewBeats { needed: KNOTS, got: beats }) } else { Ok(curve) }
    }

    /// The even curve between two moments, both within the stretch; empty when there are too few beats.
    pub(crate) fn stretch(&self, of: Curve, from_s: f64, to_s: f64) -> Vec<f64> {
        let first = ((from_s - self.first_s) * PER_S).ceil().max(0.0);
        let until = ((to_s.min(self.last_s) - self.first_s) * PER_S).ceil();
        if until <= first { Vec::new() } else { self.read(of, self.first_s + first / PER_S, (until - first) as usize) }
    }

    fn read(&self, of: Curve, start_s: f64, samples: usize) -> Vec<f64> {
        let before = self.beats.partition_point(|beat| beat.time_s < start_s).saturating_sub(CONTEXT);
        let knots = self.beats.range(before..);
        let (times, values): (Vec<f64>, Vec<f64>) =
            knots.map(|beat| (beat.time_s, if of == Curve::Rate { beat.shown_bpm() } else { beat.shown_ms })).unzip();
        if times.len() < KNOTS {
            return Vec::new();
        }
        let mut curve = Vec::with_capacity(samples);
        Spline::through(&times, &values, Ends::Natural).read_into(start_s, 1.0 / PER_S, samples, &mut curve);
        curve
    }

    /// Beats from `start_s` to `end_s`, and the doubtful ones among them.
    fn count(&self, start_s: f64, end_s: f64) -> (usize, usize) {
        let within = self.within(start_s, end_s);
        (within.clone().count(), within.filter(|beat| beat.doubtful).count())
    }

    fn within(&self, start_s: f64, end_s: f64) -> impl Iterator<Item = &Beat> + Clone {
        let first = self.beats.partition_point(|beat| beat.time_s <= start_s);
        self.beats.range(first..).take_while(move |beat| beat.time_s <= end_s)
    }

    /// Quality of the last minute.
    pub(crate) fn quality(&self, end_s: f64) -> Quality {
        let (beats, flagged) = self.count(end_s - MINUTE_S, end_s);
        Quality::of(flagged, beats)
    }

    /// RMSSD of the last minute; a doubtful beat takes both its differences with it.
    pub(crate) fn rmssd(&self, end_s: f64) -> Value {
        if end_s < MINUTE_S {
            return Err(super::warming_up(MINUTE_S as u32, end_s));
        }
        let (beats, flagged) = self.count(end_s - MINUTE_S, end_s);
        if Quality::of(flagged, beats) == Quality::Insufficient {
            return Err(NoValue::TooManyArtefacts { flagged, beats });
        }
        let beats: Vec<Beat> = self.within(end_s - MINUTE_S, end_s).copied().collect();
        let runs: Vec<Vec<f64>> =
            beats.split(|beat| beat.doubtful).map(|run| run.iter().map(|beat| beat.rr_ms).collect()).collect();
        TimeDomain::of(&runs.iter().map(Vec::as_slice).collect::<Vec<_>>()).rmssd
    }
}
