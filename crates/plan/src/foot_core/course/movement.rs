//! What a session does to the exercises, one by one, and to the days after it.
//!
//! At most so many exercises go up in a week; when more are ready, the lowest level goes first, then the order of the session.
//! Who waits goes up with the next good session in a week with room. In the stretching arm nothing goes up or down; pain and red
//! flags are read the same. Card: `ev-fc-progress`.

use super::{Course, Judged, Log, Row, Told, Volume};
use crate::decision::Decision;
use crate::foot_core::decide::{Light, Outcome, Seen, decide, light};
use crate::foot_core::rule;
use crate::foot_core::work::{Item, Kind};
use kadans_domain::{InputValue, Reason, RuleId};

pub(super) fn take(course: &mut Course<'_>, log: &Log) -> Judged {
    let was_blocked = course.now.blocked;
    let light = rest(course, log);
    let mut told = exercises(course, log, was_blocked);
    told.sort_by_key(|told| told.exercise);
    let decision = decision(&told, log, was_blocked);
    let deciding = told.iter().find(|told| of(told.outcome) == decision).map(|told| told.reason.clone());
    let whole = deciding.unwrap_or_else(|| why(course, if was_blocked { rule::BLOCKED } else { of_session(log, light) }));
    course.now.blocked |= log.red_flag;
    Judged {
        light,
        waits_for_morning: log.morning.is_none(),
        decision,
        reasons: vec![whole, of_pain(course, log, light)],
        exercises: told,
    }
}

/// What the session does to the days after it.
fn rest(course: &mut Course<'_>, log: &Log) -> Light {
    let rules = course.rules;
    let at_once = light(&rules.stoplight, log.pain_during.unwrap_or(0), 0, log.signs);
    let morning_signs = log.morning.is_some_and(|morning| morning.signs);
    let rise = morning_rise(log).unwrap_or(0);
    let light = light(&rules.stoplight, log.pain_during.unwrap_or(0), rise, log.signs || morning_signs);
    let known_on = log.day + i32::from(at_once != Light::Red);
    let rest_days = i32::from(rules.stoplight.rest_hours.div_ceil(24));
    let until = if light == Light::Red { known_on + rest_days } else { log.day + 1 };
    course.now.rest_until = course.now.rest_until.max(until);
    course.now.last_day = Some(course.now.last_day.map_or(log.day, |last| last.max(log.day)));
    light
}

fn morning_rise(log: &Log) -> Option<i16> {
    log.morning.map(|morning| i16::from(morning.pain) - i16::from(log.usual_pain))
}

fn exercises(course: &mut Course<'_>, log: &Log, was_blocked: bool) -> Vec<Told> {
    let mut asked: Vec<(usize, Item)> = log.dose.asked().collect();
    asked.sort_by_key(|(exercise, item)| (item.level, *exercise));
    asked.into_iter().map(|(exercise, item)| one(course, log, exercise, item, was_blocked)).collect()
}

fn one(course: &mut Course<'_>, log: &Log, exercise: usize, item: Item, was_blocked: bool) -> Told {
    let row = log.rows[exercise];
    let before = course.now.exercises[exercise].level;
    count(course, log, exercise, item, row);
    let mut outcome = decide(&course.rules.progress, &seen(course, log, exercise));
    let mut name = name_of(outcome);
    if outcome == Outcome::Progress
        && let Some(held) = held_back(course, log, exercise, item, was_blocked)
    {
        (outcome, name) = (Outcome::Keep, held);
    }
    apply(course, log, exercise, outcome);
    let after = course.now.exercises[exercise].level;
    Told { exercise, outcome, level: (before, after), reason: of_row(course, row, name, after) }
}

/// Rows of hard, and of easy and good, sessions.
fn count(course: &mut Course<'_>, log: &Log, exercise: usize, item: Item, row: Row) {
    let rules = &course.rules.progress;
    let state = &mut course.now.exercises[exercise];
    let hard = row.effort.is_some_and(|effort| effort >= rules.effort_hard_from);
    state.hard = if hard { state.hard.saturating_add(1) } else { 0 };
    let whole = row.done == 2 && row.cramps < rules.cramps_end && row.good == Some(true);
    let easy = row.effort.is_some_and(|effort| effort <= rules.effort_easy_max);
    let calm = log.pain_during.is_some_and(|pain| pain < rules.pain_hold_from);
    let soft = log.morning.and_then(|morning| morning.soreness).is_some_and(|soreness| soreness < rules.soreness_hold_from);
    let counts = whole && easy && calm && soft && item.level == state.level;
    state.easy = if counts { state.easy.saturating_add(1) } else { 0 };
    if row.done > 0 {
        state.known = state.known.max(item.level);
    }
}

fn seen(course: &Course<'_>, log: &Log, exercise: usize) -> Seen {
    let state = &course.now.exercises[exercise];
    Seen {
        red_flag: log.red_flag,
        pain_during: log.pain_during,
        morning_rise: morning_rise(log),
        soreness_start: log.soreness_start,
        soreness: log.morning.and_then(|morning| morning.soreness),
        hard_in_a_row: state.hard,
        easy_in_a_row: state.easy,
    }
}

