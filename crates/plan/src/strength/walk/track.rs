//! One exercise over time: its dose, how often it went well, and the step that could be undone.

use crate::strength::dose::Line;
use crate::strength::numbers::{CardiacStrength, Place};
use crate::strength::person::Person;
use jiff::civil::Date;
use kadans_domain::RuleId;

/// A load with its repetitions and sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Amount {
    pub(super) load: u16,
    pub(super) reps: u8,
    pub(super) sets: u8,
}

/// An exercise as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Track {
    /// How it is done.
    pub place: Place,
    /// Tenths of a kilogram.
    pub load: u16,
    /// Repetitions.
    pub reps: u8,
    /// Sets.
    pub sets: u8,
    /// Seconds of rest beyond what the phase asks.
    pub rest_more_s: u16,
    /// Breathing is free.
    pub free_breath: bool,
    /// Clean sessions in a row with this dose.
    pub streak: u8,
    /// The next session with it is supervised.
    pub watched: bool,
    /// Times in a row it was too hard.
    pub(super) hard: u8,
    /// What it was before the last step up.
    pub(super) undo: Option<(u16, u8)>,
    /// The load with which the phase began.
    pub(super) entry_load: u16,
    /// Last done.
    pub(super) last: Option<Date>,
    /// How far the gap rule has gone since then.
    pub(super) gap_level: u8,
    /// A step up that waits for a question to be closed.
    pub(super) waiting: Option<(Amount, RuleId)>,
    /// Estimated maximum, tenths of a kilogram, and its last day.
    pub(super) maximum: Option<(u16, Date)>,
}

impl Track {
    /// At the start: the lightest machine setting when that lies under the cap, else the easiest way without load.
    pub(super) fn at_start(programme: &CardiacStrength, person: &Person, exercise: u8) -> Track {
        let index = usize::from(exercise) - 1;
        let found = &programme.exercises.items[index];
        let lightest = person.lightest[index];
        let fits = u32::from(lightest) * 100 <= u32::from(person.body) * u32::from(found.cap_percent);
        let place = if fits { Place::Machine } else { Place::Home };
        let load = if fits { lightest } else { found.variant(Place::Home).lightest };
        Track {
            place,
            load,
            reps: programme.phases.p0.reps_low,
            sets: programme.phases.p0.sets,
            rest_more_s: 0,
            free_breath: false,
            streak: 0,
            watched: false,
            hard: 0,
            undo: None,
            entry_load: load,
            last: None,
            gap_level: 0,
            waiting: None,
            maximum: None,
        }
    }

    pub(super) fn amount(&self) -> Amount {
        Amount { load: self.load, reps: self.reps, sets: self.sets }
    }

    /// Another amount; what was counted for the old one no longer counts.
    pub(super) fn set(&mut self, amount: Amount) {
        (self.load, self.reps, self.sets) = (amount.load, amount.reps, amount.sets);
        self.streak = 0;
        self.waiting = None;
    }

    /// A step up, with the way back.
    pub(super) fn step_up(&mut self, amount: Amount) {
        self.undo = Some((self.load, self.reps));
        self.hard = 0;
        self.set(amount);
    }

    /// True when this line asks more than the track stands for.
    pub(super) fn is_below(&self, line: &Line) -> bool {
        (self.load, self.reps, self.sets) < (line.load, line.reps, line.sets)
    }

    /// True when this line asks less, or asks it in another way.
    pub(super) fn is_above(&self, line: &Line) -> bool {
        (self.place, self.load, self.reps, self.sets) != (line.place, line.load, line.reps, line.sets)
    }

    /// Stands for what was done.
    pub(super) fn take(&mut self, line: &Line) {
        self.place = line.place;
        self.set(Amount { load: line.load, reps: line.reps, sets: line.sets });
    }

    /// The large step was done under supervision, when it was done at all.
    pub(super) fn stop_watching(&mut self, line: &Line) {
        self.watched &= line.load != self.load;
    }

    /// The ceiling of an estimate that holds on a day, at this percentage.
    pub(super) fn ceiling(&self, day: Date, percent: u8) -> Option<u16> {
        let (maximum, until) = self.maximum?;
        (day <= until).then(|| (u32::from(maximum) * u32::from(percent) / 100) as u16)
    }
}

/// Lightest load and smallest step of an exercise done this way.
pub(super) fn machine(programme: &CardiacStrength, person: &Person, exercise: u8, place: Place) -> (u16, u16) {
    let index = usize::from(exercise) - 1;
    let variant = programme.exercises.items[index].variant(place);
    match place {
        Place::Machine => (person.lightest[index], person.step[index]),
        Place::Free | Place::Home => (variant.lightest, variant.step),
    }
}
