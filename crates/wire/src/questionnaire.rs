//! Instruments as FHIR R4 `Questionnaire`: the practice's own wording comes in, the scoring key goes out.
//!
//! Going out, every answer carries its worth in the standard `ordinalValue` extension, after recoding and turning round, so that another
//! system scores as we do. Coming in, only texts are read: our own key decides the scoring, whatever the file says about it. Both name
//! an item by its printed number in `linkId`.

mod export;
mod import;

pub use export::export;
pub use import::{ImportProblem, import};
