//! Paced breathing as one step with a repeating cycle.
//!
//! A cycle lasts `60 / rate`; breathing in takes its share, breathing out the rest, without holds: holding is for
//! professionals. "Small and soft" is always shown. Left out: the slow descent from one's own rate, which needs that rate;
//! the player asks it. Card: `ev-rt-breathing`.

use crate::cue_sheet::{Effort, Lung, Phase, Record, Step, StepEnd};
use crate::running::intake::BreathingDose;
use crate::running::programme::PresetPlan;
use crate::words::Words;

/// A third has no whole percentage; this one stands for exactly a third.
const ONE_THIRD_PERCENT: u8 = 33;

/// The one step of a breathing practice.
pub(super) fn step(dose: BreathingDose, plan: &PresetPlan) -> Step {
    Step {
        detail: Some(Words::of("cue-breathe-soft")),
        cycle: Some(cycle(dose)),
        record: vec![Record::Duration, Record::Repetitions],
        ..Step::new("breathe-1", Effort::Breathe, Words::of("cue-breathe"), end(plan))
    }
}

fn end(plan: &PresetPlan) -> StepEnd {
    match (plan.breaths, plan.seconds) {
        (Some(count), _) => StepEnd::Cycles { count },
        (None, Some(seconds)) => StepEnd::Time { seconds },
        (None, None) => StepEnd::Cycles { count: 1 },
    }
}

/// In and out, in whole milliseconds that add up to the cycle.
pub(super) fn cycle(dose: BreathingDose) -> Vec<Phase> {
    let cycle_ms = rounded(600_000, dose.rate_x10.max(1).into());
    let in_ms = if dose.in_percent == ONE_THIRD_PERCENT {
        rounded(cycle_ms, 3)
    } else {
        rounded(cycle_ms * u32::from(dose.in_percent), 100)
    };
    vec![phase("cue-breathe-in", in_ms, Lung::In), phase("cue-breathe-out", cycle_ms - in_ms, Lung::Out)]
}

fn rounded(dividend: u32, divisor: u32) -> u32 {
    (dividend + divisor / 2) / divisor
}

fn phase(label: &str, ms: u32, lung: Lung) -> Phase {
    Phase { label: Words::of(label), ms, lung: Some(lung), load: None }
}
