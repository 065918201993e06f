//! Which beats are doubtful and why, by the decision tree of Lipponen and Tarvainen.
//!
//! Each beat is judged by how much it differs from its predecessor, how its neighbours differ, and how far it lies from the running
//! median, all measured in thresholds that follow the recording. Source: Lipponen and Tarvainen, J Med Eng Technol 2019;43:173; the order
//! of the steps as in open implementations of it. Own addition: a threshold is never below 10 ms.

use super::thresholds::Measured;
use super::{Artefact, Fault};

/// Slope and offset of the borders of the ectopic region.
const C1: f64 = 0.13;
const C2: f64 = 0.17;
/// This far from the running median a beat is long or short, in thresholds.
const FAR: f64 = 3.0;
/// The tree looks two beats ahead.
const NEEDED_BEATS: usize = 3;

/// The doubtful beats of one uninterrupted stretch, in order.
pub fn lipponen_tarvainen(rr_ms: &[f64]) -> Vec<Artefact> {
    if rr_ms.len() < NEEDED_BEATS {
        return Vec::new();
    }
    let tree = Tree { rr_ms, measured: Measured::of(rr_ms) };
    let mut found = Vec::new();
    let mut at = 0;
    while at < rr_ms.len() - 2 {
        if tree.step(at).abs() <= 1.0 {
            at += 1;
        } else if tree.is_ectopic(at) {
            found.push(Artefact { at, fault: Fault::Ectopic });
            at += 1;
        } else {
            let next_too = tree.step(at + 1).abs() < tree.step(at + 2).abs();
            let judged = at..at + 1 + usize::from(next_too);
            at = judged.end;
            found.extend(judged.filter_map(|at| tree.fault(at).map(|fault| Artefact { at, fault })));
        }
    }
    found
}

struct Tree<'a> {
    rr_ms: &'a [f64],
    measured: Measured,
}

impl Tree<'_> {
    fn step(&self, at: usize) -> f64 {
        self.measured.step[at]
    }

    /// The step at a place that may lie outside; the recording is mirrored at its ends.
    fn mirrored(&self, at: isize) -> f64 {
        let last = self.rr_ms.len() as isize - 1;
        let at = at.abs();
        let at = if at > last { 2 * last - at } else { at };
        self.measured.step[at as usize]
    }

    /// Up and more than as far down again, or down and up.
    fn is_ectopic(&self, at: usize) -> bool {
        let step = self.step(at);
        let (before, after) = (self.mirrored(at as isize - 1), self.mirrored(at as isize + 1));
        (step > 1.0 && before.max(after) < -C1 * step - C2) || (step < -1.0 && before.min(after) > -C1 * step + C2)
    }

    fn fault(&self, at: usize) -> Option<Fault> {
        let step = self.step(at);
        let (next, after_next) = (self.mirrored(at as isize + 1), self.mirrored(at as isize + 2));
        let long = step > 1.0 && next.min(after_next) < -1.0;
        let short = step < -1.0 && next.max(after_next) > 1.0;
        let far = self.measured.off[at].abs() > FAR;
        if !(long || short || far) {
            return None;
        }
        let (rr, median, near) = (self.rr_ms[at], self.measured.median[at], self.measured.off_threshold[at]);
        Some(if short && (rr + self.rr_ms[at + 1] - median).abs() < near {
            Fault::Extra
        } else if long && (rr / 2.0 - median).abs() < near {
            Fault::Missed
        } else {
            Fault::LongOrShort
        })
    }
}
