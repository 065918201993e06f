//! Spoken notes: a row for each session that has one, while the sound itself lies on the shelf.

use super::m0001_first_tables::{PRACTICE, belongs_to, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text, uuid};

#[derive(DeriveMigrationName)]
pub struct Migration;

fn voice() -> TableCreateStatement {
    Table::create()
        .table("voice")
        .col(uuid(PRACTICE))
        .col(uuid("entry_id"))
        .col(uuid("patient_id"))
        .col(uuid("episode_id"))
        .col(text("media"))
        .col(big_integer("bytes"))
        .col(big_integer("kept_at"))
        .primary_key(Index::create().col(PRACTICE).col("entry_id"))
        .foreign_key(ForeignKey::create().from("voice", PRACTICE).to("practice", PRACTICE))
        .foreign_key(&mut belongs_to("voice", "patient_id", "patient"))
        .foreign_key(&mut belongs_to("voice", "episode_id", "episode"))
        .foreign_key(&mut belongs_to("voice", "entry_id", "diary_entry"))
        .take()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(voice()).await?;
        manager.create_index(index("voice", &["episode_id"])).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("what somebody said is never dropped by a migration".into()))
    }
}
