//! What a log says about a session: bouts, pain and rest.

use crate::fold::least;
use crate::walking::dose;
use crate::walking::programme::WalkingTherapy;
use crate::walking::review::{Numbers, median};
use kadans_domain::{SessionDone, StepDone};

/// How a session ended before its time, gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ended {
    /// A red flag.
    RedFlag,
    /// Something a therapist looks at first: another pain, or pain that did not clear.
    Review,
    /// Another reason, e.g. tired; the session counts as attended.
    Other,
}

/// What a supervised session came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seen {
    /// None when no bout was timed.
    pub numbers: Option<Numbers>,
    /// Time to pain in the first bouts, seconds; for the first session.
    pub first_onsets_s: [Option<u32>; 2],
    /// How it ended early.
    pub ended: Option<Ended>,
    /// Seconds of walking.
    pub walked_s: u32,
    /// Bouts walked.
    pub bouts: u16,
}

impl Seen {
    /// The safest reading of two logs of one session: the sooner pain, the graver end, the least that was walked.
    #[must_use]
    pub fn safest(self, other: Seen) -> Seen {
        let first = |place: usize| least(self.first_onsets_s[place], other.first_onsets_s[place]);
        Seen {
            numbers: self.numbers.into_iter().chain(other.numbers).reduce(Numbers::safest),
            first_onsets_s: [first(0), first(1)],
            ended: least(self.ended, other.ended),
            walked_s: self.walked_s.min(other.walked_s),
            bouts: self.bouts.min(other.bouts),
        }
    }
}

/// One bout as it was walked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bout {
    /// To the first pain, seconds; the whole bout when nothing hurt; None when it was not marked.
    pub onset_s: Option<u32>,
    /// To its end, seconds.
    pub pain_s: u32,
    /// Nothing hurt.
    pub painless: bool,
}

/// The bouts of a log. Steps called `bout-N` are walking, `rest-N` the rests after them.
pub fn bouts(session: &SessionDone) -> impl Iterator<Item = Bout> + '_ {
    session.steps.iter().filter(|step| step.step.starts_with("bout-") && step.actual_s > 0).map(bout)
}

fn bout(step: &StepDone) -> Bout {
    let painless = step.level.is_some_and(|level| level.value() == 0);
    let marked = step.facts.whole("first_pain_s").and_then(|seconds| u32::try_from(seconds).ok());
    let onset_s = marked.map(|seconds| seconds.min(step.actual_s)).or(painless.then_some(step.actual_s));
    Bout { onset_s, pain_s: step.actual_s, painless: painless && marked.is_none() }
}

/// Reads a log beside the dose it carries. A bout that was broken off to stop for the day says nothing about the load.
pub fn seen(programme: &WalkingTherapy, asked: &dose::Walk, session: &SessionDone) -> Seen {
    let all: Vec<Bout> = bouts(session).collect();
    let mut pains: Vec<u32> = all.iter().map(|bout| bout.pain_s).collect();
    // A policy that ends at the first pain has its onset where the bout ends.
    let onset = |bout: &Bout| bout.onset_s.or((asked.stops_at == 1).then_some(bout.pain_s));
    let mut onsets: Vec<u32> = all.iter().filter_map(onset).collect();
    let painless = !all.is_empty() && all.iter().all(|bout| bout.painless);
    let numbers = median(&mut onsets).zip(median(&mut pains)).map(|(onset_s, pain_s)| Numbers { onset_s, pain_s, painless });
    let first = |place: usize| all.get(place).and_then(onset);
    Seen {
        numbers,
        first_onsets_s: [first(0), first(1)],
        ended: ended(programme, session),
        walked_s: all.iter().map(|bout| bout.pain_s).fold(0, u32::saturating_add),
        bouts: all.len() as u16,
    }
}

fn ended(programme: &WalkingTherapy, session: &SessionDone) -> Option<Ended> {
    let reason = session.stopped.as_ref().map(|stop| stop.reason.as_str());
    let lasting =
        session.steps.iter().any(|step| step.step.starts_with("rest-") && step.actual_s >= programme.policies.rest_s_max);
    match reason {
        Some(code) if code == crate::fold::NOT_SAFE || programme.red_flags.urgent.iter().any(|flag| flag == code) => {
            Some(Ended::RedFlag)
        }
        Some(code) if programme.stops.review.iter().any(|review| review == code) => Some(Ended::Review),
        _ if lasting => Some(Ended::Review),
        Some(_) => Some(Ended::Other),
        None => None,
    }
}

/// Share of a home walk that was done, percent; rests belong to it.
pub fn home_share(asked: &dose::Walk, session: &SessionDone) -> u32 {
    let of_block = |step: &&StepDone| step.step.starts_with("bout-") || step.step.starts_with("rest-");
    let done: u64 = session.steps.iter().filter(of_block).map(|step| u64::from(step.actual_s)).sum();
    let planned = u64::from(asked.block_min.max(1)) * 60;
    u32::try_from(done * 100 / planned).unwrap_or(u32::MAX)
}
