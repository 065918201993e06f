//! Taking in what a device sends: once, in order, with the device's clock put right.

use crate::sheets::is_sheet;
use crate::{Action, App, AppError, PatientAccess};
use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use kadans_domain::{Author, DeviceTime, Entry, EntryId, EpisodeId, Event, PracticeId, PrescriptionId};
use kadans_store::{Appended, PracticeTx};
use kadans_text::Words;
use kadans_wire::diary::{DeviceEntry, DiaryPost, DiaryReceipt, Outcome, Refusal};
use std::collections::BTreeSet;

/// A device's clock may be this far off before its times are put right; below it, a slow network looks the same.
const SKEW_IGNORED: SignedDuration = SignedDuration::from_mins(2);

impl App {
    /// Takes in a whole diary at once, from another system or from the maker of the demo practice. Only the command line
    /// does this: whoever holds the database may. Entries that are there already stay as they are.
    pub async fn import_diary(&self, practice: PracticeId, episode: EpisodeId, entries: &[Entry]) -> Result<(), AppError> {
        let today = self.today(practice).await?;
        let tx = self.store.write(practice).await?;
        tx.append(entries).await?;
        self.refold(&tx, episode, today).await?;
        Ok(tx.commit().await?)
    }

    /// Takes in a post. Every entry gets an outcome; those that are kept are on disk when this returns. `words` say to the
    /// person why one was refused.
    pub async fn take_in(&self, access: &PatientAccess, words: Words, post: DiaryPost) -> Result<DiaryReceipt, AppError> {
        access.must_be(Action::WriteOwnDiary)?;
        access.must_be_named(&post.person)?;
        let received = self.now();
        let here = self.here(access.practice()).await?;
        let skew = clock_skew(received, post.sent_at);
        let tx = self.store.write(access.practice()).await?;
        let home = Home::of(&tx, access, words).await?;
        let judged: Vec<_> = post
            .entries
            .into_iter()
            .map(|offered| offered.map_err(|refusal| unreadable(refusal, words)).and_then(|e| home.place(e, received, skew)))
            .map(|placed| placed.and_then(|entry| self.observation_taken(&home.programme, entry, words)))
            .collect();
        let answered: Vec<Entry> = judged.iter().filter_map(|placed| placed.as_ref().ok()).filter(is_sheet).cloned().collect();
        let judged = judged.into_iter().map(|placed| placed.and_then(|entry| self.sheet_taken(entry, words))).collect();
        let outcomes = keep(&tx, judged, words).await?;
        let fresh: Vec<Entry> = answered.into_iter().filter(|entry| !outcomes.was_known(entry.id)).collect();
        self.raise_signals(&tx, &here, &fresh).await?;
        for episode in outcomes.touched.into_iter().chain(fresh.iter().map(|entry| entry.episode)).collect::<BTreeSet<_>>() {
            self.refold(&tx, episode, here.today).await?;
        }
        tx.commit().await?;
        Ok(DiaryReceipt { server_time: received, outcomes: outcomes.list })
    }
}

/// The episodes a patient's entries can belong to.
struct Home {
    access: PatientAccess,
    words: Words,
    newest: EpisodeId,
    /// The programme of the newest.
    programme: String,
    /// Before this nothing was done for us.
    since: Timestamp,
    prescriptions: Vec<(PrescriptionId, EpisodeId)>,
}

impl Home {
    async fn of(tx: &PracticeTx, access: &PatientAccess, words: Words) -> Result<Home, AppError> {
        let episodes = tx.episodes_of(access.patient().id).await?;
        let first = episodes.first().ok_or(AppError::NotFound("episode"))?;
        let (newest, programme) = (first.id, first.programme.clone());
        let mut prescriptions = Vec::new();
        let mut since = access.patient().created_at;
        for episode in &episodes {
            let versions = tx.prescriptions(episode.id).await?;
            since = versions.iter().map(|p| dawn(p.starts_on)).fold(since, Timestamp::min);
            prescriptions.extend(versions.into_iter().map(|p| (p.id, episode.id)));
        }
        Ok(Home { access: access.clone(), words, newest, programme, since, prescriptions })
    }

