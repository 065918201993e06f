//! Days without running: the next dose goes down, and nothing is caught up.
//!
//! Our own design, in the spirit of the article's warning that dose must not rise too fast. The rungs back are counted from
//! the lower of the last rung run and the rung that was due. Card: `ev-rt-gap`.

use crate::running::programme::GapRule;
use crate::running::rule;
use kadans_domain::{InputValue, Reason};

/// What days without running do to the next dose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AfterGap {
    /// Nothing: it was not long.
    AsPlanned,
    /// This rung, with why.
    Rung(u8, Reason),
    /// Measure the sustainable time again, with why.
    Remeasure(Reason),
}

/// The dose after so many days since the last run. `last` is the rung last run, `due` the rung that was due.
pub fn after_gap(gap: &GapRule, days: u16, last: u8, due: u8) -> AfterGap {
    let from = last.min(due);
    let back = from.saturating_sub(gap.rungs_back).max(1);
    let why = |name, rung: u8| {
        Reason::new(name, &gap.card)
            .saw("days", InputValue::Whole(days.into()))
            .saw("last_rung", InputValue::Whole(last.into()))
            .saw("rung", InputValue::Whole(rung.into()))
    };
    if days >= gap.remeasure_days {
        AfterGap::Remeasure(why(rule::GAP_REMEASURE, from))
    } else if days >= gap.back_days {
        AfterGap::Rung(back, why(rule::GAP_BACK, back))
    } else if days >= gap.repeat_days {
        AfterGap::Rung(from, why(rule::GAP_REPEAT, from))
    } else {
        AfterGap::AsPlanned
    }
}
