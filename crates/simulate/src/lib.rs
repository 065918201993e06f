//! Invented people through the real engine.
//!
//! A programme's rules are tested one by one elsewhere. Here whole lives are lived: people who are fit or not, who skip, fall ill,
//! go on holiday, log what is not true, and now and then report a red flag. After every session each stated invariant is
//! checked; one violation is one too many. Nothing is random but the seed: the same seed gives the same lives and the same bytes,
//! on any number of processors.
//!
//! Two ways in. [`Subject`] drives the core of one programme, session after session, for millions of steps. [`whole`] drives any
//! [`kadans_plan::Programme`] as the product does: forms, prescription, cue sheets, diary and a fold of everything after every
//! step, for thousands.

mod foot_core;
mod invariant;
mod person;
mod return_to_running;
mod run;
mod running;
mod strength;
mod tally;
mod walking;
pub mod whole;

pub use foot_core::FootCore;
pub use invariant::Invariant;
pub use person::{Chance, Person};
pub use return_to_running::ReturnToRunning;
pub use run::{Settings, Subject, simulate};
pub use running::Running;
pub use strength::Strength;
pub use tally::{Tally, Violation};
pub use walking::Walking;
