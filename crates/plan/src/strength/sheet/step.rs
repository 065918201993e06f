//! Steps that need little said: by the clock, and until the person is ready.

use crate::cue_sheet::cues;
use crate::cue_sheet::{Effort, Record, Step, StepEnd, StepEvent};
use crate::strength::said::word;

/// Someone who is not ready may take this much longer, seconds.
const LONGER_S: u32 = 900;

/// A step by the clock: label, a line below it, and what is said.
pub(super) fn timed(id: &str, text: &str, seconds: u32) -> Step {
    let say = format!("cardiac-strength-say-{}", text.replace('_', "-"));
    Step {
        detail: Some(word(&format!("{text}_detail"))),
        cues: vec![cues::ease(&say, seconds)],
        record: vec![Record::Duration],
        ..Step::new(id, Effort::Ease, word(text), StepEnd::Time { seconds })
    }
}

/// A step that ends with one press, not before `at_least_s`.
pub(super) fn event(id: &str, effort: Effort, text: &str, expected_s: u16, at_least_s: u16) -> Step {
    let expected_s = u32::from(expected_s);
    let end = StepEnd::Event { event: StepEvent::Tap, target: None, expected_s, at_most_s: expected_s + LONGER_S };
    Step { at_least_s: at_least_s.into(), ..Step::new(id, effort, word(text), end) }
}
