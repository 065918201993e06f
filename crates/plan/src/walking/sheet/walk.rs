//! The steps of a walking session: warm up, walk until the pain the therapist chose, rest until it is gone, again and again, and
//! what stands beside it. Bouts are called `bout-N` and the rests after them `rest-N`.

use crate::cue_sheet::{Cue, Effort, Record, Scale, Stamp, Step, StepEnd, StepEvent, Tone, cues};
use crate::walking::dose::Walk;
use crate::walking::prescribe::REPETITION_S;
use crate::walking::programme::WalkingTherapy;
use crate::walking::said;
use crate::words::{Arg, Words};

/// More bouts than this are not listed; a group can be repeated.
const BOUTS_MAX: u32 = 12;

/// All steps, in order.
pub(super) fn steps(programme: &WalkingTherapy, walk: &Walk) -> Vec<Step> {
    let mut steps = Vec::new();
    steps.extend(minutes("warm-up", walk.warm_min, Effort::Ready, "walk"));
    let bouts = bouts(programme, walk);
    for number in 1..=bouts {
        steps.push(bout(programme, walk, number, bouts));
        steps.push(rest(programme, number));
    }
    steps.extend(minutes("cycle", walk.cycle_min, Effort::Go, "cycle"));
    steps.extend((walk.sets > 0).then(|| strength(programme, walk.sets)).into_iter().flatten());
    steps.extend(minutes("cool-down", walk.cool_min, Effort::Ease, "walk"));
    if let Some(last) = steps.last_mut().filter(|last| matches!(last.end, StepEnd::Time { .. })) {
        last.cues.push(cues::done());
    }
    steps
}

/// As many bouts as fill the block with the usual length of bout and rest; at least one.
fn bouts(programme: &WalkingTherapy, walk: &Walk) -> u32 {
    let bout_s = u32::from(walk.bout_s).clamp(30, programme.policies.bout_s_max);
    let pair_s = bout_s + programme.policies.rest_s_expected;
    (u32::from(walk.block_min) * 60).div_ceil(pair_s).clamp(1, BOUTS_MAX)
}

fn bout(programme: &WalkingTherapy, walk: &Walk, number: u32, of: u32) -> Step {
    let rules = &programme.policies;
    let end = StepEnd::Event {
        event: StepEvent::LevelReached,
        target: Some(walk.stops_at),
        expected_s: u32::from(walk.bout_s).min(rules.bout_s_max),
        at_most_s: rules.bout_s_max,
    };
    let first_pain = Stamp { id: "first_pain", label: said::text("stamp-first-pain"), ends: false };
    let level = |key: &str| said::text(key).with("level", Arg::Whole(walk.stops_at.into()));
    let picture = if walk.load.grade > 0 { "treadmill-walk" } else { "walk" };
    Step {
        detail: Some(level("bout-detail").with("number", Arg::Whole(number.into())).with("of", Arg::Whole(of.into()))),
        picture: Some(picture),
        cues: vec![said_at_start(level("say-bout"), Tone::Go)],
        record: vec![Record::Duration, Record::Level],
        group: Some(format!("bout-{number}")),
        levels: Some(pain_scale()),
        stamps: if walk.stops_at > 1 { vec![first_pain] } else { Vec::new() },
        ..Step::new(format!("bout-{number}"), Effort::Go, said::text("walk"), end)
    }
}

fn rest(programme: &WalkingTherapy, number: u32) -> Step {
    let rules = &programme.policies;
    let end = StepEnd::Event {
        event: StepEvent::LevelGone,
        target: Some(0),
        expected_s: rules.rest_s_expected,
        at_most_s: rules.rest_s_max,
    };
    Step {
        detail: Some(said::text("rest-detail")),
        picture: Some("rest-standing"),
        cues: vec![said_at_start(said::text("say-rest"), Tone::Ease)],
        record: vec![Record::Duration, Record::Level],
        group: Some(format!("bout-{number}")),
        levels: Some(pain_scale()),
        ..Step::new(format!("rest-{number}"), Effort::Ease, said::text("rest"), end)
    }
}

fn minutes(id: &'static str, minutes: u16, effort: Effort, picture: &'static str) -> Option<Step> {
    let seconds = u32::from(minutes) * 60;
    let say = said::text(&format!("say-{id}")).with("duration", Arg::Words(said::minutes(minutes)));
    let tone = if effort == Effort::Go { Tone::Go } else { Tone::Ease };
    (minutes > 0).then(|| Step {
        detail: Some(said::text(&format!("{id}-detail"))),
        picture: Some(picture),
        cues: std::iter::once(said_at_start(say, tone)).chain(cues::half_way(seconds)).collect(),
        record: vec![Record::Duration],
        ..Step::new(id, effort, said::text(id), StepEnd::Time { seconds })
    })
}

/// Each set ends with a press; a fixed rest follows.
fn strength(programme: &WalkingTherapy, sets: u8) -> Vec<Step> {
    let parts = &programme.parts;
    let each = parts.strength.iter().flat_map(|exercise| (1..=sets).map(move |set| (exercise, set)));
    each.flat_map(|(exercise, set)| set_and_rest(programme, exercise, set)).collect()
}

fn set_and_rest(programme: &WalkingTherapy, exercise: &str, set: u8) -> [Step; 2] {
    let parts = &programme.parts;
    let expected_s = u32::from(parts.repetitions) * REPETITION_S;
    let say = said::text("say-set").with("repetitions", Arg::Whole(parts.repetitions.into()));
    let group = Some(format!("{exercise}-{set}"));
    let go = Step {
        detail: Some(say.clone()),
        picture: picture(exercise),
        cues: vec![said_at_start(say, Tone::Go)],
        record: vec![Record::Duration],
        group: group.clone(),
        ..Step::new(
            format!("{exercise}-{set}"),
            Effort::Go,
            said::of_code("exercise", exercise),
            StepEnd::Event { event: StepEvent::Tap, target: None, expected_s, at_most_s: expected_s * 3 },
        )
    };
    let pause = Step {
        cues: vec![said_at_start(said::text("say-set-rest"), Tone::Ease)],
        group,
        ..Step::new(
            format!("pause-{exercise}-{set}"),
            Effort::Ease,
            said::text("set-rest"),
            StepEnd::Time { seconds: parts.set_rest_s },
        )
    };
    [go, pause]
}

fn picture(exercise: &str) -> Option<&'static str> {
    crate::walking::programme::STRENGTH.into_iter().find(|known| *known == exercise)
}

/// Something said and sounded as a step begins.
pub(super) fn said_at_start(say: Words, tone: Tone) -> Cue {
    let begins = if tone == Tone::Go { cues::go("cue-say-run", 0) } else { cues::ease("cue-say-walk", 0) };
    Cue { say: Some(say), ..begins }
}

/// Pain of 0 to 4, each with its plain meaning.
pub(super) fn pain_scale() -> Scale {
    Scale::Number { min: 0, max: 4, anchors: (0..=4).map(|level| (level, said::text(&format!("pain-{level}")))).collect() }
}
