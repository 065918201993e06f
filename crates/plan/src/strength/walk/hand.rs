//! What a clinician does by hand: lift a hold, close a question, set a dose, unlock a phase.

use super::judge::Told;
use super::told::{Moved, differences};
use super::track::{Amount, machine};
use super::{Hold, Walk};
use crate::strength::dose::Phase;
use crate::strength::numbers::Place;
use crate::strength::person::Person;
use crate::strength::rule;
use jiff::ToSpan;
use jiff::civil::Date;
use kadans_domain::{InputValue, Reason};

impl Walk<'_> {
    /// Something outside a session holds someone back.
    pub fn hold_back(&mut self, hold: Hold) {
        self.state.hold = Some(hold);
    }

    /// A clinician lifted what held someone back.
    pub fn release(&mut self) {
        self.state.hold = None;
    }

    /// A question for the therapist was found outside a session; steps up wait.
    pub fn ask(&mut self) {
        self.state.ask_open = true;
    }

    /// The therapist closed the open question: steps that waited for it are taken.
    pub fn close_ask(&mut self) -> Vec<Moved> {
        self.state.ask_open = false;
        self.state.missing = 0;
        let mut told = Told::default();
        for exercise in 1..=16 {
            if let Some((amount, name)) = self.track(exercise).waiting {
                let reason = self.why_up(exercise, amount, name);
                self.take_step(exercise, amount, reason, &mut told);
            }
        }
        told.moved
    }

    /// Enters a phase by hand; P3 only opens this way.
    pub fn set_phase(&mut self, phase: Phase) -> Vec<Moved> {
        self.state.coming = None;
        let reason = Reason::new(rule::BY_HAND, &self.programme.phases.card).saw("phase", InputValue::Whole(phase as i64));
        if phase == self.state.phase { Vec::new() } else { self.enter(phase, &reason) }
    }

    /// A newer prescription: other ceilings or machines, the same course.
    pub fn change_person(&mut self, person: Person) {
        self.person = person;
    }

    /// The goal was met: keep it at that, or go on.
    pub fn maintain(&mut self, maintaining: bool) {
        self.state.maintaining = maintaining;
    }

    /// All exercises again that were left out after serious complaints.
    pub fn restore_exercises(&mut self) {
        self.state.fewer = [0; 3];
    }

    /// A load by name, also above the start cap: the machine when the exercise had no load so far.
    pub fn set_load(&mut self, exercise: u8, load: u16) -> Vec<Moved> {
        self.by_hand(exercise, |walk, track| {
            if load > 0 && track.load == 0 {
                track.place = Place::Machine;
            }
            let reps = if load > track.load { walk.rule().reps_low } else { track.reps };
            track.set(Amount { load, reps, sets: track.sets });
        })
    }

    /// Repetitions, inside the range of the phase.
    pub fn set_reps(&mut self, exercise: u8, reps: u8) -> Vec<Moved> {
        self.by_hand(exercise, |walk, track| {
            let reps = reps.min(walk.reps_top()).max(walk.rule().reps_low);
            track.set(Amount { reps, ..track.amount() });
        })
    }

    /// Another way of doing it, at its lightest.
    pub fn set_place(&mut self, exercise: u8, place: Place) -> Vec<Moved> {
        self.by_hand(exercise, |walk, track| {
            let (lightest, _) = machine(walk.programme, &walk.person, exercise, place);
            track.place = place;
            track.set(Amount { load: lightest, reps: walk.rule().reps_low, sets: track.sets });
        })
    }

    /// Breathing free or on the tempo.
    pub fn set_free_breath(&mut self, exercise: u8, free: bool) -> Vec<Moved> {
        self.by_hand(exercise, |_, track| track.free_breath = free)
    }

    fn by_hand(&mut self, exercise: u8, set: impl FnOnce(&Self, &mut super::Track)) -> Vec<Moved> {
        let before = *self.track(exercise);
        let mut after = before;
        set(self, &mut after);
        (after.undo, after.hard) = (None, 0);
        *self.track_mut(exercise) = after;
        let reason = self.about(rule::BY_HAND, &self.programme.exercises.card, exercise);
        differences(exercise, &before, &after, &reason)
    }

    /// Keeps an estimated maximum from a set that was far from failure, and lowers a load that stands above its ceiling. It never
    /// raises one. Empty and without effect for a set it cannot be estimated from.
    pub fn estimate(&mut self, exercise: u8, load: u16, reps: u8, reserve: u8, day: Date) -> Vec<Moved> {
        let rules = &self.programme.estimate;
        if self.state.phase < Phase::P2 {
            return Vec::new();
        }
        let Some(maximum) = crate::strength::estimate::maximum(rules, load, reps, reserve) else { return Vec::new() };
        let until = day.saturating_add((i64::from(rules.weeks) * 7).days());
        let percent = self.person.load_percent(self.rule(), self.exercise(exercise).region);
        let before = *self.track(exercise);
        let mut after = before;
        after.maximum = Some((maximum, until));
        let (lightest, step) = machine(self.programme, &self.person, exercise, before.place);
        let ceiling = u32::from(maximum) * u32::from(percent) / 100;
        if u32::from(before.load) > ceiling && step > 0 {
            let steps = (u32::from(before.load) - ceiling).div_ceil(step.into());
            let load = u32::from(before.load).saturating_sub(steps * u32::from(step)).max(lightest.into()) as u16;
            after.set(Amount { load, ..before.amount() });
        }
        *self.track_mut(exercise) = after;
        let reason = self
            .about(rule::ESTIMATE, &rules.card, exercise)
            .saw("maximum_kg", InputValue::Tenths(maximum.into()))
            .saw("percent", InputValue::Whole(percent.into()));
        differences(exercise, &before, &after, &reason)
    }
}
