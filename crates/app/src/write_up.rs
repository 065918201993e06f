//! A session that was logged on paper, written up in the practice as the player would have kept it.

use crate::treat::answered;
use crate::{Action, App, AppError, Dossier, EpisodeAccess};
use jiff::SignedDuration;
use jiff::civil::DateTime;
use kadans_domain::{Author, DeviceTime, Entry, EntryId, Event, Facts, SessionDone, SessionReference};
use kadans_plan::Session;
use uuid::Uuid;

impl App {
    /// Writes a session up. `number` is the session in the course, `when` the moment it began where the practice is, `paper` the
    /// answers to the programme's paper log. `ticket` is the id the form came with: sending it twice writes once.
    pub async fn write_up(
        &self,
        access: &EpisodeAccess,
        ticket: Uuid,
        number: u16,
        when: DateTime,
        paper: &Facts,
    ) -> Result<(), AppError> {
        access.must_be(Action::WriteDiary)?;
        let now = self.here(access.practice()).await?;
        let tx = self.store.write(access.practice()).await?;
        let dossier = self.open_dossier(&tx, access.episode().id, now.today).await?;
        if dossier.entries.iter().any(|known| known.id == EntryId::new(ticket)) {
            return Ok(());
        }
        let began = now.moment(when)?;
        let event = self.written_up(&dossier, number, began, paper)?;
        let author = Author::Member(access.actor().member()?);
        let entry = now.entry(access.patient().id, access.episode().id, author, ticket, event);
        let time = DeviceTime { performed_at: began, ..entry.time };
        self.keep_one(&tx, Entry { time, ..entry }).await?;
        self.refold(&tx, access.episode().id, now.today).await?;
        Ok(tx.commit().await?)
    }

    fn written_up(&self, dossier: &Dossier, number: u16, began: jiff::Timestamp, paper: &Facts) -> Result<Event, AppError> {
        let programme = self.programme_of(&dossier.episode).ok_or(AppError::NotFound("programme"))?;
        let care = dossier.care.as_ref().ok_or(AppError::NotFound("programme"))?;
        let kept = care.versions.last().ok_or(AppError::NotFound("prescription"))?;
        let session: &Session =
            care.standing.upcoming.iter().find(|next| next.number == number).ok_or(AppError::Stale("session"))?;
        answered(&programme.paper(session), paper)?;
        let performed = programme.performed(session, paper);
        Ok(Event::SessionDone(SessionDone {
            reference: SessionReference { prescription: kept.kept.id, session: session.number, dose: session.dose.clone() },
            started_at: began,
            ended_at: began.saturating_add(SignedDuration::from_secs(session.total_s.into())).unwrap_or(began),
            steps: performed.steps,
            stopped: performed.stopped,
            answers: performed.answers,
        }))
    }
}
