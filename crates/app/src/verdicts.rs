//! Verdicts are kept when they are given, and computed again when somebody asks: the same diary must say the same.

use crate::{App, AppError, Dossier};
use kadans_domain::{EntryId, EpisodeId, PracticeId};
use kadans_store::{PracticeTx, VerdictRecord};
use kadans_wire::judgement::JudgementForm;
use std::collections::BTreeMap;

/// What came of one session, then and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replayed {
    /// The session's diary entry.
    pub entry: EntryId,
    /// How often it was said anew: 1 when nothing came late.
    pub versions: usize,
    /// What was kept last.
    pub kept: Option<String>,
    /// What this program says today.
    pub now: Option<String>,
}

impl Replayed {
    /// Equal to the last byte.
    pub fn is_same(&self) -> bool {
        self.kept.is_some() && self.kept == self.now
    }
}

/// An episode, computed again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replay {
    /// Session by session, in the order they were done.
    pub sessions: Vec<Replayed>,
    /// Confirmed doses that this program would no longer make to the last byte, by version.
    pub doses_changed: Vec<i32>,
}

impl App {
    /// Every episode of every practice, for the command line.
    pub async fn every_episode(&self) -> Result<Vec<(PracticeId, EpisodeId)>, AppError> {
        let mut all = Vec::new();
        for practice in self.store.practices().await? {
            let tx = self.store.read(practice.id).await?;
            all.extend(tx.episodes().await?.into_iter().map(|episode| (practice.id, episode.id)));
        }
        Ok(all)
    }

    /// Computes every verdict of an episode again from its diary. Only the command line does this: whoever holds the database may.
    pub async fn replay(&self, practice: PracticeId, episode: EpisodeId) -> Result<Replay, AppError> {
        let today = self.today(practice).await?;
        let tx = self.store.read(practice).await?;
        let dossier = self.open_dossier(&tx, episode, today).await?;
        let mut kept = by_entry(tx.verdicts(episode).await?);
        let now = judgements(&dossier);
        let mut sessions: Vec<Replayed> =
            now.into_iter().map(|(entry, body)| replayed(entry, kept.remove(&entry), Some(body))).collect();
        let live = |entry: &EntryId| !dossier.is_superseded(*entry);
        sessions
            .extend(kept.into_iter().filter(|(entry, _)| live(entry)).map(|(entry, bodies)| replayed(entry, Some(bodies), None)));
        let versions = dossier.care.iter().flat_map(|care| &care.versions);
        let doses_changed = versions.filter(|version| !version.same).map(|version| version.record.version).collect();
        Ok(Replay { sessions, doses_changed })
    }

    /// Keeps each verdict that was not given before, in the transaction that changed the diary.
    pub(crate) async fn keep_verdicts(&self, tx: &PracticeTx, dossier: &Dossier) -> Result<(), AppError> {
        let now = judgements(dossier);
        if now.is_empty() {
            return Ok(());
        }
        let kept = by_entry(tx.verdicts(dossier.episode.id).await?);
        let given_at = self.now();
        let new = now.into_iter().filter_map(|(entry, body)| {
            let before = kept.get(&entry).map(Vec::as_slice).unwrap_or_default();
            (before.last() != Some(&body)).then(|| VerdictRecord {
                episode: dossier.episode.id,
                entry,
                version: i32::try_from(before.len() + 1).unwrap_or(i32::MAX),
                body,
                content_version: self.content.version.to_string(),
                given_at,
            })
        });
        Ok(tx.add_verdicts(&new.collect::<Vec<_>>()).await?)
    }
}

fn replayed(entry: EntryId, kept: Option<Vec<String>>, now: Option<String>) -> Replayed {
    let kept = kept.unwrap_or_default();
    Replayed { entry, versions: kept.len(), kept: kept.last().cloned(), now }
}

/// The bodies of each session's verdicts, oldest first.
fn by_entry(records: Vec<VerdictRecord>) -> BTreeMap<EntryId, Vec<String>> {
    let mut bodies: BTreeMap<EntryId, Vec<String>> = BTreeMap::new();
    for record in records {
        bodies.entry(record.entry).or_default().push(record.body);
    }
    bodies
}

/// What this program says of each session, in the order they were done.
fn judgements(dossier: &Dossier) -> Vec<(EntryId, String)> {
    match &dossier.care {
        Some(care) => {
            let said = care.standing.done.iter();
            said.map(|done| (done.entry, JudgementForm::new(&done.verdict, None).to_json())).collect()
        }
        None => {
            let said = dossier.course.done.iter();
            said.map(|done| (done.entry, JudgementForm::of_running(&done.verdict).to_json())).collect()
        }
    }
}
