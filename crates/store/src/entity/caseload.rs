//! A fold over the diary: what the caseload shows of an episode.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "caseload")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub practice_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub episode_id: Uuid,
    pub patient_id: Uuid,
    pub folded_on: String,
    pub urgency: i32,
    pub state: String,
    pub week: i32,
    pub weeks: i32,
    pub sessions_done: i32,
    pub sessions_planned: i32,
    pub last_done_on: Option<String>,
    pub next_on: Option<String>,
    pub decision: Option<String>,
    pub alerts: String,
    pub weekly_run_s: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
