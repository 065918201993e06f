//! Verdicts as they were given, so that each can be computed again years later and compared byte for byte.

use super::m0001_first_tables::{PRACTICE, belongs_to, index};
use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, integer, string, text, uuid};

#[derive(DeriveMigrationName)]
pub struct Migration;

fn verdict() -> TableCreateStatement {
    Table::create()
        .table("verdict")
        .col(uuid(PRACTICE))
        .col(uuid("entry_id"))
        .col(integer("version"))
        .col(uuid("episode_id"))
        .col(text("body"))
        .col(string("content_version"))
        .col(big_integer("given_at"))
        .primary_key(Index::create().col(PRACTICE).col("entry_id").col("version"))
        .foreign_key(ForeignKey::create().from("verdict", PRACTICE).to("practice", PRACTICE))
        .foreign_key(&mut belongs_to("verdict", "episode_id", "episode"))
        .foreign_key(&mut belongs_to("verdict", "entry_id", "diary_entry"))
        .take()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(verdict()).await?;
        manager.create_index(index("verdict", &["episode_id"])).await
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("verdicts that were given are never dropped by a migration".into()))
    }
}
