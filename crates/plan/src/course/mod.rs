//! A course of treatment: what the diary, read in the order things happened, makes of a prescription.
//!
//! The fold knows no clock and no database. Entries may come in any order and more than once; a superseded entry never
//! counts; a late entry makes everything after it come out as if it had been on time. So a stored fold can be thrown
//! away and made again, and it will be the same to the last byte.

mod types;

pub use types::{
    Adherence, Alert, AlertKind, BreathingDay, Circumstances, Course, DoneSession, OpenStop, Phase, PhaseSince, Position,
    StopKind, SubGoal, SubGoalId, SubGoalState, Upcoming, WeekDose,
};
