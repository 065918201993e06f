//! Judging a beat as it comes in, with nothing but the beats before it.

use crate::numeric::order::Sorted;
use std::collections::VecDeque;

/// Accepted beats that tell what is normal.
const REMEMBERED: usize = 11;
/// A beat may differ by this share of their median (own default).
const SHARE: f64 = 0.30;

/// Flags a beat that differs by more than 30 % from the median of the last 11 accepted ones (own default).
///
/// The first beat of a stretch has nothing to be compared with and is accepted when the range filter lets it pass. A flagged beat does
/// not count in the median, so a run of bad beats cannot pull it along. After 11 in a row the filter starts anew: then it is the
/// heart that changed its pace, or the beats it began with that were wrong.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct LiveFilter {
    accepted_ms: VecDeque<f64>,
    in_order: Sorted,
    refused_in_a_row: usize,
}

impl LiveFilter {
    /// Judge an interval, in ms, finite: `None` when it is accepted, else the median that is shown in its place.
    pub fn judge(&mut self, rr_ms: f64) -> Option<f64> {
        let refused = self.median().filter(|median| (rr_ms - median).abs() > SHARE * median);
        match refused {
            None => self.accept(rr_ms),
            Some(_) => self.refused_in_a_row += 1,
        }
        if self.refused_in_a_row == REMEMBERED {
            *self = LiveFilter::default();
        }
        refused
    }

    /// The median of the last accepted intervals.
    pub fn median(&self) -> Option<f64> {
        self.in_order.median()
    }

    fn accept(&mut self, rr_ms: f64) {
        self.refused_in_a_row = 0;
        if self.accepted_ms.len() < REMEMBERED {
            self.in_order.insert(rr_ms);
        } else if let Some(oldest) = self.accepted_ms.pop_front() {
            self.in_order.replace(oldest, rr_ms);
        }
        self.accepted_ms.push_back(rr_ms);
    }
}
