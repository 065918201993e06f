//! What keeps a runner from the ladder until a clinician lifts it.

use super::Scene;
use super::log::is_urgent;
use super::walk::Walk;
use crate::decision::Decision;
use crate::fold::{self, Kind, Lifted, Told};
use crate::return_to_running::observation;
use crate::return_to_running::parameters::ReturnToRunning;
use crate::return_to_running::rule;
use crate::standing::OpenStop;
use kadans_domain::{Entry, Event, InputValue, Level, Reason};

/// Kinds of stop.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum StopKind {
    /// A red flag, by code.
    RedFlag(String),
    /// The person does not feel safe.
    NotSafe,
    /// A triage that asks for a doctor today, by level.
    Triage(String),
    /// The verdicts paused or locked the ladder.
    Ladder,
}

impl Kind for StopKind {
    fn is_red_flag(&self) -> bool {
        matches!(self, StopKind::RedFlag(_))
    }
}

/// What this entry stops.
pub(super) fn kind(rules: &ReturnToRunning, entry: &Entry) -> Option<StopKind> {
    if let Event::Observed(observed) = &entry.event {
        let level = observed.facts.code("level").filter(|_| observed.kind == observation::TRIAGE)?;
        return matches!(level, "gp_today" | "emergency").then(|| StopKind::Triage(level.to_owned()));
    }
    match fold::told(entry, |code| is_urgent(rules, code))? {
        Told::RedFlag(code) => Some(StopKind::RedFlag(code)),
        Told::NotSafe => Some(StopKind::NotSafe),
    }
}

/// All that stand today, oldest first.
pub(super) fn open(scene: &Scene<'_>, walk: &Walk<'_>) -> Vec<OpenStop> {
    let lifted = Lifted::of(&scene.diary);
    let told = fold::standing(&scene.diary, &lifted, |_, entry| kind(scene.rules, entry));
    let mut open: Vec<OpenStop> = told.into_iter().map(|stop| of_kind(scene.rules, &stop)).collect();
    let named: Vec<_> = open.iter().map(|stop| stop.entry).collect();
    open.extend(of_ladder(walk).filter(|stop| !named.contains(&stop.entry)));
    open.sort_by_key(|stop| (stop.since, stop.entry));
    open
}

fn of_kind(rules: &ReturnToRunning, stop: &fold::Standing<StopKind>) -> OpenStop {
    let code = |code: &str| InputValue::Code(code.to_owned());
    let (level, kind, reason) = match &stop.kind {
        StopKind::RedFlag(flag) => {
            (Level::Stop, "red_flag", Reason::new(rule::RED_FLAG, &rules.red_flags.card).saw("code", code(flag)))
        }
        StopKind::NotSafe => {
            let hours = InputValue::Whole(rules.safety.acknowledge_hours.into());
            (Level::Block, "suicidality", Reason::new(rule::NOT_SAFE, &rules.safety.card).saw("acknowledge_hours", hours))
        }
        StopKind::Triage(level) => {
            (Level::Block, "triage", Reason::new(rule::TRIAGE, &rules.entry.card).saw("value", code(level)))
        }
        StopKind::Ladder => (Level::Block, "ladder", Reason::new(rule::PAUSED, &rules.movement.card)),
    };
    OpenStop { entry: stop.entry, since: stop.since, level, kind: kind.to_owned(), reason }
}

/// Sessions whose verdict waits for a clinician.
fn of_ladder(walk: &Walk<'_>) -> impl Iterator<Item = OpenStop> {
    walk.waiting().filter_map(|(entry, since)| {
        let verdict = &walk.done.iter().find(|done| done.entry == entry)?.verdict;
        let kind = if verdict.decision == Decision::PauseReview { "ladder_paused" } else { "ladder_locked" };
        let reason = verdict.reasons.first()?.clone();
        Some(OpenStop { entry, since, level: Level::Block, kind: kind.to_owned(), reason })
    })
}
