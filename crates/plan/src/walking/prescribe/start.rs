//! The first load of a person, from the test of the intake.
//!
//! A distance that is only estimated is counted for less, because people think they walk further than they do. A result of a test
//! that is not led here sets no load: it is never converted. Card: `ev-wt-first-load`.

use crate::walking::load::{Load, first, first_flat};
use crate::walking::programme::WalkingTherapy;
use crate::walking::rule;
use kadans_domain::{Facts, InputValue, Reason, RuleId};

/// Where a first load came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::walking) enum Origin {
    /// Pain-free metres on the treadmill.
    Treadmill(u32),
    /// Metres of a six-minute walk, and seconds to the pain.
    SixMinute(u32, Option<u32>),
    /// Metres somebody thinks they can walk.
    Estimate(u32),
}

/// A first load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::walking) struct Start {
    /// Speed and grade.
    pub(in crate::walking) load: Load,
    /// Where it came from.
    pub(in crate::walking) from: Origin,
}

impl Start {
    /// Not from a treadmill, or walking is limited: flat, and shorter at first.
    pub(in crate::walking) fn is_adapted(&self) -> bool {
        matches!(self.from, Origin::SixMinute(..))
    }
}

/// The first load; None when no test of the intake can set one.
pub(in crate::walking) fn start(programme: &WalkingTherapy, intake: &Facts) -> Option<Start> {
    let metres = |id: &str| intake.whole(id).and_then(|metres| u32::try_from(metres).ok());
    let from = match intake.code("test")? {
        "treadmill" | "modified_treadmill" => Origin::Treadmill(metres("pain_free_m")?),
        "six_minute" => Origin::SixMinute(metres("distance_m")?, metres("first_pain_s")),
        "estimate" => Origin::Estimate(metres("estimated_m")?),
        _ => return None,
    };
    let (start, ladder, test) = (&programme.start, &programme.ladder, &programme.treadmill);
    let load = match from {
        Origin::Treadmill(metres) => first(start, ladder, test, metres),
        Origin::SixMinute(metres, onset_s) => first_flat(start, ladder, metres, test.six_minute_s, onset_s),
        Origin::Estimate(metres) => first(start, ladder, test, metres * start.estimate_percent / 100),
    };
    Some(Start { load, from })
}

/// Why the load is what it is.
pub(in crate::walking) fn why(programme: &WalkingTherapy, start: Start) -> Reason {
    let slower = start.load.speed_x10 < programme.ladder.full_speed_x10;
    let (name, metres, onset): (RuleId, u32, Option<u32>) = match start.from {
        Origin::Treadmill(metres) if slower => (rule::LOAD_SLOWER, metres, None),
        Origin::Treadmill(metres) => (rule::LOAD_TREADMILL, metres, None),
        Origin::SixMinute(metres, onset) => (rule::LOAD_SIX_MINUTE, metres, onset),
        Origin::Estimate(metres) => (rule::LOAD_ESTIMATED, metres, None),
    };
    let onset = onset.unwrap_or_else(|| crate::walking::load::time_to(&programme.treadmill, metres) / 10);
    Reason::new(name, &programme.start.card)
        .saw("maximal_m", InputValue::Whole(metres.into()))
        .saw("onset_s", InputValue::Whole(onset.into()))
        .saw("speed_kmh", InputValue::Tenths(start.load.speed_x10.into()))
        .saw("grade", InputValue::Whole(start.load.grade.into()))
}
