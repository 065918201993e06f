//! How the ladder is climbed: two good sessions in a row advance, amber repeats, red rests and goes back.
//!
//! What was felt decides first; what was done only decides whether a good session counts. A session is judged by the stage it
//! was done at: only one at the present stage counts toward advancing, but trouble at any stage leads below that stage.
//! A session whose morning nobody told neither counts nor breaks a row. Card: `ev-rr-movement`; the counts follow published
//! walk-run schemes (each phase at least twice), the rest is our own.

use super::{Course, Judged, Log, Move, State};
use crate::decision::Decision;
use crate::return_to_running::rule;
use crate::return_to_running::stage::{BUILD, LAST, LAST_MINUTES, Ladder, code};
use crate::return_to_running::tissue::Tissue;
use crate::return_to_running::verdict::{Pain, Verdict, verdict};
use kadans_domain::{CardId, InputValue, Reason, RuleId};

pub(super) fn take(course: &mut Course<'_>, log: &Log) -> Judged {
    let from = course.now.stage;
    let verdict = verdict(&course.rules.pain, course.runner.tissue, &log.pain);
    write_down(course, log, verdict);
    let (decision, reason) = decide(course, log, verdict);
    let moved = Move { from, to: course.now.stage };
    let reasons = [Some(reason), Some(of_pain(course, log, verdict)), noted(course, log)].into_iter().flatten().collect();
    Judged { verdict, waits_for_morning: log.pain.morning.is_none(), decision, moved, reasons }
}

/// What is remembered whatever is decided.
fn write_down(course: &mut Course<'_>, log: &Log, verdict: Verdict) {
    let (rules, now) = (course.rules, &mut course.now);
    let keep = (1u8 << rules.movement.reds_window) - 1;
    now.reds = ((now.reds << 1) | u8::from(verdict == Verdict::Red)) & keep;
    now.mornings.add(log.day, log.pain.morning);
    now.runs.keep(log.day, log.distance_m.unwrap_or(0));
    if log.dose.stage > 0 {
        now.first_run.get_or_insert(log.day);
    }
    now.last_day = Some(now.last_day.map_or(log.day, |last| last.max(log.day)));
    if verdict >= Verdict::AmberHold {
        now.last_trouble = Some(log.day);
    }
    let told_on = if verdict == Verdict::Red { red_since(course, log) } else { log.day };
    let rest_days = i32::from(rules.ladder.rest_hours.div_ceil(24));
    course.now.rest_until = course.now.rest_until.max(told_on + rest_days);
}

/// The day on which red was known: the session's own, unless only the morning told.
fn red_since(course: &Course<'_>, log: &Log) -> i32 {
    let at_once = Pain { morning: None, ..log.pain };
    let known = verdict(&course.rules.pain, course.runner.tissue, &at_once) == Verdict::Red;
    log.day + i32::from(!known)
}

fn decide(course: &mut Course<'_>, log: &Log, verdict: Verdict) -> (Decision, Reason) {
    if log.red_flag || (verdict == Verdict::Red && course.runner.tissue == Tissue::Bone) {
        back(course, log);
        course.now.state = State::Locked;
        let name = if log.red_flag { rule::RED_FLAG } else { rule::RED_BONE };
        return (Decision::StopContact, why(course, name));
    }
    match course.now.state {
        State::Paused => return (Decision::PauseReview, why(course, rule::PAUSED)),
        State::Locked => return (Decision::StopContact, why(course, rule::LOCKED)),
        State::Climbing | State::Exited(_) => {}
    }
    match verdict {
        Verdict::Red => red(course, log),
        Verdict::AmberHold => amber(course, log),
        Verdict::Green | Verdict::AmberOk => good(course, log),
    }
}

fn red(course: &mut Course<'_>, log: &Log) -> (Decision, Reason) {
    back(course, log);
    let rules = &course.rules.movement;
    let reds = course.now.reds.count_ones();
    let of = InputValue::Whole(rules.reds_window.into());
    if reds >= rules.reds_pause.into() {
        course.now.state = State::Paused;
        let reason = Reason::new(rule::RED_TWICE, &rules.card).saw("count", InputValue::Whole(reds.into())).saw("of", of);
        return (Decision::PauseReview, reason);
    }
    let hours = InputValue::Whole(course.rules.ladder.rest_hours.into());
    (Decision::Regress, why(course, rule::RED).saw("hours", hours))
}

