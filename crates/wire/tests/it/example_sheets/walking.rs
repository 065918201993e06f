//! Walking until the pain is intense, resting until it is gone, three times.

use super::parts::{
    ask, at_start, borg, codes, detail, gated, number, optional, options, remark, seconds, sheet as written, step, yes_no,
};
use kadans_plan::Words;
use kadans_plan::cue_sheet::{CueSheet, Effort, GateEffect, Question, Record, Scale, Step, StepEnd, StepEvent, Tone};

const BOUTS: u32 = 3;

pub fn sheet() -> CueSheet {
    let bouts = (1..=BOUTS).flat_map(|bout| [walk(bout), rest(bout)]);
    let steps = [easy("warm-up", "Inlopen", "5 minuten rustig wandelen.")].into_iter().chain(bouts).chain([easy(
        "cool-down",
        "Uitlopen",
        "5 minuten rustig wandelen. Dan bent u klaar.",
    )]);
    let log = vec![ask("rpe", "Hoe zwaar was het?", borg()), remark()];
    CueSheet {
        intro: vec![Words::of("Loop tot de pijn hevig is. Rust tot de pijn weg is.")],
        before: before(),
        ..written("Wandelen", "bouts=3;until=3", 4, steps.collect(), log)
    }
}

/// Foot, rest pain, heart, illness; then where the pain usually is, which decides what may be said about it.
fn before() -> Vec<Question> {
    let held = |field, text, effect, answer| gated(ask(field, text, yes_no()), codes(&["yes"]), effect, answer);
    let places = [
        ("calf", "Kuit"),
        ("thigh", "Bovenbeen"),
        ("buttock", "Bil"),
        ("elsewhere", "Ergens anders"),
        ("none", "Ik heb geen pijn"),
    ];
    let place = optional(ask("pain_place", "Waar voelt u de pijn bij het lopen?", Scale::Choice { options: options(&places) }));
    let foot = [("wound", "Een wondje of blaar"), ("colour", "Een andere kleur"), ("swelling", "Een dikke voet")];
    let foot = ask("foot", "Ziet u iets nieuws aan uw voeten?", Scale::Several { options: options(&foot) });
    vec![
        gated(
            foot,
            codes(&["wound", "colour", "swelling"]),
            GateEffect::Hold,
            "Loop vandaag niet. Bel vandaag nog uw therapeut over uw voet.",
        ),
        held(
            "rest_pain",
            "Had u pijn in uw been in rust of in de nacht?",
            GateEffect::Hold,
            "Loop vandaag niet. Bel uw therapeut.",
        ),
        held("heart", "Had u pijn op de borst of flauwte?", GateEffect::Stop, "Loop vandaag niet. Bel nu uw huisarts."),
        held("fever", "Hebt u koorts of voelt u zich ziek?", GateEffect::Hold, "Rust eerst uit. Uw training blijft staan."),
        gated(
            gated(
                place,
                codes(&["calf", "thigh", "buttock"]),
                GateEffect::Warn,
                "Door deze pijn heen lopen is goed voor uw been.",
            ),
            codes(&["elsewhere"]),
            GateEffect::Warn,
            "Loop niet door deze pijn heen. Rust en vertel het uw therapeut.",
        ),
    ]
}

fn easy(id: &str, label: &str, say: &str) -> Step {
    let mut step = step(id, Effort::Ease, label, seconds(300), vec![at_start(say, Tone::Ease)]);
    step.record = vec![Record::Duration];
    step.picture = Some("walk");
    step
}

fn walk(bout: u32) -> Step {
    let say = "Loop door tot de pijn hevig is.";
    let end = StepEnd::Event { event: StepEvent::LevelReached, target: Some(3), expected_s: 240, at_most_s: 900 };
    let mut step = step(&format!("walk-{bout}"), Effort::Go, "Wandelen", end, vec![at_start(say, Tone::Go)]);
    step.detail = detail("Tik wat u voelt");
    step.picture = Some("walk");
    as_bout(step, bout)
}

fn rest(bout: u32) -> Step {
    let say = "Sta stil of ga zitten tot de pijn weg is.";
    let end = StepEnd::Event { event: StepEvent::LevelGone, target: Some(0), expected_s: 180, at_most_s: 600 };
    let mut step = step(&format!("rest-{bout}"), Effort::Ease, "Rusten", end, vec![at_start(say, Tone::Ease)]);
    step.picture = Some("rest-standing");
    as_bout(step, bout)
}

fn as_bout(step: Step, bout: u32) -> Step {
    let words = [(0, "geen pijn"), (1, "licht, maar duidelijk"), (2, "matig"), (3, "hevig"), (4, "niet te houden")];
    Step {
        record: vec![Record::Duration, Record::Level],
        group: Some(format!("bout-{bout}")),
        levels: Some(number(0, 4, &words)),
        ..step
    }
}
