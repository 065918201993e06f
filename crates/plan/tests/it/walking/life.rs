//! A diary for tests: the real programme, an intake to begin with, and what someone does, day by day.

use crate::programme::content;
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use kadans_domain::{
    Adjustment, Answers, Author, Clearance, DeviceTime, Entry, EntryId, EpisodeId, Event, Fact, Facts, MemberId, Observation,
    PatientId, Pause, PrescriptionId, Score0To10, SessionDone, SessionReference, StepDone, StepState, Stop, ZoneName,
};
use kadans_plan::walking::WalkingTherapy;
use kadans_plan::{Case, Dose, Kept, Programme, Proposal, Standing};
use uuid::Uuid;

/// The numbers of walking therapy.
pub fn programme() -> &'static WalkingTherapy {
    &content().programmes.walking_therapy
}

/// A whole number.
pub fn whole(value: i64) -> Fact {
    Fact::Whole(value)
}

/// One of a few.
pub fn code(code: &str) -> Fact {
    Fact::Code(code.to_owned())
}

/// Any of a few.
pub fn codes(codes: &[&str]) -> Fact {
    Fact::Codes(codes.iter().map(|code| (*code).to_owned()).collect())
}

/// Mr A: 68, Fontaine 2, no findings, tested on the treadmill.
pub fn mr_a() -> Facts {
    Facts::new()
        .with("age_years", whole(68))
        .with("fontaine", code("2"))
        .with("abi_right", Fact::Thousandths(680))
        .with("acute_limb", Fact::Truth(false))
        .with("rest_pain", Fact::Truth(false))
        .with("foot_wound", Fact::Truth(false))
        .with("heart_unstable", codes(&[]))
        .with("diabetes", code("none"))
        .with("test", code("treadmill"))
        .with("pain_free_m", whole(140))
        .with("functional_m", whole(250))
        .with("maximal_m", whole(370))
        .with("handrail", code("light"))
        .with("stop_reason", code("claudication"))
        .with("steps_per_day", whole(5200))
}

/// Mrs B: 71, diabetes on insulin, an old infarct, a stiff vessel, tested in the corridor.
pub fn mrs_b() -> Facts {
    Facts::new()
        .with("age_years", whole(71))
        .with("fontaine", code("2b"))
        .with("abi_right", Fact::Thousandths(1420))
        .with("toe_mmhg", whole(62))
        .with("acute_limb", Fact::Truth(false))
        .with("rest_pain", Fact::Truth(false))
        .with("foot_wound", Fact::Truth(false))
        .with("heart_unstable", codes(&[]))
        .with("heart_stable", Fact::Truth(true))
        .with("heart_letter", Fact::Truth(true))
        .with("beta_blocker", Fact::Truth(true))
        .with("diabetes", code("insulin"))
        .with("foot_inspected", Fact::Truth(true))
        .with("smoking", code("current"))
        .with("test", code("six_minute"))
        .with("distance_m", whole(216))
        .with("first_pain_s", whole(117))
        .with("rests", whole(2))
        .with("steps_per_day", whole(2900))
}

/// The dose of a proposal that is ready.
pub fn prescribed(intake: &Facts, choice: &Facts) -> Dose {
    match programme().prescribe(intake, choice) {
        Proposal::Ready { dose, .. } => *dose,
        other => panic!("expected a dose, got {other:?}"),
    }
}

/// Someone's diary and what a therapist confirmed.
#[derive(Clone)]
pub struct Life {
    pub start: Date,
    pub intake: Facts,
    pub versions: Vec<Kept>,
    pub entries: Vec<Entry>,
}

impl Life {
    pub fn new(intake: Facts, choice: &Facts, start: Date) -> Life {
        let dose = prescribed(&intake, choice);
        let kept = Kept { id: PrescriptionId::new(Uuid::from_u128(1)), from: start, dose };
        Life { start, intake, versions: vec![kept], entries: Vec::new() }
    }

    pub fn of_mr_a() -> Life {
        Life::new(mr_a(), &Facts::new(), date(2025, 10, 1))
    }

    /// Day 1 is the first.
    pub fn day(&self, day: i64) -> Date {
        self.start.saturating_add(jiff::Span::new().days(day - 1))
    }

    pub fn standing(&self, day: i64) -> Standing {
        let case = Case { intake: Some(&self.intake), versions: &self.versions, entries: &self.entries, today: self.day(day) };
        programme().standing(&case)
    }

    /// The dose of the next session with the therapist.
    pub fn next(&self, day: i64) -> String {
        let upcoming = self.standing(day).upcoming;
        upcoming.into_iter().find(|session| session.kind == "supervised").expect("a supervised session is to come").dose
    }

