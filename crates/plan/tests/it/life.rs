//! A diary for tests: what someone does, day by day, written the way a device would write it.

use crate::programme::programme;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kadans_domain::{
    Answers, Author, Clearance, DeviceTime, Entry, EntryId, EpisodeId, Event, GoalChoice, MemberId, MorningCheck, Override,
    PatientId, Pause, PrescriptionId, Rpe, SafetySignal, Score0To10, SessionDone, SessionReference, StepDone, StepState, Stop,
    TalkLevel, ZoneName,
};
use kadans_plan::running::course::Circumstances;
use kadans_plan::running::{Confirmed, Course, Prescription, course};
use uuid::Uuid;

/// 0 to 10.
pub fn score(value: i64) -> Score0To10 {
    Score0To10::new(value).unwrap()
}

/// An id with a number one can read.
pub fn entry_id(number: u128) -> EntryId {
    EntryId::new(Uuid::from_u128(number))
}

/// How a session went; begins easy.
#[derive(Clone)]
pub struct Went {
    pub rung: u8,
    pub done_percent: u32,
    pub answers: Answers,
    pub stopped: Option<&'static str>,
}

/// All done, Borg 12, a sentence and then breath.
pub fn went(rung: u8) -> Went {
    let answers = Answers {
        rpe: Some(Rpe::new(12).unwrap()),
        talk: Some(TalkLevel::T1),
        pain_run: Some(score(0)),
        motivation: Some(score(7)),
        ..Answers::default()
    };
    Went { rung, done_percent: 100, answers, stopped: None }
}

impl Went {
    pub fn effort(mut self, rpe: i64, talk: i64) -> Went {
        self.answers.rpe = Some(Rpe::new(rpe).unwrap());
        self.answers.talk = Some(TalkLevel::new(talk).unwrap());
        self
    }

    pub fn done(mut self, percent: u32) -> Went {
        self.done_percent = percent;
        self
    }

    pub fn pain(mut self, pain: i64) -> Went {
        self.answers.pain_run = Some(score(pain));
        self
    }

    pub fn goal(mut self, attained: u8) -> Went {
        self.answers.goal = Some(attained);
        self
    }

    pub fn stopped(mut self, reason: &'static str) -> Went {
        self.stopped = Some(reason);
        self
    }
}

/// Someone's diary and what a therapist confirmed.
#[derive(Clone)]
pub struct Life {
    pub start: Date,
    pub versions: Vec<Confirmed>,
    pub circumstances: Circumstances,
    pub entries: Vec<Entry>,
}

impl Life {
    /// Begins on a Monday in January with this prescription.
    pub fn new(prescription: Prescription) -> Life {
        let start = jiff::civil::date(2026, 1, 5);
        let confirmed = Confirmed { id: PrescriptionId::new(Uuid::from_u128(1)), from: start, prescription };
        Life { start, versions: vec![confirmed], circumstances: Circumstances::default(), entries: Vec::new() }
    }

    /// Day 1 is the first.
    pub fn day(&self, day: i64) -> Date {
        self.start.saturating_add(jiff::Span::new().days(day - 1))
    }

    pub fn course(&self, day: i64) -> Course {
        course(programme(), &self.versions, &self.circumstances, &self.entries, self.day(day))
    }

    /// A session at noon; returns its entry.
    pub fn runs(&mut self, day: i64, went: Went) -> EntryId {
        let session = self.session(day, &went);
        self.add(day, 12, Event::SessionDone(session))
    }

    /// A therapist sets part of the dose by hand.
    pub fn adjusts(&mut self, day: i64, what: &str, to: kadans_domain::Fact) -> EntryId {
        let set = kadans_domain::Adjustment { what: what.to_owned(), to, reason: "taken done".to_owned() };
        self.add(day, 12, Event::Adjusted(set))
    }

    pub fn session(&self, day: i64, went: &Went) -> SessionDone {
        let started_at = self.at(day, 12);
        let before = self.entries.iter().filter(|entry| entry.session().is_some()).count() as u16;
        let prescription = self.versions.last().unwrap().id;
        SessionDone {
            reference: SessionReference { prescription, session: before + 1, dose: dose(went.rung) },
            started_at,
            ended_at: started_at + SignedDuration::from_mins(32),
            steps: steps(went),
            stopped: went.stopped.map(|reason| Stop { reason: reason.to_owned(), at_step: "run-1".to_owned() }),
            answers: went.answers.clone(),
        }
    }

