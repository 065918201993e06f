//! Breathing and motivation, day by day.

use super::types::BreathingDay;
use crate::fold::Diary;
use crate::running::programme::RunningTherapy;
use jiff::civil::Date;
use kadans_domain::{BreathingPreset, Event, Score0To10};
use std::collections::BTreeMap;

/// Days with a practice that counts, oldest first.
pub(super) fn breathing(programme: &RunningTherapy, diary: &Diary<'_>) -> Vec<BreathingDay> {
    let long_s = long_practice_s(programme);
    let mut days: BTreeMap<Date, BreathingDay> = BTreeMap::new();
    for (date, entry) in diary.dated() {
        if let Event::BreathingDone(breathing) = &entry.event {
            let day = days.entry(date).or_insert(BreathingDay { date, practices: 0, long: 0, paced_s: 0 });
            day.practices = day.practices.saturating_add(u16::from(breathing.counts()));
            day.long = day.long.saturating_add(u16::from(breathing.paced_s >= long_s));
            day.paced_s = day.paced_s.saturating_add(breathing.paced_s);
        }
    }
    days.into_values().filter(|day| day.practices > 0).collect()
}

fn long_practice_s(programme: &RunningTherapy) -> u32 {
    let long = programme.breathing.presets.iter().find(|plan| plan.preset == BreathingPreset::Long);
    long.and_then(|plan| plan.seconds).unwrap_or(u32::MAX)
}

/// Motivation to run, oldest first; the last answer of a day, whether asked after a session or on a day without.
pub(super) fn motivation(diary: &Diary<'_>) -> Vec<(Date, Score0To10)> {
    let answers = diary.dated().filter_map(|(date, entry)| match &entry.event {
        Event::Motivation(score) => Some((date, *score)),
        Event::SessionDone(session) => session.answers.motivation.map(|score| (date, score)),
        _ => None,
    });
    answers.collect::<BTreeMap<Date, Score0To10>>().into_iter().collect()
}
