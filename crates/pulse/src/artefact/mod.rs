//! Beats that were not there, were missed, or came from elsewhere: found, counted, and never silently replaced.
//!
//! Four rules, for four uses. [`malik`] is the simple percentage rule that many papers report. [`lipponen_tarvainen`] is the only one that
//! says *what* is wrong with a beat, which is what [`corrected`] needs. [`outlying`] finds the beats that time-domain metrics leave out,
//! and decides on the quality of a recording. [`LiveFilter`] judges a beat as it comes in. The original intervals are always kept; a
//! corrected series is derived from them.

mod classify;
mod correct;
mod fill;
mod live;
mod malik;
mod outlying;
mod thresholds;

pub(crate) use fill::{Filled, filled};

pub use classify::lipponen_tarvainen;
pub use correct::{Corrected, corrected};
pub use live::LiveFilter;
pub use malik::{MalikRule, malik};
pub use outlying::outlying;

/// What is wrong with a beat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A beat from elsewhere in the heart: early, with a pause after it, or the reverse.
    Ectopic,
    /// A beat was missed: the interval holds two.
    Missed,
    /// A beat too many: the interval and the next are one.
    Extra,
    /// Longer or shorter than its surroundings allow.
    LongOrShort,
}

/// A doubtful beat: `at` is the index of the interval that ends with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Artefact {
    /// Index of the interval, from 0.
    pub at: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// How far the numbers of a stretch can be trusted (own default).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quality {
    /// At most 5 % of the beats are doubtful.
    Good,
    /// At most 10 %: shown, and marked.
    Limited,
    /// More: no number is given.
    Insufficient,
}

impl Quality {
    /// The quality of a stretch of `beats` with `flagged` doubtful ones; of nothing, it is insufficient.
    pub fn of(flagged: usize, beats: usize) -> Quality {
        match flagged {
            _ if beats == 0 => Quality::Insufficient,
            flagged if flagged * 20 <= beats => Quality::Good,
            flagged if flagged * 10 <= beats => Quality::Limited,
            _ => Quality::Insufficient,
        }
    }
}
