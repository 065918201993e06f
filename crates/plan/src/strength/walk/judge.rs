//! Judging a log: one rule for each exercise, safety before comfort, steps up last.

use super::back::Fault;
use super::told::{Judged, Moved, differences};
use super::{Colour, Ended, Hold, Log, Track, Walk};
use crate::decision::Decision;
use crate::strength::dose::{Line, Split};
use crate::strength::rule;
use kadans_domain::{CardId, InputValue, Reason, RuleId};

/// A judgement while it is made.
#[derive(Default)]
pub(super) struct Told {
    pub(super) reasons: Vec<Reason>,
    pub(super) moved: Vec<Moved>,
    pub(super) ups: usize,
    pub(super) downs: usize,
}

impl Told {
    /// An exercise goes from one state to another, for this reason.
    pub(super) fn change(&mut self, exercise: u8, before: &Track, after: &Track, reason: Reason) {
        self.moved.extend(differences(exercise, before, after, &reason));
        self.reasons.push(reason);
    }
}

impl Walk<'_> {
    /// Judges a session by the dose it carries. A session that happened is judged even when something was to hold it back.
    pub fn judge(&mut self, log: &Log) -> Judged {
        let mut told = Told { moved: self.arrive(log.day()), ..Told::default() };
        let above = self.take_up(log);
        let stop = self.stop(log);
        let clean = stop.is_none() && !self.late_complaints(log, &mut told) && self.exercises(log, &above, &mut told);
        self.state.hold = stop.as_ref().map(|(hold, _)| *hold).or(self.state.hold.filter(|_| log.delayed == Colour::Red));
        let decision = self.decided(&told, stop.is_some());
        if let Some((_, reason)) = stop {
            told.reasons.insert(0, reason);
            self.forget_streaks(log);
        }
        self.remember(log, clean, &mut told);
        Judged { decision, reasons: told.reasons, moved: told.moved, clean }
    }

    /// Starts from what was done. An exercise that was done heavier than the plan stands for stays where the plan stands, and
    /// takes no step up: an old sheet never undoes a step back.
    fn take_up(&mut self, log: &Log) -> Vec<u8> {
        let mut above = Vec::new();
        for line in &log.dose.lines {
            let track = &mut self.state.tracks[usize::from(line.exercise) - 1];
            if track.is_below(line) {
                above.push(line.exercise);
            } else if track.is_above(line) {
                track.take(line);
            }
            (track.last, track.gap_level) = (Some(log.day()), 0);
        }
        above
    }

    /// Something that ends everything until a clinician has looked.
    fn stop(&self, log: &Log) -> Option<(Hold, Reason)> {
        if log.ended == Ended::RedFlag {
            return Some((Hold::RedFlag, Reason::new(rule::STOP_RED_FLAG, &self.programme.safety.red_flags.card)));
        }
        if log.delayed == Colour::Urgent {
            return Some((Hold::DelayedUrgent, Reason::new(rule::DELAYED_URGENT, &self.programme.delayed.card)));
        }
        let reason = self.pressure_stop(log)?;
        Some((Hold::Pressure, reason))
    }

    fn exercises(&mut self, log: &Log, above: &[u8], told: &mut Told) -> bool {
        let quiet = self.is_quiet(log, told);
        let faults: Vec<(Line, Option<Fault>)> = log.dose.lines.iter().map(|line| (*line, self.fault(log, line))).collect();
        let all_well = faults.iter().all(|(_, fault)| fault.is_none());
        for (line, fault) in &faults {
            if let Some(fault) = fault {
                self.step_back(line, fault, told);
            }
        }
        let clean = quiet && all_well;
        let next_phase = clean && self.next_phase(log, told);
        for (place, (line, fault)) in faults.iter().enumerate() {
            if fault.is_none() && quiet && !next_phase && !above.contains(&line.exercise) {
                self.step_forward(log, place, line, told);
            } else if fault.is_none() && !next_phase {
                self.stay(line.exercise, above.contains(&line.exercise), told);
            }
        }
        clean
    }

    /// No step up: the session as a whole was not clean, or more was done than the plan stands for.
    fn stay(&mut self, exercise: u8, above: bool, told: &mut Told) {
        self.track_mut(exercise).streak = 0;
        if above {
            let reason = self.about(rule::NOT_CLEAN, &self.programme.decide.card, exercise);
            told.reasons.push(reason.saw("what", InputValue::Code("above_plan".to_owned())));
        }
    }

    /// True when nothing about the session as a whole stands in the way of a step up.
    fn is_quiet(&mut self, log: &Log, told: &mut Told) -> bool {
        self.state.ask_open |= log.asks;
        let must_answer = self.person.profiles.is_vasomotor();
        let unanswered = matches!(log.delayed, Colour::Pending | Colour::Missing) && must_answer;
        if log.delayed == Colour::Missing && must_answer {
            self.state.missing = self.state.missing.saturating_add(1);
            self.state.ask_open |= self.state.missing >= self.programme.delayed.missing;
            let count = InputValue::Whole(self.state.missing.into());
            told.reasons.push(Reason::new(rule::DELAYED_MISSING, &self.programme.delayed.card).saw("count", count));
        } else if log.delayed == Colour::Pending && must_answer {
            told.reasons.push(Reason::new(rule::DELAYED_PENDING, &self.programme.delayed.card));
        } else {
            self.state.missing = 0;
        }
        let unclean = not_clean(log);
        if let Some(what) = unclean {
            told.reasons.push(self.reason(rule::SESSION_NOT_CLEAN).saw("what", InputValue::Code(what.to_owned())));
        }
        unclean.is_none() && !unanswered && log.delayed != Colour::Amber && !self.too_soon(log, told)
    }

    /// C-S10 and K-02: a session that came too soon, or as the third within seven days, is no reason for a step.
    fn too_soon(&self, log: &Log, told: &mut Told) -> bool {
        let tired = self.rested().is_some_and(|rested| log.at < rested);
        let full = self.week_over().is_some_and(|day| log.day() < day);
        if tired {
            let hours = InputValue::Whole(self.person.gap_h(self.programme).into());
            told.reasons.push(Reason::new(rule::GATE_TOO_SOON, &self.programme.gate.card).saw("gap_h", hours));
        }
        if full {
            let a_week = InputValue::Whole(self.programme.course.a_week_high.into());
            told.reasons.push(Reason::new(rule::WEEK_FULL, &self.programme.course.card).saw("a_week", a_week));
        }
        tired || full
    }

    fn decided(&self, told: &Told, stopped: bool) -> Decision {
        if stopped || self.state.hold == Some(Hold::DelayedRedAgain) {
            Decision::StopContact
        } else if self.state.hold.is_some() {
            Decision::PauseReview
        } else if told.downs > 0 {
            Decision::Regress
        } else if told.ups > 0 {
            Decision::Progress
        } else {
            Decision::Hold
        }
    }

    fn remember(&mut self, log: &Log, clean: bool, told: &mut Told) {
        let state = &mut self.state;
        state.phase_since.get_or_insert(log.day());
        state.sessions = state.sessions.saturating_add(1);
        state.before_last = state.last.map(|(at, _)| at.date());
        state.last = Some((log.at, log.dose.split));
        state.gap_level = 0;
        if !clean {
            state.coming = None;
        }
        if log.dose.supervised {
            state.last_supervised = Some(log.day());
            log.dose.lines.iter().for_each(|line| state.tracks[usize::from(line.exercise) - 1].stop_watching(line));
        }
        self.rest_longer(log, told);
    }

    fn forget_streaks(&mut self, log: &Log) {
        log.dose.lines.iter().for_each(|line| self.track_mut(line.exercise).streak = 0);
    }

    /// Clean sessions are counted for each kind; the rule of the next phase looks at them.
    pub(super) fn count_clean(&mut self, split: Split, supervised: bool) {
        let count = &mut self.state.clean[split as usize];
        *count = count.saturating_add(1);
        self.state.clean_supervised = self.state.clean_supervised.saturating_add(supervised.into());
    }

    pub(super) fn track_mut(&mut self, exercise: u8) -> &mut Track {
        &mut self.state.tracks[usize::from(exercise) - 1]
    }

    /// A reason of the rules of steps up.
    pub(super) fn reason(&self, rule: RuleId) -> Reason {
        Reason::new(rule, &self.programme.decide.card)
    }

    /// The same about one exercise.
    pub(super) fn about(&self, rule: RuleId, card: &CardId, exercise: u8) -> Reason {
        Reason::new(rule, card).saw("exercise", InputValue::Code(self.exercise(exercise).code.clone()))
    }
}

/// What of the session as a whole keeps it from being clean, by code.
fn not_clean(log: &Log) -> Option<&'static str> {
    match (log.rests_kept, log.ended == Ended::Full, log.closed) {
        (false, ..) => Some("rest_short"),
        (true, false, _) => Some("ended_early"),
        (true, true, false) => Some("after_unanswered"),
        (true, true, true) => None,
    }
}
