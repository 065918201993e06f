//! The course as it is lived, one session after the other, without a diary: the same walk, for whoever has no entries to fold.

use super::mornings::Morning;
use super::walk::{Place, Walk};
use super::{Circumstances, Scene};
use crate::fold::{Calendar, Versions};
use crate::running::gap::AfterGap;
use crate::running::prescription::{Confirmed, PlannedSession};
use crate::running::programme::RunningTherapy;
use crate::running::schedule;
use crate::running::verdict::Verdict;
use jiff::civil::Date;
use kadans_domain::{EntryId, Override, SessionDone};
use std::collections::BTreeMap;

/// A course under way.
pub struct Live<'a> {
    walk: Walk<'a>,
}

/// What is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// This session.
    Session(PlannedSession),
    /// Too long without running: measured again first.
    Remeasure,
    /// The goal was reached.
    Finished,
}

/// Begins a course on the first day of the first version and hands it over.
pub fn live<R>(
    programme: &RunningTherapy,
    versions: &[Confirmed],
    circumstances: &Circumstances,
    lived: impl FnOnce(&mut Live<'_>) -> R,
) -> R {
    let versions = Versions::of(versions);
    let started = versions.started();
    let today = started.unwrap_or_default();
    let calendar = Calendar { today, started, pauses: Vec::new(), discharged: None };
    let scene = Scene { programme, versions, circumstances, calendar, phase: None };
    let mut walk = Walk::new(&scene, BTreeMap::new());
    walk.arrive(today);
    lived(&mut Live { walk })
}

impl Live<'_> {
    /// What is due on a day, days without running taken into account.
    pub fn due(&mut self, day: Date) -> Due {
        self.walk.arrive(day);
        match self.walk.gap_on(day) {
            AfterGap::Remeasure(_) => return Due::Remeasure,
            AfterGap::Rung(rung, _) => {
                if let Some(Place::Ladder(path)) = &mut self.walk.place {
                    path.go_to(rung);
                }
            }
            AfterGap::AsPlanned => {}
        }
        self.planned().map_or(Due::Finished, Due::Session)
    }

    fn planned(&self) -> Option<PlannedSession> {
        let dose = &self.walk.confirmed()?.prescription;
        let ladder = &self.walk.programme().ladder;
        match self.walk.place.as_ref()? {
            Place::Ladder(path) => {
                let rung = path.next()?;
                Some(schedule::planned(ladder, path.number(), rung, dose.sessions_a_week, path.total()))
            }
            Place::LeadIn(before) => Some(super::ahead::walking(dose.lead_in?, before.saturating_add(1))),
        }
    }

    /// A session was done; what came of it.
    pub fn runs(&mut self, day: Date, entry: EntryId, session: &SessionDone) -> &Verdict {
        self.walk.arrive(day);
        self.walk.session(day, entry, session, &[session]);
        &self.walk.done.last().expect("a session was just judged").verdict
    }

    /// The morning after a session, before it is judged: pain and fatigue above the usual, and complaints that last.
    pub fn morning(&mut self, entry: EntryId, pain_rise: u8, fatigue_rise: Option<i8>, worse: bool) {
        self.walk.woke(entry, Morning { pain_rise, fatigue_rise, worse });
    }

    /// The therapist sets the next rung.
    pub fn set(&mut self, day: Date, rung: u8) {
        self.walk.set_by_hand(day, &Override { rung, reason: String::new() });
    }
}
