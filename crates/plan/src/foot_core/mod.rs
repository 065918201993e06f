//! Foot-core training for runners: twelve exercises for the small muscles of the foot, eight weeks of building up and a year of
//! keeping, beside a stretching programme of the same length for the other arm of a study.
//!
//! The trial behind it (Taddei 2020) published frequency, length and principle, not its exercise sheet: the dose tables are our
//! own within those limits, and no text may call them the trial's protocol. The evidence panel ([`evidence`]) carries what
//! speaks against the programme next to what speaks for it.
//!
//! The heart is [`Course`]: a state machine without a clock. The diary (`standing`) and a simulator drive the same one.

pub mod adverse;
pub mod amount;
pub mod applicability;
pub mod block;
mod catalogue;
mod check;
pub mod course;
pub mod decide;
pub mod evidence;
mod intake;
pub mod measure;
pub mod observation;
mod paper;
pub mod parameters;
mod prescribe;
mod programme;
pub mod rule;
pub mod screen;
mod sheet;
mod standing;
pub mod support;
pub mod work;

pub use amount::{Amount, Unit};
pub use block::Block;
pub use catalogue::{EXERCISES, SLUGS, STRETCHES};
pub use course::{Course, Judged, Log, Row};
pub use parameters::FootCore;
pub use work::{Arm, Item, Kind, SessionDose};

use kadans_domain::Indication;

/// What foot-core training is for.
pub const INDICATIONS: [Indication; 1] = [Indication::InjuryPrevention];
