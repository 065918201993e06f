//! A session of today, before it starts: its name, its length, and its line of beats.

use crate::look::chart::{Beat, ChartTable, Effort, SessionLine};
use kadans_app::Day;
use kadans_plan::running::RunningTherapy;
use kadans_plan::running::compile::session_sheet;
use kadans_plan::running::course::Upcoming;
use kadans_text::Words;

/// Whole minutes, rounded to the nearest.
pub fn minutes(seconds: u32) -> u32 {
    (seconds + 30) / 60
}

/// The id of the cue sheet the player opens; `None` while no dose is confirmed.
pub fn sheet(programme: &RunningTherapy, day: &Day, upcoming: &Upcoming) -> Option<String> {
    let newest = &day.dossier.versions.last()?.confirmed;
    Some(session_sheet(programme, newest, upcoming, day.dossier.course.goal.as_deref()).id)
}

/// Walking alone, or running and walking in turn.
pub fn title(w: Words, upcoming: &Upcoming) -> String {
    w.text(if upcoming.session.run_s == 0 { "today-session-walk" } else { "today-session-run" })
}

/// How often, and who comes along.
pub fn lines(w: Words, upcoming: &Upcoming, therapist: &str) -> Vec<String> {
    let session = &upcoming.session;
    let mut lines = Vec::new();
    if !session.bouts.is_empty() {
        lines.push(w.count("today-session-bouts", session.bouts.len()));
    }
    if session.supervised {
        lines.push(w.with("today-session-together", &[("therapist", therapist.into())]));
    }
    lines
}

/// The session to scale.
pub fn line(w: Words, upcoming: &Upcoming) -> SessionLine {
    let session = &upcoming.session;
    let mut parts = vec![Part::new(session.walk_in_s, Effort::Ease)];
    for bout in &session.bouts {
        parts.push(Part::new(bout.run_s, Effort::Go));
        parts.push(Part::new(bout.walk_s, Effort::Ease));
    }
    parts.push(Part::new(session.walk_out_s, Effort::Ease));
    parts.retain(|part| part.seconds > 0);
    SessionLine {
        id: "session".to_owned(),
        title: w.count("today-session-minutes", minutes(session.total_s)),
        description: w
            .with("today-session-described", &[("total", minutes(session.total_s).into()), ("n", session.bouts.len().into())]),
        beats: parts.iter().map(|part| part.beat(w)).collect(),
        length: w.text("today-session-talk"),
        table: ChartTable {
            summary: w.text("today-session-steps"),
            head: vec![w.text("today-session-step"), w.text("today-session-time")],
            rows: parts.iter().map(|part| vec![w.text(part.key()), clock(part.seconds)]).collect(),
        },
    }
}

struct Part {
    seconds: u32,
    effort: Effort,
}

impl Part {
    const fn new(seconds: u32, effort: Effort) -> Part {
        Part { seconds, effort }
    }

    const fn key(&self) -> &'static str {
        match self.effort {
            Effort::Go => "today-step-run",
            Effort::Ease | Effort::Still => "today-step-walk",
        }
    }

    fn beat(&self, w: Words) -> Beat {
        let label = match self.seconds % 60 {
            0 => w.number(self.seconds / 60),
            _ => w.number(kadans_text::Arg::decimal(f64::from(self.seconds) / 60.0, 1)),
        };
        Beat { seconds: self.seconds, effort: self.effort, label }
    }
}

/// "2:30".
fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
