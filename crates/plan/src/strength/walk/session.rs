//! The next session: which exercises, in which order, with what dose, and with whom.

use super::Walk;
use crate::strength::dose::{Line, Phase, SessionDose, Split, reps_that_fit};
use crate::strength::numbers::{Exercise, Region};
use crate::strength::profile::{Profile, Scheme};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

/// A session with the therapist falls in every four weeks, so one is due after three, days.
const SUPERVISED_SLACK_DAYS: i32 = 7;

impl Walk<'_> {
    /// The next session as it would be done on a day. [`Walk::arrive`] that day first. `None` while something holds it back, and
    /// when no exercise is left.
    pub fn session(&self, day: Date) -> Option<SessionDose> {
        if self.state.hold.is_some() || self.person.cleared_until.is_none_or(|until| until < day) {
            return None;
        }
        self.session_of(self.next_split(day), day)
    }

    /// A session of this kind on a day, whatever holds it back.
    pub(super) fn session_of(&self, split: Split, day: Date) -> Option<SessionDose> {
        let lines = self.lines(split, day);
        let (programme, person, rule) = (self.programme, &self.person, self.rule());
        let (sbp, dbp) = person.pressure(programme);
        let supervised = self.is_supervised(&lines, day);
        (!lines.is_empty()).then(|| SessionDose {
            split,
            phase: self.state.phase,
            supervised,
            tempo_s: self.tempo_s(),
            rpe: person.rpe(programme, rule),
            sbp,
            dbp,
            warm_up_s: person.warm_up_s(programme),
            cool_down_s: programme.course.cool_down_s,
            lines,
        })
    }

    /// A and B, or the whole, as they stand on a day.
    pub fn both(&self, day: Date) -> Vec<SessionDose> {
        let kinds = if self.person.scheme == Scheme::Full { vec![Split::Full] } else { vec![Split::A, Split::B] };
        kinds.into_iter().filter_map(|split| self.session_of(split, day)).collect()
    }

    /// The first moment at which a session may be done again: rested (C-S10), and not a third one within seven days (K-02).
    pub fn earliest(&self) -> Option<DateTime> {
        let rested = self.rested()?;
        Some(self.week_over().map_or(rested, |day| rested.max(day.at(0, 0, 0, 0))))
    }

    /// Enough hours after the last session.
    pub(super) fn rested(&self) -> Option<DateTime> {
        let (at, _) = self.state.last?;
        let hours = i64::from(self.person.gap_h(self.programme) + self.state.gap_more_h);
        Some(at.saturating_add(hours.hours()))
    }

    /// The first day on which the last two sessions no longer fill seven days. Twice a week is counted from Monday in the plan; a
    /// Wednesday, a Friday and a Monday are two weeks of the calendar and three sessions in six days, so days count too.
    pub(super) fn week_over(&self) -> Option<Date> {
        self.state.before_last.map(|day| day.saturating_add(7.days()))
    }

    /// The usual day of the next session, not before it may be done. A Thursday after a Monday, a Monday after a Thursday.
    pub fn usual_day(&self) -> Option<Date> {
        let (at, split) = self.state.last?;
        let days = match (self.person.scheme, split) {
            (Scheme::Both, Split::A) => 3,
            (Scheme::Both, _) => 4,
            (Scheme::Full | Scheme::Alternating, _) => 7,
        };
        let usual = at.date().saturating_add(days.days());
        Some(self.earliest().map_or(usual, |earliest| usual.max(earliest.date())))
    }

    /// Seconds up and down: the person's own where the phase leaves that free.
    pub(super) fn tempo_s(&self) -> u8 {
        if self.rule().free_tempo { self.person.tempo_s } else { self.programme.tempo.usual_s }
    }

    /// The most repetitions in this phase.
    pub(super) fn reps_top(&self) -> u8 {
        reps_that_fit(self.rule(), &self.programme.tempo, self.tempo_s())
    }

    fn lines(&self, split: Split, day: Date) -> Vec<Line> {
        let mut picked: Vec<u8> = self.order(split).into_iter().filter(|number| self.may_do(*number, day)).collect();
        let mut count = usize::from(self.rule().exercises);
        if self.person.profiles.has(Profile::HeartFailure) {
            picked.sort_by_key(|number| !self.exercise(*number).small);
            count = count.div_ceil(2);
        }
        picked.truncate(count.saturating_sub(self.state.fewer[split as usize].into()).max(1));
        let mut lines: Vec<Line> = self.alternated(&picked).into_iter().map(|number| self.line(number)).collect();
        while lines.len() > 1 && self.work_s(&lines) > u32::from(self.rule().work_s) {
            lines.pop();
        }
        lines
    }

    fn work_s(&self, lines: &[Line]) -> u32 {
        lines.iter().map(|line| line.work_s(self.tempo_s())).sum()
    }

    fn order(&self, split: Split) -> Vec<u8> {
        let catalogue = &self.programme.exercises;
        match split {
            Split::A => catalogue.order_a.clone(),
            Split::B => catalogue.order_b.clone(),
            Split::Full => catalogue.order_a.iter().zip(&catalogue.order_b).flat_map(|(a, b)| [*a, *b]).collect(),
        }
    }

    /// False when a filter of this person leaves the exercise out on that day.
    pub(crate) fn may_do(&self, number: u8, day: Date) -> bool {
        let (person, phase) = (&self.person, self.state.phase);
        let exercise = self.exercise(number);
        let filtered = |filter: &String| match filter.as_str() {
            "sternum" => person.upper_from.is_some_and(|from| day < from),
            "device" => person.pulling_from.is_some_and(|from| day < from),
            "htn" => phase <= Phase::P1 && person.profiles.has(Profile::Hypertension),
            "hf" => phase <= Phase::P1 && person.profiles.has(Profile::HeartFailure),
            joint => Profile::ALL.into_iter().any(|profile| profile.code() == joint && person.profiles.has(profile)),
        };
        phase as u8 >= exercise.from_phase && !exercise.filters.iter().any(filtered)
    }

    /// Lower and upper body by turns, beginning with what was picked first.
    fn alternated(&self, picked: &[u8]) -> Vec<u8> {
        let is_lower = |number: &u8| self.exercise(*number).region == Region::Lower;
        let (mut first, mut other): (Vec<u8>, Vec<u8>) = picked.iter().partition(|number| is_lower(number));
        if picked.first().is_some_and(|number| !is_lower(number)) {
            std::mem::swap(&mut first, &mut other);
        }
        let longest = first.len().max(other.len());
        (0..longest).flat_map(|at| [first.get(at).copied(), other.get(at).copied()]).flatten().collect()
    }

    fn line(&self, exercise: u8) -> Line {
        let track = self.track(exercise);
        Line {
            exercise,
            place: track.place,
            load: track.load,
            reps: track.reps.clamp(self.rule().reps_low, self.reps_top().max(self.rule().reps_low)),
            sets: track.sets,
            rest_s: self.rule().rest_s + track.rest_more_s,
            free_breath: track.free_breath || self.person.profiles.has(Profile::HeartFailure),
        }
    }

    pub(super) fn exercise(&self, number: u8) -> &Exercise {
        &self.programme.exercises.items[usize::from(number) - 1]
    }

    /// At home only from P1, after enough supervised clean sessions, when the therapist allows it; and never the first time
    /// after a large step.
    fn is_supervised(&self, lines: &[Line], day: Date) -> bool {
        let rule = self.rule();
        let too_early = self.state.clean_supervised < self.programme.phases.home_after.into();
        let watched = lines.iter().any(|line| self.track(line.exercise).watched);
        if self.person.supervised_only || too_early || watched || rule.supervised_of == 1 {
            return true;
        }
        let Some(last) = self.state.last_supervised else { return true };
        if rule.supervised_days > 0 {
            return (day - last).get_days() >= i32::from(rule.supervised_days) - SUPERVISED_SLACK_DAYS;
        }
        self.state.last.is_some_and(|(at, _)| at.date() != last)
    }
}
