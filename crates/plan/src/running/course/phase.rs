//! The phase of recovery: set by a therapist from tasks completed, never by the calendar. Card: `ev-rt-phases`.

use super::types::{Phase, PhaseSince};
use crate::fold::Diary;
use kadans_domain::{Event, Fact};

/// What an adjustment of the phase is called in the diary.
pub const PHASE: &str = "phase";

/// The phase that was set last.
pub(super) fn newest(diary: &Diary<'_>) -> Option<PhaseSince> {
    let mut set = diary.dated().filter_map(|(since, entry)| match &entry.event {
        Event::Adjusted(set) if set.what == PHASE => Some(PhaseSince { phase: of(&set.to)?, since }),
        _ => None,
    });
    set.next_back()
}

/// The phase a fact names.
pub fn of(fact: &Fact) -> Option<Phase> {
    match fact {
        Fact::Code(code) => Phase::from_code(code),
        _ => None,
    }
}
