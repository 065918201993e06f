//! Time domain and Poincaré plot.
//!
//! Standard deviations divide by one less than their count; shares of differences divide by the number of differences; "more than
//! 50 ms" is strict. SD1 and SD2 are taken from the points of the plot themselves, not by the shortcut over SDNN and SDSD, which
//! differs on short recordings. Source: Task Force, Circulation 1996;93:1043; Shaffer and Ginsberg, Front Public Health 2017;5:258.

use crate::numeric::{moments, order};
use crate::reason::{NoValue, Value};
use std::f64::consts::SQRT_2;

/// Time-domain metrics, in milliseconds unless the name says otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct TimeDomain {
    /// Intervals that count.
    pub n: usize,
    /// How long they last together, in seconds.
    pub duration_s: f64,
    /// Mean interval.
    pub mean_nn: Value,
    /// Heart rate of the mean interval, in beats a minute; not the mean of the heart rates.
    pub mean_hr: Value,
    /// Middle interval.
    pub median_nn: Value,
    /// Shortest interval.
    pub min_nn: Value,
    /// Longest interval.
    pub max_nn: Value,
    /// Standard deviation of the intervals.
    pub sdnn: Value,
    /// Root mean square of successive differences.
    pub rmssd: Value,
    /// Standard deviation of successive differences.
    pub sdsd: Value,
    /// Differences above 50 ms.
    pub nn50: usize,
    /// Their share, in percent.
    pub pnn50: Value,
    /// Differences above 20 ms.
    pub nn20: usize,
    /// Their share, in percent.
    pub pnn20: Value,
    /// Width of the Poincaré plot across its diagonal.
    pub sd1: Value,
    /// Length of the Poincaré plot along its diagonal.
    pub sd2: Value,
}

impl TimeDomain {
    /// The metrics of some stretches; no difference is taken from one stretch to the next.
    pub(crate) fn of(stretches: &[&[f64]]) -> TimeDomain {
        let rr: Vec<f64> = stretches.concat();
        let pairs: Vec<(f64, f64)> =
            stretches.iter().flat_map(|stretch| stretch.windows(2).map(|pair| (pair[0], pair[1]))).collect();
        let some = |value: Option<f64>, needed| value.ok_or(NoValue::TooFewBeats { needed, got: rr.len() });
        let of_pairs = |read: fn(&(f64, f64)) -> f64| some(moments::sample_sd(pairs.iter().map(read)), 3);
        let above = |ms: f64| pairs.iter().filter(|(from, to)| (to - from).abs() > ms).count();
        let share = |count: usize| some((!pairs.is_empty()).then(|| 100.0 * count as f64 / pairs.len() as f64), 2);
        let mean_nn = some((!rr.is_empty()).then(|| moments::mean(rr.iter().copied())), 1);
        let (nn50, nn20) = (above(50.0), above(20.0));
        TimeDomain {
            n: rr.len(),
            duration_s: rr.iter().sum::<f64>() / 1000.0,
            mean_hr: mean_nn.map(|mean| 60_000.0 / mean),
            mean_nn,
            median_nn: some(order::median(&mut rr.clone()), 1),
            min_nn: some(rr.iter().copied().reduce(f64::min), 1),
            max_nn: some(rr.iter().copied().reduce(f64::max), 1),
            sdnn: some(moments::sample_sd(rr.iter().copied()), 2),
            rmssd: some(root_mean_square(&pairs), 2),
            sdsd: of_pairs(|(from, to)| to - from),
            nn50,
            pnn50: share(nn50),
            nn20,
            pnn20: share(nn20),
            sd1: of_pairs(|(from, to)| (to - from) / SQRT_2),
            sd2: of_pairs(|(from, to)| (to + from) / SQRT_2),
        }
    }

    /// No metric at all, for one reason.
    pub(crate) fn none(why: NoValue) -> TimeDomain {
        TimeDomain {
            n: 0,
            duration_s: 0.0,
            mean_nn: Err(why),
            mean_hr: Err(why),
            median_nn: Err(why),
            min_nn: Err(why),
            max_nn: Err(why),
            sdnn: Err(why),
            rmssd: Err(why),
            sdsd: Err(why),
            nn50: 0,
            pnn50: Err(why),
            nn20: 0,
            pnn20: Err(why),
            sd1: Err(why),
            sd2: Err(why),
        }
    }

    /// Natural logarithm of RMSSD, the form in which days are compared.
    pub fn ln_rmssd(&self) -> Value {
        self.rmssd.and_then(|rmssd| if rmssd > 0.0 { Ok(rmssd.ln()) } else { Err(NoValue::Constant) })
    }
}

fn root_mean_square(pairs: &[(f64, f64)]) -> Option<f64> {
    let squares: f64 = pairs.iter().map(|(from, to)| (to - from) * (to - from)).sum();
    (!pairs.is_empty()).then(|| (squares / pairs.len() as f64).sqrt())
}
