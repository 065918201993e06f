//! A session that was done, as screens show it.

use crate::foot_core::course::{Judged, Log};
use crate::foot_core::programme::{name, title};
use crate::standing::{Change, Done, Judgement};
use crate::words::{Arg, Words};
use jiff::civil::Date;
use kadans_domain::{EntryId, SessionDone};

pub(super) fn done(entry: EntryId, date: Date, number: u16, session: &SessionDone, log: &Log, judged: Judged) -> Done {
    let seconds: u64 = session.steps.iter().map(|step| u64::from(step.actual_s)).sum();
    Done {
        entry,
        date,
        prescription: session.reference.prescription,
        number,
        kind: log.dose.kind.code().to_owned(),
        title: title(log.dose.kind, log.dose.block.code()),
        facts: facts(log, &judged),
        measure: u32::try_from(seconds.div_ceil(60)).unwrap_or(u32::MAX),
        verdict: verdict(judged),
    }
}

fn facts(log: &Log, judged: &Judged) -> Vec<(Words, Words)> {
    let fact = |id: &str, value| (Words::of(format!("foot-core-fact-{id}")), value);
    let number = |value: u8| Words::of("foot-core-plain-number").with("number", Arg::Whole(value.into()));
    let or_unknown = |value: Option<u8>| value.map_or(Words::of("foot-core-not-yet"), number);
    let full = log.dose.asked().filter(|(exercise, _)| log.rows[*exercise].done == 2).count();
    let exercises = Words::of("foot-core-count-of")
        .with("count", Arg::Whole(full as i64))
        .with("of", Arg::Whole(log.dose.asked().count() as i64));
    let asked = log.dose.asked().next().map(|_| fact("exercises", exercises));
    let mut facts = vec![fact("light", Words::of_code("foot-core-light", judged.light.code()))];
    facts.extend(asked);
    facts.push(fact("during", or_unknown(log.pain_during)));
    facts.push(fact("morning", or_unknown(log.morning.map(|morning| morning.pain))));
    facts.push(fact("soreness", or_unknown(log.morning.and_then(|morning| morning.soreness).or(log.soreness_start))));
    facts
}

fn verdict(judged: Judged) -> Judgement {
    let level = |level: u8| Words::of("foot-core-level").with("level", Arg::Whole(level.into()));
    let changed = judged.exercises.iter().filter(|told| told.level.0 != told.level.1);
    let change = |told: &crate::foot_core::course::Told| Change {
        what: name(told.exercise),
        from: level(told.level.0),
        to: level(told.level.1),
        reason: told.reason.clone(),
    };
    Judgement { decision: judged.decision, changes: changed.map(change).collect(), reasons: judged.reasons }
}
