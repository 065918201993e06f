//! Minutes of running, week by week, and the few numbers worth being proud of.

use crate::look::Facts;
use crate::look::chart::{ChartTable, DoseChart, DoseWeek};
use jiff::civil::Date;
use kadans_plan::running::Course;
use kadans_plan::running::course::WeekDose;
use kadans_text::Words;

/// Whole minutes, rounded to the nearest.
fn minutes(seconds: u32) -> u32 {
    (seconds + 30) / 60
}

/// Planned and done, week by week; nothing before there is a plan.
pub fn chart(w: Words, course: &Course, today: Date) -> Option<DoseChart> {
    let now = course.weeks.iter().rposition(|week| week.from <= today)?;
    let weeks = course.weeks.iter().enumerate().map(|(index, week)| bar(w, week, index, now));
    let done: u32 = course.weeks.iter().map(|week| week.run_s).sum();
    let rows = course
        .weeks
        .iter()
        .map(|week| vec![week.week.to_string(), minutes(week.planned_run_s).to_string(), minutes(week.run_s).to_string()]);
    Some(DoseChart {
        id: "weeks".to_owned(),
        title: w.text("progress-weeks"),
        note: String::new(),
        description: w.with("progress-weeks-told", &[("n", minutes(done).into()), ("weeks", (now + 1).into())]),
        weeks: weeks.collect(),
        planned: w.text("chart-planned"),
        done: w.text("chart-done"),
        table: ChartTable {
            summary: w.text("word-table"),
            head: vec![w.text("progress-week"), w.text("chart-planned"), w.text("chart-done")],
            rows: rows.collect(),
        },
    })
}

fn bar(w: Words, week: &WeekDose, index: usize, now: usize) -> DoseWeek {
    let done = (index <= now).then(|| minutes(week.run_s));
    let planned = minutes(week.planned_run_s);
    DoseWeek {
        when: week.week.to_string(),
        planned: planned.into(),
        done: done.map(f64::from),
        label: w.number(done.unwrap_or(planned)),
        now: index == now,
    }
}

/// The longest run, all runs, and the day of the first 20 minutes in one go.
pub fn facts(w: Words, course: &Course) -> Facts {
    let Some(longest) = course.done.iter().map(|done| done.longest_s).max().filter(|seconds| *seconds > 0) else {
        return Facts::default();
    };
    let all: u32 = course.done.iter().map(|done| done.run_s).sum();
    let facts = Facts::default()
        .with(w.text("progress-longest"), w.count("progress-minutes", minutes(longest)), None)
        .with(w.text("progress-sessions"), w.number(course.done.len()), None)
        .with(w.text("progress-all"), w.count("progress-minutes", minutes(all)), None);
    match course.milestone {
        Some(day) => facts.with(w.text("progress-milestone"), w.date(day), None),
        None => facts,
    }
}
