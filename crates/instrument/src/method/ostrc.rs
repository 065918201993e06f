//! Severity of a health problem in sport, by the OSTRC-H2 questionnaire.
//!
//! The four answers are worth 0, 8, 17 or 25 points. The first question is a gatekeeper: full participation without problems ends the form
//! at 0, no participation at all ends it at 100. That 100 is assigned, not added up: the other three questions are skipped.
//! The values 0/6/13/19/25 of the 2013 version are deliberately absent. Source: Clarsen et al., Br J Sports Med 2020;54:390.

use super::{Computed, Tally};
use crate::answers::Worths;
use crate::{NoScore, Points, Scale};

const NO_PROBLEM: Points = Points::ZERO;
const MODERATELY: Points = Points::whole(17);
const NO_PARTICIPATION: Points = Points::whole(25);

pub(crate) fn compute(scale: &Scale, worths: &Worths) -> Computed {
    match gatekeeper(scale, worths) {
        None => Err(NoScore::TooManyMissing { missing: Tally::of(scale, worths).missing(), allowed: 0 }),
        Some(NO_PROBLEM) => Ok((scale.low, 0)),
        Some(NO_PARTICIPATION) => Ok((scale.high, 0)),
        Some(_) => Tally::of(scale, worths).within(scale).map(|tally| tally.scaled(scale, tally.items)),
    }
}

/// Whether the problem is substantial: no participation, or training or performance reduced moderately or more.
pub(crate) fn substantial(scale: &Scale, worths: &Worths) -> bool {
    let reduced = || scale.items.iter().skip(1).take(2).filter_map(|item| worths.get(*item)).any(|worth| worth >= MODERATELY);
    match gatekeeper(scale, worths) {
        None | Some(NO_PROBLEM) => false,
        Some(NO_PARTICIPATION) => true,
        Some(_) => reduced(),
    }
}

fn gatekeeper(scale: &Scale, worths: &Worths) -> Option<Points> {
    worths.get(*scale.items.first()?)
}
