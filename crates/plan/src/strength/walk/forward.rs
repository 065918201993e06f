//! Steps up: next phase (PR-4), second set (PR-5), load (PR-2, PR-3), repetition (PR-1), through a limiter (PR-6).
//!
//! Nothing here looks at effort or heart rate: felt effort is a ceiling and never a reason to do more (K-06).

use super::judge::Told;
use super::told::{Moved, What};
use super::track::{Amount, machine};
use super::{Log, Walk};
use crate::strength::dose::{Line, Phase, Split};
use crate::strength::profile::Scheme;
use crate::strength::rule;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::{InputValue, Reason, RuleId};

/// What a clean exercise may do.
enum Forward {
    Step(Amount, RuleId),
    Stay(RuleId),
}

impl Walk<'_> {
    /// PR-4: counts a clean session, and says whether the next phase is reached. It begins on the first day on which the weeks of
    /// this phase are over; it is reached in the session before which that day does not come.
    pub(super) fn next_phase(&mut self, log: &Log, told: &mut Told) -> bool {
        self.count_clean(log.dose.split, log.dose.supervised);
        let rule = *self.rule();
        let next = match self.state.phase {
            Phase::P0 => Phase::P1,
            Phase::P1 => Phase::P2,
            Phase::P2 | Phase::P3 => return false,
        };
        let since = self.state.phase_since.unwrap_or(log.day());
        let over = since.saturating_add((i64::from(rule.weeks) * 7).days());
        let in_time = over <= log.day().saturating_add(i64::from(self.person.scheme.turn_days()).days());
        let ready = self.enough_clean(rule.clean) && in_time && self.quiet_since(log.day());
        if !ready || self.state.ask_open || self.state.coming.is_some() {
            return false;
        }
        let from = over.max(log.day().saturating_add(1.day()));
        self.state.coming = Some((next, from));
        let reason = self
            .reason(rule::PR4)
            .saw("phase", InputValue::Whole(next as i64))
            .saw("clean", InputValue::Whole(self.clean().into()));
        let (was, to) = (self.state.phase as i32, next as i32);
        told.moved.push(Moved { what: What::Phase, from: was, to, reason: reason.clone() });
        told.reasons.push(reason);
        told.ups += 1;
        true
    }

    /// With microvascular disease or spasm the first phase needs its number of A and again of B.
    fn enough_clean(&self, needed: u8) -> bool {
        let (needed, [a, b, full]) = (u16::from(needed), self.state.clean);
        if self.state.phase != Phase::P0 || !self.person.profiles.is_vasomotor() {
            return a + b + full >= needed;
        }
        match self.person.scheme {
            Scheme::Full => full >= needed * 2,
            Scheme::Both | Scheme::Alternating => a >= needed && b >= needed,
        }
    }

    /// One clean exercise: at most one step.
    pub(super) fn step_forward(&mut self, log: &Log, place: usize, line: &Line, told: &mut Told) {
        let track = self.track_mut(line.exercise);
        (track.streak, track.hard, track.waiting) = (track.streak.saturating_add(1), 0, None);
        let of = log.dose.lines.len();
        match self.forward(log.day(), place, of, line) {
            Forward::Stay(name) => told.reasons.push(self.about(name, &self.programme.decide.card, line.exercise)),
            Forward::Step(..) if told.ups >= of / usize::from(self.programme.decide.one_of) => {
                told.reasons.push(self.about(rule::PR6, &self.programme.decide.card, line.exercise));
            }
            Forward::Step(amount, name) if self.state.ask_open => {
                self.track_mut(line.exercise).waiting = Some((amount, name));
                told.reasons.push(self.about(rule::ASK_OPEN, &self.programme.decide.card, line.exercise));
            }
            Forward::Step(amount, name) => {
                let reason = self.why_up(line.exercise, amount, name);
                self.take_step(line.exercise, amount, reason, told);
            }
        }
    }

    /// Takes a step up; a large one is first done under supervision (PR-3).
    pub(super) fn take_step(&mut self, exercise: u8, amount: Amount, reason: Reason, told: &mut Told) {
        let before = *self.track(exercise);
        let mut after = before;
        after.step_up(amount);
        let watched = u32::from(self.programme.decide.watched_percent);
        let large = u32::from(amount.load) * 100 > u32::from(before.load) * (100 + watched);
        after.watched |= large;
        *self.track_mut(exercise) = after;
        told.ups += 1;
        told.change(exercise, &before, &after, reason);
        told.reasons.extend(large.then(|| self.about(rule::PR3, &self.programme.decide.card, exercise)));
    }

    fn forward(&self, day: Date, place: usize, of: usize, line: &Line) -> Forward {
        let (track, decide) = (self.track(line.exercise), &self.programme.decide);
        let (phase, amount) = (self.state.phase, track.amount());
        let second_set = phase == Phase::P2 && self.clean() >= decide.second_set_after.into() && track.sets == 1;
        if second_set && place < of / usize::from(decide.one_of) {
            return Forward::Step(Amount { sets: 2, ..amount }, rule::PR5);
        }
        if track.reps < self.reps_top() {
            let enough = track.streak >= self.person.clean_for_step(self.programme);
            return if enough {
                Forward::Step(Amount { reps: track.reps + 1, ..amount }, rule::PR1)
            } else {
                Forward::Stay(rule::CLEAN_ONE_MORE)
            };
        }
        if phase == Phase::P0 {
            return Forward::Stay(rule::TOP);
        }
        if track.streak < decide.clean_at_top.max(self.person.clean_for_step(self.programme)) {
            return Forward::Stay(rule::CLEAN_ONE_MORE);
        }
        match self.more_load(day, line.exercise) {
            Some(load) => Forward::Step(Amount { load, reps: self.rule().reps_low, sets: track.sets }, rule::PR2),
            None => Forward::Stay(rule::PR2_NO_STEP),
        }
    }

    /// PR-2: the smallest step of at least 5 percent, when the new volume stays near the old one and no ceiling is passed.
    fn more_load(&self, day: Date, exercise: u8) -> Option<u16> {
        let (track, decide) = (self.track(exercise), &self.programme.decide);
        let (_, step) = machine(self.programme, &self.person, exercise, track.place);
        let (old, least) = (u32::from(track.load), u32::from(track.load) * u32::from(100 + decide.step_percent));
        let steps = (least.saturating_sub(old * 100)).div_ceil(u32::from(step.checked_mul(100).filter(|step| *step > 0)?)).max(1);
        let load = old + steps * u32::from(step);
        let low = u32::from(self.rule().reps_low);
        let fits = load * low * 100 <= u32::from(decide.volume_percent) * old * u32::from(track.reps);
        let percent = self.person.load_percent(self.rule(), self.exercise(exercise).region);
        let under = track.ceiling(day, percent).is_none_or(|ceiling| load <= ceiling.into());
        (fits && under).then_some(load as u16)
    }

    /// The reason of a step up, with old and new values.
    pub(super) fn why_up(&self, exercise: u8, amount: Amount, name: RuleId) -> Reason {
        let track = self.track(exercise);
        let reason = self.about(name, &self.programme.decide.card, exercise).saw("count", InputValue::Whole(track.streak.into()));
        if name == rule::PR2 {
            return reason
                .saw("load_kg", InputValue::Tenths(track.load.into()))
                .saw("new_load_kg", InputValue::Tenths(amount.load.into()))
                .saw("reps_top", InputValue::Whole(track.reps.into()))
                .saw("reps", InputValue::Whole(amount.reps.into()));
        }
        reason.saw("reps", InputValue::Whole(amount.reps.into())).saw("reps_top", InputValue::Whole(self.reps_top().into()))
    }

    /// Clean sessions of one kind in this phase.
    pub fn clean_of(&self, split: Split) -> u16 {
        self.state.clean[split as usize]
    }
}
