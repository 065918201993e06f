//! Late complaints (RG-4): the whole session is judged by them before any exercise is.

use super::judge::Told;
use super::told::{Moved, What, differences};
use super::track::Amount;
use super::{Colour, Hold, Log, Walk};
use crate::strength::rule;
use jiff::civil::Date;
use kadans_domain::{InputValue, Reason};

impl Walk<'_> {
    /// Late complaints (RG-4): true when they decide about the whole session.
    pub(super) fn late_complaints(&mut self, log: &Log, told: &mut Told) -> bool {
        match log.delayed {
            Colour::Red => self.red(log, told),
            Colour::Amber => return self.amber(log, told),
            Colour::Green | Colour::Pending | Colour::Missing | Colour::Urgent => {
                self.state.ambers = 0;
                return false;
            }
        }
        true
    }

    /// Serious: nothing before the therapist has spoken to the person; then a step down and an exercise fewer.
    fn red(&mut self, log: &Log, told: &mut Told) {
        let delayed = &self.programme.delayed;
        let again = self.state.last_red.is_some_and(|last| (log.day() - last).get_days() <= delayed.red_again_days.into());
        let name = if again { rule::DELAYED_RED_AGAIN } else { rule::DELAYED_RED };
        told.reasons.push(Reason::new(name, &delayed.card));
        self.state.hold = Some(if again { Hold::DelayedRedAgain } else { Hold::DelayedRed });
        (self.state.last_red, self.state.last_not_green) = (Some(log.day()), Some(log.day()));
        (self.state.clean, self.state.ambers) = ([0; 3], 0);
        let reason = Reason::new(rule::RG4_RED, &delayed.card);
        self.all_back(log, &reason, told);
        let fewer = &mut self.state.fewer[log.dose.split as usize];
        let from = i32::from(*fewer);
        *fewer = fewer.saturating_add(1);
        told.moved.push(Moved { what: What::Fewer, from, to: from + 1, reason });
    }

    /// Some: the same dose again after a longer rest; twice in a row is a step down.
    fn amber(&mut self, log: &Log, told: &mut Told) -> bool {
        let delayed = &self.programme.delayed;
        self.state.ambers = self.state.ambers.saturating_add(1);
        self.state.last_not_green = Some(log.day());
        let reason = Reason::new(rule::DELAYED_AMBER, &delayed.card).saw("count", InputValue::Whole(self.state.ambers.into()));
        told.reasons.push(reason);
        let twice = self.state.ambers >= delayed.ambers;
        if twice {
            self.state.ambers = 0;
            self.all_back(log, &Reason::new(rule::RG4_AMBER, &delayed.card), told);
        }
        twice
    }

    fn all_back(&mut self, log: &Log, reason: &Reason, told: &mut Told) {
        for line in &log.dose.lines {
            let before = *self.track(line.exercise);
            let mut after = before;
            match after.undo.take().filter(|(load, reps)| (*load, *reps) < (after.load, after.reps)) {
                Some((load, reps)) => after.set(Amount { load, reps, sets: after.sets }),
                None => self.lighter(line.exercise, &mut after),
            }
            *self.track_mut(line.exercise) = after;
            told.downs += 1;
            told.moved.extend(differences(line.exercise, &before, &after, reason));
        }
        told.reasons.push(reason.clone());
    }

    /// After amber the next rest is a day longer; after anything else as long as usual.
    pub(super) fn rest_longer(&mut self, log: &Log, told: &mut Told) {
        let before = i32::from(self.state.gap_more_h);
        let amber = log.delayed == Colour::Amber;
        self.state.gap_more_h = if amber { self.programme.profiles.gap_more_h } else { 0 };
        let to = i32::from(self.state.gap_more_h);
        if to > before {
            let reason = Reason::new(rule::DELAYED_AMBER, &self.programme.delayed.card);
            told.moved.push(Moved { what: What::GapMore, from: before, to, reason });
        }
    }

    /// No late complaints for long enough before a day.
    pub(super) fn quiet_since(&self, day: Date) -> bool {
        let days = i32::from(self.programme.decide.quiet_days);
        self.state.last_not_green.is_none_or(|last| (day - last).get_days() > days)
    }
}
