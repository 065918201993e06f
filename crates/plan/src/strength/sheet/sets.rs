//! The steps of a session. A set is called `set-<exercise>-<set>`, the rest after it `rest-<exercise>-<set>`.

use super::step::{event, timed};
use super::{gate, number};
use crate::cue_sheet::cues;
use crate::cue_sheet::{Cue, Effort, GateEffect, Hit, Load, Lung, Phase, Question, Record, Step, StepEnd, Tone};
use crate::strength::dose::{Line, SessionDose, tension_s};
use crate::strength::numbers::CardiacStrength;
use crate::strength::said::{self, counted, word};
use crate::words::{Arg, Words};

/// Warm-up, sets and rests, cool-down, and sitting before the pressure is measured.
pub(super) fn steps(programme: &CardiacStrength, dose: &SessionDose) -> Vec<Step> {
    let mut steps = vec![timed("warm-up", "warm_up", dose.warm_up_s.into())];
    let sets: Vec<(&Line, u8)> = dose.lines.iter().flat_map(|line| (1..=line.sets).map(move |set| (line, set))).collect();
    steps.extend(sets.first().map(|(line, _)| event("get-ready", Effort::Ready, "get_ready", line.rest_s / 2, 0).showing(line)));
    for (place, (line, set)) in sets.iter().enumerate() {
        steps.push(work(programme, dose, line, *set));
        if let Some((next, _)) = sets.get(place + 1) {
            steps.push(rest(line, *set, next));
        }
    }
    steps.push(timed("cool-down", "cool_down", dose.cool_down_s.into()));
    let mut sit = timed("sit", "sit", programme.course.sit_s.into());
    sit.cues.push(cues::done());
    steps.push(sit);
    steps
}

trait Showing {
    fn showing(self, line: &Line) -> Self;
}

impl Showing for Step {
    fn showing(self, line: &Line) -> Step {
        Step { detail: Some(named(line)), picture: Some(said::picture(line.exercise)), ..self }
    }
}

/// "Leg press: 20 kg, 1 × 6".
fn named(line: &Line) -> Words {
    word("next").with("exercise", Arg::Words(said::exercise(line.exercise))).with("amount", Arg::Words(said::amount(line)))
}

/// One set: as many cycles as repetitions, so that it ends by itself below the cap on time under tension.
fn work(programme: &CardiacStrength, dose: &SessionDose, line: &Line, set: u8) -> Step {
    let say = counted("say_set", "reps", line.reps).with("exercise", Arg::Words(said::exercise(line.exercise)));
    let cue = Cue { at_s: 0, say: Some(say), tone: Some(Tone::Go), vibrate: &[400, 150, 400] };
    Step {
        detail: Some(said::amount(line).with("tension", Arg::Whole(tension_s(line.reps, dose.tempo_s).into()))),
        picture: Some(said::picture(line.exercise)),
        cycle: Some(repetition(line, dose.tempo_s)),
        cues: vec![cue],
        record: vec![Record::Duration, Record::Repetitions],
        group: Some(format!("set-{}", line.exercise)),
        ask: questions(programme, dose, line),
        ..Step::new(
            format!("set-{}-{set}", line.exercise),
            Effort::Go,
            said::exercise(line.exercise),
            StepEnd::Cycles { count: line.reps.into() },
        )
    }
}

/// Up with the breath out, down with the breath in (K-07); free breathing keeps the tempo and leaves the breath alone. Never a
/// stand still between the two (K-08).
fn repetition(line: &Line, tempo_s: u8) -> Vec<Phase> {
    let ms = u32::from(tempo_s) * 1000;
    let (out, back) = if line.free_breath { ("cue_lift_free", "cue_lower_free") } else { ("cue_lift", "cue_lower") };
    let lung = |lung: Lung| (!line.free_breath).then_some(lung);
    vec![
        Phase { label: word(out), ms, lung: lung(Lung::Out), load: Some(Load::Lift) },
        Phase { label: word(back), ms, lung: lung(Lung::In), load: Some(Load::Lower) },
    ]
}

/// A rest may last longer, never shorter.
fn rest(line: &Line, set: u8, next: &Line) -> Step {
    let mut rest = event(&format!("rest-{}-{set}", line.exercise), Effort::Ease, "rest", line.rest_s, line.rest_s).showing(next);
    rest.cues = vec![cues::ease("cardiac-strength-say-rest", line.rest_s.into())];
    rest.record = vec![Record::Duration];
    rest
}

/// After every set: what was done and how it was; with the therapist also pressure and tempo.
fn questions(programme: &CardiacStrength, dose: &SessionDose, line: &Line) -> Vec<Question> {
    let (effort, reps) = (&programme.effort, i32::from(line.reps));
    let hold = |limit: i32, text: &str| gate(Hit::AtLeast(limit), GateEffect::Hold, text);
    let asked = |question: Question, gates| Question { required: true, gates, ..question };
    let mut questions = vec![
        asked(number("reps", 0, reps), Vec::new()),
        asked(number("rpe", 6, 20), vec![hold(i32::from(dose.rpe) + 1, "gate_too_hard")]),
        asked(number("breath_holds", 0, reps), vec![hold(effort.breath_holds.into(), "gate_breath")]),
        Question {
            gates: vec![gate(Hit::AtLeast(i32::from(programme.decide.joint_pain) + 1), GateEffect::Warn, "gate_joint")],
            ..number("joint_pain", 0, 10)
        },
    ];
    if dose.supervised {
        let pressure = |field: &str, range: (i32, i32), stop: u16, limit: u16| Question {
            gates: vec![
                gate(Hit::AtLeast(stop.into()), GateEffect::Stop, "gate_stop_pressure"),
                hold(limit.into(), "gate_effort_pressure"),
            ],
            ..number(field, range.0, range.1)
        };
        questions.push(pressure("sbp", (60, 280), effort.sbp_stop, dose.sbp));
        questions.push(pressure("dbp", (30, 160), effort.dbp_stop, dose.dbp));
        questions.push(Question { gates: vec![hold(effort.fast_reps.into(), "gate_tempo")], ..number("fast_reps", 0, reps) });
        questions.push(number("reserve", 0, 10));
    }
    questions
}
