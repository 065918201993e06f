//! Foot exercises: holds on either side, a count, a balance, a distance; each with how much was done and how well it went.

use super::parts::{ask, at_start, detail, optional, options, remark, seconds, sheet as written, step, zero_to_ten};
use kadans_plan::Words;
use kadans_plan::cue_sheet::{CueSheet, Effort, Load, Phase, Question, Record, Scale, Step, StepEnd, StepEvent, Tone};

const REST_S: u32 = 15;
const SIDES: [(&str, &str); 2] = [("left", "Linkervoet"), ("right", "Rechtervoet")];

pub fn sheet() -> CueSheet {
    let sides = |make: fn(&str, &str) -> Step| SIDES.map(|(side, words)| make(side, words));
    let mut steps = vec![ready()];
    let exercises = sides(short_foot).into_iter().chain([calf_raise()]).chain(sides(stance)).chain([toe_walk()]);
    for exercise in exercises {
        let group = exercise.group.clone();
        let id = format!("rest-{}", exercise.id);
        steps.push(exercise);
        steps.push(Step { group, ..step(&id, Effort::Ease, "Rust", seconds(REST_S), vec![at_start("Rust.", Tone::Ease)]) });
    }
    let log = vec![
        ask("effort", "Hoe zwaar was het?", zero_to_ten("niet zwaar", "heel zwaar")),
        ask("pain", "Hoeveel pijn had u?", zero_to_ten("geen pijn", "ergste pijn")),
        remark(),
    ];
    CueSheet {
        intro: vec![Words::of("Doe dit op blote voeten. Neem een stoel en een muur.")],
        ..written("Sterke voeten", "B;fc-short-foot=1x8@5/side;fc-toe-walk=1x15m", 7, steps, log)
    }
}

fn ready() -> Step {
    step("ready", Effort::Ready, "Ga klaar zitten", seconds(10), vec![at_start("Ga klaar zitten.", Tone::Ease)])
}

fn short_foot(side: &str, words: &str) -> Step {
    let phase = |label: &str, ms, load| Phase { label: Words::of(label), ms, lung: None, load: Some(load) };
    let mut step = exercise(&format!("short-foot-{side}"), "fc-short-foot", "Korte voet", words, StepEnd::Cycles { count: 8 });
    step.cycle = Some(vec![
        phase("Maak kort", 1000, Load::Lift),
        phase("Houd vast", 5000, Load::Hold),
        phase("Laat los", 1000, Load::Lower),
    ]);
    step.record = vec![Record::Duration, Record::Repetitions];
    step
}

fn calf_raise() -> Step {
    let phase = |label: &str, load| Phase { label: Words::of(label), ms: 2000, lung: None, load: Some(load) };
    let mut step = exercise("calf-raise", "fc-calf-raise", "Op de tenen", "Beide voeten", StepEnd::Cycles { count: 15 });
    step.cycle = Some(vec![phase("Omhoog", Load::Lift), phase("Omlaag", Load::Lower)]);
    step.record = vec![Record::Duration, Record::Repetitions];
    step
}

fn stance(side: &str, words: &str) -> Step {
    let end = seconds(20);
    Step { effort: Effort::Hold, ..exercise(&format!("stance-{side}"), "fc-single-leg-stance", "Op één been", words, end) }
}

fn toe_walk() -> Step {
    let end = StepEnd::Event { event: StepEvent::Tap, target: None, expected_s: 23, at_most_s: 180 };
    exercise("toe-walk", "fc-toe-walk", "Lopen op de tenen", "15 meter", end)
}

fn exercise(id: &str, slug: &'static str, label: &str, words: &str, end: StepEnd) -> Step {
    let mut step = step(id, Effort::Go, label, end, vec![at_start(&format!("{label}. {words}."), Tone::Go)]);
    step.detail = detail(words);
    step.picture = Some(slug);
    step.record = vec![Record::Duration];
    step.group = Some(id.to_owned());
    step.ask = after();
    step
}

fn after() -> Vec<Question> {
    let done = [("all", "Gedaan"), ("part", "Een deel"), ("none", "Overgeslagen")];
    let quality = [("good", "Goed"), ("fair", "Het ging"), ("poor", "Moeilijk")];
    vec![
        ask("done", "Hoeveel deed u?", Scale::Choice { options: options(&done) }),
        optional(ask("quality", "Hoe ging het?", Scale::Choice { options: options(&quality) })),
    ]
}
