//! The correction of Lipponen and Tarvainen, as other programs do it.
//!
//! A beat too many is taken out, a missed one is put half-way, and an ectopic, long or short one is moved to the middle of its
//! neighbours; then the result is judged again, as long as the number of doubtful beats falls. Reports do not rest on it: moving beats
//! leaves RMSSD a quarter too high where leaving them out keeps it within two percent, and faults that hide each other stay. It is here
//! to compare with, in the error budget (docs/pulse-errors.md) and with the numbers of others.

use super::{Artefact, Fault, lipponen_tarvainen};

/// A recording with its doubtful beats put right.
#[derive(Debug, Clone, PartialEq)]
pub struct Corrected {
    /// The derived intervals, in ms.
    pub rr_ms: Vec<f64>,
    /// The doubtful beats of the original.
    pub artefacts: Vec<Artefact>,
    /// How often the recording was gone through.
    pub passes: usize,
}

/// Find and correct the doubtful beats of one uninterrupted stretch.
pub fn corrected(rr_ms: &[f64]) -> Corrected {
    let artefacts = lipponen_tarvainen(rr_ms);
    let mut passes = 0;
    let mut rr_ms = rr_ms.to_vec();
    let mut doubtful = artefacts.clone();
    loop {
        if doubtful.is_empty() {
            return Corrected { rr_ms, artefacts, passes };
        }
        rr_ms = put_right(&rr_ms, &doubtful);
        passes += 1;
        let left = lipponen_tarvainen(&rr_ms);
        if left.len() >= doubtful.len() {
            return Corrected { rr_ms, artefacts, passes };
        }
        doubtful = left;
    }
}

/// One pass over the beats: each is a moment, an artefact is the moment that its interval ends with.
fn put_right(rr_ms: &[f64], artefacts: &[Artefact]) -> Vec<f64> {
    let mut beats = Beats::of(rr_ms, artefacts);
    beats.take_out_extra();
    beats.put_in_missed();
    beats.move_to_the_middle(Fault::Ectopic);
    beats.move_to_the_middle(Fault::LongOrShort);
    beats.moments.windows(2).map(|pair| pair[1].0 - pair[0].0).collect()
}

/// Moments of beats in ms with what is wrong with each; the first is the beat before the first interval.
struct Beats {
    moments: Vec<(f64, Option<Fault>)>,
}

impl Beats {
    fn of(rr_ms: &[f64], artefacts: &[Artefact]) -> Beats {
        let mut moments = Vec::with_capacity(rr_ms.len() + 1);
        let mut elapsed = 0.0;
        moments.push((elapsed, None));
        for rr in rr_ms {
            elapsed += rr;
            moments.push((elapsed, None));
        }
        artefacts.iter().for_each(|artefact| moments[artefact.at + 1].1 = Some(artefact.fault));
        Beats { moments }
    }

    fn take_out_extra(&mut self) {
        self.moments.retain(|(_, fault)| *fault != Some(Fault::Extra));
    }

    fn put_in_missed(&mut self) {
        let mut filled = Vec::with_capacity(self.moments.len());
        let mut before = 0.0;
        for (moment, fault) in self.moments.drain(..) {
            if fault == Some(Fault::Missed) {
                filled.push(((before + moment) / 2.0, None));
            }
            filled.push((moment, fault));
            before = moment;
        }
        self.moments = filled;
    }

    /// All beats with one fault move at once, each between where its neighbours stood.
    fn move_to_the_middle(&mut self, fault: Fault) {
        let mut before = self.moments[0].0;
        for at in 1..self.moments.len() - 1 {
            let stood = self.moments[at].0;
            if self.moments[at].1 == Some(fault) {
                self.moments[at].0 = (before + self.moments[at + 1].0) / 2.0;
            }
            before = stood;
        }
    }
}
