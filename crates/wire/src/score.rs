//! Scoring in JSON: answers in, scores out. This is what `kadans score` reads and prints.
//!
//! Answers are an object of item numbers: `{"1": 2, "2": null}`, where `null` is an item left open. Around them may stand a form that says
//! more, and then refuses more:
//!
//! ```json
//! {"instrument": "4dsq", "version": 1, "coding": "recoded", "answers": {"1": 2}}
//! ```
//!
//! The bare object means: as printed on the form. Answers that come recoded from another system have to say so; nothing is guessed.

mod answers;
mod report;
mod totals;

pub use answers::{AnswersForm, FormProblem};
pub use report::{ScaleForm, ScoreReport, WarningForm};
pub use totals::TotalsForm;
