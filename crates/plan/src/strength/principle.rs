//! The principles of the programme (K-01 to K-13) as one question: does this session keep them all?
//!
//! The walk is built so that it does; this says it once more, from outside, for a dose set by hand, for a simulation, and for
//! whoever audits. K-03 (A and B) holds by the type of a session; K-05 (late complaints), K-07 (breath) and the
//! missing heart-rate target of K-06 by what sheets and tasks hold; K-11 (rest between sessions) by the day a walk gives; K-14 (no
//! hype) is a matter of words. Tests of sheets, tasks and texts guard those.

use super::dose::{Line, Phase, SessionDose, tension_s};
use super::numbers::CardiacStrength;
use super::person::Person;
use jiff::civil::Date;

/// The principles this session breaks, by id, e.g. `K-01`; empty for a sound session.
pub fn broken(programme: &CardiacStrength, person: &Person, day: Date, dose: &SessionDose) -> Vec<&'static str> {
    let (tempo, course, phase) = (&programme.tempo, &programme.course, programme.phase(dose.phase));
    let repetition_s = dose.tempo_s.saturating_mul(2);
    let a_week = person.scheme.a_week();
    let each = |keeps: &dyn Fn(&Line) -> bool| dose.lines.iter().all(keeps);
    let exercise = |line: &Line| programme.exercises.exercise(line.exercise);
    let in_time = |line: &Line| tension_s(line.reps, dose.tempo_s) <= phase.tension_s.min(tempo.tension_s);
    let rested = |line: &Line| line.rest_s >= tempo.rest_low_s && line.rest_s >= phase.rest_s;
    let allowed = |line: &Line| exercise(line).is_some_and(|exercise| programme.forbids(exercise).is_none());
    let full = |line: &Line| exercise(line).is_some_and(|exercise| exercise.range_percent >= tempo.range_percent);
    let held = |line: &Line| exercise(line).is_none_or(|exercise| !exercise.dynamic || exercise.hold_s > tempo.turn_s);
    let kept = [
        ("K-01", (tempo.rep_low_s..=tempo.rep_high_s).contains(&repetition_s) && each(&in_time)),
        ("K-02", (course.a_week_low..=course.a_week_high).contains(&a_week)),
        ("K-04", dose.work_s() <= phase.work_s.into() && each(&rested)),
        ("K-06", dose.rpe <= person.rpe(programme, phase)),
        ("K-08", !dose.lines.iter().any(held)),
        ("K-09", each(&full)),
        ("K-10", each(&allowed)),
        ("K-12", person.cleared_until.is_some_and(|until| day <= until)),
        ("K-13", dose.supervised || (dose.phase != Phase::P0 && !person.supervised_only)),
    ];
    kept.into_iter().filter(|(_, kept)| !kept).map(|(id, _)| id).collect()
}