    fn place(&self, offered: DeviceEntry, received: Timestamp, skew: SignedDuration) -> Result<Entry, Outcome> {
        let patient = self.access.patient().id;
        Ok(Entry {
            patient,
            episode: self.episode_of(&offered)?,
            time: DeviceTime {
                performed_at: self.put_right(offered.performed_at, received, skew),
                device_at: offered.performed_at,
                zone: offered.zone,
            },
            recorded_at: received,
            author: Author::Patient(patient),
            id: offered.id,
            supersedes: offered.supersedes,
            event: offered.event,
        })
    }

    /// Nothing happens after it was received. Nothing of ours happens before someone was our patient, or before the first day
    /// of a plan that was on paper until then: a clock that says so had not found the time yet, and the moment it did is the
    /// best we know.
    fn put_right(&self, device_at: Timestamp, received: Timestamp, skew: SignedDuration) -> Timestamp {
        let known_since = self.since.saturating_sub(SKEW_IGNORED).unwrap_or(Timestamp::MIN);
        let at = device_at.saturating_add(skew).unwrap_or(received);
        if at < known_since { received } else { at.min(received) }
    }

    fn episode_of(&self, offered: &DeviceEntry) -> Result<EpisodeId, Outcome> {
        let Event::SessionDone(session) = &offered.event else { return Ok(self.newest) };
        let named = session.reference.prescription;
        self.prescriptions
            .iter()
            .find(|(prescription, _)| *prescription == named)
            .map(|(_, episode)| *episode)
            .ok_or_else(|| Outcome::refused(offered.id, self.words.text("diary-refused-other-plan")))
    }
}

/// The earliest moment at which a day has begun anywhere.
fn dawn(day: Date) -> Timestamp {
    const EARLIEST: Offset = Offset::constant(14);
    EARLIEST.to_timestamp(day.at(0, 0, 0, 0)).unwrap_or(Timestamp::MIN)
}

fn clock_skew(received: Timestamp, sent_at: Timestamp) -> SignedDuration {
    let skew = received.duration_since(sent_at);
    if skew.abs() > SKEW_IGNORED { skew } else { SignedDuration::ZERO }
}

/// What is wrong with it is for us to know; the person is told what they can do.
fn unreadable(refusal: Refusal, words: Words) -> Outcome {
    // The refusal itself may repeat what was answered, so the log only says that there was one.
    tracing::warn!("a device sent a diary entry that cannot be read");
    Outcome::refused(refusal.id, words.text("diary-refused-unreadable"))
}

struct Kept {
    list: Vec<Outcome>,
    touched: BTreeSet<EpisodeId>,
}

impl Kept {
    fn was_known(&self, id: EntryId) -> bool {
        self.list.iter().any(|outcome| outcome.id == id.to_string() && outcome.outcome == "known")
    }
}

/// Appends what was placed, and puts every answer back in the order in which it was asked.
async fn keep(tx: &PracticeTx, judged: Vec<Result<Entry, Outcome>>, words: Words) -> Result<Kept, AppError> {
    let placed: Vec<Entry> = judged.iter().filter_map(|j| j.as_ref().ok()).cloned().collect();
    let mut answers = tx.append(&placed).await?.into_iter();
    let list = judged
        .into_iter()
        .map(|one| match one {
            Ok(entry) => answers.next().map_or_else(|| known(entry.id), |appended| outcome_of(entry.id, appended, words)),
            Err(refused) => refused,
        })
        .collect();
    Ok(Kept { list, touched: placed.iter().map(|e| e.episode).collect() })
}

fn known(id: EntryId) -> Outcome {
    Outcome::known(id)
}

fn outcome_of(id: EntryId, appended: Appended, words: Words) -> Outcome {
    match appended {
        Appended::Stored => Outcome::stored(id),
        Appended::Known => known(id),
        Appended::Taken => Outcome::refused(id, words.text("diary-refused-taken")),
    }
}
