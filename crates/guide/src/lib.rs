//! The guide to running injuries: urgency, what it looks like, what to do today, and how it goes from week to week.
//!
//! Triage is a rule book ([`book`]) and two small interpreters. The book is a value: rules, labels and questions are built from a dozen kinds
//! of [`Predicate`], so the same book can be printed, exported to the phone, mutated in a test, and read while half of the answers are
//! still open. [`triage`] judges a complaint told as a whole; [`next_question`] and [`conclude`] hold a conversation and ask only what can
//! still change the advice.
//!
//! Three things hold everywhere. A missing answer never lowers the urgency: what cannot be read is an error, and "I do not know" counts
//! against reassurance. Adding a flag or worsening an answer never lowers the urgency. And nothing here is a diagnosis: labels are names
//! for patterns, their points are ordinal and never shown.

mod advice;
mod answers;
mod ask;
mod book;
mod care;
mod enumerate;
pub mod episode;
mod inputs;
mod judge;
pub mod load_guard;
mod predicate;
mod question;
mod questions;
mod red_flags;
mod residue;
mod rules;
mod saw;
mod sight;
mod standing;
pub mod text_key;

pub use advice::{Advice, Fired, Likely, Run};
pub use answers::{Answers, Complaint};
pub use ask::{Asked, answer, answer_many, next_question};
pub use book::{Book, Feature, Label, NoRun, Rule, SafetyPattern, Urgency};
pub use care::{ACUTE_DAYS, COOLING_MINUTES_MAX, CarePlan, CareRules, Contact, Cooling, Task, TaskKind, care_plan};
pub use enumerate::{Paths, enumerate};
pub use inputs::{
    AnswerProblem, BearWeight, Bruise, Choice, Domain, Flag, GaitNormal, Input, InputSet, LoadCapacity, LoadChange, Mechanism,
    Onset, OutsideScope, Pattern, RecursOnResume, RednessWarmth, Region, RestNightPain, Swelling, Trend, WhipCrack,
};
pub use judge::{UNSURE, UNSURE_EMERGENCY, conclude, triage};
pub use predicate::Predicate;
pub use question::{AskKind, Choosable, Question};
pub use red_flags::{red_flags, signs};
pub use rules::{OUTSIDE, book};
pub use saw::UNSURE_CARD;
pub use standing::still_stands;
