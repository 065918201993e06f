//! Running therapy, lived through.

use crate::{Invariant, Person, Subject, Tally};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use kadans_domain::{
    Answers, EntryId, Facts, Indication, PrescriptionId, Rpe, Score0To10, SessionDone, SessionReference, StepDone, StepState,
    Stop, TalkLevel,
};
use kadans_plan::running::compile::dose_name;
use kadans_plan::running::course::{Circumstances, Due, Live, live};
use kadans_plan::running::intake::Sustainable;
use kadans_plan::running::prescription::PlannedSession;
use kadans_plan::running::verdict::{Decision, Next, Verdict};
use kadans_plan::running::{self, Choice, Confirmed, INDICATIONS, Intake, Prescription, Proposal, RunningTherapy, prescribe};
use uuid::Uuid;

/// Nobody does more sessions than this; a course that goes on for ever is seen as such.
const SESSIONS_AT_MOST: u32 = 120;

/// Running therapy with these numbers.
pub struct Running<'a> {
    programme: &'a RunningTherapy,
}

impl<'a> Running<'a> {
    /// With the numbers of the content.
    pub const fn new(programme: &'a RunningTherapy) -> Running<'a> {
        Running { programme }
    }

    fn prescribed(&self, person: &mut Person) -> Option<Prescription> {
        let intake = intake(person);
        let dose = &self.programme.dose;
        let choice = Choice {
            weeks: person.between(dose.weeks.low.into(), dose.weeks.high.into()) as u16,
            sessions_a_week: person.between(dose.sessions_a_week.low.into(), dose.sessions_a_week.high.into()) as u8,
            goal_rung: *person.one_of(&dose.goal_rungs),
            ..Choice::usual(self.programme)
        };
        match prescribe(self.programme, &intake, &choice) {
            Proposal::Ready { prescription, .. } => Some(*prescription),
            Proposal::TooShort { .. } | Proposal::Blocked { .. } | Proposal::OutOfRange(_) => None,
        }
    }

    fn check_dose(&self, dose: &Prescription, tally: &mut Tally) {
        let ladder = &self.programme.ladder;
        for (_, reason) in &dose.reasons {
            tally.check_reasons(std::slice::from_ref(reason));
        }
        let lasts = |session: &PlannedSession| (ladder.total_s_min..=ladder.total_s_max).contains(&session.total_s);
        tally.check(Invariant::Duration, dose.sessions.iter().all(lasts), || format!("{:?}", dose.sessions));
        let rises = dose.sessions.windows(2).all(|pair| pair[1].rung <= pair[0].rung + 1);
        tally.check(Invariant::StepSize, rises, || format!("{:?}", dose.sessions));
    }
}

impl Subject for Running<'_> {
    fn live(&self, person: &mut Person, tally: &mut Tally) {
        let Some(prescription) = self.prescribed(person) else {
            tally.count("too_short");
            return;
        };
        self.check_dose(&prescription, tally);
        let from = date(2026, 1, 5);
        let confirmed = [Confirmed { id: PrescriptionId::new(Uuid::from_u128(1)), from, prescription }];
        live(self.programme, &confirmed, &Circumstances::default(), |course| {
            Life { programme: self.programme, dose: &confirmed[0].prescription, person, tally, day: from }.through(course);
        });
    }
}

struct Life<'a> {
    programme: &'a RunningTherapy,
    dose: &'a Prescription,
    person: &'a mut Person,
    tally: &'a mut Tally,
    day: Date,
}

