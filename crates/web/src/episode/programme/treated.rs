//! What the pages of an episode look at, whatever its programme.

use crate::ctx::Ctx;
use jiff::civil::Date;
use kadans_app::{Care, Dossier, KeptVersion};
use kadans_domain::{Facts, PrescriptionId};
use kadans_plan::{Dose, Form, Kept, Programme, Standing};

/// An episode in a programme.
pub struct Treated<'a> {
    /// Everything kept about it.
    pub dossier: &'a Dossier,
    /// Its programme.
    pub programme: &'a dyn Programme,
    /// Where somebody stands.
    pub standing: &'a Standing,
    /// The newest intake.
    pub intake: Option<&'a Facts>,
    /// Every version, oldest first.
    pub versions: &'a [KeptVersion],
    care: &'a Care,
}

impl<'a> Treated<'a> {
    /// What there is to see; `None` for running therapy, which has pages of its own.
    pub fn of(ctx: &'a Ctx, dossier: &'a Dossier) -> Option<Treated<'a>> {
        let care = dossier.care.as_ref()?;
        Some(Treated {
            dossier,
            programme: ctx.web.app().content().programmes.by_id(&care.programme.0)?,
            standing: &care.standing,
            intake: care.intake.as_ref().map(|taken| &taken.facts),
            versions: &care.versions,
            care,
        })
    }

    /// Number of the newest intake; 0 before the first.
    pub fn intake_version(&self) -> i32 {
        self.care.intake.as_ref().map_or(0, |taken| taken.record.version)
    }

    /// The newest dose.
    pub fn dose(&self) -> Option<&Dose> {
        self.versions.last().map(|version| &version.kept.dose)
    }

    /// Week of the course, from 1; 0 before the first day.
    pub fn week(&self) -> u16 {
        let begun = self.standing.weeks.iter().filter(|week| week.from <= self.dossier.today);
        begun.map(|week| week.number).max().unwrap_or(0)
    }

    /// What may be set by hand today.
    pub fn adjustable(&self) -> Form {
        let kept = self.care.kept();
        self.programme.adjustable(&self.care.case(&kept, &self.dossier.entries, self.dossier.today))
    }

    /// The course as it would stand with this dose from this day on, under an id that is kept nowhere.
    pub fn with(&self, id: PrescriptionId, dose: &Dose, from: Date) -> Standing {
        let mut kept = self.care.kept();
        kept.push(Kept { id, from, dose: dose.clone() });
        self.programme.standing(&self.care.case(&kept, &self.dossier.entries, self.dossier.today.max(from)))
    }
}
