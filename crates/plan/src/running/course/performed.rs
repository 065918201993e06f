//! What one session's steps come to.

use crate::running::programme::SubGoals;
use kadans_domain::{SessionDone, StepDone, StepState};

/// Numbers of a session as it was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Performed {
    pub(super) planned_run_s: u32,
    pub(super) run_s: u32,
    pub(super) longest_s: u32,
    pub(super) bouts_kept: (u16, u16),
    pub(super) milestone: bool,
}

/// Steps that count as effort are called `run-N`, the walks after them `walk-N`.
pub(super) fn performed(session: &SessionDone, rules: &SubGoals) -> Performed {
    let runs = || session.steps.iter().filter(|step| step.step.starts_with("run-"));
    let begun = || runs().filter(|run| run.actual_s > 0);
    Performed {
        planned_run_s: runs().map(|run| run.planned_s).sum(),
        run_s: runs().map(|run| run.actual_s).sum(),
        longest_s: runs().map(|run| run.actual_s).max().unwrap_or(0),
        bouts_kept: (begun().filter(|run| kept(session, run, rules)).count() as u16, begun().count() as u16),
        milestone: runs().any(|run| reaches(run, rules.milestone_s)),
    }
}

/// A bout is kept when the run was not much longer than planned and its walk was taken. Who stops in a bout skipped no walk.
fn kept(session: &SessionDone, run: &StepDone, rules: &SubGoals) -> bool {
    let not_longer = u64::from(run.actual_s) * 100 <= u64::from(run.planned_s) * u64::from(rules.bout_run_max);
    let number = run.step.trim_start_matches("run-");
    let walk = session.steps.iter().find(|step| step.step.strip_prefix("walk-") == Some(number));
    let taken = |walk: &StepDone| u64::from(walk.actual_s) * 100 >= u64::from(walk.planned_s) * u64::from(rules.bout_walk_min);
    not_longer && (run.state == StepState::Stopped || walk.is_none_or(taken))
}

/// A step that ended by itself was done in full, even when the clock lost a second.
fn reaches(run: &StepDone, milestone_s: u32) -> bool {
    run.actual_s >= milestone_s || (run.state == StepState::Done && run.planned_s >= milestone_s)
}
