//! One session of the diary: judged by the dose it carries, and written down.

use super::asks;
use super::fold::{Fold, verdict};
use super::stops::kinds_of;
use crate::decision::Decision;
use crate::standing::{Change, Done, Judgement};
use crate::walking::course::{Judged, Moved, Seen, home_share, seen};
use crate::walking::dose::{Asked, Walk};
use crate::walking::load::Load;
use crate::walking::programme::WalkingTherapy;
use crate::walking::test::of_log;
use crate::walking::{rule, said};
use crate::words::{Arg, Words};
use jiff::civil::Date;
use kadans_domain::{Entry, InputValue, Reason, SessionDone};

impl<'a> Fold<'_, 'a> {
    pub(super) fn session(&mut self, date: Date, entry: &'a Entry, session: &SessionDone) {
        let programme = self.scene.programme;
        let tellings = self.scene.diary.tellings(entry);
        let told: Vec<&SessionDone> = tellings.iter().filter_map(|told| told.session()).collect();
        for (telling, session) in tellings.iter().zip(&told) {
            if let Some(reason) = asks::of_gate(programme, &session.answers.more) {
                self.asks.raise("before", telling.id, date, reason);
            }
        }
        let asked = Asked::read(&session.reference.dose);
        let stop = tellings.iter().flat_map(|told| kinds_of(programme, told)).min().map(|kind| kind.reason(programme));
        let held = stop.is_none() && self.scene.held(date);
        let (kind, judgement, facts) = match asked {
            Some(Asked::Walk(walk)) if walk.supervised => {
                self.after_gap(date);
                let seen = safest(programme, &walk, &told);
                ("supervised", self.supervised(date, entry, &walk, seen, held), facts(&walk, &seen))
            }
            Some(Asked::Walk(walk)) => {
                let seen = safest(programme, &walk, &told);
                ("home", self.home(&walk, &told), facts(&walk, &seen))
            }
            Some(Asked::Test(protocol)) => {
                let results = told.iter().map(|session| of_log(programme, protocol, session));
                let Some(result) = results.min_by_key(|result| result.pain_free_m.unwrap_or(u32::MAX)) else { return };
                let facts = super::told::distances(&result);
                self.tested(date, entry.id, result);
                ("test", verdict(Decision::Hold, Reason::new(rule::TESTED, &programme.treadmill.card)), facts)
            }
            None => ("other", verdict(Decision::Hold, Reason::new(rule::NOT_VALID, &programme.policies.card)), Vec::new()),
        };
        let judgement = stop.map_or(judgement, |reason| verdict(Decision::StopContact, reason));
        self.last_walk = if kind == "other" { self.last_walk } else { Some(date) };
        self.done.push(Done {
            entry: entry.id,
            date,
            prescription: session.reference.prescription,
            number: self.done.len() as u16 + 1,
            kind: kind.to_owned(),
            title: asked.as_ref().map_or_else(|| said::text("title-other"), said::title),
            facts,
            measure: block_s(session) / 60,
            verdict: judgement,
        });
    }

    fn supervised(&mut self, date: Date, entry: &Entry, asked: &Walk, seen: Seen, held: bool) -> Judgement {
        let programme = self.scene.programme;
        // Who walks while a stop stands has attended; nothing is raised by it.
        let counted = if held { Seen { numbers: None, ..seen } } else { seen };
        let Some(judged) = self.walk.as_mut().map(|walk| walk.judge(asked, &counted)) else {
            return verdict(Decision::Hold, Reason::new(rule::NOT_VALID, &programme.policies.card));
        };
        self.next_reasons.retain(|reason| reason.rule == rule::SET_BY_HAND);
        if judged.moved == Moved::Review {
            let reason = Reason::new(rule::PAUSED, &programme.stops.card);
            self.asks.raise("paused", entry.id, date, reason);
        }
        let reason = if held { Reason::new(rule::REVIEW_OPEN, &programme.policies.card) } else { self.why(judged, &seen) };
        let change = (judged.from != judged.to).then(|| changed(judged.from, judged.to, &reason));
        Judgement { decision: judged.decision, reasons: vec![reason], changes: change.into_iter().collect() }
    }

    fn why(&self, judged: Judged, seen: &Seen) -> Reason {
        let programme = self.scene.programme;
        let (name, card) = match judged.moved {
            Moved::RedFlag => (rule::STOP_RED_FLAG, &programme.red_flags.card),
            Moved::Review => (rule::PAUSED, &programme.stops.card),
            Moved::Calibrated if judged.to > judged.from => (rule::CALIBRATED_UP, &programme.start.card),
            Moved::Calibrated => (rule::CALIBRATED_DOWN, &programme.start.card),
            Moved::Noted => (rule::NOTED, &programme.policies.card),
            Moved::NotValid => (rule::NOT_VALID, &programme.policies.card),
        };
        let seconds = |of: fn(&crate::walking::review::Numbers) -> u32| {
            seen.numbers.as_ref().map_or(InputValue::Unknown, |numbers| InputValue::Whole(of(numbers).into()))
        };
        Reason::new(name, card)
            .saw("onset_s", seconds(|numbers| numbers.onset_s))
            .saw("pain_s", seconds(|numbers| numbers.pain_s))
            .saw("bouts", InputValue::Whole(seen.bouts.into()))
    }

    fn home(&mut self, asked: &Walk, told: &[&SessionDone]) -> Judgement {
        let home = &self.scene.programme.home;
        let share = told.iter().map(|session| home_share(asked, session)).min().unwrap_or(0);
        let counts = share >= home.counts_percent;
        self.home_walks = self.home_walks.saturating_add(u16::from(counts));
        self.home_this_week = self.home_this_week.saturating_add(u8::from(counts));
        let name = if counts { rule::HOME_COUNTS } else { rule::HOME_SHORT };
        verdict(Decision::Hold, Reason::new(name, &home.card).saw("percent", InputValue::Whole(share.into())))
    }
}

/// A change of load, with why.
pub(super) fn changed(from: Load, to: Load, reason: &Reason) -> Change {
    Change { what: said::text("now-load"), from: said::load(from), to: said::load(to), reason: reason.clone() }
}

/// The safest reading of what was told of one session.
fn safest(programme: &WalkingTherapy, asked: &Walk, told: &[&SessionDone]) -> Seen {
    told.iter().map(|session| seen(programme, asked, session)).reduce(Seen::safest).unwrap_or_default()
}

fn facts(asked: &Walk, seen: &Seen) -> Vec<(Words, Words)> {
    let mut facts = vec![
        (said::text("now-load"), said::load(asked.load)),
        (said::text("fact-bouts"), said::text("count").with("count", Arg::Whole(seen.bouts.into()))),
    ];
    if let Some(numbers) = seen.numbers {
        facts.push((said::text("fact-onset"), said::seconds(numbers.onset_s)));
        facts.push((said::text("fact-pain"), said::seconds(numbers.pain_s)));
    }
    facts
}

/// No session lasts longer than a day, seconds.
const DAY_S: u64 = 86_400;

/// Seconds of the walking block, rests included.
fn block_s(session: &SessionDone) -> u32 {
    let of_block = session.steps.iter().filter(|step| step.step.starts_with("bout-") || step.step.starts_with("rest-"));
    of_block.map(|step| u64::from(step.actual_s)).sum::<u64>().min(DAY_S) as u32
}
