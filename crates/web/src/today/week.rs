//! The rhythm of this week: what was done, what is planned, and rest. A day that passed without its session is rest here:
//! nothing is caught up, so nothing was missed.

use crate::look::{Day, DayState, Week};
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_plan::running::Course;
use kadans_text::Words;

/// The seven days around today, Monday first; nothing before there is a plan.
pub fn week(w: Words, course: &Course, today: Date) -> Option<Week> {
    course.prescription?;
    let monday = today.saturating_sub(i64::from(today.weekday().to_monday_zero_offset()).days());
    let days = std::array::from_fn(|index| day(w, course, monday.saturating_add((index as i64).days()), today));
    Some(Week { label: w.text("today-week"), days })
}

fn day(w: Words, course: &Course, date: Date, today: Date) -> Day {
    let (state, key) = if course.done.iter().any(|done| done.date == date) {
        (DayState::Done, "today-week-done")
    } else if course.upcoming.iter().any(|upcoming| upcoming.day == date) {
        (DayState::Planned, "today-week-planned")
    } else {
        (DayState::Rest, "today-week-rest")
    };
    Day { short: w.short_weekday(date), told: w.with(key, &[("day", w.weekday(date).into())]), state, today: date == today }
}
