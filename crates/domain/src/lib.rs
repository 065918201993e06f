//! The nouns of exercise therapy: ids, units and invariants.
//!
//! Everything above this room speaks these words. A value that exists here has been checked: constructors refuse, so an
//! engine never meets a pain of 14 or a talk level of 9. Nothing here reads a clock, a file or a network, and nothing
//! knows JSON, SQL or HTTP.

mod diary;
mod effort;
mod facts;
mod gate;
mod id;
mod occasion;
mod people;
mod range;
mod reason;
mod referral;

pub use diary::{
    Adjustment, Administered, Answers, Author, Breathing, BreathingPreset, Clearance, DeviceTime, Entry, Event, GoalChoice,
    ItemId, ItemsAnswered, MorningCheck, Observation, Override, Pause, SafetySignal, SessionDone, SessionReference, StepDone,
    StepState, Stop, ValuesRecorded, ZoneName,
};
pub use effort::{Mood, Rpe, Score0To10, Speed, TalkLevel};
pub use facts::{Fact, Facts, LONGEST_TEXT, MOST_FACTS};
pub use gate::{Gate, Level};
pub use id::{
    EntryId, EpisodeId, IntakeId, InvitationId, LoginId, MemberId, ParseIdError, PatientId, PracticeId, PrescriptionId,
    ReferralId,
};
pub use occasion::{InstrumentId, ScaleId, ScaleValue, Week};
pub use people::{Email, Language, PersonName, Role};
pub use range::{OutOfRange, TextProblem, short_text};
pub use reason::{CardId, Input, InputValue, Reason, RuleId};
pub use referral::{Indication, Referrer, ReferrerRole};
