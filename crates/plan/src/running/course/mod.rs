//! A course of treatment: what the diary, read in the order things happened, makes of a prescription.
//!
//! The fold knows no clock and no database. Entries may come in any order and more than once; what was corrected does not
//! count; a late entry makes everything after it come out as if it had been on time. So a stored fold can be thrown away
//! and made again, and it will be the same to the last byte.

mod ahead;
mod alerts;
mod findings;
mod live;
mod mornings;
mod performed;
mod phase;
mod practice;
mod stops;
mod sub_goals;
mod types;
mod walk;
mod weeks;

pub use findings::{Alert, AlertKind, OpenStop, StopKind, SubGoal, SubGoalId, SubGoalState};
pub use live::{Due, Live, live};
pub use phase::{PHASE, of as phase_of};
pub use types::{Adherence, BreathingDay, Circumstances, Course, DoneSession, Phase, PhaseSince, Position, Upcoming, WeekDose};

use crate::fold::{Calendar, Diary, Versions};
use crate::running::path::Path;
use crate::running::prescription::Confirmed;
use crate::running::programme::RunningTherapy;
use crate::running::rule;
use jiff::civil::Date;
use kadans_domain::{Entry, InputValue, Reason};
use walk::Walk;

/// What does not change while the diary is read.
struct Scene<'a> {
    programme: &'a RunningTherapy,
    versions: Versions<'a, Confirmed>,
    circumstances: &'a Circumstances,
    calendar: Calendar,
    phase: Option<PhaseSince>,
}

/// Folds a diary. `versions` are the prescriptions a therapist confirmed, in the order they were confirmed; `today` is the
/// person's local date. Same arguments, same course.
pub fn course(
    programme: &RunningTherapy,
    versions: &[Confirmed],
    circumstances: &Circumstances,
    entries: &[Entry],
    today: Date,
) -> Course {
    let diary = Diary::of(entries);
    let scene = Scene::of(programme, versions, circumstances, &diary, today);
    let mut walk = Walk::new(&scene, mornings::mornings(&diary, programme.progress.usual_days));
    for (date, entry) in diary.dated() {
        walk.read(date, entry, &diary.tellings(entry));
    }
    walk.arrive(today);
    told(&scene, &diary, walk)
}

/// From the walk to what screens show.
fn told(scene: &Scene<'_>, diary: &Diary<'_>, mut walk: Walk<'_>) -> Course {
    let stops = stops::open(scene, diary, &walk.done);
    let gap = ahead::apply_gap(scene, &mut walk);
    let position = ahead::position(scene, &walk, &gap);
    let upcoming = if stops.is_empty() { ahead::upcoming(scene, &walk, &position) } else { Vec::new() };
    let weeks = weeks::weeks(scene, &walk);
    let breathing = practice::breathing(scene.programme, diary);
    let motivation = practice::motivation(diary);
    let alerts = alerts::alerts(
        scene,
        diary,
        &walk,
        &alerts::Findings { stops: &stops, gap: &gap, position: &position, motivation: &motivation },
    );
    let sub_goals = sub_goals::sub_goals(scene, &walk, &weeks, &breathing);
    let confirmed = walk.confirmed();
    Course {
        started: scene.calendar.started,
        prescription: confirmed.map(|confirmed| confirmed.id),
        adherence: weeks::adherence(scene, &walk),
        position,
        next_reasons: walk.next_reasons,
        upcoming,
        weeks,
        stops,
        alerts,
        breathing_dose: confirmed.map(|confirmed| confirmed.prescription.breathing),
        breathing,
        motivation,
        milestone: walk.milestone,
        sub_goals,
        phase: scene.phase,
        goal: walk.goal,
        pausing: scene.calendar.pausing(scene.calendar.today),
        pauses: scene.calendar.pauses.clone(),
        corrected: diary.corrected(),
        done: walk.done,
    }
}

impl<'a> Scene<'a> {
    fn of(
        programme: &'a RunningTherapy,
        versions: &'a [Confirmed],
        circumstances: &'a Circumstances,
        diary: &Diary<'_>,
        today: Date,
    ) -> Scene<'a> {
        let versions = Versions::of(versions);
        let calendar = Calendar::of(diary, versions.started(), today);
        Scene { programme, versions, circumstances, calendar, phase: phase::newest(diary) }
    }

    fn extended(&self, weeks: u16, path: &Path) -> Reason {
        Reason::new(rule::PLAN_EXTENDED, &self.programme.progress.card)
            .saw("weeks", InputValue::Whole(weeks.into()))
            .saw("remaining", InputValue::Whole(path.ahead().len() as i64))
    }

    fn offered(&self, rung: u8) -> Reason {
        let rules = &self.programme.indications;
        Reason::new(rule::INDICATION_OFFER, &rules.card)
            .saw("count", InputValue::Whole(rules.easy_in_a_row.into()))
            .saw("rpe_max", InputValue::Whole(rules.easy_rpe_max.into()))
            .saw("extra_rung", InputValue::Whole(rung.into()))
    }
}
