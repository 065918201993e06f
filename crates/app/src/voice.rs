//! Spoken notes beside a session: kept once, and only when the person sends them.

use crate::{Action, App, AppError, EpisodeAccess, PatientAccess};
use kadans_domain::{EntryId, EpisodeId, PracticeId};
use kadans_store::{Part, StoreError, VoiceRecord};

/// Most bytes of a note: a minute of speech takes less than half of it.
pub const MAX_VOICE: usize = 2 << 20;

/// The kinds of sound a browser records, and how their bytes begin: what, at which byte.
const MEDIA: [(&str, &[u8], usize); 3] =
    [("audio/webm", &[0x1a, 0x45, 0xdf, 0xa3], 0), ("audio/ogg", b"OggS", 0), ("audio/mp4", b"ftyp", 4)];

/// A spoken note as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// The kind of sound.
    pub media: String,
    /// The sound.
    pub bytes: Vec<u8>,
}

impl App {
    /// Keeps what somebody said about a session of their own. Sending it twice keeps it once; the first bytes stay.
    pub async fn keep_voice(
        &self,
        access: &PatientAccess,
        person: &str,
        entry: EntryId,
        media: &str,
        bytes: &[u8],
    ) -> Result<(), AppError> {
        access.must_be(Action::WriteOwnDiary)?;
        access.must_be_named(person)?;
        let media = media_of(media, bytes).ok_or(AppError::Field { field: "voice", why: "unreadable" })?;
        let (practice, episode) = (access.practice(), self.own_entry(access, entry).await?);
        if self.voice_row(practice, episode, entry).await?.is_some() {
            return Ok(());
        }
        self.shelf.put(practice, entry, Part::Voice, bytes).await?;
        let record = VoiceRecord {
            entry,
            patient: access.patient().id,
            episode,
            media: media.to_owned(),
            bytes: bytes.len().try_into().unwrap_or(i64::MAX),
            kept_at: self.now(),
        };
        let tx = self.store.write(practice).await?;
        match tx.add_voice(&record).await {
            Ok(()) => Ok(tx.commit().await?),
            // The same device sent it twice at once, and the other was first.
            Err(StoreError::Stale(_)) => Ok(()),
            Err(other) => Err(other.into()),
        }
    }

    /// The sessions of an episode that somebody spoke about.
    pub async fn voices(&self, access: &EpisodeAccess) -> Result<Vec<EntryId>, AppError> {
        access.must_be(Action::Follow)?;
        let rows = self.store.read(access.practice()).await?.voices(access.episode().id).await?;
        Ok(rows.into_iter().map(|row| row.entry).collect())
    }

    /// What somebody said about a session.
    pub async fn voice(&self, access: &EpisodeAccess, entry: EntryId) -> Result<Voice, AppError> {
        access.must_be(Action::Follow)?;
        let practice = access.practice();
        let row = self.voice_row(practice, access.episode().id, entry).await?.ok_or(AppError::NotFound("voice"))?;
        Ok(Voice { media: row.media, bytes: self.shelf.get(practice, entry, Part::Voice).await? })
    }

    async fn voice_row(&self, practice: PracticeId, episode: EpisodeId, entry: EntryId) -> Result<Option<VoiceRecord>, AppError> {
        let rows = self.store.read(practice).await?.voices(episode).await?;
        Ok(rows.into_iter().find(|row| row.entry == entry))
    }
}

/// The kind of sound, when the bytes begin as that kind does. A recorder adds its codec behind a semicolon.
fn media_of(told: &str, bytes: &[u8]) -> Option<&'static str> {
    let told = told.split(';').next()?.trim();
    let fits =
        |(media, mark, at): &&(&str, &[u8], usize)| *media == told && bytes.get(*at..).is_some_and(|b| b.starts_with(mark));
    MEDIA.iter().find(fits).map(|(media, ..)| *media)
}

#[cfg(test)]
mod tests {
    use super::media_of;

    #[test]
    fn a_note_is_what_it_says_it_is() {
        for (told, bytes, kept) in [
            ("audio/webm;codecs=opus", &b"\x1a\x45\xdf\xa3rest"[..], Some("audio/webm")),
            ("audio/mp4", b"\0\0\0\x18ftypiso5", Some("audio/mp4")),
            ("audio/ogg", b"OggS", Some("audio/ogg")),
            ("audio/webm", b"OggS", None),
            ("text/html", b"<html>", None),
            ("audio/mp4", b"", None),
        ] {
            assert_eq!(media_of(told, bytes), kept, "{told}");
        }
    }
}
