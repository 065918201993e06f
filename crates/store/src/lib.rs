//! The store: practices kept apart, a diary that only grows, and an audit trail that shows tampering.
//!
//! [`Store`] opens SQLite or PostgreSQL by address. All work happens inside a [`PracticeTx`], which carries the practice:
//! there is no query without it, so one practice's code path cannot reach another practice's rows. The few look-ups that
//! must come before a practice is known (signing in, opening a link) stand together in [`door`].
//!
//! The same entities and queries run on both databases; `tests/it/story.rs` tells one long story on each.

mod audit;
mod caseload;
mod connect;
mod diary;
pub mod door;
mod entity;
mod episodes;
mod error;
mod invitations;
mod logins;
mod members;
mod migration;
mod patients;
mod prescriptions;
mod recordings;
mod records;
mod shelf;
mod time;
mod tx;
mod verdicts;
mod voices;

pub use audit::{AuditFault, AuditVerdict};
pub use connect::Store;
pub use diary::Appended;
pub use error::StoreError;
pub use records::{
    AuditRecord, AuditRow, CaseloadRow, Credentials, Episode, IntakeRecord, Invitation, Login, LoginStage, Member, NewLogin,
    Patient, Practice, PrescriptionRecord, RecordingRecord, Referral, Subject, VerdictRecord, VoiceRecord,
};
pub use shelf::{Part, Shelf};
pub use tx::PracticeTx;
