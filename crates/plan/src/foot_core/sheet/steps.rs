//! The steps of a session: sets, sides, tempo and holds, with a change from one exercise to the next.

use super::{QUALITY, question, zero_to_ten};
use crate::cue_sheet::{
    AnswerGate, Effort, GateEffect, Hit, Load, Phase, Question, Record, Scale, Step, StepEnd, StepEvent, cues,
};
use crate::foot_core::amount::{Amount, Pace, Unit};
use crate::foot_core::catalogue::{SLUGS, STRETCH_PICTURE, STRETCHES};
use crate::foot_core::parameters::FootCore;
use crate::foot_core::programme::{amount, name};
use crate::foot_core::work::{Item, Kind, SessionDose, rep_s};
use crate::words::{Arg, Words};

/// Time to get ready, seconds.
const READY_S: u32 = 5;
/// Walking may take so many times its expected length.
const SLOWER: u32 = 4;

pub(super) fn steps(rules: &FootCore, dose: &SessionDose) -> Vec<Step> {
    let mut steps = vec![ready()];
    if dose.kind == Kind::Stretch {
        steps.extend(stretches(rules));
    }
    for (turn, (exercise, item)) in dose.asked().enumerate() {
        if turn > 0 {
            steps.push(change(rules, exercise, item));
        }
        steps.extend(exercise_steps(rules, exercise, item));
    }
    if let Some(last) = steps.last_mut() {
        last.cues.retain(|cue| cue.at_s >= 0);
        last.cues.push(cues::done());
    }
    steps
}

fn ready() -> Step {
    Step { cues: cues::count_down().collect(), ..timed("ready", Effort::Ready, Words::of("cue-ready"), READY_S) }
}

fn timed(id: impl Into<String>, effort: Effort, label: Words, seconds: u32) -> Step {
    Step::new(id, effort, label, StepEnd::Time { seconds })
}

fn change(rules: &FootCore, exercise: usize, item: Item) -> Step {
    let seconds = u32::from(rules.exercises.change_s);
    Step {
        detail: Some(how(exercise, item)),
        picture: Some(SLUGS[exercise]),
        cues: std::iter::once(cues::word("foot-core-say-next", seconds)).chain(cues::count_down()).collect(),
        ..timed(format!("change-{}", SLUGS[exercise]), Effort::Ready, name(exercise), seconds)
    }
}

/// What to do at this level.
fn how(exercise: usize, item: Item) -> Words {
    Words::of(format!("foot-core-{}-l{}", SLUGS[exercise], item.level))
}

fn exercise_steps(rules: &FootCore, exercise: usize, item: Item) -> Vec<Step> {
    let pace = rules.exercises.list[exercise].pace;
    let mut steps = Vec::new();
    for set in 1..=item.amount.sets {
        let sides: &[&str] = if item.amount.per_side { &["left", "right"] } else { &["both"] };
        steps.extend(sides.iter().map(|side| work(exercise, item, pace, set, side)));
        if set < item.amount.sets {
            steps.push(rest(exercise, set, pace));
        }
    }
    if let Some(last) = steps.last_mut() {
        last.ask = asked(rules, exercise);
    }
    steps
}

fn rest(exercise: usize, set: u8, pace: Pace) -> Step {
    let seconds = u32::from(pace.rest_s);
    let cues = std::iter::once(cues::ease("foot-core-say-rest", seconds)).chain(cues::count_down()).collect();
    Step { cues, ..timed(format!("rest-{}-{set}", SLUGS[exercise]), Effort::Ease, Words::of("foot-core-rest"), seconds) }
}

fn work(exercise: usize, item: Item, pace: Pace, set: u8, side: &str) -> Step {
    let seconds = item.amount.side_s(pace);
    let (end, record) = end(item.amount, seconds);
    let shown = Words::of(format!("foot-core-set-{side}"))
        .with("set", Arg::Whole(set.into()))
        .with("sets", Arg::Whole(item.amount.sets.into()))
        .with("amount", Arg::Words(amount(Amount { sets: 1, per_side: false, ..item.amount })));
    Step {
        detail: Some(shown),
        picture: Some(SLUGS[exercise]),
        cycle: (item.amount.unit == Unit::Times).then(|| cycle(item.amount, pace)),
        cues: vec![cues::go("foot-core-say-go", seconds)],
        record: vec![record],
        group: Some(SLUGS[exercise].to_owned()),
        ..Step::new(format!("{}-{set}-{side}", SLUGS[exercise]), effort(item.amount), name(exercise), end)
    }
}

fn effort(amount: Amount) -> Effort {
    if amount.unit == Unit::Seconds { Effort::Hold } else { Effort::Go }
}

fn end(amount: Amount, seconds: u32) -> (StepEnd, Record) {
    match amount.unit {
        Unit::Times => (StepEnd::Cycles { count: amount.count.into() }, Record::Repetitions),
        Unit::Seconds => (StepEnd::Time { seconds }, Record::Duration),
        Unit::Metres => {
            let end = StepEnd::Event { event: StepEvent::Tap, target: None, expected_s: seconds, at_most_s: seconds * SLOWER };
            (end, Record::Duration)
        }
    }
}

/// Up, held, down: together the time of one repetition.
fn cycle(amount: Amount, pace: Pace) -> Vec<Phase> {
    let half_ms = u32::from(pace.move_s) * 500;
    let phase = |key: &str, ms, load| Phase { label: Words::of(key), ms, lung: None, load: Some(load) };
    let hold_ms = (rep_s(amount, pace) - u32::from(pace.move_s)) * 1000;
    let held = (hold_ms > 0).then(|| phase("foot-core-phase-hold", hold_ms, Load::Hold));
    let lift = phase("foot-core-phase-lift", half_ms, Load::Lift);
    let lower = phase("foot-core-phase-lower", half_ms, Load::Lower);
    std::iter::once(lift).chain(held).chain([lower]).collect()
}

/// Quality, with the fault to look for, and effort.
fn asked(rules: &FootCore, exercise: usize) -> Vec<Question> {
    let enough = AnswerGate {
        hit: Hit::Codes(vec!["cramps".to_owned()]),
        effect: GateEffect::Warn,
        text: Words::of("foot-core-cramps-end").with("count", Arg::Whole(rules.progress.cramps_end.into())),
    };
    let option = |code: &&str| match *code {
        "fault" => ("fault".to_owned(), Words::of(format!("foot-core-fault-{}", SLUGS[exercise]))),
        code => (code.to_owned(), Words::of_code("foot-core-quality", code)),
    };
    let quality = Scale::Choice { options: QUALITY.iter().map(option).collect() };
    vec![Question { gates: vec![enough], ..question("quality", quality) }, question("effort", zero_to_ten())]
}

fn stretches(rules: &FootCore) -> Vec<Step> {
    let seconds = u32::from(rules.stretching.hold_s);
    let mut steps = Vec::new();
    for stretch in STRETCHES {
        for time in 1..=rules.stretching.times {
            steps.extend(["left", "right"].map(|side| Step {
                detail: Some(Words::of(format!("foot-core-hold-{side}"))),
                picture: Some(STRETCH_PICTURE),
                cues: vec![cues::go("foot-core-say-go", seconds)],
                record: vec![Record::Duration],
                group: Some(stretch.to_owned()),
                ..timed(
                    format!("stretch-{stretch}-{time}-{side}"),
                    Effort::Hold,
                    Words::of(format!("foot-core-stretch-{stretch}")),
                    seconds,
                )
            }));
        }
    }
    steps
}
