//! A dose on paper: the table of weeks and sessions, and the curve of running minutes.

use crate::look::chart::{ChartTable, DoseChart, DoseWeek};
use crate::notation::{bouts, minutes};
use jiff::civil::Date;
use kadans_plan::running::course::WeekDose;
use kadans_plan::running::prescription::{PlannedSession, Prescription};
use kadans_text::Words;

/// The plan as a table: a row for each week, a column for each session.
pub struct PlanTable {
    /// Names of the sessions: "S1".
    pub head: Vec<String>,
    /// The weeks.
    pub weeks: Vec<PlanWeek>,
}

/// A week of the plan.
pub struct PlanWeek {
    /// From 1.
    pub week: u16,
    /// Its sessions.
    pub sessions: Vec<PlanCell>,
    /// Minutes of running.
    pub run_min: String,
}

/// A session in the table.
pub struct PlanCell {
    /// "6×2/2 (4)": bouts, and the rung of the ladder.
    pub dose: String,
    /// The therapist runs along.
    pub supervised: bool,
    /// The last session, which is the goal.
    pub goal: bool,
}

impl PlanTable {
    /// The table of a prescription.
    pub fn of(w: Words, prescription: &Prescription) -> PlanTable {
        let head = (1..=prescription.sessions_a_week).map(|n| w.count("plan-session", n)).collect();
        let total = prescription.sessions.len();
        let cell = |session: &PlannedSession| PlanCell {
            dose: format!("{} ({})", bouts(w, &session.bouts), session.rung),
            supervised: session.supervised,
            goal: usize::from(session.number) == total,
        };
        let week = |(week, run_s): (u16, u32)| PlanWeek {
            week,
            sessions: prescription.sessions.iter().filter(|session| session.week == week).map(cell).collect(),
            run_min: minutes(w, run_s),
        };
        PlanTable { head, weeks: (1..).zip(prescription.weekly_run_s()).map(week).collect() }
    }
}

/// The minutes of a proposal, week by week; nothing of it is done.
pub fn planned_chart(w: Words, prescription: &Prescription) -> DoseChart {
    let run_s = prescription.weekly_run_s();
    let weeks = (1..).zip(&run_s).map(|(week, run_s): (u16, &u32)| DoseWeek {
        when: week.to_string(),
        planned: f64::from(*run_s) / 60.0,
        done: None,
        label: minutes(w, *run_s),
        now: false,
    });
    let rows = (1..).zip(&run_s).map(|(week, run_s): (u16, &u32)| vec![week.to_string(), minutes(w, *run_s)]);
    let (first, last) = (run_s.first().copied().unwrap_or(0), run_s.last().copied().unwrap_or(0));
    let described = [("first", minutes(w, first).into()), ("last", minutes(w, last).into()), ("weeks", run_s.len().into())];
    DoseChart {
        id: "dose".to_owned(),
        title: w.text("dose-title"),
        note: String::new(),
        description: w.with("dose-planned-told", &described),
        weeks: weeks.collect(),
        planned: w.text("chart-planned"),
        done: w.text("chart-done"),
        table: ChartTable {
            summary: w.text("word-table"),
            head: vec![w.text("word-week"), w.text("chart-planned")],
            rows: rows.collect(),
        },
    }
}

/// Planned and done, week by week; `None` before there is a plan.
pub fn course_chart(w: Words, weeks: &[WeekDose], today: Date) -> Option<DoseChart> {
    let begun = weeks.iter().filter(|week| week.from <= today).count();
    let total = |of: fn(&WeekDose) -> u32| minutes(w, weeks.iter().take(begun).map(of).sum());
    let described = [("done", total(|week| week.run_s).into()), ("planned", total(|week| week.planned_run_s).into())];
    let bar = |(index, week): (usize, &WeekDose)| DoseWeek {
        when: week.week.to_string(),
        planned: f64::from(week.planned_run_s) / 60.0,
        done: (index < begun).then_some(f64::from(week.run_s) / 60.0),
        label: whole_minutes(w, if index < begun { week.run_s } else { week.planned_run_s }),
        now: index + 1 == begun,
    };
    let row = |week: &WeekDose| vec![week.week.to_string(), whole_minutes(w, week.planned_run_s), whole_minutes(w, week.run_s)];
    (!weeks.is_empty()).then(|| DoseChart {
        id: "dose".to_owned(),
        title: w.text("dose-title"),
        note: String::new(),
        description: w.with("dose-done-told", &described),
        weeks: weeks.iter().enumerate().map(bar).collect(),
        planned: w.text("chart-planned"),
        done: w.text("chart-done"),
        table: ChartTable {
            summary: w.text("word-table"),
            head: vec![w.text("word-week"), w.text("chart-planned"), w.text("chart-done")],
            rows: weeks.iter().map(row).collect(),
        },
    })
}

/// What was run is measured to the second; a curve is read to the minute.
pub fn whole_minutes(w: Words, seconds: u32) -> String {
    w.number((seconds + 30) / 60)
}
