//! Triage in written form: complaints as a table or an object, advice, and the rule book itself.
//!
//! The rule book is exported whole (`docs/formats/triage-rules.md`), so that a phone without a signal judges with the same rules and nothing
//! that is typed has to leave it. The conformance file pins both sides to each other.

mod advice;
mod book;
mod care;
mod cases;
mod complaint;
mod conformance;
mod csv;

pub use advice::AdviceForm;
pub use book::BookForm;
pub use care::CareForm;
pub use cases::{Case, CaseProblem, HEADER, read_cases, verdict_line};
pub use complaint::ComplaintForm;
pub use conformance::{Conformance, Seed};
