//! Five minutes of paced breathing, six breaths a minute: version 1 can say all of it.

use super::parts::{at_start, seconds, sheet as written, step};
use kadans_plan::Words;
use kadans_plan::cue_sheet::{CueSheet, Effort, Lung, Phase, Record, Tone};

pub fn sheet() -> CueSheet {
    let phase = |label: &str, ms, lung| Phase { label: Words::of(label), ms, lung: Some(lung), load: None };
    let mut breathe =
        step("breathe", Effort::Breathe, "Adem rustig", seconds(300), vec![at_start("Adem klein en zacht.", Tone::Ease)]);
    breathe.cycle = Some(vec![phase("Adem in", 4000, Lung::In), phase("Adem uit", 6000, Lung::Out)]);
    breathe.picture = Some("breathe");
    breathe.record = vec![Record::Duration, Record::Repetitions];
    written("Rustig ademen", "short", 1, vec![breathe], Vec::new())
}