impl Life<'_> {
    fn through(&mut self, course: &mut Live<'_>) {
        for number in 0..SESSIONS_AT_MOST {
            match course.due(self.day) {
                Due::Session(session) => self.session(course, number, &session),
                Due::Remeasure => {
                    self.tally.count("measured_again");
                    course.set(self.day, 1);
                }
                Due::Finished => return self.tally.count("finished"),
            }
            if self.person.chance(1, 400) {
                return self.tally.count("stopped_early");
            }
        }
        self.tally.count("still_running");
    }

    fn session(&mut self, course: &mut Live<'_>, number: u32, planned: &PlannedSession) {
        self.tally.step();
        let goal = self.dose.goal_rung;
        self.tally.check(Invariant::SessionCap, planned.rung <= goal, || format!("rung {} above goal {goal}", planned.rung));
        let max = self.programme.ladder.total_s_max.max(self.programme.lead_in.walk_s);
        self.tally.check(Invariant::Duration, planned.total_s <= max, || format!("{} s", planned.total_s));
        let away = self.person.days_away();
        self.day = self.day.saturating_add((7 / i64::from(self.dose.sessions_a_week) + away).days());
        if !self.person.comes() {
            return self.tally.count("sessions_skipped");
        }
        let flag = self.person.reports_flag();
        let log = self.log(planned, flag);
        let verdict = course.runs(self.day, EntryId::new(Uuid::from_u128(u128::from(number) + 1)), &log);
        let (verdict, next) = (verdict.clone(), course.due(self.day));
        self.judged(planned, flag, &verdict, &next);
    }

    fn judged(&mut self, planned: &PlannedSession, flag: bool, verdict: &Verdict, next: &Due) {
        self.tally.check(Invariant::LogHasVerdict, !verdict.reasons.is_empty(), || format!("{verdict:?}"));
        self.tally.check_reasons(&verdict.reasons);
        if flag {
            let waits = verdict.decision == Decision::StopContact && verdict.next == Next::Waits;
            self.tally.check(Invariant::NoProgressAfterRedFlag, waits, || format!("{verdict:?}"));
            self.tally.count("red_flags");
        }
        if let Due::Session(next) = next {
            let small = next.rung <= planned.rung.max(1) + 1 || planned.rung == 0;
            self.tally.check(Invariant::StepSize, small, || format!("{} to {}", planned.rung, next.rung));
            let kept = verdict.decision == Decision::Progress || next.rung <= planned.rung || planned.rung == 0;
            self.tally.check(Invariant::NoProgressAfterRedFlag, kept, || format!("{:?} to {}", verdict.decision, next.rung));
        }
        self.tally.count(match verdict.decision {
            Decision::Progress => "verdict_progress",
            Decision::Hold => "verdict_hold",
            Decision::Regress => "verdict_regress",
            Decision::StopContact => "verdict_stop",
            Decision::PauseReview => "verdict_review",
        });
    }

    /// What this person writes down after a session.
    fn log(&mut self, planned: &PlannedSession, flag: bool) -> SessionDone {
        let tired = self.person.feels(10);
        let share = if flag { 40 } else { 100 - (tired - 6).max(0) * 10 };
        let steps = planned.bouts.iter().enumerate().map(|(bout, plan)| StepDone {
            step: format!("run-{}", bout + 1),
            state: StepState::Done,
            planned_s: plan.run_s,
            actual_s: plan.run_s * share as u32 / 100,
            repetitions: None,
            level: None,
            facts: Facts::new(),
        });
        let steps = steps.collect();
        let started_at = jiff::Timestamp::UNIX_EPOCH;
        SessionDone {
            reference: SessionReference {
                prescription: PrescriptionId::new(Uuid::from_u128(1)),
                session: planned.number,
                dose: dose_name(planned.rung),
            },
            started_at,
            ended_at: started_at,
            steps,
            stopped: flag.then(|| Stop { reason: self.programme.red_flags.urgent[0].clone(), at_step: "run-1".to_owned() }),
            answers: self.answers(tired),
        }
    }

    fn answers(&mut self, tired: i64) -> Answers {
        if self.person.silent {
            return Answers::default();
        }
        let pain = if self.person.between(0, 100) < i64::from(self.person.tender) / 4 { self.person.feels(7) } else { 0 };
        let confidence = self.person.between(2, 10);
        Answers {
            rpe: Rpe::new((9 + tired).min(20)).ok(),
            talk: TalkLevel::new((tired / 3).min(4)).ok(),
            pain_run: Score0To10::new(pain).ok(),
            confidence: Score0To10::new(confidence).ok(),
            ..Answers::default()
        }
    }
}

fn intake(person: &mut Person) -> Intake {
    let seconds = (person.between(0, 60) * i64::from(person.fitness)) as u32 / 2;
    let indication: Indication = *person.one_of(&INDICATIONS);
    Intake {
        indication,
        age_years: Some(person.between(18, 80) as u8),
        screening: Vec::new(),
        cleared: Vec::new(),
        resting_hr: None,
        trials: Vec::new(),
        sustainable: Sustainable { seconds: seconds.min(3600) },
        rpe: Rpe::new(person.between(9, 16)).expect("9 to 16 lies on the scale"),
        calibrated: person.chance(1, 2),
        company: running::intake::Company::default(),
    }
}
