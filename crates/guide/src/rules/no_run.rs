//! Reasons not to run now. There is no unconditional permission: what remains is running while the pain is watched.

use crate::book::NoRun;
use crate::inputs::{BearWeight, Flag, GaitNormal, LoadCapacity, Onset, WhipCrack};
use crate::predicate::{Predicate, all, any, any_of, days, is, is_not, not, pain};

const CARD: &str = "ev-inj-run-permission";

pub(super) fn reasons() -> Vec<NoRun> {
    let reason = |id, when| NoRun { id, when, card: CARD };
    vec![
        reason("R01", is_not(BearWeight::Full)),
        reason("R02", is(GaitNormal::No)),
        reason("R03", is(WhipCrack::Yes)),
        reason("R04", any([is(LoadCapacity::NoRun), is(LoadCapacity::NoDaily)])),
        reason("R05", pain(6)),
        reason("R06", all([is(Onset::Sudden), not(days(2))])),
        reason("R07", signs()),
    ]
}

fn signs() -> Predicate {
    any_of([
        Flag::FocalBonePain,
        Flag::HopPain,
        Flag::BoneTenderness,
        Flag::NumbTingling,
        Flag::PalpableGap,
        Flag::CannotTiptoe,
        Flag::LockedKnee,
    ])
}
