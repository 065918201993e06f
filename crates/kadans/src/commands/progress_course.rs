//! `kadans progress` for every programme that answers in one shape: the log becomes a diary, line by line, and the diary is judged as
//! the product judges it.

use super::outcome::Outcome;
use anyhow::{Result, anyhow};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kadans_content::say;
use kadans_domain::{
    Adjustment, Author, Clearance, DeviceTime, Entry, EntryId, EpisodeId, Event, MemberId, Observation, PatientId, Pause,
    PrescriptionId, Reason, SafetySignal, Score0To10, SessionDone, SessionReference, ZoneName,
};
use kadans_plan::{Case, Kept, Programme, Proposal, Session, Standing};
use kadans_text::Words;
use kadans_wire::Sentences;
use kadans_wire::course::{CourseIntake, LogFile, Logged, LoggedEvent, ProgressReport, SessionReport, complaint};
use uuid::Uuid;

/// The standing after a log, with what came of each session.
pub fn answer(programme: &dyn Programme, given: &CourseIntake, log: &LogFile, spoken: Option<Words>) -> Result<Outcome> {
    let first = log.entries.first().map(|entry| entry.date);
    let from = log.from.or(first).ok_or_else(|| anyhow!("the log is empty; write `from`, or an entry"))?;
    let dose = match programme.prescribe(&given.intake, &given.choice) {
        Proposal::Ready { dose, .. } => *dose,
        Proposal::Blocked { .. } => return Ok(Outcome::refused(["the intake blocks; there is no plan to follow"])),
        Proposal::Refused(wrong) => {
            return Ok(Outcome::refused(wrong.iter().map(|wrong| complaint(&programme.choices(&given.intake), wrong))));
        }
    };
    let kept = Kept { id: PrescriptionId::new(Uuid::from_u128(1)), from, dose };
    let mut life = Life { programme, versions: vec![kept], entries: Vec::new(), sessions: Vec::new() };
    let mut complaints = Vec::new();
    for (place, line) in log.entries.iter().enumerate() {
        complaints.extend(life.live(place + 1, line));
    }
    if !complaints.is_empty() {
        return Ok(Outcome::refused(complaints));
    }
    let today = log.today.or(log.entries.last().map(|entry| entry.date)).unwrap_or(from);
    Ok(Outcome::answer(life.told(today, spoken)))
}

/// A session line: its place in the log, its day, and the diary entry it became, with what was asked.
struct Line {
    place: usize,
    date: Date,
    entry: Option<(EntryId, String)>,
}

struct Life<'a> {
    programme: &'a dyn Programme,
    versions: Vec<Kept>,
    entries: Vec<Entry>,
    sessions: Vec<Line>,
}

