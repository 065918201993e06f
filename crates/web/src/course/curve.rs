//! The dose over the weeks: planned beside done.

use crate::look::chart::{ChartTable, DoseChart, DoseWeek};
use jiff::civil::Date;
use kadans_plan::Standing;
use kadans_plan::standing::Week;
use kadans_text::Words;

/// The curve of a course; `None` before there is a plan.
pub fn curve(w: Words, standing: &Standing, today: Date) -> Option<DoseChart> {
    let weeks = &standing.weeks;
    // A course in which nothing was done yet is a plan.
    let begun = if standing.done.is_empty() { 0 } else { weeks.iter().filter(|week| week.from <= today).count() };
    let measure = w.text(&format!("measure-{}", super::hyphens(standing.measure)));
    let total = |of: fn(&Week) -> u32| w.number(weeks.iter().take(begun).map(of).sum::<u32>());
    let bar = |(index, week): (usize, &Week)| DoseWeek {
        when: week.number.to_string(),
        planned: week.planned.into(),
        done: (index < begun).then_some(week.done.into()),
        label: w.number(if index < begun && (week.done > 0 || index + 1 < begun) { week.done } else { week.planned }),
        now: index + 1 == begun,
    };
    let row = |week: &Week| [u32::from(week.number), week.planned, week.done, week.sessions.into()].map(|n| w.number(n)).into();
    let described = [
        ("measure", measure.as_str().into()),
        ("done", total(|week| week.done).into()),
        ("planned", total(|week| week.planned).into()),
    ];
    (!weeks.is_empty()).then(|| DoseChart {
        id: "dose".to_owned(),
        note: String::new(),
        description: w.with(if begun == 0 { "curve-planned-told" } else { "curve-told" }, &described),
        weeks: weeks.iter().enumerate().map(bar).collect(),
        planned: w.text("chart-planned"),
        done: w.text("chart-done"),
        table: ChartTable {
            summary: w.text("word-table"),
            head: ["curve-week", "chart-planned", "chart-done", "curve-sessions"].map(|key| w.text(key)).into(),
            rows: weeks.iter().map(row).collect(),
        },
        title: measure.clone(),
    })
}
