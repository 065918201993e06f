//! A log walked through a plan: each session is judged where the plan then stood, and moves the plan.
//!
//! The course of a patient is folded from the diary, which knows dates, corrections and stops. A log knows none of these,
//! so the walk is short: days without running first, then the verdict, then the plan.

use kadans_domain::{Indication, InputValue, Reason};
use kadans_plan::running::gap::{AfterGap, after_gap};
use kadans_plan::running::path::Path;
use kadans_plan::running::progress::judge;
use kadans_plan::running::verdict::{Decision, Next, Observed};
use kadans_plan::running::{Prescription, RunningTherapy, Verdict, rule};
use kadans_wire::progress_log::LoggedSession;
use kadans_wire::verdict::Judgement;

/// The judgement about each session of the log. Sessions after the goal was reached are not judged.
pub fn judgements(programme: &RunningTherapy, prescription: &Prescription, log: &[LoggedSession]) -> Vec<Judgement> {
    let mut walk = Walk { programme, prescription, path: Path::of(prescription), last: None, easy: 0 };
    log.iter().map_while(|session| walk.session(session)).collect()
}

struct Walk<'a> {
    programme: &'a RunningTherapy,
    prescription: &'a Prescription,
    path: Path,
    last: Option<u8>,
    easy: u8,
}

impl Walk<'_> {
    fn session(&mut self, logged: &LoggedSession) -> Option<Judgement> {
        let before = self.after_days(logged.days_since_last);
        let due = self.path.next()?;
        let (session, rung) = (self.path.number(), logged.rung.unwrap_or(due));
        let verdict = self.verdict(&logged.observed, rung);
        if let Some(extra) = verdict.offer.filter(|_| logged.extra_rung) {
            self.path.go_to(extra);
        }
        self.last = Some(rung);
        Some(Judgement { session, rung, before, verdict, extended_weeks: self.path.extended_weeks() })
    }

    fn after_days(&mut self, days: Option<u16>) -> Vec<Reason> {
        let (Some(days), Some(last), Some(due)) = (days, self.last, self.path.next()) else { return Vec::new() };
        match after_gap(&self.programme.gap, days, last, due) {
            AfterGap::AsPlanned => Vec::new(),
            AfterGap::Rung(rung, reason) => {
                self.path.go_to(rung);
                vec![reason]
            }
            AfterGap::Remeasure(reason) => vec![reason],
        }
    }

    fn verdict(&mut self, seen: &Observed, ran: u8) -> Verdict {
        let programme = self.programme;
        let judged = judge(&programme.progress, &programme.indications, self.prescription.indication, seen);
        let added = self.path.decide(ran, judged.decision);
        let next = match self.path.next() {
            _ if judged.decision.waits_for_clinician() => Next::Waits,
            Some(rung) => Next::Rung(rung),
            None => Next::Finished,
        };
        let offer = self.offer(seen, judged.decision, next);
        let mut reasons = judged.reasons;
        reasons.extend((added > 0).then(|| self.extended(added)));
        reasons.extend(offer.map(|rung| self.offered(rung)));
        Verdict { decision: judged.decision, reasons, offer, next, under_supervision: judged.under_supervision }
    }

    /// Depressive complaints: easy sessions in a row offer one extra rung, which only a therapist gives.
    fn offer(&mut self, seen: &Observed, decision: Decision, next: Next) -> Option<u8> {
        let rules = &self.programme.indications;
        let light = seen.rpe.is_some_and(|rpe| rpe.value() <= rules.easy_rpe_max)
            && seen.talk.is_some_and(|talk| talk.value() <= rules.easy_talk_max);
        self.easy = if light && decision == Decision::Progress { self.easy + 1 } else { 0 };
        let Next::Rung(rung) = next else { return None };
        let ripe = self.prescription.indication == Indication::Depression && self.easy >= rules.easy_in_a_row;
        if !ripe {
            return None;
        }
        self.easy = 0;
        (rung < self.prescription.goal_rung).then_some(rung + 1)
    }

    fn extended(&self, weeks: u16) -> Reason {
        Reason::new(rule::PLAN_EXTENDED, &self.programme.progress.card)
            .saw("weeks", InputValue::Whole(weeks.into()))
            .saw("remaining", InputValue::Whole(self.path.ahead().len() as i64))
    }

    fn offered(&self, rung: u8) -> Reason {
        let rules = &self.programme.indications;
        Reason::new(rule::INDICATION_OFFER, &rules.card)
            .saw("count", InputValue::Whole(rules.easy_in_a_row.into()))
            .saw("rpe_max", InputValue::Whole(rules.easy_rpe_max.into()))
            .saw("extra_rung", InputValue::Whole(rung.into()))
    }
}
