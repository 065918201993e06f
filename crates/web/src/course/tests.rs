//! A small course to draw: made-up numbers, real shapes.

use super::{Calendar, Compared, PlanWeeks, curve};
use jiff::civil::{Date, date};
use kadans_domain::{CardId, EntryId, PrescriptionId, Reason, RuleId};
use kadans_plan::programme::{DoseNumber, ProgrammeId};
use kadans_plan::standing::{Adherence, Done, Judgement, Task, Week};
use kadans_plan::{Decision, Dose, Session, Standing, Words};
use kadans_text::{Language, Texts};

/// An id that is the same in every run.
fn id<T: std::str::FromStr<Err: std::fmt::Debug>>() -> T {
    "0192aaaa-0000-7000-8000-000000000000".parse().expect("this is an id")
}

fn w() -> kadans_text::Words {
    Texts::load().expect("the sentences are in order").of(Language::Nl)
}

pub fn standing() -> Standing {
    Standing {
        state: "made_up",
        started: Some(date(2026, 3, 2)),
        prescription: Some(id::<PrescriptionId>()),
        done: Vec::new(),
        now: Vec::new(),
        next_reasons: Vec::new(),
        upcoming: Vec::new(),
        weeks: Vec::new(),
        measure: "run_min",
        stops: Vec::new(),
        alerts: Vec::new(),
        tasks: Vec::new(),
        adherence: Adherence::default(),
        pauses: Vec::new(),
        pausing: false,
        corrected: Default::default(),
    }
}

pub fn session_on(day: Option<Date>) -> Session {
    Session {
        number: 2,
        week: 1,
        day,
        kind: "home",
        dose: String::new(),
        supervised: false,
        title: Words::of("word-yes"),
        parts: Vec::new(),
        total_s: 1_800,
        measure: 30,
    }
}

pub fn done_on(day: Date) -> Done {
    let reason = Reason::new(RuleId("made.up"), &CardId("ev-rt-progress".to_owned()));
    Done {
        entry: id::<EntryId>(),
        date: day,
        prescription: id::<PrescriptionId>(),
        number: 1,
        kind: "home".to_owned(),
        title: Words::of("word-no"),
        facts: Vec::new(),
        measure: 30,
        verdict: Judgement { decision: Decision::Hold, reasons: vec![reason], changes: Vec::new() },
    }
}

pub fn task(kind: &'static str, from: Date, from_hour: u8) -> Task {
    Task { kind, session: None, from, until: None, from_hour, before_next: true, for_therapist: false }
}

fn dose(a_week: usize) -> Dose {
    let week = |week: u16| (0..a_week).map(move |_| Session { week, ..session_on(None) });
    Dose {
        programme: ProgrammeId("made-up".to_owned()),
        version: 1,
        intake: Default::default(),
        choice: Default::default(),
        numbers: vec![DoseNumber { id: "a_week", value: Words::of(format!("date-weekday-{a_week}")), reasons: Vec::new() }],
        weeks: 3,
        sessions: (1..=3).flat_map(week).collect(),
        retests: Vec::new(),
    }
}

#[test]
fn weeks_that_hold_the_same_stand_together() {
    let mut dose = dose(2);
    dose.sessions.pop();
    let rows = PlanWeeks::of(w(), &dose.sessions).rows;
    let told: Vec<(&str, usize)> = rows.iter().map(|row| (row.weeks.as_str(), row.sessions[0].times)).collect();
    assert_eq!(told, [("1–2", 2), ("3", 1)]);
}

#[test]
fn two_versions_say_what_differs_number_by_number_and_week_by_week() {
    let (two, three) = (dose(2), dose(3));
    let compared = Compared::of(w(), ("1".into(), &two), ("2".into(), &three));
    assert_eq!(compared.differences(), 4, "one number and three weeks");
    assert_eq!(compared.weeks[0].after, "3 sessies, 90 minuten");
    assert_eq!(Compared::of(w(), ("1".into(), &two), ("2".into(), &two)).differences(), 0);
}

#[test]
fn a_calendar_marks_what_was_done_what_is_planned_and_days_off() {
    let mut standing = standing();
    assert!(Calendar::of(w(), &Standing { started: None, ..standing.clone() }, None, date(2026, 3, 4)).is_none());
    standing.done = vec![done_on(date(2026, 3, 2))];
    standing.upcoming = vec![session_on(Some(date(2026, 3, 9)))];
    standing.pauses = vec![(date(2026, 3, 5), date(2026, 3, 6))];
    let page = Calendar::of(w(), &standing, Some(&dose(1)), date(2026, 3, 4)).expect("there is a plan").to_string();
    assert_eq!(page.matches("mark-line mark-done mark-held\"><span class=\"mark-word").count(), 1);
    assert_eq!(page.matches("mark-line mark-planned\"><span class=\"mark-word").count(), 1);
    assert_eq!(page.matches("is-pause").count(), 2);
    assert_eq!(page.matches("aria-current=\"date\"").count(), 1);
}

#[test]
fn a_curve_before_the_first_session_is_a_plan() {
    let week = |number: u16, day: i8| Week { number, from: date(2026, 3, day), planned: 30, done: 0, sessions: 0 };
    let mut standing = Standing { weeks: vec![week(1, 2), week(2, 9)], ..standing() };
    let planned = curve(w(), &standing, date(2026, 3, 10)).expect("there are weeks");
    assert!(planned.weeks.iter().all(|week| week.done.is_none()));
    standing.done = vec![done_on(date(2026, 3, 2))];
    let begun = curve(w(), &standing, date(2026, 3, 3)).expect("there are weeks");
    assert_eq!(begun.weeks.iter().map(|week| week.done).collect::<Vec<_>>(), [Some(0.0), None]);
}
