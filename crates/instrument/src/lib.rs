//! Questionnaires and tests: scores, bands and change.
//!
//! An instrument is data ([`Instrument`]): its items, its scales with their scoring method, the rule for missing answers, the published
//! cut-offs and what is known about its measurement error. The definitions live in `content/instruments/`; this room only reads them.
//!
//! Three questions are answered here, each by a pure function:
//!
//! - [`score`]: what do these answers amount to? [`Totals`] asks the same of totals that were added up on paper.
//! - [`change()`]: what happened between two scores, is it more than measurement error, and does it matter?
//! - [`dashboard`]: how did one episode of care go, scale by scale?
//!
//! Two rules hold everywhere. A number is never invented: too many missing answers give no score and the reason ([`NoScore`]), a value
//! outside its domain is refused by name ([`AnswerProblem`]), nothing is clamped. And a signal about safety never waits for a score:
//! [`Safety::of`] reads the raw answers, also of a form that was abandoned half-way.
//!
//! Amounts are exact: [`Points`] counts hundredths. Floating point appears only in [`error`], where square roots live.

mod activities;
mod answers;
mod assessment;
mod change;
mod cutoff;
mod dashboard;
mod definition;
pub mod error;
mod id;
mod item;
mod licence;
mod load;
mod method;
mod points;
mod safety;
mod scale;
mod score;
mod sheet;
mod source;
pub mod text_key;
mod threshold;
mod totals;
mod verdict;
mod wording;

pub use activities::{ActivityChange, compare_activities};
pub use answers::{AnswerProblem, Answers, Coding, Steps};
pub use assessment::Assessment;
pub use change::{BandMove, Change, ClinicalChange, Course, Important, Reliable, change};
pub use cutoff::{Band, CutoffSet};
pub use dashboard::{Flag, Point, Series, dashboard};
pub use definition::{Definition, DefinitionProblem, Instrument, Place, Recall};
pub use id::{CutoffId, InstrumentId, ItemId, Label, NotAnId, ScaleId};
pub use item::{Domain, Item, Keying};
pub use licence::{Commercial, Licence, MayShip, Use};
pub use load::{NoSessionLoad, session_load};
pub use method::Method;
pub use points::{NotPoints, Points};
pub use safety::{SafeguardRule, Safety, SameDayRule};
pub use scale::{Direction, MissingRule, MissingSource, Precision, Presence, Scale};
pub use score::{NoScore, ScaleScore, Scores, Warning, score};
pub use sheet::{Sheet, SheetProblem, fits, safety_in, sheets};
pub use source::{Confidence, Source};
pub use threshold::{MeasurementError, MinimalChange};
pub use totals::Totals;
pub use verdict::Verdict;
pub use wording::{Wording, WordingProblem};
