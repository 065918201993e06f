//! One person on the caseload, in words.

use crate::look::chart::Sparkline;
use crate::look::{Badge, BadgeKind};
use jiff::civil::Date;
use kadans_app::{CaseloadLine, CaseloadRow};
use kadans_text::Words;

/// A name to call, and why.
pub struct Call {
    /// Where to read on.
    pub path: String,
    /// Who.
    pub name: String,
    /// What happened, most urgent first.
    pub why: Vec<Badge>,
}

/// A row of the table.
pub struct Row {
    /// Where to read on.
    pub path: String,
    /// Who.
    pub name: String,
    /// Where the episode stands.
    pub state: Badge,
    /// "3 of 9"; empty before there is a plan.
    pub week: String,
    /// "7 of 27"; empty before there is a plan.
    pub sessions: String,
    /// Last session.
    pub last: String,
    /// Next session.
    pub next: String,
    /// Last decision.
    pub decision: String,
    /// The dose done each week, in the unit of its programme.
    pub weeks: Option<Sparkline>,
}

impl Call {
    /// The reasons to call this person.
    pub fn of(w: Words, line: &CaseloadLine) -> Call {
        let alerts = line.row.alerts.iter().map(|code| Badge::new(kind_of(code), alert(w, code)));
        let stopped = (line.row.alerts.is_empty()).then(|| state(w, &line.row.state));
        Call { path: path(&line.row), name: line.name.as_str().to_owned(), why: stopped.into_iter().chain(alerts).collect() }
    }
}

impl Row {
    /// A person's line, as of today.
    pub fn of(w: Words, today: Date, line: &CaseloadLine) -> Row {
        let row = &line.row;
        let of = |a: i32, b: i32| if b == 0 { String::new() } else { w.with("count-of", &[("n", a.into()), ("of", b.into())]) };
        let day = |date: Option<Date>| date.map_or_else(String::new, |date| w.near_date(date, today));
        Row {
            path: path(row),
            name: line.name.as_str().to_owned(),
            state: state(w, &row.state),
            week: of(row.week, row.weeks),
            sessions: of(row.sessions.0, row.sessions.1),
            last: day(row.last_done_on),
            next: day(row.next_on),
            decision: row.decision.as_deref().map_or_else(String::new, |code| decision(w, code)),
            weeks: sparkline(w, &row.weekly_run_s),
        }
    }
}

fn path(row: &CaseloadRow) -> String {
    format!("/episodes/{}", row.episode)
}

fn decision(w: Words, code: &str) -> String {
    w.text(&format!("decision-{}", code.replace('_', "-")))
}

/// An alert in a few words.
pub fn alert(w: Words, code: &str) -> String {
    w.text(&format!("alert-{}", code.replace('_', "-")))
}

fn kind_of(alert: &str) -> BadgeKind {
    match alert {
        "suicidality" | "red_flag" | "worsening" => BadgeKind::Stop,
        _ => BadgeKind::Ask,
    }
}

/// The state of an episode as a badge.
pub fn state(w: Words, code: &str) -> Badge {
    let kind = match code {
        "stopped" | "blocked" | "unreadable" => BadgeKind::Stop,
        "intake" | "proposal" | "remeasure" => BadgeKind::Ask,
        "running" => BadgeKind::Now,
        "done" => BadgeKind::Ok,
        _ => BadgeKind::Calm,
    };
    Badge::new(kind, w.text(&format!("state-{code}")))
}

fn sparkline(w: Words, weekly_run_s: &[u32]) -> Option<Sparkline> {
    let most = weekly_run_s.iter().copied().max().unwrap_or(1).max(1);
    (weekly_run_s.len() > 1).then(|| Sparkline {
        title: w.count("caseload-weeks-told", weekly_run_s.len()),
        low: 0.0,
        high: f64::from(most),
        values: weekly_run_s.iter().map(|seconds| f64::from(*seconds)).collect(),
    })
}
