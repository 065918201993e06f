//! Advice given before: a milder answer today does not undo an urgent one of this week.

use crate::book::Urgency;
use crate::load_guard::days_between;
use jiff::civil::Date;

/// How long an urgent advice stands, in days.
const DAYS: i32 = 7;

/// The earlier advice that still stands beside one of today: the most urgent of the past 7 days, when it was a visit to the general practitioner or
/// an emergency and more urgent than today's. Both are shown, with their dates.
pub fn still_stands(earlier: &[(Date, Urgency)], today: (Date, Urgency)) -> Option<(Date, Urgency)> {
    let urgent = earlier.iter().filter(|(date, urgency)| {
        (0..=DAYS).contains(&days_between(*date, today.0)) && *urgency >= Urgency::GpToday && *urgency > today.1
    });
    urgent.max_by_key(|(date, urgency)| (*urgency, *date)).copied()
}