/// Why an exercise that is ready stays.
fn held_back(course: &mut Course<'_>, log: &Log, exercise: usize, item: Item, was_blocked: bool) -> Option<RuleId> {
    let week = log.day.div_euclid(7);
    if week != course.now.week {
        (course.now.week, course.now.up) = (week, 0);
    }
    let highest = course.rules.exercises.list[exercise].level_max.min(course.person.level_cap);
    if was_blocked {
        Some(rule::BLOCKED)
    } else if item.level >= highest {
        Some(rule::TOP)
    } else if course.now.up >= course.rules.progress.up_a_week {
        Some(rule::WEEK_FULL)
    } else {
        None
    }
}

fn apply(course: &mut Course<'_>, log: &Log, exercise: usize, outcome: Outcome) {
    let (rules, rule) = (&course.rules.progress, &course.rules.exercises.list[exercise]);
    let state = &mut course.now.exercises[exercise];
    state.volume = match outcome {
        Outcome::HoldPain => Volume::ThirdLess,
        Outcome::HoldSore => Volume::FewestSets,
        _ => Volume::Block,
    };
    match outcome {
        Outcome::RegressPain | Outcome::RegressHard => {
            state.level = rule.nearest(state.level - 1);
            (state.easy, state.hard) = (0, 0);
        }
        Outcome::Progress => {
            state.level += 1;
            (state.easy, state.hard) = (0, 0);
            state.halved_until = i32::MIN;
            course.now.up += 1;
        }
        Outcome::Stop | Outcome::HoldPain | Outcome::Skip | Outcome::HoldSore | Outcome::HoldHard | Outcome::Keep => {}
    }
    if outcome == Outcome::RegressPain {
        course.now.exercises[exercise].halved_until = log.day + i32::from(rules.halved_days);
    }
}

/// What an outcome is called in every programme.
fn of(outcome: Outcome) -> Decision {
    match outcome {
        Outcome::Stop => Decision::StopContact,
        Outcome::RegressPain | Outcome::RegressHard => Decision::Regress,
        Outcome::Progress => Decision::Progress,
        Outcome::HoldPain | Outcome::Skip | Outcome::HoldSore | Outcome::HoldHard | Outcome::Keep => Decision::Hold,
    }
}

/// The strongest of all exercises: stop, down, up, the same.
fn decision(told: &[Told], log: &Log, was_blocked: bool) -> Decision {
    let any = |decision| told.iter().any(|told| of(told.outcome) == decision);
    if log.red_flag || was_blocked {
        Decision::StopContact
    } else if any(Decision::Regress) {
        Decision::Regress
    } else if any(Decision::Progress) {
        Decision::Progress
    } else {
        Decision::Hold
    }
}

/// A session without exercises of its own: the stretches.
fn of_session(log: &Log, light: Light) -> RuleId {
    match (log.red_flag, log.dose.kind, light) {
        (true, ..) => rule::RED_FLAG,
        (false, Kind::Stretch, Light::Green) => rule::STRETCHED,
        (false, ..) => rule::KEEP,
    }
}

fn name_of(outcome: Outcome) -> RuleId {
    match outcome {
        Outcome::Stop => rule::RED_FLAG,
        Outcome::RegressPain => rule::REGRESS_PAIN,
        Outcome::HoldPain => rule::HOLD_PAIN,
        Outcome::Skip => rule::SKIP,
        Outcome::HoldSore => rule::HOLD_SORE,
        Outcome::HoldHard => rule::HOLD_HARD,
        Outcome::RegressHard => rule::REGRESS_HARD,
        Outcome::Progress => rule::PROGRESS,
        Outcome::Keep => rule::KEEP,
    }
}

fn why(course: &Course<'_>, name: RuleId) -> Reason {
    let card = if name == rule::RED_FLAG { &course.rules.red_flags.card } else { &course.rules.progress.card };
    let reason = Reason::new(name, card);
    if name == rule::SKIP { reason.saw("hours", InputValue::Whole(course.rules.progress.skip_hours.into())) } else { reason }
}

fn of_row(course: &Course<'_>, row: Row, name: RuleId, level: u8) -> Reason {
    let effort = row.effort.map_or(InputValue::Unknown, |effort| InputValue::Whole(effort.into()));
    why(course, name).saw("level", InputValue::Whole(level.into())).saw("effort", effort)
}

/// What was felt, beside what it did.
fn of_pain(course: &Course<'_>, log: &Log, light: Light) -> Reason {
    let told = |value: Option<u8>| value.map_or(InputValue::Unknown, |value| InputValue::Whole(value.into()));
    let soreness = log.morning.and_then(|morning| morning.soreness).or(log.soreness_start);
    Reason::new(rule::STOPLIGHT, &course.rules.stoplight.card)
        .saw("light", InputValue::Code(light.code().to_owned()))
        .saw("during", told(log.pain_during))
        .saw("morning", told(log.morning.map(|morning| morning.pain)))
        .saw("usual_morning", InputValue::Whole(log.usual_pain.into()))
        .saw("soreness", told(soreness))
}
