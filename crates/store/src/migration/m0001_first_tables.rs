//! The first tables: practice, people, referral to prescription, diary, audit, and the caseload fold.
//!
//! Every primary key, unique index and foreign key begins with `practice_id`: a distributed PostgreSQL needs that to
//! place a practice's rows together, and it makes a query across practices stand out.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, blob, blob_null, integer, string, string_null, text, uuid, uuid_null};

#[derive(DeriveMigrationName)]
pub struct Migration;

pub(super) const PRACTICE: &str = "practice_id";

fn table(name: &'static str, key: &'static str) -> TableCreateStatement {
    Table::create()
        .table(name)
        .col(uuid(PRACTICE))
        .primary_key(Index::create().col(PRACTICE).col(key))
        .foreign_key(ForeignKey::create().from(name, PRACTICE).to("practice", PRACTICE))
        .take()
}

pub(super) fn belongs_to(from: &'static str, column: &'static str, to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(from, (PRACTICE, column)).to(to, (PRACTICE, "id")).take()
}

pub(super) fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("{table}_by_{}", columns.join("_"))).table(table).col(PRACTICE);
    for column in columns {
        index.col(*column);
    }
    index.take()
}

fn null_big(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().null().take()
}

fn people() -> Vec<TableCreateStatement> {
    vec![
        Table::create()
            .table("practice")
            .col(uuid(PRACTICE).primary_key())
            .col(string("name"))
            .col(string("zone"))
            .col(big_integer("created_at"))
            .take(),
        table("member", "id")
            .col(uuid("id"))
            .col(string("role"))
            .col(string("name"))
            .col(string("email"))
            .col(string("language"))
            .col(string_null("password_hash"))
            .col(blob_null("totp_secret"))
            .col(big_integer("totp_last_step"))
            .col(integer("failures"))
            .col(null_big("locked_until"))
            .col(big_integer("created_at"))
            .take(),
        table("patient", "id")
            .col(uuid("id"))
            .col(string("name"))
            .col(string_null("born_on"))
            .col(string("language"))
            .col(big_integer("created_at"))
            .take(),
        table("login", "id")
            .col(uuid("id"))
            .col(blob("token_hash"))
            .col(string("subject_kind"))
            .col(uuid("subject_id"))
            .col(string("stage"))
            .col(big_integer("created_at"))
            .col(big_integer("expires_at"))
            .col(null_big("revoked_at"))
            .take(),
        table("invitation", "id")
            .col(uuid("id"))
            .col(blob("secret_hash"))
            .col(string("subject_kind"))
            .col(uuid("subject_id"))
            .col(big_integer("created_at"))
            .col(big_integer("expires_at"))
            .col(integer("uses_left"))
            .col(null_big("revoked_at"))
            .take(),
    ]
}

fn care() -> Vec<TableCreateStatement> {
    vec![
        table("referral", "id")
            .col(uuid("id"))
            .col(uuid("patient_id"))
            .col(string("referrer_name"))
            .col(string("referrer_role"))
            .col(string("indication"))
            .col(string("referred_on"))
            .col(text("question"))
            .foreign_key(&mut belongs_to("referral", "patient_id", "patient"))
            .take(),
        table("episode", "id")
            .col(uuid("id"))
            .col(uuid("patient_id"))
            .col(uuid("referral_id"))
            .col(string("programme"))
            .col(uuid("therapist_id"))
            .col(big_integer("opened_at"))
            .foreign_key(&mut belongs_to("episode", "patient_id", "patient"))
            .foreign_key(&mut belongs_to("episode", "referral_id", "referral"))
            .foreign_key(&mut belongs_to("episode", "therapist_id", "member"))
            .take(),
        table("intake", "id")
            .col(uuid("id"))
            .col(uuid("episode_id"))
            .col(integer("version"))
            .col(text("body"))
            .col(big_integer("taken_at"))
            .col(uuid("taken_by"))
            .foreign_key(&mut belongs_to("intake", "episode_id", "episode"))
            .take(),
        table("prescription", "id")
            .col(uuid("id"))
            .col(uuid("episode_id"))
            .col(integer("version"))
            .col(uuid("intake_id"))
            .col(text("body"))
            .col(string("content_version"))
            .col(string("starts_on"))
            .col(big_integer("confirmed_at"))
            .col(uuid("confirmed_by"))
            .col(text("reason"))
            .foreign_key(&mut belongs_to("prescription", "episode_id", "episode"))
            .foreign_key(&mut belongs_to("prescription", "intake_id", "intake"))
            .take(),
    ]
}

fn records() -> Vec<TableCreateStatement> {
    vec![
        table("diary_entry", "id")
            .col(uuid("id"))
            .col(uuid("patient_id"))
            .col(uuid("episode_id"))
            .col(big_integer("performed_at"))
            .col(big_integer("device_at"))
            .col(string("zone"))
            .col(big_integer("recorded_at"))
            .col(string("author_kind"))
            .col(uuid("author_id"))
            .col(uuid_null("supersedes"))
            .col(string("kind"))
            .col(text("body"))
            .foreign_key(&mut belongs_to("diary_entry", "patient_id", "patient"))
            .foreign_key(&mut belongs_to("diary_entry", "episode_id", "episode"))
            .take(),
        table("audit", "seq")
            .col(big_integer("seq"))
            .col(big_integer("at"))
            .col(string("actor"))
            .col(string("action"))
            .col(string("subject"))
            .col(uuid_null("patient_id"))
            .col(string("outcome"))
            .col(text("why"))
            .col(string("hash"))
            .take(),
        Table::create()
            .table("audit_head")
            .col(uuid(PRACTICE).primary_key())
            .col(big_integer("seq"))
            .col(string("hash"))
            .foreign_key(ForeignKey::create().from("audit_head", PRACTICE).to("practice", PRACTICE))
            .take(),
        table("caseload", "episode_id")
            .col(uuid("episode_id"))
            .col(uuid("patient_id"))
            .col(string("folded_on"))
            .col(integer("urgency"))
            .col(string("state"))
            .col(integer("week"))
            .col(integer("weeks"))
            .col(integer("sessions_done"))
            .col(integer("sessions_planned"))
            .col(string_null("last_done_on"))
            .col(string_null("next_on"))
            .col(string_null("decision"))
            .col(text("alerts"))
            .col(text("weekly_run_s"))
            .take(),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("member", &["email"]).unique().take(),
        index("login", &["token_hash"]).unique().take(),
        index("invitation", &["subject_id"]),
        index("episode", &["patient_id"]),
        index("intake", &["episode_id", "version"]).unique().take(),
        index("prescription", &["episode_id", "version"]).unique().take(),
        index("diary_entry", &["episode_id", "performed_at"]),
        index("caseload", &["urgency"]),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in people().into_iter().chain(care()).chain(records()) {
            manager.create_table(table).await?;
        }
        for index in indexes() {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {
        Err(DbErr::Migration("the first tables hold people's diaries and are never dropped by a migration".into()))
    }
}
