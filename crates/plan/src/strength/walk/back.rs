//! Steps back: what went wrong with an exercise, and what the rules make of it (RG-1 to RG-4, RG-7).

use super::judge::Told;
use super::told::{Moved, What};
use super::track::{Amount, machine};
use super::{Colour, Hold, Log, SetLog, Track, Walk};
use crate::strength::dose::Line;
use crate::strength::rule;
use jiff::civil::Date;
use kadans_domain::{InputValue, Reason};

/// What went wrong with an exercise, the gravest only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// Pressure reached its limit (RG-3); how often the breath was held too, for the record.
    Pressure { sbp: u16, breath_holds: u8 },
    /// Effort above its ceiling (RG-1).
    Effort(u8),
    /// Repetitions or tempo not reached (RG-1).
    Short,
    /// Breath held twice or more (RG-2).
    Breath(u8),
    /// A joint, or soreness the next day (RG-7).
    Joint(u8),
    /// Something less, or not answered: no rule, but not clean.
    Unclean(&'static str),
}

impl Walk<'_> {
    /// The gravest thing that went wrong with a line.
    pub(super) fn fault(&self, log: &Log, line: &Line) -> Option<Fault> {
        let sets = || log.sets_of(line.exercise);
        let (effort, decide) = (&self.programme.effort, &self.programme.decide);
        let holds = sets().filter_map(|set| set.breath_holds).max();
        let over = sets().find(|set| is_over(set, log.dose.sbp, log.dose.dbp));
        let hard = sets().filter_map(|set| set.rpe).max().filter(|rpe| *rpe > log.dose.rpe);
        let short = |set: &SetLog| set.reps.is_some_and(|reps| reps < line.reps) || !set.in_tempo;
        let joint = sets().filter_map(|set| set.joint_pain).max().filter(|pain| *pain > decide.joint_pain);
        let pressure = over.map(|set| Fault::Pressure { sbp: set.sbp.unwrap_or(0), breath_holds: holds.unwrap_or(0) });
        let too_few = sets().count() < usize::from(line.sets);
        pressure
            .or(hard.map(Fault::Effort))
            .or((too_few || sets().any(short)).then_some(Fault::Short))
            .or(holds.filter(|holds| *holds >= effort.breath_holds).map(Fault::Breath))
            .or(joint.map(Fault::Joint))
            .or(log.soreness.filter(|sore| *sore > decide.soreness).map(Fault::Joint))
            .or(sets().find_map(unclean).map(Fault::Unclean))
    }

    /// Applies one rule to one exercise.
    pub(super) fn step_back(&mut self, line: &Line, fault: &Fault, told: &mut Told) {
        let before = *self.track(line.exercise);
        let mut after = Track { streak: 0, waiting: None, ..before };
        let reason = match fault {
            Fault::Pressure { sbp, breath_holds } => self.too_high(line, *sbp, *breath_holds, &mut after, told),
            Fault::Effort(rpe) => self.too_hard(line, "rpe", Some(*rpe), &mut after),
            Fault::Short => self.too_hard(line, "short", None, &mut after),
            Fault::Breath(holds) => self.breath_held(line, *holds, &mut after),
            Fault::Joint(value) => self.joint(line, *value, &mut after),
            Fault::Unclean(what) => {
                self.about(rule::NOT_CLEAN, &self.programme.decide.card, line.exercise).saw("what", code(what))
            }
        };
        told.downs += usize::from((after.load, after.reps) != (before.load, before.reps));
        *self.track_mut(line.exercise) = after;
        told.change(line.exercise, &before, &after, reason);
    }

    /// RG-3: the load before the last step with the repetitions held then, longer rest, and a question to the therapist.
    fn too_high(&mut self, line: &Line, sbp: u16, holds: u8, after: &mut Track, told: &mut Told) -> Reason {
        match after.undo.filter(|(load, _)| *load < after.load) {
            Some((load, reps)) => after.set(Amount { load, reps, sets: after.sets }),
            None => self.lighter(line.exercise, after),
        }
        after.undo = None;
        after.rest_more_s = after.rest_more_s.saturating_add(self.programme.decide.rest_more_s).min(REST_MORE_AT_MOST_S);
        self.state.ask_open = true;
        if holds >= self.programme.effort.breath_holds {
            told.reasons.push(self.breath_held(line, holds, after));
        }
        self.about(rule::RG3, &self.programme.decide.back_card, line.exercise).saw("sbp", InputValue::Whole(sbp.into()))
    }

    /// RG-1: one repetition fewer; the second time, or when there is none to take, one step of load.
    fn too_hard(&self, line: &Line, what: &'static str, value: Option<u8>, after: &mut Track) -> Reason {
        after.hard = after.hard.saturating_add(1);
        let low = self.rule().reps_low;
        let first = after.hard == 1 && after.reps > low;
        if first {
            after.reps -= 1;
        } else {
            self.lighter(line.exercise, after);
            after.hard = 0;
        }
        let name = if first { rule::RG1 } else { rule::RG1_LOAD };
        let reason = self.about(name, &self.programme.decide.back_card, line.exercise).saw("what", code(what));
        value.map_or(reason.clone(), |value| reason.saw("value", InputValue::Whole(value.into())))
    }

    /// RG-2: the same dose with free breathing.
    fn breath_held(&self, line: &Line, holds: u8, after: &mut Track) -> Reason {
        after.free_breath = true;
        let card = &self.programme.effort.breath_card;
        self.about(rule::RG2, card, line.exercise).saw("breath_holds", InputValue::Whole(holds.into()))
    }

    /// RG-7: one repetition fewer, or an easier way when there is none to take.
    fn joint(&self, line: &Line, value: u8, after: &mut Track) -> Reason {
        if after.reps > self.rule().reps_low {
            after.reps -= 1;
        } else {
            self.lighter(line.exercise, after);
        }
        let card = &self.programme.decide.back_card;
        self.about(rule::RG7, card, line.exercise).saw("value", InputValue::Whole(value.into()))
    }

    /// One step of load down; at the lightest one repetition, as far as the phase goes.
    fn lighter(&self, exercise: u8, track: &mut Track) {
        let (lightest, step) = machine(self.programme, &self.person, exercise, track.place);
        let load = track.load.saturating_sub(step);
        let (load, reps) = if step > 0 && load >= lightest {
            (load, track.reps)
        } else {
            (track.load, track.reps.saturating_sub(1).max(self.rule().reps_low))
        };
        track.set(Amount { load, reps, sets: track.sets });
    }

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
            told.moved.extend(super::told::differences(line.exercise, &before, &after, reason));
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

    pub(super) fn beyond_every_limit(&self, log: &Log) -> Option<Reason> {
        let effort = &self.programme.effort;
        let beyond = log.sets.iter().find(|set| is_over(set, effort.sbp_stop, effort.dbp_stop))?;
        let seen = |value: Option<u16>| value.map_or(InputValue::Unknown, |value| InputValue::Whole(value.into()));
        Some(Reason::new(rule::STOP_PRESSURE, &effort.card).saw("sbp", seen(beyond.sbp)).saw("dbp", seen(beyond.dbp)))
    }

    /// Systolic pressure fell while the work went on: from rest to the first set, or from one set to the next.
    pub(super) fn falling(&self, log: &Log) -> Option<Reason> {
        let effort = &self.programme.effort;
        let mut before = log.resting_sbp;
        for sbp in log.sets.iter().filter_map(|set| set.sbp) {
            if before.is_some_and(|before| before > sbp + effort.sbp_fall) {
                let whole = |value: u16| InputValue::Whole(value.into());
                let reason = Reason::new(rule::STOP_PRESSURE_FALL, &effort.card);
                return Some(reason.saw("sbp", whole(sbp)).saw("limit", whole(effort.sbp_fall)));
            }
            before = Some(sbp);
        }
        None
    }

    /// No late complaints for long enough before a day.
    pub(super) fn quiet_since(&self, day: Date) -> bool {
        let days = i32::from(self.programme.decide.quiet_days);
        self.state.last_not_green.is_none_or(|last| (day - last).get_days() > days)
    }
}

/// More rest than this is a talk, not a number, seconds.
const REST_MORE_AT_MOST_S: u16 = 120;

fn is_over(set: &SetLog, sbp: u16, dbp: u16) -> bool {
    set.sbp.is_some_and(|value| value >= sbp) || set.dbp.is_some_and(|value| value >= dbp)
}

/// What is missing for a clean set. Silence is not "fine".
fn unclean(set: &SetLog) -> Option<&'static str> {
    match set {
        SetLog { reps: None, .. } => Some("reps_unknown"),
        SetLog { rpe: None, .. } => Some("rpe_unknown"),
        SetLog { breath_holds: None, .. } => Some("breath_unknown"),
        SetLog { breath_holds: Some(1..), .. } => Some("breath"),
        _ => None,
    }
}

fn code(what: &str) -> InputValue {
    InputValue::Code(what.to_owned())
}
