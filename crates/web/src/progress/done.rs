//! "What I did": the sessions, newest first, each with what came of it.

use jiff::civil::Date;
use kadans_plan::running::Course;
use kadans_plan::running::course::DoneSession;
use kadans_plan::running::verdict::{Decision, Next, Verdict};
use kadans_text::Words;

/// Lines that fit one look; the therapist sees them all.
const MOST: usize = 8;

/// One session.
pub struct DoneLine {
    /// The shape of its beat.
    pub class: &'static str,
    /// When.
    pub day: String,
    /// What was done.
    pub what: String,
    /// What came of it.
    pub outcome: String,
}

/// The newest sessions.
pub fn lines(w: Words, course: &Course, today: Date) -> Vec<DoneLine> {
    course.done.iter().rev().take(MOST).map(|done| line(w, done, today)).collect()
}

fn line(w: Words, done: &DoneSession, today: Date) -> DoneLine {
    let minutes = (done.run_s + 30) / 60;
    let what = match (minutes, &done.stopped) {
        (0, None) => w.text("progress-walked"),
        (0, Some(_)) => w.text("progress-stopped-soon"),
        (minutes, None) => w.count("progress-ran", minutes),
        (minutes, Some(_)) => w.count("progress-ran-and-stopped", minutes),
    };
    DoneLine { class: class(done.verdict.decision), day: w.near_date(done.date, today), what, outcome: outcome(w, &done.verdict) }
}

/// After the last session of the plan there is no step further: the goal was reached.
fn outcome(w: Words, verdict: &Verdict) -> String {
    match (verdict.decision, verdict.next) {
        (Decision::Progress, Next::Finished) => w.text("today-finished-title"),
        (decision, _) => kadans_content::say::sentence(w, &decision.headline_for_patient()),
    }
}

const fn class(decision: Decision) -> &'static str {
    match decision {
        Decision::Progress => "is-step",
        Decision::Hold | Decision::Regress => "is-hold",
        Decision::StopContact | Decision::PauseReview => "is-stop",
    }
}
