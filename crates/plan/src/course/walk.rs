//! The walk through the diary: each session is judged where the plan then stood, and moves the plan.

use super::Scene;
use super::mornings::Morning;
use super::performed::{Performed, performed};
use super::types::DoneSession;
use crate::calibrate;
use crate::gap::{AfterGap, after_gap};
use crate::path::Path;
use crate::prescription::Confirmed;
use crate::progress::{Judged, judge};
use crate::rule;
use crate::safety::is_urgent;
use crate::schedule;
use crate::verdict::{Decision, Next, Observed, Verdict};
use jiff::civil::Date;
use kadans_domain::{Entry, EntryId, Event, Indication, InputValue, Override, Reason, SessionDone};
use std::collections::BTreeMap;

/// Where someone stands while the diary is read.
#[derive(Debug, Clone)]
pub(super) enum Place {
    /// Walking before the ladder; sessions done of it.
    LeadIn(u16),
    /// On the ladder.
    Ladder(Path),
}

/// The state of the walk.
pub(super) struct Walk<'a> {
    scene: &'a Scene<'a>,
    mornings: BTreeMap<EntryId, Morning>,
    /// The prescription that holds, by place in the list.
    pub(super) version: Option<usize>,
    /// Where someone stands.
    pub(super) place: Option<Place>,
    /// Day and rung of the last run, or of a therapist's override.
    pub(super) last_run: Option<(Date, u8)>,
    /// First day on the ladder, for each prescription.
    pub(super) ladder_from: Vec<Option<Date>>,
    /// Days on which the milestone was run.
    pub(super) milestone: Option<Date>,
    /// Sessions done.
    pub(super) done: Vec<DoneSession>,
    /// Why the next dose is not simply the last verdict's.
    pub(super) next_reasons: Vec<Reason>,
    /// The goal that stands.
    pub(super) goal: Option<String>,
    easy: u8,
    worse: u8,
}

