//! The sessions as planned at the start, if everything goes as usual: the load stays, the block grows.

use crate::programme::{Part, Session};
use crate::walking::course::Walk;
use crate::walking::dose::{self, Asked};
use crate::walking::programme::WalkingTherapy;
use crate::walking::test::stages;
use crate::walking::{said, taper};
use crate::words::{Arg, Words};

/// All sessions, week by week: supervised ones first, walks at home after them.
pub(super) fn sessions(programme: &WalkingTherapy, mut walk: Walk<'_>) -> Vec<Session> {
    let mut sessions = Vec::new();
    for week in 1..=programme.taper.weeks {
        let plan = taper::of_week(&programme.taper, week);
        for _ in 0..plan.supervised {
            let Some(asked) = walk.next() else { break };
            push(programme, &mut sessions, week, Asked::Walk(asked));
            walk.judge(&asked, &crate::walking::course::Seen::default());
        }
        for _ in 0..plan.home {
            let Some(asked) = walk.home() else { break };
            push(programme, &mut sessions, week, Asked::Walk(asked));
        }
        walk.turn_week(7, false);
    }
    sessions
}

fn push(programme: &WalkingTherapy, sessions: &mut Vec<Session>, week: u16, asked: Asked) {
    let number = sessions.len() as u16 + 1;
    sessions.push(session(programme, number, week, asked));
}

/// A session without a day yet.
pub(in crate::walking) fn session(programme: &WalkingTherapy, number: u16, week: u16, asked: Asked) -> Session {
    let (kind, supervised) = match asked {
        Asked::Test(_) => ("test", true),
        Asked::Walk(dose::Walk { supervised: true, .. }) => ("supervised", true),
        Asked::Walk(_) => ("home", false),
    };
    let measure = match asked {
        Asked::Test(_) => 0,
        Asked::Walk(walk) => walk.block_min.into(),
    };
    Session {
        number,
        week,
        day: None,
        kind,
        dose: asked.to_string(),
        supervised,
        title: said::title(&asked),
        parts: parts(programme, &asked),
        total_s: total_s(programme, &asked),
        measure,
    }
}

/// What a session holds.
fn parts(programme: &WalkingTherapy, asked: &Asked) -> Vec<Part> {
    let part = |key: &str, amount: Words, picture| Part { name: said::text(key), amount, picture: Some(picture) };
    let walk = match asked {
        Asked::Test(protocol) => {
            let picture = if protocol.on_treadmill() { "treadmill-walk" } else { "walk" };
            return vec![part("part-test", said::of_code("test", protocol.code()), picture)];
        }
        Asked::Walk(walk) => walk,
    };
    let minutes = |key, minutes: u16, picture| (minutes > 0).then(|| part(key, said::minutes(minutes), picture));
    let picture = if walk.load.grade > 0 { "treadmill-walk" } else { "walk" };
    let amount = said::text("part-block-amount")
        .with("load", Arg::Words(said::load(walk.load)))
        .with("minutes", Arg::Whole(walk.block_min.into()))
        .with("level", Arg::Whole(walk.stops_at.into()));
    let sets = || {
        let amount = said::text("part-sets")
            .with("sets", Arg::Whole(walk.sets.into()))
            .with("repetitions", Arg::Whole(programme.parts.repetitions.into()));
        part("part-strength", amount, "calf-raise")
    };
    let all = [
        minutes("part-warm-up", walk.warm_min, "walk"),
        Some(part("part-block", amount, picture)),
        minutes("part-cycle", walk.cycle_min, "cycle"),
        (walk.sets > 0).then(sets),
        minutes("part-cool-down", walk.cool_min, "walk"),
    ];
    all.into_iter().flatten().collect()
}

/// Seconds of one repetition in the strength part, for planning.
pub(in crate::walking) const REPETITION_S: u32 = 4;

fn total_s(programme: &WalkingTherapy, asked: &Asked) -> u32 {
    match asked {
        Asked::Test(protocol) => match stages(&programme.treadmill, *protocol).len() {
            0 => programme.treadmill.six_minute_s,
            count => count as u32 * programme.treadmill.stage_s,
        },
        Asked::Walk(walk) => {
            let minutes = walk.warm_min + walk.block_min + walk.cycle_min + walk.cool_min;
            let parts = &programme.parts;
            let set_s = u32::from(parts.repetitions) * REPETITION_S + parts.set_rest_s;
            u32::from(minutes) * 60 + u32::from(walk.sets) * parts.strength.len() as u32 * set_s
        }
    }
}

/// Days from the first of a week to its n-th session of so many: 0, 2, 4 for three.
pub(in crate::walking) const fn week_offset(count: u8, place: u8) -> u8 {
    match count {
        0 | 1 => 0,
        2 => place * 3,
        _ => place * 7 / count,
    }
}
