//! One session on the walk: judged by its log, brought to the plan, written down.

use super::{Place, Walk};
use crate::running::calibrate;
use crate::running::course::performed::{Performed, performed};
use crate::running::course::types::DoneSession;
use crate::running::gap::AfterGap;
use crate::running::path::Path;
use crate::running::prescription::Confirmed;
use crate::running::programme::RunningTherapy;
use crate::running::progress::{Judged, judge};
use crate::running::rule;
use crate::running::safety::is_urgent;
use crate::running::schedule;
use crate::running::verdict::{Decision, Next, Observed, Verdict};
use jiff::civil::Date;
use kadans_domain::{EntryId, Indication, Reason, SessionDone};

impl Walk<'_> {
    /// Judges a session and moves the plan. When it was told more than once, `told` is everything that was, and the safest reading of
    /// it counts.
    pub(in crate::running::course) fn session(
        &mut self,
        date: Date,
        entry: EntryId,
        session: &SessionDone,
        told: &[&SessionDone],
    ) {
        let Some(confirmed) = self.confirmed() else { return };
        let indication = confirmed.prescription.indication;
        let ran = rung_of(&session.reference.dose);
        if ran.is_some() && matches!(self.place, Some(Place::LeadIn(_))) {
            self.enter_ladder(date);
        }
        self.step_back_after_gap(date);
        let programme = self.scene.programme;
        let base = self.morning_of(entry);
        let seen = told.iter().map(|session| observed(programme, base, session)).reduce(Observed::safest).unwrap_or(base);
        let judged = judge(&programme.progress, &programme.indications, indication, &seen);
        let (number, supervised) = self.number_and_supervision(confirmed);
        let verdict = self.decide(ran, indication, &seen, judged);
        let numbers = told.iter().map(|session| performed(session, &programme.sub_goals)).min_by_key(|numbers| numbers.run_s);
        let numbers = numbers.unwrap_or_else(|| performed(session, &programme.sub_goals));
        if numbers.milestone && self.milestone.is_none() {
            self.milestone = Some(date);
        }
        let rung = ran.filter(|_| matches!(self.place, Some(Place::Ladder(_))));
        let done = DoneSession { number, supervised, rung, ..self.describe(date, entry, session, numbers, &seen, verdict) };
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

    /// What the morning after told.
    fn morning_of(&mut self, entry: EntryId) -> Observed {
        let morning = self.mornings.get(&entry).copied();
        self.worse = if morning.is_some_and(|morning| morning.worse) { self.worse.saturating_add(1) } else { 0 };
        Observed {
            pain_rise: morning.map(|morning| morning.pain_rise),
            fatigue_rise: morning.and_then(|morning| morning.fatigue_rise),
            worse_twice: self.worse >= self.scene.programme.progress.worse_in_a_row,
            ..Observed::default()
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
                (before.saturating_add(1), by_verdict || before.is_multiple_of(a_week.into()))
            }
            None => (1, by_verdict),
        }
    }

    fn decide(&mut self, ran: Option<u8>, indication: Indication, seen: &Observed, judged: Judged) -> Verdict {
        let Judged { decision, mut reasons, under_supervision } = judged;
        let card = &self.scene.programme.progress.card;
        let next = match &mut self.place {
            Some(Place::LeadIn(before)) => {
                *before = before.saturating_add(1);
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
        self.easy = if light && decision == Decision::Progress { self.easy.saturating_add(1) } else { 0 };
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

    fn describe(
        &self,
        date: Date,
        entry: EntryId,
        session: &SessionDone,
        numbers: Performed,
        seen: &Observed,
        verdict: Verdict,
    ) -> DoneSession {
        let bands = &self.scene.programme.calibration.bands;
        let gap = seen.rpe.zip(seen.talk);
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
            done_permille: seen.done_permille,
            bouts_kept: numbers.bouts_kept,
            gap: gap.map(|(rpe, talk)| calibrate::gap(bands[usize::from(talk.value())], rpe.value())),
            rpe: seen.rpe.map(|rpe| rpe.value()),
            talk: seen.talk.map(|talk| talk.value()),
            stopped: session.stopped.as_ref().map(|stop| stop.reason.clone()),
            goal: self.goal.clone(),
            goal_attained: session.answers.goal,
            verdict,
        }
    }
}

fn observed(programme: &RunningTherapy, morning: Observed, session: &SessionDone) -> Observed {
    let flags = &programme.red_flags;
    Observed {
        done_permille: session.done_permille("run-"),
        rpe: session.answers.rpe,
        talk: session.answers.talk,
        pain_run: session.answers.pain_run,
        red_flag: session.stopped.as_ref().is_some_and(|stop| is_urgent(flags, &stop.reason)),
        confidence: session.answers.confidence,
        ..morning
    }
}

fn lowest(decision: Decision, path: &Path, due: u8) -> bool {
    decision == Decision::Regress && due == 1 && path.next() == Some(1)
}

/// The rung in a dose such as `rung-4`.
fn rung_of(dose: &str) -> Option<u8> {
    dose.strip_prefix("rung-")?.parse().ok().filter(|rung| *rung > 0)
}
