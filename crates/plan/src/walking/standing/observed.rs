//! What was observed or set outside a session: answers that raise a question, tests, and a therapist's own choice.

use super::asks;
use super::fold::Fold;
use crate::walking::load::first;
use crate::walking::rule;
use crate::walking::test::{Protocol, TestResult, of_form};
use jiff::civil::Date;
use kadans_domain::{Author, Entry, EntryId, Fact, Facts, InputValue, Observation, Reason};

impl Fold<'_, '_> {
    pub(super) fn set_by_hand(&mut self, what: &str, to: &Fact, why: &str) {
        let Some(walk) = &mut self.walk else { return };
        let facts = Facts::new().with(what, to.clone());
        super::adjust::apply(walk, what, &facts);
        let reason = Reason::new(rule::SET_BY_HAND, &self.scene.programme.policies.card)
            .saw("what", InputValue::Code(what.to_owned()))
            .saw("reason", InputValue::Code(why.to_owned()));
        self.next_reasons.push(reason);
    }

    /// A test that is written down by hand is a professional's; the person's own device cannot set a load with it.
    pub(super) fn observed(&mut self, date: Date, entry: &Entry, observation: &Observation) {
        let programme = self.scene.programme;
        match observation.kind.as_str() {
            "gate" => {
                if let Some(reason) = asks::of_gate(programme, &observation.facts) {
                    self.asks.raise("before", entry.id, date, reason);
                }
            }
            "medicine" => {
                let missed = observation.facts.whole("missed_days").unwrap_or(0);
                if missed >= programme.lifestyle.missed_medicine_days.into() {
                    let reason = Reason::new(rule::MEDICINE, &programme.lifestyle.card).saw("days", InputValue::Whole(missed));
                    self.asks.raise("medicine", entry.id, date, reason);
                }
            }
            kind if matches!(entry.author, Author::Member(_)) => {
                if let Some(protocol) = Protocol::from_code(kind) {
                    let result = of_form(programme, protocol, &observation.facts);
                    self.tested(date, entry.id, result);
                }
            }
            _ => {}
        }
    }

    /// Keeps a test; after a long gap it gives the load to begin with again.
    pub(super) fn tested(&mut self, date: Date, entry: EntryId, result: TestResult) {
        let programme = self.scene.programme;
        self.after_gap(date);
        if let (Some(walk), Some(metres)) = (self.walk.as_mut().filter(|walk| walk.retest), result.pain_free_m) {
            let load = first(&programme.start, &programme.ladder, &programme.treadmill, metres);
            if !walk.setting.ground.flat {
                walk.set(load, programme.block.first_min.min(walk.block_min));
            } else {
                walk.set(walk.load, walk.block_min);
            }
        }
        self.last_walk = Some(date);
        self.tests.push((date, entry, result));
    }
}
