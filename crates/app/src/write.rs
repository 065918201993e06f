//! Writing in a diary by hand: what a therapist decides, and what a patient fills in on a page.
//!
//! Each kind of entry asks its own permission, so that lifting a stop is never a side effect of something lighter.

use crate::correct::correction;
use crate::{Action, App, AppError, Dossier, EpisodeAccess, PatientAccess};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kadans_domain::{Author, DeviceTime, Entry, EntryId, EpisodeId, Event, PatientId, PracticeId, ZoneName, short_text};
use kadans_store::{Appended, PracticeTx};
use uuid::Uuid;

impl App {
    /// A member writes in the diary of an episode. `ticket` is the id the form came with: sending it twice writes once.
    pub async fn write(&self, access: &EpisodeAccess, ticket: Uuid, event: Event) -> Result<(), AppError> {
        access.must_be(action_for(&event).ok_or(AppError::Forbidden)?)?;
        let now = self.here(access.practice()).await?;
        let tx = self.store.write(access.practice()).await?;
        let episode = access.episode().id;
        let dossier = self.open_dossier(&tx, episode, now.today).await?;
        if dossier.entries.iter().any(|known| known.id == EntryId::new(ticket) && known.event == event) {
            return Ok(());
        }
        let author = Author::Member(access.actor().member()?);
        self.makes_sense(&dossier, author, &event)?;
        let (supersedes, event) = correction(&dossier, self.numbered(event));
        let entry = Entry { supersedes, ..now.entry(access.patient().id, episode, author, ticket, event) };
        self.keep_one(&tx, entry.clone()).await?;
        self.raise_signals(&tx, &now, &[entry]).await?;
        self.refold(&tx, episode, now.today).await?;
        Ok(tx.commit().await?)
    }

    /// A patient writes on a page, without the player.
    pub async fn write_own(&self, access: &PatientAccess, ticket: Uuid, event: Event) -> Result<(), AppError> {
        access.must_be(Action::WriteOwnDiary)?;
        let own = matches!(event, Event::Observed(_)) || action_for(&event).is_none();
        if !own {
            return Err(AppError::Forbidden);
        }
        let now = self.here(access.practice()).await?;
        let tx = self.store.write(access.practice()).await?;
        let patient = access.patient().id;
        let episode = tx.episodes_of(patient).await?.first().ok_or(AppError::NotFound("episode"))?.id;
        if let Event::Observed(seen) = &event {
            self.observation_fits(&self.open_dossier(&tx, episode, now.today).await?, Author::Patient(patient), seen)?;
        }
        self.keep_one(&tx, now.entry(patient, episode, Author::Patient(patient), ticket, event)).await?;
        self.refold(&tx, episode, now.today).await?;
        Ok(tx.commit().await?)
    }

    fn numbered(&self, event: Event) -> Event {
        match event {
            Event::ItemsAnswered(answered) => Event::ItemsAnswered(self.with_item_numbers(answered)),
            other => other,
        }
    }

    /// Asked before a transaction begins: who holds one connection never waits for a second.
    pub(crate) async fn here(&self, practice: PracticeId) -> Result<Here, AppError> {
        let zone = self.store.practice(practice).await?.zone;
        let zone = ZoneName::new(&zone).map_err(|_| AppError::Unreadable { what: "practice", detail: "zone".into() })?;
        Ok(Here { now: self.now(), today: self.today(practice).await?, zone })
    }

    pub(crate) async fn keep_one(&self, tx: &PracticeTx, entry: Entry) -> Result<(), AppError> {
        match tx.append(std::slice::from_ref(&entry)).await?.first() {
            Some(Appended::Stored | Appended::Known) => Ok(()),
            Some(Appended::Taken) | None => Err(AppError::Stale("form")),
        }
    }

