//! The course as a calendar: a row for each week of the programme, a square for each day.

use super::{PlanWeeks, minutes};
use askama::Template;
use askama::filters::HtmlSafe;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_content::say;
use kadans_plan::standing::Done;
use kadans_plan::{Decision, Dose, Session, Standing};
use kadans_text::Words;

/// Weeks shown before and after the present one; the others are folded away on a screen.
const BEFORE: i32 = 2;
const AFTER: i32 = 4;
/// No course is longer than this.
const MOST_WEEKS: i32 = 110;

/// The calendar of a course.
#[derive(Template)]
#[template(path = "course/calendar.html")]
pub struct Calendar {
    w: Words,
    days: Vec<(String, String)>,
    earlier: Vec<Row>,
    near: Vec<Row>,
    later: Vec<Row>,
}

impl HtmlSafe for Calendar {}

struct Row {
    name: String,
    from: String,
    now: bool,
    days: Vec<Cell>,
    /// Planned in this week, on a day that is still open.
    open: Vec<String>,
    /// What the plan holds, in a week that is further than anyone looks ahead.
    ahead: Option<String>,
}

struct Cell {
    day: String,
    date: String,
    today: bool,
    pause: bool,
    marks: Vec<Mark>,
}

struct Mark {
    class: &'static str,
    short: String,
    told: String,
}

impl Calendar {
    /// The calendar of a course as it stands; `None` before there is a plan.
    pub fn of(w: Words, standing: &Standing, dose: Option<&Dose>, today: Date) -> Option<Calendar> {
        let start = standing.started?;
        let dates = standing.upcoming.iter().filter_map(|session| session.day).chain(standing.done.iter().map(|done| done.date));
        let last = dates.map(|date| week_of(start, date)).chain([standing.weeks.len() as i32 - 1]).max().unwrap_or(0);
        let now = week_of(start, today);
        let looked = standing.upcoming.iter().filter_map(|session| session.day).map(|day| week_of(start, day)).max();
        let page = Page { w, standing, start, today, now, dose, looked: looked.unwrap_or(now) };
        let rows = |from: i32, until: i32| (from.max(0)..=until.min(last).min(MOST_WEEKS)).map(|week| page.row(week)).collect();
        Some(Calendar {
            w,
            days: (0..7).map(|day| page.date(0, day)).map(|date| (w.short_weekday(date), w.weekday(date))).collect(),
            earlier: rows(0, now - BEFORE - 1),
            near: rows(now - BEFORE, now + AFTER),
            later: rows(now.max(-AFTER - 1) + AFTER + 1, last),
        })
    }
}

fn week_of(start: Date, date: Date) -> i32 {
    (date - start).get_days().div_euclid(7)
}

/// What every row looks at.
struct Page<'a> {
    w: Words,
    standing: &'a Standing,
    start: Date,
    today: Date,
    now: i32,
    dose: Option<&'a Dose>,
    /// The last week that has a session with a day.
    looked: i32,
}

impl Page<'_> {
    fn date(&self, week: i32, day: i32) -> Date {
        self.start.saturating_add((week * 7 + day).days())
    }

    fn row(&self, week: i32) -> Row {
        let is_open = |session: &&Session| session.day.is_none() && i32::from(session.week) == week + 1;
        Row {
            name: self.w.count("chart-week", week + 1),
            from: self.w.short_date(self.date(week, 0)),
            now: week == self.now,
            days: (0..7).map(|day| self.cell(self.date(week, day))).collect(),
            open: self.standing.upcoming.iter().filter(is_open).map(|session| self.told(session)).collect(),
            ahead: (week > self.looked).then(|| self.ahead(week)).filter(|told| !told.is_empty()),
        }
    }

    /// "2× walking at home 40 minutes": as the plan was confirmed, because the days depend on what comes before.
    fn ahead(&self, week: i32) -> String {
        let planned = self.dose.map_or(&[][..], |dose| &dose.sessions);
        let held = PlanWeeks::week(self.w, planned.iter().filter(|session| i32::from(session.week) == week + 1));
        let told = held.iter().map(|session| format!("{}× {} {}", session.times, session.title, session.length));
        told.collect::<Vec<_>>().join(", ")
    }

    fn cell(&self, date: Date) -> Cell {
        let done = self.standing.done.iter().filter(|done| done.date == date).map(|done| self.done(done));
        let planned =
            self.standing.upcoming.iter().filter(|session| session.day == Some(date)).map(|session| self.planned(session));
        Cell {
            day: date.day().to_string(),
            date: self.w.date(date),
            today: date == self.today,
            pause: self.standing.pauses.iter().any(|(from, to)| (*from..=*to).contains(&date)),
            marks: done.chain(planned).collect(),
        }
    }

    fn done(&self, done: &Done) -> Mark {
        let decision = say::sentence(self.w, &done.verdict.decision.headline_for_therapist());
        Mark {
            class: match done.verdict.decision {
                Decision::Progress => "mark-done",
                Decision::Hold | Decision::Regress => "mark-done mark-held",
                Decision::StopContact | Decision::PauseReview => "mark-done mark-stopped",
            },
            short: say::sentence(self.w, &done.title),
            told: self
                .w
                .with("calendar-done", &[("what", say::sentence(self.w, &done.title).into()), ("decision", decision.into())]),
        }
    }

    fn planned(&self, session: &Session) -> Mark {
        Mark {
            class: if session.supervised { "mark-planned mark-together" } else { "mark-planned" },
            short: say::sentence(self.w, &session.title),
            told: self.w.with("calendar-planned", &[("what", self.told(session).into())]),
        }
    }

    /// "Walking at home, 40 minutes".
    fn told(&self, session: &Session) -> String {
        let told = [("what", say::sentence(self.w, &session.title).into()), ("min", minutes(session.total_s).into())];
        self.w.with("calendar-session", &told)
    }
}
