//! Walking therapy for claudication: gates, tests, the first load from the time to pain, walking until it hurts, a weekly review,
//! the taper to walking alone, and what is asked beside it.
//!
//! Rules are code, one family to a file, each with its evidence card; their numbers are the data of [`WalkingTherapy`]. The heart
//! is [`course::Walk`]: typed, without a clock or a sentence, so that millions of sessions can be lived through it.

pub mod band;
pub mod course;
pub mod cover;
pub mod dose;
mod forms;
pub mod gates;
pub mod lifestyle;
pub mod load;
mod paper;
pub mod policy;
mod prescribe;
pub mod programme;
pub mod review;
pub mod rule;
mod said;
mod sheet;
mod standing;
pub mod taper;
pub mod test;

pub use programme::WalkingTherapy;

use crate::cue_sheet::CueSheet;
use crate::form::Form;
use crate::observation::ObservationKind;
use crate::programme::{Case, Kept, Performed, Programme, ProgrammeId, Proposal, Session};
use crate::standing::Standing;
use kadans_domain::{Facts, Indication};

/// What walking therapy is for.
pub const INDICATIONS: [Indication; 1] = [Indication::Claudication];

impl Programme for WalkingTherapy {
    fn id(&self) -> &ProgrammeId {
        &self.id
    }

    fn version(&self) -> u32 {
        self.version
    }

    fn indications(&self) -> &[Indication] {
        &INDICATIONS
    }

    fn intake(&self) -> Form {
        forms::intake(self)
    }

    fn choices(&self, intake: &Facts) -> Form {
        forms::choices(self, intake)
    }

    fn prescribe(&self, intake: &Facts, choice: &Facts) -> Proposal {
        prescribe::prescribe(self, intake, choice)
    }

    fn standing(&self, case: &Case<'_>) -> Standing {
        standing::standing(self, case)
    }

    fn sheet(&self, kept: &Kept, session: &Session) -> Option<CueSheet> {
        sheet::sheet(self, kept, session)
    }

    fn paper(&self, session: &Session) -> Form {
        paper::paper(self, session)
    }

    fn performed(&self, session: &Session, facts: &Facts) -> Performed {
        paper::performed(self, session, facts)
    }

    fn observations(&self) -> &'static [ObservationKind] {
        &forms::KINDS
    }

    fn observation(&self, kind: &str) -> Option<Form> {
        forms::observation(self, kind)
    }

    fn adjustable(&self, case: &Case<'_>) -> Form {
        standing::adjustable(self, case)
    }
}