fn amber(course: &mut Course<'_>, log: &Log) -> (Decision, Reason) {
    course.now.good = 0;
    course.now.holds += 1;
    let (holds, limit) = (course.now.holds, course.rules.movement.holds_back);
    let count = |reason: Reason| reason.saw("count", InputValue::Whole(holds.into()));
    if holds < limit {
        return (Decision::Hold, count(why(course, rule::AMBER_REPEAT)));
    }
    back(course, log);
    (Decision::Regress, count(why(course, rule::AMBER_BACK)))
}

/// One below the stage that gave trouble, never up and never below S0.
fn back(course: &mut Course<'_>, log: &Log) {
    let stage = course.now.stage.min(log.dose.stage.saturating_sub(1));
    course.go_to(stage);
}

fn good(course: &mut Course<'_>, log: &Log) -> (Decision, Reason) {
    if let Some(name) = not_counted(course, log) {
        return (Decision::Hold, why(course, name));
    }
    course.now.holds = 0;
    course.now.good = course.now.good.saturating_add(1);
    course.now.passed = course.now.passed.saturating_add(u8::from(log.dose.stage == LAST_MINUTES));
    course.now.reached |= log.distance_m.is_some_and(|metres| metres >= course.runner.usual_m);
    let (good, passes) = course.passes();
    let counted =
        |reason: Reason| reason.saw("count", InputValue::Whole(good.into())).saw("of", InputValue::Whole(passes.into()));
    match held_back(course, log.day) {
        Some(name) => (Decision::Hold, counted(why(course, name))),
        None => {
            course.go_to(course.now.stage + 1);
            (Decision::Progress, counted(why(course, rule::ADVANCE)))
        }
    }
}

/// Why a good session counts for nothing.
fn not_counted(course: &Course<'_>, log: &Log) -> Option<RuleId> {
    let least = course.rules.ladder.done_permille_min;
    if log.dose.stage != course.now.stage {
        Some(rule::OTHER_STAGE)
    } else if log.done_permille.is_none_or(|done| done < least) {
        Some(rule::NOT_WHOLE)
    } else if !log.told {
        Some(rule::PAIN_MISSING)
    } else if log.pain.morning.is_none() {
        Some(rule::MORNING_MISSING)
    } else {
        None
    }
}

/// Why someone stays after a good session that counted.
fn held_back(course: &Course<'_>, day: i32) -> Option<RuleId> {
    let now = &course.now;
    let build_from = now.first_run.map(|first| first + i32::from(course.rules.ladder.bone_build_after_days));
    let (good, passes) = course.passes();
    if good < passes {
        Some(rule::ONCE_MORE)
    } else if now.mornings.rising() {
        Some(rule::WEEK_RISES)
    } else if now.stage == LAST_MINUTES && course.ladder == Ladder::B && build_from.is_some_and(|from| day < from) {
        Some(rule::BONE_TOO_EARLY)
    } else if now.stage == BUILD && !now.reached {
        Some(rule::DISTANCE_GROWS)
    } else if now.stage == LAST {
        Some(rule::TOP)
    } else {
        None
    }
}

fn card_of<'a>(course: &Course<'a>, name: RuleId) -> &'a CardId {
    let rules = course.rules;
    match name {
        rule::BONE_TOO_EARLY => &rules.ladder.card,
        rule::DISTANCE_GROWS => &rules.build.card,
        rule::RED_FLAG => &rules.red_flags.card,
        rule::NOT_WHOLE => &rules.ladder.card,
        _ => &rules.movement.card,
    }
}

fn why(course: &Course<'_>, name: RuleId) -> Reason {
    Reason::new(name, card_of(course, name)).saw("stage", InputValue::Code(code(course.now.stage).to_owned()))
}

/// What was felt, beside what it did.
fn of_pain(course: &Course<'_>, log: &Log, verdict: Verdict) -> Reason {
    let pain = &log.pain;
    Reason::new(rule::PAIN, &course.rules.pain.card)
        .saw("light", InputValue::Code(verdict.code().to_owned()))
        .saw("during", InputValue::Whole(pain.during.into()))
        .saw("after", InputValue::Whole(pain.after.into()))
        .saw("morning", pain.morning.map_or(InputValue::Unknown, |morning| InputValue::Whole(morning.into())))
        .saw("usual_morning", InputValue::Whole(pain.baseline.into()))
        .saw("signs", InputValue::Truth(pain.signs.any()))
}

/// A session too soon after the last one is noted; the pain it gave decides.
fn noted(course: &Course<'_>, log: &Log) -> Option<Reason> {
    let (before, _) = course.last?;
    let early = before.last_day.is_some() && log.day < before.rest_until;
    let hours = InputValue::Whole(course.rules.ladder.rest_hours.into());
    early.then(|| Reason::new(rule::TOO_SOON, &course.rules.conduct.card).saw("hours", hours))
}
