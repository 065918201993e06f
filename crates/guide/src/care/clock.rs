//! The clock that says when to call somebody, derived from the rules and not written beside them.
//!
//! It asks the rule book about tomorrow, the day after, and so on: the same complaint, not better, a day older, with a day more of rest. The
//! first day on which triage would ask for a professional is the day on the clock. Rules and clock can therefore never disagree.

use super::later;
use crate::advice::Advice;
use crate::answers::Complaint;
use crate::book::{Book, Urgency};
use crate::inputs::{Input, Trend};
use crate::judge::triage;
use jiff::civil::Date;

/// When somebody should look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Contact {
    /// Now, or today.
    Now(Urgency),
    /// On this day, when it is not better by then.
    On {
        /// The day.
        day: Date,
        /// Whom to see.
        urgency: Urgency,
        /// The rule that asks for it.
        rule: &'static str,
    },
}

/// A complaint that is not better after so many days asks for a professional by itself (rule P23).
const LOOK_AHEAD_DAYS: i32 = 42;

impl Contact {
    pub(super) fn of(book: &Book, complaint: &Complaint, advice: &Advice, today: Date) -> Contact {
        if advice.urgency > Urgency::SelfCare {
            return Contact::Now(advice.urgency);
        }
        let first = (1..=LOOK_AHEAD_DAYS).find_map(|days| {
            let then = triage(book, &not_better(complaint, days)?);
            let rule = then.fired.first()?.rule;
            Some(Contact::On { day: later(today, days.into()), urgency: then.urgency, rule })
        });
        first.unwrap_or(Contact::Now(Urgency::Physio))
    }
}

/// The same complaint so many days later, with as much more rest, and no better.
fn not_better(complaint: &Complaint, days: i32) -> Option<Complaint> {
    let older = |input: Input| complaint.get(input).unwrap_or_default().saturating_add(days);
    let trend = complaint.get(Input::Trend).unwrap_or_default().max(Trend::Stable as i32);
    let answers = *complaint.answers();
    let answers =
        answers.with(Input::DurationDays, older(Input::DurationDays)).with(Input::RestTriedDays, older(Input::RestTriedDays));
    Complaint::new(answers.with(Input::Trend, trend)).ok()
}
