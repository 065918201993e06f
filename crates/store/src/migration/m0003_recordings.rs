//! Recordings of heart beats: a row for each, while the beats themselves lie on the shelf.

use super::m0001_first_tables::{PRACTICE, belongs_to, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text, uuid};

#[derive(DeriveMigrationName)]
pub struct Migration;

fn recording() -> TableCreateStatement {
    Table::create()
        .table("recording")
        .col(uuid(PRACTICE))
        .col(uuid("entry_id"))
        .col(uuid("patient_id"))
        .col(uuid("episode_id"))
        .col(big_integer("bytes"))
        .col(text("summary"))
        .col(big_integer("kept_at"))
        .primary_key(Index::create().col(PRACTICE).col("entry_id"))
        .foreign_key(ForeignKey::create().from("recording", PRACTICE).to("practice", PRACTICE))
        .foreign_key(&mut belongs_to("recording", "patient_id", "patient"))
        .foreign_key(&mut belongs_to("recording", "episode_id", "episode"))
        .foreign_key(&mut belongs_to("recording", "entry_id", "diary_entry"))
        .take()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(recording()).await?;
        manager.create_index(index("recording", &["episode_id"])).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("recordings are never dropped by a migration".into()))
    }
}