    fn makes_sense(&self, dossier: &Dossier, author: Author, event: &Event) -> Result<(), AppError> {
        match event {
            Event::Clearance(clearance) => {
                told("reason", &clearance.reason)?;
                if dossier.is_stopped_by(clearance.of) { Ok(()) } else { Err(AppError::Stale("stop")) }
            }
            Event::Override(chosen) => {
                told("reason", &chosen.reason)?;
                let goal = dossier.versions.last().ok_or(AppError::NotFound("prescription"))?.confirmed.prescription.goal_rung;
                if !dossier.course.stops.is_empty() {
                    return Err(AppError::Gated("stop".into()));
                }
                if (1..=goal).contains(&chosen.rung) { Ok(()) } else { Err(AppError::Field { field: "rung", why: "range" }) }
            }
            Event::Pause(pause) => {
                told("reason", &pause.reason)?;
                let days = (pause.to - pause.from).get_days();
                if (0..=183).contains(&days) { Ok(()) } else { Err(AppError::Field { field: "to", why: "range" }) }
            }
            Event::AlertAcknowledged { alert, note } => {
                told("note", note)?;
                if dossier.has_alert(alert) { Ok(()) } else { Err(AppError::Stale("alert")) }
            }
            Event::Discharge { reason } => told("reason", reason),
            Event::ValuesRecorded(values) => self.values_fit(values),
            Event::ItemsAnswered(answered) => self.sheet_fits(answered),
            Event::Goal(goal) => {
                let known = self.content.programmes.running_therapy.goals.templates.iter().any(|t| t.id == goal.goal);
                if known { Ok(()) } else { Err(AppError::Field { field: "goal", why: "unknown" }) }
            }
            Event::Adjusted(set) => {
                told("reason", &set.reason)?;
                self.adjustment_fits(dossier, set)
            }
            Event::Observed(seen) => self.observation_fits(dossier, author, seen),
            Event::SessionDone(_)
            | Event::BreathingDone(_)
            | Event::Motivation(_)
            | Event::MorningCheck(_)
            | Event::SafetySignal(_) => Ok(()),
        }
    }
}

/// The moment, where the practice is.
pub(crate) struct Here {
    now: Timestamp,
    pub(crate) today: Date,
    zone: ZoneName,
}

impl Here {
    /// A moment of the clock on the wall; not in the future, and not before anyone would have kept a log.
    pub(crate) fn moment(&self, wall: DateTime) -> Result<Timestamp, AppError> {
        let zone = TimeZone::get(self.zone.as_str()).unwrap_or(TimeZone::UTC);
        let moment = zone.to_ambiguous_timestamp(wall).compatible().map_err(|_| wrong_day())?;
        let at_most_ago = SignedDuration::from_hours(24 * 400);
        let in_reach = moment <= self.now && moment.duration_until(self.now) < at_most_ago;
        if in_reach { Ok(moment) } else { Err(wrong_day()) }
    }

    pub(crate) fn entry(&self, patient: PatientId, episode: EpisodeId, author: Author, ticket: Uuid, event: Event) -> Entry {
        Entry {
            id: EntryId::new(ticket),
            patient,
            episode,
            time: DeviceTime { performed_at: self.now, device_at: self.now, zone: self.zone.clone() },
            recorded_at: self.now,
            author,
            supersedes: None,
            event,
        }
    }
}

fn wrong_day() -> AppError {
    AppError::Field { field: "day", why: "out-of-reach" }
}

fn told(field: &'static str, words: &str) -> Result<(), AppError> {
    short_text(words, 1000).map(drop).map_err(|_| AppError::Field { field, why: "needed" })
}

/// The action a member's entry asks; `None` for what only the person themselves writes.
const fn action_for(event: &Event) -> Option<Action> {
    match event {
        Event::Clearance(_) => Some(Action::ClearStop),
        Event::Override(_) | Event::Adjusted(_) | Event::Observed(_) | Event::Pause(_) | Event::Goal(_) => {
            Some(Action::WriteDiary)
        }
        Event::AlertAcknowledged { .. } => Some(Action::AcknowledgeAlert),
        Event::ValuesRecorded(_) | Event::ItemsAnswered(_) => Some(Action::RecordScores),
        Event::Discharge { .. } => Some(Action::Discharge),
        Event::SessionDone(_)
        | Event::BreathingDone(_)
        | Event::Motivation(_)
        | Event::MorningCheck(_)
        | Event::SafetySignal(_) => None,
    }
}
