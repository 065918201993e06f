//! The steps of a walk-run session. Effort steps are called `run-N` and the walks after them `walk-N`; the diary's share
//! of planned running is counted over those names.

use crate::cue_sheet::cues;
use crate::cue_sheet::{Cue, Effort, Record, Step, StepEnd};
use crate::running::prescription::PlannedSession;
use crate::running::programme::BoutPlan;
use crate::words::{Arg, Words};

/// Time to put the phone away, seconds.
const READY_S: u32 = 5;

/// Ready, walk in, bouts and walks, walk out.
pub(super) fn steps(session: &PlannedSession) -> Vec<Step> {
    let words = if session.rung == 0 { &LEAD_IN } else { &WALK_RUN };
    let first = session.bouts.first().map_or(0, |bout| bout.run_s);
    let mut steps = vec![ready(session.walk_in_s), walk_in(session.walk_in_s, words, first)];
    for (index, bout) in session.bouts.iter().enumerate() {
        let next = session.bouts.get(index + 1).map(|next| next.run_s);
        steps.extend(bout_steps(index + 1, session.bouts.len(), *bout, words, next));
    }
    steps.extend((session.walk_out_s > 0).then(|| walk_out(session.walk_out_s)));
    if let Some(last) = steps.last_mut() {
        last.cues.retain(|cue| cue.at_s >= 0);
        last.cues.push(cues::done());
    }
    steps
}

/// Keys of what is said in a kind of session.
struct Saying {
    run_label: &'static str,
    walk_label: &'static str,
    run: &'static str,
    walk: &'static str,
    soon_run: &'static str,
}

const WALK_RUN: Saying =
    Saying { run_label: "cue-run", walk_label: "cue-walk", run: "cue-say-run", walk: "cue-say-walk", soon_run: "cue-soon-run" };

const LEAD_IN: Saying = Saying {
    run_label: "cue-jog",
    walk_label: "cue-walk-briskly",
    run: "cue-say-jog",
    walk: "cue-say-walk-briskly",
    soon_run: "cue-soon-jog",
};

fn ready(walk_in_s: u32) -> Step {
    let cues = std::iter::once(cues::word("cue-say-ready", walk_in_s)).chain(cues::count_down()).collect();
    Step { detail: Some(Words::of("cue-ready-detail")), ..step("ready", Effort::Ready, "cue-ready", READY_S, cues) }
}

fn walk_in(seconds: u32, words: &Saying, first_run_s: u32) -> Step {
    let soon = cues::soon(seconds, cues::told(words.soon_run, first_run_s));
    let cues = std::iter::once(cues::ease(words.walk, seconds)).chain(soon).chain(cues::count_down()).collect();
    Step {
        detail: Some(Words::of("cue-walk-in-detail")),
        record: vec![Record::Duration],
        ..step("walk-in", Effort::Ease, words.walk_label, seconds, cues)
    }
}

fn bout_steps(number: usize, of: usize, bout: BoutPlan, words: &Saying, next_run_s: Option<u32>) -> Vec<Step> {
    let run = Step {
        id: format!("run-{number}"),
        detail: Some(Words::of("cue-run-detail").with("number", Arg::Whole(number as i64)).with("of", Arg::Whole(of as i64))),
        record: vec![Record::Duration],
        group: Some(format!("bout-{number}")),
        ..step("run", Effort::Go, words.run_label, bout.run_s, run_cues(bout.run_s, words))
    };
    let walk = Step {
        id: format!("walk-{number}"),
        detail: Some(Words::of("cue-walk-detail")),
        record: vec![Record::Duration],
        group: Some(format!("bout-{number}")),
        ..step("walk", Effort::Ease, words.walk_label, bout.walk_s, walk_cues(bout.walk_s, words, next_run_s))
    };
    if bout.walk_s > 0 { vec![run, walk] } else { vec![run] }
}

fn run_cues(seconds: u32, words: &Saying) -> Vec<Cue> {
    let begin = std::iter::once(cues::go(words.run, seconds));
    begin
        .chain(cues::half_way(seconds))
        .chain(cues::soon(seconds, Words::of("cue-ten-seconds")))
        .chain(cues::count_down())
        .collect()
}

fn walk_cues(seconds: u32, words: &Saying, next_run_s: Option<u32>) -> Vec<Cue> {
    let soon = next_run_s.and_then(|run_s| cues::soon(seconds, cues::told(words.soon_run, run_s)));
    let begin = std::iter::once(cues::ease(words.walk, seconds));
    begin.chain(soon).chain(next_run_s.into_iter().flat_map(|_| cues::count_down())).collect()
}

fn walk_out(seconds: u32) -> Step {
    let cues = vec![cues::ease("cue-say-walk-out", seconds)];
    Step {
        detail: Some(Words::of("cue-walk-out-detail")),
        record: vec![Record::Duration],
        ..step("walk-out", Effort::Ease, "cue-walk", seconds, cues)
    }
}

fn step(id: &str, effort: Effort, label: &str, seconds: u32, cues: Vec<Cue>) -> Step {
    Step { cues, ..Step::new(id, effort, Words::of(label), StepEnd::Time { seconds }) }
}