impl<'a> Walk<'a> {
    pub(super) fn new(scene: &'a Scene<'a>, mornings: BTreeMap<EntryId, Morning>) -> Walk<'a> {
        Walk {
            scene,
            mornings,
            version: None,
            place: None,
            last_run: None,
            ladder_from: vec![None; scene.versions.len()],
            milestone: None,
            done: Vec::new(),
            next_reasons: Vec::new(),
            goal: None,
            easy: 0,
            worse: 0,
        }
    }

    /// Reads one entry.
    pub(super) fn read(&mut self, date: Date, entry: &Entry) {
        match &entry.event {
            Event::SessionDone(session) => {
                self.follow(self.version_for(session, date));
                self.session(date, entry.id, session);
            }
            Event::Override(set) => {
                self.follow(self.version_on(date));
                self.set_by_hand(date, set);
            }
            Event::Goal(choice) => self.goal = Some(choice.goal.clone()),
            Event::BreathingDone(_)
            | Event::Motivation(_)
            | Event::MorningCheck(_)
            | Event::SafetySignal(_)
            | Event::ValuesRecorded(_)
            | Event::Clearance(_)
            | Event::Pause(_)
            | Event::AlertAcknowledged { .. }
            | Event::Discharge { .. } => {}
        }
    }

    /// Brings the walk to today: a prescription that began meanwhile holds, even before its first session.
    pub(super) fn arrive(&mut self, today: Date) {
        self.follow(self.version_on(today).or(Some(0)));
    }

    /// The prescription that holds.
    pub(super) fn confirmed(&self) -> Option<&'a Confirmed> {
        self.scene.versions.get(self.version?).copied()
    }

    /// The dose after the days without running until `day`, when someone is on the ladder and not finished.
    pub(super) fn gap_on(&self, day: Date) -> AfterGap {
        let (Some(Place::Ladder(path)), Some((last_day, last))) = (&self.place, self.last_run) else {
            return AfterGap::AsPlanned;
        };
        let days = u16::try_from((day - last_day).get_days()).unwrap_or(0);
        path.next().map_or(AfterGap::AsPlanned, |due| after_gap(&self.scene.programme.gap, days, last, due))
    }

    fn version_on(&self, date: Date) -> Option<usize> {
        self.scene.versions.iter().rposition(|version| version.from <= date)
    }

    /// A session of the day on which the prescription changed belongs to the one it names.
    fn version_for(&self, session: &SessionDone, date: Date) -> Option<usize> {
        let named = self.scene.versions.iter().position(|version| version.id == session.reference.prescription);
        match (named, self.version_on(date)) {
            (Some(named), Some(on)) if self.scene.versions[on].from == date => Some(named.min(on)),
            (named, on) => on.or(named),
        }
    }

    /// Never back to an earlier prescription.
    fn follow(&mut self, version: Option<usize>) {
        let Some(version) = version.filter(|version| *version < self.scene.versions.len()) else { return };
        if self.version.is_some_and(|current| version <= current) {
            return;
        }
        let confirmed = &self.scene.versions[version];
        self.version = Some(version);
        self.last_run = None;
        self.next_reasons.clear();
        (self.easy, self.worse) = (0, 0);
        if confirmed.prescription.lead_in.is_some() {
            self.place = Some(Place::LeadIn(0));
        } else {
            self.enter_ladder(confirmed.from);
        }
    }

    fn enter_ladder(&mut self, from: Date) {
        if let (Some(version), Some(confirmed)) = (self.version, self.confirmed()) {
            self.ladder_from[version] = Some(from);
            self.place = Some(Place::Ladder(Path::of(&confirmed.prescription)));
        }
    }

    fn set_by_hand(&mut self, date: Date, set: &Override) {
        if matches!(self.place, Some(Place::LeadIn(_))) {
            self.enter_ladder(date);
        }
        if let Some(Place::Ladder(path)) = &mut self.place {
            path.go_to(set.rung);
            self.last_run = Some((date, set.rung));
            let reason = Reason::new(rule::PLAN_OVERRIDE, &self.scene.programme.progress.card)
                .saw("rung", InputValue::Whole(set.rung.into()))
                .saw("reason", InputValue::Code(set.reason.clone()));
            self.next_reasons = vec![reason];
        }
    }

    fn session(&mut self, date: Date, entry: EntryId, session: &SessionDone) {
        let Some(confirmed) = self.confirmed() else { return };
        let indication = confirmed.prescription.indication;
        let ran = rung_of(&session.reference.dose);
        if ran.is_some() && matches!(self.place, Some(Place::LeadIn(_))) {
            self.enter_ladder(date);
        }
        self.step_back_after_gap(date);
        let seen = self.observed(entry, session);
        let programme = self.scene.programme;
        let judged = judge(&programme.progress, &programme.indications, indication, &seen);
        let (number, supervised) = self.number_and_supervision(confirmed);
        let verdict = self.decide(ran, indication, &seen, judged);
        let numbers = performed(session, &programme.sub_goals);
        if numbers.milestone && self.milestone.is_none() {
            self.milestone = Some(date);
        }
        let rung = ran.filter(|_| matches!(self.place, Some(Place::Ladder(_))));
        let done = DoneSession { number, supervised, rung, ..self.describe(date, entry, session, numbers, verdict) };
        self.last_run = rung.map(|rung| (date, rung)).or(self.last_run);
        self.next_reasons.clear();
        self.done.push(done);
    }

    fn step_back_after_gap(&mut self, date: Date) {
        let rung = match self.gap_on(date) {
            AfterGap::AsPlanned => return,
            AfterGap::Rung(rung, _) => rung,
            AfterGap::Remeasure(_) => {
                let lowest = self.last_run.map_or(1, |(_, last)| last);
                lowest.saturating_sub(self.scene.programme.gap.rungs_back).max(1)
            }
        };
        if let Some(Place::Ladder(path)) = &mut self.place {
            path.go_to(rung);
        }
    }

    fn observed(&mut self, entry: EntryId, session: &SessionDone) -> Observed {
        let morning = self.mornings.get(&entry).copied();
        self.worse = if morning.is_some_and(|morning| morning.worse) { self.worse.saturating_add(1) } else { 0 };
        let flags = &self.scene.programme.red_flags;
        Observed {
            done_permille: session.done_permille("run-"),
            rpe: session.answers.rpe,
            talk: session.answers.talk,
            pain_run: session.answers.pain_run,
            pain_rise: morning.map(|morning| morning.pain_rise),
            fatigue_rise: morning.and_then(|morning| morning.fatigue_rise),
            worse_twice: self.worse >= self.scene.programme.progress.worse_in_a_row,
            red_flag: session.stopped.as_ref().is_some_and(|stop| is_urgent(flags, &stop.reason)),
            confidence: session.answers.confidence,
        }
    }

    fn number_and_supervision(&self, confirmed: &Confirmed) -> (u16, bool) {
        let dose = &confirmed.prescription;
        let by_verdict = self.done.last().is_some_and(|last| last.verdict.under_supervision);
        match &self.place {
            Some(Place::Ladder(path)) => {
                let number = path.number();
                (number, by_verdict || schedule::supervised(number, dose.sessions_a_week, path.total().max(number)))
            }
            Some(Place::LeadIn(before)) => {
                let a_week = dose.lead_in.map_or(1, |lead_in| lead_in.sessions_a_week);
                (before + 1, by_verdict || before.is_multiple_of(a_week.into()))
            }
            None => (1, by_verdict),
        }
    }

    fn decide(&mut self, ran: Option<u8>, indication: Indication, seen: &Observed, judged: Judged) -> Verdict {
        let Judged { decision, mut reasons, under_supervision } = judged;
        let card = &self.scene.programme.progress.card;
        let next = match &mut self.place {
            Some(Place::LeadIn(before)) => {
                *before += 1;
                reasons.push(Reason::new(rule::PROGRESS_LEAD_IN, card));
                Next::LeadIn
            }
            Some(Place::Ladder(path)) => {
                let due = path.next().unwrap_or(1);
                let weeks = ran.map_or(0, |ran| path.decide(ran, decision));
                reasons.extend(lowest(decision, path, due).then(|| Reason::new(rule::PROGRESS_LOWEST, card)));
                reasons.extend((weeks > 0).then(|| self.scene.extended(weeks, path)));
                path.next().map_or(Next::Finished, Next::Rung)
            }
            None => Next::Waits,
        };
        if next == Next::Finished && decision == Decision::Progress {
            reasons.push(Reason::new(rule::PROGRESS_FINISHED, card));
        }
        let offer = self.offer(indication, seen, decision, next);
        reasons.extend(offer.map(|rung| self.scene.offered(rung)));
        let next = if decision.waits_for_clinician() { Next::Waits } else { next };
        Verdict { decision, reasons, offer, next, under_supervision }
    }

    /// Depressive complaints: easy sessions in a row offer one extra rung, which only a therapist gives.
    fn offer(&mut self, indication: Indication, seen: &Observed, decision: Decision, next: Next) -> Option<u8> {
        let rules = &self.scene.programme.indications;
        let light = seen.rpe.is_some_and(|rpe| rpe.value() <= rules.easy_rpe_max)
            && seen.talk.is_some_and(|talk| talk.value() <= rules.easy_talk_max);
        self.easy = if light && decision == Decision::Progress { self.easy + 1 } else { 0 };
        if indication != Indication::Depression || self.easy < rules.easy_in_a_row {
            return None;
        }
        self.easy = 0;
        let goal = self.confirmed().map_or(0, |confirmed| confirmed.prescription.goal_rung);
        match next {
            Next::Rung(rung) => (rung < goal).then_some(rung + 1),
            Next::LeadIn | Next::Finished | Next::Waits => None,
        }
    }

    fn describe(&self, date: Date, entry: EntryId, session: &SessionDone, numbers: Performed, verdict: Verdict) -> DoneSession {
        let answers = &session.answers;
        let bands = &self.scene.programme.calibration.bands;
        let gap = answers.rpe.zip(answers.talk);
        DoneSession {
            entry,
            date,
            prescription: session.reference.prescription,
            number: 0,
            rung: None,
            supervised: false,
            planned_run_s: numbers.planned_run_s,
            run_s: numbers.run_s,
            longest_s: numbers.longest_s,
            done_permille: session.done_permille("run-"),
            bouts_kept: numbers.bouts_kept,
            gap: gap.map(|(rpe, talk)| calibrate::gap(bands[usize::from(talk.value())], rpe.value())),
            rpe: answers.rpe.map(|rpe| rpe.value()),
            talk: answers.talk.map(|talk| talk.value()),
            stopped: session.stopped.as_ref().map(|stop| stop.reason.clone()),
            goal: self.goal.clone(),
            goal_attained: answers.goal,
            verdict,
        }
    }
}

fn lowest(decision: Decision, path: &Path, due: u8) -> bool {
    decision == Decision::Regress && due == 1 && path.next() == Some(1)
}

/// The rung in a dose such as `rung-4`.
fn rung_of(dose: &str) -> Option<u8> {
    dose.strip_prefix("rung-")?.parse().ok().filter(|rung| *rung > 0)
}
