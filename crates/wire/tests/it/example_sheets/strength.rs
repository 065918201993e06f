//! Strength in tempo with a breath on every repetition, and a rest that must last: two exercises of day A.

use super::parts::{
    ask, at_start, borg, codes, detail, gated, number, remark, seconds, sheet as written, soon, step, yes_no, zero_to_ten,
};
use kadans_plan::Words;
use kadans_plan::cue_sheet::{CueSheet, Effort, GateEffect, Hit, Load, Lung, Phase, Question, Record, Step, StepEnd, Tone};

const REPETITIONS: u32 = 8;
const SETS: u32 = 2;
const REST_S: u32 = 90;
const EXERCISES: [(&str, &str); 2] = [("leg-press", "Beenpers"), ("chest-press", "Borstdrukken")];

pub fn sheet() -> CueSheet {
    let sets =
        EXERCISES.iter().flat_map(|(slug, name)| (1..=SETS).flat_map(move |set| [effort(slug, name, set), rest(slug, set)]));
    let steps = [easy("warm-up", "Inlopen", "5 minuten rustig bewegen.")].into_iter().chain(sets).chain([easy(
        "cool-down",
        "Uitlopen",
        "5 minuten rustig lopen. Ga niet meteen liggen.",
    )]);
    let complaint = gated(
        ask("complaint", "Is er iets nieuws of ergers met uw hart?", yes_no()),
        codes(&["yes"]),
        GateEffect::Stop,
        "Train vandaag niet. Bel uw huisarts.",
    );
    let log = vec![
        ask("symptom", "Hoeveel last hebt u nu?", zero_to_ten("geen", "ergste")),
        ask("rpe", "Hoe zwaar was het samen?", borg()),
        remark(),
    ];
    CueSheet {
        intro: vec![Words::of("Blijf ademen. Blaas uit als u duwt.")],
        before: vec![complaint],
        ..written("Kracht, dag A", "a;leg-press=8x2@40;chest-press=8x2@15", 6, steps.collect(), log)
    }
}

fn easy(id: &str, label: &str, say: &str) -> Step {
    let mut step = step(id, Effort::Ease, label, seconds(300), vec![at_start(say, Tone::Ease)]);
    step.record = vec![Record::Duration];
    step
}

fn effort(slug: &'static str, name: &str, set: u32) -> Step {
    let say = format!("{REPETITIONS} keer {}.", name.to_lowercase());
    let end = StepEnd::Cycles { count: REPETITIONS };
    let mut step = step(&format!("{slug}-{set}"), Effort::Go, name, end, vec![at_start(&say, Tone::Go)]);
    step.detail = detail(&format!("Set {set} van {SETS}"));
    step.picture = Some(slug);
    step.cycle = Some(vec![phase("Duw en blaas uit", Lung::Out, Load::Lift), phase("Terug en adem in", Lung::In, Load::Lower)]);
    step.record = vec![Record::Duration, Record::Repetitions];
    step.group = Some(format!("{slug}-{set}"));
    step.ask = after_set();
    step
}

fn phase(label: &str, lung: Lung, load: Load) -> Phase {
    Phase { label: Words::of(label), ms: 4000, lung: Some(lung), load: Some(load) }
}

fn rest(slug: &str, set: u32) -> Step {
    let cues = vec![at_start("90 seconden rust.", Tone::Ease), soon("10 seconden.")];
    let mut step = step(&format!("rest-{slug}-{set}"), Effort::Ease, "Rust", seconds(REST_S), cues);
    step.at_least_s = REST_S;
    step.record = vec![Record::Duration];
    step.group = Some(format!("{slug}-{set}"));
    step
}

fn after_set() -> Vec<Question> {
    vec![
        ask("reps", "Hoeveel keer deed u?", number(0, 12, &[])),
        gated(
            ask("rpe", "Hoe zwaar was deze set?", borg()),
            Hit::AtLeast(14),
            GateEffect::Hold,
            "Dit was te zwaar. Neem rust en begin lichter.",
        ),
        gated(
            ask("breath_held", "Hield u uw adem in?", yes_no()),
            codes(&["yes"]),
            GateEffect::Warn,
            "Tel hardop mee. Dan blijft u ademen.",
        ),
        gated(
            ask("chest", "Voelt u druk op de borst of duizeligheid?", yes_no()),
            codes(&["yes"]),
            GateEffect::Stop,
            "Stop nu en ga zitten.",
        ),
    ]
}
