//! Which days count: from the first prescription to today or to the discharge, planned days off left out.

use super::diary::Diary;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::Event;

/// The days of one course, seen from one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The person's local date.
    pub today: Date,
    /// First day of the first prescription.
    pub started: Option<Date>,
    /// Planned days off, first and last included, by first day.
    pub pauses: Vec<(Date, Date)>,
    /// The day the episode ended.
    pub discharged: Option<Date>,
}

impl Calendar {
    /// Reads pauses and discharge from the diary.
    pub fn of(diary: &Diary<'_>, started: Option<Date>, today: Date) -> Calendar {
        let mut pauses: Vec<(Date, Date)> = diary
            .entries()
            .filter_map(|entry| match &entry.event {
                Event::Pause(pause) => Some((pause.from, pause.to)),
                _ => None,
            })
            .collect();
        pauses.sort_unstable();
        let ends = diary.dated().filter(|(_, entry)| matches!(entry.event, Event::Discharge { .. }));
        let discharged = ends.map(|(date, _)| date).next_back();
        Calendar { today, started, pauses, discharged }
    }

    /// True on a planned day off.
    pub fn pausing(&self, day: Date) -> bool {
        self.pauses.iter().any(|(from, to)| *from <= day && day <= *to)
    }

    /// Days from `from` up to but not including `until`, without the days off.
    pub fn active_days(&self, from: Date, until: Date) -> i64 {
        if from >= until {
            return 0;
        }
        from.series(1.day()).take_while(|day| *day < until).filter(|day| !self.pausing(*day)).count() as i64
    }
}
