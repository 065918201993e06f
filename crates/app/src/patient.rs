//! One patient: the episodes of care they had.

use crate::{Action, App, AppError, PatientAccess};
use kadans_store::{Episode, Referral};

impl App {
    /// Every episode of a patient with the referral it came from, newest first.
    pub async fn episodes_of(&self, access: &PatientAccess) -> Result<Vec<(Episode, Referral)>, AppError> {
        access.must_be(Action::SeePatient)?;
        let tx = self.store.read(access.practice()).await?;
        let mut episodes = Vec::new();
        for episode in tx.episodes_of(access.patient().id).await? {
            let referral = tx.referral(episode.referral).await?;
            episodes.push((episode, referral));
        }
        Ok(episodes)
    }
}
