//! The audit trail: a chain in which every row's hash covers the row and the hash before it.
//!
//! Changing a row breaks its own hash; removing one breaks the next; cutting the tail shows in the head. Whoever can write
//! the database could rebuild the whole chain, so `kadans audit verify` prints the head: a head kept elsewhere
//! (`--expect`) closes that door too.

use crate::entity::{audit, audit_head};
use crate::{AuditRecord, AuditRow, PracticeTx, StoreError};
use data_encoding::HEXLOWER;
use kadans_domain::PatientId;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use sha2::{Digest, Sha256};

/// Rows read at a time while verifying.
const PAGE: u64 = 1000;

/// What is wrong with a chain, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuditFault {
    /// The row's content is not what was written.
    Changed {
        /// Place of the row.
        seq: i64,
    },
    /// One or more rows are gone.
    Missing {
        /// First place that is gone.
        seq: i64,
    },
}

/// Outcome of a verification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditVerdict {
    /// Rows checked.
    pub rows: i64,
    /// Hash at the end, to keep elsewhere.
    pub head: String,
    /// The first fault found.
    pub fault: Option<AuditFault>,
}

impl PracticeTx {
    /// Adds a row to the chain. Writers wait for each other here, so the chain never forks.
    pub async fn record(&self, record: &AuditRecord) -> Result<(), StoreError> {
        let head = audit_head::Entity::find_by_id(self.wall())
            .lock_exclusive()
            .one(&self.tx)
            .await?
            .ok_or(StoreError::Missing("practice"))?;
        let seq = head.seq + 1;
        let hash = link(&head.hash, seq, record);
        self.audit_row(seq, record, &hash).insert(&self.tx).await?;
        audit_head::ActiveModel { practice_id: Set(self.wall()), seq: Set(seq), hash: Set(hash) }.update(&self.tx).await?;
        Ok(())
    }

    /// The newest rows, newest first.
    pub async fn audit_trail(&self, at_most: u64) -> Result<Vec<AuditRow>, StoreError> {
        let rows = audit::Entity::find()
            .filter(audit::Column::PracticeId.eq(self.wall()))
            .order_by_desc(audit::Column::Seq)
            .limit(at_most)
            .all(&self.tx)
            .await?;
        Ok(rows.into_iter().map(row_of).collect())
    }

    /// Walks the whole chain and reports the first fault.
    pub async fn verify_audit(&self) -> Result<AuditVerdict, StoreError> {
        let head = audit_head::Entity::find_by_id(self.wall()).one(&self.tx).await?.ok_or(StoreError::Missing("practice"))?;
        let mut last = (0, String::new());
        loop {
            let page = self.audit_page(last.0).await?;
            if page.is_empty() {
                break;
            }
            for row in page {
                match check(&last, &row) {
                    Ok(next) => last = next,
                    Err(fault) => return Ok(AuditVerdict { rows: last.0, head: head.hash, fault: Some(fault) }),
                }
            }
        }
        let fault = (last != (head.seq, head.hash.clone())).then_some(AuditFault::Missing { seq: last.0 + 1 });
        Ok(AuditVerdict { rows: last.0, head: head.hash, fault })
    }

    /// True when some row of the chain has this hash: a head kept elsewhere is still part of the story.
    pub async fn audit_holds(&self, hash: &str) -> Result<bool, StoreError> {
        let row = audit::Entity::find()
            .filter(audit::Column::PracticeId.eq(self.wall()))
            .filter(audit::Column::Hash.eq(hash))
            .one(&self.tx)
            .await?;
        Ok(row.is_some())
    }

    async fn audit_page(&self, after: i64) -> Result<Vec<AuditRow>, StoreError> {
        let rows = audit::Entity::find()
            .filter(audit::Column::PracticeId.eq(self.wall()))
            .filter(audit::Column::Seq.gt(after))
            .order_by_asc(audit::Column::Seq)
            .limit(PAGE)
            .all(&self.tx)
            .await?;
        Ok(rows.into_iter().map(row_of).collect())
    }

    fn audit_row(&self, seq: i64, record: &AuditRecord, hash: &str) -> audit::ActiveModel {
        audit::ActiveModel {
            practice_id: Set(self.wall()),
            seq: Set(seq),
            at: Set(record.at.into()),
            actor: Set(record.actor.clone()),
            action: Set(record.action.clone()),
            subject: Set(record.subject.clone()),
            patient_id: Set(record.patient.map(PatientId::uuid)),
            outcome: Set(record.outcome.clone()),
            why: Set(record.why.clone()),
            hash: Set(hash.to_owned()),
        }
    }
}

fn check(last: &(i64, String), row: &AuditRow) -> Result<(i64, String), AuditFault> {
    if row.seq != last.0 + 1 {
        return Err(AuditFault::Missing { seq: last.0 + 1 });
    }
    if row.hash != link(&last.1, row.seq, &row.record) {
        return Err(AuditFault::Changed { seq: row.seq });
    }
    Ok((row.seq, row.hash.clone()))
}

/// The hash of a row and everything before it. Each field is preceded by its length, so that no two rows read alike.
fn link(previous: &str, seq: i64, record: &AuditRecord) -> String {
    let patient = record.patient.map(|p| p.to_string()).unwrap_or_default();
    let at = record.at.as_microsecond().to_string();
    let seq = seq.to_string();
    let mut hasher = Sha256::new();
    for field in [previous, &seq, &at, &record.actor, &record.action, &record.subject, &patient, &record.outcome, &record.why] {
        hasher.update((field.len() as u64).to_be_bytes());
        hasher.update(field.as_bytes());
    }
    HEXLOWER.encode(&hasher.finalize())
}

fn row_of(row: audit::Model) -> AuditRow {
    AuditRow {
        seq: row.seq,
        hash: row.hash,
        record: AuditRecord {
            at: row.at.into(),
            actor: row.actor,
            action: row.action,
            subject: row.subject,
            patient: row.patient_id.map(PatientId::new),
            outcome: row.outcome,
            why: row.why,
        },
    }
}