impl Life<'_> {
    /// Takes one line into the diary. Returns what is wrong with it.
    fn live(&mut self, place: usize, line: &Logged) -> Vec<String> {
        let said = |problem: String| vec![format!("entry {place}: {problem}")];
        match &line.event {
            LoggedEvent::Session { kind, paper } => {
                let Some(session) = self.due(line.date, kind.as_deref()) else {
                    self.sessions.push(Line { place, date: line.date, entry: None });
                    return Vec::new();
                };
                let form = self.programme.paper(&session);
                let wrong = form.check(paper);
                if !wrong.is_empty() {
                    return wrong.iter().flat_map(|wrong| said(complaint(&form, wrong).to_string())).collect();
                }
                let event = self.performed(&session, line, paper);
                let entry = self.add(line, false, event);
                self.sessions.push(Line { place, date: line.date, entry: Some((entry, session.dose)) });
            }
            LoggedEvent::Observed { kind, of, facts } => {
                let Some(form) = self.programme.observation(kind) else {
                    return said(format!("there is no observation `{kind}`"));
                };
                let facts = form.fitted(facts);
                let wrong = form.check(&facts);
                if !wrong.is_empty() {
                    return wrong.iter().flat_map(|wrong| said(complaint(&form, wrong).to_string())).collect();
                }
                let session = of.and_then(|of| self.sessions.get(of - 1)?.entry.as_ref().map(|(entry, _)| *entry));
                // What nobody asked the person was written down by a professional.
                let own = self.standing(line.date).tasks.iter().any(|task| task.kind == kind && !task.for_therapist);
                self.add(line, !own && session.is_none(), Event::Observed(Observation { kind: kind.clone(), session, facts }));
            }
            LoggedEvent::Adjusted { what, to, reason } => {
                let set = Adjustment { what: what.clone(), to: to.clone(), reason: reason.clone() };
                self.add(line, true, Event::Adjusted(set));
            }
            LoggedEvent::RedFlag(code) => drop(self.add(line, false, Event::SafetySignal(SafetySignal::RedFlag(code.clone())))),
            LoggedEvent::NotSafe => drop(self.add(line, false, Event::SafetySignal(SafetySignal::NotSafe))),
            LoggedEvent::Cleared { reason } => {
                for stop in self.standing(line.date).stops {
                    self.add(line, true, Event::Clearance(Clearance { of: stop.entry, reason: reason.clone() }));
                }
            }
            LoggedEvent::Pause { until } => {
                self.add(line, false, Event::Pause(Pause { from: line.date, to: *until, reason: "log".to_owned() }));
            }
            LoggedEvent::Motivation(score) => match Score0To10::new(*score) {
                Ok(score) => drop(self.add(line, false, Event::Motivation(score))),
                Err(refused) => return said(refused.to_string()),
            },
        }
        Vec::new()
    }

    /// The session that is due: the next one, or the next of a kind.
    fn due(&self, date: Date, kind: Option<&str>) -> Option<Session> {
        self.standing(date).upcoming.into_iter().find(|next| kind.is_none_or(|kind| kind == next.kind))
    }

    fn performed(&self, session: &Session, line: &Logged, paper: &kadans_domain::Facts) -> Event {
        let performed = self.programme.performed(session, paper);
        let started_at = moment(line);
        Event::SessionDone(SessionDone {
            reference: SessionReference {
                prescription: self.versions[0].id,
                session: session.number,
                dose: session.dose.clone(),
            },
            started_at,
            ended_at: started_at + SignedDuration::from_secs(session.total_s.into()),
            steps: performed.steps,
            stopped: performed.stopped,
            answers: performed.answers,
        })
    }

    fn standing(&self, today: Date) -> Standing {
        let intake = Some(&self.versions[0].dose.intake);
        self.programme.standing(&Case { intake, versions: &self.versions, entries: &self.entries, today })
    }

    fn add(&mut self, line: &Logged, by_member: bool, event: Event) -> EntryId {
        let id = EntryId::new(Uuid::from_u128(self.entries.len() as u128 + 1));
        // A second apart, so that lines of one moment keep their order.
        let at = moment(line) + SignedDuration::from_millis(self.entries.len() as i64);
        let patient = PatientId::new(Uuid::from_u128(1));
        self.entries.push(Entry {
            id,
            patient,
            episode: EpisodeId::new(Uuid::from_u128(1)),
            time: DeviceTime { performed_at: at, device_at: at, zone: ZoneName::new("UTC").expect("a name of ordinary length") },
            recorded_at: at,
            author: if by_member { Author::Member(MemberId::new(Uuid::from_u128(1))) } else { Author::Patient(patient) },
            supersedes: None,
            event,
        });
        id
    }

    fn told(&self, today: Date, spoken: Option<Words>) -> String {
        let say = spoken.map(|words| move |reason: &Reason| say::reason(words, reason));
        let sentences: Sentences<'_> = say.as_ref().map(|say| say as &dyn Fn(&Reason) -> String);
        let standing = self.standing(today);
        let of = |line: &Line| line.entry.as_ref().and_then(|(entry, _)| standing.done.iter().find(|done| done.entry == *entry));
        let sessions = self.sessions.iter().map(|line| match (of(line), &line.entry) {
            (Some(done), Some((_, dose))) => SessionReport::judged(line.place, done, dose, sentences),
            _ => SessionReport::not_due(line.place, line.date),
        });
        ProgressReport::new(&self.programme.id().0, today, &standing, sessions.collect(), sentences).to_json()
    }
}

fn moment(line: &Logged) -> Timestamp {
    let at = line.date.to_datetime(line.time);
    TimeZone::UTC.to_ambiguous_timestamp(at).compatible().unwrap_or(Timestamp::UNIX_EPOCH)
}