    /// Walks what is next with the therapist: onset and time to pain of each of two bouts.
    pub fn walks(&mut self, day: i64, onset_s: i64, pain_s: u32) -> EntryId {
        let dose = self.next(day);
        self.session(day, &dose, &[(onset_s, pain_s), (onset_s, pain_s)], None, Facts::new())
    }

    pub fn session(&mut self, day: i64, dose: &str, bouts: &[(i64, u32)], stop: Option<&str>, more: Facts) -> EntryId {
        let steps = bouts.iter().zip(1..).flat_map(|((onset_s, pain_s), number)| {
            let facts = Facts::new().with("first_pain_s", whole(*onset_s));
            [done(format!("bout-{number}"), *pain_s, Some(3), facts), done(format!("rest-{number}"), 120, Some(0), Facts::new())]
        });
        let started_at = self.at(day, 10);
        let before = self.entries.iter().filter(|entry| entry.session().is_some()).count() as u16;
        let prescription = self.versions.last().unwrap().id;
        let session = SessionDone {
            reference: SessionReference { prescription, session: before + 1, dose: dose.to_owned() },
            started_at,
            ended_at: started_at + SignedDuration::from_mins(45),
            steps: steps.collect(),
            stopped: stop.map(|reason| Stop { reason: reason.to_owned(), at_step: "bout-1".to_owned() }),
            answers: Answers { more, ..Answers::default() },
        };
        self.add(day, 10, Event::SessionDone(session))
    }

    /// A walk at home of so many minutes.
    pub fn walks_home(&mut self, day: i64, minutes: u32) -> EntryId {
        let upcoming = self.standing(day).upcoming;
        let dose = upcoming.into_iter().find(|session| session.kind == "home").expect("a walk at home is to come").dose;
        self.session(day, &dose, &[(150, minutes * 60 - 120)], None, Facts::new())
    }

    pub fn observes(&mut self, day: i64, kind: &str, facts: Facts) -> EntryId {
        self.add(day, 9, Event::Observed(Observation { kind: kind.to_owned(), session: None, facts }))
    }

    pub fn adjusts(&mut self, day: i64, what: &str, to: Fact) {
        let adjusted = Adjustment { what: what.to_owned(), to, reason: "agreed together".to_owned() };
        self.add(day, 11, Event::Adjusted(adjusted));
    }

    pub fn clears(&mut self, day: i64, of: EntryId) {
        self.add(day, 8, Event::Clearance(Clearance { of, reason: "seen by the cardiologist".to_owned() }));
    }

    pub fn reads_all(&mut self, day: i64) {
        for alert in self.standing(day).alerts {
            self.add(day, 12, Event::AlertAcknowledged { alert: alert.id, note: "talked about".to_owned() });
        }
    }

    pub fn pauses(&mut self, from: i64, to: i64) {
        let pause = Pause { from: self.day(from), to: self.day(to), reason: "holiday".to_owned() };
        self.add(from, 7, Event::Pause(pause));
    }

    pub fn add(&mut self, day: i64, hour: i8, event: Event) -> EntryId {
        let of_practice = match &event {
            Event::Clearance(_) | Event::Adjusted(_) | Event::AlertAcknowledged { .. } => true,
            Event::Observed(seen) => kadans_plan::walking::test::Protocol::from_code(&seen.kind).is_some(),
            _ => false,
        };
        let id = EntryId::new(Uuid::from_u128(100 + self.entries.len() as u128));
        let at = self.at(day, hour);
        let (patient, member) = (PatientId::new(Uuid::from_u128(2)), MemberId::new(Uuid::from_u128(3)));
        self.entries.push(Entry {
            id,
            patient,
            episode: EpisodeId::new(Uuid::from_u128(4)),
            time: DeviceTime { performed_at: at, device_at: at, zone: ZoneName::new("Europe/Amsterdam").unwrap() },
            recorded_at: at,
            author: if of_practice { Author::Member(member) } else { Author::Patient(patient) },
            supersedes: None,
            event,
        });
        id
    }

    fn at(&self, day: i64, hour: i8) -> jiff::Timestamp {
        let zone = TimeZone::get("Europe/Amsterdam").unwrap();
        self.day(day).at(hour, 0, 0, 0).to_zoned(zone).unwrap().timestamp()
    }
}

fn done(step: String, actual_s: u32, level: Option<i64>, facts: Facts) -> StepDone {
    let level = level.map(|level| Score0To10::new(level).unwrap());
    StepDone { step, state: StepState::Done, planned_s: actual_s, actual_s, repetitions: None, level, facts }
}
