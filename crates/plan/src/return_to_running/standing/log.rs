//! A session of the diary as the course takes it.

use crate::return_to_running::Log;
use crate::return_to_running::parameters::ReturnToRunning;
use crate::return_to_running::stage::StageDose;
use crate::return_to_running::verdict::{Pain, Signs};
use kadans_domain::{Facts, SessionDone};

/// What the next morning told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Morning {
    pub(super) pain: u8,
    pub(super) signs: Signs,
}

impl Morning {
    /// The worse of two answers, part by part.
    pub(super) fn or(self, other: Morning) -> Morning {
        Morning { pain: self.pain.max(other.pain), signs: self.signs.or(other.signs) }
    }
}

/// The log of a session. `usual` is the morning pain that was usual when this session asked nothing about it.
pub(super) fn of(
    rules: &ReturnToRunning,
    day: i32,
    session: &SessionDone,
    usual: u8,
    morning: Option<Morning>,
    distance_m: Option<u32>,
) -> Option<Log> {
    let dose = StageDose::read(&session.reference.dose)?;
    let more = &session.answers.more;
    let during = session.answers.pain_run.map(|pain| pain.value());
    let after = small(more, "pain_after");
    let pain = Pain {
        during: during.unwrap_or(0),
        after: after.unwrap_or(0),
        morning: morning.map(|morning| morning.pain),
        baseline: usual_of(more).unwrap_or(usual),
        signs: signs(more).or(morning.map_or(Signs::default(), |morning| morning.signs)),
    };
    let urgent = |code: &str| is_urgent(rules, code);
    Some(Log {
        day,
        dose,
        pain,
        told: during.is_some() && after.is_some(),
        done_permille: session.done_permille(if dose.stage == 0 { "walk" } else { "run" }),
        distance_m: distance_m.or_else(|| u32::try_from(more.whole("distance_m")?).ok()),
        red_flag: session.stopped.as_ref().is_some_and(|stop| urgent(&stop.reason)),
    })
}

/// Reasons to stop that bring a human being.
pub(super) fn is_urgent(rules: &ReturnToRunning, code: &str) -> bool {
    crate::running::safety::is_urgent(&rules.red_flags, code)
}

/// The usual morning pain that was asked before the session.
pub(super) fn usual_of(more: &Facts) -> Option<u8> {
    small(more, "usual_morning")
}

/// The next morning, when the log was written up after it.
pub(super) fn morning_on_paper(more: &Facts) -> Option<Morning> {
    small(more, "pain_morning").map(|pain| Morning { pain, signs: Signs::default() })
}

/// Limp, swelling and pain at night.
pub(super) fn signs(facts: &Facts) -> Signs {
    let has = |sign: &str| facts.has_code("signs", sign);
    Signs { limp: has("limp"), new_swelling: has("new_swelling"), night_pain: has("night_pain") }
}

pub(super) fn small(facts: &Facts, id: &str) -> Option<u8> {
    facts.whole(id).and_then(|value| u8::try_from(value).ok()).filter(|value| *value <= 10)
}