    /// The morning after: pain, fatigue, worse a day later.
    pub fn morning(&mut self, day: i64, session: EntryId, pain: i64, fatigue: i64, worse: bool) -> EntryId {
        let check = MorningCheck { session, pain: score(pain), fatigue: score(fatigue), worse_a_day_later: worse };
        self.add(day, 8, Event::MorningCheck(check))
    }

    pub fn motivation(&mut self, day: i64, value: i64) -> EntryId {
        self.add(day, 20, Event::Motivation(score(value)))
    }

    pub fn signal(&mut self, day: i64, signal: SafetySignal) -> EntryId {
        self.add(day, 18, Event::SafetySignal(signal))
    }

    pub fn goal(&mut self, day: i64, goal: &str) -> EntryId {
        self.add(day, 9, Event::Goal(GoalChoice { goal: goal.to_owned() }))
    }

    pub fn pause(&mut self, from: i64, to: i64) -> EntryId {
        let pause = Pause { from: self.day(from), to: self.day(to), reason: "vakantie".to_owned() };
        self.add(from, 7, Event::Pause(pause))
    }

    /// By the therapist.
    pub fn clears(&mut self, day: i64, of: EntryId) -> EntryId {
        let id = self.add(day, 17, Event::Clearance(Clearance { of, reason: "besproken".to_owned() }));
        self.by_therapist(id)
    }

    /// By the therapist.
    pub fn overrides(&mut self, day: i64, rung: u8) -> EntryId {
        let id = self.add(day, 17, Event::Override(Override { rung, reason: "gezien".to_owned() }));
        self.by_therapist(id)
    }

    pub fn acknowledges(&mut self, day: i64, alert: &str) -> EntryId {
        let event = Event::AlertAcknowledged { alert: alert.to_owned(), note: "gebeld".to_owned() };
        let id = self.add(day, 17, event);
        self.by_therapist(id)
    }

    pub fn by_therapist(&mut self, id: EntryId) -> EntryId {
        let entry = self.entries.iter_mut().find(|entry| entry.id == id).unwrap();
        entry.author = Author::Member(MemberId::new(Uuid::from_u128(8)));
        id
    }

    pub fn add(&mut self, day: i64, hour: i8, event: Event) -> EntryId {
        let at = self.at(day, hour);
        let id = entry_id(self.entries.len() as u128 + 100);
        let zone = ZoneName::new("Europe/Amsterdam").unwrap();
        self.entries.push(Entry {
            id,
            patient: PatientId::new(Uuid::from_u128(2)),
            episode: EpisodeId::new(Uuid::from_u128(3)),
            time: DeviceTime { performed_at: at, device_at: at, zone },
            recorded_at: at,
            author: Author::Patient(PatientId::new(Uuid::from_u128(2))),
            supersedes: None,
            event,
        });
        id
    }

    /// A later entry in the place of an earlier one.
    pub fn corrects(&mut self, earlier: EntryId, day: i64, event: Event) -> EntryId {
        let id = self.add(day, 13, event);
        let entry = self.entries.last_mut().unwrap();
        entry.supersedes = Some(earlier);
        entry.recorded_at = entry.time.performed_at + SignedDuration::from_hours(1);
        id
    }

    fn at(&self, day: i64, hour: i8) -> Timestamp {
        let zone = TimeZone::get("Europe/Amsterdam").unwrap();
        self.day(day).at(hour, 0, 0, 0).to_zoned(zone).unwrap().timestamp()
    }
}

fn dose(rung: u8) -> String {
    kadans_plan::running::compile::dose_name(rung)
}

/// The steps of the rung (or of the walking session) as they were done.
fn steps(went: &Went) -> Vec<StepDone> {
    let lead_in = [kadans_plan::running::programme::BoutPlan { run_s: 30, walk_s: 270 }; 5].to_vec();
    let bouts = programme().ladder.rung(went.rung).map_or(lead_in, |rung| rung.bouts.clone());
    let mut steps = Vec::new();
    for (index, bout) in bouts.iter().enumerate() {
        steps.push(step(format!("run-{}", index + 1), bout.run_s, bout.run_s * went.done_percent / 100));
        if bout.walk_s > 0 {
            steps.push(step(format!("walk-{}", index + 1), bout.walk_s, bout.walk_s));
        }
    }
    steps
}

fn step(step: String, planned_s: u32, actual_s: u32) -> StepDone {
    let state = if actual_s < planned_s { StepState::Skipped } else { StepState::Done };
    StepDone { step, state, planned_s, actual_s, repetitions: None, level: None, facts: kadans_domain::Facts::new() }
}
