//! The written JSON forms of what the core knows: for the store, the player and the command line.
//!
//! The core has no written form of its own; each edge needs one that stays readable for years. This room owns them all,
//! with a version in every form that is kept. Writing is canonical: fields in a fixed order, whole numbers where the
//! quantity is whole, decimals in their shortest exact form, so the same value is the same bytes.

mod decimal;
mod error;
mod facts;
mod fields;
mod gate;
mod minutes;
mod name;
mod reason;
mod words;

pub mod course;
pub mod cue_sheet;
pub mod diary;
pub mod dose;
pub mod instrument;
pub mod intake;
pub mod judgement;
pub mod kept_intake;
pub mod plan_report;
pub mod player_bundle;
pub mod prescription;
pub mod progress_log;
pub mod pulse;
pub mod questionnaire;
pub mod score;
pub mod triage;
pub mod verdict;

pub use error::{FieldProblem, WireError};
pub use gate::GateForm;
pub use minutes::minutes_text;
pub use reason::{Sentences, ShownReason};
