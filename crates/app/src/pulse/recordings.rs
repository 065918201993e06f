//! Recordings: kept once, under the diary entry of the practice in which they were made.

use super::Played;
use crate::{Action, App, AppError, EpisodeAccess, PatientAccess};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use kadans_domain::{EntryId, EpisodeId, PatientId, PracticeId};
use kadans_store::{Part, RecordingRecord, StoreError};
use kadans_wire::pulse::{SessionSummary, read_tape, recording_csv};

/// A recording with its few numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptRecording {
    /// The practice it was made in.
    pub entry: EntryId,
    /// When that was, on the clock of the device.
    pub at: DateTime,
    /// Its few numbers.
    pub summary: SessionSummary,
}

/// A recording, opened.
#[derive(Debug, Clone)]
pub struct Recording {
    /// Which one.
    pub kept: KeptRecording,
    /// What its tape holds.
    pub played: Played,
    /// Those before it, oldest first: what it is compared with.
    pub before: Vec<KeptRecording>,
}

impl App {
    /// Keeps the tape of a practice that is in the diary already. Sending it twice keeps it once; the first bytes stay.
    pub async fn keep_recording(
        &self,
        access: &PatientAccess,
        person: &str,
        entry: EntryId,
        tape: &[u8],
    ) -> Result<(), AppError> {
        access.must_be(Action::RecordPulse)?;
        access.must_be_named(person)?;
        let episode = self.own_entry(access, entry).await?;
        let practice = access.practice();
        if self.store.read(practice).await?.recording(entry).await?.is_some() {
            return Ok(());
        }
        let frames = read_tape(tape).map_err(|_| AppError::Field { field: "tape", why: "unreadable" })?;
        let played = Played::of(&frames);
        self.shelf.put(practice, entry, Part::Tape, tape).await?;
        self.shelf.put(practice, entry, Part::Beats, recording_csv(&played.beats).as_bytes()).await?;
        let record = RecordingRecord {
            entry,
            patient: access.patient().id,
            episode,
            bytes: tape.len().try_into().unwrap_or(i64::MAX),
            summary: played.summary().to_json(),
            kept_at: self.now(),
        };
        let tx = self.store.write(practice).await?;
        match tx.add_recording(&record).await {
            Ok(()) => Ok(tx.commit().await?),
            // The same device sent it twice at once, and the other was first.
            Err(StoreError::Stale(_)) => Ok(()),
            Err(other) => Err(other.into()),
        }
    }

    /// The recordings of an episode, oldest first.
    pub async fn recordings(&self, access: &EpisodeAccess) -> Result<Vec<KeptRecording>, AppError> {
        access.must_be(Action::Follow)?;
        self.recordings_of(access.practice(), access.episode().id).await
    }

    /// A recording of an episode.
    pub async fn recording(&self, access: &EpisodeAccess, entry: EntryId) -> Result<Recording, AppError> {
        access.must_be(Action::Follow)?;
        self.open_recording(access.practice(), access.episode().id, entry).await
    }

    /// A person's own recordings, oldest first.
    pub async fn own_recordings(&self, access: &PatientAccess) -> Result<Vec<KeptRecording>, AppError> {
        access.must_be(Action::SeeOwnDay)?;
        let episodes = self.store.read(access.practice()).await?.episodes_of(access.patient().id).await?;
        match episodes.first() {
            Some(episode) => self.recordings_of(access.practice(), episode.id).await,
            None => Ok(Vec::new()),
        }
    }

    /// A person's own recording.
    pub async fn own_recording(&self, access: &PatientAccess, entry: EntryId) -> Result<Recording, AppError> {
        access.must_be(Action::SeeOwnDay)?;
        let episode = self.own_entry(access, entry).await?;
        self.open_recording(access.practice(), episode, entry).await
    }

    pub(crate) async fn own_entry(&self, access: &PatientAccess, entry: EntryId) -> Result<EpisodeId, AppError> {
        let home: Option<(PatientId, EpisodeId)> = self.store.read(access.practice()).await?.home_of(entry).await?;
        home.filter(|(patient, _)| *patient == access.patient().id).map(|(_, episode)| episode).ok_or(AppError::NotFound("entry"))
    }

    async fn recordings_of(&self, practice: PracticeId, episode: EpisodeId) -> Result<Vec<KeptRecording>, AppError> {
        let tx = self.store.read(practice).await?;
        let rows = tx.recordings(episode).await?;
        let diary = if rows.is_empty() { Vec::new() } else { tx.diary(episode).await? };
        rows.into_iter()
            .map(|row| {
                let entry = diary.iter().find(|entry| entry.id == row.entry);
                let zone = entry.and_then(|entry| TimeZone::get(entry.time.zone.as_str()).ok()).unwrap_or(TimeZone::UTC);
                let at = zone.to_datetime(entry.map_or(row.kept_at, |entry| entry.time.performed_at));
                let summary = SessionSummary::from_json(&row.summary)
                    .map_err(|error| AppError::Unreadable { what: "recording", detail: error.to_string() })?;
                Ok(KeptRecording { entry: row.entry, at, summary })
            })
            .collect()
    }

    async fn open_recording(&self, practice: PracticeId, episode: EpisodeId, entry: EntryId) -> Result<Recording, AppError> {
        let mut before = self.recordings_of(practice, episode).await?;
        let at = before.iter().position(|one| one.entry == entry).ok_or(AppError::NotFound("recording"))?;
        before.truncate(at + 1);
        let kept = before.pop().ok_or(AppError::NotFound("recording"))?;
        let tape = self.shelf.get(practice, entry, Part::Tape).await?;
        let frames = read_tape(&tape).map_err(|error| AppError::Unreadable { what: "recording", detail: error.to_string() })?;
        Ok(Recording { kept, played: Played::of(&frames), before })
    }
}
