//! A rung as people write it: so many equal bouts, or a few unequal ones, and the walk between them.

use kadans_plan::running::programme::{BoutPlan, Rung};
use serde::de::{Deserialize, Deserializer, Error};

/// Most bouts in one rung.
const MAX_BOUTS: usize = 40;

/// `{ repeat, run_s, walk_s }` or `{ runs_s = [...], walk_s }`.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct RungForm {
    repeat: Option<usize>,
    run_s: Option<u32>,
    runs_s: Option<Vec<u32>>,
    walk_s: u32,
}

pub(super) fn ladder<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Rung>, D::Error> {
    let written: Vec<RungForm> = Vec::deserialize(deserializer)?;
    let rungs = written.into_iter().enumerate();
    rungs.map(|(i, form)| form.rung().map_err(|said| Error::custom(format!("rung {}: {said}", i + 1)))).collect()
}

impl RungForm {
    fn rung(self) -> Result<Rung, &'static str> {
        let runs = match (self.repeat, self.run_s, self.runs_s) {
            (Some(repeat), Some(run_s), None) if repeat <= MAX_BOUTS => vec![run_s; repeat],
            (None, None, Some(runs)) if runs.len() <= MAX_BOUTS => runs,
            _ => return Err("bouts are not clear; write `repeat` and `run_s`, or `runs_s` alone, for at most 40 bouts"),
        };
        let last = runs.len().saturating_sub(1);
        let walk_after = |i: usize| if i == last { 0 } else { self.walk_s };
        Ok(Rung { bouts: runs.into_iter().enumerate().map(|(i, run_s)| BoutPlan { run_s, walk_s: walk_after(i) }).collect() })
    }
}
