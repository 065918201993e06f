//! What a judgement says: the decision, why, and every change with its old and new value.

use super::track::Track;
use crate::decision::Decision;
use crate::strength::numbers::Place;
use kadans_domain::Reason;

/// A part of the dose that can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// Load of an exercise, tenths of a kilogram.
    Load(u8),
    /// Its repetitions.
    Reps(u8),
    /// Its sets.
    Sets(u8),
    /// Rest after its sets, seconds more than the phase asks.
    RestMore(u8),
    /// How it is done, as the place in [`Place::ALL`].
    Place(u8),
    /// 1 when breathing is free.
    FreeBreath(u8),
    /// The phase, 0 to 3.
    Phase,
    /// Exercises left out of this kind of session.
    Fewer,
    /// Hours more before the next session.
    GapMore,
}

/// One automatic change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Which part.
    pub what: What,
    /// What it was.
    pub from: i32,
    /// What it becomes.
    pub to: i32,
    /// The rule, with what it saw.
    pub reason: Reason,
}

/// What came of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// What.
    pub decision: Decision,
    /// Why, the deciding rule first; never empty.
    pub reasons: Vec<Reason>,
    /// What changes.
    pub moved: Vec<Moved>,
    /// The session counts as clean.
    pub clean: bool,
}

/// Every part in which two states of an exercise differ.
pub(super) fn differences(exercise: u8, before: &Track, after: &Track, reason: &Reason) -> Vec<Moved> {
    let place = |place: Place| place as i32;
    let parts = [
        (What::Place(exercise), place(before.place), place(after.place)),
        (What::Load(exercise), before.load.into(), after.load.into()),
        (What::Reps(exercise), before.reps.into(), after.reps.into()),
        (What::Sets(exercise), before.sets.into(), after.sets.into()),
        (What::RestMore(exercise), before.rest_more_s.into(), after.rest_more_s.into()),
        (What::FreeBreath(exercise), before.free_breath.into(), after.free_breath.into()),
    ];
    let changed = parts.into_iter().filter(|(_, from, to)| from != to);
    changed.map(|(what, from, to)| Moved { what, from, to, reason: reason.clone() }).collect()
}
