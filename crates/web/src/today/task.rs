//! The one thing of today, in words.

use super::session;
use super::why;
use crate::look::chart::SessionLine;
use crate::look::{Notice, NoticeKind, Why};
use jiff::civil::Date;
use kadans_app::{Day, Task};
use kadans_plan::running::RunningTherapy;
use kadans_plan::running::course::{StopKind, Upcoming};
use kadans_text::Words;

/// What the page says and offers.
pub struct TaskView {
    /// The thing, in a few words.
    pub title: String,
    /// Sentences about it.
    pub lines: Vec<String>,
    /// The session as a line of beats.
    pub session: Option<SessionLine>,
    /// Where "Begin" leads.
    pub begin: Option<String>,
    /// What the last session led to, and why.
    pub verdict: Option<Verdict>,
    /// What forbids exercise.
    pub stop: Option<Notice>,
    /// Someone should be called now.
    pub call: bool,
}

/// A decision in one kind sentence, with its reasons folded away.
pub struct Verdict {
    /// The sentence.
    pub told: String,
    /// The reasons.
    pub why: Option<Why>,
}

impl TaskView {
    /// Nobody has opened an episode yet.
    pub fn waiting(w: Words) -> TaskView {
        TaskView::plain(w, "today-wait-for-plan", Vec::new())
    }

    /// The day's task.
    pub fn of(w: Words, programme: &RunningTherapy, day: &Day) -> TaskView {
        let today = day.dossier.today;
        match &day.task {
            Task::WaitForPlan => TaskView::waiting(w),
            Task::Stopped => TaskView::stopped(w, day),
            Task::Session(upcoming) => TaskView::session(w, programme, day, upcoming),
            Task::Rest { next } => {
                TaskView { verdict: verdict(w, day), ..TaskView::plain(w, "today-rest", vec![next_session(w, next, today)]) }
            }
            Task::DoneToday { next } => TaskView {
                verdict: verdict(w, day),
                ..TaskView::plain(w, "today-done", next.iter().map(|next| next_session(w, next, today)).collect())
            },
            Task::Pause { until } => {
                let until = w.with("today-pause-until", &[("day", w.date(*until).into())]);
                TaskView::plain(w, "today-pause", vec![until])
            }
            Task::Remeasure => TaskView::plain(w, "today-remeasure", Vec::new()),
            Task::Finished => TaskView::plain(w, "today-finished", Vec::new()),
            Task::Discharged => TaskView::plain(w, "today-discharged", Vec::new()),
        }
    }

    fn plain(w: Words, key: &str, more: Vec<String>) -> TaskView {
        let mut lines = vec![w.text(&format!("{key}-what"))];
        lines.extend(more);
        TaskView {
            title: w.text(&format!("{key}-title")),
            lines,
            session: None,
            begin: None,
            verdict: None,
            stop: None,
            call: false,
        }
    }

    fn session(w: Words, programme: &RunningTherapy, day: &Day, upcoming: &Upcoming) -> TaskView {
        TaskView {
            title: session::title(w, upcoming),
            lines: session::lines(w, upcoming, &day.dossier.therapist.1),
            session: Some(session::line(w, upcoming)),
            begin: session::sheet(programme, day, upcoming).map(|sheet| format!("/play/{sheet}")),
            verdict: verdict(w, day),
            stop: None,
            call: false,
        }
    }

    fn stopped(w: Words, day: &Day) -> TaskView {
        let kind = day.dossier.course.stops.first().map(|stop| &stop.kind);
        let (key, call) = match kind {
            Some(StopKind::Suicidality) => ("today-stop-safety", true),
            Some(StopKind::RedFlag(_)) => ("today-stop-flag", true),
            Some(StopKind::Worsening) | None => ("today-stop-worse", false),
        };
        let therapist = day.dossier.therapist.1.as_str();
        let next = w.with("today-stop-next", &[("therapist", therapist.into())]);
        TaskView {
            title: w.text("today-stop-title"),
            lines: Vec::new(),
            session: None,
            begin: None,
            verdict: None,
            stop: Some(Notice { kind: NoticeKind::Stop, title: w.text(key), text: vec![next] }),
            call,
        }
    }
}

fn next_session(w: Words, next: &Upcoming, today: Date) -> String {
    let minutes = session::minutes(next.session.total_s);
    let day = if (next.day - today).get_days() <= 1 { w.near_date(next.day, today) } else { w.weekday(next.day) };
    w.with("today-next", &[("day", day.into()), ("n", minutes.into())])
}

/// What the last session led to; a dose that days without running changed says so instead.
fn verdict(w: Words, day: &Day) -> Option<Verdict> {
    let course = &day.dossier.course;
    let last = course.done.last()?;
    let reasons = if course.next_reasons.is_empty() { &last.verdict.reasons } else { &course.next_reasons };
    let told = if course.next_reasons.is_empty() {
        kadans_content::say::sentence(w, &last.verdict.decision.headline_for_patient())
    } else {
        w.text("today-dose-changed")
    };
    Some(Verdict { why: why::why(w, reasons), told })
}
