//! What the therapist chooses, each held against the programme's range; the usual where the file is silent.

use super::{Problems, one_of};
use crate::error::WireError;
use crate::fields::Fields;
use kadans_domain::Speed;
use kadans_plan::running::intake::BreathingDose;
use kadans_plan::running::programme::Range;
use kadans_plan::running::{Choice, RunningTherapy};

/// The fields of the choices.
pub(super) const FIELDS: [&str; 6] = ["weeks", "sessions_per_week", "goal_rung", "start_rung", "speed_kmh", "breathing"];

type Read<T> = Result<T, WireError>;

pub(super) fn read(fields: &Fields<'_>, programme: &RunningTherapy, problems: &mut Problems) -> Option<Choice> {
    let usual = Choice::usual(programme);
    let dose = &programme.dose;
    let weeks = problems.take(in_range(fields, "weeks", dose.weeks));
    let sessions = problems.take(in_range(fields, "sessions_per_week", dose.sessions_a_week));
    let goal_rung = problems.take(goal(fields, programme));
    let start_rung = problems.take(fields.within_or_none("start_rung", 1, programme.start.rung_max.into()));
    let speed = problems.take(speed(fields));
    let breathing = problems.take(breathing(fields, programme, usual.breathing));
    Some(Choice {
        weeks: weeks?.map_or(usual.weeks, |weeks| weeks as u16),
        sessions_a_week: sessions?.map_or(usual.sessions_a_week, |sessions| sessions as u8),
        goal_rung: goal_rung?.unwrap_or(usual.goal_rung),
        start_rung: start_rung?.map(|rung| rung as u8),
        speed: speed?,
        breathing: breathing?,
    })
}

fn in_range(fields: &Fields<'_>, name: &str, range: Range) -> Read<Option<i64>> {
    fields.within_or_none(name, range.low.into(), range.high.into())
}

fn goal(fields: &Fields<'_>, programme: &RunningTherapy) -> Read<Option<u8>> {
    let goals = &programme.dose.goal_rungs;
    let chosen = fields.within_or_none("goal_rung", i64::MIN, i64::MAX)?;
    let on_list = |goal: i64| goals.iter().copied().find(|known| i64::from(*known) == goal);
    let names: Vec<String> = goals.iter().map(u8::to_string).collect();
    chosen.map(|goal| on_list(goal).ok_or_else(|| one_of(fields, "goal_rung", names.iter().map(String::as_str)))).transpose()
}

fn speed(fields: &Fields<'_>) -> Read<Option<Speed>> {
    let tenths = fields.decimal_or_none::<10>("speed_kmh", 5, 300)?;
    tenths.map(Speed::from_tenths_kmh).transpose().map_err(|refused| fields.problem("speed_kmh", refused))
}

fn breathing(fields: &Fields<'_>, programme: &RunningTherapy, usual: BreathingDose) -> Read<BreathingDose> {
    let Some(fields) = fields.object_or_none("breathing")? else { return Ok(usual) };
    fields.unknown(&["rate", "in_percent", "times_a_day", "locked"]).into_iter().next().map_or(Ok(()), Err)?;
    let limits = programme.breathing.limits;
    let rate = fields.decimal_or_none::<10>("rate", limits.rate_x10.low.into(), limits.rate_x10.high.into())?;
    let balance = in_range(&fields, "in_percent", limits.in_percent)?;
    let times = in_range(&fields, "times_a_day", programme.breathing.times_a_day)?;
    Ok(BreathingDose {
        rate_x10: rate.map_or(usual.rate_x10, |tenths| tenths as u16),
        in_percent: balance.map_or(usual.in_percent, |percent| percent as u8),
        times_a_day: times.map_or(usual.times_a_day, |times| times as u8),
        locked: fields.truth_or_none("locked")?.unwrap_or(usual.locked),
    })
}
