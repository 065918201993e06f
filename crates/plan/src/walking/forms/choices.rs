//! What a therapist may choose, each with what is usual for this person.

use super::{choice, decimal, section, whole, yes_no};
use crate::form::Form;
use crate::walking::policy::Policy;
use crate::walking::prescribe::start::{Start, start};
use crate::walking::programme::WalkingTherapy;
use kadans_domain::{Fact, Facts};

/// Tenths of km/h as a fact in km/h.
pub(in crate::walking) const fn tenths(speed_x10: u16) -> Fact {
    Fact::Thousandths(speed_x10 as i64 * 100)
}

/// The choices; load and block are usual for this intake.
pub(in crate::walking) fn choices(programme: &WalkingTherapy, intake: &Facts) -> Form {
    let start = start(programme, intake);
    let adapted = start.as_ref().is_some_and(Start::is_adapted);
    let (ladder, block, parts) = (&programme.ladder, &programme.block, &programme.parts);
    let policies = Policy::ALL.map(Policy::code);
    let policy =
        |id| choice(id, &policies).card(&programme.policies.policy_card).usual(Fact::Code(Policy::NearMax.code().to_owned()));
    let load = start.map_or((ladder.floor_x10, 0), |start| (start.load.speed_x10, start.load.grade));
    let floor = i64::from(ladder.flat_floor_x10.min(ladder.floor_x10));
    let top = i64::from(ladder.outdoor_x10.high);
    let cycling = if adapted { parts.cycling_min.low } else { parts.cycling_min.usual };
    let first_block = if adapted { block.first_adapted_min } else { block.first_min };
    let heart = intake.is_yes("heart_stable");
    let ranged = |id, low: u32, high: u32| whole_between(id, low, high);
    let walking = vec![
        policy("pain_policy"),
        policy("home_policy").card(&programme.home.card),
        yes_no("flat_only").card(&ladder.card).usual(Fact::Truth(adapted)),
        decimal("speed_kmh", floor * 100, top * 100, 100).unit("kmh").card(&programme.start.card).usual(tenths(load.0)),
        whole("grade", ladder.grade_max.into()).unit("percent").card(&programme.start.card).usual(Fact::Whole(load.1.into())),
        decimal("outdoor_kmh", i64::from(ladder.outdoor_x10.low) * 100, top * 100, 100)
            .unit("kmh")
            .card(&ladder.card)
            .usual(tenths(ladder.outdoor_x10.usual as u16)),
        ranged("block_min", block.shortest_min.into(), block.longest_min.into())
            .unit("min")
            .card(&block.card)
            .usual(Fact::Whole(first_block.into())),
    ];
    let beside = vec![
        whole("cycle_min", parts.cycling_min.high.into())
            .unit("min")
            .card(&parts.cycling_card)
            .usual(Fact::Whole(cycling.into())),
        yes_no("strength").card(&parts.strength_card).usual(Fact::Truth(!heart)),
        ranged("sessions", programme.taper.sessions.low, programme.taper.sessions.high)
            .card(&programme.taper.card)
            .usual(Fact::Whole(programme.taper.sessions.usual.into())),
    ];
    Form { sections: vec![section("walking", walking), section("beside", beside)] }
}

fn whole_between(id: &'static str, low: u32, high: u32) -> crate::form::Field {
    crate::form::Field::new(id, crate::form::Kind::Whole { low: low.into(), high: high.into() })
}
