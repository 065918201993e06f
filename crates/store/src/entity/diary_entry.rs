//! One thing that happened; never changed.

use crate::time::Micros;
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "diary_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub practice_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub patient_id: Uuid,
    pub episode_id: Uuid,
    pub performed_at: Micros,
    pub device_at: Micros,
    pub zone: String,
    pub recorded_at: Micros,
    pub author_kind: String,
    pub author_id: Uuid,
    pub supersedes: Option<Uuid>,
    pub kind: String,
    pub body: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
