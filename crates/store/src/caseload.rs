//! The caseload: a fold kept beside the diary so that the list opens at once. It can be dropped and rebuilt.

use crate::entity::caseload::{ActiveModel, Column, Entity, Model};
use crate::{CaseloadRow, PracticeTx, StoreError};
use jiff::civil::Date;
use kadans_domain::{EpisodeId, PatientId};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, Iterable, QueryFilter, QueryOrder, Set};

/// Between the parts of a list kept in one column; no rule's name and no number holds one.
const SEPARATOR: &str = " ";

impl PracticeTx {
    /// Keeps the newest fold of an episode.
    pub async fn put_caseload_row(&self, row: &CaseloadRow) -> Result<(), StoreError> {
        let date = |d: Option<Date>| d.map(|d| d.to_string());
        let model = ActiveModel {
            practice_id: Set(self.wall()),
            episode_id: Set(row.episode.uuid()),
            patient_id: Set(row.patient.uuid()),
            folded_on: Set(row.folded_on.to_string()),
            urgency: Set(row.urgency),
            state: Set(row.state.clone()),
            week: Set(row.week),
            weeks: Set(row.weeks),
            sessions_done: Set(row.sessions.0),
            sessions_planned: Set(row.sessions.1),
            last_done_on: Set(date(row.last_done_on)),
            next_on: Set(date(row.next_on)),
            decision: Set(row.decision.clone()),
            alerts: Set(row.alerts.join(SEPARATOR)),
            weekly_run_s: Set(row.weekly_run_s.iter().map(u32::to_string).collect::<Vec<_>>().join(SEPARATOR)),
        };
        Entity::insert(model)
            .on_conflict(
                OnConflict::columns([Column::PracticeId, Column::EpisodeId])
                    .update_columns(Column::iter().filter(|c| !matches!(c, Column::PracticeId | Column::EpisodeId)))
                    .to_owned(),
            )
            .exec_without_returning(&self.tx)
            .await?;
        Ok(())
    }

    /// Every episode's fold, most urgent first.
    pub async fn caseload(&self) -> Result<Vec<CaseloadRow>, StoreError> {
        let rows = Entity::find()
            .filter(Column::PracticeId.eq(self.wall()))
            .order_by_asc(Column::Urgency)
            .order_by_desc(Column::EpisodeId)
            .all(&self.tx)
            .await?;
        rows.into_iter().map(row_of).collect()
    }

    /// Drops all folds, to be made again.
    pub async fn drop_folds(&self) -> Result<u64, StoreError> {
        let done = Entity::delete_many().filter(Column::PracticeId.eq(self.wall())).exec(&self.tx).await?;
        Ok(done.rows_affected)
    }
}

fn row_of(row: Model) -> Result<CaseloadRow, StoreError> {
    let date = |text: Option<String>| text.map(|t| read_date(&t)).transpose();
    Ok(CaseloadRow {
        episode: EpisodeId::new(row.episode_id),
        patient: PatientId::new(row.patient_id),
        folded_on: read_date(&row.folded_on)?,
        urgency: row.urgency,
        state: row.state,
        week: row.week,
        weeks: row.weeks,
        sessions: (row.sessions_done, row.sessions_planned),
        last_done_on: date(row.last_done_on)?,
        next_on: date(row.next_on)?,
        decision: row.decision,
        alerts: parts(&row.alerts).map(str::to_owned).collect(),
        weekly_run_s: parts(&row.weekly_run_s).filter_map(|s| s.parse().ok()).collect(),
    })
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(SEPARATOR).filter(|part| !part.is_empty())
}

fn read_date(text: &str) -> Result<Date, StoreError> {
    text.parse().map_err(|e: jiff::Error| StoreError::Unreadable { what: "caseload row", detail: e.to_string() })
}
