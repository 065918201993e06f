//! Use cases, permission and audit: what people do with Kadans.
//!
//! Every use case takes an access ([`EpisodeAccess`], [`PatientAccess`] or [`PracticeAccess`]) that only
//! [`App::may_with_episode`] and its sisters can make. Asking for one weighs the role (`content/roles.toml`), the practice
//! and whose data it is, and writes the answer, granted or refused, into the audit chain before anything happens.
//!
//! Time and chance come in through [`Clock`] and [`Chance`], so a year of treatment can be lived in a second.

mod access;
mod action;
mod bundle;
mod care;
mod caseload;
mod chance;
mod clock;
mod correct;
mod day;
mod diary;
mod dossier;
mod error;
mod invite;
mod monitor;
mod observed;
mod opaque;
mod passcode;
mod patient;
mod practice;
mod prescribe;
mod pulse;
mod refer;
mod scores;
mod sheets;
mod sign_in;
mod token;
mod treat;
mod verdicts;
mod voice;
mod write;
mod write_up;

pub use access::{Actor, Check, EpisodeAccess, PatientAccess, PracticeAccess};
pub use action::Action;
pub use care::{Care, KeptVersion, TakenFacts};
pub use caseload::CaseloadLine;
pub use chance::{Chance, SystemChance};
pub use clock::{Clock, SystemClock};
pub use day::{Day, Task};
pub use dossier::{ConfirmedVersion, Dossier, TakenIntake};
pub use error::AppError;
pub use invite::{Guest, Invited, PairingCode, Welcome};
pub use kadans_store::{
    AuditFault, AuditRow, AuditVerdict, CaseloadRow, Episode, Member, Patient, Practice, Referral, Shelf, Store, Subject,
};
pub use practice::{NewMember, NewPractice};
pub use prescribe::{Confirmation, NewIntake, ProposalView};
pub use pulse::{KeptRecording, Listener, Paced, Played, Recording};
pub use refer::NewReferral;
pub use scores::Administration;
pub use sign_in::{SignedIn, Step};
pub use token::Token;
pub use treat::{DoseConfirmation, NewFacts};
pub use verdicts::{Replay, Replayed};
pub use voice::{MAX_VOICE, Voice};

use kadans_content::Content;
use std::sync::Arc;

/// The application: a store, the content, and where time and chance come from.
#[derive(Clone)]
pub struct App {
    pub(crate) store: Store,
    pub(crate) content: Arc<Content>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) chance: Arc<dyn Chance>,
    pub(crate) shelf: Shelf,
}

impl App {
    /// An application on this store, with this content. Recordings last as long as the program; see [`with_shelf`](App::with_shelf).
    pub fn new(store: Store, content: Arc<Content>, clock: Arc<dyn Clock>, chance: Arc<dyn Chance>) -> App {
        App { store, content, clock, chance, shelf: Shelf::in_memory() }
    }

    /// The same, with a place where recordings last.
    #[must_use]
    pub fn with_shelf(self, shelf: Shelf) -> App {
        App { shelf, ..self }
    }

    /// The programmes, instruments, evidence and texts.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// The moment it is now.
    pub fn now(&self) -> jiff::Timestamp {
        self.clock.now()
    }

    /// The store, for the commands that keep it (rebuild, verify).
    pub fn store(&self) -> &Store {
        &self.store
    }
}
