//! Exercise programmes as pure functions with reasons: prescribe, compile a cue sheet, progress, and the standing that the
//! diary makes of it.
//!
//! Nothing here knows a clock, a database, a network or a language. Rules are code, one to a file, each with its evidence
//! card; their numbers are data. Same programme, same facts, same diary: same result, years later.
//!
//! Each programme has a folder. From outside they all look alike: [`Programme`].

pub mod cue_sheet;
pub mod decision;
pub mod fold;
pub mod foot_core;
pub mod form;
pub mod observation;
pub mod programme;
pub mod return_to_running;
pub mod rule;
pub mod running;
pub mod standing;
pub mod strength;
pub mod walking;
pub mod words;

pub use cue_sheet::CueSheet;
pub use decision::Decision;
pub use form::Form;
pub use observation::{AnsweredBy, ObservationKind};
pub use programme::{Case, Dose, Kept, Programme, Proposal, Session};
pub use standing::Standing;
pub use words::{Arg, Words};
