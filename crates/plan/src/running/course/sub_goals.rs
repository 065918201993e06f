//! The six sub-goals: five that the article prints, and success, which follows from its heading and its last session.
//!
//! Source of the goals: van Woerkom and Zuidema; when each counts as attained is ours. Too little in the diary is "not
//! known", never "not attained". Card: `ev-rt-sub-goals`.

use super::Scene;
use super::findings::{SubGoal, SubGoalId, SubGoalState};
use super::types::{BreathingDay, DoneSession, WeekDose};
use super::walk::Walk;
use crate::running::rule;
use jiff::ToSpan;
use kadans_domain::{InputValue, Reason, RuleId};

/// All six, in order.
pub(super) fn sub_goals(scene: &Scene<'_>, walk: &Walk<'_>, weeks: &[WeekDose], breathing: &[BreathingDay]) -> Vec<SubGoal> {
    let runs: Vec<&DoneSession> = walk.done.iter().filter(|session| session.rung.is_some()).collect();
    vec![
        effort(scene, &runs),
        pacing(scene, &runs),
        time(scene, weeks),
        company(scene, &runs, weeks),
        practice(scene, breathing),
        success(scene, &runs, walk.milestone.is_some()),
    ]
}

/// The last `count` sessions, when there are that many.
fn last<'s>(runs: &'s [&'s DoneSession], count: u8) -> Option<&'s [&'s DoneSession]> {
    runs.len().checked_sub(count.into()).map(|from| &runs[from..])
}

/// SG1: felt effort agrees with the talk test, easily, and at least once without the therapist.
fn effort(scene: &Scene<'_>, runs: &[&DoneSession]) -> SubGoal {
    let rules = &scene.programme.sub_goals;
    let agrees = |run: &&&DoneSession| {
        run.gap.is_some_and(|gap| gap.unsigned_abs() <= rules.effort_gap_max)
            && run.talk.is_some_and(|talk| talk <= rules.effort_talk_max)
    };
    let recent = last(runs, rules.effort_sessions);
    let count = recent.map_or(0, |recent| recent.iter().filter(agrees).count());
    let attained = recent.map(|recent| count == recent.len() && recent.iter().any(|run| !run.supervised));
    told(scene, SubGoalId::Effort, rule::SUB_GOAL_EFFORT, attained, count, rules.effort_sessions.into())
}

/// SG2: runs not longer and walks not shorter than planned.
fn pacing(scene: &Scene<'_>, runs: &[&DoneSession]) -> SubGoal {
    let rules = &scene.programme.sub_goals;
    let bouts = last(runs, rules.pacing_sessions).map(|recent| {
        let sum = |(kept, all): (usize, usize), run: &&DoneSession| {
            (kept + usize::from(run.bouts_kept.0), all + usize::from(run.bouts_kept.1))
        };
        recent.iter().fold((0, 0), sum)
    });
    let (kept, all) = bouts.unwrap_or_default();
    let attained = bouts.filter(|(_, all)| *all > 0).map(|(kept, all)| kept * 100 >= all * usize::from(rules.pacing_share));
    told(scene, SubGoalId::Pacing, rule::SUB_GOAL_PACING, attained, kept, all)
}

/// SG3: blocks booked every week, and kept. A block moved to another day of the week is still kept.
fn time(scene: &Scene<'_>, weeks: &[WeekDose]) -> SubGoal {
    let rules = &scene.programme.sub_goals;
    let booked = scene.circumstances.company.blocks.len();
    let wanted = booked * usize::from(rules.blocks_weeks);
    let kept: Option<usize> = full_weeks(scene, weeks, rules.blocks_weeks)
        .map(|recent| recent.iter().map(|week| usize::from(week.sessions).min(booked)).sum());
    let enough = booked >= rules.blocks_booked.into();
    let attained = kept.map(|kept| enough && kept * 100 >= wanted * usize::from(rules.blocks_kept));
    told(scene, SubGoalId::Time, rule::SUB_GOAL_TIME, attained, kept.unwrap_or(0), wanted)
}

/// SG4: someone to run with, and running without the therapist.
fn company(scene: &Scene<'_>, runs: &[&DoneSession], weeks: &[WeekDose]) -> SubGoal {
    let rules = &scene.programme.sub_goals;
    let alone = |week: &WeekDose| {
        let until = week.from.saturating_add(7.days());
        let own = runs.iter().filter(|run| !run.supervised && week.from <= run.date && run.date < until);
        own.count() >= rules.alone_runs.into()
    };
    let alone_weeks =
        full_weeks(scene, weeks, rules.alone_of_weeks).map(|recent| recent.iter().filter(|week| alone(week)).count());
    let buddy = scene.circumstances.company.buddy.is_some();
    let attained = alone_weeks.map(|weeks| buddy && weeks >= rules.alone_weeks.into());
    told(scene, SubGoalId::Company, rule::SUB_GOAL_COMPANY, attained, alone_weeks.unwrap_or(0), rules.alone_of_weeks.into())
        .saw("buddy", InputValue::Truth(buddy))
}

/// SG5: often a day on most days; or, in the later form, twice a day for long.
fn practice(scene: &Scene<'_>, breathing: &[BreathingDay]) -> SubGoal {
    let rules = &scene.programme.sub_goals;
    let from = scene.calendar.today.saturating_sub(i64::from(rules.breathing_of_days - 1).days());
    let recent = || breathing.iter().filter(|day| from <= day.date && day.date <= scene.calendar.today);
    let often = recent().filter(|day| day.practices >= rules.breathing_a_day.into()).count();
    let long = recent().filter(|day| day.long >= rules.breathing_long_a_day.into()).count();
    let days = often.max(long);
    let attained = (!breathing.is_empty()).then_some(days >= rules.breathing_days.into());
    told(scene, SubGoalId::Breathing, rule::SUB_GOAL_BREATHING, attained, days, rules.breathing_of_days.into())
}

/// SG6: a goal before and a look back after, and the milestone.
fn success(scene: &Scene<'_>, runs: &[&DoneSession], milestone: bool) -> SubGoal {
    let rules = &scene.programme.sub_goals;
    let reviewed = |run: &&&DoneSession| run.goal.is_some() && run.goal_attained.is_some();
    let recent = last(runs, rules.success_sessions);
    let count = recent.map_or(0, |recent| recent.iter().filter(reviewed).count());
    let enough = |recent: &[&DoneSession]| count * 100 >= recent.len() * usize::from(rules.success_share);
    let attained = recent.map(|recent| enough(recent) && milestone);
    told(scene, SubGoalId::Success, rule::SUB_GOAL_SUCCESS, attained, count, rules.success_sessions.into())
        .saw("goal_min", InputValue::Whole((rules.milestone_s / 60).into()))
}

/// The last `count` weeks that are over.
fn full_weeks<'w>(scene: &Scene<'_>, weeks: &'w [WeekDose], count: u8) -> Option<&'w [WeekDose]> {
    let over = weeks.iter().filter(|week| week.from.saturating_add(7.days()) <= scene.calendar.today).count();
    over.checked_sub(count.into()).map(|from| &weeks[from..over])
}

fn told(scene: &Scene<'_>, id: SubGoalId, name: RuleId, attained: Option<bool>, count: usize, of: usize) -> SubGoal {
    let state = match attained {
        None => SubGoalState::Unknown,
        Some(false) => SubGoalState::Working,
        Some(true) => SubGoalState::Attained,
    };
    let reason = Reason::new(name, &scene.programme.sub_goals.card)
        .saw("count", InputValue::Whole(count as i64))
        .saw("of", InputValue::Whole(of as i64));
    SubGoal { id, state, reason }
}

impl SubGoal {
    fn saw(mut self, name: &'static str, value: InputValue) -> SubGoal {
        self.reason = self.reason.saw(name, value);
        self
    }
}
