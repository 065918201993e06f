//! Steps back: what went wrong with an exercise, and what the rules make of it (RG-1, RG-2, RG-3, RG-7).

use super::judge::Told;
use super::track::{Amount, machine};
use super::{Log, SetLog, Track, Walk};
use crate::strength::dose::Line;
use crate::strength::rule;
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
            Fault::Pressure { sbp, .. } => self.too_high(line, *sbp, &mut after),
            Fault::Effort(rpe) => self.too_hard(line, "rpe", Some(*rpe), &mut after),
            Fault::Short => self.too_hard(line, "short", None, &mut after),
            Fault::Breath(holds) => self.breath_held(line, *holds, &mut after),
            Fault::Joint(value) => self.joint(line, *value, &mut after),
            Fault::Unclean(what) => {
                self.about(rule::NOT_CLEAN, &self.programme.decide.card, line.exercise).saw("what", code(what))
            }
        };
        let held = match fault {
            Fault::Pressure { breath_holds, .. } if *breath_holds >= self.programme.effort.breath_holds => {
                Some(self.breath_held(line, *breath_holds, &mut after))
            }
            _ => None,
        };
        told.downs += usize::from((after.load, after.reps) != (before.load, before.reps));
        *self.track_mut(line.exercise) = after;
        told.change(line.exercise, &before, &after, reason);
        told.reasons.extend(held);
    }

    /// RG-3: the load before the last step with the repetitions held then, longer rest, and a question to the therapist.
    fn too_high(&mut self, line: &Line, sbp: u16, after: &mut Track) -> Reason {
        match after.undo.filter(|(load, _)| *load < after.load) {
            Some((load, reps)) => after.set(Amount { load, reps, sets: after.sets }),
            None => self.lighter(line.exercise, after),
        }
        after.undo = None;
        after.rest_more_s = after.rest_more_s.saturating_add(self.programme.decide.rest_more_s).min(REST_MORE_AT_MOST_S);
        self.state.ask_open = true;
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
    pub(super) fn lighter(&self, exercise: u8, track: &mut Track) {
        let (lightest, step) = machine(self.programme, &self.person, exercise, track.place);
        let load = track.load.saturating_sub(step);
        let (load, reps) = if step > 0 && load >= lightest {
            (load, track.reps)
        } else {
            (track.load, track.reps.saturating_sub(1).max(self.rule().reps_low))
        };
        track.set(Amount { load, reps, sets: track.sets });
    }

    /// Pressure that ends everything: beyond every limit, or falling while the work went on.
    pub(in crate::strength) fn pressure_stop(&self, log: &Log) -> Option<Reason> {
        self.beyond_every_limit(log).or_else(|| self.falling(log))
    }

    fn beyond_every_limit(&self, log: &Log) -> Option<Reason> {
        let effort = &self.programme.effort;
        let beyond = log.sets.iter().find(|set| is_over(set, effort.sbp_stop, effort.dbp_stop))?;
        let seen = |value: Option<u16>| value.map_or(InputValue::Unknown, |value| InputValue::Whole(value.into()));
        Some(Reason::new(rule::STOP_PRESSURE, &effort.card).saw("sbp", seen(beyond.sbp)).saw("dbp", seen(beyond.dbp)))
    }

    /// Systolic pressure fell while the work went on: from rest to the first set, or from one set to the next.
    fn falling(&self, log: &Log) -> Option<Reason> {
        let effort = &self.programme.effort;
        let mut before = log.resting_sbp;
        for sbp in log.sets.iter().filter_map(|set| set.sbp) {
            if before.is_some_and(|before| before > sbp.saturating_add(effort.sbp_fall)) {
                let whole = |value: u16| InputValue::Whole(value.into());
                let reason = Reason::new(rule::STOP_PRESSURE_FALL, &effort.card);
                return Some(reason.saw("sbp", whole(sbp)).saw("limit", whole(effort.sbp_fall)));
            }
            before = Some(sbp);
        }
        None
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
