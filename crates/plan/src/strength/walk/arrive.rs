//! A day arrives: a phase that was reached begins, and days without training take steps back (RG-5).
//!
//! The gap is counted for each exercise by itself. The thresholds are meant for exercises that come back every week; where A and B
//! alternate by the week, an exercise comes back after 14 days as planned, so a longer turn moves the thresholds by its extra days.
//! That last sentence is our own reading. Card: `ev-cs-gap`.

use super::Walk;
use super::told::{Moved, What, differences};
use super::track::{Amount, Track};
use crate::strength::dose::Phase;
use crate::strength::rule;
use jiff::civil::Date;
use kadans_domain::{InputValue, Reason, RuleId};

impl Walk<'_> {
    /// Takes the walk to a day. Coming again on the same or a later day changes nothing twice.
    pub fn arrive(&mut self, day: Date) -> Vec<Moved> {
        let mut moved = self.begin_phase(day);
        moved.extend(self.whole_gap(day));
        for exercise in 1..=16 {
            moved.extend(self.exercise_gap(exercise, day));
        }
        moved
    }

    fn begin_phase(&mut self, day: Date) -> Vec<Moved> {
        let Some((phase, _)) = self.state.coming.filter(|(_, from)| *from <= day) else { return Vec::new() };
        self.state.coming = None;
        let reason = Reason::new(rule::PR4, &self.programme.decide.card)
            .saw("phase", InputValue::Whole(phase as i64))
            .saw("clean", InputValue::Whole(self.clean().into()));
        self.enter(phase, &reason)
    }

    /// Begins a phase: same loads, repetitions inside the new range, clean sessions counted anew. An exercise whose dose stays the
    /// same keeps what it has: two clean sessions at the top are two, whichever phase they fall in.
    pub(super) fn enter(&mut self, phase: Phase, reason: &Reason) -> Vec<Moved> {
        let was = self.state.phase;
        self.state.phase = phase;
        self.state.phase_since = None;
        self.state.clean = [0; 3];
        self.state.fewer = [0; 3];
        let (rule, top) = (*self.rule(), self.reps_top());
        let mut moved = vec![Moved { what: What::Phase, from: was as i32, to: phase as i32, reason: reason.clone() }];
        for (index, track) in self.state.tracks.iter_mut().enumerate() {
            let before = *track;
            let reps = track.reps.min(top).max(rule.reps_low);
            let amount = Amount { load: track.load, reps, sets: rule.sets };
            if amount != track.amount() {
                track.set(amount);
            }
            (track.undo, track.entry_load) = (None, track.load);
            if track.last.is_some() {
                moved.extend(differences(index as u8 + 1, &before, track, reason));
            }
        }
        moved
    }

    /// Weeks without any session: the phase begins anew, or all does.
    fn whole_gap(&mut self, day: Date) -> Vec<Moved> {
        let Some((at, _)) = self.state.last else { return Vec::new() };
        let days = (day - at.date()).get_days();
        let (level, rule) = self.level(days);
        if level <= self.state.gap_level.max(1) {
            return Vec::new();
        }
        self.state.gap_level = level;
        self.state.coming = None;
        let reason = self.gap_reason(rule, days);
        if level == 3 && self.state.phase != Phase::P0 {
            return self.enter(Phase::P0, &reason);
        }
        (self.state.clean, self.state.phase_since) = ([0; 3], None);
        Vec::new()
    }

    fn exercise_gap(&mut self, exercise: u8, day: Date) -> Vec<Moved> {
        let before = *self.track(exercise);
        let Some(last) = before.last else { return Vec::new() };
        let extra = i32::from(self.person.scheme.turn_days()) - i32::from(self.programme.gap.turn_days);
        let days = (day - last).get_days();
        let (level, rule) = self.level(days - extra);
        if level <= before.gap_level {
            return Vec::new();
        }
        let mut after = self.stepped_back(exercise, level);
        after.gap_level = level;
        self.state.tracks[usize::from(exercise) - 1] = after;
        differences(exercise, &before, &after, &self.gap_reason(rule, days))
    }

    fn stepped_back(&self, exercise: u8, level: u8) -> Track {
        let mut track = *self.track(exercise);
        let low = self.rule().reps_low;
        match level {
            1 => {
                let load = track.undo.map_or(track.load, |(load, _)| load.min(track.load));
                track.set(Amount { load, reps: low, sets: track.sets });
            }
            2 => track.set(Amount { load: track.entry_load.min(track.load), reps: low, sets: self.rule().sets.min(track.sets) }),
            _ => {
                let start = Track::at_start(self.programme, &self.person, exercise);
                // Days alone make nothing heavier: an easier way or a lighter load than the start's stays.
                let (place, load) = if track.load < start.load { (track.place, track.load) } else { (start.place, start.load) };
                let (last, maximum, rest_more_s, free_breath) = (track.last, track.maximum, track.rest_more_s, track.free_breath);
                track = Track { place, load, entry_load: load, reps: low, last, maximum, rest_more_s, free_breath, ..start };
            }
        }
        (track.undo, track.hard) = (None, 0);
        track
    }

    fn level(&self, days: i32) -> (u8, RuleId) {
        let gap = &self.programme.gap;
        match u16::try_from(days).unwrap_or(0) {
            days if days >= gap.start_days => (3, rule::RG5_START),
            days if days >= gap.phase_days => (2, rule::RG5_PHASE),
            days if days >= gap.undo_days => (1, rule::RG5_UNDO),
            _ => (0, rule::RG5_UNDO),
        }
    }

    fn gap_reason(&self, rule: RuleId, days: i32) -> Reason {
        Reason::new(rule, &self.programme.gap.card).saw("days", InputValue::Whole(days.into()))
    }
}
