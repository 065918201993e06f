//! Stops: what keeps someone from running until a clinician lifts it.

use super::Scene;
use super::findings::{OpenStop, StopKind};
use super::types::DoneSession;
use crate::fold::{self, Diary, Lifted, Told};
use crate::running::rule;
use crate::running::safety::is_urgent;
use crate::running::verdict::Decision;
use jiff::civil::Date;
use kadans_domain::{Entry, EntryId, InputValue, Level, Reason};

impl fold::Kind for StopKind {
    fn is_red_flag(&self) -> bool {
        matches!(self, StopKind::RedFlag(_))
    }
}

/// Every stop nobody lifted, oldest first.
pub(super) fn open(scene: &Scene<'_>, diary: &Diary<'_>, done: &[DoneSession]) -> Vec<OpenStop> {
    let lifted = Lifted::of(diary);
    let told = fold::standing(diary, &lifted, |_, entry| kind_of(scene, entry));
    let told = told.into_iter().map(|standing| stop(scene, standing.entry, standing.since, standing.kind));
    let mut open: Vec<OpenStop> = told.chain(of_verdicts(scene, diary, done, &lifted)).collect();
    open.sort_by_key(|stop| (stop.since, stop.entry));
    open
}

fn kind_of(scene: &Scene<'_>, entry: &Entry) -> Option<StopKind> {
    let told = fold::told(entry, |code| is_urgent(&scene.programme.red_flags, code))?;
    Some(match told {
        Told::RedFlag(code) => StopKind::RedFlag(code),
        Told::NotSafe => StopKind::Suicidality,
    })
}

/// Sessions whose verdict waits for a clinician because complaints lasted.
fn of_verdicts(scene: &Scene<'_>, diary: &Diary<'_>, done: &[DoneSession], lifted: &Lifted) -> Vec<OpenStop> {
    let pausing =
        done.iter().filter(|session| session.verdict.decision == Decision::PauseReview && !lifted.covers(diary, session.entry));
    pausing.map(|session| stop(scene, session.entry, session.date, StopKind::Worsening)).collect()
}

fn stop(scene: &Scene<'_>, entry: EntryId, since: Date, kind: StopKind) -> OpenStop {
    let programme = scene.programme;
    let (level, reason) = match &kind {
        StopKind::RedFlag(code) => {
            let reason = Reason::new(rule::PROGRESS_RED_FLAG, &programme.red_flags.card);
            (Level::Stop, reason.saw("code", InputValue::Code(code.clone())))
        }
        StopKind::Suicidality => {
            let hours = InputValue::Whole(programme.suicidality.acknowledge_hours.into());
            let reason = Reason::new(rule::SUICIDALITY, &programme.suicidality.card);
            (Level::Block, reason.saw("acknowledge_hours", hours))
        }
        StopKind::Worsening => {
            let times = InputValue::Whole(programme.progress.worse_in_a_row.into());
            (Level::Block, Reason::new(rule::PROGRESS_WORSE_TWICE, &programme.progress.card).saw("count", times))
        }
    };
    OpenStop { entry, since, level, kind, reason }
}
