//! The programme as all programmes look from outside.

use super::dose::SessionDose;
use super::numbers::CardiacStrength;
use super::{adjust, forms, plan, sheet, standing};
use crate::cue_sheet::CueSheet;
use crate::form::Form;
use crate::observation::ObservationKind;
use crate::programme::{Case, Kept, Performed, Programme, ProgrammeId, Proposal, Session};
use crate::standing::Standing;
use kadans_domain::{Facts, Indication};

impl Programme for CardiacStrength {
    fn id(&self) -> &ProgrammeId {
        &self.id
    }

    fn version(&self) -> u32 {
        self.version
    }

    fn indications(&self) -> &[Indication] {
        &[Indication::HeartComplaints]
    }

    fn intake(&self) -> Form {
        forms::intake(self)
    }

    fn choices(&self, _intake: &Facts) -> Form {
        forms::choices(self)
    }

    fn prescribe(&self, intake: &Facts, choice: &Facts) -> Proposal {
        plan::prescribe(self, intake, choice)
    }

    fn standing(&self, case: &Case<'_>) -> Standing {
        standing::standing(self, case)
    }

    fn sheet(&self, kept: &Kept, session: &Session) -> Option<CueSheet> {
        let dose: SessionDose = session.dose.parse().ok()?;
        Some(sheet::sheet(self, kept, session, &dose))
    }

    fn paper(&self, session: &Session) -> Form {
        session.dose.parse().map(|dose| forms::paper(self, &dose)).unwrap_or_default()
    }

    fn performed(&self, session: &Session, paper: &Facts) -> Performed {
        session.dose.parse().map(|dose| forms::performed(&dose, paper)).unwrap_or_default()
    }

    fn observations(&self) -> &'static [ObservationKind] {
        &forms::KINDS
    }

    fn observation(&self, kind: &str) -> Option<Form> {
        forms::observation(self, kind)
    }

    fn adjustable(&self, case: &Case<'_>) -> Form {
        adjust::adjustable(self, standing::walked(self, case).as_ref(), case.today)
    }
}
