//! A session of the diary as the course takes it.

use crate::foot_core::catalogue::{EXERCISES, SLUGS};
use crate::foot_core::course::{Log, Morning, Row};
use crate::foot_core::parameters::FootCore;
use crate::foot_core::sheet::SIGNS;
use crate::foot_core::work::{Kind, SessionDose};
use kadans_domain::{Facts, SessionDone, StepDone, StepState};

pub(super) fn of(rules: &FootCore, day: i32, session: &SessionDone, usual: u8, morning: Option<Morning>) -> Option<Log> {
    let dose = SessionDose::read(&session.reference.dose)?;
    let more = &session.answers.more;
    let stopped = session.stopped.as_ref().map(|stop| stop.reason.as_str());
    let mut rows = [Row::default(); EXERCISES];
    dose.asked().for_each(|(exercise, _)| rows[exercise] = row(rules, session, SLUGS[exercise]));
    Some(Log {
        day,
        dose,
        pain_during: small(more, "pain_during").or_else(|| session.answers.pain_run.map(|pain| pain.value())),
        usual_pain: small(more, "usual_pain").unwrap_or(usual),
        soreness_start: small(more, "soreness_start"),
        signs: signs(more),
        morning,
        red_flag: stopped.is_some_and(|code| is_urgent(rules, code)),
        rows,
    })
}

/// Reasons to stop that bring a human being.
pub(super) fn is_urgent(rules: &FootCore, code: &str) -> bool {
    crate::running::safety::is_urgent(&rules.red_flags, code)
}

/// The steps of one exercise: in full when every one was, skipped when none was begun.
fn row(rules: &FootCore, session: &SessionDone, slug: &str) -> Row {
    let steps: Vec<&StepDone> =
        session.steps.iter().filter(|step| step.step.strip_prefix(slug).is_some_and(|rest| rest.starts_with('-'))).collect();
    let full = !steps.is_empty() && steps.iter().all(|step| step.state == StepState::Done);
    let begun = steps.iter().any(|step| step.state != StepState::Skipped);
    let quality = steps.iter().rev().find_map(|step| step.facts.code("quality"));
    let effort = steps.iter().rev().find_map(|step| small(&step.facts, "effort"));
    let done = if full { 2 } else { u8::from(begun) };
    let cramps = if quality == Some("cramps") { rules.progress.cramps_end } else { 0 };
    Row { done, good: quality.map(|quality| quality == "good"), effort, cramps }
}

/// A session counts when enough of its exercises were done; a part counts half.
pub(super) fn completed(rules: &FootCore, log: &Log, session: &SessionDone) -> bool {
    let percent = u64::from(rules.progress.completed_percent);
    if log.dose.kind == Kind::Stretch {
        return session.done_permille("stretch-").is_some_and(|done| u64::from(done) >= percent * 10);
    }
    let (asked, done) = log.dose.asked().fold((0u64, 0u64), |sum, (at, _)| (sum.0 + 2, sum.1 + u64::from(log.rows[at].done)));
    asked > 0 && done * 100 >= asked * percent
}

/// Signs count, also when no number was given beside them.
pub(super) fn morning(facts: &Facts) -> Option<Morning> {
    let signs = signs(facts);
    let pain = small(facts, "pain").or(signs.then_some(0))?;
    Some(Morning { pain, soreness: small(facts, "soreness"), signs })
}

/// The next morning, when the log was written up after it.
pub(super) fn morning_on_paper(more: &Facts) -> Option<Morning> {
    let pain = small(more, "pain_morning")?;
    Some(Morning { pain, soreness: small(more, "soreness"), signs: false })
}

fn signs(facts: &Facts) -> bool {
    SIGNS.iter().any(|sign| facts.has_code("signs", sign))
}

pub(super) fn small(facts: &Facts, id: &str) -> Option<u8> {
    facts.whole(id).and_then(|value| u8::try_from(value).ok()).filter(|value| *value <= 10)
}
