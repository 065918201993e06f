//! The files of `kadans plan` and `kadans progress` for any programme: facts and choices in, a log in, judgements and a standing out.

mod answers;
mod log;
mod report;
mod standing;

pub use answers::{CourseIntake, complaint};
pub use log::{LogFile, Logged, LoggedEvent};
pub use report::ProposalReport;
pub use standing::{FormReport, ProgressReport, SessionReport};
