//! A session that was done, as screens show it.

use crate::return_to_running::Log;
use crate::return_to_running::course::Judged;
use crate::return_to_running::programme::title;
use crate::return_to_running::stage::code;
use crate::standing::{Change, Done, Judgement};
use crate::words::{Arg, Words};
use jiff::civil::Date;
use kadans_domain::{EntryId, SessionDone};

pub(super) fn done(entry: EntryId, date: Date, number: u16, session: &SessionDone, log: &Log, judged: Judged) -> Done {
    let run_s: u32 = session.steps.iter().filter(|step| step.step.starts_with("run")).map(|step| step.actual_s).sum();
    Done {
        entry,
        date,
        prescription: session.reference.prescription,
        number,
        kind: if log.dose.stage == 0 { "walk" } else { "run" }.to_owned(),
        title: title(log.dose.stage),
        facts: facts(log, &judged),
        measure: run_s / 60,
        verdict: verdict(judged),
    }
}

fn facts(log: &Log, judged: &Judged) -> Vec<(Words, Words)> {
    let name = |id: &str| Words::of(format!("return-to-running-fact-{id}"));
    let number = |value: u8| Words::of("return-to-running-plain-number").with("number", Arg::Whole(value.into()));
    let pain = &log.pain;
    let morning = pain.morning.map_or(Words::of("return-to-running-not-yet"), number);
    let light = Words::of_code("return-to-running-light", judged.verdict.code());
    let felt = log.told.then(|| [(name("during"), number(pain.during)), (name("after"), number(pain.after))]);
    let mut facts = vec![(name("light"), light)];
    facts.extend(felt.into_iter().flatten());
    facts.extend([(name("morning"), morning), (name("usual-morning"), number(pain.baseline))]);
    facts
}

fn verdict(judged: Judged) -> Judgement {
    let stage = |stage: u8| Words::of_code("return-to-running-stage", code(stage));
    let moved = judged.moved;
    let change = judged.reasons.first().filter(|_| moved.from != moved.to).map(|reason| Change {
        what: Words::of("return-to-running-stage"),
        from: stage(moved.from),
        to: stage(moved.to),
        reason: reason.clone(),
    });
    Judgement { decision: judged.decision, reasons: judged.reasons, changes: change.into_iter().collect() }
}
