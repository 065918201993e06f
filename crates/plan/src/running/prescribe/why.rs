//! The sentences' side of a proposal: the reason beside each number.

use crate::running::intake::{BreathingDose, Intake};
use crate::running::prescription::{Number, Prescription, Steep};
use crate::running::programme::RunningTherapy;
use crate::running::rule;
use crate::running::schedule::Frame;
use crate::running::start::hundredths_of_minutes;
use kadans_domain::{InputValue, Reason};

pub(super) fn too_short(programme: &RunningTherapy, frame: Frame, weeks: u16) -> Reason {
    Reason::new(rule::DOSE_TOO_SHORT, &programme.dose.card)
        .saw("rungs", InputValue::Whole(frame.rungs().into()))
        .saw("sessions", InputValue::Whole(frame.sessions().into()))
        .saw("weeks", InputValue::Whole(frame.weeks.into()))
        .saw("sessions_a_week", InputValue::Whole(frame.sessions_a_week.into()))
        .saw("weeks_needed", InputValue::Whole(weeks.into()))
}

pub(super) fn start_chosen(programme: &RunningTherapy, by_rule: u8, chosen: u8) -> Reason {
    Reason::new(rule::START_CHOSEN, &programme.start.card)
        .saw("rung", InputValue::Whole(chosen.into()))
        .saw("start_rung", InputValue::Whole(by_rule.into()))
}

pub(super) fn frame(programme: &RunningTherapy, frame: Frame) -> [(Number, Reason); 4] {
    let goal_s = programme.ladder.rung(frame.goal).map_or(0, |rung| rung.longest_s());
    let dose = &programme.dose;
    [
        (
            Number::Goal,
            Reason::new(rule::DOSE_GOAL, &dose.card)
                .saw("goal_rung", InputValue::Whole(frame.goal.into()))
                .saw("goal_min", InputValue::Whole((goal_s / 60).into())),
        ),
        (
            Number::Weeks,
            Reason::new(rule::DOSE_WEEKS, &dose.card)
                .saw("weeks", InputValue::Whole(frame.weeks.into()))
                .saw("sessions", InputValue::Whole(frame.sessions().into()))
                .saw("rungs", InputValue::Whole(frame.rungs().into())),
        ),
        (
            Number::SessionsAWeek,
            Reason::new(rule::DOSE_SESSIONS, &dose.card).saw("sessions_a_week", InputValue::Whole(frame.sessions_a_week.into())),
        ),
        (Number::Supervision, Reason::new(rule::SUPERVISION, &dose.supervision_card)),
    ]
}

pub(super) fn steep(programme: &RunningTherapy, prescription: &Prescription, frame: Frame) -> Vec<(Number, Reason)> {
    let card = &programme.steep.card;
    let limit_min = InputValue::Whole((programme.steep.weekly_rise_s_max / 60).into());
    let per_rung = i64::from(frame.sessions()) * 100 / i64::from(frame.rungs());
    let gentle = || {
        Reason::new(rule::STEEP_GENTLE, card).saw("per_rung", InputValue::Hundredths(per_rung)).saw("limit", limit_min.clone())
    };
    let found = prescription.steep.iter().map(|steep| match steep {
        Steep::FewSessions { per_rung } => Reason::new(rule::STEEP_FEW_SESSIONS, card)
            .saw("per_rung", InputValue::Hundredths((*per_rung).into()))
            .saw("limit", InputValue::Hundredths(programme.steep.sessions_per_rung.into())),
        Steep::WeeklyRise { week, rise_s } => Reason::new(rule::STEEP_WEEKLY_RISE, card)
            .saw("week", InputValue::Whole((*week).into()))
            .saw("rise_min", hundredths_of_minutes(*rise_s))
            .saw("limit", limit_min.clone()),
    });
    let reasons: Vec<Reason> = if prescription.steep.is_empty() { vec![gentle()] } else { found.collect() };
    reasons.into_iter().map(|reason| (Number::Steepness, reason)).collect()
}

pub(super) fn lead_in(programme: &RunningTherapy, intake: &Intake) -> Reason {
    Reason::new(rule::LEAD_IN, &programme.lead_in.card)
        .saw("sustainable_min", hundredths_of_minutes(intake.sustainable.seconds))
        .saw("limit", hundredths_of_minutes(programme.lead_in.below_s))
}

pub(super) fn breathing(programme: &RunningTherapy, dose: BreathingDose) -> Reason {
    Reason::new(rule::BREATHING, &programme.breathing.card)
        .saw("rate_a_minute", InputValue::Tenths(dose.rate_x10.into()))
        .saw("in_percent", InputValue::Whole(dose.in_percent.into()))
        .saw("times_a_day", InputValue::Whole(dose.times_a_day.into()))
}
