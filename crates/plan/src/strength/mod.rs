//! Strength training with heart complaints (krachttraining bij hartklachten): slow, light, cleared first, and never by feel alone.
//!
//! What the programme stands for is computable: no session before a physician's clearance, a tempo of 6 to 10 seconds with a
//! breath on every repetition, capped time under tension, rests that last, late complaints asked in the evening and the next
//! morning, one small change at a time, and no heart-rate target for anybody. The heart of it is [`Walk`]: a state machine
//! that knows the next session and judges a log, without clock or words.

mod adjust;
pub mod delayed;
pub mod dose;
pub mod estimate;
pub mod forms;
pub mod gate;
pub mod numbers;
mod person;
mod plan;
pub mod principle;
mod profile;
pub mod rule;
mod said;
pub mod screening;
mod sheet;
mod standing;
mod walk;
mod whole;

pub use forms::ABSOLUTE;
pub use numbers::CardiacStrength;
pub use person::Person;
pub use profile::{Profile, Profiles, Scheme};
pub use walk::{Colour, Ended, Hold, Judged, Log, Moved, SetLog, Track, Walk, What};
