//! The graded treadmill test: 3.2 km/h, 2 % steeper every 2 minutes up to 10 %, at most 30 minutes.

use super::parts::{ask, at_start, borg, detail, options, remark, seconds, sheet as written, soon, step};
use kadans_plan::Words;
use kadans_plan::cue_sheet::{CueSheet, Effort, Record, Scale, Stamp, Step, Tone};

const STAGES: u32 = 15;
const STAGE_S: u32 = 120;
const STEEPEST: u32 = 10;

pub fn sheet() -> CueSheet {
    let mut ready =
        step("ready", Effort::Ready, "Ga op de band staan", seconds(10), vec![at_start("Ga op de band staan.", Tone::Ease)]);
    ready.picture = Some("treadmill-walk");
    let mut recovery =
        step("recovery", Effort::Ease, "Rusten", seconds(300), vec![at_start("De test is klaar. Rust uit.", Tone::Done)]);
    recovery.record = vec![Record::Duration];
    let steps = [ready].into_iter().chain((1..=STAGES).map(stage)).chain([recovery]);
    let reasons =
        [("claudication", "Pijn in het been"), ("exhaustion", "Moe"), ("fear", "Niet veilig"), ("cap", "De tijd was om")];
    let rail = [("none", "Nee"), ("light", "Licht"), ("full", "Stevig")];
    let log = vec![
        ask("stop_reason", "Waarom stopte u?", Scale::Choice { options: options(&reasons) }),
        ask("handrail", "Hield u de leuning vast?", Scale::Choice { options: options(&rail) }),
        ask("rpe", "Hoe zwaar was het?", borg()),
        remark(),
    ];
    CueSheet {
        intro: vec![Words::of("Druk als de pijn begint, als u zou willen stoppen, en als u moet stoppen.")],
        supervised: true,
        ..written("Looptest op de band", "gardner-kngf", 5, steps.collect(), log)
    }
}

fn stage(number: u32) -> Step {
    let grade = grade(number);
    let cues = vec![at_start(&format!("Trap {number}. {grade} procent."), Tone::Go), soon("10 seconden.")];
    let mut step = step(&format!("stage-{number}"), Effort::Measure, &format!("Trap {number}"), seconds(STAGE_S), cues);
    step.detail = detail(&format!("3,2 km/h, {grade} %"));
    step.record = vec![Record::Duration];
    step.group = Some("test".to_owned());
    step.stamps = vec![
        stamp("first_pain", "Pijn begint", false),
        stamp("would_stop", "Zou willen stoppen", false),
        stamp("must_stop", "Moet stoppen", true),
    ];
    step
}

fn grade(stage: u32) -> u32 {
    (2 * (stage - 1)).min(STEEPEST)
}

fn stamp(id: &'static str, label: &str, ends: bool) -> Stamp {
    Stamp { id, label: Words::of(label), ends }
}
