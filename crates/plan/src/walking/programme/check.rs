//! Numbers that cannot stand together, each with the way out.

use super::WalkingTherapy;
use crate::running::programme::ProgrammeProblem;

/// All of them.
pub fn contradictions(programme: &WalkingTherapy) -> Vec<ProgrammeProblem> {
    let found = |wrong: bool, field, problem: &str, remedy| {
        wrong.then(|| ProgrammeProblem { field, problem: problem.to_owned(), remedy })
    };
    let ranges = [programme.ladder.outdoor_x10, programme.parts.cycling_min, programme.taper.sessions];
    let (limb, pressure) = (&programme.limb, &programme.blood_pressure);
    let checks = [
        found(
            !ranges.iter().all(|range| range.in_order()),
            "taper.sessions",
            "a range is out of order",
            "write low, usual, high",
        ),
        found(!phases_follow(programme), "taper.phases", "the weeks leave a hole", "let each phase begin after the one before"),
        found(
            planned(programme) != programme.taper.sessions.usual,
            "taper.phases",
            "the phases do not add up to the usual sessions",
            "change the phases or the number",
        ),
        found(
            !programme.band.shape.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 <= pair[1].1),
            "band.shape",
            "the curve falls or its months are out of order",
            "write the months in order",
        ),
        found(
            limb.ankle_mmhg_min > limb.ankle_mmhg_min_wound || limb.toe_mmhg_min > limb.toe_mmhg_min_wound,
            "limb.ankle_mmhg_min",
            "a wound asks for more pressure, not for less",
            "swap the two",
        ),
        found(
            pressure.ask_systolic >= pressure.block_systolic || pressure.ask_diastolic >= pressure.block_diastolic,
            "blood_pressure.ask_systolic",
            "asking comes before blocking",
            "lower the value that asks",
        ),
        found(
            programme.treadmill.slow_x10.last() != Some(&programme.treadmill.speed_x10),
            "treadmill.slow_x10",
            "the slow stages do not end at full speed",
            "let the last one be the speed of the test",
        ),
        found(
            programme.block.first_min < programme.block.shortest_min || programme.block.first_min > programme.block.longest_min,
            "block.first_min",
            "the first block lies outside its bounds",
            "choose it between the shortest and the longest",
        ),
    ];
    checks.into_iter().flatten().collect()
}

fn phases_follow(programme: &WalkingTherapy) -> bool {
    let phases = &programme.taper.phases;
    let joined = phases.windows(2).all(|pair| pair[0].to_week + 1 == pair[1].from_week);
    let whole = phases.first().is_some_and(|first| first.from_week == 1);
    joined && whole && phases.last().is_some_and(|last| last.to_week == programme.taper.weeks)
}

fn planned(programme: &WalkingTherapy) -> u32 {
    (1..=programme.taper.weeks).map(|week| u32::from(crate::walking::taper::of_week(&programme.taper, week).supervised)).sum()
}
