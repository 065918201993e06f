//! The breathing of the last seven days.

use crate::look::chart::{ChartTable, DoseChart, DoseWeek};
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_plan::running::Course;
use kadans_text::Words;

const DAYS: i64 = 7;

/// Practices a day beside the number that was agreed; nothing when no breathing was prescribed.
pub fn chart(w: Words, course: &Course, today: Date) -> Option<DoseChart> {
    let agreed = course.breathing_dose?.times_a_day;
    let days: Vec<(Date, u16)> = (0..DAYS).rev().map(|back| on(course, today.saturating_sub(back.days()))).collect();
    let kept = days.iter().filter(|(_, practices)| *practices >= u16::from(agreed)).count();
    Some(DoseChart {
        id: "breathing".to_owned(),
        title: w.text("progress-breathing"),
        note: String::new(),
        description: w.with("progress-breathing-told", &[("n", kept.into()), ("of", agreed.into())]),
        weeks: days.iter().map(|(day, practices)| bar(w, *day, *practices, agreed, today)).collect(),
        planned: w.text("progress-agreed"),
        done: w.text("chart-done"),
        table: ChartTable {
            summary: w.text("word-table"),
            head: vec![w.text("progress-day"), w.text("progress-agreed"), w.text("chart-done")],
            rows: days.iter().map(|(day, n)| vec![w.short_date(*day), agreed.to_string(), n.to_string()]).collect(),
        },
    })
}

fn on(course: &Course, date: Date) -> (Date, u16) {
    (date, course.breathing.iter().find(|day| day.date == date).map_or(0, |day| day.practices))
}

fn bar(w: Words, day: Date, practices: u16, agreed: u8, today: Date) -> DoseWeek {
    DoseWeek {
        when: w.short_weekday(day),
        planned: agreed.into(),
        done: Some(practices.into()),
        label: w.number(practices),
        now: day == today,
    }
}
