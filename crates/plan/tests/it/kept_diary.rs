//! A diary for tests of any programme behind the common door: what someone does, day by day, as a device would write it.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use kadans_domain::{
    Author, Clearance, DeviceTime, Entry, EntryId, EpisodeId, Event, Facts, MemberId, Observation, PatientId, PrescriptionId,
    SafetySignal, SessionDone, SessionReference, ZoneName,
};
use kadans_plan::{Case, Dose, Kept, Programme, Session, Standing};
use uuid::Uuid;

/// Someone's diary in a programme; day 0 is Monday 5 January 2026.
#[derive(Clone)]
pub struct KeptDiary<'p> {
    pub programme: &'p dyn Programme,
    pub versions: Vec<Kept>,
    pub entries: Vec<Entry>,
}

impl std::fmt::Debug for KeptDiary<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.entries.iter().try_for_each(|entry| writeln!(f, "{} {:?}", entry.local_date(), entry.event))
    }
}

impl<'p> KeptDiary<'p> {
    pub fn new(programme: &'p dyn Programme, dose: Dose) -> KeptDiary<'p> {
        let kept = Kept { id: PrescriptionId::new(Uuid::from_u128(1)), from: date(0), dose };
        KeptDiary { programme, versions: vec![kept], entries: Vec::new() }
    }

    pub fn standing(&self, day: i64) -> Standing {
        let case = Case { intake: None, versions: &self.versions, entries: &self.entries, today: date(day) };
        self.programme.standing(&case)
    }

    /// The session that stands first on this day, logged on paper.
    pub fn does(&mut self, day: i64, paper: Facts) -> EntryId {
        let session = self.standing(day).upcoming.first().expect("a session is to come").clone();
        self.logs(day, &session, paper)
    }

    pub fn logs(&mut self, day: i64, session: &Session, paper: Facts) -> EntryId {
        let performed = self.programme.performed(session, &paper);
        let started_at = at(day, 12);
        let reference = SessionReference {
            prescription: self.versions.last().unwrap().id,
            session: session.number,
            dose: session.dose.clone(),
        };
        let done = SessionDone {
            reference,
            started_at,
            ended_at: started_at + SignedDuration::from_mins(30),
            steps: performed.steps,
            stopped: performed.stopped,
            answers: performed.answers,
        };
        self.add(day, 13, patient(), Event::SessionDone(done))
    }

    /// The session of this entry, told once more: by a member, from paper, a day at most later.
    pub fn tells_again(&mut self, of: EntryId, day: i64, paper: &Facts) -> EntryId {
        let told = self.entries.iter().find(|entry| entry.id == of).and_then(|entry| entry.session()).unwrap().clone();
        let dose = told.reference.dose.clone();
        let before =
            KeptDiary { entries: self.entries.iter().take_while(|entry| entry.id != of).cloned().collect(), ..self.clone() };
        let planned = before.standing(day).upcoming.into_iter().find(|session| session.dose == dose).expect("it was planned");
        let performed = self.programme.performed(&planned, paper);
        let (steps, stopped, answers) = (performed.steps, performed.stopped, performed.answers);
        self.add(day, 17, member(), Event::SessionDone(SessionDone { steps, stopped, answers, ..told }))
    }

    pub fn observes(&mut self, day: i64, kind: &str, session: Option<EntryId>, facts: Facts) -> EntryId {
        self.add(day, 8, patient(), Event::Observed(Observation { kind: kind.to_owned(), session, facts }))
    }

    pub fn therapist_observes(&mut self, day: i64, kind: &str, facts: Facts) -> EntryId {
        self.add(day, 9, member(), Event::Observed(Observation { kind: kind.to_owned(), session: None, facts }))
    }

    pub fn signals(&mut self, day: i64, signal: SafetySignal) -> EntryId {
        self.add(day, 14, patient(), Event::SafetySignal(signal))
    }

    pub fn clears(&mut self, day: i64, of: EntryId) -> EntryId {
        self.add(day, 15, member(), Event::Clearance(Clearance { of, reason: "looked at".to_owned() }))
    }

    pub fn add(&mut self, day: i64, hour: i8, author: Author, event: Event) -> EntryId {
        let id = EntryId::new(Uuid::from_u128(100 + self.entries.len() as u128));
        let moment = at(day, hour);
        self.entries.push(Entry {
            id,
            patient: PatientId::new(Uuid::from_u128(7)),
            episode: EpisodeId::new(Uuid::from_u128(8)),
            time: DeviceTime { performed_at: moment, device_at: moment, zone: ZoneName::new("Europe/Amsterdam").unwrap() },
            recorded_at: moment,
            author,
            supersedes: None,
            event,
        });
        id
    }
}

pub fn date(day: i64) -> Date {
    jiff::civil::date(2026, 1, 5).saturating_add(day.days())
}

fn at(day: i64, hour: i8) -> Timestamp {
    date(day).at(hour, 0, 0, 0).to_zoned(TimeZone::get("Europe/Amsterdam").unwrap()).unwrap().timestamp()
}

pub fn patient() -> Author {
    Author::Patient(PatientId::new(Uuid::from_u128(7)))
}

pub fn member() -> Author {
    Author::Member(MemberId::new(Uuid::from_u128(9)))
}
